use alloc::{string::String, vec::Vec};

use corpus::{Document, ParagraphId, ParagraphKind, Span};

/// One article, segmented: what every annotator reads.
pub(crate) struct Text<'a> {
    /// Where it came from; its date is what "Monday" counts from.
    pub(crate) document: &'a Document,
    /// All paragraphs, furniture too, in order.
    pub(crate) passages: Vec<Passage<'a>>,
}

/// One paragraph, segmented.
pub(crate) struct Passage<'a> {
    /// Its row in the tables.
    pub(crate) id: ParagraphId,
    /// What it is to a reader. Annotators skip furniture.
    pub(crate) kind: ParagraphKind,
    /// The number a reader sees, 0 for all but body paragraphs.
    pub(crate) number: u32,
    /// Its text.
    pub(crate) text: &'a str,
    /// Its sentences, in order.
    pub(crate) sentences: Vec<Span>,
    /// Its words, numerals and marks, in order, without white space.
    pub(crate) tokens: Vec<Token>,
}

/// A word, a numeral or a mark.
pub(crate) struct Token {
    /// Its place in the paragraph.
    pub(crate) span: Span,
    /// What it is made of.
    pub(crate) class: Class,
    /// Lower case without diacritics, typographic apostrophes straightened: what words are looked up by.
    pub(crate) folded: String,
}

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Letters, with apostrophes or periods inside ("don't", "U.S").
    Word,
    /// Digits, with separators inside ("5,000", "2.5").
    Number,
    /// Anything else: one punctuation mark or symbol.
    Mark,
}

impl Passage<'_> {
    /// The characters of a token.
    pub(crate) fn of(&self, token: &Token) -> &str {
        token.span.of(self.text)
    }
}

impl Text<'_> {
    /// Paragraphs with words to annotate: all but furniture.
    pub(crate) fn annotated(&self) -> impl Iterator<Item = &Passage<'_>> {
        self.passages.iter().filter(|passage| passage.kind != ParagraphKind::Furniture)
    }
}
