//! How well an analysis agrees with the annotation.
//!
//! Every figure is a share, 0 to 1. F1 is the harmonic mean of precision (which share of what was found is annotated)
//! and recall (which share of what is annotated was found).

mod names;
mod paragraphs;
mod parallels;
mod quantities;
mod quotations;

use std::collections::BTreeSet;

use corpus::Corpus;

use crate::gold::{Gold, Stretch};

/// One measure of agreement.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// The part of the analysis it measures.
    pub layer: &'static str,
    /// What is measured.
    pub measure: &'static str,
    /// The figure, 0 to 1.
    pub value: f64,
    /// What the project wants it to reach.
    pub aim: f64,
}

/// Scores an analysis of the sample in every respect the annotation speaks of.
pub fn figures(corpus: &Corpus, gold: &Gold) -> Vec<Figure> {
    let names = names::Names::of(corpus, gold);
    let figure = |layer, measure, aim, value| Figure { layer, measure, value, aim };
    vec![
        figure("cleaning", "body kept", 1.0, paragraphs::body_kept(corpus, gold)),
        figure("cleaning", "furniture set aside", 0.95, paragraphs::furniture_set_aside(corpus, gold)),
        figure("names", "mentions: stretch and kind, F1", 0.90, names.span_and_kind()),
        figure("entities", "B-cubed F1", 0.92, names.b_cubed()),
        figure("quotations", "speech, F1", 0.95, quotations::speech(corpus, gold)),
        figure("quotations", "speakers", 0.90, quotations::speakers(corpus, gold, &names)),
        figure("quotations", "variants of one utterance, F1", 0.90, quotations::variants(corpus, gold)),
        figure("quantities", "values", 0.95, quantities::values(corpus, gold)),
        figure("quantities", "dates: ISO values", 0.90, quantities::dates(corpus, gold)),
        figure("parallels", "paragraphs, F1", 0.80, parallels::parallels(corpus, gold)),
    ]
}

/// F1 of two sets of the same sort of thing.
fn f1<T: Ord>(found: &BTreeSet<T>, annotated: &BTreeSet<T>) -> f64 {
    let hits = found.intersection(annotated).count();
    harmonic_mean(share(hits, found.len()), share(hits, annotated.len()))
}

fn harmonic_mean(a: f64, b: f64) -> f64 {
    if a + b > 0.0 { 2.0 * a * b / (a + b) } else { 0.0 }
}

/// A part of a whole; nothing of nothing is 0, since a measure of nothing must not look like success.
fn share(part: usize, whole: usize) -> f64 {
    if whole > 0 { part as f64 / whole as f64 } else { 0.0 }
}

/// Pairs of stretches from different articles that share a group.
fn pairs<G: PartialEq>(corpus: &Corpus, rows: &[(Stretch, G)]) -> BTreeSet<(Stretch, Stretch)> {
    let article = |stretch: Stretch| corpus.paragraph(stretch.paragraph).article;
    let mut pairs = BTreeSet::new();
    for (one, group) in rows {
        for (other, other_group) in rows {
            if one < other && group == other_group && article(*one) != article(*other) {
                pairs.insert((*one, *other));
            }
        }
    }
    pairs
}
