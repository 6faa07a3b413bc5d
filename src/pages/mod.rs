//! The views. Each has a model, which is plain data about what stands where, and components that place it.

pub mod coverage;
pub mod figures;
pub mod filter;
pub mod names;
pub mod quotes;
pub mod read;
pub mod synopsis;
pub mod worksheet;
