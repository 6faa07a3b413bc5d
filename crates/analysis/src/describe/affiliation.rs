use core::ops::Range;

use super::{Place, vocabulary::Sense};
use crate::segment::fold;

impl Place<'_> {
    /// The party and the seat behind a person's name ("R-Nev.", in brackets or after a comma), or where or in what body
    /// they serve: "of South Korea" behind "President Jae Lind".
    pub(super) fn affiliation(&self) -> Option<Range<usize>> {
        if self.piece(self.at)?.owns {
            return None;
        }
        self.party_and_seat().or_else(|| self.office())
    }

    fn party_and_seat(&self) -> Option<Range<usize>> {
        let opening = self.piece(self.at + 1)?.text;
        let start = self.at + 2;
        let party = self.piece(start)?;
        let known = (party.capital || party.is_name()) && self.vocabulary.is(&fold(party.text), Sense::PARTY);
        if !matches!(opening, "(" | ",") || !known {
            return None;
        }
        let seat = self.seat(start + 1);
        let end = seat.unwrap_or(start + 1);
        // "Anna Weiss, D, and": a letter alone is a party's only in brackets.
        let closed = match opening {
            "(" => self.piece(end)?.text == ")",
            _ => seat.is_some() && self.piece(end).is_none_or(|next| next.closes()),
        };
        (closed && !party.owns).then_some(start..end)
    }

    /// One past the seat that a hyphen joins to the party: "-Nev.", "-N.H.".
    fn seat(&self, hyphen: usize) -> Option<usize> {
        let joined =
            self.piece(hyphen).filter(|piece| piece.glued && (piece.is_hyphen() || piece.text == "–"));
        let seat = self.piece(hyphen + 1).filter(|seat| joined.is_some() && seat.glued && !seat.closes())?;
        let stop = self.piece(hyphen + 2).is_some_and(|stop| stop.text == "." && stop.glued);
        // A full stop that belongs to the seat is followed by what closes the phrase, or the sentence ends with it.
        let belongs = stop && self.piece(hyphen + 3).is_some_and(|next| next.closes());
        (seat.is_name() || seat.capital).then_some(hyphen + 2 + usize::from(belongs))
    }

    /// "of South Korea", "of the Oversight Committee".
    fn office(&self) -> Option<Range<usize>> {
        let of = self.at + 1;
        let the = usize::from(self.vocabulary.has(self.pieces, of + 1, Sense::DETERMINER));
        let holder = of + 1 + the;
        let name = self
            .piece(holder)
            .filter(|name| self.piece(of).is_some_and(|of| of.is("of")) && name.is_name())?;
        let title = self.title();
        let known = title.is_some() || self.piece(self.at)?.text.contains(' ');
        let start = title.map_or(self.at, |title| title.start);
        // "accused Emil Magnusson of Russian ties": the verb asks for "of".
        let asked =
            start.checked_sub(1).is_some_and(|verb| self.vocabulary.has(self.pieces, verb, Sense::ASKS_OF));
        let ends = self.piece(holder + 1).is_none_or(|next| {
            next.closes()
                || next.is_word()
                    && (self.lexicon.is_function_word(next.folded)
                        || self.vocabulary.is(next.folded, Sense::FINITE))
        });
        (known && !asked && ends && !name.owns).then_some(of..holder + 1)
    }
}
