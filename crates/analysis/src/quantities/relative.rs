use alloc::{format, string::String};

use corpus::QuantityKind;

use super::{
    calendar::{Anchor, When},
    contexts::Contexts,
    dates::{Dates, Found},
    decimal::Decimal,
    lexicon::{Calendar, UnitKind},
    numerals::numeral,
};

/// How many words before a date are asked for the tense.
const TENSE_REACH: usize = 14;

/// Dates that are told from the article's own: "last week", "three days ago", "the past two months".
impl Dates<'_> {
    /// "last week", "this month", "next May", "last Friday", "the past two months".
    pub(super) fn shifted(&self, at: usize) -> Option<Found> {
        let article = usize::from(self.pieces.is(at, "the"));
        let modifier = usize::from(self.pieces.is_any(at, &["earlier", "later"]));
        let from = at + article + modifier;
        let Calendar::Shift(shift) = self.calendar(from)? else { return None };
        // "expected to last ten years": a verb.
        let verb =
            self.pieces.is(from, "last") && self.pieces.after_context(from, Contexts::BEFORE_VERB_LAST);
        if verb {
            return None;
        }
        let next = from + 1;
        let when = match self.calendar(next) {
            Some(Calendar::Weekday(weekday)) => self.anchor.weekday_shifted(weekday, shift),
            Some(Calendar::Month(_)) if self.pieces.get(next)?.capital => {
                return self.month(next, Some(shift)).map(|date| Found { start: from - modifier, ..date });
            }
            Some(Calendar::Season(season)) => self.anchor.season(season, shift),
            // "this morning", "last night".
            Some(Calendar::Part) => self.anchor.period("D", 1, i64::from(shift.min(0))),
            _ => return self.shifted_period(from, shift),
        };
        Self::found(from - modifier, next + 1, when)
    }

    fn shifted_period(&self, from: usize, shift: i8) -> Option<Found> {
        let next = from + 1;
        let start =
            if self.pieces.is_any(from.wrapping_sub(1), &["earlier", "later"]) { from - 1 } else { from };
        let over = start > 1
            && self.pieces.is(start - 1, "the")
            && self.pieces.after_context(start - 1, Contexts::OVER_A_PERIOD);
        let rolling = self.pieces.is_any(from, &["past", "coming"]) || over;
        if let Some(number) = numeral(self.pieces, next, false) {
            let (unit, end) = self.time_unit(number.end, number.digits)?;
            return Some(unit.length(start, end, number.value));
        }
        if self.pieces.is(next, "weekend") {
            let saturday = match self.anchor.weekday_shifted(6, 0)? {
                When::Day(day) => day,
                _ => return None,
            };
            let saturday = Anchor::new(to_date(saturday)).period("D", 1, i64::from(shift) * 7);
            return Self::found(start, next + 1, saturday);
        }
        if self.pieces.is(next, "quarter") && self.is_of_business(next) {
            return Self::found(start, next + 1, self.anchor.period("M", 3, i64::from(shift)));
        }
        let (unit, end) = self.time_unit(next, false)?;
        // "over the past year" is a length of time; "last year" is a year.
        if rolling {
            return Some(unit.length(start, end, Decimal::ONE));
        }
        if unit.designator.starts_with('T') {
            return None;
        }
        let when = self.anchor.period(unit.designator, unit.count.integer()?, i64::from(shift));
        Self::found(start, end, when)
    }

    /// A unit of time at a place, and where it ends.
    fn time_unit(&self, at: usize, digits: bool) -> Option<(TimeUnit, usize)> {
        let at = at + usize::from(self.pieces.hyphen(at));
        let (unit, end) = self.pieces.unit(at, digits)?;
        let unit = self.pieces.lexicon.unit(unit)?;
        match unit.kind {
            UnitKind::Time(count, designator) => Some((TimeUnit { count, designator, name: unit.name }, end)),
            _ => None,
        }
    }

    /// "three days ago", "a year earlier".
    pub(super) fn ago(&self, at: usize) -> Option<Found> {
        let (value, next, digits) = match numeral(self.pieces, at, false) {
            Some(number) => (number.value, number.end, number.digits),
            None if self.pieces.is_any(at, &["a", "an"]) => (Decimal::ONE, at + 1, false),
            None => return None,
        };
        let (unit, end) = self.time_unit(next, digits)?;
        self.pieces.is(end, "ago").then_some(())?;
        let whole = value.times(unit.count)?.integer();
        let found =
            Self::found(at, end + 1, whole.and_then(|whole| self.anchor.ago(whole, unit.designator)))?;
        Some(Found { amount: unit.amount(value), ..found })
    }

    /// Whether the sentence speaks of what is to come: the nearest word before the date that tells decides.
    pub(super) fn looks_ahead(&self, at: usize) -> bool {
        for back in 1..=TENSE_REACH {
            let Some(piece) = at.checked_sub(back).and_then(|place| self.pieces.get(place)) else { break };
            // "as early as Tuesday" is to come.
            if piece.word == "as" && self.pieces.is_any(at - back + 1, &["early", "soon"]) {
                return true;
            }
            let past = || piece.word.len() > 4 && piece.word.ends_with("ed");
            match piece.entry.and_then(|entry| entry.tense) {
                Some(tense) => return tense > 0,
                None if past() => return false,
                None if piece.opens => break,
                None => {}
            }
        }
        false
    }
}

fn to_date(day: jiff::civil::Date) -> Option<corpus::Date> {
    Some(corpus::Date {
        year: u16::try_from(day.year()).ok()?,
        month: u8::try_from(day.month()).ok(),
        day: u8::try_from(day.day()).ok(),
    })
}

/// A unit of time: how many of which ISO 8601 designator.
pub(super) struct TimeUnit {
    pub(super) count: Decimal,
    pub(super) designator: &'static str,
    pub(super) name: &'static str,
}

impl TimeUnit {
    /// So many of the unit, decades and centuries told in years, so that a quarter of a century is 25 of them.
    pub(super) fn amount(&self, value: Decimal) -> Option<(Decimal, &'static str)> {
        let years = self.designator == "Y";
        if years { Some((value.times(self.count)?, "year")) } else { Some((value, self.name)) }
    }

    /// ISO 8601 for so many of the unit.
    pub(super) fn iso(&self, value: Decimal) -> Option<String> {
        let total = value.times(self.count)?.number();
        Some(match self.designator.strip_prefix('T') {
            Some(clock) => format!("PT{total}{clock}"),
            None => format!("P{total}{}", self.designator),
        })
    }

    fn length(&self, start: usize, end: usize, value: Decimal) -> Found {
        Found { start, end, kind: QuantityKind::Duration, iso: self.iso(value), amount: self.amount(value) }
    }
}
