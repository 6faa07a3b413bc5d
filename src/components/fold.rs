//! What is folded away, and opens in place.

use leptos::prelude::*;
use markup::view;

use crate::browser::markup::Markup;
use crate::components::live::live;
use crate::messages::{Message, frame, say};

/// A dashed line with words; pressing it shows what it stands for, pressing it again folds that away.
pub fn fold(words: String, content: impl Fn() -> Markup + Send + Sync + 'static) -> Markup {
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
            {live(move || open.get().then(&content))}
        </div>
    }
}

/// A button within text that shows all of what is cut short, and cuts it short again.
pub fn unfold(open: RwSignal<bool>, more: Message) -> Markup {
    view! {
        <button
            type="button"
            class="lnk"
            aria-expanded=move || open.get().to_string()
            on:click=move |_| open.update(|open| *open = !*open)
        >
            {live(move || say(if open.get() { frame::SHOW_LESS } else { more }))}
        </button>
    }
}
