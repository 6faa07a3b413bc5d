use alloc::vec::Vec;

use corpus::{Document, Manifest, ParagraphKind, Tables};

use crate::{
    align::align,
    assemble::assemble,
    clean::clean,
    cluster::cluster,
    correct::correct,
    names::{Lexicon, find_names},
    quantities::{find_quantities, group_quantities},
    quotations::{find_quotations, group_quotations},
    resolve::resolve,
    segment::segment,
    text::Text,
};

/// Analyses the articles of one event together.
///
/// Each article on its own is cleaned and segmented, its names and quantities found. All articles together are
/// resolved (one entity, many names), their quotations given speakers, then aligned (paragraphs that tell the same) and
/// clustered. The manifest's corrections are applied where they belong; one that fits nothing becomes a diagnostic.
pub fn analyse(documents: &[Document], manifest: &Manifest) -> Tables {
    let mut tables = tables(documents, manifest, clean);
    tables.parallels = align(&tables);
    correct(&mut tables, manifest);
    tables.clusters = cluster(&tables);
    tables
}

/// All that can be told before paragraphs are matched; `kinds` says what each paragraph of a document is.
pub(crate) fn tables(
    documents: &[Document],
    manifest: &Manifest,
    kinds: fn(&Document) -> Vec<ParagraphKind>,
) -> Tables {
    let mut first = 0;
    let texts: Vec<Text<'_>> = documents
        .iter()
        .map(|document| {
            let text = segment(document, &kinds(document), first);
            first += text.passages.len();
            text
        })
        .collect();

    let mut tables = assemble(&texts, manifest);
    let lexicon = Lexicon::new();
    let names = find_names(&texts, &lexicon);
    let resolved = resolve(&texts, &names, &lexicon, manifest);
    (tables.entities, tables.mentions) = (resolved.entities, resolved.mentions);
    tables.diagnostics.extend(resolved.diagnostics);
    tables.quantities = find_quantities(&texts);
    tables.figures = group_quantities(&texts, &mut tables);
    tables.quotations = find_quotations(&texts, &tables);
    tables.utterances = group_quotations(&texts, &mut tables);
    tables
}
