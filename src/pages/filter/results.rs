use std::sync::Arc;

use corpus::{ArticleId, ParagraphId, ParagraphKind};
use markup::view;

use super::model::{self, Results, Section};
use crate::browser::markup::{IntoMarkup, Markup};
use crate::browser::{self, plain};
use crate::column::Item;
use crate::components::choice::segment;
use crate::components::fold::fold;
use crate::components::live::{list, live};
use crate::components::prose::prose;
use crate::components::room::Room;
use crate::components::siglum::{Fill, siglum, tint};
use crate::components::source::{dir, lang};
use crate::derived::Derived;
use crate::dom;
use crate::filter::Passing;
use crate::messages::{fill, filter as said, say, words as shared};
use crate::route::View;
use crate::session::{Command, Session};
use crate::words;

/// So many paragraphs are shown; a reader can ask for more.
const ROOM: usize = 48;
/// So many come first. The rest comes in one portion, since with each the columns divide anew.
const FIRST: usize = 15;

/// The paragraphs that pass, text by text, in columns like a newspaper's.
pub(super) fn results(session: Session) -> Markup {
    let corpus = session.corpus;
    let filter = Derived::new(move || session.place.with(|place| place.filter.clone()));
    let full = Derived::new(move || session.place.with(|place| place.full));
    view! {
        <div class="wide results" id=dom::RESULTS tabindex="-1">
            <header class="phead">
                <h1>{live(move || filter.with(|filter| words::asked(corpus, filter)))}</h1>
                <div class="push segs" role="group" aria-label=say(shared::SHOW)>
                    {[(false, shared::MATCHING_ONLY), (true, shared::IN_FULL_TEXT)]
                        .map(|(value, words)| {
                            let show = move || session.run(Command::ShowFull(value));
                            segment(say(words), move || full.get() == value, show)
                        })
                        .into_iter()
                        .collect::<Vec<_>>()}
                </div>
            </header>
            {live(move || shown(session, &session.passing.get(), full.get()))}
        </div>
    }
}

/// What passes one filter, with room of its own.
fn shown(session: Session, passing: &Arc<Passing>, full: bool) -> Markup {
    let corpus = session.corpus;
    let room = Room::new(session, FIRST, ROOM - FIRST, ROOM);
    let Results { more: all, without: none, .. } = model::results(corpus, passing, full, 0);
    let none = without(session, &none);
    if all == 0 {
        return view! { <p class="empty">{say(said::EMPTY)}</p>{none} };
    }
    let passing = passing.clone();
    let results = Derived::new(move || {
        // Whoever is led below the first portion sees where.
        let current = session.current.get().and_then(|id| model::place(corpus, &passing, full, id));
        let led_to = current.filter(|at| *at < room.limit()).map_or(0, |at| at + 1);
        model::results(corpus, &passing, full, room.get().max(led_to))
    });
    let choose = move |event: leptos::ev::MouseEvent| {
        if let Some(row) = browser::closest_number(&event, "data-p").filter(|_| browser::nothing_selected()) {
            session.run(Command::Choose(ParagraphId(row)));
        }
    };
    let sections = move || results.with(|results| results.sections.clone());
    view! {
        <div class="cols" on:click=choose>{list(sections, move |one| section(session, &one))}</div>
        {room.button(ROOM, words::paragraphs, move || all)}
        {none}
    }
}

fn section(session: Session, section: &Section) -> Markup {
    let article = session.corpus.article(section.text);
    let items = section.items.iter().cloned().map(|item| match item {
        Item::Paragraph(id) => paragraph(session, id),
        Item::Folded(ids) => {
            let words = fill(shared::NOT_SHOWN, &[&words::thousands(ids.len())]);
            fold(words, move || {
                ids.iter().map(|&id| paragraph(session, id)).collect::<Vec<_>>().into_markup()
            })
        }
    });
    view! {
        <section
            class="res"
            data-o=tint(section.text)
        >
            <h2>
                <span>{siglum(section.text, Fill::Whole)}<span class="on">{article.label().to_owned()}</span></span>
                {plain("span", "count", &words::of(section.passing, &words::thousands(section.of)))}
            </h2>
            {items.collect::<Vec<_>>()}
        </section>
    }
}

fn paragraph(session: Session, id: ParagraphId) -> Markup {
    let paragraph = session.corpus.paragraph(id);
    let article = session.corpus.article(paragraph.article);
    let number = match paragraph.kind {
        ParagraphKind::Body => paragraph.number.to_string(),
        ParagraphKind::Headline => "¶".to_owned(),
        _ => say(shared::PICTURE).to_owned(),
    };
    let class = if paragraph.kind == ParagraphKind::Headline { "voice hd" } else { "voice" };
    let read = move || {
        session.href(|place| {
            place.view = View::Read;
            place.text = Some(session.corpus.paragraph(id).article);
            place.paragraph = Some(id);
            place.beside = None;
        })
    };
    view! {
        <div
            class="pp"
            id=dom::paragraph(id)
            data-p=id.0
            tabindex="-1"
            aria-current=move || (session.current.get() == Some(id)).then_some("true")
            class:out=move || !session.passing.with(|passing| passing.passes(id))
        >
            <a class="no" href=read title=say(shared::READ_IN_TEXT)>
                {plain("span", "vh", &fill(said::READ, &[&words::title(paragraph).to_lowercase()]))}
                {plain("span", "", &number).with("aria-hidden", "true")}
            </a>
            <p class=class lang=lang(article) dir=dir(article)>{prose(id)}</p>
        </div>
    }
}

/// The texts in which nothing passes.
fn without(session: Session, texts: &[ArticleId]) -> Option<Markup> {
    const NAMED: usize = 8;
    if texts.is_empty() {
        return None;
    }
    let sigla = texts.iter().take(NAMED).map(|&text| {
        let label = session.corpus.article(text).label().to_owned();
        view! { <li>{siglum(text, Fill::Void)}{label}</li> }
    });
    let more = texts.len().saturating_sub(NAMED);
    Some(view! {
        <div class="without">
            <p class="lab">{say(said::WITHOUT)}</p>
            <ul>
                {sigla.collect::<Vec<_>>()}
                {(more > 0).then(|| view! { <li class="lab">{words::and_more(more)}</li> })}
            </ul>
        </div>
    })
}
