//! The best labels for a stretch of words: Viterbi's search.

use alloc::vec::Vec;
use core::array;

use super::{
    super::words::Case,
    labels::{Class, LABELS, Label, OUTSIDE, Place, follows, label},
    model::{CASES, Steps},
};

/// Lower than any sum of weights a stretch can reach.
const NEVER: i32 = i32::MIN / 2;

/// The largest difference between two steps.
const LARGEST_DIFFERENCE: i32 = i8::MAX as i32 - i8::MIN as i32;

/// For each label, those that can stand before it, in order, and how many they are.
static BEFORE: [([Label; LABELS], usize); LABELS] = {
    let mut all = [([OUTSIDE; LABELS], 0); LABELS];
    let mut pair = 0;
    while pair < LABELS * LABELS {
        let (next, before) = (pair / LABELS, pair % LABELS);
        if follows(before as Label, next as Label) {
            let (labels, count) = &mut all[next];
            labels[*count] = before as Label;
            *count += 1;
        }
        pair += 1;
    }
    all
};

/// The labels that can stand before one, in order.
fn before(label: Label) -> &'static [Label] {
    let (labels, count) = &BEFORE[usize::from(label)];
    labels.get(..*count).unwrap_or_default()
}

/// The labels outside and at the end of a name, after which a name can begin.
const ENDS: [Label; STARTS.len()] = {
    let mut ends = [OUTSIDE; STARTS.len()];
    let mut class = 0;
    while class < Class::ALL.len() {
        ends[2 * class + 1] = label(Class::ALL[class], Place::Last);
        ends[2 * class + 2] = label(Class::ALL[class], Place::Only);
        class += 1;
    }
    ends
};

/// The labels outside and at the beginning of a name, which can follow those.
const STARTS: [Label; 1 + 2 * Class::ALL.len()] = {
    let mut starts = [OUTSIDE; 1 + 2 * Class::ALL.len()];
    let mut class = 0;
    while class < Class::ALL.len() {
        starts[2 * class + 1] = label(Class::ALL[class], Place::First);
        starts[2 * class + 2] = label(Class::ALL[class], Place::Only);
        class += 1;
    }
    starts
};

/// Searches one stretch after another.
pub(super) struct Search {
    steps: StepsTo,
    /// The sums of the first word of a stretch, by how it is written, without its scores.
    first: [[i32; LABELS]; CASES],
    /// For each word of the stretch but the first, how it is written and the sums before it.
    passed: Vec<(usize, [i32; LABELS])>,
    /// Its labels, the last first.
    labels: Vec<Label>,
}

/// [`Steps`] as the search asks for them.
struct StepsTo {
    /// By the later label, then the earlier one.
    all: [[[i32; LABELS]; LABELS]; CASES],
    /// From each of [`ENDS`] to each of [`STARTS`].
    starts: [[[i32; STARTS.len()]; STARTS.len()]; CASES],
}

impl StepsTo {
    fn new(steps: &Steps) -> Self {
        let step = |case: usize, before: Label, next: Label| {
            i32::from(steps[case][usize::from(before)][usize::from(next)])
        };
        let all =
            |case| array::from_fn(|next| array::from_fn(|before| step(case, before as Label, next as Label)));
        let starts = |case| ENDS.map(|before| STARTS.map(|next| step(case, before, next)));
        Self { all: array::from_fn(all), starts: array::from_fn(starts) }
    }

    /// The highest sums before a word and the step from there, for each label of the word.
    fn sums(&self, last: &[i32; LABELS], case: usize) -> [i32; LABELS] {
        let mut starts = [NEVER; STARTS.len()];
        let ends = ENDS.map(|before| last[usize::from(before)]);
        let best = ends.into_iter().max().unwrap_or(NEVER);
        for (known, steps) in ends.into_iter().zip(&self.starts[case]) {
            // No step makes up for so much: another end leads to a higher sum at every start.
            if known < best - LARGEST_DIFFERENCE {
                continue;
            }
            for (sum, step) in starts.iter_mut().zip(steps) {
                *sum = (*sum).max(known + step);
            }
        }
        let mut sums = [NEVER; LABELS];
        for (label, sum) in STARTS.iter().zip(starts) {
            sums[usize::from(*label)] = sum;
        }
        for class in Class::ALL {
            let (first, inner) =
                (usize::from(label(class, Place::First)), usize::from(label(class, Place::Inner)));
            for next in [inner, usize::from(label(class, Place::Last))] {
                let steps = &self.all[case][next];
                sums[next] = (last[first] + steps[first]).max(last[inner] + steps[inner]).max(NEVER);
            }
        }
        sums
    }
}

impl Search {
    pub(super) fn new(steps: &Steps) -> Self {
        let steps = StepsTo::new(steps);
        let mut nothing = [NEVER; LABELS];
        nothing[usize::from(OUTSIDE)] = 0;
        let first = array::from_fn(|case| steps.sums(&nothing, case));
        Self { steps, first, passed: Vec::new(), labels: Vec::new() }
    }

    /// The labels with the highest sum of scores and steps, among those that can follow each other; for each word of a
    /// stretch its scores are given, and how it is written.
    pub(super) fn best(
        &mut self,
        mut scored: impl Iterator<Item = ([i32; LABELS], Case)>,
    ) -> impl Iterator<Item = Label> {
        let Self { steps, first, passed, labels } = self;
        passed.clear();
        labels.clear();
        let add = |sums: &mut [i32; LABELS], scores: [i32; LABELS]| {
            for (sum, score) in sums.iter_mut().zip(scores) {
                *sum += score;
            }
        };
        let mut sums = [NEVER; LABELS];
        if let Some((scores, case)) = scored.next() {
            sums = first[case as usize];
            add(&mut sums, scores);
        }
        for (scores, case) in scored {
            passed.push((case as usize, sums));
            sums = steps.sums(&sums, case as usize);
            add(&mut sums, scores);
        }
        // A name that has begun must end inside its stretch.
        let mut label = ENDS.into_iter().max_by_key(|&end| sums[usize::from(end)]).unwrap_or(OUTSIDE);
        labels.push(label);
        for (case, sums) in passed.iter().rev() {
            let steps = &steps.all[*case][usize::from(label)];
            let sum = |before: Label| sums[usize::from(before)] + steps[usize::from(before)];
            // Of equals the first: the one that is met last here.
            let best = before(label).iter().rev().copied().max_by_key(|&before| sum(before));
            label = best.unwrap_or(OUTSIDE);
            labels.push(label);
        }
        labels.iter().rev().copied()
    }
}
