//! The sample through the whole pipeline, as a reviewer and a researcher look at it.
//!
//! [`listing`] writes what was found so that a change of it can be read in a diff; [`score`] measures it against
//! [`gold`], what a person found.

pub mod gold;
pub mod listing;
pub mod score;

use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use corpus::{Corpus, Severity};

/// The articles of `articles/`, read and analysed.
///
/// # Errors
///
/// Where a file of the sample cannot be used, or the analysis is not sound.
pub fn sample() -> Result<Corpus> {
    let articles = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../articles");
    let folder = folder::load(&articles).map_err(|problem| anyhow!("{problem}"))?;
    let broken = folder.diagnostics.iter().find(|found| found.severity == Severity::Error);
    ensure!(broken.is_none(), "{}", broken.map(ToString::to_string).unwrap_or_default());
    Corpus::new(analysis::analyse(&folder.documents, &folder.manifest)).context("the analysis is not sound")
}
