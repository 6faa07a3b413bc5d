//! Starts the page with the corpus that was embedded when it was built.

mod embedded;

use leptos::prelude::*;
use viewer::app::App;

fn main() {
    match corpus::unpack(embedded::CORPUS) {
        Ok(corpus) => mount_to_body(move || view! { <App corpus=corpus/> }),
        Err(damage) => mount_to_body(move || view! { <p>{damage.to_string()}</p> }),
    }
}
