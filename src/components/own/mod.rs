//! What a reader made of the bundle, in one list: notes, refused matches, corrections, each with a way back, and the
//! files it leaves the device in.

pub mod correct;
mod files;
pub mod model;

use corpus::ParagraphId;
use markup::view;

use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::dialog::dialog;
use crate::components::icon::{Icon, icon};
use crate::components::live::live;
use crate::components::notice::spoken;
use crate::messages::{Message, own as said, say};
use crate::own::{Own, Subject};
use crate::session::{Command, Dialog, Session, session};
use files::files;
use model::{described, pair_words, paragraph_words};

/// The list, in a dialog.
pub fn own_list() -> Markup {
    let session = session();
    let lists = move || {
        let own = session.own.get();
        // A link refuses for whoever opens it; that is in the address and no less to be seen.
        let refused = session.place.with(|place| {
            let linked = place.refused.iter().filter(|pair| !own.refused.contains(pair));
            own.refused.iter().chain(linked).copied().collect::<Vec<_>>()
        });
        let nothing = own.is_empty() && refused.is_empty();
        view! {
            {nothing.then(|| view! { <p class="quiet">{say(said::NOTHING_YET)}</p> })}
            {list(said::NOTES, notes(session, &own))}
            {list(said::REFUSED, refused.into_iter().map(|pair| {
                let put_back = Command::Accept(pair);
                entry(session, pair_words(session.corpus, pair), None, said::PUT_IT_BACK, put_back)
            }).collect())}
            {list(said::CORRECTIONS, own.corrections.iter().map(|correction| {
                let words = described(session.grown(), correction);
                entry(session, words, None, said::UNDO, Command::Leave(correction.clone()))
            }).collect())}
        }
    };
    dialog(
        Dialog::Own,
        said::OWN_TITLE,
        view! {
            {spoken(session)}
            <div class="own-lists">{live(lists)}</div>
            {files(session)}
        },
    )
    .into_markup()
}

fn list(title: Message, entries: Vec<Markup>) -> Option<Markup> {
    (!entries.is_empty()).then(|| {
        view! {
            <h3>{say(title)}<span class="count">{entries.len()}</span></h3>
            <ul class="own-list">{entries}</ul>
        }
    })
}

/// One thing the reader made: what it is on, what it says, and the way back.
fn entry(session: Session, what: String, words: Option<String>, back: Message, command: Command) -> Markup {
    view! {
        <li>
            <div>{what}{words.map(|words| view! { <p class="own-words">{words}</p> })}</div>
            <button type="button" class="lnk" on:click=move |_| session.run(command.clone())>{say(back)}</button>
        </li>
    }
}

fn notes(session: Session, own: &Own) -> Vec<Markup> {
    let one = |note: &crate::own::Note| {
        let what = match note.on {
            Subject::Paragraph(key) => paragraph_words(session.corpus, key),
            Subject::Pair(pair) => pair_words(session.corpus, pair),
        };
        entry(
            session,
            what,
            Some(note.words.clone()),
            said::DELETE,
            Command::WriteNote(note.on, String::new()),
        )
    };
    own.notes.iter().map(one).collect()
}

/// The button that opens the list.
pub fn own_button(session: Session) -> Markup {
    let count = move || {
        let count = session.own.with(Own::len);
        (count > 0).then(|| view! { <span class="count on">{count}</span> })
    };
    view! {
        <button
            type="button"
            class="btn"
            title=say(said::OWN_TITLE)
            aria-haspopup="dialog"
            on:click=move |_| session.run(Command::ShowDialog(Dialog::Own))
        >
            {icon(Icon::Note)}
            <span>{say(said::YOURS)}</span>
            {live(count)}
        </button>
    }
}

/// A note on a paragraph, named by its place.
pub fn on_paragraph(session: Session, id: ParagraphId) -> Markup {
    let paragraph = session.corpus.paragraph(id);
    let what = crate::words::mark(paragraph);
    crate::components::note::note(session, Subject::Paragraph(paragraph.key), what)
}

/// A note on two paragraphs.
pub fn on_pair(session: Session, one: ParagraphId, other: ParagraphId) -> Markup {
    let key = |id: ParagraphId| session.corpus.paragraph(id).key;
    crate::components::note::note(
        session,
        Subject::pair(key(one), key(other)),
        say(said::THESE_TWO).to_owned(),
    )
}
