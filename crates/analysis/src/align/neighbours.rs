use alloc::{vec, vec::Vec};

/// For each thing, those most like it.
#[derive(Default)]
pub(super) struct Neighbours {
    /// The nearest first, and how alike they are.
    nearest: Vec<Vec<(usize, f64)>>,
    /// For each thing the [`bit`]s of those: nearly all pairs have none in common, which this tells at once.
    bits: Vec<u64>,
}

/// A bit that stands for a thing, and for others.
fn bit(thing: usize) -> u64 {
    1 << (thing % 64)
}

impl Neighbours {
    /// Of so many things, for each at most `most` of those most like it; every pair is given once.
    pub(super) fn new(things: usize, most: usize, pairs: impl Iterator<Item = (usize, usize, f64)>) -> Self {
        let mut nearest: Vec<Vec<(usize, f64)>> = vec![Vec::new(); things];
        for (a, b, alike) in pairs {
            for (one, other) in [(a, b), (b, a)] {
                let Some(list) = nearest.get_mut(one) else { continue };
                let nearer = |(id, likeness): &(usize, f64)| {
                    likeness.total_cmp(&alike).reverse().then(id.cmp(&other)).is_lt()
                };
                let at = list.partition_point(nearer);
                if at < most {
                    list.insert(at, (other, alike));
                    list.truncate(most);
                }
            }
        }
        let bits = nearest.iter().map(|list| list.iter().fold(0, |bits, (id, _)| bits | bit(*id))).collect();
        Self { nearest, bits }
    }

    /// How alike two things are to the third that is most like both; 0 where there is none.
    pub(super) fn through_a_third(&self, a: usize, b: usize) -> f64 {
        let bits = |thing: usize| self.bits.get(thing).copied().unwrap_or_default();
        let common = bits(a) & bits(b);
        if common == 0 {
            return 0.0;
        }
        let of = |thing: usize| self.nearest.get(thing).map(Vec::as_slice).unwrap_or_default();
        let other = of(b);
        let mut best = 0.0;
        for &(third, near) in of(a) {
            // The others are no nearer.
            if near <= best {
                break;
            }
            if common & bit(third) == 0 {
                continue;
            }
            let far = other.iter().find(|(candidate, _)| *candidate == third);
            best = far.map_or(best, |(_, far)| near.min(*far).max(best));
        }
        best
    }
}
