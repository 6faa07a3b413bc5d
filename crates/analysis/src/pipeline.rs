use alloc::vec::Vec;

use corpus::{Document, Manifest, ParagraphKind, Tables};

use crate::{
    align::align,
    assemble::assemble,
    clean::clean,
    cluster::cluster,
    correct::{add_matches, reject_matches},
    describe::find_descriptions,
    names::{Lexicon, Spellings, find_names, pages},
    quantities::{find_quantities, group_quantities},
    quotations::{find_quotations, group_quotations},
    resolve::resolve,
    segment::segment,
};

/// Analyses the articles of one event together.
///
/// Each article on its own is cleaned and segmented, its names and quantities found. All articles together are
/// resolved (one entity, many names), what they are described as is found, their quotations are given speakers; then they
/// are aligned (paragraphs that tell the same) and clustered. The manifest's corrections are applied where they belong; one that fits nothing becomes a diagnostic.
pub fn analyse(documents: &[Document], manifest: &Manifest) -> Tables {
    analyse_in_stages(documents, manifest, &mut |_| {})
}

/// [`analyse`], which says of each stage when it is done: for who shows progress or holds a clock.
pub fn analyse_in_stages(documents: &[Document], manifest: &Manifest, done: &mut dyn FnMut(Stage)) -> Tables {
    let mut tables = tables(documents, manifest, clean, done);
    tables.parallels = align(&tables);
    add_matches(&mut tables, manifest);
    done(Stage::Parallels);
    tables.clusters = cluster(&tables);
    reject_matches(&mut tables, manifest);
    done(Stage::Clusters);
    tables
}

/// A stage of the analysis, in the order they are passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Furniture is set aside; paragraphs have sentences and words.
    Segments,
    /// Names are found.
    Names,
    /// Names of one thing are put together.
    Entities,
    /// What they are described as is found.
    Descriptions,
    /// Amounts and dates are found and grouped.
    Quantities,
    /// Quotations are found, have speakers and are grouped.
    Quotations,
    /// Paragraphs that tell the same are matched.
    Parallels,
    /// Matched paragraphs are put together.
    Clusters,
}

/// All that can be told before paragraphs are matched; `kinds` says what each paragraph of each document is.
pub(crate) fn tables(
    documents: &[Document],
    manifest: &Manifest,
    kinds: fn(&[Document]) -> Vec<Vec<ParagraphKind>>,
    done: &mut dyn FnMut(Stage),
) -> Tables {
    let bundle = segment(documents, &kinds(documents));
    let mut tables = assemble(&bundle, manifest);
    done(Stage::Segments);
    let lexicon = Lexicon::of_lists();
    let spellings = Spellings::new(&bundle.forms, lexicon);
    let pages = pages(&bundle.texts, &spellings);
    let names = find_names(&bundle.texts, &pages, &spellings, lexicon);
    done(Stage::Names);
    let resolved = resolve(&bundle.texts, &names, lexicon, manifest);
    (tables.entities, tables.mentions) = (resolved.entities, resolved.mentions);
    tables.diagnostics.extend(resolved.diagnostics);
    done(Stage::Entities);
    tables.descriptions = find_descriptions(&pages, &tables, lexicon);
    // A third of all memory, not needed any more.
    drop(pages);
    done(Stage::Descriptions);
    tables.quantities = find_quantities(&bundle);
    tables.figures = group_quantities(&mut tables);
    done(Stage::Quantities);
    tables.quotations = find_quotations(&bundle, &tables);
    tables.utterances = group_quotations(&mut tables);
    done(Stage::Quotations);
    tables
}
