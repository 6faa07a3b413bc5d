//! What the page says by itself: messages that go away, links that lead nowhere, and counts for those who listen.

use leptos::prelude::*;

use crate::browser::Offline;
use crate::components::icon::{Icon, icon};
use crate::components::live::{attr, does, live};
use crate::messages::{own, say, words as said};
use crate::session::{self, Command, Session, session};
use crate::words;

/// Says that a link pointed to something that is not there.
#[component]
pub fn LostLink() -> impl IntoView {
    let session = session();
    move || {
        session.lost.get().map(|lost| {
            view! {
                <div class="lost" role="alert">
                    <p>{words::lost(lost)}</p>
                    {close(move || session.run(Command::ForgetLost))}
                </div>
            }
        })
    }
}

/// Offers a new version of the page, which waits until the reader wants it.
#[component]
pub fn NewVersion() -> impl IntoView {
    let session = session();
    live(move || {
        (session.offline.get() == Some(Offline::New)).then(|| {
            view! {
                <div class="lost" role="status">
                    <p>
                        {say(said::NEW_VERSION)}" "
                        <button type="button" class="lnk" on:click=does(move |_| session.run(Command::TakeNew))>
                            {say(said::LOAD_NEW)}
                        </button>
                    </p>
                    {close(move || session.run(Command::StayWithThis))}
                </div>
            }
        })
    })
}

/// The button that puts a message away.
fn close(run: impl Fn() + 'static) -> AnyView {
    view! {
        <button class="btn square" type="button" aria-label=say(said::CLOSE_MESSAGE) on:click=does(move |_| run())>
            {icon(Icon::Close)}
        </button>
    }
    .into_any()
}

/// A short message at the foot of the page.
#[component]
pub fn Toast() -> impl IntoView {
    let session = session();
    view! {
        <div class="toast" role="status" class:shown=attr(move || session.toast.with(Option::is_some))>
            {live(move || session.toast.get().map(|toast| message(session, toast)))}
        </div>
    }
}

/// What the page says by itself, said in a dialog too: nothing outside of it is seen or heard.
pub fn spoken(session: Session) -> AnyView {
    let words = move || session.toast.get().map(|toast| message(session, toast));
    view! { <p class="own-said" role="status">{live(words)}</p> }.into_any()
}

/// A message, and the button that takes back what it tells of.
fn message(session: Session, toast: session::Toast) -> AnyView {
    let undo = toast.undo.then(|| {
        view! {
            " "
            <button type="button" class="lnk" on:click=does(move |_| session.run(Command::Undo))>
                {say(own::UNDO)}
            </button>
        }
    });
    view! { <span>{toast.words}</span>{undo} }.into_any()
}

/// Says how many paragraphs pass whenever the filter changes.
#[component]
pub fn Status() -> impl IntoView {
    let session = session();
    let passing = move || {
        let filtered = session.place.with(|place| !place.filter.is_empty());
        filtered.then(|| session.passing.with(|passing| words::passing(passing, session.corpus)))
    };
    view! { <p class="vh" role="status">{live(passing)}</p> }
}
