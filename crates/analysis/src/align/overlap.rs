use alloc::{collections::BTreeMap, vec::Vec};
use core::cmp::{Ordering, Reverse};

use corpus::{EntityId, Evidence, Shared, TermId};

use super::{
    bag::{Bag, Feature, Held},
    profile::Profiles,
};

/// What two texts share.
pub(super) struct Overlap {
    /// Each thing shared and its weight.
    shared: Vec<(Shared, Feature, f64)>,
    weight: f64,
}

/// How much two texts share.
#[derive(Clone, Copy)]
pub(super) struct Amount {
    /// The weight of all that is shared, of words with like senses too.
    pub(super) weight: f64,
    /// The sum of the products of what is stressed in both.
    dot: f64,
}

/// Things two paragraphs seldom share more of: room for them is asked for once.
const FEW: usize = 16;

/// What a word that stands in two names, or in a name here and outside of names there, weighs beside a word both use
/// outside of names.
const IN_NAMES: f64 = 0.8;

/// What two words of one sense weigh beside the more common of them used by both.
const SENSE: f64 = 0.5;

/// What two dates weigh of which one says more exactly the same as the other, beside one date given by both.
const ROUGHER_DATE: f64 = 0.6;

/// Length of an ISO date that names a month: a year alone is too rough to be a rougher form of a day.
const MONTH: usize = 7;

impl Amount {
    /// The same as [`Overlap::of`], without a list of what it is: pairs that are compared are many, matches few.
    pub(super) fn of(a: &Bag, b: &Bag, profiles: &Profiles) -> Self {
        let mut weight = 0.0;
        let Gathered { senses, dot } = gather(a, b, profiles, |_, _, shared| weight += shared);
        Self { weight: weight + senses, dot }
    }

    /// How much of both texts it is: its weight by the geometric mean of theirs.
    pub(super) fn of_both(self, a: &Bag, b: &Bag) -> f64 {
        self.weight / libm::sqrt((a.weight + SHORT) * (b.weight + SHORT))
    }

    /// How alike both texts are in what they come back to (cosine).
    pub(super) fn of_stress(self, a: &Bag, b: &Bag) -> f64 {
        let norm = libm::sqrt(a.norm * b.norm);
        if norm > 0.0 { self.dot / norm } else { 0.0 }
    }
}

/// What is known beside the things two texts share.
struct Gathered {
    /// The weight of words with like senses.
    senses: f64,
    dot: f64,
}

/// Hands over each thing two texts share and its weight.
fn gather(a: &Bag, b: &Bag, profiles: &Profiles, mut take: impl FnMut(Shared, Feature, f64)) -> Gathered {
    let mut names: Vec<EntityId> = Vec::new();
    let mut dot = 0.0;
    for (one, other) in both(&a.held, &b.held, |held| held.rank) {
        if let Feature::Name(entity) = one.feature {
            names.push(entity);
        }
        dot += one.stress * other.stress;
        take(one.shared(other), one.feature, one.weight);
    }
    let mut squares = 0.0;
    share_name_words(a, b, &names, profiles, |term, weight| {
        squares += weight * weight;
        take(Shared::Word(term), Feature::Word(term), weight);
    });
    share_dates(a, b, profiles, &mut take);
    Gathered { senses: share_senses(a, b), dot: dot + squares }
}

impl Overlap {
    pub(super) fn of(a: &Bag, b: &Bag, profiles: &Profiles) -> Self {
        let mut shared = Vec::with_capacity(FEW);
        let Gathered { senses, .. } =
            gather(a, b, profiles, |what, feature, weight| shared.push((what, feature, weight)));
        let weight = shared.iter().map(|(_, _, weight)| weight).sum::<f64>() + senses;
        Self { shared, weight }
    }

    /// The share of a text's weight that is shared, in thousandths.
    pub(super) fn told(&self, bag: &Bag) -> u16 {
        if bag.weight > 0.0 { thousandths(self.weight / bag.weight) } else { 0 }
    }

    /// The reasons, weightiest first, each with its part of all that is shared.
    pub(super) fn evidence(&self, profiles: &Profiles) -> Vec<Evidence> {
        let mut evidence: Vec<Evidence> = self
            .shared
            .iter()
            .map(|&(shared, feature, weight)| Evidence {
                shared,
                share: thousandths(weight / self.weight),
                paragraphs: profiles.paragraphs(feature),
            })
            .collect();
        evidence.sort_by_key(|reason| (Reverse(reason.share), reason.shared));
        evidence.truncate(REASONS);
        evidence
    }
}

/// Reasons given for one match; more than these nobody reads.
const REASONS: usize = 12;

/// Weight added to each text before its share is measured, about that of two rare words: a headline of three words
/// shares half of them with many a paragraph.
const SHORT: f64 = 6.0;

/// Thousandths of a share, rounded down, so that the parts of a whole never add up to more than 1000.
pub(super) fn thousandths(share: f64) -> u16 {
    (share.clamp(0.0, 1.0) * 1000.0) as u16
}

/// The items of two sorted lists that have the same key, in order.
fn both<'a, T, K: Ord>(
    mut a: &'a [T],
    mut b: &'a [T],
    key: impl Fn(&T) -> K,
) -> impl Iterator<Item = (&'a T, &'a T)> {
    core::iter::from_fn(move || {
        while let ([one, rest @ ..], [other, rest_of_other @ ..]) = (a, b) {
            let order = key(one).cmp(&key(other));
            if order != Ordering::Greater {
                a = rest;
            }
            if order != Ordering::Less {
                b = rest_of_other;
            }
            if order == Ordering::Equal {
                return Some((one, other));
            }
        }
        None
    })
}

impl Held {
    /// What two texts that both hold the feature share.
    fn shared(&self, other: &Self) -> Shared {
        match self.feature {
            Feature::Name(entity) => Shared::Name(entity),
            Feature::Word(term) => Shared::Word(term),
            Feature::Amount(_) => Shared::Quantity(self.row, other.row),
            Feature::Said(_) => Shared::Quotation(self.row, other.row),
        }
    }
}

/// Adds words that stand in names of both which are not shared, or in a name of one and outside of names in the other.
/// Two names share their rarest word only: "Council for X Policy" and "X Policy Council" are one thing in common.
fn share_name_words(
    a: &Bag,
    b: &Bag,
    names: &[EntityId],
    profiles: &Profiles,
    mut take: impl FnMut(TermId, f64),
) {
    if a.name_words.is_empty() && b.name_words.is_empty() {
        return;
    }
    // For two names the pair of them, for a name and a word outside of names these two.
    type Common = (EntityId, Option<EntityId>, Option<TermId>);
    let mut found: BTreeMap<Common, (TermId, f64)> = BTreeMap::new();
    let mut keep = |key, term| {
        let weight = profiles.word(term);
        let best = found.entry(key).or_insert((term, weight));
        if weight > best.1 {
            *best = (term, weight);
        }
    };
    for (one, other) in both(&a.name_words, &b.name_words, |word| word.term) {
        if !names.contains(&one.entity) && !names.contains(&other.entity) {
            let pair = (one.entity.min(other.entity), Some(one.entity.max(other.entity)), None);
            keep(pair, one.term);
        }
    }
    for (bag, other) in [(a, b), (b, a)] {
        for word in bag.name_words.iter().filter(|word| !names.contains(&word.entity)) {
            if other.signature.may_hold(Feature::Word(word.term))
                && other.get(Feature::Word(word.term)).is_some()
            {
                keep((word.entity, None, Some(word.term)), word.term);
            }
        }
    }
    for (term, weight) in found.into_values() {
        take(term, IN_NAMES * weight);
    }
}

/// Adds pairs of dates of which one is a rougher form of the other.
fn share_dates(a: &Bag, b: &Bag, profiles: &Profiles, take: &mut impl FnMut(Shared, Feature, f64)) {
    if a.amounts().is_empty() || b.amounts().is_empty() {
        return;
    }
    let dates = |bag: &Bag| -> Vec<(Held, &str)> {
        let date = |held: &Held| match held.feature {
            Feature::Amount(amount) => profiles.dates.get(&amount).map(|date| (*held, date.as_str())),
            _ => None,
        };
        bag.amounts().iter().filter_map(date).collect()
    };
    let (ours, theirs) = (dates(a), dates(b));
    for (one, date) in &ours {
        for (other, other_date) in &theirs {
            let rougher = date.len().min(other_date.len()) >= MONTH
                && date.len() != other_date.len()
                && (date.starts_with(other_date) || other_date.starts_with(date));
            if rougher {
                let weight = ROUGHER_DATE * one.weight.min(other.weight);
                let feature = if one.weight > other.weight { other.feature } else { one.feature };
                take(one.shared(other), feature, weight);
            }
        }
    }
}

/// The weight of words that are not the same but have a sense in common.
fn share_senses(a: &Bag, b: &Bag) -> f64 {
    both(&a.senses, &b.senses, |sense| sense.0)
        .filter(|((_, one, _), (_, other, _))| {
            one != other && a.get(Feature::Word(*other)).is_none() && b.get(Feature::Word(*one)).is_none()
        })
        .map(|((_, _, one), (_, _, other))| SENSE * one.min(*other))
        .sum()
}
