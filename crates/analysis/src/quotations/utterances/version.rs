use alloc::{string::String, vec::Vec};

use corpus::{ArticleId, EntityId, QuotationKind, Tables, TermId};

use super::subsequence::beginning;
use crate::segment::fold;

/// A quotation as it is compared with others.
pub(super) struct Version {
    /// Its row among the quotations.
    pub(super) row: usize,
    pub(super) article: ArticleId,
    pub(super) kind: QuotationKind,
    pub(super) speaker: Option<EntityId>,
    /// Its content words, in order.
    pub(super) terms: Vec<TermId>,
    /// The same of its beginning, sorted.
    sorted: Vec<TermId>,
    /// All its words, folded, in order.
    pub(super) words: Vec<String>,
}

/// The quotations of a bundle that stand in marks and say something.
pub(super) fn versions(tables: &Tables) -> Vec<Version> {
    let mut versions = Vec::new();
    for (row, quotation) in tables.quotations.iter().enumerate() {
        let Some(paragraph) = tables.paragraphs.get(quotation.paragraph.index()) else { continue };
        if quotation.kind == QuotationKind::Indirect {
            continue;
        }
        let inside = paragraph.words_in(quotation.span).iter();
        let words = quotation.span.of(&paragraph.text).split(|character: char| !character.is_alphanumeric());
        let terms: Vec<TermId> = inside.map(|word| word.term).collect();
        let mut sorted = beginning(&terms).to_vec();
        sorted.sort_unstable();
        versions.push(Version {
            row,
            article: paragraph.article,
            kind: quotation.kind,
            speaker: quotation.speaker,
            terms,
            sorted,
            words: words.filter(|word| !word.is_empty()).map(fold).collect(),
        });
    }
    versions
}

impl Version {
    /// How many content words two have in common, in whatever order: no more are in one order.
    pub(super) fn in_common(&self, other: &Self) -> usize {
        let (mut ours, mut theirs) = (self.sorted.iter().peekable(), other.sorted.iter().peekable());
        let mut common = 0;
        while let (Some(one), Some(another)) = (ours.peek(), theirs.peek()) {
            let order = one.cmp(another);
            common += usize::from(order.is_eq());
            if order.is_le() {
                ours.next();
            }
            if order.is_ge() {
                theirs.next();
            }
        }
        common
    }

    /// Whether the one word two short phrases share ends the content of both.
    pub(super) fn same_head(&self, other: &Self, shared: &[TermId]) -> bool {
        shared.first().is_some_and(|head| self.is_head(*head) && other.is_head(*head))
    }

    /// The head of a noun phrase comes last, or before "for" and "of": a name after it is no head.
    fn is_head(&self, term: TermId) -> bool {
        self.terms
            .iter()
            .position(|other| *other == term)
            .is_some_and(|place| place >= 1 && place + 2 >= self.terms.len())
    }
}
