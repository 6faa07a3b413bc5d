use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::{EntityId, ParagraphId, QuotationId, Span, UtteranceId};

/// Words a text gives as somebody's own, or holds at arm's length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quotation {
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// The words between the marks, without them; for indirect speech the reported clause.
    pub span: Span,
    /// How the words are given.
    pub kind: QuotationKind,
    /// Who said them, where the text says so.
    pub speaker: Option<EntityId>,
    /// The words of the paragraph that name the speaker ("he", "the minister", "Vucic").
    pub cue: Option<Span>,
    /// The utterance of which this is one version, where several articles give it.
    pub utterance: Option<UtteranceId>,
}

/// How words are given as somebody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum QuotationKind {
    /// In quotation marks, as said: a sentence or a part of one.
    Direct,
    /// Without marks, after a verb of saying.
    Indirect,
    /// In quotation marks to hold a word at arm's length; nobody is quoted.
    Scare,
}

impl QuotationKind {
    /// The word for it in data formats.
    pub fn word(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Indirect => "indirect",
            Self::Scare => "scare",
        }
    }
}

/// One thing said, as two or more articles give it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Utterance {
    /// Its versions, the longest first; each with what became of the words.
    pub versions: Vec<(QuotationId, Wording)>,
}

/// How a version of an utterance differs from the longest one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Wording {
    /// The same words, or the longest version itself.
    Whole,
    /// A part of them.
    Cut,
    /// Words that stand apart elsewhere, put together.
    Joined,
    /// Other words for the same.
    Reworded,
}

impl Wording {
    /// The word for it in data formats.
    pub fn word(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Cut => "cut",
            Self::Joined => "joined",
            Self::Reworded => "reworded",
        }
    }
}
