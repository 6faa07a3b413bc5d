//! How alike sentences, paragraphs or articles are, and which of them tell the same.

use super::{
    input::{Pair, Unit},
    output::{Link, Score},
};

/// Links units of different documents that tell the same; pairs without any likeness are left out.
pub(super) fn link(units: &[Unit]) -> Vec<Link> {
    let texts: Vec<String> = units.iter().map(Unit::whole).collect();
    let read = units.iter().zip(&texts);
    let read: Vec<analysis::Unit<'_>> =
        read.map(|(unit, text)| analysis::Unit { document: &unit.doc, text }).collect();
    let id = |index: usize| units.get(index).map(|unit| unit.id.clone());
    analysis::links(&read)
        .into_iter()
        .filter_map(|link| Some(Link { a: id(link.a)?, b: id(link.b)?, score: link.score, link: link.shown }))
        .collect()
}

/// Scores pairs of sentences. All of them together tell which words are rare.
pub(super) fn compare(pairs: &[Pair]) -> Vec<Score> {
    let read: Vec<(&str, &str)> = pairs.iter().map(|pair| (pair.a.as_str(), pair.b.as_str())).collect();
    let scores = analysis::likeness(&read).into_iter().zip(pairs);
    scores.map(|((score, same), pair)| Score { id: pair.id.clone(), score, label: u8::from(same) }).collect()
}
