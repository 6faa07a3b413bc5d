//! What the page says by itself: messages that go away, links that lead nowhere, and counts for those who listen.

use markup::view;

use crate::browser::Offline;
use crate::browser::markup::Markup;
use crate::components::icon::{Icon, icon};
use crate::components::live::live;
use crate::messages::{own, say, words as said};
use crate::session::{self, Command, Session, session};
use crate::words;

/// Says that a link pointed to something that is not there.
pub fn lost_link() -> Markup {
    let session = session();
    live(move || {
        session.lost.get().map(|lost| {
            view! {
                <div class="lost" role="alert">
                    <p>{words::lost(lost)}</p>
                    {close(move || session.run(Command::ForgetLost))}
                </div>
            }
        })
    })
}

/// Offers a new version of the page, which waits until the reader wants it.
pub fn new_version() -> Markup {
    let session = session();
    live(move || {
        (session.offline.get() == Some(Offline::New)).then(|| {
            view! {
                <div class="lost" role="status">
                    <p>
                        {say(said::NEW_VERSION)}" "
                        <button type="button" class="lnk" on:click=move |_| session.run(Command::TakeNew)>
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
fn close(run: impl Fn() + 'static) -> Markup {
    view! {
        <button class="btn square" type="button" aria-label=say(said::CLOSE_MESSAGE) on:click=move |_| run()>
            {icon(Icon::Close)}
        </button>
    }
}

/// A short message at the foot of the page.
pub fn toast() -> Markup {
    let session = session();
    view! {
        <div class="toast" role="status" class:shown=move || session.toast.with(Option::is_some)>
            {live(move || session.toast.get().map(|toast| message(session, toast)))}
        </div>
    }
}

/// What the page says by itself, said in a dialog too: nothing outside of it is seen or heard.
pub fn spoken(session: Session) -> Markup {
    let words = move || session.toast.get().map(|toast| message(session, toast));
    view! { <p class="own-said" role="status">{live(words)}</p> }
}

/// A message, and the button that takes back what it tells of.
fn message(session: Session, toast: session::Toast) -> Markup {
    let undo = toast.undo.then(|| {
        view! {
            " "
            <button type="button" class="lnk" on:click=move |_| session.run(Command::Undo)>
                {say(own::UNDO)}
            </button>
        }
    });
    view! { <span>{toast.words}</span>{undo} }
}

/// Says how many paragraphs pass whenever the filter changes.
pub fn status() -> Markup {
    let session = session();
    let passing = move || {
        let filtered = session.place.with(|place| !place.filter.is_empty());
        filtered.then(|| session.passing.with(|passing| words::passing(passing, session.corpus)))
    };
    view! { <p class="vh" role="status">{live(passing)}</p> }
}
