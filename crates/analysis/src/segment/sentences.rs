use alloc::vec::Vec;

use corpus::Span;
use icu_segmenter::SentenceSegmenter;
use memchr::memchr2;

use crate::lists::Kept;

use super::{
    abbreviations::{Abbreviations, Period},
    latin,
    list_items::items,
};

/// What tells where sentences end.
pub(crate) struct Sentences {
    abbreviations: Abbreviations,
}

impl Sentences {
    /// What the lists of this build say.
    pub(crate) fn of_lists() -> &'static Self {
        static SENTENCES: Kept<Sentences> = Kept::new();
        SENTENCES.get(|| Self { abbreviations: Abbreviations::new() })
    }

    /// The sentences of a paragraph, white space between them left out.
    ///
    /// Unicode sentence boundaries (UAX #29), without those after an abbreviation that the next word shows not to end a
    /// sentence, and with those before the items of a list that was run into one paragraph.
    pub(crate) fn of(&self, text: &str) -> Vec<Span> {
        let items = items(text);
        let mut start = 0;
        let ends = ends(text, &items);
        let mut sentences = Vec::with_capacity(ends.len());
        for end in ends {
            let (before, after) = text.split_at_checked(end).unwrap_or((text, ""));
            let running = before.get(start..).unwrap_or_default();
            if !items.contains(&end) && self.run_on(running, after) {
                continue;
            }
            let trimmed = running.trim();
            if !trimmed.is_empty() {
                let offset = start + (running.len() - running.trim_start().len());
                sentences.push(Span::new(offset..offset + trimmed.len()));
            }
            start = end;
        }
        sentences
    }

    /// Whether a sentence goes on across a boundary between what has been read of it and what follows.
    fn run_on(&self, before: &str, after: &str) -> bool {
        if after.is_empty() {
            return false;
        }
        let said = before.trim_end();
        let next = after.trim_start();
        let starts_lower = next.chars().next().is_some_and(char::is_lowercase);
        if before.ends_with(['\n', '\r', '\u{2028}', '\u{2029}']) {
            // A line that begins like a sentence and goes on in lower case was broken to fit a page.
            let begins = said.trim_start_matches(OPENING).chars().next().is_some_and(char::is_uppercase);
            return begins && starts_lower && !said.ends_with(['.', '!', '?', ':', ';']);
        }
        if is_marker(said) || opens_note(said, after) {
            return true;
        }
        if starts_lower {
            // "Stop!" he said.
            return !said.trim_end_matches(CLOSING).ends_with('…');
        }
        self.abbreviates(said, next)
    }

    /// Whether what was said ends in an abbreviation, its period no full stop before `next`.
    fn abbreviates(&self, said: &str, next: &str) -> bool {
        let Some(body) = said.strip_suffix('.') else { return false };
        let breaks = |character: char| {
            character.is_whitespace()
                || matches!(character, '(' | '[' | '"' | '\'' | '“' | '‘' | '-' | '–' | '—' | '/')
        };
        let word = body.rsplit(breaks).next().unwrap_or_default();
        let quoted = next.starts_with(OPENING);
        let following = next.split(|character: char| {
            character.is_whitespace() || matches!(character, ',' | '.' | ';' | ':' | '!' | '?')
        });
        let following = following.into_iter().next().unwrap_or_default();
        let numeral = next.starts_with(|character: char| character.is_numeric());
        match self.abbreviations.period_after(word) {
            Period::BeforeName => !following.is_empty() && !self.abbreviations.open_sentence(following),
            Period::BeforeNumber => numeral,
            Period::Either => {
                !quoted && !following.is_empty() && !self.abbreviations.open_sentence(following)
            }
            Period::Ends => false,
        }
    }
}

/// Where sentences may end, in order.
fn ends(text: &str, items: &[usize]) -> Vec<usize> {
    let mut ends = if latin::is_latin(text) {
        latin::sentence_ends(text)
    } else {
        SentenceSegmenter::new(Default::default()).segment_str(text).skip(1).collect()
    };
    let unicode = ends.len();
    ends.extend(items.iter().copied().filter(|item| *item > 0));
    if memchr2(b'?', b'!', text.as_bytes()).is_some() {
        ends.extend(dashes(text));
    }
    if ends.len() > unicode {
        ends.sort_unstable();
        ends.dedup();
    }
    ends
}

/// Where a dash after a question or exclamation begins what is answered ("Who pays? - The guests."), in order.
fn dashes(text: &str) -> impl Iterator<Item = usize> {
    let dash = |(at, mark): (usize, &str)| {
        let before = text.get(..at)?;
        let after = text.get(at + mark.len()..)?.strip_prefix(' ')?;
        let asked = before.ends_with("? ") || before.ends_with("! ");
        (asked && after.starts_with(char::is_uppercase)).then_some(at)
    };
    text.match_indices(['-', '–', '—']).filter_map(dash)
}

const CLOSING: [char; 7] = ['"', '\'', '”', '’', '»', ')', ']'];
const OPENING: [char; 8] = ['"', '\'', '“', '‘', '„', '«', '(', '['];

/// Whether a stretch is the number or letter of a list item and nothing else: "1.", "a.)", "• 9."
fn is_marker(said: &str) -> bool {
    let marker = said.trim_start_matches(['•', '⁃', '(', ' ']).trim_end_matches(['.', ')']);
    let number = marker.len() <= 3 && marker.chars().all(|character| character.is_ascii_digit());
    let letter = marker.len() == 1 && marker.chars().all(|character| character.is_ascii_lowercase());
    !marker.is_empty() && (number || letter)
}

/// Whether a boundary falls inside the number of a note ("as reported.[1]").
fn opens_note(said: &str, after: &str) -> bool {
    let number = after.trim_start_matches(|character: char| character.is_ascii_digit());
    said.ends_with('[') && number.len() < after.len() && number.starts_with(']')
}

#[cfg(test)]
mod tests;
