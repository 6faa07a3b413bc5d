//! Parts of a year that have a name: quarters, halves and feast days.

use super::{
    calendar::{When, day},
    contexts::Contexts,
    dates::{BARE_YEARS, Dates, Found},
    lexicon::Calendar,
};
use crate::text::Class;

/// How many pieces on each side of a quarter are asked whether the sentence speaks of business: matches have quarters and
/// halves too.
const BUSINESS_REACH: usize = 20;

/// The words of feasts, folded: the month, the day they fall on or near.
const FEASTS: &[(&[&str], u8, u8)] = &[
    (&["christmas", "eve"], 12, 24),
    (&["christmas", "day"], 12, 25),
    (&["christmas"], 12, 25),
    (&["boxing", "day"], 12, 26),
    (&["new", "year", "eve"], 12, 31),
    (&["new", "year", "day"], 1, 1),
    (&["valentine", "day"], 2, 14),
    (&["halloween"], 10, 31),
    (&["armistice", "day"], 11, 11),
    (&["veterans", "day"], 11, 11),
    (&["thanksgiving", "day"], 11, 25),
    (&["thanksgiving"], 11, 25),
];

/// Thanksgiving in the United States is the fourth Thursday of its month.
const THANKSGIVING: (i8, u8) = (4, 4);

impl Dates<'_> {
    /// "the third quarter of 2023", "third-quarter profit", "Q3 2023", "the first half of this year".
    pub(super) fn part_of_year(&self, at: usize) -> Option<Found> {
        let (number, end, halves) = match self.calendar(at) {
            Some(Calendar::Quarter(number)) => (number, at + 1, false),
            _ => {
                let number = u8::try_from(self.pieces.entry(at)?.ordinal?).ok()?;
                let next = at + 1 + usize::from(self.pieces.hyphen(at + 1));
                let halves = self.pieces.is(next, "half");
                (halves || self.pieces.is(next, "quarter")).then_some((number, next + 1, halves))?
            }
        };
        if number == 0 || number > if halves { 2 } else { 4 } {
            return None;
        }
        let when = |year| if halves { When::Half(year, number) } else { When::Quarter(year, number) };
        // A fiscal year begins when its firm says so: its quarters are none of the calendar.
        let of = end + usize::from(self.pieces.is(end, "of"));
        if self.pieces.is(of, "fiscal") {
            let end = of + 1 + usize::from(self.year_digits(of + 1).is_some());
            return Self::found(at, end, None);
        }
        if at.checked_sub(1).is_some_and(|before| self.pieces.is(before, "fiscal")) {
            return Self::found(at, end, None);
        }
        if let Some((year, end)) = self.year_said(end) {
            return Self::found(at, end, year.map(when));
        }
        // "Last year's fourth quarter".
        if let Some(before) = at.checked_sub(2)
            && let Some(Calendar::Shift(shift)) = self.calendar(before)
            && self.pieces.get(at - 1).is_some_and(|piece| piece.word == "year" && piece.possessive)
        {
            let year = self.anchor.year().and_then(|year| year.checked_add(i16::from(shift)));
            return Self::found(at, end, year.map(when));
        }
        // "The second half" alone is more often one of a match, or of the months that are talked of.
        if halves || !self.is_of_business(at) {
            return None;
        }
        let year = self.anchor.nearest_year(number * 3 - 1, None, self.looks_ahead(at));
        Self::found(at, end, year.map(when))
    }

    /// "Christmas Eve", "Thanksgiving Day 2022", "Christmas last year".
    pub(super) fn feast(&self, at: usize) -> Option<Found> {
        self.pieces.get(at).filter(|piece| piece.capital)?;
        if self.calendar(at) != Some(Calendar::Feast) {
            return None;
        }
        let (words, month, date) = FEASTS.iter().find(|(words, ..)| {
            words.iter().enumerate().all(|(offset, word)| self.pieces.is(at + offset, word))
        })?;
        let end = at + words.len();
        // "Christmas presents", "a Thanksgiving turkey": only the day itself is a date.
        let bare = words.len() == 1;
        let goes_on =
            self.pieces.get(end).is_some_and(|next| next.entry.is_none() && next.class == Class::Word);
        let dated = self.pieces.after_context(at, Contexts::BEFORE_MONTH);
        if bare && (goes_on || !dated) {
            return None;
        }
        let (year, end) = self
            .year_said(end)
            .unwrap_or_else(|| (self.anchor.nearest_year(*month, Some(*date), self.looks_ahead(at)), end));
        let thanksgiving = words.first() == Some(&"thanksgiving");
        let when = year.and_then(|year| match thanksgiving {
            true => nth_weekday(year, *month, THANKSGIVING.0, THANKSGIVING.1),
            false => day(year, *month, *date).map(When::Day),
        });
        Self::found(at, end, when)
    }

    /// The year that is said behind a part of one, and where it ends: "2022", "of 2022", "last year".
    fn year_said(&self, end: usize) -> Option<(Option<i16>, usize)> {
        let of = end + usize::from(self.pieces.is_any(end, &["of", ","]));
        let article = of + usize::from(self.pieces.is(of, "the"));
        if let Some(Calendar::Shift(shift)) = self.calendar(article)
            && self.pieces.is(article + 1, "year")
        {
            let year = self.anchor.year().and_then(|year| year.checked_add(i16::from(shift)));
            return Some((year, article + 2));
        }
        let year = self.year_digits(of).filter(|year| BARE_YEARS.contains(&i64::from(*year)))?;
        // "On Christmas Day, 1900 people marched": a count.
        let closed = self.pieces.get(of + 1).is_none_or(|next| next.class == Class::Mark);
        (closed || !self.pieces.is(end, ",")).then_some((Some(year), of + 1))
    }

    /// Whether the sentence around a place speaks of business, or names money.
    pub(super) fn is_of_business(&self, at: usize) -> bool {
        let tells = |place: &usize| {
            self.pieces.in_context(*place, Contexts::BUSINESS)
                || self.pieces.is_any(*place, &["$", "€", "£", "¥"])
        };
        let opens = |place: usize| self.pieces.get(place).is_none_or(|piece| piece.opens);
        let first = (0..=at).rev().take(BUSINESS_REACH).find(|place| opens(*place));
        let first = first.unwrap_or_else(|| at.saturating_sub(BUSINESS_REACH));
        let after = (at + 1..at + BUSINESS_REACH).take_while(|place| !opens(*place));
        (first..=at).chain(after).any(|place| tells(&place))
    }
}

/// The nth Monday (1) to Sunday (7) of a month.
fn nth_weekday(year: i16, month: u8, nth: i8, weekday: u8) -> Option<When> {
    let first = day(year, month, 1)?.weekday().to_monday_one_offset();
    let offset = (i8::try_from(weekday).ok()? - first).rem_euclid(7);
    day(year, month, u8::try_from(1 + offset + 7 * (nth - 1)).ok()?).map(When::Day)
}
