//! Where names begin and end.

use alloc::vec::Vec;
use core::ops::Range;

use corpus::EntityKind;

use super::{
    Certainty,
    find::Found,
    lexicon::{Lexicon, Roles},
    words::{Case, Word},
};

/// Cuts off what is no part of a name: titles before people, owners before what they own ("Berlin's Council" is two
/// names), and drops the "US" of "US$75".
pub(super) fn trim(found: &mut Vec<Found>, words: &[Word<'_>], lexicon: &Lexicon) {
    let mut owners = Vec::new();
    for name in found.iter_mut() {
        let inside = words.get(name.words.clone()).unwrap_or_default();
        // "Minister for Central Asia": no name begins with a small word that carries no news.
        let hollow = |word: &&Word<'_>| word.case == Case::Lower && lexicon.roles(word).any(Roles::FUNCTION);
        let small = inside.iter().take_while(hollow).count();
        if small > 0 && small < inside.len() {
            name.words.start += small;
            let inside = words.get(name.words.clone()).unwrap_or_default();
            if let Some((sense, count)) = lexicon.longest(inside)
                && count == inside.len()
            {
                name.kind = sense.kind;
            }
        }
        if let Some((counting, rest)) = words.get(name.words.clone()).and_then(<[Word<'_>]>::split_first)
            && counting.opens
            && COUNTS.contains(&counting.folded)
            && lexicon.longest(rest).is_some_and(|(sense, count)| sense.weapon && count == rest.len())
        {
            name.words.start += 1;
        }
        let inside = words.get(name.words.clone()).unwrap_or_default();
        if name.kind == EntityKind::Person {
            let titles = inside.iter().take_while(|word| lexicon.roles(word).any(Roles::TITLE)).count();
            if titles < inside.len() {
                name.words.start += titles;
            }
            name.words.end = hyphened_end(words, &name.words, lexicon);
        } else if let Some(owner) =
            inside.iter().take(inside.len().saturating_sub(1)).position(|word| word.owns)
            && let Some((sense, count)) = lexicon.longest(inside)
            && count == owner + 1
        {
            owners.push(Found {
                words: name.words.start..name.words.start + count,
                kind: sense.kind,
                certainty: Certainty::Sure,
            });
            name.words.start += count;
        }
    }
    found.extend(owners);
    found.retain(|name| {
        let currency = words.get(name.words.end).is_some_and(Word::is_currency_of_last);
        let inside = words.get(name.words.clone()).unwrap_or_default();
        // "Jan. 11" is a day.
        let mut after =
            words.get(name.words.end..).unwrap_or_default().iter().skip_while(|next| next.text == ".");
        let dated = after.next().is_some_and(|next| next.case == Case::Number);
        let hollow = if dated { Roles::NOT_NAME } else { Roles::NEVER_NAME };
        let never = inside.first().is_some_and(|word| lexicon.roles(word).any(hollow));
        !((currency || never) && name.words.len() == 1)
            && !is_party_and_state(inside)
            && !is_office(inside, lexicon)
    });
}

/// Words that count what opens a sentence: "Two Black Hawks landed".
const COUNTS: &[&str] = &["one", "two", "three", "four", "five", "six", "several"];

/// Whether a name is an office and where it is held: "Governor in the North".
fn is_office(name: &[Word<'_>], lexicon: &Lexicon) -> bool {
    matches!(name, [title, within, _, ..] if lexicon.roles(title).any(Roles::TITLE)
        && within.case == Case::Lower && matches!(within.folded, "in" | "to"))
}

/// What stands after an American lawmaker's name: "R-S.C.", "D-Calif.".
fn is_party_and_state(name: &[Word<'_>]) -> bool {
    matches!(name, [party, hyphen, _, ..] if matches!(party.text, "R" | "D" | "I") && hyphen.text == "-" && hyphen.glued)
}

/// The longest small part of a Korean or Chinese given name: "Jae-in", "Jong-un", "Ing-wen".
const SYLLABLE: usize = 5;

/// Where a person's name ends whose last given name goes on small after a hyphen: "Moon Jae-in".
fn hyphened_end(words: &[Word<'_>], name: &Range<usize>, lexicon: &Lexicon) -> usize {
    let family = words.get(name.start).is_some_and(|word| lexicon.roles(word).any(Roles::FAMILY));
    match words.get(name.end..) {
        Some([hyphen, part, ..])
            if family
                && name.len() > 1
                && hyphen.glued
                && part.glued
                && hyphen.text == "-"
                && part.case == Case::Lower
                && part.folded.len() <= SYLLABLE =>
        {
            name.end + 2
        }
        _ => name.end,
    }
}

/// Lengthens names by what belongs to them: given names before a family name, the last part of an East Asian name, the
/// ordinal of a military unit.
pub(super) fn stretch(found: &mut [Found], words: &[Word<'_>], lexicon: &Lexicon) {
    if found.is_empty() {
        return;
    }
    let taken: Vec<Range<usize>> = found.iter().map(|name| name.words.clone()).collect();
    let free = |index: usize| !taken.iter().any(|range| range.contains(&index));
    for name in found {
        let before = name.words.start.checked_sub(1).filter(|&index| free(index));
        let before = before.and_then(|index| words.get(index));
        match name.kind {
            EntityKind::Person => {
                let given = |word: &Word<'_>| {
                    word.case == Case::Capital && !word.owns && lexicon.roles(word).any(Roles::GIVEN)
                };
                if before.is_some_and(given) && name.words.len() == 1 {
                    name.words.start -= 1;
                }
                if free(name.words.end) {
                    name.words.end = third_syllable_end(words, &name.words, lexicon);
                }
            }
            EntityKind::Organisation if before.is_some_and(is_ordinal) => {
                let inside = words.get(name.words.clone()).unwrap_or_default();
                if inside.iter().any(|word| UNITS.contains(&word.folded)) {
                    name.words.start -= 1;
                }
            }
            _ => {}
        }
    }
}

/// What military units with a number are.
const UNITS: &[&str] = &[
    "airborne",
    "armored",
    "armoured",
    "army",
    "artillery",
    "battalion",
    "brigade",
    "cavalry",
    "corps",
    "division",
    "fleet",
    "infantry",
    "marine",
    "marines",
    "regiment",
    "squadron",
    "wing",
];

/// "101st", "3rd".
fn is_ordinal(word: &Word<'_>) -> bool {
    word.text.starts_with(|letter: char| letter.is_ascii_digit())
        && ["st", "nd", "rd", "th"].iter().any(|ending| word.folded.ends_with(ending))
}

/// Where a Korean or Chinese name of three parts ends whose last part looks like another word: "Moon Jae In".
fn third_syllable_end(words: &[Word<'_>], name: &Range<usize>, lexicon: &Lexicon) -> usize {
    let family = words.get(name.start).is_some_and(|word| lexicon.roles(word).any(Roles::FAMILY));
    match words.get(name.end) {
        Some(part)
            if family
                && name.len() == 2
                && part.case == Case::Capital
                && part.folded.len() <= SYLLABLE
                && lexicon.roles(part).any(Roles::FUNCTION) =>
        {
            name.end + 1
        }
        _ => name.end,
    }
}

/// Cuts names the tagger made too long: "Javelin" off a headline's "Javelin Anti-Tank", "Orthodox" off "Orthodox
/// Churches", which are no one body.
pub(super) fn cut(found: &mut [Found], words: &[Word<'_>], lexicon: &Lexicon) {
    for name in found.iter_mut().filter(|name| name.kind == EntityKind::Organisation) {
        let Some((last, inside)) = words.get(name.words.clone()).and_then(<[Word<'_>]>::split_last) else {
            continue;
        };
        // "Javelins for Kosovo" is no body either.
        let one = inside.first().and_then(|first| first.folded.strip_suffix('s'));
        let one = one.and_then(|one| lexicon.sense(one)).filter(|sense| sense.weapon);
        let Some((sense, count)) = lexicon.longest(inside).or(one.map(|sense| (sense, 1))) else { continue };
        let body = lexicon.roles(last).any(Roles::ORGANISATION);
        let bodies = ["s", "es"].iter().filter_map(|ending| last.folded.strip_suffix(ending));
        let bodies = bodies.into_iter().any(|one| lexicon.role_of(one).any(Roles::ORGANISATION));
        let peoples = sense.is_people() && count == inside.len() && bodies;
        if !body && (sense.weapon || peoples) {
            (name.words.end, name.kind) = (name.words.start + count, sense.kind);
            name.certainty = Certainty::Sure;
        }
    }
}

/// Drops small words in a line of capitals: "WHO IS TO BLAME" names no body, and "TELL US" no country.
pub(super) fn drop_shouted_words(found: &mut Vec<Found>, words: &[Word<'_>], lexicon: &Lexicon) {
    found.retain(|name| match words.get(name.words.clone()) {
        Some([word]) => {
            let small =
                lexicon.roles(word).any(Roles::FUNCTION) || (word.text == "US" && name.words.start > 0);
            !small
        }
        _ => true,
    });
}

/// Cuts the verb of a headline off the place before it: "Serbia Bristles" is no place, "Serbia" is.
pub(super) fn cut_verbs(found: &mut [Found], words: &[Word<'_>], lexicon: &Lexicon) {
    for name in found.iter_mut().filter(|name| name.kind == EntityKind::Place && name.words.len() > 1) {
        let inside = words.get(name.words.clone()).unwrap_or_default();
        let verb = inside.last().is_some_and(|last| {
            last.folded.ends_with('s') && last.case == Case::Capital && !lexicon.roles(last).any(Roles::PLACE)
        });
        if verb
            && let Some((sense, count)) = lexicon.longest(inside)
            && count + 1 == inside.len()
            && sense.kind == EntityKind::Place
        {
            name.words.end -= 1;
            name.certainty = Certainty::Sure;
        }
    }
}

/// How many words name the body in "Reuters in Geneva", and what stands after its "in", where the lists have both but
/// not the whole.
fn body_in_place(name: &[Word<'_>], lexicon: &Lexicon) -> Option<(usize, EntityKind)> {
    let within = name.iter().position(|word| word.folded == "in" && word.case == Case::Lower)?;
    let listed = |words: &[Word<'_>]| lexicon.longest(words).filter(|(_, count)| *count == words.len());
    let place = listed(name.get(within + 1..)?)?;
    (listed(name.get(..within)?).is_some() && listed(name).is_none()).then_some((within, place.0.kind))
}

/// Divides two peoples between whom only a hyphen stands, "Serbian-American", unless the lists have them as one, and a
/// body from the place it is in.
pub(super) fn divide(found: &mut Vec<Found>, words: &[Word<'_>], lexicon: &Lexicon) {
    let mut others = Vec::new();
    for name in found.iter_mut() {
        let whole = words.get(name.words.clone()).unwrap_or_default();
        if let Some((body, place)) = body_in_place(whole, lexicon) {
            let begin = name.words.start + body + 1;
            others.push(Found { words: begin..name.words.end, kind: place, certainty: Certainty::Sure });
            name.words.end = name.words.start + body;
            continue;
        }
        if let Some(body) = body_and_weapon(whole, lexicon) {
            let begin = name.words.start + body;
            let kind = EntityKind::Product;
            others.push(Found { words: begin..name.words.end, kind, certainty: Certainty::Sure });
            name.words.end = begin;
            continue;
        }
        let [one, hyphen, other] = whole else { continue };
        let (Some(one), Some(other)) = (lexicon.single(one), lexicon.single(other)) else { continue };
        let listed = lexicon.longest(whole).is_some_and(|(_, count)| count == whole.len());
        if hyphen.text == "-" && one.is_people() && other.is_people() && !listed {
            let last = name.words.end - 1;
            others.push(Found { words: last..name.words.end, kind: other.kind, certainty: Certainty::Sure });
            (name.words.end, name.kind, name.certainty) = (last - 1, one.kind, Certainty::Sure);
        }
    }
    found.extend(others);
}

/// How many words of a name are a listed body that has the listed weapon behind it: "Royal Air Force Reaper".
fn body_and_weapon(name: &[Word<'_>], lexicon: &Lexicon) -> Option<usize> {
    let (sense, count) = lexicon.longest(name)?;
    let (behind, length) = lexicon.longest(name.get(count..)?)?;
    let parts = sense.kind == EntityKind::Organisation && behind.weapon && count + length == name.len();
    parts.then_some(count)
}

/// What stands after "for" in the name of a campaign's committee.
const GOALS: &[&str] = &["president", "america", "congress", "senate", "governor", "mayor"];

/// Makes bodies of campaigns: "Jane Doe for President, Inc.", "Hillary for America".
pub(super) fn campaign(found: &mut Vec<Found>, words: &[Word<'_>]) {
    let ends: Vec<(usize, usize)> = found
        .iter()
        .filter(|name| name.kind == EntityKind::Person)
        .filter_map(|name| match words.get(name.words.end..)? {
            [with, goal, rest @ ..]
                if with.text == "for" && goal.is_capital() && GOALS.contains(&goal.folded) =>
            {
                let company = matches!(rest, [comma, inc, ..] if comma.text == "," && inc.folded == "inc");
                Some((name.words.start, name.words.end + if company { 4 } else { 2 }))
            }
            _ => None,
        })
        .collect();
    for (start, end) in ends {
        found.retain(|name| name.words.end <= start || end <= name.words.start);
        found.push(Found { words: start..end, kind: EntityKind::Organisation, certainty: Certainty::Sure });
    }
}

/// Makes a body of a ruler and those who rule with them: "the Lind regime" is not Lind. "The Norlandic regime" is named by
/// its country, as people are, but "the Norlandic Government" is a body.
pub(super) fn regime(found: &mut [Found], words: &[Word<'_>], lexicon: &Lexicon) {
    for index in 0..found.len() {
        let Some(name) = found.get(index).filter(|name| is_governed(name, words)) else { continue };
        let end = name.words.end;
        if found.iter().all(|other| other.words.start != end)
            && let Some(name) = found.get_mut(index)
        {
            name.words.end += 1;
            (name.kind, name.certainty) = (EntityKind::Organisation, Certainty::Sure);
        }
    }
    let rulers = |name: &&mut Found| matches!(name.kind, EntityKind::Person | EntityKind::Place);
    for name in found.iter_mut().filter(rulers) {
        let inside = words.get(name.words.clone()).unwrap_or_default();
        let named = inside.last().is_some_and(|last| !last.owns && !lexicon.names_people(last));
        if named && words.get(name.words.end).is_some_and(|next| next.folded == "regime") {
            name.words.end += 1;
            (name.kind, name.certainty) = (EntityKind::Organisation, Certainty::Sure);
        }
    }
}

/// Whether "Government" with a capital stands behind a name, and no further name.
fn is_governed(name: &Found, words: &[Word<'_>]) -> bool {
    let Some([last, government, rest @ ..]) = words.get(name.words.end.saturating_sub(1)..) else {
        return false;
    };
    let named = rest.first().is_some_and(|next| next.is_capital() && !next.opens);
    matches!(name.kind, EntityKind::Place | EntityKind::Group)
        && government.folded == "government"
        && government.case == Case::Capital
        && !(last.owns || government.opens || named)
}

/// Lengthens the first part of a name of the lists to all of it: "al-Qaeda" in "al-Qaeda in Iraq".
pub(super) fn complete(found: &mut Vec<Found>, words: &[Word<'_>], lexicon: &Lexicon) {
    let whole = |name: &Found| {
        let (sense, count) = lexicon.longest(words.get(name.words.start..)?)?;
        let words = name.words.start..name.words.start + count;
        (words.end > name.words.end).then_some(Found { words, kind: sense.kind, certainty: Certainty::Sure })
    };
    let wholes: Vec<Found> = found.iter().filter_map(whole).collect();
    for whole in wholes {
        found.retain(|name| name.words.end <= whole.words.start || whole.words.end <= name.words.start);
        found.push(whole);
    }
}
