use corpus::Date;

use super::said;
use crate::messages::writer::{Calendar, Length, written as writer};
use crate::messages::{Message, figures, fill, months, say};
use crate::moments::{Stretch, When};

/// The months: in full, and cut short.
const MONTHS: [(Message, Message); 12] = [
    (months::JANUARY, months::JAN),
    (months::FEBRUARY, months::FEB),
    (months::MARCH, months::MAR),
    (months::APRIL, months::APR),
    (months::MAY, months::MAY),
    (months::JUNE, months::JUN),
    (months::JULY, months::JUL),
    (months::AUGUST, months::AUG),
    (months::SEPTEMBER, months::SEP),
    (months::OCTOBER, months::OCT),
    (months::NOVEMBER, months::NOV),
    (months::DECEMBER, months::DEC),
];

/// A date as short as it can be read: "17 Jan 2024", "Jan 2024", "2024".
pub fn date(date: Date) -> String {
    written(date, Length::Short)
}

/// A date as people type it: "2024-01-17", "17 January 2024", "Wednesday, Jan. 17, 2024", "17. januara 2024.", with the months
/// of any language of the page. `None` for figures like 01/02/2024, which two countries read differently.
pub fn typed_date(text: &str) -> Option<Date> {
    if let Some(date) = Date::parse(text) {
        return Some(date);
    }
    let (mut day, mut month, mut year) = (None, None, None);
    for word in text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        // "17th"
        let digits = word.trim_end_matches(char::is_alphabetic);
        let (part, number) = match digits.parse() {
            Ok(number @ 1..=31_i32) => (&mut day, number),
            Ok(number @ 1000..=9999) => (&mut year, number),
            Ok(_) => return None,
            Err(_) => match month_of(word) {
                Some(number) => (&mut month, number),
                // A day of the week, "of".
                None => continue,
            },
        };
        if part.replace(number).is_some() {
            return None;
        }
    }
    let date = Date { year: year? as u16, month: Some(month? as u8), day: day.map(|day| day as u8) };
    // There is no 31 February.
    Date::parse(&date.to_string())
}

/// The number of a month by its name, with or without the ending of a case, or by at least three letters of it.
fn month_of(word: &str) -> Option<i32> {
    let word = word.to_lowercase();
    let starts = |name: &&str| {
        let name = name.to_lowercase();
        name.starts_with(&word) || word.starts_with(&name)
    };
    let at = MONTHS.iter().position(|(name, _)| name.in_each().iter().any(starts))?;
    (word.chars().count() >= 3).then_some(at as i32 + 1)
}

/// A date or a stretch of the calendar, as precise as it is given: "17 Jan 2024", "spring 2024", "the 1990s".
pub fn stretch(when: When) -> String {
    let date = date(when.date());
    let message = match when.span {
        Stretch::Day | Stretch::Month | Stretch::Year => return date,
        Stretch::Century => figures::CENTURY,
        Stretch::Decade => figures::DECADE,
        Stretch::Week => figures::WEEK,
        Stretch::Quarter(quarter) => return part_of_year(figures::QUARTER, quarter, &date),
        Stretch::Half(half) => return part_of_year(figures::HALF, half, &date),
        Stretch::Season(season) => *SEASONS.get(usize::from(season)).unwrap_or(&figures::WINTER),
    };
    fill(message, &[&date])
}

fn part_of_year(message: Message, part: u8, year: &str) -> String {
    fill(message, &[&super::thousands(usize::from(part) + 1), year])
}

const SEASONS: [Message; 4] = [figures::SPRING, figures::SUMMER, figures::AUTUMN, figures::WINTER];

/// From the earliest date to the latest: "13 to 19 January 2024"; `None` where there is none.
pub fn span_of_dates(dates: impl Iterator<Item = Date> + Clone) -> Option<String> {
    // "2024 to 19 January 2024" would not say more than "2024" does.
    let all = dates.clone();
    let dates = dates.map(|date| all.clone().filter(|other| lies_in(date, *other)).min().unwrap_or(date));
    let (first, last) = (dates.clone().min()?, dates.max()?);
    if first == last {
        return Some(written(last, Length::Long));
    }
    let range = writer(|writer, tag| (writer.dates)(tag, calendar(first), calendar(last), Length::Long));
    Some(range.unwrap_or_else(|| fill(said::FROM_TO, &[&start(first, last), &written(last, Length::Long)])))
}

/// Whether a date is one of those that a vaguer one may mean.
fn lies_in(date: Date, vague: Date) -> bool {
    let same_month = vague.month.is_none_or(|month| date.month == Some(month));
    vague.day.is_none() && date != vague && date.year == vague.year && same_month
}

/// A date as the language of the page writes it.
fn written(date: Date, length: Length) -> String {
    writer(|writer, tag| (writer.date)(tag, calendar(date), length)).unwrap_or_else(|| by_hand(date, length))
}

/// A date as it is written where no browser knows the language.
fn by_hand(date: Date, length: Length) -> String {
    join(date.day, date.month.map(|month| name(month, length)), Some(date.year))
}

fn calendar(date: Date) -> Calendar {
    (date.year, date.month, date.day)
}

/// The first of two dates, without what the second says too.
fn start(first: Date, last: Date) -> String {
    let same_year = first.year == last.year && first.month.is_some() && last.month.is_some();
    let same_month = same_year && first.month == last.month && first.day.is_some() && last.day.is_some();
    let month = first.month.filter(|_| !same_month).map(|month| name(month, Length::Long));
    join(first.day, month, Some(first.year).filter(|_| !same_year))
}

fn name(month: u8, length: Length) -> &'static str {
    let names = MONTHS.get(usize::from(month).wrapping_sub(1));
    names.map(|(long, short)| say(if length == Length::Long { *long } else { *short })).unwrap_or_default()
}

fn join(day: Option<u8>, month: Option<&str>, year: Option<u16>) -> String {
    let parts = [day.map(|day| day.to_string()), month.map(str::to_owned), year.map(|year| year.to_string())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
