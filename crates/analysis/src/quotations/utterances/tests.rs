use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use corpus::{
    Article, ArticleId, Block, Document, Key, Manifest, Origin, Paragraph, ParagraphId, ParagraphKind,
    Quotation, QuotationKind, Role, Span, Stated, Tables, Term, TermId, Word,
};

use super::group_quotations;
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
        "“We will go on keeping the ferries between our islands,” President Anna Weiss said.",
        "President Anna Weiss spoke of “keeping the ferries between our islands”.",
    ]);
    assert_eq!(
        found,
        [[
            "Whole: We will go on keeping the ferries between our islands,",
            "Cut: keeping the ferries between our islands"
        ]]
    );
}

#[test]
fn a_phrase_of_one_speaker_may_change_a_word() {
    let found = utterances(&[
        "President Anna Weiss called it a “bitter surprise”.",
        "President Anna Weiss voiced “nasty surprise”.",
    ]);
    assert_eq!(found, [["Whole: bitter surprise", "Reworded: nasty surprise"]]);
}

#[test]
fn other_words_and_one_shared_word_are_two_utterances() {
    let found = utterances(&[
        "President Anna Weiss called it a “bitter surprise”.",
        "Minister Karl Braun called it a “little surprise”.",
        "The group marched for “honesty” on Friday.",
        "It was praised for “honesty” in 2008.",
    ]);
    assert_eq!(found, [[""; 0]; 0]);
}

#[test]
fn words_held_at_arms_length_are_no_version_of_speech() {
    let found = utterances(&[
        "“We brought the harbour patrol into line,” President Anna Weiss said.",
        "Fighters of the separatist “harbour patrol” paraded.",
    ]);
    assert_eq!(found, [[""; 0]; 0]);
}

/// An article that is one quotation of so many words, no two alike.
fn quoted_whole(article: usize, words: u32) -> (Article, Paragraph, Quotation) {
    let word = |number: u32| Word {
        span: Span::new(number as usize * 8..number as usize * 8 + 7),
        term: TermId(number),
    };
    let text: String = (0..words).map(|number| format!("w{number:06} ")).collect();
    let row = Article {
        key: Key::of("article", &article.to_string()),
        source: article.to_string(),
        outlet: None,
        headline: Stated { value: String::new(), origin: Origin::Derived },
        date: None,
        url: None,
        language: None,
        paragraphs: article as u32..article as u32 + 1,
    };
    let quotation = Quotation {
        paragraph: ParagraphId::new(article),
        span: Span::new(0..text.len()),
        kind: QuotationKind::Direct,
        speaker: None,
        cue: None,
        utterance: None,
    };
    let paragraph = Paragraph {
        key: row.key,
        article: ArticleId::new(article),
        kind: ParagraphKind::Body,
        role: Role::Plain,
        number: 1,
        text,
        sentences: Vec::new(),
        words: (0..words).map(word).collect(),
    };
    (row, paragraph, quotation)
}

#[test]
fn two_quotations_of_fifty_thousand_words_are_compared_in_bounds() {
    let mut tables = Tables::default();
    for (article, words) in [(0, 50_000), (1, 49_000)] {
        let (row, paragraph, quotation) = quoted_whole(article, words);
        tables.articles.push(row);
        tables.paragraphs.push(paragraph);
        tables.quotations.push(quotation);
    }
    tables.terms = (0..50_000).map(|number| Term { stem: format!("w{number:06}"), paragraphs: 2 }).collect();
    assert_eq!(tables.check(), Ok(()));
    let utterances = group_quotations(&mut tables);
    let versions: Vec<_> = utterances.iter().flat_map(|utterance| &utterance.versions).collect();
    assert_eq!(format!("{versions:?}"), "[(QuotationId(0), Whole), (QuotationId(1), Cut)]");
}
