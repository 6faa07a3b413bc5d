use alloc::vec::Vec;

use corpus::Span;
use icu_segmenter::SentenceSegmenter;

/// The sentences of a paragraph, white space between them left out.
///
/// Unicode sentence boundaries (UAX #29).
pub(crate) fn sentences(text: &str) -> Vec<Span> {
    let segmenter = SentenceSegmenter::new(Default::default());
    let mut start = 0;
    let mut sentences = Vec::new();
    for end in segmenter.segment_str(text).skip(1) {
        let piece = text.get(start..end).unwrap_or_default();
        let trimmed = piece.trim();
        if !trimmed.is_empty() {
            let offset = start + (piece.len() - piece.trim_start().len());
            sentences.push(Span::new(offset..offset + trimmed.len()));
        }
        start = end;
    }
    sentences
}
