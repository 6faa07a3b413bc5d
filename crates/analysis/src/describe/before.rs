use core::ops::Range;

use corpus::EntityKind;

use super::{Place, vocabulary::Sense};

impl Place<'_> {
    /// The title right before a person's name: "Serbian President", "analyst", "Kosovo’s defence minister".
    pub(super) fn title(&self) -> Option<Range<usize>> {
        let (noun, end) = self.noun_before(self.at)?;
        Some(self.with_modifiers(noun)..end)
    }

    /// The epithet right before a name, or before "of" and the name: "breakaway", "NATO-led force", "breakaway region of".
    pub(super) fn epithet(&self) -> Option<Range<usize>> {
        if !self.is_head() {
            return None;
        }
        let adjectives = self.adjectives_before(self.at);
        if adjectives < self.at {
            return Some(adjectives..self.at);
        }
        if self.kind == EntityKind::Person {
            return None;
        }
        let (noun, end) = self.noun_before(self.at)?;
        // "the Kosovo force KFOR" is told by its noun alone; "region Kosovo" tells nothing that "of" does not.
        let start = self.with_modifiers(noun);
        (start < noun || self.determined(start)).then_some(start..end)
    }

    /// The noun for the thing that ends right before a place, quotation marks around it let through: its own place and
    /// where the description ends.
    fn noun_before(&self, at: usize) -> Option<(usize, usize)> {
        let last = at.checked_sub(1)?;
        let piece = self.piece(last)?;
        if piece.owns {
            return None;
        }
        if matches!(piece.text, "”" | "’" | "\"") {
            let noun = last.checked_sub(1)?;
            let opening = self.piece(noun.checked_sub(1)?)?;
            let quoted = matches!(opening.text, "“" | "‘" | "\"");
            return (quoted && self.vocabulary.is_noun(self.pieces, noun, self.kind)).then_some((noun, at));
        }
        if self.vocabulary.is_noun(self.pieces, last, self.kind) {
            return Some((last, at));
        }
        self.noun_before_of(last)
    }

    /// "the breakaway region" before "of" and the name. What has "a" before it is a part of the place: "a province of
    /// Serbia"; and so is what lies in a direction.
    fn noun_before_of(&self, of: usize) -> Option<(usize, usize)> {
        let noun = of.checked_sub(1)?;
        let is_of = self.piece(of)?.is("of") && self.vocabulary.has(self.pieces, noun, Sense::OF);
        if !is_of || self.kind != EntityKind::Place || self.piece(noun)?.owns {
            return None;
        }
        let start = self.with_modifiers(noun);
        let before = start.checked_sub(1).and_then(|before| self.piece(before));
        let owned = self.piece(start).is_some_and(|first| first.owns);
        let determined = owned || before.is_some_and(|piece| piece.is("the"));
        // "Abkhazia, the breakaway region of Georgia": what is set off describes something else.
        let set_off = start.checked_sub(if owned { 1 } else { 2 }).and_then(|before| self.piece(before));
        let set_off = set_off.is_some_and(|piece| piece.is(","));
        let part = (start..noun).any(|place| self.vocabulary.has(self.pieces, place, Sense::DIRECTION));
        (determined && !set_off && !part).then_some((noun, of))
    }

    /// Where the modifiers of a noun begin: "Serbia’s breakaway province", "Kosovo defence minister".
    fn with_modifiers(&self, noun: usize) -> usize {
        let mut start = noun;
        // The mark of a quoted role belongs to it.
        if let Some(before) = start.checked_sub(1)
            && self.piece(before).is_some_and(|piece| matches!(piece.text, "“" | "‘" | "\""))
            && self.piece(noun + 1).is_some_and(|piece| matches!(piece.text, "”" | "’" | "\""))
        {
            start = before;
        }
        while let Some(before) = start.checked_sub(1) {
            let Some(piece) = self.piece(before) else { break };
            let owner = piece.owns && piece.is_name();
            let his = matches!(piece.folded, "his" | "her" | "their" | "its");
            if let Some(compound) = self.joined_before(start).filter(|_| !piece.owns) {
                start = compound;
            } else if owner || his {
                return before;
            } else if !piece.owns
                && (self.is_modifier(before) || piece.is_name() && self.lends_its_name(before))
            {
                start = before;
            } else {
                break;
            }
        }
        start
    }

    /// Whether the word at a place modifies the noun after it.
    fn is_modifier(&self, at: usize) -> bool {
        let known = Sense::MODIFIER.or(Sense::EPITHET).or(Sense::DIRECTION);
        if self.vocabulary.has(self.pieces, at, known)
            || self.vocabulary.is_noun(self.pieces, at, EntityKind::Person)
        {
            return true;
        }
        // A capital within a sentence is part of a title or of a body that names do not know.
        self.piece(at).is_some_and(|piece| {
            piece.is_word() && piece.capital && !self.headline && self.lexicon.may_be_in_title(piece.folded)
        })
    }

    /// Whether the name at a place modifies a noun: no other person does, and none that follows a preposition that opens
    /// the sentence.
    fn lends_its_name(&self, at: usize) -> bool {
        let opener = at.checked_sub(1).filter(|before| *before == 0);
        !opener.is_some_and(|before| self.vocabulary.has(self.pieces, before, Sense::OPENER))
    }

    /// Where a run of adjectives that ends at a place begins; the place itself where there is none.
    fn adjectives_before(&self, at: usize) -> usize {
        let mut start = at;
        loop {
            let compound = self.compound_before(start);
            if let Some(compound) = compound {
                start = compound;
            } else if start > 0 && self.vocabulary.has(self.pieces, start - 1, Sense::EPITHET) {
                start -= 1;
            } else {
                return start;
            }
        }
    }

    /// Where two words that a hyphen joins begin, right before a place: "far-right", "NATO-led".
    fn joined_before(&self, at: usize) -> Option<usize> {
        let [first, hyphen, last] = [3, 2, 1].map(|back| at.checked_sub(back));
        let hyphen = self.piece(hyphen?)?;
        (hyphen.is_hyphen() && hyphen.glued && self.piece(last?)?.glued).then_some(first?)
    }

    /// The same where the last word makes an adjective: "self-proclaimed", "NATO-led", "so-called".
    fn compound_before(&self, at: usize) -> Option<usize> {
        self.joined_before(at).filter(|_| self.vocabulary.has(self.pieces, at - 1, Sense::SUFFIX))
    }

    fn determined(&self, start: usize) -> bool {
        start.checked_sub(1).is_some_and(|before| self.vocabulary.has(self.pieces, before, Sense::DETERMINER))
    }

    /// Whether the name is no modifier of a noun after it: "breakaway Kosovo and", not "former Kosovo fighters".
    fn is_head(&self) -> bool {
        let owns = self.piece(self.at).is_some_and(|name| name.owns);
        owns || self.piece(self.at + 1).is_none_or(|next| {
            next.closes()
                || next.is_word()
                    && (self.lexicon.is_function_word(next.folded)
                        || self.vocabulary.is(next.folded, Sense::FINITE))
        })
    }
}
