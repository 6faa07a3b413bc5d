//! Paragraphs in a column, those that do not pass the filter folded where they stand.

use corpus::ParagraphId;

/// One thing in a column.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    /// A paragraph.
    Paragraph(ParagraphId),
    /// Paragraphs that do not pass the filter.
    Folded(Vec<ParagraphId>),
}

/// Puts a paragraph at the foot of a column, as it is or into the fold that is open there.
pub fn put(items: &mut Vec<Item>, id: ParagraphId, folded: bool) {
    match items.last_mut() {
        _ if !folded => items.push(Item::Paragraph(id)),
        Some(Item::Folded(ids)) => ids.push(id),
        _ => items.push(Item::Folded(vec![id])),
    }
}
