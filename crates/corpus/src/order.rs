use alloc::vec::Vec;
use core::cmp::Ordering;

/// Sorting that is compiled once for rows of any kind.
///
/// The standard library compiles its sort anew for every type and every key, about five kilobytes each time; the page
/// sorts some seventy short lists, which made a tenth of what is downloaded. Here only the comparison differs. Rows that
/// are equal keep their order.
pub trait InOrder<T> {
    /// Sorts by the order of the rows themselves.
    fn put_in_order(&mut self)
    where
        T: Ord;

    /// Sorts by a key, which is made once for each row.
    fn put_in_order_by_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K);

    /// Sorts by a comparison.
    fn put_in_order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);
}

impl<T> InOrder<T> for Vec<T> {
    fn put_in_order(&mut self)
    where
        T: Ord,
    {
        self.put_in_order_by(T::cmp);
    }

    fn put_in_order_by_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K) {
        let keys: Vec<K> = self.iter().map(key).collect();
        let order = order(keys.len(), &mut |one, other| keys[one as usize].cmp(&keys[other as usize]));
        arrange(self, &order);
    }

    fn put_in_order_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        let order = order(self.len(), &mut |one, other| compare(&self[one as usize], &self[other as usize]));
        arrange(self, &order);
    }
}

/// Which of so many rows comes first, second and so on.
fn order(rows: usize, compare: &mut dyn FnMut(u32, u32) -> Ordering) -> Vec<u32> {
    let mut order: Vec<u32> = (0..).take(rows).collect();
    order.sort_by(|one, other| compare(*one, *other));
    order
}

fn arrange<T>(rows: &mut Vec<T>, order: &[u32]) {
    let mut taken: Vec<Option<T>> = rows.drain(..).map(Some).collect();
    rows.extend(order.iter().filter_map(|&row| taken.get_mut(row as usize)?.take()));
}

#[cfg(test)]
mod tests {
    use super::InOrder;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn rows_come_as_the_standard_library_puts_them(rows: Vec<(u8, u8)>) {
            let mut ours = rows.clone();
            ours.put_in_order_by_key(|row| row.0);
            let mut theirs = rows.clone();
            theirs.sort_by_key(|row| row.0);
            prop_assert_eq!(ours, theirs);
            let (mut ours, mut theirs) = (rows.clone(), rows);
            ours.put_in_order();
            theirs.sort_unstable();
            prop_assert_eq!(ours, theirs);
        }
    }
}
