//! How data formats name kinds and point to places: the same in JSON and in tables.

use corpus::{
    Agreement, Corpus, Hedge, Origin, ParagraphId, ParagraphKind, QuotationKind, Shared, Span, Wording,
};

/// The key of a paragraph's article, and its place in it, counted from 0.
pub(crate) fn whereabouts(corpus: &Corpus, id: ParagraphId) -> (&str, u32) {
    let article = corpus.article(corpus.paragraph(id).article);
    (article.key.as_str(), id.0 - article.paragraphs.start)
}

/// The code points of a paragraph's text at which a stretch of it starts and ends.
pub(crate) fn code_points(corpus: &Corpus, id: ParagraphId, span: Span) -> (usize, usize) {
    let text = &corpus.paragraph(id).text;
    let count = |end: u32| text.get(..end as usize).map_or(0, |text| text.chars().count());
    (count(span.start), count(span.end))
}

/// What two paragraphs share, in the words of the first.
pub(crate) fn shared_words(corpus: &Corpus, first: ParagraphId, shared: Shared) -> String {
    let of = |span: Span| span.of(&corpus.paragraph(first).text).to_string();
    match shared {
        Shared::Name(entity) => corpus.entity(entity).name.clone(),
        Shared::Word(term) => {
            let word = corpus.paragraph(first).words.iter().find(|word| word.term == term);
            word.map_or_else(|| corpus.term(term).stem.clone(), |word| of(word.span))
        }
        Shared::Quantity(a, _) => {
            corpus.quantities.get(a as usize).map(|row| of(row.span)).unwrap_or_default()
        }
        Shared::Quotation(a, _) => {
            corpus.quotations.get(a as usize).map(|row| of(row.span)).unwrap_or_default()
        }
    }
}

pub(crate) fn word(kind: ParagraphKind) -> &'static str {
    match kind {
        ParagraphKind::Headline => "headline",
        ParagraphKind::Body => "body",
        ParagraphKind::Caption => "caption",
        ParagraphKind::Related => "related",
        ParagraphKind::Byline => "byline",
        ParagraphKind::Furniture => "furniture",
    }
}

pub(crate) fn quotation_word(kind: QuotationKind) -> &'static str {
    match kind {
        QuotationKind::Direct => "direct",
        QuotationKind::Indirect => "indirect",
        QuotationKind::Scare => "scare",
    }
}

pub(crate) fn wording_word(wording: Wording) -> &'static str {
    match wording {
        Wording::Whole => "whole",
        Wording::Cut => "cut",
        Wording::Joined => "joined",
        Wording::Reworded => "reworded",
    }
}

pub(crate) fn hedge_word(hedge: Hedge) -> &'static str {
    match hedge {
        Hedge::Exact => "exact",
        Hedge::About => "about",
        Hedge::Over => "over",
        Hedge::Under => "under",
    }
}

pub(crate) fn agreement_word(agreement: Agreement) -> &'static str {
    match agreement {
        Agreement::Same => "same",
        Agreement::Rounded => "rounded",
        Agreement::Compatible => "compatible",
        Agreement::DifferentScope => "different scope",
        Agreement::Differs => "differs",
    }
}

pub(crate) fn origin_word(origin: Origin) -> &'static str {
    match origin {
        Origin::Given => "given",
        Origin::Inferred => "inferred",
        Origin::Derived => "derived",
    }
}
