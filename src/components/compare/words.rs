//! Which words of two paragraphs stand in both.

use corpus::InOrder as _;
use corpus::{Corpus, Difference, Paragraph, ParagraphId, Span, TermId};

/// Words of one of two paragraphs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Where they stand.
    pub found: Found,
}

/// Where words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// In between, function words: not compared.
    Between,
    /// Only in this paragraph.
    Here,
    /// In both.
    Both(TermId),
}

/// The two paragraphs in pieces. Joined, the pieces of each are its text, character for character.
pub fn sides(corpus: &Corpus, one: ParagraphId, other: ParagraphId) -> (Vec<Piece>, Vec<Piece>) {
    let Difference { only_a, only_b, shared } = corpus::difference(corpus, one, other);
    let mut both: Vec<TermId> = shared.into_iter().map(|(term, ..)| term).collect();
    both.put_in_order();
    (pieces(corpus.paragraph(one), only_a, &both), pieces(corpus.paragraph(other), only_b, &both))
}

/// After so many marked words the rest is shown plain: no browser lays out a hundred thousand in time.
const MARKS: usize = 4000;

fn pieces(paragraph: &Paragraph, only: Vec<Span>, both: &[TermId]) -> Vec<Piece> {
    let shared = paragraph.words.iter().filter(|word| both.binary_search(&word.term).is_ok());
    let mut marks: Vec<(Span, Found)> = shared.map(|word| (word.span, Found::Both(word.term))).collect();
    marks.extend(only.into_iter().map(|span| (span, Found::Here)));
    marks.put_in_order_by_key(|(span, _)| *span);
    marks.truncate(MARKS);
    let mut pieces = Vec::new();
    let mut put = |start: usize, end: usize, found| {
        if let Some(text) = paragraph.text.get(start..end).filter(|text| !text.is_empty()) {
            pieces.push(Piece { text: text.to_owned(), found });
        }
    };
    let mut at = 0;
    for (span, found) in marks {
        let range = span.range();
        if range.start >= at {
            put(at, range.start, Found::Between);
            put(range.start, range.end, found);
            at = range.end;
        }
    }
    put(at, paragraph.text.len(), Found::Between);
    pieces
}

#[cfg(test)]
mod tests;
