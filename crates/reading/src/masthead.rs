//! A line in which an outlet says its name and the date, as below the head of a printed page.

use corpus::Date;

use crate::date;

/// Words that stand in names of newspapers and stations, and with a date behind them in little else.
const PRESS: [&str; 34] = [
    "Agency",
    "Bulletin",
    "Chronicle",
    "Courier",
    "Daily",
    "Digest",
    "Dispatch",
    "Echo",
    "Examiner",
    "Express",
    "Gazette",
    "Guardian",
    "Herald",
    "Independent",
    "Inquirer",
    "Journal",
    "Ledger",
    "Magazine",
    "Mercury",
    "Mirror",
    "Monitor",
    "News",
    "Observer",
    "Post",
    "Press",
    "Radio",
    "Review",
    "Sentinel",
    "Standard",
    "Telegraph",
    "Television",
    "Times",
    "Tribune",
    "Weekly",
];

/// Whether a name is one of a newspaper or a station.
pub(crate) fn is_press(name: &str) -> bool {
    name.split(' ').any(|word| PRESS.contains(&word))
}

/// Longest name before a date, in words.
const NAME: usize = 6;

/// A name and a full date that are all of a line, with a comma, a bar, a dot or a dash between them.
pub(crate) fn named_date(text: &str) -> Option<(&str, Date)> {
    let breaks = [", ", " | ", " · ", " • ", " - ", " – ", " — "];
    let small = ["of", "the", "and", "for", "de", "la"];
    breaks.iter().find_map(|between| {
        let (name, date) = text.split_once(between)?;
        let date = date::parse(date).filter(|date| date.day.is_some())?;
        let words = || name.split_whitespace();
        let is_name = words().all(|word| word.starts_with(char::is_uppercase) || small.contains(&word));
        ((1..=NAME).contains(&words().count()) && is_name).then_some((name.trim(), date))
    })
}
