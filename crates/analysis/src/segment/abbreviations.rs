use alloc::collections::BTreeSet;

use foldhash::fast::FixedState;
use hashbrown::HashMap;

use super::folded;

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

/// The word lists, ready to be asked.
pub(super) struct Abbreviations {
    /// What the period after each abbreviation says. Only ever asked by key, so its order never shows.
    periods: HashMap<&'static str, Period, FixedState>,
    openers: BTreeSet<&'static str>,
}

impl Abbreviations {
    pub(super) fn new() -> Self {
        let mut periods = HashMap::with_hasher(FixedState::default());
        let mut heading = Period::Ends;
        for line in ABBREVIATIONS.lines() {
            match line.split_once(']') {
                Some(("[name", _)) => heading = Period::BeforeName,
                Some(("[number", _)) => heading = Period::BeforeNumber,
                Some(("[either", _)) => heading = Period::Either,
                // Under two headings, the first one counts.
                _ => _ = periods.entry(line).or_insert(heading),
            }
        }
        Self { periods, openers: OPENERS.lines().collect() }
    }

    /// What the period after `word`, given without it, says.
    pub(super) fn period_after(&self, word: &str) -> Period {
        if let Some(&period) = self.periods.get(folded(word).as_ref()) {
            return period;
        }
        match word {
            _ if is_initialism(word) => Period::Either,
            // An initial, as in "Alfred E. Sloan".
            _ if word.chars().count() == 1 && word.chars().all(char::is_uppercase) => Period::Either,
            _ => Period::Ends,
        }
    }

    /// Whether a capitalised word begins a sentence, other than as a name.
    pub(super) fn open_sentence(&self, word: &str) -> bool {
        self.openers.contains(folded(word).as_ref())
    }
}

/// Whether a word is single letters with periods between them: "U.S", "p.m", "J.C".
pub(super) fn is_initialism(word: &str) -> bool {
    let letter = |part: &str| part.chars().count() == 1 && part.chars().all(char::is_alphabetic);
    word.contains('.') && word.split('.').all(letter)
}
