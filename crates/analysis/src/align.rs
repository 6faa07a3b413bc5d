use alloc::vec::Vec;

use corpus::{Parallel, Tables};

/// Finds paragraphs of different articles that tell the same thing.
pub(crate) fn align(tables: &Tables) -> Vec<Parallel> {
    let _ = tables;
    Vec::new()
}
