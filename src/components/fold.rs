//! What is folded away, and opens in place.

use std::rc::Rc;

use leptos::prelude::*;
use markup::view;

use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::live::live;
use crate::messages::{Message, frame, say};

/// A dashed line with words; pressing it shows what it stands for, pressing it again folds that away.
pub fn fold(words: String, content: impl Fn() -> Markup + 'static) -> Markup {
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

/// What is built when it is opened first, below its summary.
///
/// It is drawn anew, and closed unless it begins open, when what it stands in is filled with something else: what a reader
/// opened there was another thing.
pub fn on_demand<T: IntoMarkup>(
    class: &'static str,
    open: bool,
    summary: impl Fn() -> Markup + 'static,
    content: impl Fn() -> T + 'static,
) -> Markup {
    let content = Rc::new(content);
    live(move || {
        // Nothing closed was ever toggled, so the first toggle opens.
        let (built, build) = signal(open);
        let content = content.clone();
        view! {
            <details class=class open=open on:toggle=move |_| build.set(true)>
                <summary>{summary()}</summary>
                {live(move || built.get().then(|| content()))}
            </details>
        }
    })
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
