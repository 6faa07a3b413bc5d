use alloc::vec::Vec;

use super::{
    bag::{Bag, Held},
    table::Table,
};

/// Room to lay out one text after another.
pub(super) struct Layout {
    /// For each feature, its place in the text laid out, counted from 1; 0 where the text has it not.
    places: Table<u32>,
    /// The rows that are not 0.
    laid: Vec<usize>,
}

/// A text laid out: what it has in common with each of many others is found by going through the other alone.
pub(super) struct LaidOut<'a> {
    bag: &'a Bag,
    places: &'a Table<u32>,
}

impl Layout {
    pub(super) fn new(places: Table<u32>) -> Self {
        Self { places, laid: Vec::new() }
    }

    pub(super) fn lay_out<'a>(&'a mut self, bag: &'a Bag) -> LaidOut<'a> {
        for row in self.laid.drain(..) {
            if let Some(place) = self.places.at_mut(row) {
                *place = 0;
            }
        }
        for (at, &rank) in (1..).zip(bag.ranks()) {
            let row = self.places.place(rank);
            if let Some(place) = self.places.at_mut(row) {
                *place = at;
                self.laid.push(row);
            }
        }
        LaidOut { bag, places: &self.places }
    }
}

/// A text that can be compared with others.
pub(super) trait Comparable {
    /// What it tells.
    fn bag(&self) -> &Bag;

    /// Hands over the features it has in common with another, in order, and the place of each there.
    fn in_common(&self, other: &Bag, take: impl FnMut(&Held, usize));
}

impl Comparable for Bag {
    fn bag(&self) -> &Bag {
        self
    }

    fn in_common(&self, other: &Bag, mut take: impl FnMut(&Held, usize)) {
        let (mut ours, mut theirs) = (0, 0);
        while let (Some(&one), Some(&another)) = (self.ranks().get(ours), other.ranks().get(theirs)) {
            if one == another
                && let Some(held) = self.held.get(ours)
            {
                take(held, theirs);
            }
            // No branches: which list is ahead cannot be foretold.
            ours += usize::from(one <= another);
            theirs += usize::from(another <= one);
        }
    }
}

impl Comparable for LaidOut<'_> {
    fn bag(&self) -> &Bag {
        self.bag
    }

    fn in_common(&self, other: &Bag, mut take: impl FnMut(&Held, usize)) {
        for (theirs, &rank) in other.ranks().iter().enumerate() {
            let ours = self.places.at(self.places.place(rank)).copied().unwrap_or_default();
            if ours != 0
                && let Some(held) = self.bag.held.get(ours as usize - 1)
            {
                take(held, theirs);
            }
        }
    }
}
