use corpus::{ArticleId, Strength};

use super::{describe_aside, items, length, notes, other_headlines, set_aside, tabs};
use crate::column::Item;
use crate::filter::Filter;
use crate::fixture::{Match, at, corpus, matched, named};
use crate::route::Wanted;

#[test]
fn what_was_set_aside_stands_in_its_place_on_request() {
    let corpus = corpus(&[&["head: Headline", "ad: menu", "one", "pic: caption", "two"]]);
    let passing = Filter::default().apply(&corpus);
    let lines = |aside| {
        let items = items(&corpus, ArticleId(0), &passing, (false, None), aside);
        let line = |item: &Item| match item {
            Item::Paragraph(id) => id.0,
            Item::Folded(_) => u32::MAX,
        };
        items.iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(lines(false), [2, 4]);
    assert_eq!(lines(true), [1, 2, 3, 4]);
    let aside = set_aside(&corpus, ArticleId(0));
    assert_eq!(describe_aside(&corpus, &aside), "1 line left out as page furniture, 1 caption left out.");
}

#[test]
fn what_does_not_pass_is_folded_in_runs() {
    let corpus = corpus(&[&["[Kosovo]", "one", "ad: menu", "two", "[Kosovo] again", "three"]]);
    let mut filter = Filter::default();
    filter.set(named(&corpus, "Kosovo"), Some(Wanted::All));
    let passing = filter.apply(&corpus);
    let (p, f) = (
        |line| Item::Paragraph(at(&corpus, 0, line)),
        |lines: &[u32]| Item::Folded(lines.iter().map(|line| at(&corpus, 0, *line)).collect()),
    );
    let found = items(&corpus, ArticleId(0), &passing, (true, None), false);
    assert_eq!(found, [p(0), f(&[1, 3]), p(4), f(&[5])]);
    let pointed = items(&corpus, ArticleId(0), &passing, (true, Some(at(&corpus, 0, 3))), false);
    assert_eq!(pointed, [p(0), f(&[1]), p(3), p(4), f(&[5])], "what somebody points to is shown");
    let full = items(&corpus, ArticleId(0), &passing, (false, None), false);
    assert_eq!(full.len(), 5, "in full text nothing is folded");
}

/// The margin beside the first paragraph, as lines "text +more: words".
fn margin(one: &str, other: &[&str], matches: &[Match]) -> Vec<String> {
    let corpus = matched(&[&[one], other], matches);
    let notes = notes(&corpus, at(&corpus, 0, 0));
    notes.shown.iter().map(|note| format!("{} +{}: {}", note.text.0, note.more, note.gist)).collect()
}

#[test]
fn the_margin_gives_the_words_from_the_first_that_differs() {
    let full = [((0, 0), (1, 0), 900, (900, 900))];
    for (one, other, words) in [
        (
            "Washington sells missiles",
            "Washington has signed off on missiles",
            "… has signed off on missiles",
        ),
        ("Washington sells missiles", "The package is made of missiles", "The package is made of missiles"),
        ("Washington sells missiles", "Washington sells “new” missiles", "… “new” missiles"),
        ("Washington sells missiles", "Missiles Washington sells", "Missiles Washington sells"),
    ] {
        assert_eq!(margin(one, &[other], &full), [format!("1 +0: {words}")]);
    }
}

#[test]
fn the_margin_has_one_line_for_each_text_and_counts_its_other_paragraphs() {
    let matches = [((0, 0), (1, 0), 600, (300, 300)), ((0, 0), (1, 1), 900, (900, 900))];
    assert_eq!(margin("missiles", &["missiles for sale", "missiles away"], &matches), ["1 +1: … away"]);
}

#[test]
fn where_many_texts_tell_it_the_four_strongest_stand_in_the_margin() {
    let lines = vec![&["missiles"][..]; 8];
    let score = |text: usize| 600 + 10 * u16::try_from(text).unwrap();
    let matches: Vec<Match> = (1..8).map(|text| ((0, 0), (text, 0), score(text), (900, 900))).collect();
    let corpus = matched(&lines, &matches);
    let notes = notes(&corpus, at(&corpus, 0, 0));
    assert_eq!(notes.shown.iter().map(|note| note.text.0).collect::<Vec<_>>(), [4, 5, 6, 7]);
    assert_eq!(notes.more, 3);
    assert!(notes.shown.iter().all(|note| note.strength == Strength::Same));
}

#[test]
fn two_hundred_texts_leave_four_tabs_and_four_headlines() {
    let lines = vec![&["head: Headline", "text"][..]; 200];
    let corpus = corpus(&lines);
    assert_eq!(tabs(&corpus, ArticleId(150)).len(), 4);
    assert!(tabs(&corpus, ArticleId(150)).contains(&ArticleId(150)));
    let (headlines, more) = other_headlines(&corpus, ArticleId(0));
    assert_eq!((headlines.len(), more), (4, 195));
}

#[test]
fn the_length_counts_the_text_itself() {
    let corpus = corpus(&[&["head: Not counted", "three words here", "ad: menu", "one"]]);
    assert_eq!(length(&corpus, ArticleId(0)), "4 words, 2 paragraphs");
}
