//! A line that stands for something folded away, and opens it in place.

use leptos::prelude::*;

/// A dashed line with words; pressing it shows what it stands for, pressing it again folds that away.
pub fn fold(words: String, content: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let (open, set_open) = signal(false);
    view! {
        <div class="folded">
            <button
                type="button"
                class="fold"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| set_open.update(|open| *open = !*open)
            >
                <span>{words}</span>
            </button>
            {move || open.get().then(&content)}
        </div>
    }
    .into_any()
}
