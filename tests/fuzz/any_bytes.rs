//! One target for each way in. `cargo test -p fuzz` tries the committed seeds and a thousand random inputs for each;
//! `BOLERO_RANDOM_TEST_TIME_MS=600000 cargo test --release -p fuzz unpack` goes on for ten minutes. What once broke
//! something becomes a seed in `__fuzz__`.

use bolero::check;
use corpus::Manifest;

/// Longest input that is analysed as well as read, so that a run has time for many.
const ANALYSED: usize = 4096;

fn read(source: &str, bytes: &[u8]) {
    let Ok(document) = reading::read(source, bytes) else { return };
    if bytes.len() <= ANALYSED {
        let tables = analysis::analyse(&[document.clone(), document], &Manifest::default());
        assert_eq!(tables.check(), Ok(()), "the analysis of {source} is no sound corpus");
    }
}

#[test]
fn plain() {
    check!().for_each(|bytes: &[u8]| read("any.txt", bytes));
}

#[test]
fn markdown() {
    check!().for_each(|bytes: &[u8]| read("any.md", bytes));
}

#[test]
fn page() {
    check!().for_each(|bytes: &[u8]| read("any.html", bytes));
}

#[test]
fn manifest() {
    check!().for_each(|bytes: &[u8]| {
        let manifest = reading::read_manifest(reading::MANIFEST, bytes);
        if let Ok(mut document) = reading::read("any.txt", b"A headline\n\nOne paragraph about Any Name.\n") {
            reading::present(core::slice::from_mut(&mut document), &manifest);
            assert_eq!(analysis::analyse(&[document], &manifest).check(), Ok(()));
        }
    });
}

#[test]
fn unpack() {
    check!().for_each(|bytes: &[u8]| {
        if let Ok(corpus) = corpus::unpack(bytes) {
            assert_eq!(corpus.check(), Ok(()));
        }
    });
}
