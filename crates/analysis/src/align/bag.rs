use alloc::{collections::BTreeMap, vec::Vec};
use core::cmp::Reverse;

use corpus::{EntityId, Key, TermId, UtteranceId};

use super::senses::Sense;

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

impl Feature {
    /// A number in whose order features are: one comparison instead of two.
    pub(super) fn rank(self) -> u64 {
        let (sort, id) = match self {
            Self::Name(entity) => (0, entity.0),
            Self::Amount(amount) => (1, amount),
            Self::Said(utterance) => (2, utterance.0),
            Self::Word(term) => (3, term.0),
        };
        sort << 32 | u64::from(id)
    }
}

/// A feature where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held {
    pub(super) feature: Feature,
    /// Its rank among features.
    pub(super) rank: u64,
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

/// What a text tells, whatever its order: each feature once.
#[derive(Clone, Debug, Default)]
pub(super) struct Bag {
    /// In the order of [`Feature`].
    pub(super) held: Vec<Held>,
    /// The words of its names that it does not use outside of them, in order.
    pub(super) name_words: Vec<NameWord>,
    /// For each group of synonyms, its rarest word here and its weight, by group.
    pub(super) senses: Vec<(u32, TermId, f64)>,
    /// What it may share with others.
    pub(super) signature: Signature,
    /// The sum of the weights of all features.
    pub(super) weight: f64,
    /// The sum of the squares of their stresses.
    pub(super) norm: f64,
}

/// A set of features that may have more than it was given, never fewer (Bloom 1970): two texts whose sets have nothing in
/// common share nothing.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Signature([u64; WORDS]);

/// The size of a signature in words of 64 bits: a sentence has some twenty features.
const WORDS: usize = 4;

/// What stands for all amounts in a signature, since a date may be a rougher form of another.
const ANY_AMOUNT: u64 = u64::MAX;

/// What is added to the number of a group of synonyms in a signature, to tell it from features.
const GROUP: u64 = 4 << 32;

impl Signature {
    fn add(&mut self, number: u64) {
        let (word, bit) = Self::place(number);
        if let Some(word) = self.0.get_mut(word) {
            *word |= bit;
        }
    }

    fn place(number: u64) -> (usize, u64) {
        let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56;
        ((mixed >> 6) as usize % WORDS, 1 << (mixed & 63))
    }

    pub(super) fn may_hold(&self, feature: Feature) -> bool {
        let (word, bit) = Self::place(feature.rank());
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    pub(super) fn may_meet(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(one, other)| one & other != 0)
    }
}

/// A bag while it is filled.
#[derive(Default)]
pub(super) struct Filling {
    /// For each feature the row of its first place, and in how many it stands.
    held: BTreeMap<Feature, (u32, u32)>,
    name_words: Vec<NameWord>,
}

impl Filling {
    /// Adds a feature; the row of the first one counts.
    pub(super) fn hold(&mut self, feature: Feature, row: u32) {
        self.held.entry(feature).or_insert((row, 0)).1 += 1;
    }

    /// Adds a word of a name.
    pub(super) fn hold_name_word(&mut self, word: NameWord) {
        self.name_words.push(word);
    }

    /// The features, in order.
    pub(super) fn features(&self) -> impl Iterator<Item = Feature> {
        self.held.keys().copied()
    }

    /// The bag, its features weighed.
    pub(super) fn bag(mut self, weigh: impl Fn(Feature) -> f64, senses: &[Option<Sense>]) -> Bag {
        let weighed = |(&feature, &(row, times)): (&Feature, &(u32, u32))| {
            let weight = weigh(feature);
            let rank = feature.rank();
            Held { feature, rank, weight, stress: weight * (1.0 + libm::log(f64::from(times.max(1)))), row }
        };
        let held: Vec<Held> = self.held.iter().map(weighed).collect();
        self.name_words.retain(|word| !self.held.contains_key(&Feature::Word(word.term)));
        self.name_words.sort_unstable();
        self.name_words.dedup_by_key(|word| word.term);
        let mut rarest: BTreeMap<u32, (Reverse<u32>, TermId, f64)> = BTreeMap::new();
        for one in &held {
            if let Feature::Word(term) = one.feature
                && let Some(&Some(sense)) = senses.get(term.index())
            {
                let candidate = (Reverse(sense.word), term, one.weight);
                let best = rarest.entry(sense.group).or_insert(candidate);
                if one.weight.total_cmp(&best.2).then(candidate.0.cmp(&best.0)).is_gt() {
                    *best = candidate;
                }
            }
        }
        let senses: Vec<(u32, TermId, f64)> =
            rarest.into_iter().map(|(group, (_, term, weight))| (group, term, weight)).collect();
        let mut signature = Signature::default();
        for one in &held {
            signature.add(one.rank);
            if matches!(one.feature, Feature::Amount(_)) {
                signature.add(ANY_AMOUNT);
            }
        }
        self.name_words.iter().for_each(|word| signature.add(Feature::Word(word.term).rank()));
        senses.iter().for_each(|(group, ..)| signature.add(GROUP | u64::from(*group)));
        Bag {
            signature,
            weight: held.iter().map(|held| held.weight).sum(),
            norm: held.iter().map(|held| held.stress * held.stress).sum(),
            held,
            name_words: self.name_words,
            senses,
        }
    }
}

impl Bag {
    /// Its feature of this sort, if it has it.
    pub(super) fn get(&self, feature: Feature) -> Option<&Held> {
        let at = self.held.binary_search_by_key(&feature.rank(), |held| held.rank).ok()?;
        self.held.get(at)
    }

    /// Its amounts and dates.
    pub(super) fn amounts(&self) -> &[Held] {
        let from = self.held.partition_point(|held| held.rank < Feature::Amount(0).rank());
        let rest = self.held.get(from..).unwrap_or_default();
        let count = rest.iter().take_while(|held| matches!(held.feature, Feature::Amount(_))).count();
        rest.get(..count).unwrap_or_default()
    }
}
