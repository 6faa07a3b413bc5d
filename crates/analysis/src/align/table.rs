use alloc::{vec, vec::Vec};

use corpus::Tables;

use super::bag::{Feature, ID_BITS};

/// Something for each feature of a bundle, found without hashing: features of one sort stand in a row, by their number.
#[derive(Clone)]
pub(super) struct Table<T> {
    /// Where the rows of each sort begin.
    starts: [usize; Feature::SORTS],
    rows: Vec<T>,
}

impl<T: Clone + Default> Table<T> {
    /// The default for each feature of a bundle that gives so many different amounts and dates.
    pub(super) fn new(tables: &Tables, amounts: usize) -> Self {
        let counts = [tables.entities.len(), amounts, tables.utterances.len(), tables.terms.len()];
        let mut count = 0;
        let starts = counts.map(|of_sort| {
            count += of_sort;
            count - of_sort
        });
        Self { starts, rows: vec![T::default(); count] }
    }

    /// The same for something else.
    pub(super) fn of<U: Clone + Default>(&self) -> Table<U> {
        Table { starts: self.starts, rows: vec![U::default(); self.rows.len()] }
    }
}

impl<T> Table<T> {
    /// Where the feature of a rank has its row.
    #[inline]
    pub(super) fn place(&self, rank: u32) -> usize {
        self.starts[(rank >> ID_BITS) as usize % Feature::SORTS] + (rank & ((1 << ID_BITS) - 1)) as usize
    }

    pub(super) fn get(&self, feature: Feature) -> Option<&T> {
        self.rows.get(self.place(feature.rank()))
    }

    pub(super) fn get_mut(&mut self, feature: Feature) -> Option<&mut T> {
        self.at_mut(self.place(feature.rank()))
    }

    /// What stands at a [`Table::place`].
    #[inline]
    pub(super) fn at(&self, place: usize) -> Option<&T> {
        self.rows.get(place)
    }

    pub(super) fn at_mut(&mut self, place: usize) -> Option<&mut T> {
        self.rows.get_mut(place)
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.rows.iter_mut()
    }
}
