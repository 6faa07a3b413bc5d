//! The page of Synoptic.
pub mod app;
