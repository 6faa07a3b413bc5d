use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use corpus::{Block, Document, Manifest, Role};

use crate::analyse;

/// The utterances of a bundle, one article for each text: every version and what became of its words.
fn utterances(texts: &[&str]) -> Vec<Vec<String>> {
    let documents: Vec<Document> = texts
        .iter()
        .map(|text| Document {
            blocks: [Block { text: text.to_string(), role: Role::Plain, line: 1 }].into(),
            ..Document::default()
        })
        .collect();
    let tables = analyse(&documents, &Manifest::default());
    let version = |(id, wording): &(corpus::QuotationId, corpus::Wording)| {
        let quotation = tables.quotations.get(id.index())?;
        let paragraph = tables.paragraphs.get(quotation.paragraph.index())?;
        Some(format!("{wording:?}: {}", quotation.span.of(&paragraph.text)))
    };
    tables
        .utterances
        .iter()
        .map(|utterance| utterance.versions.iter().filter_map(version).collect())
        .collect()
}

#[test]
fn a_part_and_the_whole_are_one_utterance() {
    let found = utterances(&[
        "“We will work on preserving relations between our countries,” President Anna Weiss said.",
        "President Anna Weiss spoke of “preserving relations between our countries”.",
    ]);
    assert_eq!(
        found,
        [[
            "Whole: We will work on preserving relations between our countries,",
            "Cut: preserving relations between our countries"
        ]]
    );
}

#[test]
fn a_phrase_of_one_speaker_may_change_a_word() {
    let found = utterances(&[
        "President Anna Weiss called it a “great disappointment”.",
        "President Anna Weiss voiced “deep disappointment”.",
    ]);
    assert_eq!(found, [["Whole: great disappointment", "Reworded: deep disappointment"]]);
}

#[test]
fn other_words_and_one_shared_word_are_two_utterances() {
    let found = utterances(&[
        "President Anna Weiss called it a “great disappointment”.",
        "Minister Karl Braun called it a “minor disappointment”.",
        "The group marched for “independence” on Friday.",
        "It declared its “independence” in 2008.",
    ]);
    assert_eq!(found, [[""; 0]; 0]);
}

#[test]
fn words_held_at_arms_length_are_no_version_of_speech() {
    let found = utterances(&[
        "“We brought the security force into line,” President Anna Weiss said.",
        "Fighters of the separatist “security force” paraded.",
    ]);
    assert_eq!(found, [[""; 0]; 0]);
}
