use alloc::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use frostem::{Algorithm, Stemmer};

use crate::lists::entries;

/// How common words are at large, by stem; see the file.
static COMMON_WORDS: &str = include_str!("../../data/common-words.txt");

/// Words that news texts use to say who said something; see the file.
static SAYING_WORDS: &str = include_str!("../../data/saying-words.txt");

/// What such a word weighs beside another as common: that somebody said something is no part of what was said.
///
/// It adds 0.6 points of average precision on statements and summaries (SuperPAL), 0.4 on real articles, 0.2 on the sample
/// and on paraphrases (MRPC), and takes 0.2 on sentences of like events (ECB+).
const SAYING: f64 = 0.5;

/// Paragraphs of texts at large that a bundle is filled up with before rarity is measured. Without them, all words of a
/// bundle of two articles would look equally rare.
const BACKGROUND: f64 = 60.0;

/// Of a thousand paragraphs at large, how many name one particular thing that the bundle names.
const NAMED_AT_LARGE: f64 = 20.0;

/// Of a thousand paragraphs at large, how many give one particular amount or date.
const COUNTED_AT_LARGE: f64 = 5.0;

/// What even the commonest feature weighs: little, but it is something shared.
const LEAST: f64 = 0.05;

/// How rare things are: what half of all paragraphs have says nothing about what one of them tells.
///
/// Inverse document frequency (Spärck Jones 1972) over the telling paragraphs of the bundle and a background.
pub(super) struct Rarity {
    paragraphs: f64,
    at_large: BTreeMap<&'static str, f64>,
    saying: BTreeSet<Cow<'static, str>>,
}

impl Rarity {
    /// Rarity in a bundle of so many telling paragraphs.
    pub(super) fn among(paragraphs: usize) -> Self {
        let mut per_thousand = 0.0;
        let mut at_large = BTreeMap::new();
        for line in entries(COMMON_WORDS) {
            match line.strip_prefix('[').and_then(|band| band.strip_suffix(']')) {
                Some(band) => per_thousand = band.parse().unwrap_or(per_thousand),
                None => _ = at_large.insert(line, per_thousand),
            }
        }
        let stemmer = Stemmer::new(Algorithm::English);
        let words = entries(SAYING_WORDS).flat_map(str::split_whitespace);
        let saying = words.map(|word| stemmer.stem(word)).collect();
        Self { paragraphs: paragraphs as f64, at_large, saying }
    }

    /// The weight of a stem that so many paragraphs have.
    pub(super) fn of_word(&self, stem: &str, holding: u32) -> f64 {
        let weight = self.weight(holding, self.at_large.get(stem).copied().unwrap_or_default());
        if self.saying.contains(stem) { SAYING * weight } else { weight }
    }

    /// The weight of a thing that so many paragraphs name.
    pub(super) fn of_name(&self, holding: u32) -> f64 {
        self.weight(holding, NAMED_AT_LARGE)
    }

    /// The weight of an amount, a date or an utterance that so many paragraphs give.
    pub(super) fn of_statement(&self, holding: u32) -> f64 {
        self.weight(holding, COUNTED_AT_LARGE)
    }

    fn weight(&self, holding: u32, per_thousand: f64) -> f64 {
        let expected = f64::from(holding) + BACKGROUND * per_thousand / 1000.0 + 0.5;
        libm::log((self.paragraphs + BACKGROUND + 1.0) / expected).max(LEAST)
    }
}
