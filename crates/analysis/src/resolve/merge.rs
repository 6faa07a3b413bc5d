use alloc::{
    borrow::ToOwned,
    collections::BTreeMap,
    string::{String, ToString},
    vec::Vec,
};

use corpus::{EntityKind, ParagraphId, Span};

use super::{forms::Wording, persons::join_persons};
use crate::sets::Sets;

/// One thing and all its wordings.
pub(super) struct Thing {
    /// The name to show.
    pub(super) name: String,
    /// What it is.
    pub(super) kind: EntityKind,
    /// All wordings, each once.
    pub(super) wordings: Vec<Worded>,
}

/// One wording of a thing, in whatever article.
pub(super) struct Worded {
    /// As the articles write it.
    pub(super) text: String,
    /// Where it stands.
    pub(super) mentions: Vec<(ParagraphId, Span)>,
}

/// Puts wordings of one thing together.
pub(super) fn merge(wordings: Vec<Wording>) -> Vec<Thing> {
    let mut sets = Sets::new(wordings.len());
    join_known(&wordings, &mut sets);
    join_equal(&wordings, &mut sets);
    join_acronyms(&wordings, &mut sets);
    join_endings(&wordings, &mut sets);
    join_persons(&wordings, &mut sets);

    let mut places: BTreeMap<usize, usize> = BTreeMap::new();
    let mut members: Vec<Vec<&Wording>> = Vec::new();
    for (index, wording) in wordings.iter().enumerate() {
        let set = sets.root(index);
        let place = *places.entry(set).or_insert_with(|| {
            members.push(Vec::new());
            members.len() - 1
        });
        if let Some(group) = members.get_mut(place) {
            group.push(wording);
        }
    }
    members.iter().map(|group| thing(group)).collect()
}

fn thing(group: &[&Wording]) -> Thing {
    let mut wordings: Vec<Worded> = Vec::new();
    let mut kinds: BTreeMap<EntityKind, usize> = BTreeMap::new();
    for wording in group {
        // What a whole name says of its kind counts before what its acronym does.
        *kinds.entry(wording.kind).or_default() +=
            2 * wording.mentions.len() + usize::from(!wording.is_acronym);
        match wordings.iter_mut().find(|known| known.text == wording.text) {
            Some(known) => known.mentions.extend(wording.mentions.iter().copied()),
            None => wordings.push(Worded { text: wording.text.clone(), mentions: wording.mentions.clone() }),
        }
    }
    let kind = kinds
        .iter()
        .rev()
        .max_by_key(|(_, count)| **count)
        .map_or(EntityKind::Organisation, |(kind, _)| *kind);
    Thing { name: fullest(group), kind, wordings }
}

/// The fullest name: most words, then most letters, then the spelling with diacritics, then the first.
fn fullest(group: &[&Wording]) -> String {
    let names = group.iter().rev().filter(|wording| wording.is_name);
    let best = names.max_by_key(|wording| {
        let marks = wording.text.chars().filter(|letter| !letter.is_ascii()).count();
        // "Albanians" rather than "Albanian".
        let plural = wording.kind == EntityKind::Group && wording.text.ends_with('s');
        let listed = wording.kind == EntityKind::Product && wording.known == Some(wording.text.as_str());
        (wording.words.len(), plural || listed, wording.words.iter().map(String::len).sum::<usize>(), marks)
    });
    match best {
        Some(wording) => {
            let singular = wording.kind == EntityKind::Product
                && wording
                    .words
                    .last()
                    .is_some_and(|last| wording.text.to_lowercase().ends_with(&alloc::format!("{last}s")));
            let end = wording.text.len() - usize::from(singular);
            wording.text.get(..end).unwrap_or(&wording.text).to_owned()
        }
        None => group.iter().find_map(|wording| wording.known).map_or_else(
            || group.first().map(|wording| wording.text.clone()).unwrap_or_default(),
            ToString::to_string,
        ),
    }
}

/// Wordings the lists know by one name.
fn join_known(wordings: &[Wording], sets: &mut Sets) {
    let mut first: BTreeMap<(&str, EntityKind), usize> = BTreeMap::new();
    for (index, wording) in wordings.iter().enumerate() {
        if let Some(name) = wording.known {
            let first = *first.entry((name, wording.kind)).or_insert(index);
            sets.join(first, index);
        }
    }
}

/// The same words in several articles; people have rules of their own.
fn join_equal(wordings: &[Wording], sets: &mut Sets) {
    let mut first: BTreeMap<(&[String], EntityKind), usize> = BTreeMap::new();
    for (index, wording) in wordings.iter().enumerate() {
        if wording.kind == EntityKind::Person {
            continue;
        }
        let first = *first.entry((&wording.words, wording.kind)).or_insert(index);
        sets.join(first, index);
    }
}

/// Words that leave no letter in an acronym.
const SKIPPED: &[&str] = &["of", "for", "the", "and", "on", "in", "to", "de"];

/// An acronym and the one name with its initials.
fn join_acronyms(wordings: &[Wording], sets: &mut Sets) {
    let mut whole: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, wording) in wordings.iter().enumerate() {
        if wording.words.len() > 1 && wording.kind != EntityKind::Person {
            let parts = wording.words.iter().flat_map(|word| word.split('-'));
            let initials =
                parts.filter(|word| !SKIPPED.contains(word)).filter_map(|word| word.chars().next());
            whole.entry(initials.collect()).or_default().push(index);
        }
    }
    for (index, wording) in wordings.iter().enumerate().filter(|(_, wording)| wording.is_acronym) {
        let letters: String =
            wording.words.concat().chars().filter(|letter| letter.is_alphabetic()).collect();
        // "AK-47" is short for nothing.
        let designation = wording.kind == EntityKind::Product
            && wording.text.contains(|letter: char| letter.is_ascii_digit());
        if letters.len() < 2 || wording.known.is_some() || designation {
            continue;
        }
        if let Some(candidates) = whole.get(&letters)
            && let Some(one) = sets.only(candidates.iter().copied())
        {
            sets.join(one, index);
        }
    }
}

/// A body or text called by the end of its name ("Security Council"), a place by its beginning.
fn join_endings(wordings: &[Wording], sets: &mut Sets) {
    // By the word that both names have: the last of a body's, the first of a place's.
    let mut longer: BTreeMap<(EntityKind, &str), Vec<usize>> = BTreeMap::new();
    for (index, wording) in wordings.iter().enumerate().filter(|(_, wording)| wording.words.len() > 1) {
        if let Some(word) = shared_word(wording) {
            longer.entry((wording.kind, word)).or_default().push(index);
        }
    }
    for (index, wording) in wordings.iter().enumerate() {
        let fits = |longer: &Wording| {
            longer.words.len() > wording.words.len()
                && match wording.kind {
                    EntityKind::Organisation | EntityKind::Law => {
                        wording.words.len() > 1 && longer.words.ends_with(&wording.words)
                    }
                    EntityKind::Place => {
                        wording.known.is_none()
                            && longer.known.is_none()
                            && longer.words.starts_with(&wording.words)
                    }
                    _ => false,
                }
        };
        let candidates = shared_word(wording).and_then(|word| longer.get(&(wording.kind, word)));
        let fitting = candidates.into_iter().flatten().copied();
        let fitting = fitting.filter(|&index| wordings.get(index).is_some_and(fits));
        if let Some(one) = sets.only(fitting.collect::<Vec<_>>()) {
            sets.join(one, index);
        }
    }
}

fn shared_word(wording: &Wording) -> Option<&str> {
    let word = if wording.kind == EntityKind::Place { wording.words.first() } else { wording.words.last() };
    word.map(String::as_str)
}
