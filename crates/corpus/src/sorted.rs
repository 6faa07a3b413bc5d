use alloc::vec::Vec;
use core::borrow::Borrow;

use crate::InOrder as _;

/// What is known of each of a few things, in their order.
///
/// It has the words of the standard library's map, which is built for many more rows and so weighs a kilobyte and a half
/// for every two types; here a row is found by halving a list. Putting one between others takes as long as moving those.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map<K, V> {
    rows: Vec<(K, V)>,
}

impl<K, V> Map<K, V> {
    /// Nothing yet.
    pub const fn new() -> Self {
        Self { rows: Vec::new() }
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Of how many things something is known.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// What is known, to be changed, in the order of the things.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.rows.iter_mut().map(|(_, value)| value)
    }

    /// What is known, in the order of the things.
    pub fn into_values(self) -> impl Iterator<Item = V> {
        self.rows.into_iter().map(|(_, value)| value)
    }
}

impl<K: Ord, V> Map<K, V> {
    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.rows.binary_search_by(|(own, _)| own.borrow().cmp(key))
    }

    /// What is known of a thing.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.rows.get(self.find(key).ok()?).map(|(_, value)| value)
    }

    /// Whether something is known of a thing.
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).is_ok()
    }

    /// Learns something of a thing; returns what was known before.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.find(&key) {
            Ok(at) => Some(core::mem::replace(&mut self.rows[at].1, value)),
            Err(at) => {
                self.rows.insert(at, (key, value));
                None
            }
        }
    }

    /// Forgets a thing; returns what was known of it.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let at = self.find(key).ok()?;
        Some(self.rows.remove(at).1)
    }

    /// What is known of a thing, which is made where nothing is.
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        Entry { place: self.find(&key), key, rows: &mut self.rows }
    }
}

/// The place of a thing in a [`Map`].
#[derive(Debug)]
pub struct Entry<'a, K, V> {
    rows: &'a mut Vec<(K, V)>,
    place: Result<usize, usize>,
    key: K,
}

impl<'a, K, V> Entry<'a, K, V> {
    /// What is known there, or else what is made.
    pub fn or_insert_with(self, make: impl FnOnce() -> V) -> &'a mut V {
        let at = match self.place {
            Ok(at) => at,
            Err(at) => {
                self.rows.insert(at, (self.key, make()));
                at
            }
        };
        &mut self.rows[at].1
    }

    /// What is known there, or else this.
    pub fn or_insert(self, value: V) -> &'a mut V {
        self.or_insert_with(|| value)
    }

    /// What is known there, or else what every type begins with.
    pub fn or_default(self) -> &'a mut V
    where
        V: Default,
    {
        self.or_insert_with(V::default)
    }
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Map<K, V> {
    /// Of a thing that comes more than once, the last is known.
    fn from_iter<I: IntoIterator<Item = (K, V)>>(rows: I) -> Self {
        let mut rows: Vec<(K, V)> = rows.into_iter().collect();
        rows.reverse();
        rows.put_in_order_by(|one, other| one.0.cmp(&other.0));
        rows.dedup_by(|next, kept| next.0 == kept.0);
        Self { rows }
    }
}

impl<K, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = alloc::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.into_iter()
    }
}

impl<'a, K, V> IntoIterator for &'a Map<K, V> {
    type Item = &'a (K, V);
    type IntoIter = core::slice::Iter<'a, (K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

/// A few things, each once, in their order; see [`Map`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set<T> {
    rows: Vec<T>,
}

impl<T> Set<T> {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// The first.
    pub fn first(&self) -> Option<&T> {
        self.rows.first()
    }

    /// All of them.
    pub fn iter(&self) -> core::slice::Iter<'_, T> {
        self.rows.iter()
    }
}

impl<T: Ord> Set<T> {
    /// Whether it is one of them.
    pub fn contains(&self, one: &T) -> bool {
        self.rows.binary_search(one).is_ok()
    }

    /// Adds one; whether it was none of them.
    pub fn insert(&mut self, one: T) -> bool {
        let place = self.rows.binary_search(&one);
        if let Err(at) = place {
            self.rows.insert(at, one);
        }
        place.is_err()
    }
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self { rows: Vec::new() }
    }
}

impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Self {
        let mut rows: Vec<T> = rows.into_iter().collect();
        rows.put_in_order();
        rows.dedup();
        Self { rows }
    }
}

impl<T> IntoIterator for Set<T> {
    type Item = T;
    type IntoIter = alloc::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Set<T> {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::{Map, Set};
    use alloc::collections::{BTreeMap, BTreeSet};
    use alloc::vec::Vec;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_map_is_that_of_the_standard_library(rows: Vec<(u8, u8)>, gone: Vec<u8>) {
            let mut ours: Map<u8, u8> = rows.iter().copied().collect();
            let mut theirs: BTreeMap<u8, u8> = rows.iter().copied().collect();
            for key in gone {
                prop_assert_eq!(ours.remove(&key), theirs.remove(&key));
            }
            for (key, value) in rows {
                *ours.entry(value).or_default() ^= key;
                *theirs.entry(value).or_default() ^= key;
                prop_assert_eq!(ours.insert(key, value), theirs.insert(key, value));
                prop_assert_eq!(ours.get(&value), theirs.get(&value));
            }
            prop_assert_eq!(ours.into_iter().collect::<Vec<_>>(), theirs.into_iter().collect::<Vec<_>>());
        }

        #[test]
        fn a_set_is_that_of_the_standard_library(rows: Vec<u8>, more: Vec<u8>) {
            let mut ours: Set<u8> = rows.iter().copied().collect();
            let mut theirs: BTreeSet<u8> = rows.iter().copied().collect();
            for one in more {
                prop_assert_eq!(ours.contains(&one), theirs.contains(&one));
                prop_assert_eq!(ours.insert(one), theirs.insert(one));
            }
            prop_assert_eq!(ours.into_iter().collect::<Vec<_>>(), theirs.into_iter().collect::<Vec<_>>());
        }
    }
}
