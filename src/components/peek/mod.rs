//! A glance at words of the texts, each in its sentence, beside what was pressed.

pub mod model;

use leptos::prelude::*;

use crate::browser::Corner;
use crate::components::icon::{Icon, icon};
use crate::components::live::{attr, does, live};
use crate::components::siglum::{Fill, siglum, tint};
use crate::components::source::{dir, lang, with_source};
use crate::derived::Derived;
use crate::dom;
use crate::glanced::Heading;
use crate::messages::{peek as said, say};
use crate::route::View;
use crate::session::{Command, Session, session};
use crate::words;
use model::{Given, Peek as Model, Run, peek};

/// A native popover: the browser puts it on top, closes it on Escape or a press elsewhere, and gives the focus back.
#[component]
pub fn Peek() -> impl IntoView {
    let session = session();
    let shown = Derived::new(move || session.glance.get().map(|glance| peek(session.corpus, &glance.at)));
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
            aria-label=attr(move || shown.get().map(|peek| peek.name))
            style:--x=place(|corner| Some(corner.start))
            style:--below=place(|corner| corner.below)
            style:--above=place(|corner| corner.above)
        >
            {live(move || shown.get().map(|peek| show(session, peek)))}
        </div>
    }
}

fn show(session: Session, peek: Model) -> AnyView {
    let heading = peek.heading.map(|heading| match heading {
        Heading::Theirs(words) => view! { <h2 class="voice">{words}</h2> }.into_any(),
        Heading::Ours(words) => view! { <h2>{words}</h2> }.into_any(),
    });
    view! {
        {heading}
        {(!peek.note.is_empty()).then(|| view! { <p class="relation">{peek.note}</p> })}
        <ul>{peek.given.into_iter().map(|given| row(session, given)).collect_view()}</ul>
        {(peek.more > 0).then(|| view! { <p class="lab">{words::and_more(peek.more)}</p> })}
    }
    .into_any()
}

fn row(session: Session, given: Given) -> AnyView {
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
                {given.runs.into_iter().map(show_run).collect_view()}
            </p>
            <p class="row">
                <a class="btn line" href=read on:click=does(move |_| session.run(Command::ClosePeek))>
                    {say(said::READ_IN_PLACE)}
                    <span class="vh">", "{label.to_owned()}</span>
                </a>
                <button class="btn line" type="button" on:click=does(copy)>
                    {icon(Icon::Copy)}
                    {say(said::COPY)}
                    <span class="vh">", "{label.to_owned()}</span>
                </button>
            </p>
        </li>
    }
    .into_any()
}

fn show_run(run: Run) -> AnyView {
    match run {
        Run::Plain(words) => words.into_any(),
        Run::Hit(words) => view! { <mark class="hit">{words}</mark> }.into_any(),
    }
}
