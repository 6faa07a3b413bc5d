//! The list of keys, and of signs.

use leptos::prelude::*;
use markup::view;

use crate::browser;
use crate::browser::markup::Markup;
use crate::components::dialog::dialog;
use crate::components::legend::legend;
use crate::components::tour::begin;
use crate::messages::{Message, add, export, frame, own, say, signs as said, worksheet};
use crate::session::{Command, Dialog, session};

/// Keys, and what they do.
const KEYS: [(Message, Message); 27] = [
    (Message::alike(&["j  k"; 3]), said::KEY_STEP),
    (Message::alike(&["c  Enter"; 3]), said::KEY_COMPARE),
    (Message::alike(&["]  ["; 3]), said::KEY_COUNTERPART),
    (Message::alike(&["x  u"; 3]), own::KEY_REFUSE),
    (Message::alike(&["n"; 3]), own::KEY_NOTE),
    (Message::alike(&["b"; 3]), own::BLIND_HINT),
    (Message::alike(&["a"; 3]), add::KEY_ADD),
    (said::KEYS_TEXTS, said::KEY_TEXT),
    (said::KEYS_COLUMNS, said::KEY_COLUMN),
    (Message::alike(&["m"; 3]), said::KEY_MARKS),
    (Message::alike(&["/"; 3]), said::KEY_FIND),
    (Message::alike(&["Enter"; 3]), said::KEY_ASK),
    (Message::alike(&["f"; 3]), said::KEY_FILTER),
    (Message::alike(&["g r"; 3]), said::KEY_READ),
    (Message::alike(&["g s"; 3]), said::KEY_SYNOPSIS),
    (Message::alike(&["g n"; 3]), said::KEY_NAMES),
    (Message::alike(&["g q"; 3]), said::KEY_QUOTES),
    (Message::alike(&["g f"; 3]), said::KEY_FIGURES),
    (Message::alike(&["g c"; 3]), said::KEY_COVERAGE),
    (said::ARROWS, said::KEY_TABS),
    (Message::alike(&["Home  End"; 3]), said::KEY_ENDS),
    (Message::alike(&["Esc"; 3]), said::KEY_CLOSE),
    (Message::alike(&["t"; 3]), said::KEY_THEME),
    (Message::alike(&["l"; 3]), said::KEY_LINK),
    (Message::alike(&["e"; 3]), export::EXPORT),
    (Message::alike(&["p"; 3]), worksheet::TITLE),
    (Message::alike(&["?"; 3]), said::KEY_LIST),
];

/// The list, in a dialog.
pub fn key_list() -> Markup {
    let session = session();
    let works = |(_, does): &(Message, Message)| *does != add::KEY_ADD || browser::has_engine();
    let rows = KEYS.into_iter().filter(works).map(|(keys, does)| {
        let keys = say(keys).split("  ").map(|key| view! { <kbd>{key}</kbd> }).collect::<Vec<_>>();
        view! { <tr><th scope="row">{keys}</th><td>{say(does)}</td></tr> }
    });
    let content = view! {
            <table class="keys">
                <caption class="vh">{say(said::KEYS)}</caption>
                <tbody>{rows.collect::<Vec<_>>()}</tbody>
            </table>
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || session.preferences.get().letter_keys
                    on:change=move |event: leptos::ev::Event| session.run(Command::UseLetterKeys(event_target_checked(&event)))
                />
                {say(said::USE_LETTERS)}
            </label>
            <p class="quiet small">{say(said::USE_LETTERS_NOTE)}</p>
            <p>{begin(session)}</p>
            {legend()}
    };
    dialog(Dialog::Keys, frame::KEYS_TITLE, content)
}
