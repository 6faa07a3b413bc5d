//! Dates as people write them, where the whole line is a date.

use corpus::Date;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Words that may stand around a date without saying anything else.
const AROUND: [&str; 16] = [
    "published",
    "posted",
    "updated",
    "first",
    "last",
    "date",
    "on",
    "at",
    "of",
    "am",
    "pm",
    "gmt",
    "utc",
    "cet",
    "et",
    "edt",
];

/// Reads `2024-01-17`, `17 January 2024`, `Jan. 17, 2024`, `January 2024`, with a weekday, a time or "Published" around
/// it; `None` where any other word stands in the line, and for figures like 01/02/2024, which two countries read
/// differently.
pub(crate) fn parse(line: &str) -> Option<Date> {
    let is_iso = |c: char| c.is_ascii_digit() || "-:.+TZ ".contains(c);
    if let Some(date) = Date::parse(line).filter(|_| line.chars().all(is_iso)) {
        return Some(date);
    }
    let (mut day, mut month, mut year) = (None, None, None);
    for word in line.split(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | '(' | ')' | '–' | '—'))
    {
        let word = word.trim_matches(|c: char| matches!(c, '.' | ':' | '-')).to_lowercase();
        if word.is_empty() || AROUND.contains(&word.as_str()) || is_name(&word, &WEEKDAYS) || is_time(&word) {
            continue;
        }
        let slot = match (month_of(&word), ordinal(&word), Date::parse(&word)) {
            (Some(number), ..) => Some((&mut month, u16::from(number))),
            (_, Some(number @ 1..=31), _) => Some((&mut day, number)),
            (_, Some(number @ 1900..=2100), _) => Some((&mut year, number)),
            // "Published 2024-01-17, 18:30" gives its date in one word.
            (.., Some(date)) if year.is_none() && date.day.is_some() => return Some(date),
            _ => None,
        };
        let (slot, number) = slot?;
        // A second date in the line is a later version; the first one counts.
        if slot.replace(number).is_some() {
            return None;
        }
    }
    from_parts(year?, Some(month?), day)
}

/// The calendar date of parts, if there is one.
pub(crate) fn from_parts(year: u16, month: Option<u16>, day: Option<u16>) -> Option<Date> {
    let mut text = format!("{year:04}");
    for part in [month, day].into_iter().flatten() {
        text.push_str(&format!("-{part:02}"));
    }
    Date::parse(&text)
}

/// The number of a month's name or of its abbreviation of at least three letters.
pub(crate) fn month_of(word: &str) -> Option<u8> {
    let word = word.trim_end_matches('.').to_lowercase();
    let at = MONTHS.iter().position(|name| is_short_for(&word, name))?;
    u8::try_from(at + 1).ok()
}

fn is_name(word: &str, names: &[&str]) -> bool {
    names.iter().any(|name| is_short_for(word, name))
}

fn is_short_for(word: &str, name: &str) -> bool {
    word.len() >= 3 && name.starts_with(word)
}

/// `17`, `17th`.
fn ordinal(word: &str) -> Option<u16> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

/// `18:30`, `6:30pm`, `10.15am`.
fn is_time(word: &str) -> bool {
    let digits = word.trim_end_matches("am").trim_end_matches("pm");
    let is_number =
        |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    digits.contains([':', '.']) && digits.split([':', '.']).all(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_dates_people_write() {
        let cases = [
            ("2024-01-17", "2024-01-17"),
            ("2024-01-13T18:30:00+01:00", "2024-01-13"),
            ("17 January 2024", "2024-01-17"),
            ("January 17, 2024", "2024-01-17"),
            ("Jan. 17, 2024", "2024-01-17"),
            ("Wed, 17th Sept 2024", "2024-09-17"),
            ("Published: Wednesday, 17 January 2024, 18:30 CET", "2024-01-17"),
            ("Published 2024-01-17 18:30", "2024-01-17"),
            ("January 2024", "2024-01"),
            ("May 3, 2024 at 6:30pm", "2024-05-03"),
        ];
        for (line, expected) in cases {
            assert_eq!(parse(line).map(|date| date.to_string()).as_deref(), Some(expected), "{line}");
        }
    }

    #[test]
    fn leaves_lines_alone_that_are_more_or_less_than_a_date() {
        let lines = [
            "On 17 January 2024 she left",
            "01/02/2024",
            "17 January",
            "30 February 2024",
            "",
            "March on, Belgrade",
            "2024 elections",
        ];
        for line in lines {
            assert_eq!(parse(line), None, "{line}");
        }
    }
}
