//! A glance at what the texts give for a figure, each in its sentence, beside the sign that was pressed.

pub mod model;

use corpus::FigureId;
use leptos::prelude::*;

use crate::browser::Corner;
use crate::components::icon::{Icon, icon};
use crate::components::siglum::{Fill, siglum, tint};
use crate::components::source::with_source;
use crate::dom;
use crate::route::View;
use crate::session::{Command, Session, session};
use crate::words;
use model::{Given, peek};

/// A native popover: the browser puts it on top, closes it on Escape or a press elsewhere, and gives the focus back.
#[component]
pub fn Peek() -> impl IntoView {
    let session = session();
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
            aria-label="What the texts give"
            style:--x=place(|corner| Some(corner.left))
            style:--below=place(|corner| corner.below)
            style:--above=place(|corner| corner.above)
        >
            {move || session.glance.get().map(|glance| show(session, glance.figure))}
        </div>
    }
}

fn show(session: Session, figure: FigureId) -> AnyView {
    let peek = peek(session.corpus, figure);
    let of = (!peek.of.is_empty()).then(|| view! { <h2 class="voice">{peek.of}</h2> });
    view! {
        {of}
        <p class="relation">{peek.relation}</p>
        <ul>{peek.given.into_iter().map(|given| row(session, given)).collect_view()}</ul>
        {(peek.more > 0).then(|| view! { <p class="lab">"and "{peek.more}" more"</p> })}
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
        session.run(Command::Copy(copied, words::COPIED));
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
            <p class="voice" lang=article.language.as_ref().map(|language| language.value.clone())>
                {given.before}
                <mark class="hit">{given.words}</mark>
                {given.after}
            </p>
            <p class="row">
                <a class="btn line" href=read on:click=move |_| session.run(Command::ClosePeek)>
                    "Read in place"
                    <span class="vh">", "{label.to_owned()}</span>
                </a>
                <button class="btn line" type="button" on:click=copy>
                    {icon(Icon::Copy)}
                    "Copy with source"
                    <span class="vh">", "{label.to_owned()}</span>
                </button>
            </p>
        </li>
    }
    .into_any()
}
