use alloc::{format, string::String};

use corpus::Date;
use jiff::{ToSpan, civil};

/// A point or stretch of the calendar, at the precision a text gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum When {
    Day(civil::Date),
    /// Day of a month, the year unknown.
    Week(i16, i8),
    Month(i16, u8),
    /// ISO 8601-2 seasons: 21 spring to 24 winter.
    Season(i16, u8),
    /// Of a year, 1 to 4.
    Quarter(i16, u8),
    /// Of a year, 1 or 2.
    Half(i16, u8),
    Year(i16),
    /// Its first three digits.
    Decade(i16),
    /// Its first two digits: 19 is the twentieth century.
    Century(i16),
}

/// How far into the future a date without a year may lie before it is taken for last year's, in months. News looks
/// back more than ahead, and announces what comes within a season.
const AHEAD_MONTHS: i32 = 4;

/// The same where the sentence speaks of the future.
const AHEAD_MONTHS_WHEN_PLANNED: i32 = 11;

/// The day an article was published, from which "Monday" and "last year" count.
#[derive(Clone, Copy)]
pub(super) struct Anchor {
    date: Option<Date>,
}

impl Anchor {
    pub(super) fn new(date: Option<Date>) -> Self {
        Self { date }
    }

    pub(super) fn day(self) -> Option<civil::Date> {
        let date = self.date?;
        day(i16::try_from(date.year).ok()?, date.month?, date.day?)
    }

    pub(super) fn year(self) -> Option<i16> {
        i16::try_from(self.date?.year).ok()
    }

    fn month(self) -> Option<(i16, u8)> {
        Some((self.year()?, self.date?.month?))
    }

    /// "Monday": the last one before or on the day, or the next one where the sentence looks ahead.
    pub(super) fn weekday(self, weekday: u8, ahead: bool) -> Option<When> {
        let day = self.day()?;
        let today = day.weekday().to_monday_one_offset();
        let wanted = i8::try_from(weekday).ok()?;
        let back = i64::from((today - wanted).rem_euclid(7));
        let offset = if ahead && back > 0 { 7 - back } else { -back };
        shift_days(day, offset).map(When::Day)
    }

    /// "last Monday" (the one before today), "next Monday" (the one after), "this Monday" (of this week).
    pub(super) fn weekday_shifted(self, weekday: u8, shift: i8) -> Option<When> {
        let day = self.day()?;
        let today = i64::from(day.weekday().to_monday_one_offset());
        let offset = i64::from(weekday) - today;
        let offset = match shift {
            -1 if offset >= 0 => offset - 7,
            1 if offset <= 0 => offset + 7,
            _ => offset,
        };
        shift_days(day, offset).map(When::Day)
    }

    /// A month and perhaps a day of it without a year: the nearest, looking back further than ahead.
    pub(super) fn nearest_year(self, month: u8, day: Option<u8>, ahead: bool) -> Option<i16> {
        let (year, now) = self.month()?;
        let today = i32::from(self.date?.day.unwrap_or(31));
        let distance = (i32::from(month) - i32::from(now)) * 31 + day.map_or(0, |day| i32::from(day) - today);
        let limit = 31 * if ahead { AHEAD_MONTHS_WHEN_PLANNED } else { AHEAD_MONTHS };
        Some(if distance > limit {
            year - 1
        } else if distance < limit - 12 * 31 {
            year + 1
        } else {
            year
        })
    }

    /// "last May": the one before this month; "next May": the one after; "this May".
    pub(super) fn month_shifted(self, month: u8, shift: i8) -> Option<When> {
        let (year, now) = self.month()?;
        let year = match shift {
            -1 if month >= now => year - 1,
            1 if month <= now => year + 1,
            _ => year,
        };
        Some(When::Month(year, month))
    }

    /// A season alone or shifted: "last fall" is the one that is over.
    pub(super) fn season(self, season: u8, shift: i8) -> Option<When> {
        let (year, now) = self.month()?;
        let first_month = (season - 21) * 3 + 3;
        let year = match shift {
            -1 if first_month + 2 >= now => year - 1,
            1 if first_month <= now => year + 1,
            _ => year,
        };
        Some(When::Season(year, season))
    }

    /// "last week", "this month", "next year", "this decade".
    pub(super) fn period(self, designator: &str, count: i64, shift: i64) -> Option<When> {
        match (designator, count) {
            ("D", 1) => shift_days(self.day()?, shift).map(When::Day),
            ("W", 1) => {
                let week = shift_days(self.day()?, 7 * shift)?.iso_week_date();
                Some(When::Week(week.year(), week.week()))
            }
            ("M", 1) => {
                let (year, month) = self.month()?;
                let months = i64::from(year) * 12 + i64::from(month) - 1 + shift;
                Some(When::Month(
                    i16::try_from(months.div_euclid(12)).ok()?,
                    u8::try_from(months.rem_euclid(12) + 1).ok()?,
                ))
            }
            ("M", 3) => {
                let (year, month) = self.month()?;
                let quarters = i64::from(year) * 4 + i64::from(month - 1) / 3 + shift;
                Some(When::Quarter(
                    i16::try_from(quarters.div_euclid(4)).ok()?,
                    u8::try_from(quarters.rem_euclid(4) + 1).ok()?,
                ))
            }
            ("Y", 1) => Some(When::Year(self.year()?.checked_add(i16::try_from(shift).ok()?)?)),
            ("Y", 10) => Some(When::Decade((self.year()? / 10).checked_add(i16::try_from(shift).ok()?)?)),
            ("Y", 100) => Some(When::Century((self.year()? / 100).checked_add(i16::try_from(shift).ok()?)?)),
            _ => None,
        }
    }

    /// "three days ago", "two weeks later": as fine as the unit says.
    pub(super) fn ago(self, count: i64, designator: &str) -> Option<When> {
        match designator {
            "D" => shift_days(self.day()?, count.checked_neg()?).map(When::Day),
            "W" => self.period("W", 1, count.checked_neg()?),
            "M" => self.period("M", 1, count.checked_neg()?),
            "Y" => self.period("Y", 1, count.checked_neg()?),
            _ => self.day().filter(|_| matches!(designator, "TH" | "TM" | "TS")).map(When::Day),
        }
    }
}

/// A day that the calendar has.
pub(super) fn day(year: i16, month: u8, day: u8) -> Option<civil::Date> {
    civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn shift_days(day: civil::Date, days: i64) -> Option<civil::Date> {
    day.checked_add(i32::try_from(days).ok()?.days()).ok()
}

impl When {
    /// ISO 8601, decades, centuries and seasons as ISO 8601-2 writes them, quarters and halves as TIMEX3 does.
    pub(super) fn iso(self) -> String {
        match self {
            Self::Day(day) => format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day()),
            Self::Week(year, week) => format!("{year:04}-W{week:02}"),
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
            Self::Season(year, season) => format!("{year:04}-{season}"),
            Self::Quarter(year, quarter) => format!("{year:04}-Q{quarter}"),
            Self::Half(year, half) => format!("{year:04}-H{half}"),
            Self::Year(year) => format!("{year:04}"),
            Self::Decade(decade) => format!("{decade:03}X"),
            Self::Century(century) => format!("{century:02}XX"),
        }
    }
}
