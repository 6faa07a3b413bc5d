use corpus::{Quantity, QuantityKind};

use super::{Stretch, When, civil, days, excerpt, moments};
use crate::filter::Filter;
use crate::fixture::{corpus, counted, find, named, quantity};
use crate::route::Wanted;

fn parsed(text: &str) -> Option<(Stretch, String)> {
    When::parse(text).map(|when| (when.span, when.date().to_string()))
}

#[test]
fn dates_are_read_as_precise_as_they_are_given() {
    for (text, span, date) in [
        ("2024-01-17", Stretch::Day, "2024-01-17"),
        ("2024-01-17T14:30", Stretch::Day, "2024-01-17"),
        ("2024-01", Stretch::Month, "2024-01"),
        ("2024", Stretch::Year, "2024"),
        ("2024-21", Stretch::Season(0), "2024"),
        ("2023-Q3", Stretch::Quarter(2), "2023"),
        ("2024-H1", Stretch::Half(0), "2024"),
        ("2023-24", Stretch::Season(3), "2023"),
        ("199X", Stretch::Decade, "1990"),
        ("18XX", Stretch::Century, "1800"),
    ] {
        assert_eq!(parsed(text), Some((span, date.to_owned())), "{text}");
    }
    for text in ["P25Y", "T14:30", "2024-13", "20", "", "ćććć"] {
        assert_eq!(parsed(text), None, "{text}");
    }
}

#[test]
fn a_week_is_told_by_its_monday() {
    for (week, monday) in [
        ("2024-W02", "2024-01-08"),
        ("2021-W01", "2021-01-04"),
        ("2020-W53", "2020-12-28"),
        ("2009-W01", "2008-12-29"),
    ] {
        assert_eq!(parsed(week), Some((Stretch::Week, monday.to_owned())));
    }
}

#[test]
fn days_are_counted_over_leap_years() {
    for day in [(1389, 6, 28), (1900, 3, 1), (1970, 1, 1), (2000, 2, 29), (2024, 12, 31)] {
        assert_eq!(civil(days(day)), day);
    }
    assert_eq!(days((1970, 1, 1)), 0);
    assert_eq!(days((2000, 3, 1)) - days((2000, 2, 28)), 2);
}

#[test]
fn a_longer_stretch_stands_before_what_lies_in_it() {
    let mut when: Vec<When> = ["2024-01-01", "2024", "202X", "2024-01", "20XX", "2023-12-31"]
        .map(|text| When::parse(text).unwrap())
        .into();
    when.sort();
    let spans: Vec<Stretch> = when.iter().map(|when| when.span).collect();
    use Stretch::{Century, Day, Decade, Month, Year};
    assert_eq!(spans, [Century, Decade, Day, Year, Month, Day]);
}

fn date(iso: &str) -> Quantity {
    Quantity { date: Some(iso.to_owned()), ..quantity(QuantityKind::Date) }
}

#[test]
fn moments_stand_in_order_with_everything_that_gives_them() {
    let corpus = counted(
        &[
            &["In 2008 a wall fell in [Dahl].", "It rained on 4 May 2021."],
            &["The storm of 2008.", "Someday."],
        ],
        &[
            ((0, 0), "2008", date("2008")),
            ((0, 1), "4 May 2021", date("2021-05-04")),
            ((1, 0), "2008", date("2008")),
            ((1, 1), "Someday", Quantity { date: None, ..date("") }),
        ],
        &[],
    );
    let mut filter = Filter::default();
    let all = moments(&corpus, &filter.apply(&corpus));
    let told: Vec<(i32, i32, usize)> =
        all.iter().map(|moment| (moment.when.year(), moment.years, moment.texts.len())).collect();
    assert_eq!(told, [(2008, 0, 2), (2021, 13, 1)]);
    filter.set(named(&corpus, "Dahl"), Some(Wanted::All));
    let some = moments(&corpus, &filter.apply(&corpus));
    assert_eq!(some.iter().map(|moment| moment.places.len()).collect::<Vec<_>>(), [1]);
}

#[test]
fn a_date_is_in_sight_in_its_sentence() {
    let long = "a word and ".repeat(20) + "in 2008 the wall fell.";
    let corpus = corpus(&[&["In 2008 the wall fell.", &long]]);
    let (before, words, after) = excerpt(&corpus, find(&corpus, (0, 0), "2008"), 90);
    assert_eq!([before.as_str(), &words, &after], ["In ", "2008", " the wall fell."]);
    let (before, words, _) = excerpt(&corpus, find(&corpus, (0, 1), "2008"), 90);
    assert!(before.starts_with("… ") && before.ends_with(" in ") && before.len() < 100, "{before}");
    assert_eq!(words, "2008");
}
