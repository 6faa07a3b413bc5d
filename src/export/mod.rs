//! What leaves the page: comparisons as text with their sources, tables for spreadsheets, a picture of the coverage.
//!
//! All of it is made from the corpus and the place of the reader, as plain text; the browser only saves it.

mod comparison;
mod picture;
mod sheets;

pub use comparison::{Compared, Markup, compared, write};
pub use picture::coverage;
pub use sheets::{Sheet, Table, csv, sheet};

#[cfg(test)]
mod tests;
