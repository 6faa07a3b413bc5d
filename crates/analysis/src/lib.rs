//! Verbs: documents become the [`Tables`](corpus::Tables) of a corpus.
//!
//! Pure and total: no I/O, no clock, no environment, no randomness, no failure. The same documents give the same bytes
//! on the host and in the page. An article's text is never altered; every finding is a span in it.
#![no_std]

extern crate alloc;

mod pipeline;

mod forms;
mod text;

mod lists;
mod sets;
mod weights;

mod clean;
mod segment;

mod describe;
mod names;
mod quantities;
mod quotations;
mod resolve;

mod align;
mod assemble;
mod cluster;
mod correct;
mod links;

pub mod training;

pub use links::{Link, Unit, likeness, links};
pub use names::Distinctions;
pub use pipeline::{Stage, analyse, analyse_in_stages};

#[cfg(test)]
mod carets;
