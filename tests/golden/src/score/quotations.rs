use std::collections::{BTreeMap, BTreeSet};

use corpus::{Corpus, QuotationKind, Span};

use super::{f1, names::Names, pairs, share};
use crate::gold::{Gold, Stretch};

/// F1 of quotations that are somebody's speech: scare quotes must not be among them. Speech told without marks is not
/// annotated and not counted.
pub(super) fn speech(corpus: &Corpus, gold: &Gold) -> f64 {
    let said = found(corpus, gold).into_iter().filter(|(_, row)| row.kind != QuotationKind::Scare);
    let said: BTreeSet<Stretch> = said.map(|(at, _)| at).collect();
    f1(&said, &annotated_speech(corpus, gold).into_keys().collect())
}

/// The share of annotated speech that was found and given the right speaker.
pub(super) fn speakers(corpus: &Corpus, gold: &Gold, names: &Names<'_>) -> f64 {
    let found = found(corpus, gold);
    let annotated = annotated_speech(corpus, gold);
    let right = annotated.iter().filter(|(at, speaker)| {
        let given = found.get(at).and_then(|row| row.speaker);
        given.and_then(|given| names.counterpart(given)) == Some(*speaker)
    });
    share(right.count(), annotated.len())
}

/// F1 of pairs of quotations, from two articles, that give one utterance.
pub(super) fn variants(corpus: &Corpus, gold: &Gold) -> f64 {
    let found = found(corpus, gold).into_iter().filter_map(|(at, row)| Some((at, row.utterance?)));
    let annotated = gold
        .quotations
        .iter()
        .filter_map(|row| Some((without_marks(corpus, row.at), row.utterance.as_deref()?)));
    f1(&pairs(corpus, &found.collect::<Vec<_>>()), &pairs(corpus, &annotated.collect::<Vec<_>>()))
}

/// What stands in quotation marks in the annotated paragraphs.
fn found(corpus: &Corpus, gold: &Gold) -> BTreeMap<Stretch, corpus::Quotation> {
    let marked = corpus.quotations.iter().filter(|row| row.kind != QuotationKind::Indirect);
    let marked = marked.filter(|row| gold.paragraphs.contains_key(&row.paragraph));
    marked
        .map(|row| (without_marks(corpus, Stretch { paragraph: row.paragraph, span: row.span }), *row))
        .collect()
}

fn annotated_speech<'a>(corpus: &Corpus, gold: &'a Gold) -> BTreeMap<Stretch, &'a str> {
    let said = gold.quotations.iter().filter_map(|row| Some((row.at, row.speaker.as_deref()?)));
    said.map(|(at, speaker)| (without_marks(corpus, at), speaker)).collect()
}

/// The words without marks and final stops, whose place between the marks is a matter of house style.
fn without_marks(corpus: &Corpus, at: Stretch) -> Stretch {
    const MARKS: &[char] = &['"', '“', '”', '‘', '’', '\'', '«', '»', ' '];
    const STOPS: &[char] = &['"', '“', '”', '‘', '’', '\'', '«', '»', ' ', ',', '.'];
    let words = at.span.of(&corpus.paragraph(at.paragraph).text);
    let start = at.span.range().start + words.len() - words.trim_start_matches(MARKS).len();
    let end = at.span.range().start + words.trim_end_matches(STOPS).len();
    Stretch { span: Span::new(start..end), ..at }
}
