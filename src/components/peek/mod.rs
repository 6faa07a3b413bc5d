//! A glance at words of the texts, each in its sentence, beside what was pressed.

pub mod model;

use markup::view;

use crate::browser::Corner;
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::icon::{Icon, icon};
use crate::components::live::live;
use crate::components::siglum::{Fill, siglum, tint};
use crate::components::source::{dir, lang, with_source};
use crate::derived::Derived;
use crate::dom;
use crate::glanced::Heading;
use crate::messages::{peek as said, say};
use crate::route::View;
use crate::session::{Command, Session, session};
use crate::words;
use model::{Given, Peek as Model, Run};

/// A native popover: the browser puts it on top, closes it on Escape or a press elsewhere, and gives the focus back.
pub fn peek() -> Markup {
    let session = session();
    let shown =
        Derived::new(move || session.glance.get().map(|glance| model::peek(session.corpus, &glance.at)));
    let place = move |of: fn(Corner) -> Option<i32>| {
        move || {
            session.glance.get().and_then(|glance| of(glance.corner)).map(|pixels| pixels.to_string() + "px")
        }
    };
    view! {
        <div
            id=dom::PEEK
            class="peek"
            popover="auto"
            role="dialog"
            aria-label=move || shown.get().map(|peek| peek.name)
            style:--x=place(|corner| Some(corner.start))
            style:--below=place(|corner| corner.below)
            style:--above=place(|corner| corner.above)
        >
            {live(move || shown.get().map(|peek| show(session, peek)))}
        </div>
    }
}

fn show(session: Session, peek: Model) -> Markup {
    let heading = peek.heading.map(|heading| match heading {
        Heading::Theirs(words) => view! { <h2 class="voice">{words}</h2> },
        Heading::Ours(words) => view! { <h2>{words}</h2> },
    });
    view! {
        {heading}
        {(!peek.note.is_empty()).then(|| view! { <p class="relation">{peek.note}</p> })}
        <ul>{peek.given.into_iter().map(|given| row(session, given)).collect::<Vec<_>>()}</ul>
        {(peek.more > 0).then(|| view! { <p class="lab">{words::and_more(peek.more)}</p> })}
    }
}

fn row(session: Session, given: Given) -> Markup {
    let corpus = session.corpus;
    let read = move || {
        session.href(|place| {
            if place.paragraph != Some(given.paragraph) {
                place.beside = None;
            }
            place.view = View::Read;
            place.text = Some(given.text);
            place.paragraph = Some(given.paragraph);
        })
    };
    let sentence = given.sentence();
    let copy = move |_| {
        let copied = with_source(corpus, given.paragraph, &sentence);
        session.run(Command::Copy(copied, say(words::COPIED)));
    };
    let article = corpus.article(given.text);
    let label = article.label();
    view! {
        <li data-o=tint(given.text)>
            <p class="src">
                {siglum(given.text, Fill::Whole)}
                <b>{label.to_owned()}</b>
                <span>{words::mark(corpus.paragraph(given.paragraph))}</span>
            </p>
            <p class="voice" lang=lang(article) dir=dir(article)>
                {given.runs.into_iter().map(show_run).collect::<Vec<_>>()}
            </p>
            <p class="row">
                <a class="btn line" href=read on:click=move |_| session.run(Command::ClosePeek)>
                    {say(said::READ_IN_PLACE)}
                    <span class="vh">", "{label.to_owned()}</span>
                </a>
                <button class="btn line" type="button" on:click=copy>
                    {icon(Icon::Copy)}
                    {say(said::COPY)}
                    <span class="vh">", "{label.to_owned()}</span>
                </button>
            </p>
        </li>
    }
}

fn show_run(run: Run) -> Markup {
    match run {
        Run::Plain(words) => words.into_markup(),
        Run::Hit(words) => view! { <mark class="hit">{words}</mark> },
    }
}
