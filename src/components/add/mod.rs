//! The place where a reader's own texts come in: a dialog, and the whole of a page that came without texts.

mod form;
pub mod found;
mod list;
pub mod model;

use leptos::prelude::*;
use markup::view;

use crate::browser;
use crate::browser::markup::Markup;
use crate::components::chrome::languages;
use crate::components::dialog::dialog;
use crate::components::icon::{Icon, icon};
use crate::components::live::live;
use crate::components::notice::spoken;
use crate::dom;
use crate::messages::{Message, add as said, say};
use crate::session::{Command, Dialog, Session, session};
use form::form;
use list::{list, outcome};

/// The dialog.
pub fn add_texts() -> Markup {
    let session = session();
    dialog(Dialog::Add, said::ADD_A_TEXT, view! { {parts(session)}{spoken(session)} })
}

/// The parts of it: what is typed, what became of it, and what there is.
fn parts(session: Session) -> Markup {
    view! {
        <div class="adding">
            <div>{form(session)}</div>
            <div class="added">
                <div id=dom::ADDED tabindex="-1" role="status">{live(move || outcome(session))}</div>
                {list(session)}
            </div>
        </div>
    }
}

/// A page that came without texts: a place to start from.
pub fn start() -> Markup {
    let session = session();
    view! {
        <div class="start">
            <header class="folio">
                <p class="wordmark"><span>"Synoptic"</span></p>
                <span class="push">{languages(session)}</span>
            </header>
            <main id=dom::MAIN tabindex="-1">
                <h1>{say(said::START)}</h1>
                <p class="lead">{say(said::START_HINT)}</p>
                <h2 class="vh">{say(said::ADD_A_TEXT)}</h2>
                {parts(session)}
            </main>
        </div>
    }
}

/// What is said over the page while files are held above it.
pub fn drop_place() -> Markup {
    let session = session();
    view! {
        <div class="drop-place" class:shown=move || session.texts.held.get() aria-hidden="true">
            <p>{icon(Icon::Plus)}{say(said::DROP)}</p>
        </div>
    }
}

/// The button that opens the dialog; none where the page takes no texts.
pub fn add_button(session: Session, class: &'static str, name: Message) -> Markup {
    if !browser::has_engine() {
        return Markup::Nothing;
    }
    view! {
        <button
            type="button"
            class=class
            title=say(said::ADD_A_TEXT)
            aria-haspopup="dialog"
            on:click=move |_| session.run(Command::ShowDialog(Dialog::Add))
        >
            {icon(Icon::Plus)}
            <span>{say(name)}</span>
        </button>
    }
}
