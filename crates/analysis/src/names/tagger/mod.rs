//! A tagger learned from freely licensed texts: an averaged structured perceptron (Collins 2002) over words, letters,
//! shapes, neighbours, word lists and what the rest of the bundle tells. Integers only.

pub(crate) mod features;
pub(crate) mod labels;
pub(crate) mod model;
mod search;
mod segments;

use alloc::vec::Vec;
use core::ops::Range;

pub(crate) use self::labels::Class;
use self::{
    features::{LEXICAL, cells, observe},
    labels::{LABELS, Place, parts},
    model::{Model, Sums},
    search::StepsTo,
};
use super::{
    evidence::{Evidence, Style},
    lexicon::Lexicon,
    words::Word,
};

/// The learned weights; `crates/training` writes them.
static WEIGHTS: &[u8] = include_bytes!("../../../data/names/tagger.bin");

/// The tagger with its weights.
pub(crate) struct Tagger {
    model: Model,
    steps: StepsTo,
}

/// A name the tagger found among the words of a sentence.
pub(crate) struct Tagged {
    /// Its words.
    pub(crate) words: Range<usize>,
    /// What it names.
    pub(crate) class: Class,
}

impl Tagger {
    /// The tagger with the weights of this build.
    pub(crate) fn new() -> Self {
        let model = Model::read(WEIGHTS);
        Self { steps: StepsTo::new(&model.steps), model }
    }

    /// The names in a sentence, in order.
    pub(crate) fn tag(
        &self,
        words: &[Word<'_>],
        style: Style,
        lexicon: &Lexicon,
        evidence: &Evidence,
    ) -> Vec<Tagged> {
        let mut names = Vec::new();
        for segment in segments::segments(words) {
            let cells = cells(words, &segment, style, lexicon, evidence);
            let score = |index| {
                let mut sums = Sums::default();
                observe(words, &cells, index, |observation| self.model.add(observation, &mut sums));
                sums.of_labels()
            };
            let scores: Vec<[i32; LABELS]> = segment.clone().map(score).collect();
            let cases = words.get(segment.clone()).unwrap_or_default().iter().map(|word| word.case);
            let labels = self.steps.best(&scores, cases);
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
    let stretch = |segment: Range<usize>| {
        let cells = cells(words, &segment, style, lexicon, evidence);
        let observations = segment.clone().map(|index| {
            let mut observations = Vec::new();
            observe(words, &cells, index, |observation| observations.push(observation));
            (observations, LEXICAL)
        });
        Stretch { observations: observations.collect(), words: segment }
    };
    segments::segments(words).into_iter().map(stretch).collect()
}
