use corpus::{Parallel, Strength};

use super::{By, Reason, join, reasons};
use crate::fixture::{at, corpus, matched};

#[test]
fn two_put_together_by_hand_still_show_what_they_share() {
    let corpus = corpus(&[&["[Kosovo] gets missiles"], &["Missiles for [Kosovo]"]]);
    let reasons = reasons(&corpus, at(&corpus, 0, 0), at(&corpus, 1, 0));
    assert_eq!(reasons.by, By::Reader);
    let words: Vec<_> = reasons.rows.iter().map(|row| row.words.as_str()).collect();
    assert_eq!(words, ["missiles", "Kosovo"], "a name is one thing, not a name and its words");
}

#[test]
fn a_match_gives_its_own_reasons_whichever_side_asks() {
    let corpus = matched(&[&["missiles"], &["missiles"]], &[((0, 0), (1, 0), 730, (900, 900))]);
    let expected = [Reason { words: "missiles".to_owned(), paragraphs: 2, share: Some(1000) }];
    for (one, other) in [(0, 1), (1, 0)] {
        let reasons = reasons(&corpus, at(&corpus, one, 0), at(&corpus, other, 0));
        assert_eq!(reasons.by, By::Synoptic(730));
        assert_eq!(reasons.rows, expected);
    }
}

#[test]
fn two_that_the_author_put_together_tell_the_same_and_nothing_was_weighed() {
    let matches = [((0, 0), (1, 0), Parallel::ADDED, (10, 10))];
    let corpus = matched(&[&["missiles"], &["missiles"]], &matches);
    let (one, other) = (at(&corpus, 0, 0), at(&corpus, 1, 0));
    let reasons = reasons(&corpus, one, other);
    assert_eq!(reasons.by, By::Author);
    assert!(reasons.rows.iter().all(|row| row.share.is_none()));
    let strengths: Vec<_> = corpus.counterparts(one).map(|counterpart| counterpart.strength).collect();
    assert_eq!(strengths, [Strength::Same], "however few words they have in common");
}

#[test]
fn both_spellings_stand_where_they_differ() {
    assert_eq!(join("disappointment", "disappointed"), "disappointment / disappointed");
    assert_eq!(join("President", "president"), "president");
    assert_eq!(join("24", ""), "24");
}
