use alloc::vec::Vec;

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
    let mut start = 0;
    let mut tokens = Vec::new();
    for end in segmenter.segment_str(text).skip(1) {
        let piece = text.get(start..end).unwrap_or_default();
        if piece == "." && ends_initialism(text, tokens.last(), start) {
            if let Some(last) = tokens.last_mut() {
                let piece = text.get(last.span.start as usize..end).unwrap_or_default();
                *last = Token {
                    span: Span::new(last.span.start as usize..end),
                    class: Class::Word,
                    folded: fold(piece),
                };
            }
        } else if !piece.trim().is_empty() {
            tokens.push(Token { span: Span::new(start..end), class: classify(piece), folded: fold(piece) });
        }
        start = end;
    }
    tokens
}

/// Whether a period at `start` belongs to the initialism that ends there.
fn ends_initialism(text: &str, last: Option<&Token>, start: usize) -> bool {
    last.is_some_and(|last| last.span.end as usize == start && is_initialism(last.span.of(text)))
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
    fn a_compound_is_words_with_marks_between() {
        assert_eq!(words("Serbian-American ties"), ["Serbian", "-", "American", "ties"]);
        assert_eq!(words("don’t pay $5,000.50"), ["don’t", "pay", "$", "5,000.50"]);
    }
}
