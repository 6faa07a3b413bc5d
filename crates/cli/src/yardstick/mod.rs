//! Scoring by anyone: reads collections of texts in the format of public evaluation sets, one JSON object a line, and
//! writes what the analysis finds in each.
//!
//! Texts are taken as they are: their paragraphs are those of the set, and offsets are Unicode code points in the text
//! of a document, end exclusive.

mod armament;
mod coordinates;
mod findings;
mod input;
mod likeness;
mod offices;
mod output;

use std::{
    fs::File,
    io::{BufRead, BufReader, BufWriter, Write},
    path::Path,
};

use anyhow::Context;
use corpus::{Corpus, Manifest};

use input::{Collection, Placed};
use output::Findings;

/// Which mentions are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mentions {
    /// Those that sets mark: names, with what stands beside them where sets take it for a part of them.
    AsSetsMark,
    /// Those that a page shows: names alone.
    AsShown,
}

/// Reads collections from one file and writes what is found in them to another, in the same order.
///
/// # Errors
///
/// Where a file cannot be read or written, or a line is no collection: the error names the line.
pub(crate) fn run(input: &Path, output: &Path, mentions: Mentions) -> anyhow::Result<()> {
    let lines = File::open(input).with_context(|| format!("{} cannot be read", input.display()))?;
    let file = File::create(output).with_context(|| format!("{} cannot be written", output.display()))?;
    let mut out = BufWriter::new(file);
    for (line, number) in BufReader::new(lines).lines().zip(1..) {
        let line = line.with_context(|| format!("{}:{number} cannot be read", input.display()))?;
        if line.trim().is_empty() {
            continue;
        }
        let collection: Collection = serde_json::from_str(&line)
            .with_context(|| format!("{}:{number} is no collection of texts", input.display()))?;
        serde_json::to_writer(&mut out, &find(&collection, mentions)?)?;
        writeln!(out)?;
    }
    out.flush().with_context(|| format!("{} cannot be written", output.display()))
}

/// What the analysis finds in one collection.
fn find(collection: &Collection, mentions: Mentions) -> anyhow::Result<Findings> {
    let mut found = Findings::new(&collection.collection);
    if !collection.documents.is_empty() {
        let (documents, placed) = input::documents(&collection.documents);
        let corpus = analyse(&documents)?;
        findings::collect(&corpus, &placed, mentions, &mut found);
    }
    found.links = likeness::link(&collection.units);
    found.pairs = likeness::compare(&collection.pairs);
    Ok(found)
}

fn analyse(documents: &[corpus::Document]) -> anyhow::Result<Corpus> {
    Corpus::new(analysis::analyse(documents, &Manifest::default())).context("the analysis contradicts itself")
}
