use alloc::vec::Vec;
use core::cmp::Reverse;

use corpus::EntityKind;

use super::{
    Certainty,
    evidence::Evidence,
    find::Found,
    hash::{Map, hash, mix},
    lexicon::{Lexicon, Roles},
    words::{Case, Page, Word},
};

/// What a bundle's names say about a form: how often it is of which kind, in the order of the kinds.
type Votes = Map<[usize; EntityKind::ALL.len()]>;

/// A sure kind outweighs a few guesses.
const SURE_VOTE: usize = 4;

/// Lets the clear names of a bundle decide the unclear ones: a name seen whole explains its surname, its plural and
/// its bare repetition everywhere; what nothing explains and only opened a sentence is dropped.
pub(super) fn settle(
    pages: &[Vec<Page<'_>>],
    found: &mut [Vec<Vec<Found>>],
    lexicon: &Lexicon,
    evidence: &Evidence,
) {
    let (forms, surnames) = count(pages, found, lexicon);
    part(pages, found, &surnames);
    unload(pages, found, &forms, &surnames, lexicon, evidence);
    for (pages, found) in pages.iter().zip(found) {
        for (page, found) in pages.iter().zip(found) {
            for name in found.iter_mut().filter(|name| name.certainty != Certainty::Sure) {
                let words = page.words.get(name.words.clone()).unwrap_or_default();
                if let Some(kind) = elect(words, &forms, &surnames) {
                    name.kind = kind;
                }
            }
            repeat(page, found, &forms, &surnames, lexicon, evidence);
        }
    }
}

/// Cuts the common noun off "Jane Doe Memos" where the bundle knows Jane Doe and writes "memos" small.
fn unload(
    pages: &[Vec<Page<'_>>],
    found: &mut [Vec<Vec<Found>>],
    forms: &Votes,
    surnames: &Map<usize>,
    lexicon: &Lexicon,
    evidence: &Evidence,
) {
    for (page, found) in pages.iter().flatten().zip(found.iter_mut().flatten()) {
        for name in found.iter_mut().filter(|name| name.kind == EntityKind::Person) {
            let words = page.words.get(name.words.clone()).unwrap_or_default();
            let [person @ .., noun] = words else { continue };
            let known = match person {
                [surname] => surnames.contains_key(&surname.hash),
                _ => forms.get(&key(person)).is_some_and(|uses| uses[EntityKind::Person as usize] > 0),
            };
            let named = lexicon.roles(noun).any(Roles::GIVEN.and(Roles::SURNAME));
            if known && !named && noun.folded.ends_with('s') && evidence.is_common(noun) {
                name.words.end -= 1;
            }
        }
    }
}

/// Parts two people between whom only a hyphen stands: "the Trump-Abe summit".
fn part(pages: &[Vec<Page<'_>>], found: &mut [Vec<Vec<Found>>], surnames: &Map<usize>) {
    for (page, found) in pages.iter().flatten().zip(found.iter_mut().flatten()) {
        let mut others = Vec::new();
        for name in found.iter_mut().filter(|name| name.kind == EntityKind::Person) {
            if let Some([one, hyphen, other]) = page.words.get(name.words.clone())
                && hyphen.text == "-"
                && surnames.contains_key(&one.hash)
                && surnames.contains_key(&other.hash)
            {
                let last = name.words.end - 1;
                others.push(Found { words: last..name.words.end, ..name.clone() });
                name.words.end = name.words.start + 1;
            }
        }
        found.extend(others);
        found.sort_by_key(|name| name.words.start);
    }
}

fn count(pages: &[Vec<Page<'_>>], found: &[Vec<Vec<Found>>], lexicon: &Lexicon) -> (Votes, Map<usize>) {
    let mut forms = Votes::default();
    let mut surnames: Map<usize> = Map::default();
    for (page, found) in pages.iter().flatten().zip(found.iter().flatten()) {
        for name in found {
            let words = page.words.get(name.words.clone()).unwrap_or_default();
            let weight = if name.certainty == Certainty::Sure { SURE_VOTE } else { 1 };
            forms.entry(key(words)).or_default()[name.kind as usize] += weight;
            if name.kind == EntityKind::Person
                && let [first, .., last] = words
            {
                // "Xi" is short for "Xi Jinping".
                let surname = if lexicon.roles(first).any(Roles::FAMILY) { first } else { last };
                *surnames.entry(surname.hash).or_default() += weight;
            }
        }
    }
    (forms, surnames)
}

/// The kind most of a form's uses have; a surname's and a plural's whole forms count too.
fn elect(words: &[Word<'_>], forms: &Votes, surnames: &Map<usize>) -> Option<EntityKind> {
    let mut votes = forms.get(&key(words)).copied().unwrap_or_default();
    if let [word] = words {
        if let Some(count) = surnames.get(&word.hash) {
            votes[EntityKind::Person as usize] += count;
        }
        if let Some(singular) = word.folded.strip_suffix('s')
            && let Some(uses) = forms.get(&mix(0, hash(singular)))
        {
            for (sum, count) in votes.iter_mut().zip(uses) {
                *sum += count;
            }
        }
    }
    let voted = EntityKind::ALL.into_iter().zip(votes).filter(|&(_, count)| count > 0);
    voted.max_by_key(|&(kind, count)| (count, Reverse(kind))).map(|(kind, _)| kind)
}

/// Adds the capitalised repetitions of a bundle's names that were passed over.
fn repeat(
    page: &Page<'_>,
    found: &mut Vec<Found>,
    forms: &Votes,
    surnames: &Map<usize>,
    lexicon: &Lexicon,
    evidence: &Evidence,
) {
    let mut added = Vec::new();
    let mut known = found.iter().peekable();
    let mut at = 0;
    while at < page.words.len() {
        while known.peek().is_some_and(|name| name.words.end <= at) {
            known.next();
        }
        let limit = known.peek().map_or(page.words.len(), |name| name.words.start);
        if limit <= at {
            at = known.peek().map_or(at + 1, |name| name.words.end.max(at + 1));
            continue;
        }
        let rest = page.words.get(at..limit).unwrap_or_default();
        match repetition(rest, forms, surnames, lexicon, evidence) {
            Some(count) => {
                let words = rest.get(..count).unwrap_or_default();
                if let Some(kind) = elect(words, forms, surnames) {
                    added.push(Found { words: at..at + count, kind, certainty: Certainty::Likely });
                }
                at += count;
            }
            // What is repeated begins with a capital.
            None => at += 1 + rest.iter().skip(1).take_while(|word| !word.is_capital()).count(),
        }
    }
    found.extend(added);
    found.sort_by_key(|name| name.words.start);
}

/// The longest repeated name counts this many words at most.
const LONGEST: usize = 6;

/// How many of the first of `words` repeat a name of the bundle.
fn repetition(
    words: &[Word<'_>],
    forms: &Votes,
    surnames: &Map<usize>,
    lexicon: &Lexicon,
    evidence: &Evidence,
) -> Option<usize> {
    let first = words.first().filter(|word| word.is_capital())?;
    let mut key = 0;
    let mut longest = None;
    for (count, word) in words.iter().take(LONGEST).enumerate() {
        key = mix(key, word.hash);
        if forms.contains_key(&key) && word.case != Case::Mark {
            longest = Some(count + 1);
        }
    }
    let alone = longest.is_none_or(|count| count == 1);
    let named = longest.is_some() || surnames.contains_key(&first.hash);
    let common = evidence.is_common(first)
        || lexicon.roles(first).any(Roles::FUNCTION.and(Roles::NOT_NAME).and(Roles::TITLE));
    // Part of a longer run of capitals, a word may be part of another name.
    let runs_on = words.get(1).is_some_and(Word::is_capital);
    let currency = words.get(1).is_some_and(Word::is_currency_of_last);
    if alone && (common || runs_on || currency || !named) { None } else { longest.or(Some(1)) }
}

/// The key of a form: its words in order.
fn key(words: &[Word<'_>]) -> u64 {
    words.iter().fold(0, |key, word| mix(key, word.hash))
}
