//! The sample bundle: its files, and what the host made of them while this was compiled.

/// The articles: file name and bytes, in the order they are read.
pub const ARTICLES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/articles.rs"));

/// `bundle.toml` of the sample.
pub const MANIFEST: &[u8] = include_bytes!("../../articles/bundle.toml");

/// The packed corpus as the host analysed it.
pub const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/corpus.bin"));
