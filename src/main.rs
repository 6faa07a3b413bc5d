//! Starts the page with the corpus that it came with.

use corpus::{Corpus, Damage, Tables, unpack};
use viewer::app::{app, unreadable};
use viewer::browser::markup::show;
use viewer::browser::packed;

fn main() {
    match corpus_of_page() {
        Ok(corpus) => {
            // The corpus lives as long as the page, so nothing has to count who still uses it.
            let corpus: &'static Corpus = Box::leak(Box::new(corpus));
            show(move || app(corpus));
        }
        Err(damage) => {
            let damage = damage.to_string();
            show(move || unreadable(&damage));
        }
    }
}

/// The corpus that the page came with; an empty one where it came without.
fn corpus_of_page() -> Result<Corpus, Damage> {
    let packed = packed();
    if packed.is_empty() { Ok(Corpus::new(Tables::default())?) } else { unpack(&packed) }
}
