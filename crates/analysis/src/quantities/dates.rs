use alloc::string::String;

use corpus::QuantityKind;

use super::{
    calendar::{Anchor, When, day},
    contexts::Contexts,
    decimal::Decimal,
    lexicon::Calendar,
    pieces::Pieces,
};
use crate::text::Class;

/// A date, time or stretch of time read from a text.
pub(super) struct Found {
    /// Its first piece, and one past its last.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: QuantityKind,
    /// ISO 8601, where it could be resolved.
    pub(super) iso: Option<String>,
    /// "25 years ago" is an amount too: how many of which unit.
    pub(super) amount: Option<(Decimal, &'static str)>,
}

/// Years a bare number of four digits may mean.
pub(super) const BARE_YEARS: core::ops::RangeInclusive<i64> = 1700..=2100;

/// Years it may mean after a preposition.
const INTRODUCED_YEARS: core::ops::RangeInclusive<i64> = 1000..=2199;

/// Reads dates from one paragraph.
pub(super) struct Dates<'a> {
    pub(super) pieces: &'a Pieces<'a>,
    pub(super) anchor: Anchor,
}

impl Dates<'_> {
    /// The date that starts at a place, with the time of day or part of the day beside it.
    pub(super) fn at(&self, at: usize) -> Option<Found> {
        let mut found = self
            .numeric(at)
            .or_else(|| self.portion(at))
            .or_else(|| self.shifted(at))
            .or_else(|| self.weekday(at))
            .or_else(|| self.part_of_year(at))
            .or_else(|| self.feast(at))
            .or_else(|| self.season(at))
            .or_else(|| self.month_first(at))
            .or_else(|| self.day_first(at))
            .or_else(|| self.named_day(at))
            .or_else(|| self.ago(at))
            .or_else(|| self.decade(at))
            .or_else(|| self.year(at))?;
        if self.calendar(found.end) == Some(Calendar::Part) && found.kind == QuantityKind::Date {
            found.end += 1;
        }
        Some(found)
    }

    pub(super) fn calendar(&self, at: usize) -> Option<Calendar> {
        self.pieces.entry(at)?.calendar
    }

    pub(super) fn found(start: usize, end: usize, when: Option<When>) -> Option<Found> {
        Some(Found { start, end, kind: QuantityKind::Date, iso: when.map(When::iso), amount: None })
    }

    /// A year of four digits, whatever stands around it.
    pub(super) fn year_digits(&self, at: usize) -> Option<i16> {
        let year = self.pieces.small(at).filter(|year| INTRODUCED_YEARS.contains(year))?;
        let whole = self.pieces.digits(at)?.len() == 4;
        let suffixed = self.pieces.glued(at + 1)
            && self.pieces.get(at + 1).is_some_and(|next| next.class == Class::Word);
        (whole && !suffixed).then(|| i16::try_from(year).ok())?
    }

    /// A day of the month, "11" or "11th".
    fn month_day(&self, at: usize) -> Option<(u8, usize)> {
        let day = u8::try_from(self.pieces.small(at)?).ok().filter(|day| (1..=31).contains(day))?;
        let suffix = self.pieces.glued(at + 1) && self.pieces.is_any(at + 1, &["st", "nd", "rd", "th"]);
        Some((day, at + 1 + usize::from(suffix)))
    }

    /// A month's name and where it ends, abbreviation period included. "May" and "March" must be capitalised.
    fn month_name(&self, at: usize) -> Option<(u8, usize, bool)> {
        let Calendar::Month(month) = self.calendar(at)? else { return None };
        let piece = self.pieces.get(at)?;
        let short = piece.word.len() <= 4 && self.pieces.is(at + 1, ".") && self.pieces.glued(at + 1);
        let weak = piece.entry?.weak;
        (piece.capital || (!weak && piece.word.len() > 4)).then_some((
            month,
            at + 1 + usize::from(short),
            weak,
        ))
    }

    /// `2024-01-11`, `01/22/2016`, `22.1.2016`.
    fn numeric(&self, at: usize) -> Option<Found> {
        let pieces = self.pieces;
        if let Some(date) = pieces.digits(at).and_then(dotted) {
            return Self::found(at, at + 1, Some(date));
        }
        let tight = (1..=4).all(|next| pieces.glued(at + next)) && pieces.is_any(at + 1, &["-", "/"]);
        if !tight || pieces.word(at + 1) != pieces.word(at + 3) {
            return None;
        }
        let (one, two, three) = (pieces.small(at)?, pieces.small(at + 2)?, pieces.small(at + 4)?);
        let when =
            if pieces.digits(at)?.len() == 4 { civil(one, two, three)? } else { slashed(one, two, three)? };
        Self::found(at, at + 5, Some(when))
    }

    /// "early December", "mid-2022", "late 1990s".
    fn portion(&self, at: usize) -> Option<Found> {
        let article = usize::from(self.pieces.is_any(at, &["the"]));
        (self.calendar(at + article)? == Calendar::Portion).then_some(())?;
        let next = at + article + 1;
        let next = next + usize::from(self.pieces.hyphen(next));
        let next = next + usize::from(self.pieces.is(next, "the"));
        let inner = self
            .shifted(next)
            .or_else(|| self.month_first(next))
            .or_else(|| self.decade(next))
            .or_else(|| self.named_day(next))
            .or_else(|| self.season(next))
            .or_else(|| {
                self.year_digits(next).and_then(|year| Self::found(next, next + 1, Some(When::Year(year))))
            })?;
        Some(Found { start: at + article, ..inner })
    }

    /// "Friday", "Friday, Oct. 23", "Friday 23 October 2020".
    fn weekday(&self, at: usize) -> Option<Found> {
        let Calendar::Weekday(weekday) = self.calendar(at)? else { return None };
        let piece = self.pieces.get(at)?;
        let short = piece.word.len() <= 5 && self.pieces.is(at + 1, ".") && self.pieces.glued(at + 1);
        let after = at + 1 + usize::from(short);
        let next = after + usize::from(self.pieces.is(after, ","));
        if let Some(date) =
            self.month_first(next).or_else(|| self.day_first(next)).filter(|date| date.end > next + 1)
        {
            return Some(Found { start: at, ..date });
        }
        (piece.capital && !piece.entry?.weak).then_some(())?;
        // "They will look into Wednesday's ruling": what a day owns has happened on it.
        let ahead = !piece.possessive && self.looks_ahead(at);
        Self::found(at, after, self.anchor.weekday(weekday, ahead))
    }

    /// "Jan. 11", "January 11th, 2024", "January 2024", "January".
    pub(super) fn month_first(&self, at: usize) -> Option<Found> {
        self.month(at, None)
    }

    /// A month and what follows it; `shift` is that of a "last" or "next" before it.
    pub(super) fn month(&self, at: usize, shift: Option<i8>) -> Option<Found> {
        let (month, end, weak) = self.month_name(at)?;
        let clock = self.pieces.is(end + 1, ":") && self.pieces.glued(end + 1) && self.pieces.glued(end + 2);
        if let Some((number, after)) = self.month_day(end).filter(|_| !clock) {
            let comma = after + usize::from(self.pieces.is(after, ","));
            if let Some(year) = self.year_digits(comma) {
                return Self::found(at, comma + 1, day(year, month, number).map(When::Day));
            }
            let (year, end) = self.year_of(at, after, month, Some(number), shift);
            return Self::found(at, end, year.and_then(|year| day(year, month, number)).map(When::Day));
        }
        let comma = end + usize::from(self.pieces.is(end, ","));
        let of = end + usize::from(self.pieces.is(end, "of"));
        if let Some(year) = self.year_digits(comma).or_else(|| self.year_digits(of)) {
            return Self::found(at, comma.max(of) + 1, Some(When::Month(year, month)));
        }
        let introduced = shift.is_some() || self.pieces.after_context(at, Contexts::BEFORE_MONTH);
        // "Jan" without its period is a name, "May" without a preposition a verb.
        let abbreviated = self.pieces.get(at)?.word.len() <= 3 && end == at + 1;
        if (weak && !introduced) || (abbreviated && !weak) {
            return None;
        }
        let (year, end) = self.year_of(at, end, month, None, shift);
        Self::found(at, end, year.map(|year| When::Month(year, month)))
    }

    /// The year of a month without one, and where the date ends: "April next year" tells it.
    fn year_of(
        &self,
        at: usize,
        end: usize,
        month: u8,
        day: Option<u8>,
        shift: Option<i8>,
    ) -> (Option<i16>, usize) {
        let year_of = |when| match when {
            Some(When::Year(year) | When::Month(year, _)) => Some(year),
            _ => None,
        };
        if let Some(Calendar::Shift(shift)) = self.calendar(end)
            && self.pieces.is(end + 1, "year")
        {
            return (year_of(self.anchor.period("Y", 1, i64::from(shift))), end + 2);
        }
        let year = match shift {
            Some(shift) => year_of(self.anchor.month_shifted(month, shift)),
            None => self.anchor.nearest_year(month, day, self.looks_ahead(at)),
        };
        (year, end)
    }

    /// "11 January", "11th of January 2024", "the 11th of January".
    fn day_first(&self, at: usize) -> Option<Found> {
        let (number, after) = self.month_day(at)?;
        let of = after + usize::from(self.pieces.is(after, "of"));
        let (month, end, _) = self.month_name(of)?;
        let comma = end + usize::from(self.pieces.is(end, ","));
        if let Some(year) = self.year_digits(comma) {
            return Self::found(at, comma + 1, day(year, month, number).map(When::Day));
        }
        let (year, end) = self.year_of(at, end, month, Some(number), None);
        Self::found(at, end, year.and_then(|year| day(year, month, number)).map(When::Day))
    }

    /// "today", "yesterday", "tomorrow".
    fn named_day(&self, at: usize) -> Option<Found> {
        let Calendar::Day(offset) = self.calendar(at)? else { return None };
        Self::found(at, at + 1, self.anchor.period("D", 1, i64::from(offset)))
    }

    fn season(&self, at: usize) -> Option<Found> {
        let Calendar::Season(season) = self.calendar(at)? else { return None };
        let of = at + 1 + usize::from(self.pieces.is(at + 1, "of"));
        let year = self.year_digits(of)?;
        Self::found(at, of + 1, Some(When::Season(year, season)))
    }

    /// "the 1990s", "'90s", "the 19th century".
    fn decade(&self, at: usize) -> Option<Found> {
        let number = self.pieces.small(at)?;
        // "in his 30s" is an age.
        if self.pieces.after_context(at, Contexts::OWNER) {
            return None;
        }
        let suffix = at + 1 + usize::from(self.pieces.is_any(at + 1, &["'", "’"]));
        let digits = self.pieces.digits(at)?.len();
        if self.pieces.glued(at + 1) && self.pieces.is(suffix, "s") && number % 10 == 0 {
            let decade = match digits {
                4 if INTRODUCED_YEARS.contains(&number) => number / 10,
                2 if number >= 20 => 190 + number / 10,
                _ => return None,
            };
            return Self::found(at, suffix + 1, Some(When::Decade(i16::try_from(decade).ok()?)));
        }
        let ordinal = self.pieces.glued(at + 1) && self.pieces.is_any(at + 1, &["st", "nd", "rd", "th"]);
        let century = at + 2 + usize::from(self.pieces.hyphen(at + 2));
        if ordinal && self.pieces.is_any(century, &["century"]) && (1..=22).contains(&number) {
            return Self::found(at, century + 1, Some(When::Century(i16::try_from(number).ok()? - 1)));
        }
        None
    }

    /// "in 2008", "the 1389 battle", "2024".
    fn year(&self, at: usize) -> Option<Found> {
        let year = self.year_digits(at)?;
        let before = self.pieces.before(at);
        let introduced = self.pieces.after_context(at, Contexts::BEFORE_YEAR);
        let money = before.is_some_and(|before| {
            before.entry.is_some_and(|entry| !entry.units.is_empty()) && before.class == Class::Mark
        });
        let hedged = before.is_some_and(|before| {
            matches!(before.word, "about" | "some" | "than" | "over" | "nearly" | "almost" | "least")
        });
        let counted = self
            .pieces
            .unit(at + 1, true)
            .is_some_and(|(_, end)| end > at + 1 && !self.pieces.is(at + 1, "won"));
        let known = BARE_YEARS.contains(&i64::from(year)) || introduced;
        if !known || money || hedged || counted || self.pieces.is(at + 1, "%") {
            return None;
        }
        let numbered = before.is_some_and(|before| {
            matches!(before.word, "resolution" | "no" | "number" | "flight" | "room" | "#" | "/" | ".")
        });
        (!numbered).then(|| Self::found(at, at + 1, Some(When::Year(year))))?
    }
}

/// `11.01.2024`: day, month, year.
fn dotted(digits: &str) -> Option<When> {
    let mut parts = digits.split('.');
    let (one, two, three) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || three.len() != 4 {
        return None;
    }
    civil(three.parse().ok()?, two.parse().ok()?, one.parse().ok()?)
}

/// `22/01/2016` or `01/22/2016`; where both orders fit, only the year is sure.
fn slashed(one: i64, two: i64, year: i64) -> Option<When> {
    if year < 1000 {
        return None;
    }
    match (civil(year, two, one), civil(year, one, two)) {
        (Some(a), Some(b)) if a != b => Some(When::Year(i16::try_from(year).ok()?)),
        (a, b) => a.or(b),
    }
}

fn civil(year: i64, month: i64, date: i64) -> Option<When> {
    let when = day(i16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(date).ok()?)?;
    Some(When::Day(when))
}
