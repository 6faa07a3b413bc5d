//! Which numbers of several articles are of one thing, and whether they agree.

mod agreement;
mod candidate;
mod likeness;
mod scope;

#[cfg(test)]
mod tests;

use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::cmp::Reverse;

use corpus::{Agreement, Figure, FigureId, Tables};
use foldhash::fast::FixedState;
use hashbrown::HashMap;

use self::{
    agreement::{agreement, compatible},
    candidate::{Candidate, candidates},
    likeness::{Context, likeness},
};
use crate::{segment::fold, sets::Sets};

/// Numbers of one value and unit that are compared with each other at most, the nearest in the bundle's order. A
/// number that stands more often than this says little about what it counts.
const LARGEST_BUCKET: usize = 64;

/// Groups amounts of different articles that count the same thing, and marks each with its figure.
///
/// Two amounts are taken for one figure when their unit is the same and the more likely a chance meeting of their
/// values is, the more their nouns and the words around them agree. A figure holds no two amounts that contradict
/// each other within one article.
pub(crate) fn group_quantities(tables: &mut Tables) -> Vec<Figure> {
    if tables.articles.len() < 2 {
        return Vec::new();
    }
    let candidates = candidates(tables);
    let context = Context::of(tables);
    let mut links = links(&candidates, &context);
    links.sort_by_key(|link| (Reverse(link.strength), link.a, link.b));
    let mut groups = Groups::new(candidates.len());
    for link in &links {
        groups.join(link.a, link.b, &candidates);
    }
    let mut figures = Vec::new();
    for group in groups.of_several_articles(&candidates) {
        let id = FigureId::new(figures.len());
        let members: Vec<&Candidate<'_>> = group.iter().filter_map(|&index| candidates.get(index)).collect();
        let rows: Vec<u32> = members.iter().map(|member| member.row).collect();
        let agreement = agreement(&members);
        let of = if agreement == Agreement::DifferentScope { noun(&members) } else { label(&members) };
        figures.push((id, Figure { of, quantities: rows, agreement }));
    }
    figures
        .into_iter()
        .map(|(id, figure)| {
            for &row in &figure.quantities {
                if let Some(quantity) = tables.quantities.get_mut(row as usize) {
                    quantity.figure = Some(id);
                }
            }
            figure
        })
        .collect()
}

/// Two candidates that count the same thing.
struct Link {
    a: usize,
    b: usize,
    strength: u32,
}

/// All pairs that count the same thing: those of one value, and those whose values fit once rounded or hedged.
fn links(candidates: &[Candidate<'_>], context: &Context<'_>) -> Vec<Link> {
    // Their order never shows: buckets are numbered as they are met.
    let mut words: HashMap<(&str, &str), usize, FixedState> = HashMap::default();
    let mut orders: HashMap<(&str, i64, u64), usize, FixedState> = HashMap::default();
    let mut buckets = Buckets::default();
    for candidate in candidates {
        let unit = candidate.unit;
        let order = |(power, digit)| *orders.entry((unit, power, digit)).or_insert_with(|| buckets.add());
        let mut of: Vec<usize> = rounded(candidate.number).map(order).collect();
        let told = core::iter::once(candidate.digits.as_str()).chain(candidate.of.iter().map(AsRef::as_ref));
        of.extend(told.map(|word| *words.entry((unit, word)).or_insert_with(|| buckets.add())));
        buckets.put(of);
    }
    let mut links = Vec::new();
    for (a, one) in candidates.iter().enumerate() {
        for b in buckets.after(a) {
            let other = candidates.get(b);
            let strength = other.and_then(|other| likeness(one, other, context));
            links.extend(strength.map(|strength| Link { a, b, strength }));
        }
    }
    links
}

/// Candidates that may count the same thing, in buckets.
#[derive(Default)]
struct Buckets {
    lists: Vec<Vec<u32>>,
    /// For each candidate its buckets, and its place in each.
    places: Vec<Vec<(usize, usize)>>,
}

impl Buckets {
    /// A new bucket.
    fn add(&mut self) -> usize {
        self.lists.push(Vec::new());
        self.lists.len() - 1
    }

    /// Puts the next candidate into some buckets.
    fn put(&mut self, buckets: Vec<usize>) {
        let candidate = self.places.len() as u32;
        let mut places = Vec::with_capacity(buckets.len());
        for bucket in buckets {
            if let Some(list) = self.lists.get_mut(bucket) {
                places.push((bucket, list.len()));
                list.push(candidate);
            }
        }
        self.places.push(places);
    }

    /// The candidates after one that it is compared with, in order.
    fn after(&self, candidate: usize) -> Vec<usize> {
        let places = self.places.get(candidate).into_iter().flatten();
        let lists = places.filter_map(|&(bucket, place)| self.lists.get(bucket)?.get(place + 1..));
        let mut after: Vec<u32> = lists.flat_map(|list| list.iter().take(LARGEST_BUCKET)).copied().collect();
        after.sort_unstable();
        after.dedup();
        after.into_iter().map(|other| other as usize).filter(|&other| other != candidate).collect()
    }
}

/// The numbers of one digit just below and just above a value: values that round to one another share one.
fn rounded(value: f64) -> impl Iterator<Item = (i64, u64)> {
    let power = libm::floor(libm::log10(libm::fabs(value).max(1.0)));
    let digit = libm::fabs(value) / libm::pow(10.0, power);
    let (below, above) = (libm::floor(digit) as u64, libm::ceil(digit) as u64);
    let exact = below == above;
    let carried = move |digit: u64| if digit == 10 { (power as i64 + 1, 1) } else { (power as i64, digit) };
    core::iter::once(carried(below)).chain((!exact).then(|| carried(above)))
}

/// Candidates joined so far.
struct Groups {
    sets: Sets,
    /// For each candidate that stands for a group, its members, in order.
    members: Vec<Vec<usize>>,
}

impl Groups {
    fn new(count: usize) -> Self {
        Self { sets: Sets::new(count), members: (0..count).map(|index| [index].into()).collect() }
    }

    /// Joins the groups of two candidates unless a member of one contradicts a member of the other.
    fn join(&mut self, a: usize, b: usize, candidates: &[Candidate<'_>]) {
        let (one, other) = (self.sets.root(a), self.sets.root(b));
        if one == other {
            return;
        }
        let members = |group: usize| {
            self.members.get(group).into_iter().flatten().filter_map(|&index| candidates.get(index))
        };
        if !members(one).all(|x| members(other).all(|y| compatible(x, y))) {
            return;
        }
        self.sets.join(one, other);
        let moved = self.members.get_mut(one.max(other)).map(core::mem::take).unwrap_or_default();
        if let Some(group) = self.members.get_mut(one.min(other)) {
            group.extend(moved);
            group.sort_unstable();
        }
    }

    /// The groups that reach over articles, by their first member.
    fn of_several_articles<'a>(
        &'a self,
        candidates: &'a [Candidate<'_>],
    ) -> impl Iterator<Item = &'a Vec<usize>> {
        let article = |index: &usize| candidates.get(*index).map(|candidate| candidate.article);
        self.members.iter().filter(move |group| {
            group.first().is_some_and(|first| group.iter().any(|other| article(other) != article(first)))
        })
    }
}

/// What is counted, without the words that say which part of it: the last words that all texts have.
fn noun(members: &[&Candidate<'_>]) -> String {
    let mut labels = members.iter().map(|member| member.label).filter(|label| !label.is_empty());
    let first = labels.next().unwrap_or_default();
    let shared = labels.fold(first.split_whitespace().count(), |shared, label| {
        let words = first.split_whitespace().rev().zip(label.split_whitespace().rev());
        shared.min(words.take_while(|(one, other)| fold(one) == fold(other)).count())
    });
    let skipped = first.split_whitespace().count() - shared;
    first.split_whitespace().skip(skipped).collect::<Vec<_>>().join(" ")
}

/// What is counted, as most of the texts say, the fullest of equals.
fn label(members: &[&Candidate<'_>]) -> String {
    let mut votes: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    for member in members.iter().filter(|member| !member.label.is_empty()) {
        let entry = votes.entry(fold(member.label)).or_insert((0, member.label));
        entry.0 += 1;
    }
    let best = votes.values().max_by_key(|(count, label)| (*count, label.len(), Reverse(*label)));
    best.map(|&(_, label)| label.into()).unwrap_or_default()
}
