//! What stands in the comparison besides the two paragraphs.

use corpus::{ArticleId, Corpus, ParagraphId};

use crate::components::source::with_source;

/// In how many other texts a match was found, and how many others there are.
pub fn found(corpus: &Corpus, id: ParagraphId) -> (usize, usize) {
    (corpus.told_by(id), corpus.articles.len().saturating_sub(1))
}

/// The paragraphs of a text that can be put beside another by hand, each with its first words.
pub fn choices(corpus: &Corpus, text: ArticleId, id: ParagraphId) -> Vec<(ParagraphId, String)> {
    let ids = corpus.telling(text).filter(|&other| other != id);
    ids.map(|other| (other, crate::words::glance(&corpus.paragraph(other).text))).collect()
}

/// Both paragraphs and where they are from, as plain text for a note or a letter.
pub fn copied(corpus: &Corpus, one: ParagraphId, other: ParagraphId) -> String {
    [one, other].map(|id| with_source(corpus, id, &corpus.paragraph(id).text)).join("\n\n")
}

#[cfg(test)]
mod tests;
