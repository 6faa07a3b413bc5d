//! Why two paragraphs were matched, or what two have in common that were not.

use core::cmp::Reverse;
use corpus::InOrder as _;

use corpus::{Corpus, Evidence, Matched, Paragraph, ParagraphId, Parallel, Shared, TermId};

use crate::messages::{Message, compare as said};

/// What two paragraphs share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reasons {
    /// Who put the two side by side.
    pub by: By,
    /// What sorts of things they share.
    pub kinds: Vec<Message>,
    /// What they share, the weightiest first.
    pub rows: Vec<Reason>,
}

/// Who put two paragraphs side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Synoptic matched them; how likely that is right, in thousandths.
    Synoptic(u16),
    /// The author of the bundle.
    Author,
    /// The reader.
    Reader,
}

/// One thing two paragraphs share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The words for it, as they stand in the two.
    pub words: String,
    /// In how many telling paragraphs of the bundle it stands.
    pub paragraphs: u32,
    /// Its part of the match, in thousandths; `None` where nothing was weighed.
    pub share: Option<u16>,
}

/// So many rows stand in the table; the rest are one row.
pub const ROWS: usize = 6;

/// What two paragraphs share.
pub fn reasons(corpus: &Corpus, one: ParagraphId, other: ParagraphId) -> Reasons {
    match corpus.parallel(one, other) {
        Some(parallel) if parallel.origin == Matched::Found => matched(corpus, parallel, one, other),
        parallel => {
            let by = if parallel.is_some() { By::Author } else { By::Reader };
            Reasons { by, kinds: Vec::new(), rows: in_both(corpus, one, other) }
        }
    }
}

fn matched(corpus: &Corpus, parallel: &Parallel, one: ParagraphId, other: ParagraphId) -> Reasons {
    let sorts = [
        (said::NAMES, is_name as fn(Shared) -> bool),
        (said::FIGURES, is_quantity),
        (said::QUOTED_WORDS, is_quotation),
        (said::WORDS, is_word),
    ];
    let has = |test: fn(Shared) -> bool| parallel.evidence.iter().any(|evidence| test(evidence.shared));
    let row = |evidence: &Evidence| Reason {
        words: words(corpus, evidence.shared, one, other),
        paragraphs: evidence.paragraphs,
        share: Some(evidence.share),
    };
    Reasons {
        by: By::Synoptic(parallel.score),
        kinds: sorts.into_iter().filter(|(_, test)| has(*test)).map(|(sort, _)| sort).collect(),
        rows: parallel.evidence.iter().map(row).collect(),
    }
}

/// What stands in both, unweighed: names first, then words, the rare before the common.
fn in_both(corpus: &Corpus, one: ParagraphId, other: ParagraphId) -> Vec<Reason> {
    let mut rows: Vec<Reason> = Vec::new();
    for mention in corpus.mentions_in(one) {
        let named = corpus.mentions_in(other).iter().any(|each| each.entity == mention.entity);
        let words = &corpus.entity(mention.entity).name;
        if named && rows.iter().all(|row| row.words != *words) {
            let paragraphs = corpus.paragraphs_naming(mention.entity).len();
            let paragraphs = u32::try_from(paragraphs).unwrap_or(u32::MAX);
            rows.push(Reason { words: words.clone(), paragraphs, share: None });
        }
    }
    let in_name = |span| corpus.mentions_in(one).iter().any(|mention| mention.span.overlaps(span));
    let shared = corpus::difference(corpus, one, other).shared;
    rows.extend(shared.into_iter().filter(|(_, span, _)| !in_name(*span)).map(|(term, ..)| Reason {
        words: spellings(corpus, term, one, other),
        paragraphs: corpus.term(term).paragraphs,
        share: None,
    }));
    rows.put_in_order_by_key(|row| row.paragraphs);
    rows
}

fn is_name(shared: Shared) -> bool {
    matches!(shared, Shared::Name(_))
}

fn is_quantity(shared: Shared) -> bool {
    matches!(shared, Shared::Quantity(..))
}

fn is_quotation(shared: Shared) -> bool {
    matches!(shared, Shared::Quotation(..))
}

fn is_word(shared: Shared) -> bool {
    matches!(shared, Shared::Word(_))
}

/// The words two paragraphs have for what they share: one spelling, or both.
fn words(corpus: &Corpus, shared: Shared, one: ParagraphId, other: ParagraphId) -> String {
    match shared {
        Shared::Name(entity) => corpus.entity(entity).name.clone(),
        Shared::Word(term) => spellings(corpus, term, one, other),
        Shared::Quantity(a, b) => {
            let text = |row: u32| {
                let quantity = corpus.quantities.get(row as usize)?;
                Some(quantity.span.of(&corpus.paragraph(quantity.paragraph).text))
            };
            join(text(a).unwrap_or_default(), text(b).unwrap_or_default())
        }
        Shared::Quotation(a, b) => {
            let text = |row: u32| {
                let quotation = corpus.quotations.get(row as usize)?;
                Some(quotation.span.of(&corpus.paragraph(quotation.paragraph).text))
            };
            let shorter = [text(a), text(b)].into_iter().flatten().min_by_key(|text| text.len());
            ["“", shorter.unwrap_or_default(), "”"].concat()
        }
    }
}

fn spellings(corpus: &Corpus, term: TermId, one: ParagraphId, other: ParagraphId) -> String {
    let (a, b) = (corpus.paragraph(one), corpus.paragraph(other));
    let spelling = |paragraph: &Paragraph| {
        let mut words: Vec<&str> = paragraph
            .words
            .iter()
            .filter(|word| word.term == term)
            .map(|word| word.span.of(&paragraph.text))
            .collect();
        // A capital at the start of a sentence says nothing.
        words.put_in_order_by_key(|word| Reverse(word.chars().next().is_some_and(char::is_lowercase)));
        words.first().copied().unwrap_or_default().to_owned()
    };
    join(&spelling(a), &spelling(b))
}

fn join(one: &str, other: &str) -> String {
    if other.is_empty() || one.to_lowercase() == other.to_lowercase() {
        let lower = [one, other].into_iter().find(|word| word.chars().next().is_some_and(char::is_lowercase));
        lower.unwrap_or(one).to_owned()
    } else if one.is_empty() {
        other.to_owned()
    } else {
        [one, " / ", other].concat()
    }
}

#[cfg(test)]
mod tests;
