//! Marked texts become stretches of words with the labels they may have.

use std::collections::BTreeMap;

use analysis::training::{Class, LABELS, OUTSIDE, Place, Reader, Sentence, label};
use corpus::Span;

use crate::data::{Collection, Marked, Read, Style};

/// A set of labels, one bit each.
pub(crate) type Labels = u32;

/// All labels.
pub(crate) const ANY: Labels = (1 << LABELS) - 1;

/// A stretch of words to learn from.
pub(crate) struct Example {
    pub(crate) words: Vec<Observed>,
}

/// One word.
pub(crate) struct Observed {
    /// What is observed; before training numbers of observations, then rows of weights.
    pub(crate) observations: Vec<u32>,
    /// How many of them, the first ones, are about its letters.
    pub(crate) lexical: usize,
    /// How it is written.
    pub(crate) case: u8,
    /// The labels it may have.
    pub(crate) allowed: Labels,
}

/// The class a type of the data belongs to; `None` for types that are no names.
pub(crate) fn class(kind: &str) -> Option<Class> {
    match kind {
        "PERSON" => Some(Class::Person),
        "PLACE" | "FACILITY" => Some(Class::Place),
        "ORG" => Some(Class::Organisation),
        "NORP" => Some(Class::Group),
        "MISC" | "PRODUCT" | "WEAPON" | "EVENT" | "LAW" | "WORK" | "VEHICLE" => Some(Class::Other),
        _ => None,
    }
}

/// All labels of a class.
fn labels_of(class: Class) -> Labels {
    [Place::First, Place::Inner, Place::Last, Place::Only]
        .into_iter()
        .fold(0, |labels, place| labels | 1 << label(class, place))
}

/// How often marked names lie inside the stretches: (inside, all).
pub(crate) type Coverage = (usize, usize);

/// The examples of a collection.
pub(crate) fn examples(
    collection: &Collection,
    style: Style,
    reader: &Reader,
    coverage: &mut Coverage,
) -> Vec<Example> {
    let mut examples = Vec::new();
    for source in &collection.documents {
        let read = source.read(style);
        let here = |marked: &&Marked| marked.doc == source.id;
        let mentions: Vec<&Marked> = collection.mentions.iter().filter(here).collect();
        let ignore: Vec<&Marked> = collection.ignore.iter().filter(here).collect();
        let offsets = Offsets::new(&read);
        let names: Vec<(usize, Span, Option<Class>)> = mentions
            .iter()
            .filter_map(|marked| offsets.span(marked).map(|(block, span)| (block, span, class(&marked.kind))))
            .filter(|(_, _, class)| class.is_some())
            .chain(
                ignore
                    .iter()
                    .filter_map(|marked| offsets.span(marked).map(|(block, span)| (block, span, None))),
            )
            .collect();
        let mut by_block: BTreeMap<usize, Vec<(Span, Option<Class>)>> = BTreeMap::new();
        for (block, span, class) in names {
            by_block.entry(block).or_default().push((span, class));
        }
        for sentence in reader.read(&read.document) {
            let names = by_block.get(&sentence.block).map_or(&[][..], Vec::as_slice);
            let allowed = allowed(&sentence, names, &collection.annotated_types, coverage);
            for stretch in sentence.stretches {
                let words = stretch.words.clone().zip(stretch.observations).map(
                    |(index, (observations, lexical))| Observed {
                        observations,
                        lexical,
                        case: sentence.cases[index],
                        allowed: allowed[index],
                    },
                );
                examples.push(Example { words: words.collect() });
            }
        }
    }
    examples
}

/// The labels each word of a sentence may have.
fn allowed(
    sentence: &Sentence,
    names: &[(Span, Option<Class>)],
    annotated: &[String],
    coverage: &mut Coverage,
) -> Vec<Labels> {
    let marks = |kind: &str| annotated.is_empty() || annotated.iter().any(|known| known == kind);
    let open = |index: usize| {
        let mut labels = 1 << OUTSIDE;
        if !marks("MISC") && sentence.cases[index] <= 2 && sentence.cases[index] > 0 {
            labels |= labels_of(Class::Other);
        }
        if !marks("NORP") && sentence.peoples[index] {
            labels |= labels_of(Class::Group);
        }
        labels
    };
    let mut allowed: Vec<Labels> = (0..sentence.words.len()).map(open).collect();
    let mut inside = vec![false; sentence.words.len()];
    for stretch in &sentence.stretches {
        inside[stretch.words.clone()].fill(true);
    }
    for &(span, class) in names {
        let touched: Vec<usize> =
            (0..sentence.words.len()).filter(|&index| sentence.words[index].overlaps(span)).collect();
        let (Some(&first), Some(&last)) = (touched.first(), touched.last()) else { continue };
        let whole = touched.iter().all(|&index| span.covers(sentence.words[index]))
            || (sentence.words[first].start == span.start
                && sentence.words[last].end.abs_diff(span.end) <= 2);
        let reached = touched.iter().all(|&index| inside[index]);
        if class.is_some() {
            coverage.1 += 1;
            coverage.0 += usize::from(reached && whole);
        }
        for &index in &touched {
            let Some(class) = class.filter(|_| reached && whole) else {
                allowed[index] = ANY;
                continue;
            };
            let place = match (index == first, index == last) {
                (true, true) => Place::Only,
                (true, false) => Place::First,
                (false, true) => Place::Last,
                (false, false) => Place::Inner,
            };
            allowed[index] = 1 << label(class, place);
        }
    }
    allowed
}

/// From code points of a document's text to bytes of its blocks.
struct Offsets<'a> {
    read: &'a Read,
    /// For each block, the byte at which each of its code points begins, and its length.
    bytes: Vec<Vec<u32>>,
}

impl<'a> Offsets<'a> {
    fn new(read: &'a Read) -> Self {
        let bytes = read.document.blocks.iter().map(|block| {
            let ends = core::iter::once(block.text.len());
            block.text.char_indices().map(|(at, _)| at).chain(ends).map(|at| at as u32).collect()
        });
        Self { read, bytes: bytes.collect() }
    }

    /// The block of a marked stretch and its place in it; `None` where it lies in none.
    fn span(&self, marked: &Marked) -> Option<(usize, Span)> {
        let block = self.read.starts.partition_point(|&start| start <= marked.start).checked_sub(1)?;
        let (start, bytes) = (self.read.starts.get(block)?, self.bytes.get(block)?);
        let place = |at: usize| bytes.get(at - start).copied();
        Some((block, Span { start: place(marked.start)?, end: place(marked.end)? }))
    }
}
