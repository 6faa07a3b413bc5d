//! How alike sentences, paragraphs or articles are, and which of them tell the same.

use std::collections::BTreeMap;

use corpus::{Corpus, Document, ParagraphId};

use super::{
    analyse,
    input::{Pair, Unit, bare},
    output::{Link, Score},
};

/// Links units of different documents that tell the same; pairs without any likeness are left out.
pub(super) fn link(units: &[Unit]) -> anyhow::Result<Vec<Link>> {
    if units.is_empty() {
        return Ok(Vec::new());
    }
    let (documents, order) = documents_of(units);
    let corpus = analyse(&documents)?;
    let document = |index: usize| order.get(index).map(|unit| unit.doc.as_str());
    let pairs: Vec<(usize, usize)> = (0..order.len())
        .flat_map(|a| (a + 1..order.len()).map(move |b| (a, b)))
        .filter(|&(a, b)| document(a) != document(b))
        .collect();
    let links = compared(&corpus, &pairs).into_iter().filter(|(_, score, _)| *score > 0.0);
    let id = |index: usize| order.get(index).map(|unit| unit.id.clone());
    Ok(links.filter_map(|((a, b), score, link)| Some(Link { a: id(a)?, b: id(b)?, score, link })).collect())
}

/// The units of each document as its paragraphs, and the units in the order of the paragraphs.
fn documents_of(units: &[Unit]) -> (Vec<Document>, Vec<&Unit>) {
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<&Unit>> = Vec::new();
    for unit in units {
        let place = *places.entry(&unit.doc).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(unit),
            None => groups.push(vec![unit]),
        }
    }
    let document = |group: &Vec<&Unit>| {
        let source = group.first().map(|unit| unit.doc.as_str()).unwrap_or_default();
        bare(source, group.iter().map(|unit| unit.text.as_str()))
    };
    let documents = groups.iter().map(document).collect();
    (documents, groups.into_iter().flatten().collect())
}

/// Scores pairs of sentences. All of them together tell which words are rare.
pub(super) fn compare(pairs: &[Pair]) -> anyhow::Result<Vec<Score>> {
    if pairs.is_empty() {
        return Ok(Vec::new());
    }
    let sentences = pairs.iter().flat_map(|pair| [&pair.a, &pair.b].map(|text| (&pair.id, text)));
    let documents: Vec<Document> =
        sentences.map(|(id, text)| bare(id, [text.as_str()].into_iter())).collect();
    let corpus = analyse(&documents)?;
    let places: Vec<(usize, usize)> = (0..pairs.len()).map(|index| (2 * index, 2 * index + 1)).collect();
    let scores = compared(&corpus, &places).into_iter().zip(pairs);
    Ok(scores
        .map(|((_, score, match_), pair)| Score { id: pair.id.clone(), score, label: u8::from(match_) })
        .collect())
}

/// For each pair of paragraphs, its likeness from 0 to 1, and whether the analysis takes it for a match.
fn compared(corpus: &Corpus, pairs: &[(usize, usize)]) -> Vec<((usize, usize), f64, bool)> {
    let ids: Vec<_> = pairs.iter().map(|&(a, b)| (ParagraphId::new(a), ParagraphId::new(b))).collect();
    let scores = analysis::likeness(corpus, &ids);
    let is_match = |(a, b): (ParagraphId, ParagraphId)| corpus.parallel(a, b).is_some();
    pairs
        .iter()
        .zip(&ids)
        .zip(scores)
        .map(|((pair, ids), score)| (*pair, f64::from(score) / 1000.0, is_match(*ids)))
        .collect()
}
