//! Weapons and military platforms named by letters and a number: "AK-47", "MiG-29", "Mk 19", "M1A1 Abrams".

use core::ops::Range;

use corpus::EntityKind;

use super::{
    lexicon::{Lexicon, Roles},
    words::{Case, Word},
};

/// The designation that begins at word `at` of a sentence, with the name that follows it. Letters that may mean much
/// else count only where the sentence speaks of weapons.
pub(super) fn designation(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> Option<Range<usize>> {
    let first = words.get(at).filter(|first| first.is_capital())?;
    let letters = letters(first.folded);
    let role = lexicon.role_of(letters);
    let sure = role.any(Roles::DESIGNATION);
    if !(sure || role.any(Roles::DESIGNATION_OF_WEAPON) && speaks_of_weapons(words, lexicon)) {
        return None;
    }
    let rest = words.get(at + 1..).unwrap_or_default();
    let mut end = match rest {
        _ if letters.len() < first.folded.len() => {
            first.folded.get(letters.len()..).filter(|rest| is_number(rest)).map(|_| at + 1)?
        }
        [hyphen, number, ..]
            if hyphen.text == "-" && hyphen.glued && number.glued && is_number(number.text) =>
        {
            at + 3
        }
        // "Mk 19", but not "Su 30 times".
        [number, ..] if sure && first.folded == "mk" && is_number(number.text) => at + 2,
        _ => return None,
    };
    let after = words.get(end..).unwrap_or_default();
    if let Some((sense, count)) = lexicon.longest(after)
        && sense.kind == EntityKind::Product
        && after.first().is_some_and(Word::is_capital)
    {
        end += count;
    }
    Some(at..end)
}

/// Whether a folded name begins with a designation: "mq-9 reaper".
pub(super) fn is_designation(name: &str, lexicon: &Lexicon) -> bool {
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
