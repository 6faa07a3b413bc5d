//! The learned weights, as bytes.

use alloc::vec::Vec;

use super::{
    super::{hash::Map, words::Case},
    labels::{ASPECTS, LABELS, Label, aspects},
};

/// One observation's weights: for some aspects, how much it speaks for or against them.
pub type Weights = Vec<(u8, i8)>;

/// Weights of one label after another, by how the later word is written.
pub type Steps = [[[i8; LABELS]; LABELS]; CASES];

/// How many ways a word is written.
pub const CASES: usize = Case::Mark as usize + 1;

/// What training learned.
pub struct Model {
    /// Weights of one label after another.
    pub steps: Steps,
    /// Where each observation's weights begin in `pairs`, and how many there are.
    places: Map<(u32, u8)>,
    pairs: Weights,
}

impl Model {
    /// Reads the bytes [`Model::write`] gives; what is cut short reads as far as it goes.
    pub fn read(bytes: &[u8]) -> Self {
        let mut steps = [[[0; LABELS]; LABELS]; CASES];
        let mut bytes = bytes.iter().copied();
        for weight in steps.iter_mut().flatten().flatten() {
            *weight = bytes.next().unwrap_or_default() as i8;
        }
        let count = number(&mut bytes) as usize;
        let gaps: Vec<u32> = (0..count).map(|_| number(&mut bytes)).collect();
        let counts: Vec<u8> = (0..count).map(|_| bytes.next().unwrap_or_default()).collect();
        let total = counts.iter().map(|&count| usize::from(count)).sum();
        let aspects: Vec<u8> = (0..total).map(|_| bytes.next().unwrap_or_default()).collect();
        let weights = (0..total).map(|_| bytes.next().unwrap_or_default() as i8);
        let pairs: Weights = aspects.into_iter().zip(weights).collect();
        let mut places = Map::with_capacity_and_hasher(count, Default::default());
        let (mut observation, mut start) = (0u32, 0);
        for (gap, count) in gaps.into_iter().zip(counts) {
            observation = observation.wrapping_add(gap);
            places.insert(spread(observation), (start, count));
            start += u32::from(count);
        }
        Self { steps, places, pairs }
    }

    /// Writes weights: observations in ascending order, gaps, counts, aspects and weights apart, so that they compress.
    pub fn write(steps: &Steps, observations: &[(u32, Weights)]) -> Vec<u8> {
        let mut bytes: Vec<u8> = steps.iter().flatten().flatten().map(|&weight| weight as u8).collect();
        write_number(&mut bytes, observations.len() as u32);
        let mut last = 0;
        for (observation, _) in observations {
            write_number(&mut bytes, observation - last);
            last = *observation;
        }
        bytes.extend(observations.iter().map(|(_, weights)| weights.len() as u8));
        bytes.extend(observations.iter().flat_map(|(_, weights)| weights.iter().map(|&(aspect, _)| aspect)));
        bytes.extend(
            observations.iter().flat_map(|(_, weights)| weights.iter().map(|&(_, weight)| weight as u8)),
        );
        bytes
    }

    /// How much observations speak for each label.
    pub(super) fn score(&self, observations: &[u32]) -> [i32; LABELS] {
        let mut sums = [0i32; ASPECTS];
        for &observation in observations {
            if let Some(&(start, count)) = self.places.get(&spread(observation)) {
                let range = start as usize..start as usize + usize::from(count);
                for &(aspect, weight) in self.pairs.get(range).unwrap_or_default() {
                    if let Some(sum) = sums.get_mut(usize::from(aspect)) {
                        *sum += i32::from(weight);
                    }
                }
            }
        }
        core::array::from_fn(|label| {
            let (one, other) = aspects(label as Label);
            let sum = |aspect: usize| sums.get(aspect).copied().unwrap_or_default();
            sum(one) + other.map_or(0, sum)
        })
    }
}

/// An observation as a key: spread over all bits, as maps of hashes expect.
fn spread(observation: u32) -> u64 {
    u64::from(observation).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Reads a number of seven bits a byte, the lowest first.
fn number(bytes: &mut impl Iterator<Item = u8>) -> u32 {
    let mut number = 0;
    for shift in (0..32).step_by(7) {
        let byte = bytes.next().unwrap_or_default();
        number |= u32::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            break;
        }
    }
    number
}

fn write_number(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}
