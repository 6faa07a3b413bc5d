use super::bag::Feature;

/// A set of features that may have more than it was given, never fewer (Bloom 1970): two texts whose sets have nothing in
/// common share nothing.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Signature([u64; WORDS]);

/// The size of a signature in words of 64 bits: a sentence has some twenty features.
const WORDS: usize = 4;

/// What stands for all dates in a signature, since one may be a rougher form of another.
pub(super) const ANY_DATE: u64 = 2 << 32;

/// What is added to the number of a group of synonyms in a signature, to tell it from features.
pub(super) const GROUP: u64 = 1 << 32;

/// A smaller set of the same sort.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Bits(u64);

impl Bits {
    pub(super) fn of(numbers: impl Iterator<Item = u64>) -> Self {
        Self(numbers.fold(0, |bits, number| bits | Signature::place(number).1))
    }

    pub(super) fn may_meet(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl FromIterator<u64> for Signature {
    fn from_iter<T: IntoIterator<Item = u64>>(numbers: T) -> Self {
        let mut signature = Self::default();
        numbers.into_iter().for_each(|number| signature.add(number));
        signature
    }
}

impl Signature {
    /// The same set, smaller.
    pub(super) fn bits(&self) -> Bits {
        Bits(self.0.iter().fold(0, |bits, word| bits | word))
    }

    pub(super) fn add(&mut self, number: u64) {
        let (word, bit) = Self::place(number);
        if let Some(word) = self.0.get_mut(word) {
            *word |= bit;
        }
    }

    fn place(number: u64) -> (usize, u64) {
        let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56;
        ((mixed >> 6) as usize % WORDS, 1 << (mixed & 63))
    }

    pub(super) fn may_hold(&self, feature: Feature) -> bool {
        let (word, bit) = Self::place(u64::from(feature.rank()));
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    pub(super) fn may_hold_date(&self) -> bool {
        let (word, bit) = Self::place(ANY_DATE);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    pub(super) fn may_meet(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(one, other)| one & other != 0)
    }
}

#[cfg(test)]
mod tests {
    use corpus::TermId;

    use super::{Bits, Signature};
    use crate::align::bag::Feature;

    fn signature(terms: core::ops::Range<u32>) -> Signature {
        let mut signature = Signature::default();
        terms.for_each(|term| signature.add(u64::from(Feature::Word(TermId(term)).rank())));
        signature
    }

    #[test]
    fn what_is_shared_is_never_missed_and_most_that_is_not_is_ruled_out() {
        let few = signature(0..10);
        assert!((0..10).all(|term| few.may_hold(Feature::Word(TermId(term)))));
        assert!((0..10).all(|term| few.may_meet(&signature(term..term + 1))));
        let others = (10..1010).filter(|&term| few.may_meet(&signature(term..term + 1))).count();
        assert!(others < 100, "{others} of a thousand other words look as if they were shared");
        let rank = |term| u64::from(Feature::Word(TermId(term)).rank());
        assert!(Bits::of([rank(3)].into_iter()).may_meet(few.bits()));
    }
}
