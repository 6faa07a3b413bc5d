use alloc::{vec, vec::Vec};

/// For each thing, those most like it.
#[derive(Default)]
pub(super) struct Neighbours(Vec<Vec<(usize, f64)>>);

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
        Self(nearest)
    }

    /// How alike two things are to the third that is most like both; 0 where there is none.
    pub(super) fn through_a_third(&self, a: usize, b: usize) -> f64 {
        let of = |thing: usize| self.0.get(thing).map(Vec::as_slice).unwrap_or_default();
        let other = of(b);
        let mut best = 0.0;
        for &(third, near) in of(a) {
            // The others are no nearer.
            if near <= best {
                break;
            }
            let far = other.iter().find(|(candidate, _)| *candidate == third);
            best = far.map_or(best, |(_, far)| near.min(*far).max(best));
        }
        best
    }
}
