use alloc::{string::ToString, vec, vec::Vec};

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
    assert_eq!(vec![one.articles[0].key], vec![other.articles[0].key]);
}
