//! The names in one article: stretches of text that name something, and what kind of thing.

mod chunk;
mod evidence;
mod kind;
mod lexicon;
mod settle;
mod words;

use alloc::vec::Vec;

use corpus::{EntityKind, ParagraphId, Span};

pub(crate) use self::{
    evidence::Evidence,
    lexicon::{Form, Lexicon},
    settle::settle,
};
use crate::text::Text;

/// A stretch of text that names something, before it is known which thing.
pub(crate) struct Name {
    /// The paragraph.
    pub(crate) paragraph: ParagraphId,
    /// The name in it, longest form, nothing nested.
    pub(crate) span: Span,
    /// What it names, as this article alone tells.
    pub(crate) kind: EntityKind,
    /// How surely.
    pub(crate) certainty: Certainty,
}

/// How surely a name is known to be one, and of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Certainty {
    /// Only if other places bear it out.
    Doubtful,
    /// A name; its kind is a guess.
    Likely,
    /// By lists, heads, titles.
    Sure,
}

/// Finds the names in one article, by paragraph and place.
pub(crate) fn find_names(text: &Text<'_>, lexicon: &Lexicon, evidence: &Evidence) -> Vec<Name> {
    let mut names = Vec::new();
    for passage in text.annotated() {
        let titled = evidence.is_titled(passage);
        let (words, sentences) = words::words(passage);
        for sentence in sentences {
            let words = words.get(sentence).unwrap_or_default();
            for chunk in chunk::chunks(words, titled, lexicon, evidence) {
                if let Some((kind, certainty)) = kind::kind(words, &chunk, lexicon) {
                    let first = words.get(chunk.start).map_or(0, |word| word.span.start);
                    let last = words.get(chunk.end - 1).map_or(0, |word| word.span.end);
                    names.push(Name {
                        paragraph: passage.id,
                        span: Span { start: first, end: last },
                        kind,
                        certainty,
                    });
                }
            }
        }
    }
    names
}
