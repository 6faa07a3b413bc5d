//! How this crate words what authors should know.

use corpus::{Diagnostic, Severity};

use crate::{MAX_BYTES, MAX_TEXT};

pub(crate) fn note(source: &str, line: u32, message: String) -> Diagnostic {
    diagnostic(source, line, Severity::Note, message, "")
}

pub(crate) fn warning(source: &str, line: u32, message: String, remedy: &str) -> Diagnostic {
    diagnostic(source, line, Severity::Warning, message, remedy)
}

pub(crate) fn error(source: &str, line: u32, message: String, remedy: &str) -> Diagnostic {
    diagnostic(source, line, Severity::Error, message, remedy)
}

/// A diagnostic; line 0 is no line.
fn diagnostic(source: &str, line: u32, severity: Severity, message: String, remedy: &str) -> Diagnostic {
    Diagnostic {
        source: source.to_string(),
        line: (line > 0).then_some(line),
        severity,
        message,
        remedy: remedy.to_string(),
    }
}

pub(crate) fn no_text(source: &str) -> Diagnostic {
    error(source, 0, "the file has no text".to_string(), "put the article's text into it, or remove the file")
}

/// What to say about a file of more than [`MAX_BYTES`], for those who need not read it to know.
pub fn too_large(source: &str, bytes: u64) -> Diagnostic {
    let size = megabytes(usize::try_from(bytes).unwrap_or(usize::MAX));
    let message = format!("the file is too large ({size}; the limit is {})", megabytes(MAX_BYTES));
    error(source, 0, message, "save only the article's text, as .txt or .md")
}

pub(crate) fn too_long(source: &str, length: usize) -> Diagnostic {
    let message =
        format!("the text is too long ({}; the limit is {})", megabytes(length), megabytes(MAX_TEXT));
    error(source, 0, message, "keep one article per file, or split the text into several files")
}

/// A size as a reader says it.
fn megabytes(bytes: usize) -> String {
    let tenths = bytes / (1 << 20) * 10 + bytes % (1 << 20) * 10 / (1 << 20);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

/// The first words of a text, at most about `limit` characters, as a diagnostic quotes them.
pub(crate) fn excerpt(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_string();
    }
    let cut: String = text.chars().take(limit).collect();
    let at_word = cut.rsplit_once(char::is_whitespace).map_or(cut.as_str(), |(head, _)| head);
    format!("{}…", at_word.trim_end())
}
