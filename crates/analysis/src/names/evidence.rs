use alloc::{
    collections::{BTreeMap, BTreeSet},
    string::String,
    vec::Vec,
};

use super::words::{Case, Word, words};
use crate::text::{Passage, Text};

/// How a bundle writes its words: what tells a name from a word that only opens a sentence.
#[derive(Default)]
pub(crate) struct Evidence {
    counts: BTreeMap<String, Counts>,
    /// Paragraphs that capitalise every longer word, as headlines do.
    titled: BTreeSet<u32>,
}

/// How often a word is written how, where its place does not ask for a capital.
#[derive(Clone, Copy, Default)]
struct Counts {
    small: u32,
    capital: u32,
}

/// The share of capitalised words (in percent, of those with four letters or more) from which a paragraph counts as
/// set in headline case; running text of names stays below.
const TITLED_FROM: usize = 75;
/// Below this many longer words, the share says nothing.
const TITLED_WORDS: usize = 4;

impl Evidence {
    /// Reads all articles.
    pub(crate) fn gather(texts: &[Text<'_>]) -> Self {
        let mut evidence = Self::default();
        for passage in texts.iter().flat_map(Text::annotated) {
            let (words, _) = words(passage);
            if is_titled(&words) {
                evidence.titled.insert(passage.id.0);
                continue;
            }
            for word in words.iter().filter(|word| !word.opens) {
                let small = word.case == Case::Lower;
                if small || word.is_capital() {
                    let counts = match evidence.counts.get_mut(word.folded) {
                        Some(counts) => counts,
                        None => evidence.counts.entry(String::from(word.folded)).or_default(),
                    };
                    counts.small += u32::from(small);
                    counts.capital += u32::from(!small);
                }
            }
        }
        evidence
    }

    /// Whether a paragraph capitalises its words as headlines do, so that capitals tell nothing in it.
    pub(crate) fn is_titled(&self, passage: &Passage<'_>) -> bool {
        self.titled.contains(&passage.id.0)
    }

    /// Whether the bundle writes a word with a capital where nothing else asks for one, more often than not.
    pub(crate) fn is_name(&self, folded: &str) -> bool {
        self.counts.get(folded).is_some_and(|counts| counts.capital > counts.small)
    }

    /// Whether the bundle writes a word small somewhere.
    pub(crate) fn is_common(&self, folded: &str) -> bool {
        self.counts.get(folded).is_some_and(|counts| counts.small > 0)
    }
}

/// Whether nearly all longer words are capitalised.
fn is_titled(words: &[Word<'_>]) -> bool {
    let long: Vec<&Word<'_>> = words.iter().filter(|word| word.folded.len() >= 4).collect();
    let capital = long.iter().filter(|word| word.is_capital()).count();
    long.len() >= TITLED_WORDS && capital * 100 >= long.len() * TITLED_FROM
}
