use core::ops::Range;

use serde::{Deserialize, Serialize};

/// A stretch of one paragraph's text: half-open UTF-8 byte offsets, on character boundaries, never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First byte of the stretch.
    pub start: u32,
    /// One past its last byte.
    pub end: u32,
}

impl Span {
    /// The span of a byte range. Paragraphs are far below 4 GiB; longer offsets saturate and fail the check.
    pub fn new(range: Range<usize>) -> Self {
        let bound = |offset| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { start: bound(range.start), end: bound(range.end) }
    }

    /// The byte range, for slicing.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The words of `text` the span covers, or `""` where it does not fit this text.
    ///
    /// ```
    /// assert_eq!(corpus::Span::new(4..10).of("the Balkan"), "Balkan");
    /// ```
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }

    /// Whether the two share at least one byte.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies wholly inside this span.
    pub fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether this is a non-empty stretch of `text` that starts and ends between characters.
    pub fn fits(self, text: &str) -> bool {
        self.start < self.end && text.get(self.range()).is_some()
    }
}
