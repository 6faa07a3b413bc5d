//! The names in articles: stretches of text that name something, and what kind of thing.

mod find;

mod chunk;
mod designation;
mod distinctions;
mod edges;
mod evidence;
mod hash;
mod kind;
mod lexicon;
mod results;
mod roles;
mod settle;
mod spelling;
pub(crate) mod tagger;
mod uses;
pub(crate) mod words;

#[cfg(test)]
mod tests;

use alloc::vec::Vec;
use corpus::{EntityKind, ParagraphId, Span};

pub use self::distinctions::Distinctions;
pub(crate) use self::{
    evidence::Evidence,
    lexicon::{Form, Lexicon},
    spelling::Spellings,
    words::{Page, pages},
};
use self::{
    find::{Room, find},
    settle::settle,
    tagger::Tagger,
};
use crate::text::Text;

/// A stretch of text that names something, before it is known which thing.
pub(crate) struct Name {
    /// The paragraph.
    pub(crate) paragraph: ParagraphId,
    /// The name in it, longest form, nothing nested.
    pub(crate) span: Span,
    /// What it names.
    pub(crate) kind: EntityKind,
}

/// How surely a name is known to be of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Certainty {
    /// By its sentence alone.
    Likely,
    /// By lists, heads, titles.
    Sure,
}

/// Finds the names in all articles of a bundle, article by article, each by paragraph and place.
///
/// The articles are read together: what one makes clear helps to read another.
pub(crate) fn find_names(
    texts: &[Text<'_>],
    pages: &[Vec<Page<'_>>],
    spellings: &Spellings<'_>,
    lexicon: &Lexicon,
) -> Vec<Vec<Name>> {
    let evidence = Evidence::gather(pages.iter().flatten(), spellings, lexicon);
    let mut tagger = Tagger::new(spellings);
    let mut room = Room::default();
    let mut on_page = Vec::new();
    let mut found: Vec<Vec<Vec<_>>> = texts
        .iter()
        .zip(pages)
        .map(|(text, pages)| {
            let mut tagger = is_english(text).then_some(&mut tagger);
            let page = |page: &Page<'_>| {
                let style = evidence.style(page.paragraph);
                for sentence in &page.sentences {
                    let words = page.words.get(sentence.clone()).unwrap_or_default();
                    find(&mut room, words, style, tagger.as_deref_mut(), lexicon, &evidence);
                    let first = sentence.start;
                    on_page.extend(room.found.drain(..).map(|name| name.moved(first)));
                }
                // As long as they are many, and no longer.
                let mut exact = Vec::with_capacity(on_page.len());
                exact.append(&mut on_page);
                exact
            };
            pages.iter().map(page).collect()
        })
        .collect();
    settle(pages, &mut found, lexicon, &evidence);
    let name = |page: &Page<'_>, found: &find::Found| {
        let words = page.words.get(found.words.clone()).unwrap_or_default();
        let (first, last) = (words.first()?, words.last()?);
        let span = Span { start: first.span.start, end: last.span.end };
        Some(Name { paragraph: page.paragraph, span, kind: found.kind })
    };
    pages
        .iter()
        .zip(&found)
        .map(|(pages, found)| {
            let pages = pages.iter().zip(found);
            pages.flat_map(|(page, found)| found.iter().filter_map(|found| name(page, found))).collect()
        })
        .collect()
}

/// Whether an article is in English, or does not say what it is in.
fn is_english(text: &Text<'_>) -> bool {
    let language = text.document.language.as_ref();
    language.is_none_or(|language| language.value.get(..2).is_some_and(|tag| tag.eq_ignore_ascii_case("en")))
}
