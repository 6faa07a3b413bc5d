use crate::InOrder as _;
use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::{Cluster, ParagraphId, Parallel, Tables};

/// Two paragraphs, the first in the corpus first.
type Pair = (ParagraphId, ParagraphId);

/// Takes the match of two paragraphs out; `false` where they are not matched.
///
/// No group of paragraphs holds the two any more. A group that did is parted: the strongest of its other matches are
/// kept first, and none that would bring the two together again. Nothing is put together that was apart before, so a
/// refusal only ever takes away.
pub fn reject(tables: &mut Tables, one: ParagraphId, other: ParagraphId) -> bool {
    let pair = (one.min(other), one.max(other));
    let row = tables.parallels.binary_search_by_key(&pair, |parallel| (parallel.a, parallel.b));
    let Ok(row) = row else { return false };
    tables.parallels.remove(row);
    part(tables, Some(pair));
    true
}

/// Takes out every match of less than a score, in thousandths.
///
/// A group that only such matches held together falls apart. Nothing is put together that was apart before, so a higher
/// score only ever takes away, and one below [`Parallel::SHOWN_FROM`] brings nothing.
pub fn keep_from(tables: &mut Tables, score: u16) {
    tables.parallels.retain(|parallel| parallel.score >= score);
    part(tables, None);
}

/// Parts the groups that hold both of a pair, or with `None` all groups, into what matches hold together.
fn part(tables: &mut Tables, apart: Option<Pair>) {
    let holds = |cluster: &Cluster| {
        apart.is_none_or(|(one, other)| [one, other].iter().all(|id| cluster.paragraphs.contains(id)))
    };
    let (whole, mut kept): (Vec<_>, Vec<_>) =
        core::mem::take(&mut tables.clusters).into_iter().partition(holds);
    if !whole.is_empty() {
        for cluster in whole {
            kept.extend(parts(tables, &cluster.paragraphs, apart));
        }
        kept.put_in_order_by(|one, other| one.paragraphs.cmp(&other.paragraphs));
    }
    tables.clusters = kept;
}

/// The groups that matches make of some paragraphs, the strongest first, without ever holding both of a pair.
fn parts(tables: &Tables, members: &[ParagraphId], apart: Option<Pair>) -> Vec<Cluster> {
    let matches_of = |&id: &ParagraphId| {
        let from = tables.parallels.partition_point(|parallel| parallel.a < id);
        tables.parallels.iter().skip(from).take_while(move |parallel| parallel.a == id)
    };
    let inside = |parallel: &&Parallel| members.contains(&parallel.b);
    let mut matches: Vec<_> = members.iter().flat_map(matches_of).filter(inside).collect();
    matches.put_in_order_by_key(|parallel| (Reverse(parallel.score), parallel.a, parallel.b));
    let mut groups: Vec<Vec<ParagraphId>> = members.iter().map(|&id| alloc::vec![id]).collect();
    for parallel in matches {
        let of = |id: ParagraphId| groups.iter().position(|group| group.contains(&id));
        let (Some(a), Some(b)) = (of(parallel.a), of(parallel.b)) else { continue };
        let both = |id| [a, b].iter().any(|&at| groups.get(at).is_some_and(|group| group.contains(&id)));
        if a != b && !apart.is_some_and(|pair| both(pair.0) && both(pair.1)) {
            let joined = groups.remove(a.max(b));
            if let Some(group) = groups.get_mut(a.min(b)) {
                group.extend(joined);
            }
        }
    }
    groups.retain(|group| group.len() > 1);
    for group in &mut groups {
        group.put_in_order();
    }
    groups.into_iter().map(|paragraphs| Cluster { paragraphs }).collect()
}
