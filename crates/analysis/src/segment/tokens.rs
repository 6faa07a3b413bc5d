use alloc::vec::Vec;
use core::ops::Range;

use corpus::Span;
use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};

use super::{abbreviations::is_initialism, fold};
use crate::text::{Class, Token};

/// The words, numerals and marks of a paragraph, in order, without white space.
///
/// Unicode word boundaries (UAX #29); letters with periods between them keep the last one, so "U.S." is one word
/// whether or not a sentence ends with it. A hyphenated compound is words with a mark between.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let segmenter = WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());
    let mut tokens = Vec::new();
    for (run, spaced) in runs(text) {
        if spaced {
            let mut start = run.start;
            for end in segmenter.segment_str(text.get(run.clone()).unwrap_or_default()).skip(1) {
                let end = run.start + end;
                push(text, start..end, &mut tokens);
                start = end;
            }
        } else {
            for (at, character) in text.get(run.clone()).unwrap_or_default().char_indices() {
                let at = run.start + at;
                push(text, at..at + character.len_utf8(), &mut tokens);
            }
        }
    }
    tokens
}

/// Adds a piece between two word boundaries, unless it is white space.
fn push(text: &str, range: Range<usize>, tokens: &mut Vec<Token>) {
    let piece = text.get(range.clone()).unwrap_or_default();
    let token = |range: Range<usize>, class| {
        let folded = fold(text.get(range.clone()).unwrap_or_default());
        Token { span: Span::new(range), class, folded }
    };
    match tokens.last_mut() {
        Some(last) if piece == "." && ends_initialism(text, last, range.start) => {
            *last = token(last.span.start as usize..range.end, Class::Word);
        }
        _ if piece.trim().is_empty() => {}
        _ => tokens.push(token(range, classify(piece))),
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

fn classify(piece: &str) -> Class {
    if piece.chars().any(char::is_alphabetic) {
        Class::Word
    } else if piece.chars().any(|character| character.is_ascii_digit()) {
        Class::Number
    } else {
        Class::Mark
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::tokens;

    fn words(text: &str) -> Vec<&str> {
        tokens(text).iter().map(|token| token.span.of(text)).collect()
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
