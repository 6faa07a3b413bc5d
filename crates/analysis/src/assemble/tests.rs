use alloc::{string::ToString, vec::Vec};

use corpus::{Block, Document, Manifest, Role, Tables};

use crate::analyse;

fn tables(source: &str, paragraphs: &[&str]) -> Tables {
    let block = |text: &&str| Block { text: text.to_string(), role: Role::Plain, line: 1 };
    let blocks = paragraphs.iter().map(block).collect();
    let document = Document { source: source.to_string(), blocks, ..Document::default() };
    analyse(&[document], &Manifest::default())
}

fn stems(text: &str) -> Vec<alloc::string::String> {
    let tables = tables("a.txt", &[text]);
    let stem = |word: &corpus::Word| tables.terms[word.term.index()].stem.clone();
    tables.paragraphs[0].words.iter().map(stem).collect()
}

#[test]
fn inflected_and_accented_forms_are_one_term() {
    assert_eq!(stems("Vučić’s missiles"), stems("Vucic missile"));
    assert_eq!(stems("approving"), stems("approved"));
}

#[test]
fn the_country_is_a_word_and_the_pronoun_is_none() {
    assert_eq!(stems("the U.S. and the US told us"), ["us", "us", "told"]);
}

#[test]
fn a_term_counts_each_paragraph_once() {
    let tables = tables("a.txt", &["Rain, rain, rain fell.", "The rain stopped."]);
    let rain = tables.terms.iter().find(|term| term.stem == "rain").unwrap();
    assert_eq!(rain.paragraphs, 2);
}

#[test]
fn equal_paragraphs_have_keys_of_their_own_that_do_not_depend_on_file_names() {
    let one = tables("a.txt", &["Again.", "Again.", "Other."]);
    let other = tables("b.txt", &["Again.", "Again.", "Other."]);
    let keys =
        |tables: &Tables| -> Vec<_> { tables.paragraphs.iter().map(|paragraph| paragraph.key).collect() };
    assert_eq!(keys(&one), keys(&other));
    let mut distinct = keys(&one);
    distinct.dedup();
    assert_eq!(distinct.len(), 3);
}

fn keys_of(headlines: &[(&str, &str, &[&str])]) -> Vec<(corpus::Key, Vec<corpus::Key>)> {
    let document = |&(source, headline, paragraphs): &(&str, &str, &[&str])| {
        let block = |text: &&str| Block { text: text.to_string(), role: Role::Plain, line: 1 };
        let headline = corpus::Stated { value: headline.to_string(), origin: corpus::Origin::Given };
        Document {
            source: source.to_string(),
            headline: Some(headline),
            blocks: paragraphs.iter().map(block).collect(),
            ..Document::default()
        }
    };
    let tables = analyse(&headlines.iter().map(document).collect::<Vec<_>>(), &Manifest::default());
    let paragraphs = |run: core::ops::Range<u32>| {
        tables.paragraphs[run.start as usize..run.end as usize]
            .iter()
            .map(|paragraph| paragraph.key)
            .collect()
    };
    tables.articles.iter().map(|article| (article.key, paragraphs(article.paragraphs.clone()))).collect()
}

#[test]
fn a_correction_leaves_the_links_to_all_other_paragraphs() {
    let before = keys_of(&[("a.txt", "Rain", &["It rained.", "Nobody mindedd.", "It stopped."])]);
    let after = keys_of(&[("renamed.txt", "Rain", &["It rained.", "Nobody minded.", "It stopped."])]);
    let ((article, before), (same, after)) = (&before[0], &after[0]);
    assert_eq!(article, same);
    assert_eq!((before[0], before[2]), (after[0], after[2]));
    assert_ne!(before[1], after[1]);
}

#[test]
fn reprints_of_one_report_have_keys_of_their_own_in_any_order() {
    let (one, other) = (("a.txt", "Rain", &["It rained."][..]), ("b.txt", "Rain", &["It rained."][..]));
    let keys = keys_of(&[one, other]);
    let turned = keys_of(&[other, one]);
    assert_ne!(keys[0], keys[1]);
    assert_ne!(keys[0].1, keys[1].1);
    assert_eq!((&keys[0], &keys[1]), (&turned[1], &turned[0]));
}
