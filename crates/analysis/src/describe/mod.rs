//! Descriptions: the titles, epithets and appositions that stand beside a name and say what it is taken to be.
//!
//! Rules on words alone, and silence in doubt: a noun of the right sort must stand there ("minister" for a person,
//! "province" for a place), and what surrounds it must leave no other reading.
//!
//! Read one by one: all 23 of the sample are right; of what 48 articles gave that no rule was made on, 128 of 130 titles,
//! epithets and appositions drawn by lot, and 52 of all 54 epithets and appositions. How many are missed was not counted.

mod affiliation;
mod before;
mod phrase;
mod pieces;
mod set_off;
mod vocabulary;

#[cfg(test)]
mod tests;

use alloc::vec::Vec;
use core::ops::Range;

use foldhash::fast::FixedState;
use hashbrown::HashMap;

use corpus::{Description, DescriptionKind, EntityKind, Mention, ParagraphKind, Tables};

use self::{
    pieces::{Kind, Piece, Senses, pieces},
    vocabulary::Vocabulary,
};
use crate::{
    names::{Form, Lexicon, Page},
    segment::fold,
};

/// Finds what named things are described as, by paragraph and place.
pub(crate) fn find_descriptions<'a>(
    pages: &[Vec<Page<'a>>],
    tables: &Tables,
    lexicon: &'a Lexicon,
) -> Vec<Description> {
    let vocabulary = Vocabulary::of_lists();
    let mut found = Vec::new();
    // Room for the words of a sentence and for the descriptions of a page.
    let mut pieces = Vec::new();
    let mut on_this = Vec::new();
    let mut senses = Senses::new(vocabulary);
    let mut adjectives = Adjectives { lexicon, known: HashMap::default() };
    for page in pages.iter().flatten() {
        let mentions = mentions_in(tables, page);
        if !mentions.is_empty() {
            on_page(
                page,
                mentions,
                tables,
                (&mut adjectives, &mut senses, vocabulary),
                &mut pieces,
                &mut on_this,
            );
        }
        on_this.sort_by_key(|description: &Description| (description.span, description.name));
        on_this.dedup();
        found.append(&mut on_this);
    }
    found
}

fn mentions_in<'t>(tables: &'t Tables, page: &Page<'_>) -> &'t [Mention] {
    let rows = &tables.mentions;
    let start = rows.partition_point(|mention| mention.paragraph < page.paragraph);
    let end = rows.partition_point(|mention| mention.paragraph <= page.paragraph);
    rows.get(start..end).unwrap_or_default()
}

/// A name in its sentence, and everything that is asked to tell what it is described as.
struct Place<'a> {
    pieces: &'a [Piece<'a>],
    /// The piece that is the name.
    at: usize,
    /// What is named.
    kind: EntityKind,
    /// In headlines every word may have a capital.
    headline: bool,
    lexicon: &'a Lexicon,
    vocabulary: &'a Vocabulary,
}

fn on_page<'a>(
    page: &Page<'a>,
    mentions: &[Mention],
    tables: &Tables,
    (adjectives, senses, vocabulary): (&mut Adjectives<'a>, &mut Senses<'_>, &Vocabulary),
    room: &mut Vec<Piece<'a>>,
    found: &mut Vec<Description>,
) {
    let mut mentions = mentions;
    for sentence in &page.sentences {
        let words = page.words.get(sentence.clone()).unwrap_or_default();
        let (Some(first), Some(last)) = (words.first(), words.last()) else { continue };
        let passed = mentions.partition_point(|mention| mention.span.end <= first.span.start);
        mentions = mentions.get(passed..).unwrap_or_default();
        if mentions.first().is_none_or(|mention| mention.span.start > last.span.start) {
            continue;
        }
        pieces(words, mentions, page.text, senses, room);
        let pieces = room.as_slice();
        for (at, piece) in pieces.iter().enumerate() {
            let Kind::Name(row) = piece.kind else { continue };
            let Some(mention) = mentions.get(row) else { continue };
            let Some(entity) = tables.entities.get(mention.entity.index()) else { continue };
            if is_attributive(pieces, at, entity.kind, adjectives) {
                continue;
            }
            let headline = page.kind == ParagraphKind::Headline;
            let lexicon = adjectives.lexicon;
            let place = Place { pieces, at, kind: entity.kind, headline, lexicon, vocabulary };
            let (paragraph, name, entity) = (page.paragraph, mention.span, mention.entity);
            found.extend(place.descriptions().filter_map(|(range, kind)| {
                let span = span_of(pieces, &range)?;
                Some(Description { paragraph, span, name, entity, kind })
            }));
        }
    }
}

fn span_of(pieces: &[Piece<'_>], range: &Range<usize>) -> Option<corpus::Span> {
    let (first, last) = (pieces.get(range.start)?, pieces.get(range.end.checked_sub(1)?)?);
    (first.span.start < last.span.end).then_some(corpus::Span { start: first.span.start, end: last.span.end })
}

/// Whether a name is an adjective or a part of a longer word: "Serbian", "NATO-led".
fn is_attributive<'a>(
    pieces: &[Piece<'a>],
    at: usize,
    kind: EntityKind,
    adjectives: &mut Adjectives<'a>,
) -> bool {
    let hyphen = |place: Option<usize>| {
        let piece = place.and_then(|place| pieces.get(place));
        piece.is_some_and(|piece| piece.is_hyphen() && piece.glued)
    };
    if hyphen(Some(at + 1)) || (hyphen(at.checked_sub(1)) && pieces.get(at).is_some_and(|name| name.glued)) {
        return true;
    }
    if !matches!(kind, EntityKind::Place | EntityKind::Group) {
        return false;
    }
    pieces.get(at).is_some_and(|piece| adjectives.have(piece.text))
}

/// The adjectives of places among the names met so far: names come again as they were written before.
struct Adjectives<'a> {
    lexicon: &'a Lexicon,
    /// Only ever asked by key, so its order never shows.
    known: HashMap<&'a str, bool, FixedState>,
}

impl<'a> Adjectives<'a> {
    fn have(&mut self, written: &'a str) -> bool {
        *self.known.entry(written).or_insert_with(|| {
            self.lexicon.sense(&fold(written)).is_some_and(|sense| sense.form == Form::Adjective)
        })
    }
}

impl Place<'_> {
    /// The pieces that describe the name, and where they stand.
    fn descriptions(&self) -> impl Iterator<Item = (Range<usize>, DescriptionKind)> + use<> {
        let person = self.kind == EntityKind::Person;
        let title = if person { self.title() } else { None };
        let beside = match title {
            Some(range) => Some((range, DescriptionKind::Title)),
            None => self.epithet().map(|range| (range, DescriptionKind::Epithet)),
        };
        let set_off = self.set_off_before().or_else(|| self.set_off_after());
        let set_off = set_off.or_else(|| person.then(|| self.affiliation()).flatten());
        beside.into_iter().chain(set_off.map(|range| (range, DescriptionKind::Apposition)))
    }

    /// Whether a hyphen joins a piece to another, so that it is no word of its own: "so-called".
    fn is_joined(&self, at: usize) -> bool {
        let hyphen = |piece: &Piece<'_>| piece.is_hyphen() && piece.glued;
        let before = at.checked_sub(1).and_then(|before| self.piece(before)).is_some_and(hyphen);
        before && self.piece(at).is_some_and(|piece| piece.glued) || self.piece(at + 1).is_some_and(hyphen)
    }

    fn piece(&self, at: usize) -> Option<&Piece<'_>> {
        self.pieces.get(at)
    }
}
