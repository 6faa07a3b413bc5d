use std::collections::BTreeSet;

use corpus::{Corpus, ParagraphId};

use super::{harmonic_mean, share};
use crate::gold::Gold;

/// The grade of annotated pairs that tell the same, not only in part.
const SAME: u8 = 2;

/// F1 of matched paragraphs. A match is wrong where the annotation knows of none, and missing where both paragraphs
/// tell the same; those that do in part may be matched or not.
pub(super) fn parallels(corpus: &Corpus, gold: &Gold) -> f64 {
    let known = |id: &ParagraphId| gold.paragraphs.contains_key(id);
    let found = corpus.parallels.iter().map(|row| (row.a, row.b));
    let found: BTreeSet<_> = found.filter(|(a, b)| known(a) && known(b)).collect();
    let right = found.iter().filter(|pair| gold.parallels.contains_key(pair)).count();
    let same: BTreeSet<_> =
        gold.parallels.iter().filter(|&(_, &grade)| grade == SAME).map(|(&pair, _)| pair).collect();
    let met = found.intersection(&same).count();
    harmonic_mean(share(right, found.len()), share(met, same.len()))
}
