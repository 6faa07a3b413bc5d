//! The list of keys, and of signs.

use leptos::prelude::*;

use crate::components::dialog::dialog;
use crate::components::legend::legend;
use crate::messages::frame;
use crate::session::{Command, Dialog, session};

/// Keys, and what they do.
const KEYS: [(&str, &str); 15] = [
    ("j  k", "next, previous paragraph or row"),
    ("c  Enter", "compare the paragraph"),
    ("]  [", "next, previous counterpart"),
    ("1 to 8", "open text A to H"),
    ("/", "find a name"),
    ("Enter", "in the search: ask for the name, where only one is found"),
    ("f", "filter"),
    ("g r", "go to Read"),
    ("g s", "go to the Synopsis"),
    ("Left  Right", "from tab to tab; width of the comparison, on its edge"),
    ("Home  End", "first, last tab; least, most width"),
    ("Esc", "close the topmost thing"),
    ("t", "light or dark"),
    ("l", "copy the link to this view"),
    ("?", "this list"),
];

/// The list, in a dialog.
#[component]
pub fn KeyList() -> impl IntoView {
    let session = session();
    let rows = KEYS.map(|(keys, does)| {
        let keys = keys.split("  ").map(|key| view! { <kbd>{key}</kbd> }).collect_view();
        view! { <tr><th scope="row">{keys}</th><td>{does}</td></tr> }
    });
    let content = view! {
            <table class="keys">
                <caption class="vh">"Keys and what they do"</caption>
                <tbody>{rows.into_iter().collect_view()}</tbody>
            </table>
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || session.preferences.get().letter_keys
                    on:change=move |event| session.run(Command::UseLetterKeys(event_target_checked(&event)))
                />
                "Use letters, digits and signs as keys"
            </label>
            <p class="quiet small">"They work outside fields. Enter, Esc and the arrows always work."</p>
            {legend()}
    };
    dialog(Dialog::Keys, frame::KEYS_TITLE, content)
}
