use alloc::vec::Vec;

use corpus::{EntityKind, ParagraphId, Span};

use crate::text::Text;

/// A stretch of text that names something, before it is known which thing.
pub(crate) struct Name {
    /// The paragraph.
    pub(crate) paragraph: ParagraphId,
    /// The name in it, longest form, nothing nested.
    pub(crate) span: Span,
    /// What it names, as this article alone tells.
    pub(crate) kind: EntityKind,
}

/// Finds the names in one article.
pub(crate) fn find_names(text: &Text<'_>) -> Vec<Name> {
    let _ = text;
    Vec::new()
}
