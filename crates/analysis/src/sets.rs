use alloc::{vec, vec::Vec};

/// Disjoint sets of the numbers below a count (Galler and Fischer 1964); the least of a set stands for it.
pub(crate) struct Sets {
    parents: Vec<usize>,
    /// For each that stands for a set, how many are in it.
    sizes: Vec<usize>,
}

impl Sets {
    /// Each of `count` alone.
    pub(crate) fn new(count: usize) -> Self {
        Self { parents: (0..count).collect(), sizes: vec![1; count] }
    }

    /// The one that stands for the set of `index`.
    pub(crate) fn root(&mut self, mut index: usize) -> usize {
        while let Some(&parent) = self.parents.get(index)
            && parent != index
        {
            let above = self.parents.get(parent).copied().unwrap_or(parent);
            if let Some(place) = self.parents.get_mut(index) {
                *place = above;
            }
            index = above;
        }
        index
    }

    /// Puts two sets together.
    pub(crate) fn join(&mut self, one: usize, other: usize) {
        self.join_within(one, other, usize::MAX);
    }

    /// Puts two sets together unless that makes one of more than `most`; whether the two are in one set now.
    pub(crate) fn join_within(&mut self, one: usize, other: usize, most: usize) -> bool {
        let (one, other) = (self.root(one), self.root(other));
        if one == other {
            return true;
        }
        let (first, second) = (one.min(other), one.max(other));
        let size = self.size(first) + self.size(second);
        if size > most {
            return false;
        }
        if let (Some(parent), Some(sum)) = (self.parents.get_mut(second), self.sizes.get_mut(first)) {
            *parent = first;
            *sum = size;
        }
        true
    }

    fn size(&self, root: usize) -> usize {
        self.sizes.get(root).copied().unwrap_or_default()
    }

    /// The first of `indices` if all of them are in one set.
    pub(crate) fn only(&mut self, indices: impl IntoIterator<Item = usize>) -> Option<usize> {
        let mut indices = indices.into_iter();
        let first = indices.next()?;
        let root = self.root(first);
        indices.all(|index| self.root(index) == root).then_some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::Sets;

    #[test]
    fn the_least_of_a_set_stands_for_it() {
        let mut sets = Sets::new(6);
        sets.join(4, 5);
        sets.join(2, 5);
        assert_eq!([0, 1, 2, 3, 4, 5].map(|index| sets.root(index)), [0, 1, 2, 3, 2, 2]);
        assert_eq!(sets.only([4, 2, 5]), Some(4));
        assert_eq!(sets.only([4, 1]), None);
    }

    #[test]
    fn a_set_grows_to_its_limit_and_no_further() {
        let mut sets = Sets::new(5);
        assert!(sets.join_within(0, 1, 3) && sets.join_within(1, 2, 3));
        assert!(!sets.join_within(2, 3, 3));
        assert!(sets.join_within(0, 2, 3), "two that are in one set already stay there");
        assert_ne!(sets.root(3), sets.root(2));
    }
}
