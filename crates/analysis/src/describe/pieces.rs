use alloc::vec::Vec;

use corpus::{Mention, Span};

use super::vocabulary::{Sense, Vocabulary};
use crate::names::words::{Case, Word};

/// A word, a mark, or a whole name.
pub(super) struct Piece<'a> {
    /// Its place in the paragraph, a possessive ending left out.
    pub(super) span: Span,
    pub(super) text: &'a str,
    /// Lower case without diacritics; empty for names.
    pub(super) folded: &'a str,
    pub(super) kind: Kind,
    /// Its senses, if it is no name.
    pub(super) senses: Sense,
    /// It begins with a capital that its place does not explain.
    pub(super) capital: bool,
    /// A possessive ending stands after it.
    pub(super) owns: bool,
    /// No white space stands before it.
    pub(super) glued: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name: a row of the paragraph's mentions.
    Name(usize),
    Word,
    Number,
    Mark,
}

impl Piece<'_> {
    pub(super) fn is(&self, word: &str) -> bool {
        self.folded == word
    }

    pub(super) fn is_hyphen(&self) -> bool {
        matches!(self.text, "-" | "\u{2010}" | "\u{2011}")
    }

    pub(super) fn is_name(&self) -> bool {
        matches!(self.kind, Kind::Name(_))
    }

    pub(super) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }

    /// Whether it ends a phrase: a mark that is no hyphen and opens nothing.
    pub(super) fn closes(&self) -> bool {
        self.kind == Kind::Mark
            && !self.is_hyphen()
            && !matches!(self.text, "(" | "[" | "“" | "‘" | "/" | "&")
    }
}

/// Puts the words of a sentence, with each name as one piece, in place of what is in `pieces`.
pub(super) fn pieces<'a>(
    words: &[Word<'a>],
    mentions: &[Mention],
    text: &'a str,
    senses: &mut Senses<'_>,
    pieces: &mut Vec<Piece<'a>>,
) {
    pieces.clear();
    let mut row = 0;
    for word in words {
        while mentions.get(row).is_some_and(|mention| mention.span.end <= word.span.start) {
            row += 1;
        }
        let named = mentions.get(row).filter(|mention| mention.span.start <= word.span.start);
        let Some(mention) = named else {
            pieces.push(Piece { senses: senses.of(word), ..piece(word) });
            continue;
        };
        match pieces.last_mut().filter(|last| last.kind == Kind::Name(row)) {
            Some(last) => last.owns = word.owns,
            None => pieces.push(Piece {
                span: mention.span,
                text: mention.span.of(text),
                folded: "",
                kind: Kind::Name(row),
                ..piece(word)
            }),
        }
    }
}

fn piece<'a>(word: &Word<'a>) -> Piece<'a> {
    let kind = match word.case {
        Case::Mark => Kind::Mark,
        Case::Number => Kind::Number,
        _ => Kind::Word,
    };
    Piece {
        span: word.span,
        text: word.text,
        folded: word.folded,
        kind,
        senses: Sense::NONE,
        capital: word.is_capital() && !word.opens,
        owns: word.owns,
        glued: word.glued,
    }
}

/// The senses of the words of a bundle, looked up once for each form.
pub(super) struct Senses<'v> {
    vocabulary: &'v Vocabulary,
    of_forms: Vec<Option<Sense>>,
}

impl<'v> Senses<'v> {
    pub(super) fn new(vocabulary: &'v Vocabulary) -> Self {
        Self { vocabulary, of_forms: Vec::new() }
    }

    fn of(&mut self, word: &Word<'_>) -> Sense {
        let form = word.form();
        if form >= self.of_forms.len() {
            self.of_forms.resize(form + 1, None);
        }
        let senses = || self.vocabulary.senses(word.folded);
        self.of_forms.get_mut(form).map_or_else(senses, |known| *known.get_or_insert_with(senses))
    }
}
