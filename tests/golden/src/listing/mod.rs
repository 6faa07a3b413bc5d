//! What was found in a bundle, as text for a reviewer: stable in order, a line for each finding.
//!
//! Paragraphs are called by the place of their article and what a reader sees: `1 ¶3`, `2 headline`.

mod article;
mod drawing;
mod entities;
mod labels;
mod parallels;

pub use article::article;
pub use entities::entities;
pub use parallels::parallels;

use corpus::{Corpus, ParagraphId, ParagraphKind};

/// What the listings call a paragraph.
fn place(corpus: &Corpus, id: ParagraphId) -> String {
    format!("{} {}", corpus.paragraph(id).article.index() + 1, place_within(corpus, id))
}

/// What the listing of an article calls one of its paragraphs.
fn place_within(corpus: &Corpus, id: ParagraphId) -> String {
    let paragraph = corpus.paragraph(id);
    match paragraph.kind {
        ParagraphKind::Body => format!("¶{}", paragraph.number),
        ParagraphKind::Headline => "headline".to_string(),
        ParagraphKind::Caption => "caption".to_string(),
        ParagraphKind::Related => "related".to_string(),
        ParagraphKind::Byline => "byline".to_string(),
        ParagraphKind::Furniture => "furniture".to_string(),
    }
}

/// The articles by number, for the head of a listing that names paragraphs of several.
fn legend(corpus: &Corpus) -> String {
    corpus.article_ids().map(|id| format!("{} = {}\n", id.index() + 1, corpus.article(id).source)).collect()
}
