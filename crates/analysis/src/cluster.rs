use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec,
    vec::Vec,
};

use corpus::{Cluster, ParagraphId, Parallel, Tables};
use kodama::{Method, linkage};

use crate::sets::Sets;

/// Two groups are joined while the mean score between their paragraphs is at least this, in thousandths. Pairs that
/// were not matched count as 0, so a paragraph that matches only one of a group does not chain the rest to it.
///
/// In the sample, 0.89 of the pairs in one group are annotated as telling the same; from 250 to 550 that stays between
/// 0.89 and 0.91 while fewer are found (0.45 to 0.39 of all), and at 100 it falls to 0.64.
const JOINED_FROM: u16 = 350;

/// A set of matched paragraphs larger than this is cut at its weakest matches before it is grouped: the table of all
/// its pairs would not fit into memory.
const LARGEST_SET: usize = 2000;

/// Groups matched paragraphs so that all of a group tell one thing.
///
/// Agglomerative clustering with average linkage (Sokal and Michener 1958) over the scores of the matches.
pub(crate) fn cluster(tables: &Tables) -> Vec<Cluster> {
    let mut clusters = Vec::new();
    for set in connected(&tables.parallels, tables.paragraphs.len()) {
        for mut paragraphs in groups(&set) {
            paragraphs.sort_unstable();
            clusters.push(Cluster { paragraphs });
        }
    }
    clusters.sort_by(|one, other| one.paragraphs.cmp(&other.paragraphs));
    clusters
}

/// Matches that hang together, each set at most [`LARGEST_SET`] paragraphs large.
fn connected(parallels: &[Parallel], paragraphs: usize) -> Vec<Vec<&Parallel>> {
    let mut strongest: Vec<&Parallel> = parallels.iter().collect();
    strongest.sort_by_key(|parallel| (core::cmp::Reverse(parallel.score), parallel.a, parallel.b));
    let mut sets = Sets::new(paragraphs);
    let mut kept = Vec::new();
    for parallel in strongest {
        if sets.join_within(parallel.a.index(), parallel.b.index(), LARGEST_SET) {
            kept.push(parallel);
        }
    }
    let mut connected: BTreeMap<usize, Vec<&Parallel>> = BTreeMap::new();
    for parallel in kept {
        connected.entry(sets.root(parallel.a.index())).or_default().push(parallel);
    }
    connected.into_values().collect()
}

/// The groups within one set of matches, each with at least two paragraphs.
fn groups(set: &[&Parallel]) -> Vec<Vec<ParagraphId>> {
    let members: BTreeSet<ParagraphId> = set.iter().flat_map(|parallel| [parallel.a, parallel.b]).collect();
    let members: Vec<ParagraphId> = members.into_iter().collect();
    let count = members.len();
    let row = |id: ParagraphId| members.binary_search(&id).unwrap_or_default();
    // The condensed upper triangle of the table of distances, row by row.
    let mut distances = vec![1.0_f64; count * count.saturating_sub(1) / 2];
    for parallel in set {
        let (a, b) = (row(parallel.a), row(parallel.b));
        if let Some(distance) = distances.get_mut(a * (2 * count - a - 1) / 2 + b - a - 1) {
            *distance = 1.0 - f64::from(parallel.score) / 1000.0;
        }
    }
    let mut groups: Vec<Vec<ParagraphId>> = members.iter().map(|&id| vec![id]).collect();
    let farthest = 1.0 - f64::from(JOINED_FROM) / 1000.0;
    for step in linkage(&mut distances, count, Method::Average).steps() {
        let mut joined = Vec::new();
        if step.dissimilarity <= farthest {
            for part in [step.cluster1, step.cluster2] {
                joined.append(groups.get_mut(part).unwrap_or(&mut Vec::new()));
            }
        }
        groups.push(joined);
    }
    groups.retain(|group| group.len() > 1);
    groups
}
