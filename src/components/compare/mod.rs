//! The comparison: the current paragraph, and beside it one of another text.

pub mod model;

use leptos::prelude::*;

/// The comparison.
#[component]
pub fn Comparison() -> impl IntoView {
    view! { <aside class="drawer" aria-label="Comparison"></aside> }
}
