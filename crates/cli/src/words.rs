//! How data formats name kinds and point to places: the same in JSON and in tables.

use corpus::{Corpus, Origin, ParagraphId, ParagraphKind, Shared, Span};

/// The key of a paragraph's article, and its place in it, counted from 0.
pub(crate) fn whereabouts(corpus: &Corpus, id: ParagraphId) -> (&str, u32) {
    let article = corpus.article(corpus.paragraph(id).article);
    (article.key.as_str(), id.0 - article.paragraphs.start)
}

/// Turns places in paragraphs into code points. Rows stand in the order of the text, so it counts on from the last place
/// asked about and goes through each paragraph once, however long.
pub(crate) struct CodePoints<'a> {
    corpus: &'a Corpus,
    /// The paragraph asked about last, a byte of it, and how many code points stand before that.
    last: (ParagraphId, u32, usize),
}

impl<'a> CodePoints<'a> {
    pub(crate) fn of(corpus: &'a Corpus) -> Self {
        Self { corpus, last: (ParagraphId(0), 0, 0) }
    }

    /// The code points at which a stretch of a paragraph starts and ends.
    pub(crate) fn at(&mut self, id: ParagraphId, span: Span) -> (usize, usize) {
        let text = &self.corpus.paragraph(id).text;
        let count = |from: u32, to: u32| {
            text.get(from as usize..to as usize).map_or(0, |stretch| stretch.chars().count())
        };
        let (last, byte, before) = self.last;
        let goes_on = last == id && byte <= span.start;
        let start = if goes_on { before + count(byte, span.start) } else { count(0, span.start) };
        self.last = (id, span.start, start);
        (start, start + count(span.start, span.end))
    }
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

pub(crate) fn origin_word(origin: Origin) -> &'static str {
    match origin {
        Origin::Given => "given",
        Origin::Inferred => "inferred",
        Origin::Derived => "derived",
        Origin::Withheld => "withheld",
    }
}

#[cfg(test)]
mod tests {
    use corpus::{Block, Document, Manifest, ParagraphId, Role, Span};

    use super::CodePoints;

    #[test]
    fn places_are_counted_in_any_order() {
        let block = |text: &str| Block { text: text.to_string(), role: Role::Plain, line: 1 };
        let document =
            Document { blocks: vec![block("Žut čaj 😀 vrt"), block("Čaj")], ..Document::default() };
        let corpus = corpus::Corpus::new(analysis::analyse(&[document], &Manifest::default())).unwrap();
        let mut points = CodePoints::of(&corpus);
        let (first, second) = (ParagraphId(0), ParagraphId(1));
        assert_eq!(points.at(first, Span::new(5..9)), (4, 7));
        assert_eq!(points.at(first, Span::new(10..14)), (8, 9));
        assert_eq!(points.at(first, Span::new(0..4)), (0, 3));
        assert_eq!(points.at(second, Span::new(0..4)), (0, 3));
        assert_eq!(points.at(second, Span::new(2..4)), (1, 3));
    }
}
