use alloc::string::String;

use corpus::QuantityKind;

use super::{
    amounts::{Amount, Bound, Reading},
    contexts::Contexts,
    counted::{counted, is_plural},
    decimal::Decimal,
    hedges::hedge,
    numerals::{Numeral, numeral as numeral_at},
    pieces::Pieces,
};
use crate::text::Class;

/// A number of things.
pub(super) fn count(
    pieces: &Pieces<'_>,
    at: usize,
    end: usize,
    low: &Bound,
    upper: Option<Decimal>,
) -> Reading {
    let numeral = &low.numeral;
    if !counts(pieces, at, end, numeral) {
        return Reading::Skip(end);
    }
    let mut of = counted(pieces, end, numeral.value != Decimal::ONE || upper.is_some());
    // "from 2,100 to 3,960 missiles": what the second counts, the first counts too.
    if of.is_none()
        && pieces.is_any(end, &["to", "or", "and"])
        && let Some(next) = numeral_at(pieces, end + 1, false)
        && pieces.unit(next.end, next.digits).is_none()
    {
        of = counted(pieces, next.end, true);
    }
    if numeral.value == Decimal::ONE && !numeral.digits && of.is_none() {
        return Reading::Skip(end);
    }
    // "787 Dreamliner", "49 Ranch Road": a number before a name is part of it.
    let several = numeral.value != Decimal::ONE || upper.is_some();
    let name = of.as_ref().is_some_and(|of| {
        several
            && pieces.get(of.start).is_some_and(|first| first.capital && of.start == end)
            && !of.clone().any(|place| is_plural(pieces, place))
    });
    if name {
        return Reading::Skip(end);
    }
    let hedge = hedge(pieces, at, end);
    Reading::Amount(Amount {
        start: at,
        end,
        kind: QuantityKind::Count,
        value: numeral.value,
        upper,
        unit: String::new(),
        of,
        iso: None,
        hedge,
    })
}

/// Whether a bare number counts something, rather than being part of a name, a score or a way of speaking.
fn counts(pieces: &Pieces<'_>, at: usize, end: usize, numeral: &Numeral) -> bool {
    let next = pieces.get(end);
    let suffixed = next.is_some_and(|next| next.glued && next.class == Class::Word);
    if suffixed
        || (pieces.glued(at)
            && pieces.before(at).is_some_and(|before| {
                before.class == Class::Word || matches!(before.word, "/" | "#" | "_" | "." | ":")
            }))
    {
        return false;
    }
    let before = pieces.before(at);
    let bracketed = pieces.is(end, ")") && before.is_some_and(|before| before.word == "(");
    let hyphenated = pieces.glued(at) && before.is_some_and(|before| before.word == "-");
    if bracketed || (hyphenated && numeral.digits) || compound(pieces, end) {
        return false;
    }
    if numeral.digits {
        // "Resolution 1244", "iPhone 14": a capitalised word before digits makes a name of both.
        let named = before.is_some_and(|before| {
            before.class == Class::Word
                && before.capital
                && !before.opens
                && !before.possessive
                && before.entry.is_none_or(|entry| {
                    !entry.stop && entry.calendar.is_none() && entry.hedges_before.is_empty()
                })
        });
        let numbered = pieces.after_context(at, Contexts::NUMBERED);
        return !named && !numbered;
    }
    if numeral.value == Decimal::ONE {
        let pronoun = pieces.after_context(at, Contexts::BEFORE_PRONOUN_ONE);
        return !pronoun && !pieces.in_context(end, Contexts::AFTER_PRONOUN_ONE);
    }
    // "Kick Six": a capitalised word after another belongs to a name.
    let named = pieces.get(at).is_some_and(|piece| piece.capital && !piece.opens)
        && before.is_some_and(|before| before.capital && before.class == Class::Word && !before.opens);
    !named
}

/// "three-bed", "six-speed": a number that only describes the noun after it.
fn compound(pieces: &Pieces<'_>, end: usize) -> bool {
    pieces.hyphen(end) && pieces.glued(end) && pieces.glued(end + 1) && !is_plural(pieces, end + 1)
}

/// "15th", "the third": a place in an order.
pub(super) fn ordinal(pieces: &Pieces<'_>, at: usize) -> Option<Reading> {
    let suffixed = pieces.glued(at + 1) && pieces.is_any(at + 1, &["st", "nd", "rd", "th"]);
    let (value, end) = if suffixed {
        (pieces.digits(at).and_then(Decimal::parse)?, at + 2)
    } else {
        let tens = pieces
            .entry(at)
            .and_then(|entry| entry.cardinal)
            .filter(|tens| tens % 10 == 0 && *tens >= 20 && pieces.hyphen(at + 1));
        let place = at + 2 * usize::from(tens.is_some());
        (Decimal::whole(pieces.entry(place)?.ordinal? + tens.unwrap_or(0)), place + 1)
    };
    let introduced = pieces.after_context(at, Contexts::BEFORE_ORDINAL)
        || pieces.before(at).is_some_and(|before| before.possessive);
    // "the first" and "a second" are most often no places in an order.
    if !suffixed && (!introduced || value.less_than(Decimal::whole(3))) {
        return None;
    }
    let of = counted(pieces, end, false);
    Some(Reading::Amount(Amount {
        start: at,
        end,
        kind: QuantityKind::Ordinal,
        value,
        upper: None,
        unit: String::new(),
        of,
        iso: None,
        hedge: None,
    }))
}
