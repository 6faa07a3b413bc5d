//! The rail at the side: all texts at a glance, and where in them the reader is.

pub mod model;

use std::sync::Arc;

use corpus::{ParagraphId, Strength};
use leptos::prelude::*;
use markup::view;

use crate::browser::markup::Markup;
use crate::browser::{self, Lines, Link};
use crate::components::live::live;
use crate::components::siglum::{Fill, siglum, tint};
use crate::derived::Derived;
use crate::dom;
use crate::messages::{fill, frame, say, signs as said};
use crate::route::View;
use crate::session::{Command, Session, session};
use crate::words;
use model::{Cell, Light, STRIPS, Strip, describe, describe_cell, legend, legend_title, lights, strips};

/// The overview of all texts.
pub fn overview() -> Markup {
    let session = session();
    let corpus = session.corpus;
    let open = Derived::new(move || session.place.with(|place| place.text));
    let lit = Derived::new(move || Arc::new(session.current.with(|current| lights(corpus, *current))));
    // Few texts are all shown, whichever is open; the strips are built once.
    let subject = Derived::new(move || open.get().filter(|_| corpus.articles.len() > STRIPS));
    let show = move || {
        let strips = strips(corpus, subject.get());
        strips.into_iter().map(|strip| show_strip(strip, session, open, lit)).collect::<Vec<_>>()
    };
    // On phones all of it is one control, which opens large: its cells are too small for a finger.
    let (large, set_large) = signal(false);
    let choose = move |event: leptos::ev::MouseEvent| {
        set_large.set(false);
        if let Some(row) = browser::closest_number(&event, "data-k") {
            let id = ParagraphId(row);
            let in_rows = session.place.with_untracked(|place| place.view == View::Synopsis);
            session.run(if in_rows { Command::Choose(id) } else { Command::Read(id) });
        }
    };
    let close = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && large.get_untracked() {
            event.prevent_default();
            set_large.set(false);
        }
    };
    // One title for all cells, made when the pointer is over one: a thousand of them would weigh more than the page.
    let (tip, set_tip) = signal(None::<String>);
    let point = move |event: leptos::ev::PointerEvent| {
        let row = browser::closest_number(&event, "data-k");
        set_tip.set(row.map(|row| describe_cell(corpus, ParagraphId(row))));
    };
    let alone = corpus.articles.len() < 2;
    let fewer = (corpus.articles.len() > STRIPS).then(|| {
        view! { <p>{fill(said::FEWER, &[STRIPS, corpus.articles.len()].map(words::thousands).each_ref().map(String::as_str))}</p> }
    });
    view! {
        <aside class="rail" class:large=move || large.get() aria-label=say(said::OVERVIEW) on:keydown=close>
            <button
                type="button"
                class="enlarge hand"
                aria-expanded=move || large.get().to_string()
                on:click=move |_| set_large.update(|large| *large = !*large)
            >
                {live(move || say(if large.get() { frame::CLOSE } else { said::ENLARGE }))}
            </button>
            <div class="stick" id=dom::OVERVIEW>
                <ol class="strips" title=move || tip.get() on:click=choose on:pointerover=point>{live(show)}</ol>
                {link_lines(lit)}
                <div class="legend" class:alone=alone>
                    {fewer}
                    <p>{legend_title(corpus)}</p>
                    <ul>
                        {legend(corpus)
                            .into_iter()
                            .map(|(depth, word)| view! { <li><i class="c" data-d=depth></i>{word}</li> })
                            .collect::<Vec<_>>()}
                    </ul>
                </div>
            </div>
        </aside>
    }
}

type Lit = Derived<Arc<Vec<(ParagraphId, Light)>>>;

fn show_strip(strip: Strip, session: Session, open: Derived<Option<corpus::ArticleId>>, lit: Lit) -> Markup {
    let article = strip.article;
    let label = describe(session.corpus, &strip);
    let crowded = strip.cells.len() > CROWDED;
    let (own, longest) = strip.length;
    let length = ["calc(", &own.to_string(), " / ", &longest.to_string(), ")"].concat();
    let cells = strip.cells.iter().map(|&cell| show_cell(cell, session, lit)).collect::<Vec<_>>();
    view! {
        <li class="strip" data-o=tint(article) data-current=move || (open.get() == Some(article)).then_some("")>
            <span class="to">{siglum(article, Fill::Whole)}</span>
            <div class="cells" class:crowded=crowded role="img" aria-label=label style:--len=length>
                {cells}
            </div>
        </li>
    }
}

/// From this many paragraphs on, cells have no gaps between them, so that they fit the window.
const CROWDED: usize = 90;

fn show_cell(cell: Cell, session: Session, lit: Lit) -> Markup {
    let id = cell.paragraph;
    let class = move || {
        let light = lit.with(|lit| lit.iter().find(|(each, _)| *each == id).map(|(_, light)| *light));
        match light {
            Some(Light::Here) => "c here",
            Some(Light::Counterpart(Strength::Same)) => "c strong",
            Some(Light::Counterpart(Strength::Part)) => "c weak",
            None => "c",
        }
    };
    view! {
        <i
            id=dom::cell(id)
            class=class
            class:lit=move || session.lit.get() == Some(id)
            class:out=move || !session.passing.with(|passing| passing.passes(id))
            data-d=cell.depth
            data-k=id.0
            style:--w=cell.words.to_string()
        ></i>
    }
}

/// Thin lines from the current paragraph to those that tell the same.
fn link_lines(lit: Lit) -> Markup {
    let (drawn, draw) = signal(Lines::default());
    let redraw = move || {
        // The window outlives the page that is made anew for another corpus.
        let Some(lit) = lit.try_with_untracked(Arc::clone) else { return };
        let links: Vec<_> = lit
            .iter()
            .filter_map(|(id, light)| match light {
                Light::Here => None,
                Light::Counterpart(strength) => Some(Link {
                    from: dom::cell(lit.first()?.0),
                    to: dom::cell(*id),
                    part: *strength == Strength::Part,
                }),
            })
            .collect();
        draw.set(browser::lines(dom::OVERVIEW, &links));
    };
    Effect::new(move |_| {
        lit.track();
        browser::next_frame(redraw);
    });
    browser::on_resize(redraw);
    view! {
        <svg class="links" aria-hidden="true" viewBox=move || drawn.with(|lines| Some(lines.view_box.clone()).filter(|view| !view.is_empty()))>
            <path d=move || drawn.with(|lines| lines.strong.clone())/>
            <path class="weak" d=move || drawn.with(|lines| lines.weak.clone())/>
        </svg>
    }
}
