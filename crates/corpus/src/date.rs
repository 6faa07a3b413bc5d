use core::fmt;

use serde::{Deserialize, Serialize};

/// A calendar date as ISO 8601 counts it, to the precision that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date {
    /// Year, 1 to 9999.
    pub year: u16,
    /// Month, 1 to 12, where known.
    pub month: Option<u8>,
    /// Day of the month, 1 to 31, where known; only with a month.
    pub day: Option<u8>,
}

impl Date {
    /// Reads `2024`, `2024-01`, `2024-01-17`, or the date part of `2024-01-17T18:30:00+01:00`.
    ///
    /// Returns `None` for anything else, and for a month or day that no calendar has.
    ///
    /// ```
    /// let date = corpus::Date::parse("2024-01-17T18:30:00+01:00");
    /// assert_eq!(date.map(|date| date.to_string()).as_deref(), Some("2024-01-17"));
    /// assert_eq!(corpus::Date::parse("2024-02-30"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let date = text.trim().split(['T', ' ']).next()?;
        let mut parts = date.split('-');
        let year: u16 = digits(parts.next()?, 4)?;
        let month = parts.next().map(|part| digits(part, 2)).map_or(Some(None), |month| month.map(Some))?;
        let day = parts.next().map(|part| digits(part, 2)).map_or(Some(None), |day| day.map(Some))?;
        if parts.next().is_some() || year == 0 {
            return None;
        }
        let month = month.map(u8::try_from).transpose().ok()?;
        let day = day.map(u8::try_from).transpose().ok()?;
        let date = Self { year, month, day };
        date.exists().then_some(date)
    }

    /// Whether a calendar has it.
    pub(crate) fn exists(self) -> bool {
        let Some(month) = self.month else { return self.day.is_none() };
        let leap =
            self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return false,
        };
        self.day.is_none_or(|day| (1..=days).contains(&day))
    }
}

fn digits(text: &str, count: usize) -> Option<u16> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}
