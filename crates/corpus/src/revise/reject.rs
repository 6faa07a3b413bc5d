use crate::InOrder as _;
use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::{Cluster, ParagraphId, Tables};

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
    let holds = |cluster: &Cluster| [one, other].iter().all(|id| cluster.paragraphs.contains(id));
    let (whole, mut kept): (Vec<_>, Vec<_>) =
        core::mem::take(&mut tables.clusters).into_iter().partition(holds);
    if !whole.is_empty() {
        for cluster in whole {
            kept.extend(parts(tables, &cluster.paragraphs, pair));
        }
        kept.put_in_order_by(|one, other| one.paragraphs.cmp(&other.paragraphs));
    }
    tables.clusters = kept;
    true
}

/// The groups that matches make of some paragraphs, the strongest first, without ever holding both of a pair.
fn parts(tables: &Tables, members: &[ParagraphId], pair: (ParagraphId, ParagraphId)) -> Vec<Cluster> {
    let inside = |id| members.contains(&id);
    let mut matches: Vec<_> =
        tables.parallels.iter().filter(|parallel| inside(parallel.a) && inside(parallel.b)).collect();
    matches.put_in_order_by_key(|parallel| (Reverse(parallel.score), parallel.a, parallel.b));
    let mut groups: Vec<Vec<ParagraphId>> = members.iter().map(|&id| alloc::vec![id]).collect();
    for parallel in matches {
        let of = |id: ParagraphId| groups.iter().position(|group| group.contains(&id));
        let (Some(a), Some(b)) = (of(parallel.a), of(parallel.b)) else { continue };
        let both = |id| [a, b].iter().any(|&at| groups.get(at).is_some_and(|group| group.contains(&id)));
        if a != b && !(both(pair.0) && both(pair.1)) {
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
