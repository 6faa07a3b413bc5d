use crate::InOrder as _;
use alloc::vec::Vec;

use crate::{Corpus, EntityId, Map, Paragraph, ParagraphId, Quantity, Set, Span, TermId};

/// Which content words two paragraphs share and which only one of them has.
///
/// Words are compared by stem, without regard to case, diacritics or order; the same word counts each time it stands.
/// Names of one entity and equal amounts are in both whatever their wording: "U.S." and "United States", "24" and "two
/// dozen". Neighbouring words that only one paragraph has are one stretch, so that a changed phrase is marked whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Stretches that only the first has.
    pub only_a: Vec<Span>,
    /// Stretches that only the second has.
    pub only_b: Vec<Span>,
    /// Words of both, each once, in the order of the first: term, first place in `a`, first place in `b`.
    pub shared: Vec<(TermId, Span, Span)>,
}

/// Compares the words of any two paragraphs.
pub fn difference(corpus: &Corpus, a: ParagraphId, b: ParagraphId) -> Difference {
    let (told_in_b, told_in_a) = (told_elsewhere(corpus, a, b), told_elsewhere(corpus, b, a));
    let (a, b) = (corpus.paragraph(a), corpus.paragraph(b));
    let (in_a, mut in_b) = (first_places(a), first_places(b));
    let (only_a, only_b) = (only_in(a, &in_b, &told_in_b), only_in(b, &in_a, &told_in_a));
    let first = a.words.iter().filter_map(|word| Some((word.term, word.span, in_b.remove(&word.term)?)));
    Difference { shared: first.collect(), only_a, only_b }
}

/// Where each word of a paragraph stands first.
fn first_places(paragraph: &Paragraph) -> Map<TermId, Span> {
    paragraph.words.iter().rev().map(|word| (word.term, word.span)).collect()
}

/// Where a paragraph names what another names, and gives an amount or a date that the other gives; by place.
fn told_elsewhere(corpus: &Corpus, id: ParagraphId, other: ParagraphId) -> Vec<Span> {
    let named: Set<EntityId> = corpus.mentions_in(other).iter().map(|mention| mention.entity).collect();
    let names = corpus.mentions_in(id).iter().filter(|mention| named.contains(&mention.entity));
    let says = |quantity: &Quantity| {
        let known = quantity.value.is_some() || quantity.date.is_some();
        known.then(|| (quantity.value, quantity.upper, quantity.unit.clone(), quantity.date.clone()))
    };
    let given: Vec<_> = corpus.quantities_in(other).iter().filter_map(says).collect();
    let equal = |quantity: &&Quantity| says(quantity).is_some_and(|said| given.contains(&said));
    let amounts = corpus.quantities_in(id).iter().filter(equal);
    let mut told: Vec<Span> =
        names.map(|mention| mention.span).chain(amounts.map(|quantity| quantity.span)).collect();
    told.put_in_order();
    told
}

fn only_in(paragraph: &Paragraph, other: &Map<TermId, Span>, told: &[Span]) -> Vec<Span> {
    let mut stretches: Vec<Span> = Vec::new();
    let mut joins_last = false;
    for word in &paragraph.words {
        let next = told.partition_point(|span| span.end <= word.span.start);
        if other.contains_key(&word.term) || told.get(next).is_some_and(|span| span.overlaps(word.span)) {
            joins_last = false;
            continue;
        }
        match stretches.last_mut() {
            Some(last) if joins_last && is_one_phrase(&paragraph.text, *last, word.span) => {
                last.end = word.span.end
            }
            _ => stretches.push(word.span),
        }
        joins_last = true;
    }
    stretches
}

/// Whether only spaces and function words, no punctuation, stand between two words.
fn is_one_phrase(text: &str, last: Span, next: Span) -> bool {
    let between = text.get(last.end as usize..next.start as usize).unwrap_or_default();
    between.chars().all(|character| character.is_alphabetic() || character == ' ')
}
