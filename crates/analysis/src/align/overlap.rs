use alloc::{collections::BTreeMap, vec::Vec};
use core::cmp::{Ordering, Reverse};

use corpus::{EntityId, Evidence, Shared, TermId};

use super::{
    bag::{Bag, Bound, Feature, Held},
    layout::Comparable,
    profile::Profiles,
    senses::Bond,
    take::{Count, Product, Take, Things, Weight},
};

/// What two texts share.
pub(super) struct Overlap {
    /// Each thing shared and its weight.
    shared: Vec<(Shared, Feature, f64)>,
    weight: f64,
}

/// Things two paragraphs seldom share more of: room for them is asked for once.
const FEW: usize = 16;

/// What a word that stands in two names, or in a name here and outside of names there, weighs beside a word both use
/// outside of names.
const IN_NAMES: f64 = 0.8;

/// What two dates weigh of which one says more exactly the same as the other, beside one date given by both.
const ROUGHER_DATE: f64 = 0.6;

/// What a word that describes somebody whom both texts name weighs beside another: "defence minister" says no more than
/// the minister's name does.
///
/// It adds a point of average precision on the sample and on ledes (NeuS), and takes 0.3 points on sentences of like events
/// (ECB+), where words for a man's trade tell which man is meant.
const TITLE: f64 = 0.3;

/// Length of an ISO date that names a month: a year alone is too rough to be a rougher form of a day.
const MONTH: usize = 7;

/// The weight of all that two texts share, of things that have a bond too: the same as [`Overlap::of`] finds, without a list
/// of what it is. Pairs that are compared are many, matches few.
pub(super) fn weight(a: &impl Comparable, b: &Bag, profiles: &Profiles) -> f64 {
    let mut weight = Weight(0.0);
    let bonds = gather(a, b, profiles, &mut weight);
    weight.0 + bonds
}

/// That weight, and what things are the same in both.
pub(super) fn weight_and_things(a: &impl Comparable, b: &Bag, profiles: &Profiles) -> (f64, Things) {
    let mut take = (Weight(0.0), Count::new(profiles));
    let bonds = gather(a, b, profiles, &mut take);
    (take.0.0 + bonds, take.1.things)
}

/// How much of both texts it is: a weight by the geometric mean of theirs.
pub(super) fn of_both(weight: f64, a: &Bag, b: &Bag) -> f64 {
    weight / (a.size * b.size)
}

/// These two, and how alike both texts are in what they come back to (cosine).
pub(super) fn weight_and_stress(a: &impl Comparable, b: &Bag, profiles: &Profiles) -> ((f64, Things), f64) {
    let product = Product { exact: 0.0, names: 0.0, other: b };
    let mut take = ((Weight(0.0), Count::new(profiles)), product);
    let bonds = gather(a, b, profiles, &mut take);
    let ((weight, count), product) = take;
    let norm = libm::sqrt(a.bag().norm * b.norm);
    let stress = if norm > 0.0 { (product.exact + product.names) / norm } else { 0.0 };
    ((weight.0 + bonds, count.things), stress)
}

/// Each thing and its weight.
struct Listing<'a> {
    shared: Vec<(Shared, Feature, f64)>,
    other: &'a Bag,
}

impl Take for Listing<'_> {
    fn exact(&mut self, one: &Held, at: usize) {
        let shared = self.other.held.get(at).map(|other| (one.shared(other), one.feature, one.weight));
        self.shared.extend(shared);
    }

    fn name_word(&mut self, term: TermId, weight: f64) {
        self.shared.push((Shared::Word(term), Feature::Word(term), weight));
    }

    fn dates(&mut self, shared: Shared, feature: Feature, weight: f64) {
        self.shared.push((shared, feature, weight));
    }
}

/// Hands over each thing two texts share, and gives the weight of things that have a bond.
fn gather(a: &impl Comparable, b: &Bag, profiles: &Profiles, take: &mut impl Take) -> f64 {
    let mut names: Vec<EntityId> = Vec::new();
    let (ours, theirs) = (a.bag(), b);
    // Names come before words.
    a.in_common(b, |one, at| match one.feature {
        Feature::Name(entity) => {
            names.push(entity);
            take.exact(one, at);
        }
        Feature::Word(word) if ours.describes(word, &names) || theirs.describes(word, &names) => {
            take.exact(&one.discounted(TITLE), at);
        }
        _ => take.exact(one, at),
    });
    let a = ours;
    share_name_words(a, b, &names, profiles, |term, weight| take.name_word(term, weight));
    share_dates(a, b, profiles, take);
    share_bonds(a, b)
}

impl Overlap {
    pub(super) fn of(a: &Bag, b: &Bag, profiles: &Profiles) -> Self {
        let mut listing = Listing { shared: Vec::with_capacity(FEW), other: b };
        let bonds = gather(a, b, profiles, &mut listing);
        let shared = listing.shared;
        let weight = shared.iter().map(|(_, _, weight)| weight).sum::<f64>() + bonds;
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
    /// The same, weighing so much of itself.
    fn discounted(self, share: f64) -> Self {
        Self { weight: share * self.weight, stress: share * self.stress, ..self }
    }

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
    let (ours, theirs) = (a.names.may_meet(b.signature.bits()), b.names.may_meet(a.signature.bits()));
    if !ours && !theirs {
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
fn share_dates(a: &Bag, b: &Bag, profiles: &Profiles, take: &mut impl Take) {
    if !a.signature.may_hold_date() || !b.signature.may_hold_date() {
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
                take.dates(one.shared(other), feature, weight);
            }
        }
    }
}

/// The weight of things that are not the same but have a bond.
fn share_bonds(a: &Bag, b: &Bag) -> f64 {
    if !a.groups.may_meet(&b.groups) {
        return 0.0;
    }
    a.shared_bonds(b).map(|(bond, weight)| bond.worth() * weight).sum()
}

impl Bag {
    /// The bonds of things that are not the same in both, each with the weight of the more common thing.
    pub(super) fn shared_bonds<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (Bond, f64)> + 'a {
        both(&self.bonds, &other.bonds, |bound| (bound.bond, bound.group))
            .filter(|(ours, theirs)| {
                ours.feature != theirs.feature
                    && !ours.counts_as_synonym_of(theirs)
                    && self.get(theirs.feature).is_none()
                    && other.get(ours.feature).is_none()
            })
            .map(|(ours, theirs)| (ours.bond, ours.weight.min(theirs.weight)))
    }

    /// Whether a word describes one of some entities here.
    fn describes(&self, word: TermId, entities: &[EntityId]) -> bool {
        let from = self.titles.partition_point(|(title, _)| *title < word);
        let titles = self.titles.get(from..).unwrap_or_default();
        titles.iter().take_while(|(title, _)| *title == word).any(|(_, entity)| entities.contains(entity))
    }
}

impl Bound {
    /// Whether another bond already says of both what this one would.
    fn counts_as_synonym_of(&self, other: &Self) -> bool {
        self.bond != Bond::Synonyms && self.synonyms.is_some() && self.synonyms == other.synonyms
    }
}
