//! Lines of results, tables and fixtures of sports: their names are teams, whatever a city of that name is elsewhere.

use alloc::vec::Vec;
use core::ops::Range;

use corpus::EntityKind;

use super::{
    Certainty,
    evidence::Evidence,
    find::Found,
    lexicon::{Form, Lexicon, Roles},
    words::{Case, Word},
};

/// A row of a league's table has so many figures after the team, at least: rows of prices and of weather have fewer.
const COLUMNS: usize = 4;

/// The most digits of a figure in such a row.
const DIGITS: usize = 3;

/// The most words a fixture has: "SAN FRANCISCO AT NEW YORK".
const FIXTURE: usize = 7;

/// Makes teams of the names in a line that is a result ("Skellen 3 Norvik 1"), a row of a table ("SKELLEN 69 66 .511 6")
/// or a fixture ("SKELLEN AT NORVIK"). Countries stay countries, and who is named with a given name stays a person.
///
/// A line of common words is none of these ("Yes 52 No 48"). Fixtures are alike in shape to much else ("FIRE AT THE QUAY",
/// "Roe v Wade"): both sides must be known as places or bodies.
pub(super) fn teams(found: &mut Vec<Found>, words: &[Word<'_>], lexicon: &Lexicon, evidence: &Evidence) {
    let listed = |name: &[Word<'_>]| {
        lexicon.longest(name).filter(|(_, count)| *count == name.len()).map(|(sense, _)| sense)
    };
    let (teams, fixture) = match fixture(words) {
        Some(teams) => (teams, true),
        None => (line(words).unwrap_or_default(), false),
    };
    if teams.is_empty() {
        return;
    }
    let known = |team: &Range<usize>| {
        let body = |kind| matches!(kind, EntityKind::Place | EntityKind::Organisation);
        words.get(team.clone()).and_then(listed).is_some_and(|sense| body(sense.kind))
            || found.iter().any(|name| name.words == *team && body(name.kind))
    };
    let common = |team: &Range<usize>| {
        let name = words.get(team.clone()).unwrap_or_default();
        let empty = |word: &Word<'_>| {
            lexicon.roles(word).any(Roles::FUNCTION.and(Roles::NOT_NAME)) || evidence.is_common(word)
        };
        listed(name).is_none() && name.iter().all(empty)
    };
    if fixture && !teams.iter().all(known) || teams.iter().any(common) {
        return;
    }
    // A row of so many figures is no golfer's.
    let long = words.iter().filter(|word| word.case == Case::Number).count() > COLUMNS + 1;
    for team in teams {
        let name = words.get(team.clone()).unwrap_or_default();
        let country = listed(name).filter(|sense| sense.is_country() || sense.form != Form::Name);
        let given = name.len() > 1 && name.first().is_some_and(|word| lexicon.roles(word).any(Roles::GIVEN));
        if given && !long {
            continue;
        }
        let kind = country.map_or(EntityKind::Organisation, |sense| sense.kind);
        found.retain(|name| name.words.end <= team.start || team.end <= name.words.start);
        found.push(Found { words: team, kind, certainty: Certainty::Likely });
    }
}

/// The teams of a line that is nothing but teams and figures; `None` where it is anything else.
fn line(words: &[Word<'_>]) -> Option<Vec<Range<usize>>> {
    words.first().filter(|first| first.is_capital())?;
    let (mut teams, mut figures) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < words.len() {
        let end = name_end(words, at);
        let closed = figures_end(words, end);
        let figure = |word: &&Word<'_>| word.case == Case::Number || matches!(word.text, "-" | "–");
        let count = words.get(end..closed)?.iter().filter(figure).count();
        if end == at || count == 0 {
            return None;
        }
        teams.push(at..end);
        figures.push(count);
        at = closed;
    }
    let small =
        |word: &Word<'_>| word.case != Case::Number || word.text.trim_start_matches('.').len() <= DIGITS;
    let result = teams.len() == 2 && figures.iter().all(|count| *count == 1);
    let row = teams.len() == 1 && figures.iter().all(|count| *count >= COLUMNS);
    ((result || row) && words.iter().all(small)).then_some(teams)
}

/// The two teams of "SKELLEN AT NORVIK", in capitals, or of "Skellen v Norvik".
fn fixture(words: &[Word<'_>]) -> Option<Vec<Range<usize>>> {
    let shouted = words.iter().all(|word| word.case == Case::Upper && !word.owns);
    let at = words.iter().position(|word| word.text == "AT" || word.text == "v")?;
    let alone = words.iter().filter(|word| word.text == "AT").count() == 1;
    let home = name_end(words, 0) == at && name_end(words, at + 1) == words.len();
    let fits = if words.get(at)?.text == "v" { home } else { shouted && alone };
    let whole = fits && words.len() <= FIXTURE && at > 0 && at + 1 < words.len();
    whole.then(|| [0..at, at + 1..words.len()].into())
}

/// Where a team's name ends that begins at a place, with the letters in brackets that tell it from another: "Norvik (B)".
fn name_end(words: &[Word<'_>], at: usize) -> usize {
    let of_name = |index: &usize| {
        let capital = |index: usize| words.get(index).is_some_and(|word| word.is_capital() && !word.owns);
        let mark =
            words.get(*index).is_some_and(|word| word.glued && matches!(word.text, "-" | "." | "'" | "’"));
        capital(*index) || mark && capital(*index + 1)
    };
    let end = at + (at..words.len()).take_while(of_name).count();
    match words.get(end..) {
        Some([open, letters, close, ..]) if end > at && open.text == "(" && close.text == ")" => {
            end + if letters.case == Case::Upper || letters.text.len() == 1 { 3 } else { 0 }
        }
        _ => end,
    }
}

/// Where the figures end that begin at a place, with what stands in brackets after them.
fn figures_end(words: &[Word<'_>], mut at: usize) -> usize {
    let mut bracket = false;
    while let Some(word) = words.get(at) {
        bracket |= word.text == "(";
        let figure = word.case == Case::Number || matches!(word.text, "." | "/" | "-" | "–");
        if !(bracket || figure) {
            break;
        }
        bracket &= word.text != ")";
        at += 1;
    }
    at
}
