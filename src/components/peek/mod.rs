//! A glance at what the other texts give for a figure, beside the sign that was pressed.

pub mod model;

use corpus::FigureId;
use leptos::prelude::*;

use crate::browser::Corner;
use crate::components::siglum::{Fill, siglum};
use crate::dom;
use crate::route::View;
use crate::session::{Command, Session, session};
use crate::words;
use model::{Given, peek};

/// Where the glance floats: which figure, and the place of its sign.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glance {
    /// The figure.
    pub figure: FigureId,
    /// The place of its sign.
    pub corner: Corner,
}

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
        <p>{peek.relation}</p>
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
    view! {
        <li>
            {siglum(given.text, Fill::Whole)}
            <span class="vh">{corpus.article(given.text).label().to_owned()}": "</span>
            <span class="voice">{given.words}</span>
            <a href=read on:click=move |_| session.run(Command::ClosePeek)>
                {words::mark(corpus.paragraph(given.paragraph))}
                ", read there"
            </a>
        </li>
    }
    .into_any()
}
