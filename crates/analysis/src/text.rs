use alloc::vec::Vec;

use corpus::{Document, ParagraphId, ParagraphKind, Role, Span};

use crate::forms::{FormId, Forms};

/// The articles of a bundle, segmented: what every annotator reads.
pub(crate) struct Bundle<'a> {
    /// One for each article, in order.
    pub(crate) texts: Vec<Text<'a>>,
    /// The words of all of them.
    pub(crate) forms: Forms<'a>,
}

/// One article, segmented.
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
    /// What its file says it is.
    pub(crate) role: Role,
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
    /// What is written there.
    pub(crate) form: FormId,
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

impl Class {
    /// The class of the characters between two word boundaries.
    pub(crate) fn of(written: &str) -> Self {
        if written.chars().any(char::is_alphabetic) {
            Self::Word
        } else if written.chars().any(|character| character.is_ascii_digit()) {
            Self::Number
        } else {
            Self::Mark
        }
    }
}

impl<'a> Text<'a> {
    /// Paragraphs with words to annotate: all but furniture.
    pub(crate) fn annotated(&self) -> impl Iterator<Item = &Passage<'a>> {
        self.passages.iter().filter(|passage| passage.kind != ParagraphKind::Furniture)
    }
}
