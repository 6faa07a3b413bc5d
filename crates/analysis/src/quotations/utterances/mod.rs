//! Which quotations of several articles are versions of one utterance, and what became of its words.

mod speakers;
mod subsequence;
mod version;
mod wording;

#[cfg(test)]
mod tests;

use alloc::{collections::BTreeMap, vec::Vec};
use core::cmp::Reverse;

use corpus::{QuotationId, QuotationKind, Tables, TermId, Utterance, UtteranceId};

use self::{
    speakers::Speakers,
    subsequence::{beginning, longest_common},
    version::{Version, versions},
    wording::wording,
};
use crate::{sets::Sets, weights::weights};

/// Content words two quotations must share, in order: one word alone is anybody's.
const SHARED_WORDS: usize = 2;

/// How much of the shorter quotation the longer one must hold, in hundredths: one word in four may be cut or changed. From
/// 60 to 90 the sample's utterances are the same, 13 of 15 annotated pairs and none beside them.
const CONTAINED: usize = 75;

/// How much where both are of one speaker and share [`SHARED_WHEN_ONE_SPEAKER`] words: agencies translate differently.
const CONTAINED_WHEN_ONE_SPEAKER: usize = 50;

/// See [`CONTAINED_WHEN_ONE_SPEAKER`].
const SHARED_WHEN_ONE_SPEAKER: usize = 4;

/// What the shared words must weigh together, in thousandths of a word that stands in one paragraph only: two words
/// that are everywhere in the bundle are no utterance. From 0 to 1400 the sample's utterances are the same.
const SHARED_WEIGHT: u32 = 700;

/// Content words of a phrase at most for another word in it to count as another wording of the same phrase: of longer
/// ones two translations keep more than one word. From 2 to 5 the sample's utterances are the same.
const PHRASE_WORDS: usize = 3;

/// What the word a reworded phrase keeps must weigh, in thousandths of a word that stands in one paragraph only: in a
/// bundle of 64 paragraphs one that stands in at most 22. From 0 to 500 the sample's utterances are the same.
const KEPT_WEIGHT: u32 = 250;

/// Quotations that share a word and are compared with each other at most: a word that more of them have is told by the
/// others beside it.
const LARGEST_BUCKET: usize = 64;

/// Groups quotations of different articles that are one utterance, and marks each with it.
///
/// Two are versions of one when the longer holds most content words of the shorter in their order, or, of one
/// speaker, when a short phrase keeps its head and changes another word. Words held at arm's length only go with
/// their like.
pub(crate) fn group_quotations(tables: &mut Tables) -> Vec<Utterance> {
    if tables.articles.len() < 2 {
        return Vec::new();
    }
    let versions = versions(tables);
    let speakers = Speakers::of(tables);
    let weights = weights(tables);
    let mut sets = Sets::new(versions.len());
    for (a, b) in pairs(&versions, &weights) {
        let (Some(one), Some(other)) = (versions.get(a), versions.get(b)) else { continue };
        if alike(one, other, &speakers, &weights) {
            sets.join(a, b);
        }
    }
    let mut groups: BTreeMap<usize, Vec<&Version>> = BTreeMap::new();
    for (index, version) in versions.iter().enumerate() {
        groups.entry(sets.root(index)).or_default().push(version);
    }
    let several = |group: &Vec<&Version>| {
        group.iter().any(|version| Some(version.article) != group.first().map(|first| first.article))
    };
    let utterances: Vec<Utterance> =
        groups.values().filter(|group| several(group)).map(|group| utterance(group)).collect();
    for (index, utterance) in utterances.iter().enumerate() {
        for (id, _) in &utterance.versions {
            if let Some(quotation) = tables.quotations.get_mut(id.index()) {
                quotation.utterance = Some(UtteranceId::new(index));
            }
        }
    }
    utterances
}

/// The versions of an utterance, the longest first, each with what became of the words.
fn utterance(group: &[&Version]) -> Utterance {
    let mut versions = group.to_vec();
    versions.sort_by_key(|version| (Reverse(version.words.len()), version.row));
    let longest = versions.first().map(|version| version.words.clone()).unwrap_or_default();
    Utterance {
        versions: versions
            .into_iter()
            .map(|version| (QuotationId::new(version.row), wording(&version.words, &longest)))
            .collect(),
    }
}

/// Pairs of quotations of different articles that may be versions of one utterance.
///
/// Where the longer must hold a share of the shorter's words, it holds one of the rarest of them: only those are
/// looked up (prefix filtering, Chaudhuri et al. 2006).
fn pairs(versions: &[Version], weights: &[u32]) -> Vec<(usize, usize)> {
    let mut holding: BTreeMap<TermId, Vec<usize>> = BTreeMap::new();
    for (index, version) in versions.iter().enumerate() {
        for &term in &version.terms {
            let list = holding.entry(term).or_default();
            if list.last() != Some(&index) {
                list.push(index);
            }
        }
    }
    let mut pairs = Vec::new();
    for (a, version) in versions.iter().enumerate() {
        let mut rarest = version.terms.clone();
        rarest.sort_unstable_by_key(|term| (Reverse(weights.get(term.index()).copied()), *term));
        rarest.dedup();
        let shared = (rarest.len() * CONTAINED_WHEN_ONE_SPEAKER / 100).max(1);
        rarest.truncate(rarest.len() + 1 - shared.min(rarest.len()));
        for list in rarest.iter().filter_map(|term| holding.get(term)) {
            let from = list.partition_point(|&b| b < a).saturating_sub(LARGEST_BUCKET / 2);
            let near = list.iter().skip(from).take(LARGEST_BUCKET);
            let apart = |b: &&usize| versions.get(**b).is_some_and(|other| other.article != version.article);
            pairs.extend(near.filter(apart).map(|&b| (a.min(b), a.max(b))));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Whether two quotations are versions of one utterance.
fn alike(a: &Version, b: &Version, speakers: &Speakers, weights: &[u32]) -> bool {
    if (a.kind == QuotationKind::Scare) != (b.kind == QuotationKind::Scare) {
        return false;
    }
    let shorter = beginning(&a.terms).len().min(beginning(&b.terms).len());
    let phrases = a.terms.len().max(b.terms.len()) <= PHRASE_WORDS && shorter >= 2;
    // Most pairs have too little in common in any order, which is sooner found out.
    let most = a.in_common(b);
    if !phrases && (most < SHARED_WORDS || most * 100 < shorter * CONTAINED_WHEN_ONE_SPEAKER) {
        return false;
    }
    let shared = longest_common(&a.terms, &b.terms);
    let weight = |terms: &[TermId]| terms.iter().filter_map(|term| weights.get(term.index())).sum::<u32>();
    if shared.len() >= SHARED_WORDS && weight(&shared) >= SHARED_WEIGHT {
        let one_speaker = speakers.agree(a.speaker, b.speaker) && shared.len() >= SHARED_WHEN_ONE_SPEAKER;
        let needed = if one_speaker { CONTAINED_WHEN_ONE_SPEAKER } else { CONTAINED };
        if shared.len() * 100 >= shorter * needed {
            return true;
        }
    }
    phrases
        && speakers.agree(a.speaker, b.speaker)
        && shared.len() == 1
        && a.same_head(b, &shared)
        && weight(&shared) >= KEPT_WEIGHT
}
