use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::{Date, Diagnostic};

/// One article as its file gives it, before any analysis: what `reading` hands to `analysis`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// File name, the label of last resort.
    pub source: String,
    /// Who published it.
    pub outlet: Option<Stated<String>>,
    /// Its headline. A given or inferred one is also the first block, with [`Role::Headline`]; a
    /// [derived](Origin::Derived) one labels the article and is no block.
    pub headline: Option<Stated<String>>,
    /// When it was published.
    pub date: Option<Stated<Date>>,
    /// Where the original is: an absolute `http` or `https` address and nothing else.
    pub url: Option<String>,
    /// BCP 47 tag of its language.
    pub language: Option<Stated<String>>,
    /// Its paragraphs, in the order of the file, all of them.
    pub blocks: Vec<Block>,
    /// What its author should know about how it was read.
    pub diagnostics: Vec<Diagnostic>,
}

/// A value and how Synoptic came by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stated<T> {
    /// The value.
    pub value: T,
    /// Who said so.
    pub origin: Origin,
}

/// How Synoptic came by a value about an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Origin {
    /// The author wrote it: front matter, page metadata, `bundle.toml`.
    Given,
    /// The text states it: an agency credit, a copyright line, a dateline, a first line that is a headline.
    Inferred,
    /// Synoptic made it from the text to have a label: the first words of the lead.
    Derived,
    /// It stands in place of one that a reader asked not to see, see [`blind`](crate::blind).
    Withheld,
}

/// One paragraph of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Its text as the reader of the original sees it, without markup; not empty.
    pub text: String,
    /// What the file format says it is.
    pub role: Role,
    /// Line of the file it starts on, counted from 1; 0 where lines mean nothing (HTML).
    pub line: u32,
}

/// What a file format says about a paragraph, before its words are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Role {
    /// Nothing: an ordinary paragraph.
    Plain,
    /// The article's headline.
    Headline,
    /// A heading inside the article.
    Heading,
    /// An item of a list inside the article.
    Item,
    /// Words under a picture (`figcaption`, alternative text set as a paragraph).
    Caption,
    /// A byline (`rel=author`, an element of that class).
    Byline,
    /// Links to other articles (`aside`, a list of nothing but links).
    Related,
    /// Outside the article's main text (navigation, header, footer).
    Outside,
    /// A paragraph of the article, whatever its words look like: a reader says so.
    Told,
    /// No part of the article, whatever its words look like: a reader says so.
    LeftOut,
}
