use corpus::{ArticleId, Corpus, EntityKind, Quotation, QuotationKind, Span};

use super::{Early, early, groups, heat, sizes, speakers, stretches};
use crate::fixture::{at, corpus, named};

const TEXTS: [&[&str]; 3] = [
    &["head: [Kosovo] waits", "[Serbia] and [Kosovo] met.", "[Kosovo] left.", "ad: [Norway]"],
    &["[Serbia] left.", "Nobody. [Serbia] won."],
    &["pic: [Serbia]", "Nobody.", "[Berlin] slept."],
];

fn spread(corpus: &Corpus, passes: impl Fn(corpus::ParagraphId) -> bool) -> Vec<(usize, Vec<String>)> {
    let name = |row: &super::Row| format!("{} {}", corpus.entity(row.entity).name, row.mentions);
    let groups = groups(corpus, passes, &[]);
    groups.iter().map(|group| (group.texts, group.rows.iter().map(name).collect())).collect()
}

#[test]
fn names_stand_by_how_many_texts_name_them() {
    let corpus = corpus(&TEXTS);
    let words = |all: &[&str]| all.iter().map(|&each| each.to_owned()).collect::<Vec<_>>();
    let expected = [(3, words(&["Serbia 4"])), (1, words(&["Kosovo 3", "Berlin 1"]))];
    assert_eq!(spread(&corpus, |_| true), expected, "what was set aside counts for nothing");
    let left = spread(&corpus, |id| corpus.paragraph(id).article != ArticleId(0));
    assert_eq!(left, [(2, words(&["Serbia 3"])), (1, words(&["Berlin 1"]))]);
}

#[test]
fn of_two_texts_what_one_names_comes_first() {
    let corpus = corpus(&[&["[Kosovo] and [Serbia]."], &["[Serbia]."]]);
    let texts: Vec<usize> = groups(&corpus, |_| true, &[]).iter().map(|group| group.texts).collect();
    assert_eq!(texts, [1, 2]);
}

#[test]
fn kinds_that_are_not_asked_for_are_left_out() {
    let corpus = corpus(&TEXTS);
    assert!(groups(&corpus, |_| true, &[EntityKind::Person]).is_empty(), "the fixture names places");
    assert_eq!(groups(&corpus, |_| true, &[EntityKind::Place]).len(), 2);
}

#[test]
fn a_name_is_as_early_as_its_first_mention_but_a_caption_is_last() {
    let corpus = corpus(&TEXTS);
    let groups = groups(&corpus, |_| true, &[]);
    let of = |name: &str, text: u32| {
        let rows = groups.iter().flat_map(|group| &group.rows);
        let row = rows.clone().find(|row| row.entity == named(&corpus, name)).unwrap();
        early(&corpus, row.of(ArticleId(text)))
    };
    assert_eq!(of("Kosovo", 0), Some(Early::Headline));
    assert_eq!(of("Serbia", 0), Some(Early::Lead));
    assert_eq!(of("Berlin", 2), Some(Early::Paragraph(2)));
    assert_eq!(of("Serbia", 2), Some(Early::Caption));
    assert_eq!(of("Kosovo", 1), None);
}

#[test]
fn grounds_darken_by_the_number() {
    assert_eq!([1, 2, 3, 4, 6, 7, 99].map(heat), [1, 2, 2, 3, 3, 4, 4]);
}

#[test]
fn paragraphs_fill_their_text_one_after_another() {
    let corpus = corpus(&[&["12345678", "1234", "1234", "ad: nothing"]]);
    assert_eq!(stretches(&corpus), [(0, 500), (500, 250), (750, 250), (0, 0)]);
}

#[test]
fn words_in_quotation_marks_are_a_share_of_the_text_and_belong_to_who_said_them() {
    let plain = corpus(&[&["[Kosovo] says it is all over now."], &["[Kosovo] slept."]]);
    let mut tables = (*plain).clone();
    let speaker = Some(named(&plain, "Kosovo"));
    let quotation = |start, kind| Quotation {
        paragraph: at(&plain, 0, 0),
        span: Span { start, end: 21 },
        kind,
        speaker,
        cue: None,
        utterance: None,
    };
    tables.quotations.push(quotation(12, QuotationKind::Direct));
    tables.quotations.push(quotation(18, QuotationKind::Scare));
    let corpus = Corpus::new(tables).unwrap();
    let sizes = sizes(&corpus, |_| true);
    assert_eq!((sizes[0].words, sizes[0].quoted, sizes[0].share(), sizes[1].share()), (7, 3, 43, 0));
    let speakers = speakers(&corpus, |_| true);
    assert_eq!((speakers.len(), speakers[0].mentions), (1, 1), "words at arm's length are nobody's");
}
