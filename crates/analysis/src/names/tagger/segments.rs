//! Where names can be at all: around capitals.

use alloc::vec::Vec;
use core::ops::Range;

use super::super::{
    uses::Uses,
    words::{Case, Word},
};

/// The longest stretch of small words and marks inside one name: "Bank of the West".
const GAP: usize = 3;

/// The stretches of a sentence that can hold names, in order: from capital to capital with few small words between.
pub(super) fn segments(words: &[Word<'_>], segments: &mut Vec<Range<usize>>) {
    segments.clear();
    for (index, word) in words.iter().enumerate() {
        if !word.has_capital {
            continue;
        }
        let end = tail(words, index);
        match segments.last_mut() {
            Some(last) if index < last.end => last.end = last.end.max(end),
            Some(last) if carries(words, last.end, index) => last.end = end,
            _ => {
                let floor = segments.last().map_or(0, |last| last.end);
                segments.push(lead(words, index, floor)..end);
            }
        }
    }
}

fn carries(words: &[Word<'_>], from: usize, to: usize) -> bool {
    let gap = words.get(from..to).unwrap_or_default();
    gap.len() <= GAP
        && gap.iter().all(|word| match word.case {
            Case::Lower => word.spelling.uses.has(Uses::CARRIER) || word.glued,
            // Full stops that hang together are another mark.
            Case::Mark => word.spelling.uses.has(Uses::INSIDE) && word.spelling.is_whole(word),
            _ => true,
        })
}

/// Where a segment that begins with the capital at `index` begins: before a particle or a number.
fn lead(words: &[Word<'_>], index: usize, floor: usize) -> usize {
    let mut start = index;
    while start > floor {
        let Some(word) = words.get(start - 1) else { break };
        let particle = word.case == Case::Lower && word.spelling.uses.has(Uses::PARTICLE);
        let hyphen = word.text == "-"
            && start >= 2 + floor
            && words.get(start - 2).is_some_and(|word| word.spelling.uses.has(Uses::PARTICLE));
        let number = word.case == Case::Number && start == index;
        if !(particle || hyphen || number) {
            break;
        }
        start -= 1;
    }
    start
}

/// Where a segment whose last capital is at `index` ends: after what hangs on it ("Jong-un") or a number.
fn tail(words: &[Word<'_>], index: usize) -> usize {
    let mut end = index + 1;
    while let [mark, word, ..] = words.get(end..).unwrap_or_default()
        && mark.glued
        && word.glued
        && mark.text == "-"
        && matches!(word.case, Case::Lower | Case::Number)
    {
        end += 2;
    }
    if words.get(end).is_some_and(|word| word.case == Case::Number) {
        end += 1;
    }
    end
}
