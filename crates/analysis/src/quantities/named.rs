//! Parts of a year that have a name: quarters, halves and feast days.

use super::{
    calendar::{When, day},
    contexts::Contexts,
    dates::{Dates, Found},
    lexicon::Calendar,
};
use crate::text::Class;

/// How many pieces on each side of a quarter are asked whether the sentence speaks of business: matches have quarters and
/// halves too.
const BUSINESS_REACH: usize = 20;

/// The words of feasts that always fall on one day, folded: the month, the day.
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
];

/// The fourth of this weekday in November: Thanksgiving in the United States.
const THANKSGIVING: (u8, i8, u8) = (11, 4, 4);

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
        let of = end + usize::from(self.pieces.is_any(end, &["of", ","]));
        let of = of + usize::from(self.pieces.is(of, "fiscal"));
        if let Some(year) = self.year_digits(of) {
            return Self::found(at, of + 1, Some(when(year)));
        }
        let article = of + usize::from(self.pieces.is(of, "the"));
        if let Some(Calendar::Shift(shift)) = self.calendar(article)
            && self.pieces.is(article + 1, "year")
        {
            let year = self.anchor.year().and_then(|year| year.checked_add(i16::from(shift)));
            return Self::found(at, article + 2, year.map(when));
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

    /// "Christmas Eve", "Thanksgiving Day".
    pub(super) fn feast(&self, at: usize) -> Option<Found> {
        let piece = self.pieces.get(at).filter(|piece| piece.capital)?;
        if self.calendar(at) != Some(Calendar::Feast) {
            return None;
        }
        let of_year = |month, date| self.anchor.nearest_year(month, Some(date), self.looks_ahead(at));
        if piece.word == "thanksgiving" {
            let (month, nth, weekday) = THANKSGIVING;
            let end = at + 1 + usize::from(self.pieces.is(at + 1, "day"));
            let when = of_year(month, 25).and_then(|year| nth_weekday(year, month, nth, weekday));
            return Self::found(at, end, when);
        }
        let (words, month, date) = FEASTS.iter().find(|(words, ..)| {
            words.iter().enumerate().all(|(offset, word)| self.pieces.is(at + offset, word))
        })?;
        let end = at + words.len();
        // "Christmas presents", "a Christmas Carol": only the day itself is a date.
        let bare = words.len() == 1;
        let goes_on =
            self.pieces.get(end).is_some_and(|next| next.entry.is_none() && next.class == Class::Word);
        let dated = at > 0 && self.pieces.in_context(at - 1, Contexts::BEFORE_MONTH);
        if bare && (goes_on || !dated) {
            return None;
        }
        let comma = end + usize::from(self.pieces.is(end, ","));
        if let Some(year) = self.year_digits(comma) {
            return Self::found(at, comma + 1, day(year, *month, *date).map(When::Day));
        }
        let when = of_year(*month, *date).and_then(|year| day(year, *month, *date)).map(When::Day);
        Self::found(at, end, when)
    }

    /// Whether the sentence around a place speaks of business, or names money.
    pub(super) fn is_of_business(&self, at: usize) -> bool {
        let from = at.saturating_sub(BUSINESS_REACH);
        (from..at + BUSINESS_REACH).any(|place| {
            self.pieces.in_context(place, Contexts::BUSINESS)
                || self.pieces.is_any(place, &["$", "€", "£", "¥"])
        })
    }
}

/// The nth Monday (1) to Sunday (7) of a month.
fn nth_weekday(year: i16, month: u8, nth: i8, weekday: u8) -> Option<When> {
    let first = day(year, month, 1)?.weekday().to_monday_one_offset();
    let offset = (i8::try_from(weekday).ok()? - first).rem_euclid(7);
    day(year, month, u8::try_from(1 + offset + 7 * (nth - 1)).ok()?).map(When::Day)
}
