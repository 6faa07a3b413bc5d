//! Starts the page with the corpus that it came with.

use corpus::{Corpus, Damage, Tables, unpack};
use leptos::prelude::*;
use viewer::app::{App, unreadable};
use viewer::browser::packed;

fn main() {
    match corpus_of_page() {
        Ok(corpus) => {
            // The corpus lives as long as the page, so nothing has to count who still uses it.
            let corpus: &'static Corpus = Box::leak(Box::new(corpus));
            mount_to_body(move || view! { <App corpus=corpus/> });
        }
        Err(damage) => {
            let damage = damage.to_string();
            mount_to_body(move || unreadable(&damage));
        }
    }
}

/// The corpus that the page came with; an empty one where it came without.
fn corpus_of_page() -> Result<Corpus, Damage> {
    let packed = packed();
    if packed.is_empty() { Ok(Corpus::new(Tables::default())?) } else { unpack(&packed) }
}
