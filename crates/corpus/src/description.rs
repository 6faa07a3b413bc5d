use serde::{Deserialize, Serialize};

use crate::{EntityId, ParagraphId, Span};

/// Words that say of a named thing what it is taken to be, beside its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Description {
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// The words, without the name.
    pub span: Span,
    /// The name that they stand beside.
    pub name: Span,
    /// What is described.
    pub entity: EntityId,
    /// Where the words stand.
    pub kind: DescriptionKind,
}

/// Where a description stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DescriptionKind {
    /// Directly before a person's name: "Serbian President", "the analyst".
    Title,
    /// Directly before another name, or before "of" and the name: "breakaway", "breakaway region of".
    Epithet,
    /// Set off by commas, after the name or before it: "a Moscow ally", "the prime minister".
    Apposition,
}

impl DescriptionKind {
    /// The word for it in data formats: `title`, `epithet`, `apposition`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Epithet => "epithet",
            Self::Apposition => "apposition",
        }
    }
}
