//! The Filter page: paragraphs of all texts, by the names in them.

use leptos::prelude::*;

/// The Filter page.
#[component]
pub fn FilterPage() -> impl IntoView {
    view! { <div class="with-panel"></div> }
}
