//! The best labels for a stretch of words: Viterbi's search.

use alloc::vec::Vec;

use super::{
    super::words::Case,
    labels::{LABELS, Label, OUTSIDE, follows},
    model::Steps,
};

/// Lower than any sum of weights a stretch can reach.
const NEVER: i32 = i32::MIN / 2;

/// The labels with the highest sum of scores and steps, among those that can follow each other.
pub(super) fn best(scores: &[[i32; LABELS]], cases: impl Iterator<Item = Case>, steps: &Steps) -> Vec<Label> {
    let mut sums = [NEVER; LABELS];
    sums[usize::from(OUTSIDE)] = 0;
    let mut came: Vec<[Label; LABELS]> = Vec::with_capacity(scores.len());
    for (scores, case) in scores.iter().zip(cases) {
        let mut next = [NEVER; LABELS];
        let mut from = [OUTSIDE; LABELS];
        let steps = &steps[case as usize];
        for (label, (sum, from)) in next.iter_mut().zip(&mut from).enumerate() {
            for (before, &known) in sums.iter().enumerate() {
                let total = known + i32::from(steps[before][label]) + scores[label];
                if known > NEVER && total > *sum && follows(before as Label, label as Label) {
                    (*sum, *from) = (total, before as Label);
                }
            }
        }
        sums = next;
        came.push(from);
    }
    // A name that has begun must end inside its stretch.
    let ends = (0..LABELS as Label).filter(|&label| follows(label, OUTSIDE));
    let mut label = ends.max_by_key(|&label| sums[usize::from(label)]).unwrap_or(OUTSIDE);
    let mut labels = Vec::with_capacity(came.len());
    for from in came.iter().rev() {
        labels.push(label);
        label = from[usize::from(label)];
    }
    labels.reverse();
    labels
}
