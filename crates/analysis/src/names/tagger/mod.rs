//! A tagger learned from freely licensed texts: an averaged structured perceptron (Collins 2002) over words, letters,
//! shapes, neighbours, word lists and what the rest of the bundle tells. Integers only.

pub(crate) mod features;
mod known;
pub(crate) mod labels;
pub(crate) mod model;
mod search;
mod segments;

#[cfg(test)]
mod tests;

use alloc::vec::Vec;
use core::ops::Range;

pub(crate) use self::labels::Class;
use self::{
    features::{Cells, LEXICAL, Sight, observe},
    known::{Known, PLACES},
    labels::{LABELS, Place, parts},
    model::{Model, Sums},
    search::Search,
};
use super::{
    evidence::{Evidence, Style},
    lexicon::Lexicon,
    spelling::Spellings,
    words::Word,
};
use crate::lists::Kept;

/// The learned weights; `crates/training` writes them.
static WEIGHTS: &[u8] = include_bytes!("../../../data/names/tagger.bin");

/// The tagger with its weights, and what it has learned of the words of a bundle.
pub(crate) struct Tagger {
    scorer: Scorer,
    search: Search,
    cells: Cells,
    /// Room for the stretches of a sentence, and for its names.
    segments: Vec<Range<usize>>,
    names: Vec<Tagged>,
}

/// A name the tagger found among the words of a sentence.
pub(crate) struct Tagged {
    /// Its words.
    pub(crate) words: Range<usize>,
    /// What it names.
    pub(crate) class: Class,
}

impl Tagger {
    /// The tagger with the weights of this build, for a bundle and its evidence.
    pub(crate) fn new(spellings: &Spellings<'_>) -> Self {
        static MODEL: Kept<Model> = Kept::new();
        let model = MODEL.get(|| Model::read(WEIGHTS));
        let search = Search::new(&model.steps);
        let scorer = Scorer { model, known: Known::new(spellings.forms()) };
        Self { scorer, search, cells: Cells::default(), segments: Vec::new(), names: Vec::new() }
    }

    /// The names in a sentence, in order.
    pub(crate) fn tag(
        &mut self,
        words: &[Word<'_>],
        style: Style,
        lexicon: &Lexicon,
        evidence: &Evidence,
    ) -> &[Tagged] {
        let Self { scorer, search, cells, segments, names } = self;
        names.clear();
        segments::segments(words, segments);
        for segment in segments.drain(..) {
            cells.fill(words, &segment, style, lexicon, evidence);
            let inside = words.get(segment.clone()).unwrap_or_default();
            let scored = segment.clone().zip(inside);
            let scored = scored.map(|(index, word)| (scorer.score(words, cells, index, style), word.case));
            let labels = search.best(scored);
            let mut first = segment.start;
            for (index, label) in segment.zip(labels) {
                match parts(label) {
                    Some((_, Place::First)) => first = index,
                    Some((class, Place::Last)) => names.push(Tagged { words: first..index + 1, class }),
                    Some((class, Place::Only)) => names.push(Tagged { words: index..index + 1, class }),
                    _ => {}
                }
            }
        }
        names
    }
}

/// The weights, and their sums as far as they are known.
struct Scorer {
    model: &'static Model,
    known: Known,
}

impl Scorer {
    /// How much all observations about the word at `index` of a sentence speak for each label.
    fn score(&mut self, words: &[Word<'_>], cells: &Cells, index: usize, style: Style) -> [i32; LABELS] {
        let Self { model, known } = self;
        let observed = |sight| {
            let mut sums = Sums::default();
            observe(words, cells, index, sight, |observation| model.add(observation, &mut sums));
            sums
        };
        let mut sums = Sums::default();
        observe(words, cells, index, Sight::SEVERAL, |observation| model.add(observation, &mut sums));
        sums += known.of_sorts(cells.sorts(index), || observed(Sight::SORTS));
        for (place, (offset, sight)) in PLACES.into_iter().enumerate() {
            let word = index.checked_add_signed(offset).and_then(|at| words.get(at));
            sums += known.alone(place, word, style, || observed(sight));
        }
        sums.of_labels()
    }
}

/// A stretch of a sentence as training sees it.
pub struct Stretch {
    /// Its words, as indices in the sentence.
    pub words: Range<usize>,
    /// The observations about each word, and how many of them, the first ones, are about its letters.
    pub observations: Vec<(Vec<u32>, usize)>,
}

/// The stretches of a sentence that can hold names, with what the tagger observes there.
pub(crate) fn stretches(
    words: &[Word<'_>],
    style: Style,
    lexicon: &Lexicon,
    evidence: &Evidence,
) -> Vec<Stretch> {
    let mut cells = Cells::default();
    let stretch = |segment: Range<usize>| {
        cells.fill(words, &segment, style, lexicon, evidence);
        let observations = segment.clone().map(|index| {
            let mut observations = Vec::new();
            observe(words, &cells, index, Sight::ALL, |observation| observations.push(observation));
            (observations, LEXICAL)
        });
        Stretch { observations: observations.collect(), words: segment }
    };
    let mut segments = Vec::new();
    segments::segments(words, &mut segments);
    segments.into_iter().map(stretch).collect()
}
