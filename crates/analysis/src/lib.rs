//! Verbs: documents become the [`Tables`] of a corpus.
//!
//! Pure and total: no I/O, no clock, no randomness, no failure; the same documents give the same bytes everywhere.
#![no_std]

use corpus::{Document, Manifest, Tables};

/// Analyses the articles of one event together.
pub fn analyse(documents: &[Document], manifest: &Manifest) -> Tables {
    let _ = (documents, manifest);
    Tables::default()
}
