use alloc::{
    borrow::ToOwned,
    string::{String, ToString},
};
use core::ops::Range;

use corpus::{Hedge, QuantityKind};

use super::{
    contexts::Contexts,
    counted::counted,
    counts::{count, ordinal},
    decimal::Decimal,
    hedges::hedge,
    lexicon::{UnitKind, per},
    numerals::{Numeral, numeral},
    pieces::Pieces,
    ranges::range,
    relative::TimeUnit,
};
use crate::text::Class;

/// A sum, measure, share, length of time, count or place in an order, read from a text.
pub(super) struct Amount {
    /// Its first piece, and one past its last.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: QuantityKind,
    pub(super) value: Decimal,
    pub(super) upper: Option<Decimal>,
    pub(super) unit: String,
    /// The pieces that name what is counted.
    pub(super) of: Option<Range<usize>>,
    pub(super) iso: Option<String>,
    /// How it is qualified, and the pieces that do so.
    pub(super) hedge: Option<(Hedge, Range<usize>)>,
}

/// What was read, or how far to skip because the number there is none.
pub(super) enum Reading {
    Amount(Amount),
    Skip(usize),
}

/// One bound of an amount: its number and what it is counted in.
pub(super) struct Bound {
    pub(super) numeral: Numeral,
    pub(super) unit: Option<usize>,
    pub(super) end: usize,
}

/// Reads the amount that starts at a place.
pub(super) fn amount(pieces: &Pieces<'_>, at: usize) -> Option<Reading> {
    if let Some(ordinal) = ordinal(pieces, at) {
        return Some(ordinal);
    }
    let mut low = bound(pieces, at, None).or_else(|| one(pieces, at))?;
    let mut upper = None;
    let mut end = low.end;
    if let Some(high) = range(pieces, at, &low) {
        if let (None, Some(scale)) = (low.numeral.scale, high.numeral.scale)
            && low.numeral.value.less_than(Decimal::whole(1000))
            && low.numeral.digits == high.numeral.digits
        {
            low.numeral.value = low.numeral.value.times(scale)?;
        }
        if low.numeral.value.less_than(high.numeral.value) {
            upper = Some(high.numeral.value);
            end = high.end;
            low.unit = low.unit.or(high.unit);
        } else if low.unit.is_none() && high.unit.is_none() {
            return Some(Reading::Skip(high.end)); // A score or a ratio: "9-2".
        }
    }
    Some(match low.unit {
        Some(unit) => with_unit(pieces, at, end, &low, upper, unit),
        None => count(pieces, at, end, &low, upper),
    })
}

/// "for a year", "in an hour": the article counts before a unit of time.
fn one(pieces: &Pieces<'_>, at: usize) -> Option<Bound> {
    let article = pieces.is_any(at, &["a", "an"]);
    let (unit, end) = pieces.unit(at + 1, false).filter(|_| article)?;
    let time = matches!(pieces.lexicon.unit(unit)?.kind, UnitKind::Time(..));
    let lasting = pieces.after_context(at, Contexts::LASTING);
    let numeral = Numeral { value: Decimal::ONE, end: at + 1, digits: false, scale: None, share: false };
    (time && lasting).then_some(Bound { numeral, unit: Some(unit), end })
}

/// A number with the currency before it or the unit after it.
pub(super) fn bound(pieces: &Pieces<'_>, at: usize, expected: Option<usize>) -> Option<Bound> {
    if let Some((unit, next)) = currency(pieces, at) {
        let numeral = numeral(pieces, next, true)?;
        // "US$75 million dollars" names its currency twice.
        let end = match pieces.unit(numeral.end, false) {
            Some((again, end)) if money(pieces, again) => end,
            _ => numeral.end,
        };
        return Some(Bound { numeral, unit: Some(unit), end });
    }
    let number = numeral(pieces, at, expected.is_some_and(|unit| money(pieces, unit)))?;
    // "two more weeks": the unit follows the word that extends it.
    let extended = usize::from(
        pieces.is_any(number.end, &["more", "consecutive", "straight", "full", "whole", "long", "short"])
            && time_follows(pieces, number.end + 1),
    );
    let hyphen = extended + usize::from(pieces.hyphen(number.end) && pieces.glued(number.end + 1));
    let unit = pieces.unit(number.end + hyphen, number.digits && hyphen == 0).filter(|&(unit, end)| {
        plausible(pieces, &number, unit, end) && !is_designation(pieces, at, number.end)
    });
    Some(match unit {
        Some((unit, end)) => {
            // "75bn dollars" and "£1.5m": a glued letter before a currency was a scale.
            Bound { numeral: number, unit: Some(unit), end }
        }
        None => Bound { end: number.end, numeral: number, unit: None },
    })
}

/// "F-16s" are no seconds and "F/A-18F" is no temperature: letters, a hyphen, a number and letters that all stand together.
fn is_designation(pieces: &Pieces<'_>, at: usize, end: usize) -> bool {
    let joined = pieces.glued(at) && pieces.glued(end) && !pieces.hyphen(end);
    let hyphen = at.checked_sub(1).filter(|&before| joined && pieces.hyphen(before) && pieces.glued(before));
    let letters = hyphen.and_then(|hyphen| pieces.before(hyphen));
    letters.is_some_and(|letters| letters.word.chars().all(char::is_alphabetic))
}

fn time_follows(pieces: &Pieces<'_>, at: usize) -> bool {
    let unit = pieces.unit(at, false).and_then(|(unit, _)| pieces.lexicon.unit(unit));
    unit.is_some_and(|unit| matches!(unit.kind, UnitKind::Time(..)))
}

pub(super) fn money(pieces: &Pieces<'_>, unit: usize) -> bool {
    pieces.lexicon.unit(unit).is_some_and(|unit| unit.kind == UnitKind::Money)
}

/// "won" and "second" after a number are a currency and a time only where the number fits.
fn plausible(pieces: &Pieces<'_>, number: &Numeral, unit: usize, end: usize) -> bool {
    let Some(last) = end.checked_sub(1).and_then(|last| pieces.get(last)) else { return false };
    if end > number.end + 1 && !pieces.hyphen(number.end) {
        return true;
    }
    let large = !number.value.less_than(Decimal::whole(1000));
    match last.word {
        "won" | "rand" | "lei" | "dong" | "lev" | "lek" => {
            large && !pieces.is_any(end, &["the", "a", "an", "in", "their", "his", "her"])
        }
        "second" => number.value == Decimal::ONE || pieces.hyphen(number.end),
        // "2018s" is a slip and "3G" a network.
        "s" => !large,
        "g" | "l" | "m" => !last.capital,
        _ => pieces.lexicon.unit(unit).is_some(),
    }
}

/// Whether a word is written as the code of a currency is: two or three capitals.
fn is_code(pieces: &Pieces<'_>, at: usize) -> bool {
    let raw = pieces.get(at).and_then(|piece| pieces.text.get(piece.start..piece.end)).unwrap_or_default();
    (2..=3).contains(&raw.len()) && raw.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A currency sign or code right before digits.
fn currency(pieces: &Pieces<'_>, at: usize) -> Option<(usize, usize)> {
    let forms = &pieces.entry(at)?.units;
    forms.iter().find_map(|form| {
        let end = pieces.spelled(at, &form.pieces)?;
        // "A $5 note" is no Australian money.
        let article = form.pieces.first() == Some(&"a") && !pieces.glued(at + 1);
        let sign = form.pieces.iter().any(|piece| !piece.bytes().any(|byte| byte.is_ascii_alphanumeric()));
        let code = form.pieces.len() == 1 && is_code(pieces, at);
        let number = pieces.digits(end).is_some() || (sign && pieces.is_any(end, &["half", "-", "−"]));
        (!article && (sign || code) && money(pieces, form.unit) && number).then_some((form.unit, end))
    })
}

fn with_unit(
    pieces: &Pieces<'_>,
    at: usize,
    end: usize,
    low: &Bound,
    upper: Option<Decimal>,
    unit: usize,
) -> Reading {
    let Some(unit) = pieces.lexicon.unit(unit) else { return Reading::Skip(end) };
    let mut value = low.numeral.value;
    let mut upper = upper;
    let mut name = unit.name.to_owned();
    let mut iso = None;
    let kind = match unit.kind {
        UnitKind::Money => QuantityKind::Money,
        UnitKind::Percent => QuantityKind::Percent,
        UnitKind::Measure => QuantityKind::Measure,
        UnitKind::Time(count, designator) => {
            // "60 Minutes" is a programme.
            if pieces.get(end - 1).is_some_and(|unit| unit.capital)
                && !pieces.get(at).is_some_and(|first| first.opens)
            {
                return Reading::Skip(end);
            }
            let time = TimeUnit { count, designator, name: unit.name };
            if upper.is_none() {
                iso = time.iso(value);
            }
            let most = upper.map(|upper| time.amount(upper).map(|(upper, _)| upper));
            let (Some((least, unit)), None | Some(Some(_))) = (time.amount(value), most) else {
                return Reading::Skip(end);
            };
            (value, upper, name) = (least, most.flatten(), unit.to_owned());
            QuantityKind::Duration
        }
    };
    if matches!(kind, QuantityKind::Money | QuantityKind::Measure)
        && let Some((rate, _)) = rate(pieces, end)
    {
        name = per(&name, rate);
    }
    let of = counted_after(pieces, end, kind);
    let hedge = hedge(pieces, at, end);
    Reading::Amount(Amount { start: at, end, kind, value, upper, unit: name, of, iso, hedge })
}

/// "a month", "per barrel" after a sum or measure.
fn rate<'a>(pieces: &'a Pieces<'_>, end: usize) -> Option<(&'a str, usize)> {
    let link = pieces.is_any(end, &["a", "an", "per", "each"]);
    let piece = pieces.get(end + 1).filter(|piece| link && piece.class == Class::Word)?;
    let unit = pieces.unit(end + 1, false).and_then(|(unit, next)| Some((pieces.lexicon.unit(unit)?, next)));
    match unit.filter(|(unit, _)| unit.kind != UnitKind::Money) {
        Some((unit, next)) => Some((unit.name, next)),
        None => pieces.is(end, "per").then_some((piece.word, end + 2)),
    }
}

/// What a sum, share or measure is of.
fn counted_after(pieces: &Pieces<'_>, end: usize, kind: QuantityKind) -> Option<Range<usize>> {
    let worth = pieces.hyphen(end) && pieces.is(end + 1, "worth");
    let end = if worth { end + 2 } else { end };
    if pieces.is(end, "of") {
        return counted(pieces, end, true);
    }
    let adjacent =
        matches!(kind, QuantityKind::Money | QuantityKind::Measure | QuantityKind::Percent) && !worth;
    adjacent.then(|| counted(pieces, end, false)).flatten()
}

/// The words a range of pieces covers.
pub(super) fn words(pieces: &Pieces<'_>, range: &Range<usize>) -> String {
    let (Some(first), Some(last)) = (pieces.get(range.start), pieces.get(range.end.saturating_sub(1))) else {
        return String::new();
    };
    pieces.text.get(first.start..last.end).unwrap_or_default().to_string()
}
