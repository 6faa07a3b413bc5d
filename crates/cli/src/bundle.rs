//! A folder, read and analysed.

use std::{
    io::{self, Write},
    path::Path,
};

use anyhow::{Context, anyhow};
use corpus::{Corpus, Diagnostic, Severity};

/// The articles of a folder and all there is to say about them.
pub(crate) struct Bundle {
    pub(crate) corpus: Corpus,
    /// About files and entries of `bundle.toml`, each once, in the order of the files.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Bundle {
    /// # Errors
    ///
    /// Where the folder cannot be listed.
    pub(crate) fn load(path: &Path) -> anyhow::Result<Self> {
        let folder = folder::load(path).map_err(|problem| anyhow!("{problem}"))?;
        let tables = analysis::analyse(&folder.documents, &folder.manifest);
        let corpus = Corpus::new(tables)
            .context("the analysis contradicts itself, which is a fault of this program")?;
        let mut diagnostics = corpus.diagnostics.clone();
        for found in folder.diagnostics {
            if !diagnostics.contains(&found) {
                diagnostics.push(found);
            }
        }
        Ok(Self { corpus, diagnostics })
    }

    /// Whether every file and every entry of `bundle.toml` could be used.
    pub(crate) fn is_usable(&self) -> bool {
        !self.diagnostics.iter().any(|found| found.severity == Severity::Error)
    }

    /// Writes what is wrong, and leaves out what is only worth knowing.
    pub(crate) fn warn(&self, out: &mut impl Write) -> io::Result<()> {
        let wrong = |found: &&Diagnostic| found.severity > Severity::Note;
        self.diagnostics.iter().filter(wrong).try_for_each(|found| writeln!(out, "{found}"))
    }
}
