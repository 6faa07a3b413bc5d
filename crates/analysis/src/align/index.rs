use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};

use super::feature::{Feature, Profile};

/// A feature that more paragraphs than this hold does not by itself make two of them worth comparing: almost all
/// paragraphs of a large bundle name its main actors.
const COMMON: usize = 200;

/// For each feature, the paragraphs that hold it, so that paragraphs with nothing rare in common are never compared
/// and the work grows with the bundle, not with its square.
pub(super) struct Index(BTreeMap<Feature, Vec<u32>>);

impl Index {
    pub(super) fn new(profiles: &[Profile]) -> Self {
        let mut holders: BTreeMap<Feature, Vec<u32>> = BTreeMap::new();
        for (paragraph, profile) in (0..).zip(profiles) {
            for held in &profile.held {
                holders.entry(held.feature).or_default().push(paragraph);
            }
        }
        holders.retain(|_, paragraphs| paragraphs.len() <= COMMON);
        Self(holders)
    }

    /// The later paragraphs that share a feature with `paragraph`, in order.
    pub(super) fn candidates(&self, paragraph: usize, profile: &Profile) -> BTreeSet<usize> {
        let holders = profile.held.iter().filter_map(|held| self.0.get(&held.feature));
        holders.flatten().map(|&other| other as usize).filter(|&other| other > paragraph).collect()
    }
}
