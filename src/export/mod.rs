//! What leaves the page: comparisons as text with their sources, tables for spreadsheets, pictures of the coverage, of
//! the figures and of the dates.
//!
//! All of it is made from the corpus and the place of the reader, as plain text; the browser only saves it.

mod comparison;
mod coverage;
mod figures;
mod sheets;
mod svg;
mod timeline;

pub use comparison::{Compared, Format, compared, write};
pub use coverage::coverage;
pub use figures::figures;
pub use sheets::{Sheet, Table, csv, sheet};
pub use timeline::timeline;

/// What there is a picture of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Which text names what.
    Coverage,
    /// What several texts count.
    Figures,
    /// The dates the texts give.
    Dates,
}

/// What a page in one file is saved with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// All of it: it takes further texts.
    Whole,
    /// All but the engine, which is most of it: it is for reading alone.
    ToRead,
}

#[cfg(test)]
mod tests;
