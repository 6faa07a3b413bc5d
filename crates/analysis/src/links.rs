//! The questions yardsticks ask, on texts that are no bundle: the same engine without the page around it.

use alloc::{borrow::ToOwned, collections::BTreeMap, vec, vec::Vec};

use corpus::{Block, Document, Manifest, ParagraphKind, Parallel, Role};

use crate::{
    align::{Wording, likenesses},
    pipeline::tables,
};

/// A stretch of a document, to be linked with stretches of other documents that tell the same.
#[derive(Clone, Copy, Debug)]
pub struct Unit<'a> {
    /// The name of the document it is of.
    pub document: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// Two units of different documents that may tell the same.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    /// The index of one unit.
    pub a: usize,
    /// The index of the other.
    pub b: usize,
    /// How likely they tell the same, from 0 to 1.
    pub score: f64,
    /// Whether the page would show them as told by both.
    pub shown: bool,
}

/// Links units as paragraphs of a bundle are linked. Units that share nothing rare are listed only where there are few
/// units, and their documents are brief and tell of one event.
///
/// ```
/// let unit = |document, text| analysis::Unit { document, text };
/// let links = analysis::links(&[
///     unit("a", "The ferry Aurora ran aground off Skellen with 212 passengers."),
///     unit("b", "With 212 passengers on board, the Aurora ran aground near Skellen."),
/// ]);
/// assert!(links[0].shown);
/// ```
pub fn links(units: &[Unit<'_>]) -> Vec<Link> {
    let mut documents: Vec<Document> = Vec::new();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    let mut rows: Vec<Vec<usize>> = Vec::new();
    for (index, unit) in units.iter().enumerate() {
        let document = *known.entry(unit.document).or_insert_with(|| {
            documents.push(Document { source: unit.document.to_owned(), ..Document::default() });
            rows.push(Vec::new());
            documents.len() - 1
        });
        if let (Some(document), Some(rows)) = (documents.get_mut(document), rows.get_mut(document)) {
            document.blocks.push(block(unit.text));
            rows.push(index);
        }
    }
    let rows: Vec<usize> = rows.into_iter().flatten().collect();
    let row = |paragraph: corpus::ParagraphId| rows.get(paragraph.index()).copied().unwrap_or_default();
    likenesses(&tables(&documents, &Manifest::default(), all_body, &mut |_| {}))
        .into_iter()
        .map(|pair| Link {
            a: row(pair.a),
            b: row(pair.b),
            score: pair.chance(),
            shown: pair.score() >= Parallel::SHOWN_FROM,
        })
        .collect()
}

/// How alike the two texts of each pair are, from 0 (nothing in common) to 1 (they say the same), and whether they are
/// paraphrases.
///
/// All pairs are read together: what is rare among them tells more.
pub fn likeness(pairs: &[(&str, &str)]) -> Vec<(f64, bool)> {
    let document = |text: &&str| Document { blocks: vec![block(text)], ..Document::default() };
    let documents: Vec<Document> = pairs.iter().flat_map(|(a, b)| [document(a), document(b)]).collect();
    let wording = Wording::new(tables(&documents, &Manifest::default(), all_body, &mut |_| {}));
    (0..pairs.len()).map(|pair| wording.likeness(2 * pair, 2 * pair + 1)).collect()
}

fn block(text: &str) -> Block {
    Block { text: text.to_owned(), role: Role::Plain, line: 0 }
}

fn all_body(documents: &[Document]) -> Vec<Vec<ParagraphKind>> {
    documents.iter().map(|document| vec![ParagraphKind::Body; document.blocks.len()]).collect()
}
