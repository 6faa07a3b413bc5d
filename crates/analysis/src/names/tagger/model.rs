//! The learned weights, as bytes.

use alloc::{vec, vec::Vec};
use core::{array, ops::AddAssign};

use super::{
    super::words::Case,
    features::BITS,
    labels::{ASPECTS, LABELS, Label, aspects},
};

/// One observation's weights: for some aspects, how much it speaks for or against them.
pub type Weights = Vec<(u8, i8)>;

/// Weights of one label after another, by how the later word is written.
pub type Steps = [[[i8; LABELS]; LABELS]; CASES];

/// How many ways a word is written.
pub const CASES: usize = Case::Mark as usize + 1;

/// How many bits of an observation are the lower ones: one byte, so that few observations share the others.
const LOW_BITS: u32 = 8;

/// What training learned.
pub struct Model {
    /// Weights of one label after another.
    pub steps: Steps,
    /// For each number of the upper bits of observations, where those with it begin in `lows`, and in the lowest byte
    /// [`bit`]s of those that there are; then where all end. Most observations are told to be unknown by this alone.
    buckets: Vec<u32>,
    /// The lower bits of each observation.
    lows: Vec<u8>,
    /// Its weights.
    sums: Vec<Sums>,
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
        let mut pairs = aspects.into_iter().zip(weights);
        let mut buckets = vec![0; (1 << (BITS - LOW_BITS)) + 1];
        let (mut lows, mut sums) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let (mut observation, mut bucket) = (0u32, 0);
        for (gap, count) in gaps.into_iter().zip(counts) {
            observation = observation.wrapping_add(gap);
            let upper = ((observation & ((1 << BITS) - 1)) >> LOW_BITS) as usize;
            while bucket < upper {
                bucket += 1;
                buckets[bucket] = (lows.len() as u32) << LOW_BITS;
            }
            buckets[bucket] |= bit(observation);
            lows.push(observation as u8);
            let mut sum = Sums::default();
            pairs.by_ref().take(count.into()).for_each(|(aspect, weight)| sum.add(aspect, weight));
            sums.push(sum);
        }
        for after in &mut buckets[bucket + 1..] {
            *after = (lows.len() as u32) << LOW_BITS;
        }
        Self { steps, buckets, lows, sums }
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

    /// Adds what an observation speaks for and against.
    #[inline]
    pub(super) fn add(&self, observation: u32, sums: &mut Sums) {
        let upper = (observation >> LOW_BITS) as usize;
        let Some(&[bucket, next]) = self.buckets.get(upper..upper + 2).and_then(<[u32]>::first_chunk) else {
            return;
        };
        if bucket & bit(observation) == 0 {
            return;
        }
        let (start, end) = ((bucket >> LOW_BITS) as usize, (next >> LOW_BITS) as usize);
        let low = observation as u8;
        let found = self.lows.get(start..end).and_then(|lows| lows.iter().position(|&other| other == low));
        if let Some(&weights) = found.and_then(|offset| self.sums.get(start + offset)) {
            *sums += weights;
        }
    }
}

/// One of the lower bits, by those of an observation: where none of a bucket has it, the observation is not there.
fn bit(observation: u32) -> u32 {
    1 << (observation % LOW_BITS)
}

/// How much observations about a word speak for each aspect.
///
/// Four sums of sixteen bits share one number, so that all are added up in a few steps. About a word there are fewer than
/// 2^8 observations of less than 2^7, so no sum outgrows its bits.
#[derive(Clone, Copy, Default)]
pub(super) struct Sums([i64; SHARED]);

/// Numbers that hold the sums.
const SHARED: usize = ASPECTS.div_ceil(4);

impl Sums {
    fn add(&mut self, aspect: u8, weight: i8) {
        if let Some(sum) = self.0.get_mut(usize::from(aspect / 4)) {
            *sum += i64::from(weight) << (16 * (aspect % 4));
        }
    }

    /// How much they speak for each label.
    pub(super) fn of_labels(&self) -> [i32; LABELS] {
        let mut aspects = [0; 4 * SHARED];
        for (four, &sum) in aspects.as_chunks_mut::<4>().0.iter_mut().zip(&self.0) {
            let mut rest = sum;
            for aspect in four {
                // A sum below zero has borrowed from the next.
                let sum = rest as i16;
                *aspect = i32::from(sum);
                rest = (rest - i64::from(sum)) >> 16;
            }
        }
        array::from_fn(|label| {
            let (one, other) = ASPECTS_OF[label];
            aspects[one] + other.map_or(0, |other| aspects[other])
        })
    }
}

impl AddAssign for Sums {
    #[inline]
    fn add_assign(&mut self, other: Self) {
        for (sum, other) in self.0.iter_mut().zip(other.0) {
            *sum += other;
        }
    }
}

/// The aspects of each label.
const ASPECTS_OF: [(usize, Option<usize>); LABELS] = {
    let mut all = [(0, None); LABELS];
    let mut label = 0;
    while label < LABELS {
        all[label] = aspects(label as Label);
        label += 1;
    }
    all
};

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
