use alloc::{
    borrow::ToOwned,
    string::{String, ToString},
};
use core::ops::Range;

use corpus::{Hedge, QuantityKind};

use super::{
    counted::{counted, is_plural},
    dates::duration_of,
    decimal::Decimal,
    hedges::hedge,
    lexicon::{UnitKind, per},
    numerals::{Numeral, numeral},
    pieces::Pieces,
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
    pub(super) hedge: Hedge,
}

/// Verbs after which "from 2,100 to 3,960" is a change, two amounts, and no range.
const CHANGES: &[&str] = &[
    "rise",
    "rises",
    "rose",
    "risen",
    "rising",
    "fall",
    "falls",
    "fell",
    "fallen",
    "falling",
    "grow",
    "grows",
    "grew",
    "grown",
    "climb",
    "climbs",
    "climbed",
    "increase",
    "increases",
    "increased",
    "increasing",
    "decrease",
    "decreased",
    "drop",
    "drops",
    "dropped",
    "dropping",
    "go",
    "goes",
    "went",
    "going",
    "gone",
    "jump",
    "jumped",
    "raise",
    "raised",
    "raising",
    "lower",
    "lowered",
    "cut",
    "double",
    "doubled",
    "doubling",
    "reduce",
    "reduced",
    "up",
    "down",
    "move",
    "moved",
    "shrink",
    "shrank",
    "change",
    "changed",
    "expand",
    "expanded",
    "slid",
    "plunged",
    "surged",
    "soared",
    "upped",
    "boost",
    "boosted",
    "production",
    "swelled",
    "dwindled",
];

/// How many pieces before "from" a verb of change is looked for.
const CHANGE_REACH: usize = 8;

/// What was read, or how far to skip because the number there is none.
pub(super) enum Reading {
    Amount(Amount),
    Skip(usize),
}

/// One bound of an amount: its number and what it is counted in.
struct Bound {
    numeral: Numeral,
    unit: Option<usize>,
    end: usize,
}

/// Reads the amount that starts at a place.
pub(super) fn amount(pieces: &Pieces<'_>, at: usize) -> Option<Reading> {
    if let Some(ordinal) = ordinal(pieces, at) {
        return Some(ordinal);
    }
    let mut low = bound(pieces, at, None)?;
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

/// A number with the currency before it or the unit after it.
fn bound(pieces: &Pieces<'_>, at: usize, expected: Option<usize>) -> Option<Bound> {
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
    let hyphen = usize::from(pieces.hyphen(number.end) && pieces.glued(number.end + 1));
    let unit = pieces
        .unit(number.end + hyphen, number.digits && hyphen == 0)
        .filter(|&(unit, end)| plausible(pieces, &number, unit, end));
    Some(match unit {
        Some((unit, end)) => {
            // "75bn dollars" and "£1.5m": a glued letter before a currency was a scale.
            Bound { numeral: number, unit: Some(unit), end }
        }
        None => Bound { end: number.end, numeral: number, unit: None },
    })
}

fn money(pieces: &Pieces<'_>, unit: usize) -> bool {
    pieces.lexicon.unit(unit).is_some_and(|unit| unit.kind == UnitKind::Money)
}

/// "won" and "second" after a number are a currency and a time only where the number fits.
fn plausible(pieces: &Pieces<'_>, number: &Numeral, unit: usize, end: usize) -> bool {
    let word = pieces.word(end - 1);
    match word {
        "won" | "rand" | "lei" | "dong" | "lev" | "lek" => {
            number.value.less_than(Decimal::whole(100)).eq(&false)
                && !pieces.is_any(end, &["the", "a", "an", "in", "their", "his", "her"])
        }
        "second" => number.value == Decimal::ONE || pieces.hyphen(end - 2),
        "deg" | "in" => true,
        _ => pieces.lexicon.unit(unit).is_some(),
    }
}

/// A currency sign or code right before digits.
fn currency(pieces: &Pieces<'_>, at: usize) -> Option<(usize, usize)> {
    let forms = &pieces.entry(at)?.units;
    forms.iter().find_map(|form| {
        let end = pieces.spelled(at, &form.pieces)?;
        // "A $5 note" is no Australian money.
        let article = form.pieces.first() == Some(&"a") && !pieces.glued(at + 1);
        let sign = form.pieces.iter().any(|piece| !piece.bytes().any(|byte| byte.is_ascii_alphanumeric()));
        let code = form.pieces.len() == 1
            && pieces.get(at)?.word.len() <= 3
            && pieces
                .text
                .get(pieces.get(at)?.start..pieces.get(at)?.end)?
                .bytes()
                .all(|byte| byte.is_ascii_uppercase());
        let number = pieces.digits(end).is_some() || (sign && pieces.is_any(end, &["half", "-", "−"]));
        (!article && (sign || code) && money(pieces, form.unit) && number).then_some((form.unit, end))
    })
}

/// The upper bound of a range that the amount at a place opens.
fn range(pieces: &Pieces<'_>, at: usize, low: &Bound) -> Option<Bound> {
    let before = at.checked_sub(1).map_or("", |before| pieces.word(before));
    let link = low.end;
    let linked = match pieces.word(link) {
        "to" => before != "from" || !changes(pieces, at),
        "and" => before == "between",
        "or" => !low.numeral.digits || low.unit.is_none(),
        _ => pieces.dash(link) && (pieces.glued(link) == pieces.glued(link + 1)),
    };
    if !linked {
        return None;
    }
    let high = bound(pieces, link + 1, low.unit)?;
    let one_unit = match (low.unit, high.unit) {
        (Some(one), Some(other)) => one == other,
        (Some(unit), None) => money(pieces, unit),
        _ => true,
    };
    // "two or more" is a hedge; "one or two" is a range of words or digits alike.
    (one_unit && !high.numeral.share).then_some(high)
}

/// Whether a verb of change stands a few words before "from".
fn changes(pieces: &Pieces<'_>, at: usize) -> bool {
    (2..=CHANGE_REACH)
        .map_while(|back| at.checked_sub(back))
        .take_while(|&place| !pieces.is_any(place, &[".", ";"]))
        .any(|place| pieces.is_any(place, CHANGES))
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
            if upper.is_none() {
                iso = duration_of(value, (count, designator));
            }
            // Decades and centuries are told in years, so that a quarter of a century is 25 of them.
            if designator == "Y" && count != Decimal::ONE {
                let (Some(years), Ok(most)) =
                    (value.times(count), upper.map(|upper| upper.times(count).ok_or(())).transpose())
                else {
                    return Reading::Skip(end);
                };
                value = years;
                upper = most;
                name = "year".to_owned();
            }
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
    if pieces.is(end, "per") {
        return Some((piece.word, end + 2));
    }
    let (unit, next) = pieces.unit(end + 1, false)?;
    pieces.lexicon.unit(unit).filter(|unit| unit.kind != UnitKind::Money).map(|unit| (unit.name, next))
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

/// A number of things.
fn count(pieces: &Pieces<'_>, at: usize, end: usize, low: &Bound, upper: Option<Decimal>) -> Reading {
    let numeral = &low.numeral;
    if !counts(pieces, at, end, numeral) {
        return Reading::Skip(end);
    }
    let mut of = counted(pieces, end, numeral.value != Decimal::ONE || upper.is_some());
    // "from 2,100 to 3,960 missiles": what the second counts, the first counts too.
    if of.is_none()
        && pieces.is_any(end, &["to", "or", "and"])
        && let Some(next) = super::numerals::numeral(pieces, end + 1, false)
        && pieces.unit(next.end, next.digits).is_none()
    {
        of = counted(pieces, next.end, true);
    }
    if numeral.value == Decimal::ONE && !numeral.digits && of.is_none() {
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
    let hyphenated = pieces.glued(at) && before.is_some_and(|before| before.word == "-");
    if hyphenated && numeral.digits {
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
        let numbered = before.is_some_and(|before| {
            matches!(
                before.word,
                "no" | "number"
                    | "resolution"
                    | "article"
                    | "section"
                    | "chapter"
                    | "page"
                    | "part"
                    | "room"
                    | "flight"
                    | "level"
                    | "phase"
                    | "type"
                    | "aged"
                    | "age"
                    | "nos"
            )
        });
        return !named && !numbered;
    }
    if numeral.value == Decimal::ONE {
        return !before.is_some_and(|before| {
            matches!(
                before.word,
                "no" | "this"
                    | "that"
                    | "the"
                    | "every"
                    | "each"
                    | "any"
                    | "which"
                    | "another"
                    | "not"
                    | "only"
                    | "his"
                    | "her"
                    | "its"
            )
        }) && !pieces.is_any(
            end,
            &[
                "another",
                "of",
                "day",
                "thing",
                "way",
                "hand",
                "side",
                "and",
                "or",
                "who",
                "that",
                "time",
                "another's",
                "more",
                "big",
                "such",
                "would",
            ],
        );
    }
    let idle = pieces.is_any(end, &["-"])
        && pieces.get(end + 1).is_some_and(|next| next.glued)
        && !is_plural(pieces, end + 1);
    !idle || numeral.value != Decimal::ONE
}

/// "15th", "the third": a place in an order.
fn ordinal(pieces: &Pieces<'_>, at: usize) -> Option<Reading> {
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
    let introduced = pieces.before(at).is_some_and(|before| {
        before.possessive
            || matches!(
                before.word,
                "the"
                    | "a"
                    | "an"
                    | "its"
                    | "their"
                    | "his"
                    | "her"
                    | "our"
                    | "this"
                    | "that"
                    | "for"
                    | "very"
            )
    });
    if !suffixed && !introduced {
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
        hedge: Hedge::Exact,
    }))
}

/// The words a range of pieces covers.
pub(super) fn words(pieces: &Pieces<'_>, range: &Range<usize>) -> String {
    let (Some(first), Some(last)) = (pieces.get(range.start), pieces.get(range.end.saturating_sub(1))) else {
        return String::new();
    };
    pieces.text.get(first.start..last.end).unwrap_or_default().to_string()
}
