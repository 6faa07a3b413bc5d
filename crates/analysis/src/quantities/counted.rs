use core::ops::Range;

use super::pieces::Pieces;
use crate::text::Class;

/// Words of a counted thing at most, its adjectives included.
const LONGEST: usize = 6;

/// The noun phrase after an amount, as a range of pieces: "Javelin missiles" of "246 Javelin missiles were".
///
/// There is no tagger: the phrase runs to the first plural noun, and never past a function word, a common verb or
/// a mark. `several` says that the amount is not one, so a plural is to be expected.
pub(super) fn counted(pieces: &Pieces<'_>, at: usize, several: bool) -> Option<Range<usize>> {
    let start = start(pieces, at);
    let mut end = start;
    let mut head = None;
    while end < start + LONGEST {
        let hyphen = end > start && pieces.hyphen(end) && pieces.glued(end) && pieces.glued(end + 1);
        let place = end + usize::from(hyphen);
        let Some(piece) = pieces.get(place).filter(|piece| piece.class == Class::Word) else { break };
        if piece.entry.is_some_and(|entry| entry.stop && !hyphen) || (piece.opens && place > start) {
            break;
        }
        let modifies = pieces.entry(end.saturating_sub(1)).is_some_and(|entry| entry.modifier);
        if head.is_some() && !hyphen && !modifies {
            break;
        }
        if hyphen && piece.word == "strong" {
            break;
        }
        if !several && end > start && !hyphen && is_past(piece.word) {
            break;
        }
        end = place + 1;
        if several && is_plural(pieces, place) {
            head = Some(end);
        }
        if piece.possessive {
            head = None;
        }
    }
    let end = head.map_or(end, |head| coordinated(pieces, head).unwrap_or(head));
    // "six others detained": what is left is what happened to them.
    if head.is_none() && (start..end).all(|place| is_past(pieces.word(place))) {
        return None;
    }
    (end > start).then_some(start..end)
}

/// Where "sights and launchers" ends: a second plural joined to the first belongs to what is counted.
fn coordinated(pieces: &Pieces<'_>, head: usize) -> Option<usize> {
    let second = head + 1;
    let noun = |at: usize| {
        pieces
            .get(at)
            .is_some_and(|piece| piece.class == Class::Word && !piece.entry.is_some_and(|entry| entry.stop))
    };
    let joined = pieces.is(head, "and") && noun(second) && is_plural(pieces, second) && !noun(second + 1);
    joined.then_some(second + 1)
}

/// Passes over "of the", "of its", "more", "other" and an opening quotation mark.
fn start(pieces: &Pieces<'_>, at: usize) -> usize {
    let mut at = at + usize::from(pieces.is(at, "+"));
    if pieces.hyphen(at) && pieces.glued(at) && pieces.glued(at + 1) {
        at += 1;
    }
    if pieces.is_any(at, &["of"]) {
        at += 1;
        while pieces.is_any(at, &["the", "its", "their", "his", "her", "these", "those", "our", "all"]) {
            at += 1;
        }
    }
    while pieces.is_any(at, &["more", "other", "others", "additional", "further", "another", "such"]) {
        at += 1;
    }
    at
}

/// Whether a word looks like a plural noun.
pub(super) fn is_plural(pieces: &Pieces<'_>, at: usize) -> bool {
    let Some(piece) = pieces.get(at) else { return false };
    let word = piece.word;
    let ending = word.ends_with('s') && !["ss", "us", "is"].iter().any(|ending| word.ends_with(ending));
    !piece.possessive && ((ending && word.len() > 3) || piece.entry.is_some_and(|entry| entry.plural))
}

/// Regular past forms end a noun phrase that has begun.
fn is_past(word: &str) -> bool {
    word.ends_with("ed") && word.len() > 4
}
