//! The corpus that `build.rs` packed.

/// The packed corpus; see [`corpus::unpack`].
pub(crate) const CORPUS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/corpus.bin"));
