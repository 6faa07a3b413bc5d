use super::{asked, date, decimal, list, not_found, span_of_dates, thousands, typed_date};
use crate::filter::Filter;
use crate::fixture::{corpus, named};
use crate::messages::{Language, speak, words::AND};
use crate::route::Wanted::{All, Any, None};
use corpus::Date;

fn span(dates: &[&str]) -> Option<String> {
    span_of_dates(dates.iter().filter_map(|text| Date::parse(text)))
}

#[test]
fn dates_are_as_precise_as_they_are_known() {
    for (text, words) in [("2024-01-17", "17 Jan 2024"), ("2024-01", "Jan 2024"), ("2024", "2024")] {
        assert_eq!(Date::parse(text).map(date).as_deref(), Some(words));
    }
}

#[test]
fn dates_are_read_as_people_type_them() {
    for (typed, date) in [
        ("2024-01-17", "2024-01-17"),
        (" 17 January 2024", "2024-01-17"),
        ("Jan. 17th, 2024", "2024-01-17"),
        ("17. januar 2024.", "2024-01-17"),
        ("Wednesday, 17th of January 2024", "2024-01-17"),
        ("17. januara 2024.", "2024-01-17"),
        ("3 nëntorit 2023", "2023-11-03"),
        ("sept 2023", "2023-09"),
        ("2023", "2023"),
    ] {
        assert_eq!(typed_date(typed).map(|date| date.to_string()).as_deref(), Some(date), "{typed}");
    }
    for typed in [
        "01/02/2024",
        "17 January",
        "31 February 2024",
        "yesterday",
        "4 may 5 may 2024",
        "45 may 2024",
        "ja 2024",
        "—",
    ] {
        assert_eq!(typed_date(typed), Option::None, "{typed}");
    }
}

#[test]
fn every_month_is_read_in_every_language() {
    for month in 1..=12 {
        for language in Language::EACH {
            speak(language);
            let day = Date { year: 2024, month: Some(month), day: Some(9) };
            assert_eq!(typed_date(&span_of_dates([day].into_iter()).unwrap()), Some(day), "{language:?}");
        }
    }
    speak(Language::English);
}

#[test]
fn a_span_of_dates_says_nothing_twice() {
    for (dates, words) in [
        (&["2024-01-19", "2024-01-13"][..], "13 to 19 January 2024"),
        (&["2024-01-13", "2024-01-13"], "13 January 2024"),
        (&["2024-01-28", "2024-02-03"], "28 January to 3 February 2024"),
        (&["2023-12-28", "2024-01-03"], "28 December 2023 to 3 January 2024"),
        (&["2024", "2024-01-03"], "2024"),
        (&["2024-01-03", "2024", "2025-01-19"], "2024 to 19 January 2025"),
        (&["2024-01", "2024-01-03"], "January 2024"),
        (&["2024-01", "2024-01-03", "2024"], "2024"),
    ] {
        assert_eq!(span(dates).as_deref(), Some(words));
    }
    assert_eq!(span(&[]), Option::None);
}

#[test]
fn numbers_are_readable() {
    assert_eq!(thousands(0), "0");
    assert_eq!(thousands(999), "999");
    assert_eq!(thousands(1000), "1,000");
    assert_eq!(thousands(1_234_567), "1,234,567");
}

#[test]
fn other_languages_write_numbers_and_dates_their_way_without_a_browser_too() {
    speak(Language::Albanian);
    let dates = (Date::parse("2024-01-17").map(date), span(&["2024-01-19", "2024-01-13"]));
    let numbers = (thousands(1_234_567), decimal(52, 2));
    speak(Language::English);
    assert_eq!(dates, (Some("17 jan 2024".to_owned()), Some("13 – 19 janar 2024".to_owned())));
    assert_eq!(numbers, ("1\u{a0}234\u{a0}567".to_owned(), "0,52".to_owned()));
    assert_eq!(decimal(52, 2), "0.52");
}

#[test]
fn lists_read_like_sentences() {
    assert_eq!(list(&["names"], AND), "names");
    assert_eq!(list(&["names", "rare words"], AND), "names and rare words");
    assert_eq!(list(&["names", "figures", "rare words"], AND), "names, figures and rare words");
}

#[test]
fn absence_is_a_finding_about_texts_and_never_a_reproach() {
    assert_eq!(not_found(4), "Not found in the other 4 texts");
    assert_eq!(not_found(1), "Not found in the other text");
}

#[test]
fn what_is_asked_for_is_said_in_a_sentence() {
    let corpus = corpus(&[&["[Serbia], [Kosovo] and [Javelin]."]]);
    for (wanted, words) in [
        (&[][..], "All paragraphs"),
        (&[(All, "Serbia")], "Paragraphs that name Serbia"),
        (&[(All, "Serbia"), (All, "Kosovo")], "Paragraphs that name Serbia and Kosovo"),
        (
            &[(Any, "Serbia"), (Any, "Kosovo"), (Any, "Javelin")],
            "Paragraphs that name Serbia, Kosovo or Javelin",
        ),
        (&[(All, "Serbia"), (None, "Javelin")], "Paragraphs that name Serbia but not Javelin"),
        (&[(None, "Javelin"), (None, "Kosovo")], "Paragraphs that do not name Kosovo or Javelin"),
        (
            &[(All, "Serbia"), (Any, "Kosovo"), (Any, "Javelin")],
            "Paragraphs that name Serbia, and Kosovo or Javelin",
        ),
    ] {
        let mut filter = Filter::default();
        for (wanted, name) in wanted {
            filter.set(named(&corpus, name), Some(*wanted));
        }
        assert_eq!(asked(&corpus, &filter), words);
    }
}
