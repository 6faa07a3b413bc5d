use super::{Reason, join, reasons};
use crate::fixture::{at, corpus, matched};

#[test]
fn two_put_together_by_hand_still_show_what_they_share() {
    let corpus = corpus(&[&["[Kosovo] gets missiles"], &["Missiles for [Kosovo]"]]);
    let reasons = reasons(&corpus, at(&corpus, 0, 0), at(&corpus, 1, 0));
    assert_eq!(reasons.score, None);
    let words: Vec<_> = reasons.rows.iter().map(|row| row.words.as_str()).collect();
    assert_eq!(words, ["missiles", "Kosovo"], "a name is one thing, not a name and its words");
}

#[test]
fn a_match_gives_its_own_reasons_whichever_side_asks() {
    let corpus = matched(&[&["missiles"], &["missiles"]], &[((0, 0), (1, 0), 730, (900, 900))]);
    let expected = [Reason { words: "missiles".to_owned(), paragraphs: 2, share: Some(1000) }];
    for (one, other) in [(0, 1), (1, 0)] {
        let reasons = reasons(&corpus, at(&corpus, one, 0), at(&corpus, other, 0));
        assert_eq!(reasons.score, Some(730));
        assert_eq!(reasons.rows, expected);
    }
}

#[test]
fn both_spellings_stand_where_they_differ() {
    assert_eq!(join("disappointment", "disappointed"), "disappointment / disappointed");
    assert_eq!(join("President", "president"), "president");
    assert_eq!(join("24", ""), "24");
}
