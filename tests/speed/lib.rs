//! Texts to measure the speed of the analysis with, and the analysis as Node calls it.

use corpus::{Document, Manifest};
use wasm_bindgen::prelude::wasm_bindgen;

mod made;

pub use made::bundle;

/// The sample's articles as files.
const SAMPLE: [(&str, &[u8]); 5] = [
    ("01.md", include_bytes!("../../articles/01-kosovo-expects-congress-yes.md")),
    ("02.html", include_bytes!("../../articles/02-warning-to-belgrade.html")),
    ("03.md", include_bytes!("../../articles/03-javelin-for-the-ksf.md")),
    ("04.md", include_bytes!("../../articles/04-javelins-for-breakaway-region.md")),
    ("05.txt", include_bytes!("../../articles/05-javelin-sale-in-brief.txt")),
];

/// The sample's articles as documents.
pub fn sample() -> Vec<Document> {
    SAMPLE.iter().filter_map(|(source, bytes)| reading::read(source, bytes).ok()).collect()
}

/// One text of at least so many bytes: the sample's paragraphs, again and again, numbered so that none stands twice.
pub fn long_text(bytes: usize) -> String {
    let mut text = String::from("One long text\n\n");
    let sample = sample();
    while text.len() < bytes {
        for block in sample.iter().flat_map(|document| &document.blocks) {
            text.push_str(&block.text);
            text.push_str(&format!(" This is number {}.", text.len()));
            text.push_str("\n\n");
        }
    }
    text
}

/// Makes a bundle and says how many bytes its paragraphs have: what [`analyse_bundle`] does before it analyses.
#[wasm_bindgen]
pub fn make_bundle(articles: usize) -> usize {
    bundle(articles).iter().flat_map(|document| &document.blocks).map(|block| block.text.len()).sum()
}

/// Makes and analyses a bundle, as the page does when a reader adds a text to it, and says how many paragraphs match.
#[wasm_bindgen]
pub fn analyse_bundle(articles: usize) -> usize {
    analysis::analyse(&bundle(articles), &Manifest::default()).parallels.len()
}

/// Reads and analyses one text and says how many names it has, so that no part of the work can be left out.
#[wasm_bindgen]
pub fn analyse_text(text: &str) -> usize {
    let Ok(document) = reading::read("text.txt", text.as_bytes()) else { return 0 };
    analysis::analyse(&[document], &Manifest::default()).mentions.len()
}
