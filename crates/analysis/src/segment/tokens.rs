use alloc::vec::Vec;
use core::ops::Range;

use corpus::Span;
use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};

use super::{abbreviations::is_initialism, latin};
use crate::{forms::Forms, text::Token};

/// The words, numerals and marks of a paragraph, in order, without white space.
///
/// Unicode word boundaries (UAX #29); letters with periods between them keep the last one, so "U.S." is one word
/// whether or not a sentence ends with it. A hyphenated compound is words with a mark between.
pub(crate) fn tokens<'a>(text: &'a str, forms: &mut Forms<'a>) -> Vec<Token> {
    let mut tokens = Tokens { text, forms, list: Vec::with_capacity(text.len() / BYTES_PER_TOKEN) };
    if latin::is_latin(text) {
        latin::words(text, |range| tokens.push(range));
    } else {
        tokens.push_any();
    }
    tokens.list
}

/// Bytes of English text for one token, about: what is reserved is seldom outgrown and little of it left unused.
const BYTES_PER_TOKEN: usize = 5;

struct Tokens<'a, 'f> {
    text: &'a str,
    forms: &'f mut Forms<'a>,
    list: Vec<Token>,
}

impl<'a> Tokens<'a, '_> {
    /// Adds what is between the word boundaries of a text in any script.
    fn push_any(&mut self) {
        let text = self.text;
        let segmenter = WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());
        for (run, spaced) in runs(text) {
            let inside = text.get(run.clone()).unwrap_or_default();
            if spaced {
                let mut start = run.start;
                for end in segmenter.segment_str(inside).skip(1) {
                    let end = run.start + end;
                    self.push(start..end);
                    start = end;
                }
            } else {
                for (at, character) in inside.char_indices() {
                    let at = run.start + at;
                    self.push(at..at + character.len_utf8());
                }
            }
        }
    }

    /// Adds a piece between two word boundaries, unless it is white space.
    #[inline]
    fn push(&mut self, mut range: Range<usize>) {
        let text: &'a str = self.text;
        match text.as_bytes().get(range.start) {
            Some(b'.') if range.len() == 1 => {
                if let Some(last) = self.list.last()
                    && ends_initialism(text, last, range.start)
                {
                    range.start = last.span.start as usize;
                    self.list.pop();
                }
            }
            Some(first) if first.is_ascii_graphic() => {}
            _ if text.get(range.clone()).unwrap_or_default().trim().is_empty() => return,
            _ => {}
        }
        let form = self.forms.id(text, range.clone());
        self.list.push(Token { span: Span::new(range), form });
    }
}

/// The runs of a text that put spaces between words, and those that do not.
fn runs(text: &str) -> Vec<(Range<usize>, bool)> {
    let mut runs: Vec<(Range<usize>, bool)> = Vec::new();
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let spaced = !is_unspaced(character);
        match runs.last_mut() {
            Some((run, last)) if *last == spaced => run.end = end,
            _ => runs.push((at..end, spaced)),
        }
    }
    runs
}

/// Letters of scripts written without spaces, whose words take a dictionary to find: Thai to Khmer, Han, Kana. Their
/// characters are compared one by one.
fn is_unspaced(character: char) -> bool {
    matches!(character,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a period at `start` belongs to the initialism that ends there.
fn ends_initialism(text: &str, last: &Token, start: usize) -> bool {
    last.span.end as usize == start && is_initialism(last.span.of(text))
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::tokens;
    use crate::forms::Forms;

    fn words(text: &str) -> Vec<&str> {
        tokens(text, &mut Forms::default()).iter().map(|token| token.span.of(text)).collect()
    }

    #[test]
    fn an_initialism_keeps_its_last_period() {
        assert_eq!(words("the U.S. Army"), ["the", "U.S.", "Army"]);
        assert_eq!(words("at 5 p.m., in the U.K."), ["at", "5", "p.m.", ",", "in", "the", "U.K."]);
        assert_eq!(words("the U.S.'s role"), ["the", "U.S.", "'", "s", "role"]);
        assert_eq!(words("It ended. Jan. came."), ["It", "ended", ".", "Jan", ".", "came", "."]);
    }

    #[test]
    fn scripts_without_spaces_are_read_letter_by_letter() {
        assert_eq!(words("北京 says 2"), ["北", "京", "says", "2"]);
    }

    #[test]
    fn a_compound_is_words_with_marks_between() {
        assert_eq!(words("Serbian-American ties"), ["Serbian", "-", "American", "ties"]);
        assert_eq!(words("don’t pay $5,000.50"), ["don’t", "pay", "$", "5,000.50"]);
    }
}
