use alloc::{string::String, vec::Vec};
use core::ops::Range;

use serde::{Deserialize, Serialize};

use crate::{ArticleId, Date, Key, ParagraphId, Role, Span, Stated, TermId};

/// One outlet's text about the event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Its name in links, a hash of its headline.
    pub key: Key,
    /// The file it was read from.
    pub source: String,
    /// Who published it; `None` is shown as "not given" and the file name serves as label.
    pub outlet: Option<Stated<String>>,
    /// Its headline.
    pub headline: Stated<String>,
    /// When it was published.
    pub date: Option<Stated<Date>>,
    /// Absolute `http` or `https` address of the original.
    pub url: Option<String>,
    /// BCP 47 tag of its language.
    pub language: Option<Stated<String>>,
    /// Its paragraphs: a run of [`Tables::paragraphs`](crate::Tables::paragraphs).
    pub paragraphs: Range<u32>,
}

impl Article {
    /// What to call the article: its outlet, or else the file name without its ending.
    pub fn label(&self) -> &str {
        match &self.outlet {
            Some(outlet) => &outlet.value,
            None => self.source.rsplit_once('.').map_or(self.source.as_str(), |(stem, _)| stem),
        }
    }

    /// Its paragraphs, furniture included, in reading order.
    pub fn paragraph_ids(&self) -> impl DoubleEndedIterator<Item = ParagraphId> + use<> {
        self.paragraphs.clone().map(ParagraphId)
    }
}

/// One paragraph of an article, its text exactly as the file has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// Its name in links: a hash of its text within its article.
    pub key: Key,
    /// The article it belongs to.
    pub article: ArticleId,
    /// What it is to a reader.
    pub kind: ParagraphKind,
    /// What its file says it is.
    pub role: Role,
    /// The number a reader sees: body paragraphs count from 1; 0 for every other kind.
    pub number: u32,
    /// The text.
    pub text: String,
    /// Its sentences, in order: together they tile the text but for white space between them.
    pub sentences: Vec<Span>,
    /// Its content words, numerals included, function words left out, in order.
    pub words: Vec<Word>,
}

impl Paragraph {
    /// The content words that lie wholly inside a stretch of the text.
    pub fn words_in(&self, span: Span) -> &[Word] {
        let from = self.words.partition_point(|word| word.span.start < span.start);
        let to = self.words.partition_point(|word| word.span.end <= span.end);
        self.words.get(from..to).unwrap_or_default()
    }
}

/// What a paragraph is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ParagraphKind {
    /// The headline.
    Headline,
    /// The text itself.
    Body,
    /// Words under a picture.
    Caption,
    /// A link to another article, set among the paragraphs.
    Related,
    /// Who wrote it.
    Byline,
    /// Page furniture: menus, share buttons, copyright lines. Set aside, shown on request.
    Furniture,
}

impl ParagraphKind {
    /// Whether the paragraph is compared with those of other articles.
    pub fn tells(self) -> bool {
        matches!(self, Self::Headline | Self::Body | Self::Caption)
    }

    /// Whether the paragraph is set aside, to be shown on request.
    pub fn set_aside(self) -> bool {
        !matches!(self, Self::Headline | Self::Body)
    }
}

/// A content word where it stands in a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    /// Its place in the paragraph's text.
    pub span: Span,
    /// What it counts as when words are compared.
    pub term: TermId,
}

/// What the inflected and accented forms of a word have in common: a stem, lower case, without diacritics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// The folded stem; unique in its table.
    pub stem: String,
    /// In how many telling paragraphs of the bundle it stands, at least 1.
    pub paragraphs: u32,
}
