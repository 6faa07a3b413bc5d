//! A document and the kinds of its paragraphs become sentences and tokens.

mod abbreviations;
mod fold;
mod list_items;
mod sentences;
mod tokens;

use corpus::{Document, ParagraphId, ParagraphKind};

pub(crate) use fold::fold;
pub(crate) use sentences::sentences;
pub(crate) use tokens::tokens;

use crate::text::{Passage, Text};

/// Segments an article whose first paragraph is row `first` of the tables.
pub(crate) fn segment<'a>(document: &'a Document, kinds: &[ParagraphKind], first: usize) -> Text<'a> {
    let mut number = 0;
    let passages = document
        .blocks
        .iter()
        .zip(kinds)
        .enumerate()
        .map(|(index, (block, &kind))| {
            let body = kind == ParagraphKind::Body;
            number += u32::from(body);
            Passage {
                id: ParagraphId::new(first + index),
                kind,
                number: if body { number } else { 0 },
                text: &block.text,
                sentences: sentences(&block.text),
                tokens: tokens(&block.text),
            }
        })
        .collect();
    Text { document, passages }
}
