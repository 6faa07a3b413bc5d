use alloc::vec::Vec;

use corpus::{Document, ParagraphKind, Role};

/// Says of each paragraph what it is to a reader. Nothing is lost: furniture is a kind, not a deletion.
pub(crate) fn clean(document: &Document) -> Vec<ParagraphKind> {
    document
        .blocks
        .iter()
        .map(|block| match block.role {
            Role::Headline => ParagraphKind::Headline,
            Role::Caption => ParagraphKind::Caption,
            Role::Byline => ParagraphKind::Byline,
            Role::Related => ParagraphKind::Related,
            Role::Outside => ParagraphKind::Furniture,
            Role::Plain | Role::Heading | Role::Item => ParagraphKind::Body,
        })
        .collect()
}
