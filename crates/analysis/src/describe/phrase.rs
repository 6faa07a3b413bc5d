use core::ops::Range;

use corpus::EntityKind;

use super::{Place, pieces::Kind, vocabulary::Sense};

/// A noun phrase with more pieces than this before its noun is not read as one.
const BEFORE_NOUN: usize = 8;

/// What follows the noun of a description is at most so many pieces long; more is a sentence of its own.
const AFTER_NOUN: usize = 18;

impl Place<'_> {
    /// The noun phrase that begins at a place and closes before a mark, if its noun is one for the thing: the piece after
    /// its last.
    pub(super) fn phrase(&self, start: usize) -> Option<usize> {
        let noun = self.noun_after(start)?;
        let next = self.piece(noun + 1);
        match next {
            _ if self.piece(noun)?.owns => None,
            None => Some(noun + 1),
            Some(piece) if piece.closes() => Some(noun + 1),
            Some(_) if self.vocabulary.has(self.pieces, noun + 1, Sense::ONWARD) => self.onward(noun + 1),
            Some(_) => None,
        }
    }

    /// The noun of a phrase that begins at a place; it needs a determiner, or the thing is a person: "president of Serbia".
    fn noun_after(&self, start: usize) -> Option<usize> {
        let mut at = start;
        if self.vocabulary.has(self.pieces, at, Sense::ADVERB) {
            at += 1;
        }
        if self.piece(at)?.is("one") && self.piece(at + 1)?.is("of") {
            at += 2;
        }
        let determined = self.vocabulary.has(self.pieces, at, Sense::DETERMINER);
        at += usize::from(determined);
        let ahead = self.pieces.iter().skip(at).take(BEFORE_NOUN);
        let owned = ahead.take_while(|piece| !piece.closes()).any(|piece| piece.owns && piece.is_name());
        let bare = !determined && !owned;
        if bare && self.kind != EntityKind::Person {
            return None;
        }
        let noun = self.last_noun(at, bare)?;
        // What lies in a direction is a part of the place.
        let part = self.kind == EntityKind::Place
            && (at..noun).any(|place| self.vocabulary.has(self.pieces, place, Sense::DIRECTION));
        (!part).then_some(noun)
    }

    /// The last noun for the thing in the run of words from a place on that may stand in one phrase: "defence minister".
    fn last_noun(&self, from: usize, bare: bool) -> Option<usize> {
        let mut noun = None;
        for place in from..(from + BEFORE_NOUN).min(self.pieces.len()) {
            let owns = self.piece(place).is_some_and(|piece| piece.owns);
            if self.vocabulary.is_noun(self.pieces, place, self.kind) && !owns {
                noun = Some(place);
            } else if noun.is_some() && !self.goes_on(place) || !self.may_stand_before_noun(place, bare) {
                break;
            }
        }
        noun
    }

    /// Whether a noun may be followed by another through this piece: "defence minister", "co-founder".
    fn goes_on(&self, at: usize) -> bool {
        let later = (at + 1..at + 3).any(|place| self.vocabulary.is_noun(self.pieces, place, self.kind));
        later && self.vocabulary.has(self.pieces, at, Sense::MODIFIER)
            || self.piece(at).is_some_and(|piece| piece.is_hyphen() && piece.glued)
    }

    /// Adjectives, names and numbers before a noun. Where no determiner opens the phrase, only words that are known to
    /// belong to roles.
    fn may_stand_before_noun(&self, at: usize, bare: bool) -> bool {
        let Some(piece) = self.piece(at) else { return false };
        match piece.kind {
            Kind::Name(_) | Kind::Number => true,
            Kind::Mark => piece.is_hyphen() && piece.glued,
            Kind::Word if self.is_joined(at) => true,
            Kind::Word if bare => {
                self.vocabulary.has(self.pieces, at, Sense::MODIFIER.or(Sense::EPITHET))
                    || self.vocabulary.is_noun(self.pieces, at, self.kind)
            }
            Kind::Word if piece.is("and") => {
                let name = |place: Option<usize>| {
                    place.and_then(|place| self.piece(place)).is_some_and(|piece| piece.is_name())
                };
                name(at.checked_sub(1)) && name(Some(at + 1))
            }
            Kind::Word => {
                let known = self.vocabulary.has(self.pieces, at, Sense::EPITHET.or(Sense::MODIFIER));
                let verb = self.vocabulary.is(piece.folded, Sense::FINITE);
                known || !verb && !self.lexicon.is_function_word(piece.folded)
            }
        }
    }

    /// What follows a noun, up to the mark that closes it: "of Serbia", "that NATO runs there".
    fn onward(&self, start: usize) -> Option<usize> {
        let mut relative = false;
        for at in start..(start + AFTER_NOUN).min(self.pieces.len()) {
            let piece = self.piece(at)?;
            if piece.closes() {
                return Some(at);
            }
            relative |= self.vocabulary.has(self.pieces, at, Sense::RELATIVE);
            let other = matches!(piece.folded, "and" | "or")
                && self.vocabulary.has(self.pieces, at + 1, Sense::DETERMINER);
            if !relative && (other || self.vocabulary.has(self.pieces, at, Sense::FINITE)) {
                return None;
            }
        }
        (self.pieces.len() <= start + AFTER_NOUN).then_some(self.pieces.len())
    }

    /// "who calls herself president", "who is with the Council": what is said of a person behind "who".
    pub(super) fn who(&self, start: usize) -> Option<Range<usize>> {
        let [who, verb, next] = [start, start + 1, start + 2].map(|at| self.piece(at));
        let (verb, next) = (verb?, next?);
        let calls = matches!(verb.folded, "calls" | "styles" | "describes" | "declared" | "proclaimed")
            && matches!(next.folded, "himself" | "herself" | "themselves" | "itself");
        let is = matches!(verb.folded, "is" | "was") && matches!(next.folded, "a" | "an" | "the" | "with");
        if !who?.is("who") || !(calls || is) {
            return None;
        }
        Some(start..self.onward(start)?)
    }
}
