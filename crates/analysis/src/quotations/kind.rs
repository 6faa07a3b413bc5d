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
    let title = is_title(words);
    let alone = clauses.items.len() == 1;
    let speech = if alone {
        true
    } else if names_work(clauses, quote) || held_off(clauses, quote) {
        false
    } else if link == Some(Link::Said) {
        !(title && is_object(clauses, quote))
    } else if title {
        false
    } else {
        count >= CLAUSE_WORDS || (link.is_some() && count >= 2) || calls(clauses, quote)
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

/// Whether a title stands where a name would: "told MSNBC's 'Morning Joe'", "on 'Face the Nation'".
fn is_object(clauses: &Clauses<'_>, quote: usize) -> bool {
    let Some(before) = quote.checked_sub(1).and_then(|before| clauses.get(before)) else { return false };
    before.owns
        || before.senses.any(Senses::PREPOSITION)
        || before.senses.any(Senses::DETERMINER)
        || matches!(before.kind, Kind::Name(_))
}

/// How many items may stand between a verb of calling and the one word somebody called something.
const CALLED_WITHIN: usize = 8;

/// "called half of them 'deplorables'": one word is speech where a verb of calling governs it.
fn calls(clauses: &Clauses<'_>, quote: usize) -> bool {
    let from = quote.saturating_sub(CALLED_WITHIN).max(clauses.sentence(quote).start);
    (from..quote).any(|place| clauses.senses(place, Senses::CALL) && !clauses.senses(place, Senses::NOUNLIKE))
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
