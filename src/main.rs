//! Starts the page with the corpus that was embedded when it was built.

mod embedded;

use leptos::prelude::*;
use viewer::app::{App, unreadable};

fn main() {
    match corpus::unpack(embedded::CORPUS) {
        Ok(corpus) => {
            // The corpus lives as long as the page, so nothing has to count who still uses it.
            let corpus: &'static corpus::Corpus = Box::leak(Box::new(corpus));
            mount_to_body(move || view! { <App corpus=corpus/> });
        }
        Err(damage) => {
            let damage = damage.to_string();
            mount_to_body(move || unreadable(&damage));
        }
    }
}
