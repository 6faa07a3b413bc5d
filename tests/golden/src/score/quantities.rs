use corpus::{Corpus, Quantity};

use super::share;
use crate::gold::{Gold, Stretch};

/// The share of annotated numbers that a quantity at the same place gives.
pub(super) fn values(corpus: &Corpus, gold: &Gold) -> f64 {
    let rows = gold.quantities.iter().filter_map(|row| Some((row.at, row.value?)));
    let rows: Vec<(Stretch, f64)> = rows.collect();
    let gives = |row: &&Quantity, value: f64| {
        row.value.is_some_and(|found| (found.to_f64() - value).abs() <= ROUNDING * value.abs().max(1.0))
    };
    let right = rows.iter().filter(|(at, value)| at_place(corpus, *at).any(|row| gives(&row, *value)));
    share(right.count(), rows.len())
}

/// The share of annotated dates that a quantity at the same place gives, at the precision the text gives.
pub(super) fn dates(corpus: &Corpus, gold: &Gold) -> f64 {
    let rows = gold.dates.iter().filter_map(|row| Some((row.at, row.value.as_deref()?)));
    let rows: Vec<(Stretch, &str)> = rows.collect();
    let right =
        rows.iter().filter(|(at, date)| at_place(corpus, *at).any(|row| row.date.as_deref() == Some(*date)));
    share(right.count(), rows.len())
}

/// How far two values may lie apart, relative to their size, to be the same number written in binary.
const ROUNDING: f64 = 1e-6;

/// The quantities that share words with a stretch.
fn at_place(corpus: &Corpus, at: Stretch) -> impl Iterator<Item = &Quantity> {
    corpus.quantities_in(at.paragraph).iter().filter(move |row| row.span.overlaps(at.span))
}
