use core::hash::{BuildHasherDefault, Hasher};

use hashbrown::HashMap;
use xxhash_rust::xxh3::xxh3_64;

/// The hash of a folded word: what words are looked up by.
pub(super) fn hash(word: &str) -> u64 {
    xxh3_64(word.as_bytes())
}

/// Two hashes as one, their order kept.
pub(super) fn mix(one: u64, other: u64) -> u64 {
    let sum = (one ^ other.rotate_left(23)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    sum ^ (sum >> 29)
}

/// A map from hashes. It is never iterated, so its order cannot show.
pub(super) type Map<V> = HashMap<u64, V, BuildHasherDefault<Already>>;

/// The hasher of keys that are hashes already.
#[derive(Default)]
pub(super) struct Already(u64);

impl Hasher for Already {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = xxh3_64(bytes);
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
