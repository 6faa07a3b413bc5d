use alloc::{collections::BTreeMap, vec::Vec};
use core::cmp::Reverse;

use corpus::{EntityId, Key, TermId, UtteranceId};

use super::{
    senses::{Bond, Senses},
    signature::{ANY_DATE, Bits, GROUP, Signature},
};

/// One thing a text tells, apart from the words it is told with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Feature {
    /// It names this entity, by whatever name.
    Name(EntityId),
    /// It gives this amount or date, in whatever spelling: a number for each value and unit.
    Amount(u32),
    /// It quotes a version of this utterance.
    Said(UtteranceId),
    /// It uses this word, outside of names and amounts.
    Word(TermId),
}

/// Bits of a rank that tell things of one sort apart: no bundle that fits into memory has a billion words.
pub(super) const ID_BITS: u32 = 30;

impl Feature {
    /// How many sorts there are.
    pub(super) const SORTS: usize = 4;

    /// A number in whose order features are: one comparison instead of two.
    pub(super) fn rank(self) -> u32 {
        let (sort, id) = match self {
            Self::Name(entity) => (0, entity.0),
            Self::Amount(amount) => (1, amount),
            Self::Said(utterance) => (2, utterance.0),
            Self::Word(term) => (3, term.0),
        };
        sort << ID_BITS | id.min((1 << ID_BITS) - 1)
    }
}

/// A feature where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held {
    pub(super) feature: Feature,
    /// How much it tells: the rarer, the more.
    pub(super) weight: f64,
    /// The weight again, more where the text comes back to it (`1 + ln` of how often, Salton and Buckley 1988).
    pub(super) stress: f64,
    /// The row of its first mention, quantity or quotation here.
    pub(super) row: u32,
}

/// A word of a name: two texts may use one word in two names ("Trump", "the Trump campaign").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NameWord {
    pub(super) term: TermId,
    /// The key of what the name names: of a word of two names, the same one is kept whatever the order of articles.
    pub(super) key: Option<Key>,
    /// What the name names.
    pub(super) entity: EntityId,
}

/// A thing that has a bond with others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bound {
    pub(super) bond: Bond,
    /// The number of its group.
    pub(super) group: u32,
    pub(super) feature: Feature,
    pub(super) weight: f64,
    /// The number of the group of synonyms it is of.
    pub(super) synonyms: Option<u32>,
}

/// What a text tells, whatever its order: each feature once.
#[derive(Clone, Debug, Default)]
pub(super) struct Bag {
    /// In the order of [`Feature`].
    pub(super) held: Vec<Held>,
    /// Their ranks: two bags are compared by these alone until they have one in common.
    ranks: Vec<u32>,
    /// The words of its names that it does not use outside of them, in order.
    pub(super) name_words: Vec<NameWord>,
    /// For each group of things with a bond, the rarest of them here, by bond and group.
    pub(super) bonds: Vec<Bound>,
    /// The words that describe somebody whom it names, in order.
    pub(super) titles: Vec<(TermId, EntityId)>,
    /// What it may share with others.
    pub(super) signature: Signature,
    /// The same of the words of its names alone.
    pub(super) names: Bits,
    /// The same of the groups of its bonds.
    pub(super) groups: Signature,
    /// The sum of the weights of all features.
    pub(super) weight: f64,
    /// The root of that weight, [`SHORT`] added.
    pub(super) size: f64,
    /// The sum of the squares of their stresses.
    pub(super) norm: f64,
}

/// Weight added to each text before its share is measured, about that of two rare words: a headline of three words
/// shares half of them with many a paragraph.
const SHORT: f64 = 6.0;

/// A bag while it is filled.
#[derive(Default)]
pub(super) struct Filling {
    /// Features, each with its rank and the row of its place as one number, which they are sorted by, and in how many it
    /// stands.
    held: Vec<(u64, Feature, u32)>,
    name_words: Vec<NameWord>,
    titles: Vec<(TermId, EntityId)>,
}

impl Filling {
    /// Adds a feature; the row of the first one counts.
    pub(super) fn hold(&mut self, feature: Feature, row: u32) {
        self.held.push((u64::from(feature.rank()) << 32 | u64::from(row), feature, 1));
    }

    /// Adds a word of a name.
    pub(super) fn hold_name_word(&mut self, word: NameWord) {
        self.name_words.push(word);
    }

    /// Adds a word that describes somebody.
    pub(super) fn hold_title(&mut self, word: TermId, entity: EntityId) {
        self.titles.push((word, entity));
    }

    /// Puts the features in order, each once.
    pub(super) fn settle(&mut self) {
        self.titles.sort_unstable();
        self.titles.dedup();
        // Of a feature, the first row comes first: rows are held in order.
        self.held.sort_unstable_by_key(|(place, ..)| *place);
        self.held.dedup_by(|(_, feature, times), (_, first, all)| {
            let again = feature == first;
            *all += if again { *times } else { 0 };
            again
        });
    }

    /// The features, in order once they are settled.
    pub(super) fn features(&self) -> impl Iterator<Item = Feature> {
        self.held.iter().map(|(_, feature, _)| *feature)
    }

    /// The bag of what is settled, its features weighed; `is_date` tells which amounts are dates.
    pub(super) fn bag(
        mut self,
        weigh: impl Fn(Feature) -> f64,
        is_date: impl Fn(u32) -> bool,
        senses: &Senses,
    ) -> Bag {
        let weighed = |&(place, feature, times): &(u64, Feature, u32)| {
            let (weight, row) = (weigh(feature), place as u32);
            Held { feature, weight, stress: weight * (1.0 + libm::log(f64::from(times.max(1)))), row }
        };
        let held: Vec<Held> = self.held.iter().map(weighed).collect();
        let ranks: Vec<u32> = held.iter().map(|held| held.feature.rank()).collect();
        let outside = |term| ranks.binary_search(&Feature::Word(term).rank()).is_ok();
        self.name_words.retain(|word| !outside(word.term));
        self.name_words.sort_unstable();
        self.name_words.dedup_by_key(|word| word.term);
        let bonds = bonds(&held, senses);
        let mut signature = Signature::default();
        ranks.iter().for_each(|rank| signature.add(u64::from(*rank)));
        if held.iter().any(|held| matches!(held.feature, Feature::Amount(amount) if is_date(amount))) {
            signature.add(ANY_DATE);
        }
        let name_words = self.name_words.iter().map(|word| Feature::Word(word.term).rank());
        name_words.for_each(|rank| signature.add(u64::from(rank)));
        bonds.iter().for_each(|bound| signature.add(bound.number()));
        let weight: f64 = held.iter().map(|held| held.weight).sum();
        let words = self.name_words.iter().map(|word| u64::from(Feature::Word(word.term).rank()));
        Bag {
            names: Bits::of(words),
            groups: bonds.iter().map(Bound::number).collect(),
            signature,
            weight,
            size: libm::sqrt(weight + SHORT),
            norm: held.iter().map(|held| held.stress * held.stress).sum(),
            held,
            ranks,
            name_words: self.name_words,
            bonds,
            titles: self.titles,
        }
    }
}

/// For each group of things with a bond, the rarest of these that is of it.
fn bonds(held: &[Held], senses: &Senses) -> Vec<Bound> {
    let mut rarest: BTreeMap<(Bond, u32), (Reverse<u32>, Bound)> = BTreeMap::new();
    for one in held {
        for (bond, sense) in senses.of(one.feature) {
            let synonyms = senses.synonyms(one.feature);
            let bound =
                Bound { bond, group: sense.group, feature: one.feature, weight: one.weight, synonyms };
            let candidate = (Reverse(sense.place), bound);
            let best = rarest.entry((bond, sense.group)).or_insert(candidate);
            if one.weight.total_cmp(&best.1.weight).then(candidate.0.cmp(&best.0)).is_gt() {
                *best = candidate;
            }
        }
    }
    rarest.into_values().map(|(_, bound)| bound).collect()
}

impl Bound {
    /// What stands for its group in a signature.
    fn number(&self) -> u64 {
        GROUP | self.bond.number(self.group)
    }
}

impl Bag {
    /// Its feature of this sort, if it has it.
    pub(super) fn get(&self, feature: Feature) -> Option<&Held> {
        let at = self.ranks.binary_search(&feature.rank()).ok()?;
        self.held.get(at)
    }

    /// The ranks of its features, in order.
    pub(super) fn ranks(&self) -> &[u32] {
        &self.ranks
    }

    /// Its amounts and dates.
    pub(super) fn amounts(&self) -> &[Held] {
        let from = self.ranks.partition_point(|rank| *rank < Feature::Amount(0).rank());
        let rest = self.held.get(from..).unwrap_or_default();
        let count = rest.iter().take_while(|held| matches!(held.feature, Feature::Amount(_))).count();
        rest.get(..count).unwrap_or_default()
    }
}
