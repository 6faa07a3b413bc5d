//! Where on a page the article is.

use std::collections::BTreeSet;

use dom_query::Document;
use dom_smoothie::Readability;

use super::walk::{MARK, Piece, Walk};
use crate::language::count_words;

/// What of a page is its article.
#[derive(Debug)]
pub(super) struct Scope {
    /// For each paragraph, whether it is part of the article.
    pub(super) inside: Vec<bool>,
    /// Which paragraph is the headline.
    pub(super) headline: Option<usize>,
}

/// The extractor goes through the tree by recursion; browsers cut trees at 512 elements of depth.
const MAX_DEPTH: usize = 512;

/// Share of the extracted text, in hundredths, that must stand in an element for it to be the article's.
const MOST: usize = 85;

/// A paragraph that the extractor left out, before or after those it kept, is text from this many words on even if it
/// does not end as a sentence; what is shorter is a label or a link.
const SENTENCE: usize = 8;

/// Finds the article: what the extractor keeps, and what stands among it.
///
/// The extractor (dom_smoothie, after Mozilla's Readability) finds the element; it also drops short paragraphs, lists
/// and whatever has a suspicious name, so what it leaves out between two paragraphs that it keeps is taken back.
pub(super) fn find(dom: &Document, walk: &Walk, titles: &[String]) -> Scope {
    let kept = extracted(dom, walk);
    let headline = find_headline(walk, &kept, titles);
    let area = Area::around(walk, &kept, headline);
    let is_inside = |at: usize, piece: &Piece, is_kept: bool| {
        headline == Some(at) || area.as_ref().is_some_and(|area| area.holds(at, piece, is_kept))
    };
    let pieces = walk.pieces.iter().enumerate().zip(&kept);
    Scope { inside: pieces.map(|((at, piece), kept)| is_inside(at, piece, *kept)).collect(), headline }
}

/// The part of a page around what the extractor keeps.
struct Area<'a> {
    walk: &'a Walk,
    /// The smallest element with nearly all of the text, and the `article` element around it.
    body: Option<usize>,
    article: Option<usize>,
    /// The headline or, without one, the first paragraph that is kept; the first and the last paragraph kept.
    start: usize,
    first: usize,
    last: usize,
    /// Whether elements are what their names say.
    names_are_true: bool,
}

impl<'a> Area<'a> {
    fn around(walk: &'a Walk, kept: &[bool], headline: Option<usize>) -> Option<Self> {
        let first = kept.iter().position(|kept| *kept)?;
        let last = kept.iter().rposition(|kept| *kept)?;
        let body = smallest_around(walk, kept);
        Some(Self {
            walk,
            body,
            article: body.and_then(|body| enclosing_article(walk, body)),
            start: headline.map_or(first, |at| at.min(first)),
            first,
            last,
            names_are_true: are_names_true(walk, kept),
        })
    }

    fn holds(&self, at: usize, piece: &Piece, is_kept: bool) -> bool {
        if piece.place.outside || (is_suspect(piece) && (self.names_are_true || !is_kept)) {
            return false;
        }
        let stands_in = |element: Option<usize>| {
            element.is_some_and(|element| {
                ancestors(self.walk, piece.element).any(|ancestor| ancestor == element)
            })
        };
        let is_among = (self.start..=self.last).contains(&at);
        let is_at_head = (self.start..self.first).contains(&at);
        is_kept
            || (is_among && (stands_in(self.article) || stands_in(self.body)))
            || (is_at_head && reads_as_text(piece))
            || (at > self.last && stands_in(self.body) && reads_as_text(piece))
    }
}

/// Whether a paragraph is a sentence or a caption rather than a label, a date or a link.
fn reads_as_text(piece: &Piece) -> bool {
    let words = count_words(&piece.text);
    let is_closed =
        piece.text.trim_end_matches(['"', '”', '’', '»', ')']).ends_with(['.', '!', '?', '…', '。']);
    !piece.linked && (words >= SENTENCE || (words > 1 && is_closed) || piece.place.caption)
}

/// Share of the extracted text, in hundredths, up to which text in elements named like furniture is furniture that the
/// extractor overlooked. Where it is more, the names mislead: whole articles stand in elements named "popup" or "ad".
const OVERLOOKED: usize = 25;

fn are_names_true(walk: &Walk, kept: &[bool]) -> bool {
    let kept = || walk.pieces.iter().zip(kept).filter(|(_, kept)| **kept).map(|(piece, _)| piece);
    let length = |piece: &Piece| piece.text.len();
    let all: usize = kept().map(length).sum();
    let suspect: usize = kept().filter(|piece| is_suspect(piece)).map(length).sum();
    suspect * 100 <= OVERLOOKED * all
}

fn is_suspect(piece: &Piece) -> bool {
    piece.place.suspect || piece.place.related
}

/// For each paragraph, whether the extractor keeps it.
fn extracted(dom: &Document, walk: &Walk) -> Vec<bool> {
    let none = vec![false; walk.pieces.len()];
    if walk.depth > MAX_DEPTH {
        return none;
    }
    let extractor = Readability::with_document(dom.clone(), None, None);
    let Ok(article) = extractor.and_then(|mut extractor| extractor.parse()) else { return none };
    let content = Document::from(article.content);
    let marked = content.select(&format!("[{MARK}]"));
    let numbers: BTreeSet<usize> =
        marked.nodes().iter().filter_map(|node| node.attr(MARK)?.parse().ok()).collect();
    let text = bare(&content.text());
    // Paragraphs stand in the order of the page, so each is looked for from where the last one was found.
    let mut from = 0;
    let is_kept = |piece: &Piece| {
        let bare = bare(&piece.text);
        if !numbers.contains(&piece.element) && bare.chars().count() <= 80 {
            return false;
        }
        // The extractor may put text of several paragraphs under one mark, or cut some of it away.
        let after = text.get(from..).and_then(|rest| rest.find(&bare)).map(|at| from + at);
        let found = after.or_else(|| text.find(&bare));
        from = found.unwrap_or(from);
        found.is_some()
    };
    walk.pieces.iter().map(is_kept).collect()
}

/// A text without white space, which the extractor treats in its own way.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The smallest element in which nearly all of the extracted text stands.
fn smallest_around(walk: &Walk, kept: &[bool]) -> Option<usize> {
    let mut weights = vec![0; walk.parents.len()];
    let mut total = 0;
    for (piece, _) in walk.pieces.iter().zip(kept).filter(|(_, kept)| **kept) {
        total += piece.text.len();
        for element in ancestors(walk, piece.element) {
            if let Some(weight) = weights.get_mut(element) {
                *weight += piece.text.len();
            }
        }
    }
    // Elements are numbered in document order, so the last one that holds enough is the smallest.
    weights.iter().rposition(|weight| total > 0 && weight * 100 >= MOST * total)
}

/// The innermost `article` element around an element.
fn enclosing_article(walk: &Walk, element: usize) -> Option<usize> {
    ancestors(walk, element).find(|element| walk.articles.contains(element))
}

/// An element and those it stands in, from the inside out.
fn ancestors(walk: &Walk, element: usize) -> impl Iterator<Item = usize> + '_ {
    std::iter::successors(Some(element), |&element| {
        walk.parents.get(element).copied().filter(|&parent| parent != element)
    })
}

/// The heading that is the headline: one that says what the metadata says, or else the first of the highest level
/// before the text.
fn find_headline(walk: &Walk, kept: &[bool], titles: &[String]) -> Option<usize> {
    let titles: Vec<String> =
        titles.iter().map(|title| comparable(title)).filter(|title| !title.is_empty()).collect();
    let headings = || walk.pieces.iter().enumerate().filter(|(_, piece)| piece.place.heading > 0);
    let same = |piece: &Piece| titles.contains(&comparable(&piece.text));
    let within = |piece: &Piece| {
        let text = comparable(&piece.text);
        count_words(&piece.text) > 2
            && titles.iter().any(|title| title.contains(&text) || text.contains(title))
    };
    let by_title =
        headings().find(|(_, piece)| same(piece)).or_else(|| headings().find(|(_, piece)| within(piece)));
    let last = kept.iter().rposition(|kept| *kept);
    let by_level = || {
        let mut first = headings().filter(|(at, piece)| {
            piece.place.heading == 1 && !piece.place.outside && last.is_none_or(|last| *at <= last)
        });
        let found = first.next();
        found.filter(|_| titles.is_empty() || first.next().is_none())
    };
    by_title.or_else(by_level).map(|(at, _)| at)
}

fn comparable(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
