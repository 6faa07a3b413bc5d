//! The list of keys, and of signs.

use leptos::prelude::*;

use crate::components::dialog::dialog;
use crate::components::legend::legend;
use crate::messages::{Message, frame, own, say, signs as said};
use crate::session::{Command, Dialog, session};

/// Keys, and what they do.
const KEYS: [(&str, Message); 17] = [
    ("j  k", said::KEY_STEP),
    ("c  Enter", said::KEY_COMPARE),
    ("]  [", said::KEY_COUNTERPART),
    ("x  u", own::KEY_REFUSE),
    ("b", own::BLIND_HINT),
    ("1 to 8", said::KEY_TEXT),
    ("/", said::KEY_FIND),
    ("Enter", said::KEY_ASK),
    ("f", said::KEY_FILTER),
    ("g r", said::KEY_READ),
    ("g s", said::KEY_SYNOPSIS),
    ("Left  Right", said::KEY_TABS),
    ("Home  End", said::KEY_ENDS),
    ("Esc", said::KEY_CLOSE),
    ("t", said::KEY_THEME),
    ("l", said::KEY_LINK),
    ("?", said::KEY_LIST),
];

/// Keys as the language of the page calls them.
fn in_words(keys: &'static str) -> &'static str {
    match keys {
        "1 to 8" => say(said::KEYS_TEXTS),
        "Left  Right" => say(said::ARROWS),
        keys => keys,
    }
}

/// The list, in a dialog.
#[component]
pub fn KeyList() -> impl IntoView {
    let session = session();
    let rows = KEYS.map(|(keys, does)| {
        let keys = in_words(keys);
        let keys = keys.split("  ").map(|key| view! { <kbd>{key}</kbd> }).collect_view();
        view! { <tr><th scope="row">{keys}</th><td>{say(does)}</td></tr> }
    });
    let content = view! {
            <table class="keys">
                <caption class="vh">{say(said::KEYS)}</caption>
                <tbody>{rows.into_iter().collect_view()}</tbody>
            </table>
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || session.preferences.get().letter_keys
                    on:change=move |event| session.run(Command::UseLetterKeys(event_target_checked(&event)))
                />
                {say(said::USE_LETTERS)}
            </label>
            <p class="quiet small">{say(said::USE_LETTERS_NOTE)}</p>
            {legend()}
    };
    dialog(Dialog::Keys, frame::KEYS_TITLE, content)
}
