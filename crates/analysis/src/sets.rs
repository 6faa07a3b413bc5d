use alloc::vec::Vec;

/// Disjoint sets of wordings; the first of a set stands for it.
pub(super) struct Sets(Vec<usize>);

impl Sets {
    /// Each of `count` wordings alone.
    pub(super) fn new(count: usize) -> Self {
        Self((0..count).collect())
    }

    /// The wording that stands for the set of `index`.
    pub(super) fn root(&mut self, mut index: usize) -> usize {
        while let Some(&parent) = self.0.get(index)
            && parent != index
        {
            let above = self.0.get(parent).copied().unwrap_or(parent);
            if let Some(place) = self.0.get_mut(index) {
                *place = above;
            }
            index = above;
        }
        index
    }

    /// Puts two sets together.
    pub(super) fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        if let Some(parent) = self.0.get_mut(one.max(other)) {
            *parent = one.min(other);
        }
    }

    /// The first of `indices` if all of them are in one set.
    pub(super) fn only(&mut self, indices: impl IntoIterator<Item = usize>) -> Option<usize> {
        let mut indices = indices.into_iter();
        let first = indices.next()?;
        let root = self.root(first);
        indices.all(|index| self.root(index) == root).then_some(first)
    }
}
