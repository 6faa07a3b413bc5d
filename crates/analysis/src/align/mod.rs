//! Paragraphs of different articles that tell the same thing, from what they share, whatever its order.
//!
//! A paragraph is a set of [`Feature`](feature::Feature)s: the entities it names, the amounts and dates it gives, the
//! utterances it quotes, and its other content words by stem. Rare features weigh more (Spärck Jones 1972). Two
//! paragraphs are compared by the weight of what they share against the weight of what each has.

mod feature;
mod index;
mod score;

use alloc::vec::Vec;

use corpus::{ParagraphId, Parallel, Tables};

use feature::profiles;
use index::Index;
use score::compare;

/// Finds paragraphs of different articles that tell the same thing.
pub(crate) fn align(tables: &Tables) -> Vec<Parallel> {
    let profiles = profiles(tables);
    let index = Index::new(&profiles);
    let article = |id: usize| tables.paragraphs.get(id).map(|paragraph| paragraph.article);
    let mut parallels = Vec::new();
    for (a, profile) in profiles.iter().enumerate() {
        for b in index.candidates(a, profile) {
            let Some(other) = profiles.get(b).filter(|_| article(a) != article(b)) else { continue };
            let likeness = compare(profile, other);
            if likeness.score >= Parallel::SHOWN_FROM {
                let (a, b) = (ParagraphId::new(a), ParagraphId::new(b));
                parallels.push(likeness.into_parallel(a, b));
            }
        }
    }
    parallels
}

/// What two paragraphs share, whether or not it is enough for a match.
pub(crate) fn align_pair(tables: &Tables, a: ParagraphId, b: ParagraphId) -> Parallel {
    let mut profiles = profiles(tables);
    let mut take = |id: ParagraphId| profiles.get_mut(id.index()).map(core::mem::take).unwrap_or_default();
    compare(&take(a), &take(b)).into_parallel(a, b)
}

/// How likely the paragraphs of each pair are to tell the same, in thousandths, whether or not it is enough for a match;
/// for measuring.
pub fn likeness(tables: &Tables, pairs: &[(ParagraphId, ParagraphId)]) -> Vec<u16> {
    let profiles = profiles(tables);
    let score = |&(a, b): &(ParagraphId, ParagraphId)| {
        let pair = profiles.get(a.index()).zip(profiles.get(b.index()));
        pair.map_or(0, |(a, b)| compare(a, b).score)
    };
    pairs.iter().map(score).collect()
}

#[cfg(test)]
mod tests;
