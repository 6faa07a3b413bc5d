use alloc::vec::Vec;

use corpus::Span;
use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};

use super::fold;
use crate::text::{Class, Token};

/// The words, numerals and marks of a paragraph, in order, without white space.
///
/// Unicode word boundaries (UAX #29).
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let segmenter = WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());
    let mut start = 0;
    let mut tokens = Vec::new();
    for end in segmenter.segment_str(text).skip(1) {
        let piece = text.get(start..end).unwrap_or_default();
        if !piece.trim().is_empty() {
            tokens.push(Token { span: Span::new(start..end), class: classify(piece), folded: fold(piece) });
        }
        start = end;
    }
    tokens
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
