use core::ops::Range;

use corpus::EntityKind;

use super::{Place, vocabulary::Sense};

/// A description before a name has at most so many pieces before its noun.
const BEFORE_NOUN: usize = 8;

impl Place<'_> {
    /// What commas set off behind a name: "Vučić, the president of Serbia,".
    pub(super) fn set_off_after(&self) -> Option<Range<usize>> {
        let start = self.at + 2;
        if !self.piece(self.at + 1)?.is(",")
            || self.piece(self.at)?.owns
            || self.is_fronted()
            || self.is_listed()
        {
            return None;
        }
        if let Some(range) = self.who(start).filter(|_| self.kind == EntityKind::Person) {
            return Some(range);
        }
        let end = self.phrase(start)?;
        (!self.goes_on_as_list(start, end)).then_some(start..end)
    }

    /// What stands before a name that commas set off: "Kosovo’s president, Vjosa Osmani,".
    pub(super) fn set_off_before(&self) -> Option<Range<usize>> {
        let comma =
            self.at.checked_sub(1).filter(|comma| self.piece(*comma).is_some_and(|mark| mark.is(",")))?;
        let closes = self.piece(self.at + 1).is_none_or(|next| next.closes());
        if !closes || self.piece(self.at)?.owns {
            return None;
        }
        let noun = self.noun_that_ends(comma)?;
        let start = self.determiner_before(noun)?;
        let list = self.kind != EntityKind::Person && self.and_after(self.at + 1);
        (!list).then_some(start..comma)
    }

    /// The noun of a phrase that ends before a place: the last word, or the one before "in" and a name.
    fn noun_that_ends(&self, end: usize) -> Option<usize> {
        let last = end.checked_sub(1)?;
        if self.piece(last)?.owns {
            return None;
        }
        if self.vocabulary.is_noun(self.pieces, last, self.kind) {
            return Some(last);
        }
        let the = last.checked_sub(1).filter(|at| self.vocabulary.has(self.pieces, *at, Sense::DETERMINER));
        let preposition = the.unwrap_or(last).checked_sub(1)?;
        let links = matches!(self.piece(preposition)?.folded, "in" | "of" | "for" | "to" | "at");
        let noun = preposition.checked_sub(1)?;
        let stands = links && self.piece(last)?.is_name() && !self.piece(noun)?.owns;
        (stands && self.vocabulary.is_noun(self.pieces, noun, self.kind)).then_some(noun)
    }

    /// Where the phrase of a noun begins: at its determiner, or at whose it is ("the breakaway’s president").
    fn determiner_before(&self, noun: usize) -> Option<usize> {
        let mut at = noun;
        for _ in 0..BEFORE_NOUN {
            at = at.checked_sub(1)?;
            let piece = self.piece(at)?;
            if self.vocabulary.has(self.pieces, at, Sense::DETERMINER) {
                return Some(at);
            }
            if piece.owns {
                let the =
                    at.checked_sub(1).filter(|the| self.vocabulary.has(self.pieces, *the, Sense::DETERMINER));
                return Some(the.unwrap_or(at));
            }
            let hyphen = piece.is_hyphen() && piece.glued;
            let word = piece.is_word()
                && !self.vocabulary.is(piece.folded, Sense::FINITE)
                && !self.lexicon.is_function_word(piece.folded);
            if !hyphen && !word && !self.is_joined(at) && !piece.is_name() {
                return None;
            }
        }
        None
    }

    /// Whether the name stands in what comes before the sentence proper: "In Kosovo, the …", "When he met Vučić, the …".
    fn is_fronted(&self) -> bool {
        let opens = self.pieces.iter().position(|piece| piece.is_word() || piece.is_name());
        let opener = opens.is_some_and(|first| self.vocabulary.has(self.pieces, first, Sense::OPENER));
        opener && !self.pieces.iter().take(self.at).any(|piece| piece.is(","))
    }

    /// Whether another name and a comma stand before the name: "Serbia, Kosovo, the region".
    fn is_listed(&self) -> bool {
        let before = |back: usize| self.at.checked_sub(back).and_then(|at| self.piece(at));
        before(1).is_some_and(|piece| piece.is(",")) && before(2).is_some_and(|piece| piece.is_name())
    }

    /// Whether a phrase is one of a list: "Vučić, the minister and the envoy", "Kosovo, the region, and Serbia".
    fn goes_on_as_list(&self, start: usize, end: usize) -> bool {
        let sure = self.piece(start).is_some_and(|first| matches!(first.folded, "a" | "an"));
        !sure && self.and_after(end)
    }

    /// Whether a comma and "and" or "or" stand at a place.
    fn and_after(&self, at: usize) -> bool {
        self.piece(at).is_some_and(|piece| piece.is(","))
            && self.piece(at + 1).is_some_and(|piece| matches!(piece.folded, "and" | "or"))
    }
}
