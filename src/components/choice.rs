//! A choice of one among many things, such as all texts, or among a few.

use std::sync::Arc;

use corpus::Corpus;
use leptos::prelude::*;
use markup::view;

use crate::browser::markup::Markup;
use crate::browser::{self, plain};
use crate::components::live::live;
use crate::components::siglum::letter;
use crate::rows::WALL;

/// A native list with the value and the name of each thing.
///
/// Of many, only the chosen one stands in it when the page is first painted: nobody can open it sooner.
pub fn choice(
    label: Option<&'static str>,
    all: Vec<(String, String)>,
    chosen: impl Fn() -> String + 'static,
    choose: impl Fn(u32) + 'static,
) -> Markup {
    let ready = RwSignal::new(all.len() <= WALL);
    browser::after_paint(move || _ = ready.try_set(true));
    let chosen = Arc::new(chosen);
    let shown = chosen.clone();
    let options = move || {
        let (ready, chosen) = (ready.get(), untrack(|| chosen()));
        let option = |(value, name): &(String, String)| {
            let is_chosen = *value == chosen;
            let option = || plain("option", "", name).with("value", value);
            (ready || is_chosen).then(|| if is_chosen { option().with("selected", "") } else { option() })
        };
        all.iter().filter_map(option).collect::<Vec<_>>()
    };
    let change = move |event: leptos::ev::Event| {
        if let Ok(row) = event_target_value(&event).parse() {
            choose(row);
        }
    };
    view! { <select aria-label=label prop:value=move || shown() on:change=change>{live(options)}</select> }
}

/// One button of a few beside each other; `pressed` says whether what it stands for is chosen.
pub fn segment(
    words: &'static str,
    pressed: impl Fn() -> bool + 'static,
    press: impl Fn() + 'static,
) -> Markup {
    view! {
        <button type="button" class="seg" aria-pressed=move || pressed().to_string() on:click=move |_| press()>
            {words}
        </button>
    }
}

/// All texts as things to choose from, each by its row.
pub fn every_text(corpus: &Corpus) -> Vec<(String, String)> {
    let name = |text| [&letter(text), "  ", corpus.article(text).label()].concat();
    corpus.article_ids().map(|text| (text.0.to_string(), name(text))).collect()
}
