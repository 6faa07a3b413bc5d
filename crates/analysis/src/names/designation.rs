//! Weapons and military platforms named by letters and a number: "AK-47", "MiG-29", "Mk 19", "M1A1 Abrams".

use core::ops::Range;

use corpus::EntityKind;

use super::{
    lexicon::{Lexicon, Roles},
    words::{Case, Word},
};

/// The weapon or platform that begins at word `at` of a sentence and is named by more than a word of the lists: a
/// designation, a listed name with its variant, a warship.
pub(super) fn designation(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> Option<Range<usize>> {
    let rest = words.get(at..)?;
    if !rest.first()?.is_capital() {
        return None;
    }
    let length = listed(rest, lexicon)
        .or_else(|| numbered(rest, words, lexicon))
        .or_else(|| variant(rest, lexicon))
        .or_else(|| warship(rest))?;
    Some(at..at + length)
}

/// How many words a listed designation has: "B-52", which is a bomber whatever the sentence speaks of.
fn listed(words: &[Word<'_>], lexicon: &Lexicon) -> Option<usize> {
    let (sense, count) = lexicon.longest(words)?;
    let hyphened = words.get(1).is_some_and(|hyphen| hyphen.text == "-");
    let numbered = words.get(2).is_some_and(|number| is_number(number.text));
    (sense.weapon && count > 2 && hyphened && numbered).then_some(count)
}

/// How many words a designation has, with the name that follows it. Letters that may mean much else count only where
/// the sentence speaks of weapons.
fn numbered(words: &[Word<'_>], sentence: &[Word<'_>], lexicon: &Lexicon) -> Option<usize> {
    let first = words.first()?;
    // "F/A-18".
    if let [_, slash, both, ..] = words
        && slash.text == "/"
        && slash.glued
        && both.glued
        && first.spelling.initial_letters().len() == 1
    {
        return numbered(words.get(2..)?, sentence, lexicon).map(|length| length + 2);
    }
    let letters = first.spelling.initial_letters();
    let mut end = match words.get(1..).unwrap_or_default() {
        _ if letters.len() < first.folded.len() => {
            first.folded.get(letters.len()..).filter(|rest| is_number(rest)).map(|_| 1)?
        }
        [hyphen, number, ..]
            if hyphen.text == "-" && hyphen.glued && number.glued && is_number(number.text) =>
        {
            3
        }
        // "Mk 19", but not "Su 30 times".
        [number, ..] if first.folded == "mk" && is_number(number.text) => 2,
        _ => return None,
    };
    let role = lexicon.role_of(letters);
    let joined = end != 2;
    let likely = || joined && role.any(Roles::DESIGNATION_OF_WEAPON) && speaks_of_weapons(sentence, lexicon);
    if !(role.any(Roles::DESIGNATION) || likely()) {
        return None;
    }
    end += suffix(words.get(end..).unwrap_or_default());
    end += called(words.get(end..).unwrap_or_default(), lexicon);
    Some(end)
}

/// How many words name what a designation stands before: "M1A1 Abrams", "MQ-9 Reapers".
fn called(words: &[Word<'_>], lexicon: &Lexicon) -> usize {
    let Some(first) = words.first().filter(|first| first.is_capital()) else { return 0 };
    if let Some((sense, count)) = lexicon.longest(words) {
        return if sense.kind == EntityKind::Product { count } else { 0 };
    }
    let singular = first.folded.strip_suffix('s').and_then(|singular| lexicon.sense(singular));
    usize::from(singular.is_some_and(|sense| sense.weapon))
}

/// How many words a listed weapon has with its variant: "Iskander-M", "Tornado GR4s", "Paveway IV", "Bayraktar TB2".
fn variant(words: &[Word<'_>], lexicon: &Lexicon) -> Option<usize> {
    // The shortest name that is listed: "Bayraktar" is, and so is "Bayraktar TB2".
    let count = (1..=2).find(|&count| {
        let name = words.get(..count).and_then(|name| lexicon.longest(name));
        name.is_some_and(|(sense, length)| sense.weapon && length == count)
    })?;
    let rest = words.get(count..)?;
    let mark = |word: &Word<'_>| {
        let figures = word.text.chars().any(|character| character.is_ascii_digit());
        let letters = word.text.chars().any(|character| character.is_ascii_uppercase());
        let roman = word.text.strip_suffix('s').unwrap_or(word.text);
        figures && letters && word.text.len() <= VARIANT || ROMAN.contains(&roman)
    };
    let length = match rest {
        // "Pantsir-S1".
        [hyphen, next, ..]
            if hyphen.text == "-" && hyphen.glued && next.glued && next.is_capital() && mark(next) =>
        {
            2
        }
        [hyphen, ..] if hyphen.text == "-" => suffix(rest),
        [next, ..] if !next.glued && mark(next) => 1,
        _ => 0,
    };
    (length > 0).then_some(count + length)
}

/// The longest mark of a variant, in bytes: "GR4s", "M1A2".
const VARIANT: usize = 5;

/// Numbers of models and marks.
const ROMAN: &[&str] = &["II", "III", "IV", "VI", "VII", "VIII", "IX"];

/// How many words a mark has that a hyphen joins: "-M", "-2", "-136".
fn suffix(words: &[Word<'_>]) -> usize {
    match words {
        [hyphen, mark, ..]
            if hyphen.text == "-"
                && hyphen.glued
                && mark.glued
                && (is_number(mark.text) || mark.text.len() == 1 && mark.is_capital()) =>
        {
            2
        }
        _ => 0,
    }
}

/// What stands before the name of a ship of some navies.
const SHIPS: &[&str] = &["USS", "USNS", "HMS", "HMCS", "HMAS", "HMNZS", "ROKS"];

/// The most words the name of a ship has: "HMS Queen Elizabeth".
const SHIP: usize = 3;

/// How many words a warship has: "USS Cole", "HMS Prince of Wales".
fn warship(words: &[Word<'_>]) -> Option<usize> {
    words.first().filter(|first| first.case == Case::Upper && SHIPS.contains(&first.text))?;
    let mut end = 1;
    while end <= SHIP {
        let next = |ahead: usize| words.get(end + ahead).is_some_and(|word| word.case == Case::Capital);
        let of = words.get(end).is_some_and(|word| word.folded == "of") && end > 1;
        match of {
            _ if words.get(end - 1).is_some_and(|last| last.owns) => break,
            true if next(1) => end += 2,
            false if next(0) => end += 1,
            _ => break,
        }
    }
    (end > 1).then_some(end)
}

/// Whether a folded name begins with a designation, or is a warship's: "mq-9 reaper", "uss cole".
pub(super) fn is_designation(name: &str, lexicon: &Lexicon) -> bool {
    let (first, others) = name.split_once([' ', '-']).unwrap_or((name, ""));
    let ship = SHIPS.iter().any(|ship| ship.eq_ignore_ascii_case(first));
    if !others.is_empty() && (ship || lexicon.sense(first).is_some_and(|sense| sense.weapon)) {
        return true;
    }
    // "F/A-18" is an A-18 too.
    let name = name.split_once('/').filter(|(letter, _)| letter.len() == 1).map_or(name, |(_, rest)| rest);
    let letters = letters(name);
    let role = lexicon.role_of(letters);
    let rest = name.get(letters.len()..).unwrap_or_default();
    role.any(Roles::DESIGNATION.and(Roles::DESIGNATION_OF_WEAPON))
        && is_number(rest.trim_start_matches(['-', '.', ' ']))
}

/// The letters a word begins with.
fn letters(word: &str) -> &str {
    let end = word.find(|letter: char| !letter.is_alphabetic()).unwrap_or(word.len());
    word.get(..end).unwrap_or_default()
}

fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
}

fn speaks_of_weapons(words: &[Word<'_>], lexicon: &Lexicon) -> bool {
    words.iter().any(|word| word.case == Case::Lower && lexicon.roles(word).any(Roles::WEAPON))
}
