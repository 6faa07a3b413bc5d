//! What is folded away, and opens in place.

use leptos::prelude::*;

use crate::components::live::{attr, does, live};
use crate::messages::{Message, frame, say};

/// A dashed line with words; pressing it shows what it stands for, pressing it again folds that away.
pub fn fold(words: String, content: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let (open, set_open) = signal(false);
    view! {
        <div class="folded">
            <button
                type="button"
                class="fold"
                aria-expanded=attr(move || open.get().to_string())
                on:click=does(move |_| set_open.update(|open| *open = !*open))
            >
                <span>{words}</span>
            </button>
            {live(move || open.get().then(&content))}
        </div>
    }
    .into_any()
}

/// A button within text that shows all of what is cut short, and cuts it short again.
pub fn unfold(open: RwSignal<bool>, more: Message) -> AnyView {
    view! {
        <button
            type="button"
            class="lnk"
            aria-expanded=attr(move || open.get().to_string())
            on:click=does(move |_| open.update(|open| *open = !*open))
        >
            {live(move || say(if open.get() { frame::SHOW_LESS } else { more }))}
        </button>
    }
    .into_any()
}
