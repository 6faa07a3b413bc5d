//! A reader's note on a paragraph or a pair: shown beside it, written in place.

use leptos::prelude::*;
use markup::view;

use crate::browser::markup::Markup;
use crate::components::icon::{Icon, icon};
use crate::components::live::live;
use crate::derived::Derived;
use crate::dom;
use crate::messages::{fill, own as said, say};
use crate::own::{NOTE, Subject};
use crate::session::{Command, Session};

/// The note on something, or a button to write one; `what` names the thing, as within a sentence.
pub fn note(session: Session, on: Subject, what: String) -> Markup {
    let words = Derived::new(move || session.own.with(|own| own.note(on).map(str::to_owned)));
    let edited = Derived::new(move || session.edited.get() == Some(on));
    view! {
        <div class="own-note" class:written=move || words.with(Option::is_some)>
            {live(move || match (edited.get(), words.get()) {
                (true, _) => editor(session, on, &what),
                (false, Some(words)) => written(session, on, &what, words),
                (false, None) => view! {
                    <button
                        type="button"
                        class="btn add-note"
                        aria-label=fill(said::NOTE_ON, &[&what])
                        on:click=move |_| session.run(Command::EditNote(Some(on)))
                    >
                        {icon(Icon::Note)}
                        {say(said::NOTE)}
                    </button>
                },
            })}
        </div>
    }
}

fn written(session: Session, on: Subject, what: &str, words: String) -> Markup {
    view! {
        <h3 class="mh">{icon(Icon::Note)}{say(said::YOUR_NOTE)}</h3>
        <p class="own-words">{words}</p>
        <button
            type="button"
            class="lnk"
            aria-label=fill(said::EDIT_NOTE_ON, &[what])
            on:click=move |_| session.run(Command::EditNote(Some(on)))
        >
            {say(said::EDIT)}
        </button>
    }
}

/// A field with the note. Control and Enter keep it; Escape leaves it as it was, and what was typed waits.
fn editor(session: Session, on: Subject, what: &str) -> Markup {
    let keep = move || session.run(Command::WriteNote(on, session.begun_note(on)));
    let press = move |event: leptos::ev::KeyboardEvent| match event.key().as_str() {
        "Escape" => {
            event.prevent_default();
            session.run(Command::EditNote(None));
        }
        "Enter" if event.ctrl_key() || event.meta_key() => {
            event.prevent_default();
            keep();
        }
        _ => {}
    };
    view! {
        <label class="mh" for=dom::NOTE>{fill(said::NOTE_ON, &[what])}</label>
        <textarea
            id=dom::NOTE
            rows="4"
            maxlength=NOTE.to_string()
            prop:value=session.begun_note(on)
            on:input=move |event: leptos::ev::Event| session.run(Command::TypeNote(on, event_target_value(&event)))
            on:keydown=press
        ></textarea>
        <p class="row">
            <button type="button" class="btn line" on:click=move |_| keep()>{say(said::KEEP)}</button>
            <button type="button" class="btn" on:click=move |_| session.run(Command::DropNote(on))>
                {say(said::CANCEL)}
            </button>
        </p>
    }
}
