//! Whatever a saved bundle says, the engine ends, and what it answers is sound.
#![expect(clippy::unwrap_used, reason = "a test may; clippy exempts only functions marked as tests")]

use std::sync::LazyLock;

use corpus::{Manifest, Offer, Request};
use engine::Engine;
use proptest::{collection::vec, prelude::*};

const FERRY: &str = "+++\noutlet = \"The Digest\"\nurl = \"https://example.org/a\"\ndate = 2024-01-17\n+++\nFerry runs aground off \
    Skellen\n\nThe ferry Aurora ran aground off Skellen on Monday with 212 passengers, “at noon”, Anna Weiss said.\n";

static PACKED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let document = reading::read("a.txt", FERRY.as_bytes()).unwrap();
    let manifest =
        reading::read_manifest("bundle.toml", b"title = \"A ferry\"\n[[hide]]\nentity = \"Skellen\"\n");
    assert_eq!(manifest.diagnostics, Manifest::default().diagnostics);
    corpus::pack(&analysis::analyse(&[document], &manifest)).unwrap()
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn changed_bundles_never_do_harm(changes in vec((any::<usize>(), any::<u8>()), 0..4)) {
        let mut bytes = PACKED.clone();
        let length = bytes.len();
        for (at, byte) in changes {
            // The mark at the beginning stays, or nothing behind it would be read.
            bytes[8 + at % (length - 8)] = byte;
        }
        let offers = vec![Offer { name: "a.synoptic".to_owned(), bytes, ..Offer::default() }];
        let answer = Engine::default().answer(Request { offers, ..Request::default() }, &mut |_| {}).unwrap();
        prop_assert!(corpus::unpack(&answer.corpus).is_ok());
        prop_assert!(!answer.read.is_empty() || !answer.problems.is_empty(), "a bundle is passed over in silence");
    }
}
