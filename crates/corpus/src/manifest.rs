use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::{Diagnostic, EntityKind};

/// What `bundle.toml` says about a folder of articles; all of it is optional.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// Title of the event.
    pub title: Option<String>,
    /// One or two sentences about the bundle.
    pub description: Option<String>,
    /// Articles in the order they are to be shown; articles not named follow by file name.
    pub articles: Vec<Presentation>,
    /// What the author corrects in the analysis.
    pub corrections: Vec<(Correction, Place)>,
    /// What its author should know about how it was read.
    pub diagnostics: Vec<Diagnostic>,
}

/// How one article of the bundle is presented.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Presentation {
    /// File name of the article.
    pub file: String,
    /// Display name of its outlet, instead of what the file says.
    pub outlet: Option<String>,
    /// Line of `bundle.toml`, counted from 1.
    pub line: u32,
}

/// Where in `bundle.toml` something stands: its line, counted from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place(pub u32);

/// One thing an author corrects. Entities go by any of their names, paragraphs by file and number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Correction {
    /// These names are one entity, called by the first.
    Merge(Vec<String>),
    /// This wording is an entity of its own.
    Split(String),
    /// This entity is shown under another name.
    Rename {
        /// Any of its names now.
        entity: String,
        /// The name to show.
        name: String,
    },
    /// This entity is of another kind.
    Retype {
        /// Any of its names.
        entity: String,
        /// The kind it is.
        kind: EntityKind,
    },
    /// This is no entity worth a filter.
    Hide(String),
    /// These two paragraphs do not tell the same: (file name, paragraph number as the page shows it).
    RejectParallel((String, u32), (String, u32)),
    /// These two paragraphs do tell the same.
    AddParallel((String, u32), (String, u32)),
}
