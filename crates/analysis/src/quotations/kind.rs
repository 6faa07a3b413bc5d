use corpus::QuotationKind;

use super::{
    attribution::{Attribution, Link},
    clause::{Clauses, Kind},
    cues::Senses,
};

/// From this many words on, words in quotation marks are somebody's speech unless they are a title: nobody holds a
/// whole clause at arm's length.
const CLAUSE_WORDS: usize = 6;

/// Whether words in quotation marks are said by somebody or held at arm's length.
pub(super) fn kind(
    clauses: &Clauses<'_>,
    quote: usize,
    words: &str,
    attribution: Option<&Attribution>,
) -> QuotationKind {
    let count = words.split_whitespace().count();
    let link = attribution.map(|attribution| attribution.link);
    let speech = if link == Some(Link::Said) {
        !(names_work(clauses, quote) && is_title(words))
    } else if is_title(words) || names_work(clauses, quote) || held_off(clauses, quote) {
        false
    } else if count >= CLAUSE_WORDS {
        true
    } else {
        link >= Some(Link::Phrase) && count >= 2
    };
    if speech { QuotationKind::Direct } else { QuotationKind::Scare }
}

/// Whether most words have capitals: a title or a name.
fn is_title(words: &str) -> bool {
    let mut all = 0;
    let mut capitals = 0;
    for word in words
        .split_whitespace()
        .filter(|word| word.chars().filter(|character| character.is_alphabetic()).count() > 3)
    {
        all += 1;
        capitals += usize::from(
            word.chars().find(|character| character.is_alphabetic()).is_some_and(char::is_uppercase),
        );
    }
    let ends = words.ends_with(['.', ',', '!', '?']);
    all > 0 && capitals == all && (!ends || all > 1) && !(ends && all == 1)
}

/// Whether the quotation names a film, a song, or is a word talked about.
fn names_work(clauses: &Clauses<'_>, quote: usize) -> bool {
    let Some(before) = quote.checked_sub(1) else { return false };
    clauses.senses(before, Senses::WORK) && clauses.get(before).is_some_and(|item| item.kind == Kind::Word)
}

/// "so-called", "self-styled": the writer's own distance.
fn held_off(clauses: &Clauses<'_>, quote: usize) -> bool {
    quote >= 1
        && clauses.is_any(quote - 1, &["called", "styled", "proclaimed", "as"])
        && quote >= 3
        && clauses.is(quote - 2, "-")
}
