use super::fold;

/// Abbreviations under headings that say what follows them; see the file.
static ABBREVIATIONS: &str = include_str!("../../data/abbreviations.txt");

/// Words that begin a sentence, one a line.
static OPENERS: &str = include_str!("../../data/sentence-openers.txt");

/// What a word with a period after it says about whether a sentence ends there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Period {
    /// It does not: a name follows ("Gen.").
    BeforeName,
    /// It does not where a number follows ("Sept. 24").
    BeforeNumber,
    /// It does where the next word begins one ("the U.S. The").
    Either,
    /// It does: the word is no abbreviation.
    Ends,
}

/// What the period after `word`, given without it, says.
pub(super) fn period_after(word: &str) -> Period {
    let folded = fold(word);
    let mut heading = Period::Ends;
    for line in ABBREVIATIONS.lines() {
        match line.split_once(']') {
            Some(("[name", _)) => heading = Period::BeforeName,
            Some(("[number", _)) => heading = Period::BeforeNumber,
            Some(("[either", _)) => heading = Period::Either,
            _ if line == folded => return heading,
            _ => {}
        }
    }
    match word {
        _ if is_initialism(word) => Period::Either,
        // An initial, as in "Alfred E. Sloan".
        _ if word.chars().count() == 1 && word.chars().all(char::is_uppercase) => Period::Either,
        _ => Period::Ends,
    }
}

/// Whether a word is single letters with periods between them: "U.S", "p.m", "J.C".
pub(super) fn is_initialism(word: &str) -> bool {
    let letter = |part: &str| part.chars().count() == 1 && part.chars().all(char::is_alphabetic);
    word.contains('.') && word.split('.').all(letter)
}

/// Whether a capitalised word begins a sentence, other than as a name.
pub(super) fn opens_sentence(word: &str) -> bool {
    let folded = fold(word);
    OPENERS.lines().any(|opener| opener == folded)
}
