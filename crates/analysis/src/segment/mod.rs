//! A document and the kinds of its paragraphs become sentences and tokens.

mod abbreviations;
mod fold;
mod latin;
mod list_items;
mod sentences;
mod tokens;

use alloc::vec::Vec;

use corpus::{Document, ParagraphId, ParagraphKind};

pub(crate) use fold::{fold, folded};
pub(crate) use sentences::Sentences;
pub(crate) use tokens::tokens;

use crate::{
    forms::Forms,
    text::{Bundle, Passage, Text},
};

/// Segments articles, given the kind of each paragraph of each.
pub(crate) fn segment<'a>(documents: &'a [Document], kinds: &[Vec<ParagraphKind>]) -> Bundle<'a> {
    let sentences = Sentences::of_lists();
    let mut forms = Forms::default();
    let mut row = 0;
    let mut texts = Vec::with_capacity(documents.len());
    for (document, kinds) in documents.iter().zip(kinds) {
        let mut number = 0;
        let mut passages = Vec::with_capacity(kinds.len());
        for (block, &kind) in document.blocks.iter().zip(kinds) {
            let body = kind == ParagraphKind::Body;
            number += u32::from(body);
            passages.push(Passage {
                id: ParagraphId::new(row),
                kind,
                role: block.role,
                number: if body { number } else { 0 },
                text: &block.text,
                sentences: sentences.of(&block.text),
                tokens: tokens(&block.text, &mut forms),
            });
            row += 1;
        }
        texts.push(Text { document, passages });
    }
    Bundle { texts, forms }
}
