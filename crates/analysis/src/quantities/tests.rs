use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use corpus::{Block, Date, Document, Hedge, Origin, Quantity, Role, Span, Stated};

use super::find_quantities;
use crate::{carets::check, clean::clean, segment::segment};

/// An article of Wednesday, 17 January 2024.
fn find(sentence: &str) -> Vec<Quantity> {
    let document = Document {
        date: Date::parse("2024-01-17").map(|value| Stated { value, origin: Origin::Given }),
        blocks: [Block { text: sentence.to_string(), role: Role::Plain, line: 1 }].into(),
        ..Document::default()
    };
    let documents = [document];
    find_quantities(&segment(&documents, &clean(&documents)))
}

fn label(quantity: &Quantity) -> String {
    let mut label = quantity.kind.word().to_string();
    match (&quantity.value, &quantity.upper) {
        (Some(value), Some(upper)) => label.push_str(&format!(" {value}..{upper}")),
        (Some(value), None) => label.push_str(&format!(" {value}")),
        _ => {}
    }
    for word in [&quantity.unit, quantity.date.as_ref().unwrap_or(&String::new())] {
        if !word.is_empty() {
            label.push_str(&format!(" {word}"));
        }
    }
    if !quantity.of.is_empty() {
        label.push_str(&format!(" of {}", quantity.of));
    }
    match quantity.hedge {
        Hedge::Exact => {}
        hedge => label.push_str(&format!(", {}", format!("{hedge:?}").to_lowercase())),
    }
    label
}

#[track_caller]
fn case(case: &str) {
    check(case, |sentence| {
        find(sentence)
            .iter()
            .map(|quantity| (quantity.span, label(quantity)))
            .collect::<Vec<(Span, String)>>()
    });
}

#[test]
fn counts_name_what_they_count() {
    case(
        "
The sale covers 246 Javelin missiles and 24 launch units with sights.
                ^^^ count 246 of Javelin missiles
                                         ^^ count 24 of launch units
",
    );
    case(
        "
Some 30 armed Serbs fought the police; four people were killed.
     ^^ count 30 of armed Serbs, about
                                       ^^^^ count 4 of people
",
    );
}

#[test]
fn money_is_told_in_its_currency() {
    case(
        "
A $75 million order, 75 million dollars or US$75m in all.
  ^^^^^^^^^^^ money 75000000 USD of order
                     ^^^^^^^^^^^^^^^^^^ money 75000000 USD
                                           ^^^^^^ money 75000000 USD
",
    );
}

#[test]
fn number_words_have_values() {
    case(
        "
Two dozen launchers came a quarter of a century after half a million people.
^^^^^^^^^ count 24 of launchers
                         ^^^^^^^^^^^^^^^^^^^^^^ duration 25 year P25Y
                                                      ^^^^^^^^^^^^^^ count 500000 of people
",
    );
}

#[test]
fn hedges_stand_outside_the_span() {
    case(
        "
Upwards of 90 percent of the people, up to 400 jobs and 4,500+ troops.
           ^^^^^^^^^^ percent 90 percent of people, over
                                           ^^^ count 400 of jobs, under
                                                        ^^^^^ count 4500 of troops, over
",
    );
}

#[test]
fn the_words_that_hedge_are_known() {
    let sentence =
        "Upwards of 90 percent of the people, about the 400 jobs, 30 or so ships and 4,500+ troops.";
    let words: Vec<&str> = find(sentence)
        .iter()
        .map(|quantity| quantity.hedged_by.map_or("", |span| span.of(sentence)))
        .collect();
    assert_eq!(words, ["Upwards of", "about", "or so", "+"]);
}

#[test]
fn numbers_in_names_count_nothing() {
    case(
        "
Resolution 1244 and the iPhone 14 leave one with no choice.
",
    );
}

#[test]
fn dates_count_from_the_day_of_the_article() {
    case(
        "
On Thursday, last week, on Sept. 24 and last May he spoke of 2008 and the 1990s.
   ^^^^^^^^ date 2024-01-11
             ^^^^^^^^^ date 2024-W02
                           ^^^^^^^^ date 2023-09-24
                                        ^^^^^^^^ date 2023-05
                                                             ^^^^ date 2008
                                                                          ^^^^^ date 199X
",
    );
}

#[test]
fn parts_of_a_year_have_names() {
    case(
        "
Third-quarter profit rose; sales in the first half of 2023 fell, as in Q4 2022.
^^^^^^^^^^^^^ date 2023-Q3
                                        ^^^^^^^^^^^^^^^^^^ date 2023-H1
                                                                       ^^^^^^^ date 2022-Q4
",
    );
    case(
        "
Sales in the current quarter will pass those of last year's fourth quarter and of summer 2022.
             ^^^^^^^^^^^^^^^ date 2024-Q1
                                                ^^^^^^^^^ date 2023
                                                            ^^^^^^^^^^^^^^ date 2023-Q4
                                                                                  ^^^^^^^^^^^ date 2022-22
",
    );
    case(
        "
The home team led in the third quarter and the first half.
                         ^^^^^ ordinal 3 of quarter
",
    );
    case(
        "
Since Christmas and New Year's Eve the shops sold Christmas cards until Thanksgiving.
      ^^^^^^^^^ date 2023-12-25
                    ^^^^^^^^^^^^^^ date 2023-12-31
                                                                        ^^^^^^^^^^^^ date 2024-11-28
",
    );
}

#[test]
fn a_year_belongs_to_the_day_it_is_said_with() {
    case(
        "
On Christmas Day, 1500 people marched, more than since Thanksgiving 2022 or on Christmas Day last year.
   ^^^^^^^^^^^^^ date 2023-12-25
                  ^^^^ count 1500 of people
                                                       ^^^^^^^^^^^^^^^^^ date 2022-11-24
                                                                               ^^^^^^^^^^^^^^^^^^^^^^^ date 2023-12-25
",
    );
    case(
        "
Profit fell in the first quarter of fiscal 2024. He ate a Thanksgiving turkey.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date
",
    );
    case(
        "
Profit fell. The Hawks led in the third quarter before a loss.
                                  ^^^^^ ordinal 3 of quarter
",
    );
}

#[test]
fn what_a_day_owns_has_happened() {
    case(
        "
They will fight Tuesday's ruling on Friday.
                ^^^^^^^ date 2024-01-16
                                    ^^^^^^ date 2024-01-19
",
    );
}

#[test]
fn a_designation_has_no_unit() {
    case(
        "
The F-16s and an F/A-18F flew for 16s.
                                  ^^^ duration 16 second PT16S
",
    );
}
