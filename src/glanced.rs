//! What a reader glances at: sentences of the texts, which float beside what was pressed.

use corpus::{FigureId, ParagraphId, Span};

/// What a glance shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Glanced {
    /// What the texts give for a figure.
    Figure(FigureId),
    /// Places in the texts, each in its sentence.
    Places {
        /// What they are, as a heading.
        heading: Heading,
        /// What else is to be said of them; may be empty.
        note: String,
        /// The places; any order.
        places: Vec<(ParagraphId, Span)>,
    },
}

/// A heading, in one of the two voices of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heading {
    /// Words of the texts.
    Theirs(String),
    /// Words of Synoptic.
    Ours(String),
}
