//! What was found in one text of the reader's, line by line.

use corpus::InOrder as _;
use corpus::{ArticleId, Corpus, ParagraphId, ParagraphKind, Role};

use crate::messages::{Message, Noun, add as said, number_of, things};

/// What a line is: what a reader can make of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The headline, which a field of its own changes.
    Headline,
    /// Part of the text.
    Paragraph,
    /// Words under a picture.
    Caption,
    /// Of the page and not of the text, or about the text.
    LeftOut,
}

impl Line {
    /// What a reader can choose from.
    pub const CHOICE: [Self; 3] = [Self::Paragraph, Self::Caption, Self::LeftOut];

    /// What it is called.
    pub fn name(self) -> Message {
        match self {
            Self::Headline => said::HEADLINE,
            Self::Paragraph => said::PARAGRAPH,
            Self::Caption => said::CAPTION,
            Self::LeftOut => said::LEFT_OUT,
        }
    }

    /// What a text says a line is that a reader calls so; a headline is not made here.
    pub fn role(self) -> Role {
        match self {
            Self::Headline => Role::Headline,
            Self::Paragraph => Role::Told,
            Self::Caption => Role::Caption,
            Self::LeftOut => Role::LeftOut,
        }
    }
}

impl From<ParagraphKind> for Line {
    fn from(kind: ParagraphKind) -> Self {
        match kind {
            ParagraphKind::Headline => Self::Headline,
            ParagraphKind::Body => Self::Paragraph,
            ParagraphKind::Caption => Self::Caption,
            ParagraphKind::Related | ParagraphKind::Byline | ParagraphKind::Furniture => Self::LeftOut,
        }
    }
}

/// A line of a text, what it was taken for, and who tells the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundLine {
    /// Its place.
    pub id: ParagraphId,
    /// What it is.
    pub line: Line,
    /// Its words.
    pub text: String,
    /// Where other texts tell the same: of each text the best match, in the order of the texts.
    pub elsewhere: Vec<ParagraphId>,
}

/// The lines of a text, in its order.
pub fn lines(corpus: &Corpus, text: ArticleId) -> Vec<FoundLine> {
    let line = |id| {
        let paragraph = corpus.paragraph(id);
        let text = |id: &ParagraphId| corpus.paragraph(*id).article;
        let mut elsewhere: Vec<ParagraphId> =
            corpus.counterparts(id).map(|counterpart| counterpart.paragraph).collect();
        elsewhere.put_in_order_by_key(text);
        elsewhere.dedup_by_key(|id| text(id));
        FoundLine { id, line: paragraph.kind.into(), text: paragraph.text.clone(), elsewhere }
    };
    corpus.article(text).paragraph_ids().map(line).collect()
}

/// How much was found: "4 paragraphs, 8 names, 1 quotation, 4 figures".
pub fn counts(corpus: &Corpus, text: ArticleId) -> String {
    let ids = || corpus.article(text).paragraph_ids().filter(|id| corpus.paragraph(*id).kind.tells());
    let body = ids().filter(|id| corpus.paragraph(*id).kind == ParagraphKind::Body).count();
    let mut names: Vec<_> =
        ids().flat_map(|id| corpus.mentions_in(id)).map(|mention| mention.entity).collect();
    names.sort_unstable();
    names.dedup();
    let count = |number: usize, noun: Noun| number_of(number, noun);
    [
        count(body, things::PARAGRAPHS),
        count(names.len(), things::NAMES),
        count(ids().map(|id| corpus.quotations_in(id).len()).sum(), things::QUOTATIONS),
        count(ids().map(|id| corpus.quantities_in(id).len()).sum(), things::FIGURES),
    ]
    .join(", ")
}

#[cfg(test)]
mod tests {
    use super::{Line, counts, lines};
    use crate::fixture::{corpus, matched};
    use corpus::{ArticleId, ParagraphId};

    #[test]
    fn each_line_says_what_it_is_and_who_tells_the_same() {
        let texts: [&[&str]; 3] = [
            &["head: Aground", "ad: Share this", "It lay there.", "For long."],
            &["It lay there."],
            &["It lay there, they say.", "It did lie there."],
        ];
        let places = [((0, 2), (1, 0)), ((0, 2), (2, 0)), ((0, 2), (2, 1))];
        let corpus = matched(&texts, &places.map(|(a, b)| (a, b, 800, (800, 800))));
        let lines = lines(&corpus, ArticleId(0));
        let kinds: Vec<Line> = lines.iter().map(|line| line.line).collect();
        assert_eq!(kinds, [Line::Headline, Line::LeftOut, Line::Paragraph, Line::Paragraph]);
        assert_eq!(lines[2].elsewhere, [ParagraphId(4), ParagraphId(5)], "a text is named once");
        assert!(lines[3].elsewhere.is_empty());
    }

    #[test]
    fn a_name_counts_once_and_what_is_left_out_counts_for_nothing() {
        let corpus = corpus(&[&["[Skellen] saw [Moe].", "[Moe] saw [Skellen].", "ad: Read [Moe] first"]]);
        assert!(counts(&corpus, ArticleId(0)).starts_with("2 paragraphs, 2 names, 0 quotations"));
    }
}
