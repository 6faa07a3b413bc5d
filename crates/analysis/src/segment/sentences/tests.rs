use alloc::vec::Vec;

use proptest::prelude::*;

use super::Sentences;
use crate::forms::Forms;

/// Each case is one paragraph with `|` where a sentence ends and another begins.
#[track_caller]
fn check(case: &str) {
    let text = case.replace(" | ", " ");
    let found: Vec<&str> = Sentences::of_lists().of(&text).iter().map(|span| span.of(&text)).collect();
    assert_eq!(found.join(" | "), case);
}

#[test]
fn a_title_runs_on_to_its_name() {
    check("The meeting with Gen. Ruiz was short. | Mr. and Mrs. Hale left at once.");
    check("They saw Mt. Etna from St. Paul. | Then they slept.");
}

#[test]
fn initials_belong_to_a_name() {
    check("Nobody asked Dora K. Lind about it. | She knew.");
    check("He shops at T.J. Morrow. | It is cheap.");
}

#[test]
fn a_month_or_number_sign_runs_on_to_a_number_only() {
    check("It opened on Sept. 24 and closed on Jan. 3. | Few came.");
    check("She holds ticket No. 5 in her hand.");
    check("The answer was no. | Nobody argued.");
}

#[test]
fn after_an_abbreviation_the_next_word_decides() {
    check("He left the U.S. | The U.S. Senate met without him.");
    check("The shop shut at 6 p.m. | It opened again at 8 a.m. on Friday.");
    check("She sold Lind & Co. to Brandt Inc. | They kept the staff.");
    check("Ships, trains, etc. | He likes them all.");
}

#[test]
fn what_is_quoted_runs_on_to_who_said_it() {
    check("“Leave it!” she said.");
    check("“Where is it?” he asked. | Nobody knew.");
    check("\"We are leaving.\" | \"When?\"");
}

#[test]
fn a_name_with_a_mark_runs_on() {
    check("He works at Yahoo! in the mail room.");
}

#[test]
fn items_run_into_one_paragraph_are_sentences() {
    check("1. Take the cup | 2. Fill the cup | 3. Drink");
    check("a.) Take the cup. | b.) Fill it.");
    check("1. This is all there is to do.");
    check("Chapter 2. The rain came.".replace(". The", ". | The").as_str());
}

#[test]
fn an_answer_after_a_dash_is_a_sentence() {
    check("Who pays? | - The guests pay.");
    check("The bill – who pays it? – is small.");
}

#[test]
fn a_line_broken_to_fit_a_page_is_one_sentence() {
    assert_eq!(Sentences::of_lists().of("It was a cold\nnight in the city.").len(), 1);
    assert_eq!(Sentences::of_lists().of("Contents\nHistory\nSources").len(), 3);
}

proptest! {
    #[test]
    fn sentences_tile_any_text(text in "\\PC*|[A-Za-z .!?\"'\n]{0,80}|([A-Z][.] ?){0,9}[0-9a-z.) ]*") {
        let mut end = 0;
        for sentence in Sentences::of_lists().of(&text) {
            prop_assert!(sentence.fits(&text));
            prop_assert!(text[end..sentence.start as usize].trim().is_empty());
            end = sentence.end as usize;
        }
        prop_assert!(text[end..].trim().is_empty());
    }

    #[test]
    fn tokens_leave_out_nothing_but_white_space(text in "\\PC*|([A-Za-z][.]? ?){0,20}") {
        let mut end = 0;
        for token in super::super::tokens(&text, &mut Forms::default()) {
            prop_assert!(token.span.fits(&text));
            prop_assert!(text[end..token.span.start as usize].trim().is_empty());
            end = token.span.end as usize;
        }
        prop_assert!(text[end..].trim().is_empty());
    }
}
