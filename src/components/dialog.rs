//! The frame of every dialog: a native one, so that the browser keeps the focus in it and gives it back.

use markup::view;

use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::icon::{Icon, icon};
use crate::messages::{Message, frame, say};
use crate::session::{Command, Dialog, session};

/// A dialog with its title, a way out, and what it holds.
pub fn dialog(dialog: Dialog, title: Message, content: impl IntoMarkup) -> Markup {
    let session = session();
    let titled = dialog.id().to_owned() + "-title";
    let labelled = titled.clone();
    view! {
        <dialog class="modal" id=dialog.id() aria-labelledby=labelled>
            <header class="dhead">
                <h2 id=titled>{say(title)}</h2>
                <button
                    class="btn square push"
                    type="button"
                    aria-label=say(frame::CLOSE)
                    on:click=move |_| session.run(Command::CloseDialog(dialog))
                >
                    {icon(Icon::Close)}
                </button>
            </header>
            {content}
        </dialog>
    }
}
