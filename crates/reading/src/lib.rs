//! Formats: the bytes of one file become a [`Document`], those of `bundle.toml` a [`Manifest`].
//!
//! Nothing here opens a file; a browser can call it as well as a build script. Text is taken over as it stands: markup
//! is dropped, white space at the ends of a paragraph is trimmed, lines that a program wrapped are joined, and nothing
//! else is altered.

mod format;

mod decode;
mod diagnose;

mod date;
mod fields;
mod front;

mod lines;
mod markdown;
mod masthead;
mod page;
mod plain;

mod headline;
mod infer;
mod language;

mod corrections;
mod manifest;
mod presentation;
mod tables;

use corpus::{Date, Diagnostic, Document, Manifest};

pub use diagnose::too_large;
pub use format::Format;
pub use infer::OUTLET_NOTE;

/// The name of the file that says how a folder of articles is presented.
pub const MANIFEST: &str = "bundle.toml";

/// Largest file that is read, in bytes: a page saved with its pictures inside reaches several MB; what is larger is no
/// article.
pub const MAX_BYTES: usize = 16 << 20;

/// Longest text that is taken from one file, in bytes of UTF-8: more than any novel, several hundred times an article.
pub const MAX_TEXT: usize = 4 << 20;

/// Reads one article; the ending of `source` tells its format, see [`Format::of`].
///
/// Every paragraph of the file is in [`Document::blocks`], page furniture too. A given or inferred headline is the
/// first block; the others follow in the order of the file.
///
/// # Errors
///
/// A [`Diagnostic`] of severity `Error` that names the file, the place and the remedy: an empty file, a file over
/// [`MAX_BYTES`] or with more text than [`MAX_TEXT`], a file that is not text, broken front matter.
///
/// ```
/// let text = "+++\noutlet = \"The Sample Digest\"\n+++\nLaunchers on the way\n\nThe first two dozen left port.\n";
/// let document = reading::read("brief.txt", text.as_bytes()).unwrap();
/// assert_eq!(document.outlet.unwrap().value, "The Sample Digest");
/// assert_eq!(document.headline.unwrap().value, "Launchers on the way");
/// assert_eq!(document.blocks[1].text, "The first two dozen left port.");
/// ```
pub fn read(source: &str, bytes: &[u8]) -> Result<Document, Diagnostic> {
    read_said(source, bytes, &Said::default())
}

/// What somebody says of an article besides its file. It counts more than what the file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Who published it; empty where nobody says.
    pub outlet: String,
    /// Its headline; empty where nobody says.
    pub headline: String,
    /// When it was published.
    pub date: Option<Date>,
}

/// [`read`], with what somebody says of the article.
///
/// # Errors
///
/// Those of [`read`].
pub fn read_said(source: &str, bytes: &[u8], said: &Said) -> Result<Document, Diagnostic> {
    let format = Format::of(source).unwrap_or(Format::Plain);
    let decoded = decode::decode(source, bytes, format)?;
    let mut document = match format {
        Format::Plain => plain::read(source, &decoded.text),
        Format::Markdown => markdown::read(source, &decoded.text),
        Format::Page => Ok(page::read(source, &decoded.text)),
    }?;
    document.diagnostics.extend(decoded.diagnostic);
    let length: usize = document.blocks.iter().map(|block| block.text.len()).sum();
    if length == 0 {
        return Err(diagnose::no_text(source));
    }
    if length > MAX_TEXT {
        return Err(diagnose::too_long(source, length));
    }
    fields::say(&mut document, said);
    headline::settle(&mut document);
    infer::complete(&mut document);
    Ok(document)
}

/// A warning where one of some other documents has the same outlet and headline: most likely they are one article, saved
/// twice.
pub fn twin<'a>(document: &Document, mut others: impl Iterator<Item = &'a Document>) -> Option<Diagnostic> {
    let label = |document: &Document| {
        let outlet = document.outlet.as_ref().map(|outlet| outlet.value.clone());
        Some((outlet, document.headline.as_ref()?.value.clone()))
    };
    let own = label(document)?;
    let twin = others.find(|other| label(other).as_ref() == Some(&own))?;
    let same = if document.outlet.is_some() { "outlet and headline" } else { "headline" };
    let message = format!("same {same} as {}", twin.source);
    let remedy = "remove one of them if they are the same article";
    Some(diagnose::warning(&document.source, 0, message, remedy))
}

/// Reads `bundle.toml`. What cannot be understood becomes a diagnostic of the manifest, and the rest is kept.
pub fn read_manifest(source: &str, bytes: &[u8]) -> Manifest {
    manifest::read(source, bytes)
}

/// Puts articles in the order of the manifest, those it does not name behind by file name, and gives them the outlets it
/// names. An entry for a file that is not among the articles becomes a diagnostic.
pub fn present(documents: &mut [Document], manifest: &Manifest) -> Vec<Diagnostic> {
    presentation::present(documents, manifest)
}
