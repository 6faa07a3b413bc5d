//! Runs on the host and, in Node, on wasm32. Guards that analysis depends on nothing but its input: no clock, no
//! hash order, no width of `usize`, no platform's idea of a logarithm.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use targets::{ARTICLES, MANIFEST, PACKED};

#[test]
fn the_sample_is_analysed_to_the_bytes_of_the_host() {
    let read = |&(source, bytes): &(&str, &[u8])| reading::read(source, bytes).unwrap();
    let mut documents: Vec<_> = ARTICLES.iter().map(read).collect();
    let manifest = reading::read_manifest(reading::MANIFEST, MANIFEST);
    assert_eq!(reading::present(&mut documents, &manifest), []);
    let tables = analysis::analyse(&documents, &manifest);
    assert!(tables.paragraphs.len() > 20, "the sample has become empty");
    assert!(corpus::pack(&tables).unwrap() == PACKED, "this target and the host disagree");
}

#[test]
fn what_the_host_packed_is_unpacked_here() {
    let corpus = corpus::unpack(PACKED).unwrap();
    assert_eq!(corpus.articles.len(), ARTICLES.len());
}
