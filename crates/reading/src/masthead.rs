//! A line in which an outlet says its name and the date, as on the head of a printed page.

use std::{collections::HashMap, iter, sync::LazyLock};

use corpus::Date;

use crate::{date, headline::is_byline};

/// Words that names of newspapers and stations begin or end with, and names of people and places hardly do.
const PRESS: [&str; 24] = [
    "Bulletin",
    "Chronicle",
    "Courier",
    "Digest",
    "Dispatch",
    "Echo",
    "Examiner",
    "Express",
    "Gazette",
    "Herald",
    "Independent",
    "Inquirer",
    "Journal",
    "Ledger",
    "Monitor",
    "News",
    "Observer",
    "Radio",
    "Review",
    "Telegraph",
    "Television",
    "Times",
    "Tribune",
    "Wire",
];

/// Words that make no name of an outlet together with those above: "Breaking News", "Book Review".
const COMMON: [&str; 22] = [
    "Book",
    "Books",
    "Breaking",
    "Business",
    "Film",
    "International",
    "Latest",
    "Local",
    "Music",
    "National",
    "Other",
    "Press",
    "Release",
    "Science",
    "Sport",
    "Sports",
    "Theatre",
    "Today",
    "Top",
    "Weekly",
    "World",
    "Year",
];

/// Longest name before a date, in words.
const NAME: usize = 6;

/// A name and a full date that are all of a line, with a comma, a bar, a dot or a dash between them: "Coastal Courier, 3 May
/// 2025". The name is a well-known one, or one that hardly anything else has.
pub(crate) fn masthead(text: &str) -> Option<(&str, Date)> {
    let (name, date) = named_date(text)?;
    let outlet = known(name).or_else(|| is_press(name).then_some(name))?;
    Some((outlet, date))
}

/// The date in a line that holds only a place or an author besides: "LONDON, 3 May 2025", "By Jane Roe, 3 May 2025". Words
/// under a picture look the same but for the capitals, and its date is another.
pub(crate) fn dateline(text: &str) -> Option<Date> {
    let (name, date) = named_date(text)?;
    let is_place = name.chars().all(|character| !character.is_lowercase());
    (is_place || is_byline(name)).then_some(date)
}

/// Whether a name begins or ends with such a word, and has one of its own.
fn is_press(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().filter(|word| *word != "The").collect();
    let says = |word: Option<&&str>| word.is_some_and(|word| PRESS.contains(word));
    let own = words.iter().any(|word| !PRESS.contains(word) && !COMMON.contains(word));
    own && (says(words.first()) || says(words.last())) && !is_byline(name)
}

/// The name we show for an outlet's name or credit, if it is a well-known one.
pub(crate) fn known(name: &str) -> Option<&'static str> {
    static SHOWN: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
        let lines = include_str!("../data/outlets.txt").lines();
        let mut names = HashMap::new();
        for line in lines.filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let (shown, others) = line.split_once(" = ").unwrap_or((line, ""));
            for name in iter::once(shown).chain(others.split("; ").filter(|other| !other.is_empty())) {
                names.entry(name).or_insert(shown);
            }
        }
        names
    });
    SHOWN.get(name).copied()
}

fn named_date(text: &str) -> Option<(&str, Date)> {
    let breaks = [", ", " | ", " · ", " • ", " - ", " – ", " — "];
    let small = ["of", "the", "and", "for", "de", "la"];
    breaks.iter().find_map(|between| {
        let (name, date) = text.split_once(between)?;
        let date = date::parse(date).filter(|date| date.day.is_some())?;
        let words = || name.split_whitespace();
        let is_name = words().all(|word| {
            word.starts_with(char::is_uppercase) || small.contains(&word) || matches!(word, "By" | "by")
        });
        ((1..=NAME).contains(&words().count()) && is_name).then_some((name.trim(), date))
    })
}

#[cfg(test)]
mod tests {
    use super::{dateline, masthead};

    #[test]
    fn only_what_is_the_name_of_an_outlet_is_a_masthead() {
        let name = |text| masthead(text).map(|(name, _)| name);
        for (line, outlet) in [
            ("Coastal Courier, 3 May 2025", "Coastal Courier"),
            ("Radio Skellen | May 3, 2025", "Radio Skellen"),
            ("The Times of the Sound, 3 May 2025", "The Times of the Sound"),
            ("Reuters - 3 May 2025", "Reuters"),
        ] {
            assert_eq!(name(line), Some(outlet), "{line}");
        }
        for line in [
            "Breaking News, 3 May 2025",
            "Press Release | 3 May 2025",
            "Emily Post, 3 May 2025",
            "Skellen Harbour, 14 June 1998",
            "Book Review, 3 May 2025",
            "The News, 3 May 2025",
            "The Courier sank, 3 May 2025",
            "Coastal Courier, May 2025",
            "Coastal Courier",
        ] {
            assert_eq!(name(line), None, "{line}");
        }
    }

    #[test]
    fn a_place_in_capitals_or_an_author_stands_before_the_date_of_the_text() {
        for line in ["LONDON, 3 May 2025", "By Jane Roe, 3 May 2025"] {
            assert_eq!(dateline(line).map(|date| date.to_string()).as_deref(), Some("2025-05-03"), "{line}");
        }
        for line in ["Skellen Harbour, 14 June 1998", "Jane Roe, 3 May 2025", "3 May 2025"] {
            assert_eq!(dateline(line), None, "{line}");
        }
    }
}
