//! The Read page: one text whole, the others in its margin, a comparison beside it on request.

mod head;
mod margin;
pub mod model;
mod paragraph;
mod texts;

use corpus::{ArticleId, ParagraphId};
use leptos::prelude::*;
use markup::view;

use crate::browser;
use crate::browser::markup::{IntoMarkup, Markup};
use crate::column::Item;
use crate::components::compare::comparison;
use crate::components::fold::fold;
use crate::components::live::{list, live};
use crate::components::siglum::tint;
use crate::derived::Derived;
use crate::messages::{Message, fill, read as said, say, words as shared};
use crate::session::{Command, Session, session};
use crate::words;
use head::head;
use model::{describe_aside, items, passing_in, set_aside};
use paragraph::paragraph;
use texts::{neighbours, texts};

/// The Read page.
pub fn read() -> Markup {
    let session = session();
    let open = Derived::new(move || session.place.with(|place| place.text));
    let compared = Derived::new(move || session.place.with(|place| place.beside.is_some()));
    let width = move || {
        let width = session.preferences.with(|preferences| preferences.drawer)?;
        Some(width.to_string() + "vw")
    };
    view! {
        {texts(session, open)}
        <div class="read" data-drawer=move || compared.get().then_some("open") style:--drawer=width>
            {live(move || open.get().map(|text| article(session, text)))}
            {live(move || compared.get().then(|| untrack(comparison)))}
        </div>
    }
}

fn article(session: Session, text: ArticleId) -> Markup {
    let corpus = session.corpus;
    let article = corpus.article(text);
    let column = Derived::new(move || {
        let fold = session.place.with(|place| !place.filter.is_empty() && !place.full);
        let fold = (fold, session.current.get().filter(|_| fold));
        session.passing.with(|passing| items(corpus, text, passing, fold, session.aside.get()))
    });
    let choose = move |event: leptos::ev::MouseEvent| {
        if let Some(row) = browser::closest_number(&event, "data-p").filter(|_| browser::nothing_selected()) {
            session.run(Command::Choose(ParagraphId(row)));
        }
    };
    view! {
        <article
            class="article"
            aria-label=article.label().to_owned()
            data-o=tint(text)
            on:click=choose
        >
            {head(session, text)}
            {filtered(session, text)}
            {list(move || column.get(), item)}
            {aside(session, text)}
            {neighbours(session, text)}
        </article>
    }
}

fn item(item: Item) -> Markup {
    match item {
        Item::Paragraph(id) => paragraph(id),
        Item::Folded(ids) => {
            let words = fill(shared::NOT_SHOWN, &[&words::thousands(ids.len())]);
            fold(words, move || ids.iter().map(|&id| paragraph(id)).collect::<Vec<_>>().into_markup())
        }
    }
}

/// Says which paragraphs pass when a filter is on.
fn filtered(session: Session, text: ArticleId) -> Markup {
    let corpus = session.corpus;
    let filter = Derived::new(move || session.place.with(|place| place.filter.clone()));
    let full = Derived::new(move || session.place.with(|place| place.full));
    let words = move || {
        let (passing, of) = session.passing.with(|passing| passing_in(corpus, text, passing));
        let asked = filter.with(|filter| words::asked(corpus, filter));
        fill(said::FILTERED, &[&asked, &words::thousands(passing), &words::thousands(of)])
    };
    let act = move |words: fn(bool) -> Message, command: fn(bool) -> Command| {
        view! {
            <button type="button" class="lnk" on:click=move |_| session.run(command(full.get_untracked()))>
                {live(move || say(words(full.get())))}
            </button>
        }
    };
    let line = move || {
        view! {
            <p class="filtered">
                <span class="in-column row">
                    <span>{live(words)}" "</span>
                    {act(|full| if full { shared::MATCHING_ONLY } else { shared::IN_FULL_TEXT }, |full| Command::ShowFull(!full))}
                    {act(|_| shared::CLEAR_FILTER, |_| Command::ClearFilter)}
                </span>
            </p>
        }
    };
    let is_on = Derived::new(move || filter.with(|filter| !filter.is_empty()));
    live(move || is_on.get().then(line))
}

/// Says what was set aside in a text, and shows it on request.
fn aside(session: Session, text: ArticleId) -> Option<Markup> {
    let aside = set_aside(session.corpus, text);
    if aside.is_empty() {
        return None;
    }
    let words = describe_aside(session.corpus, &aside);
    let show = move |_| session.run(Command::ShowAside(!session.aside.get_untracked()));
    Some(view! {
        <footer class="left-out">
            <p>
                {words}
                " "
                <button type="button" class="lnk" aria-pressed=move || session.aside.get().to_string() on:click=show>
                    {live(move || say(if session.aside.get() { said::PUT_AWAY } else { shared::SHOW_THEM }))}
                </button>
            </p>
        </footer>
    })
}
