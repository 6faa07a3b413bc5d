//! The Synopsis: rows of paragraphs that tell the same, a column for each text.

mod band;
mod cells;
mod controls;
pub mod model;
mod others;
mod row;

use std::sync::Arc;

use corpus::{ArticleId, ParagraphId};
use markup::view;

use crate::browser;
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::live::{list, live};
use crate::components::room::Room;
use crate::components::said::said as put;
use crate::components::siglum::{Fill, siglum, tint};
use crate::components::table::filtered_of;
use crate::derived::Derived;
use crate::messages::{fill, frame, say, synopsis as said, things};
use crate::route::{Depth, Show, View};
use crate::rows::{self, Columns, Piece, Rows};
use crate::session::{Command, Session, session};
use crate::words;
use band::band;
use controls::{controls, pair_bar};
use model::lede;
use row::{headlines, row};

/// What the parts of the page are made from; each part reads what it needs.
#[derive(Clone, Copy)]
struct Sheet {
    session: Session,
    base: Derived<ArticleId>,
    rows: Derived<Arc<Rows>>,
    fit: Derived<usize>,
    columns: Derived<Arc<Columns>>,
    /// The columns that are drawn: on paper all, in a window those that fit it.
    drawn: Derived<Vec<ArticleId>>,
    depth: Derived<Depth>,
    show: Derived<Show>,
}

impl Sheet {
    fn new(session: Session) -> Self {
        let corpus = session.corpus;
        let base = Derived::new(move || {
            session.place.with(|place| rows::base(corpus, &place.arranged)).unwrap_or(ArticleId(0))
        });
        let fit = Derived::new(move || rows::fit(session.width.get(), corpus.articles.len()));
        let columns = Derived::new(move || {
            let chosen = session.place.with(|place| rows::columns(corpus, &place.arranged));
            Arc::new(rows::fitting(corpus, chosen, base.get(), fit.get()))
        });
        Self {
            session,
            base,
            rows: Derived::new(move || Arc::new(rows::rows(corpus, base.get()))),
            fit,
            columns,
            drawn: Derived::new(move || {
                let printing = session.printing.get();
                columns.with(|columns| if printing { columns.all.clone() } else { columns.visible.clone() })
            }),
            depth: Derived::new(move || {
                session.place.with(|place| place.arranged.depth).unwrap_or(rows::usual_depth(corpus))
            }),
            show: Derived::new(move || session.place.with(|place| place.arranged.show)),
        }
    }

    /// The link to a paragraph in its text. Reactive.
    fn read(self, id: ParagraphId) -> String {
        let corpus = self.session.corpus;
        self.session.href(|place| {
            place.view = View::Read;
            place.text = Some(corpus.paragraph(id).article);
            place.paragraph = Some(id);
            place.beside = None;
        })
    }
}

/// So many rows, and what stands between them, are shown; a reader can ask for more.
const ROOM: usize = 40;
/// So many fill a window, and so many more are built between two frames.
const FIRST: usize = 5;
const PORTION: usize = 4;

/// The Synopsis.
pub fn synopsis() -> Markup {
    let session = session();
    let corpus = session.corpus;
    let sheet = Sheet::new(session);
    let pieces = Derived::new(move || {
        let (rows, show) = (sheet.rows.get(), sheet.show.get());
        session.passing.with(|passing| rows::shown(corpus, &rows, show, passing))
    });
    let room = Room::new(session, FIRST, PORTION, ROOM);
    // Whoever walks or is led below what is shown sees it.
    let place = move || {
        session.current.get().and_then(|id| {
            pieces.with(|pieces| pieces.iter().position(|piece| piece.paragraphs().contains(&id)))
        })
    };
    let shown = Derived::new(move || {
        let room = room.get().max(place().map_or(0, |at| at + 1));
        pieces.with(|pieces| pieces.iter().take(room).cloned().collect::<Vec<_>>())
    });
    let left = move || {
        let is_row = |piece: &&Piece| matches!(piece, Piece::Row(..));
        (
            pieces.with(|pieces| pieces.iter().filter(is_row).count()),
            sheet.rows.with(|rows| rows.rows().count()),
        )
    };
    view! {
        <div class="wide syn">
            <header class="phead">
                <h1>{say(frame::SYNOPSIS)}</h1>
                <p class="lede">{live(move || sheet.rows.with(|rows| lede(corpus, rows)))}</p>
                {(corpus.articles.len() > 1).then(|| controls(sheet))}
            </header>
            {filtered_of(session, left, things::OF_ROWS)}
            {pair_bar(sheet)}
            {(corpus.articles.len() > 1).then(|| table(sheet, shown, move || room.is_filling(pieces.with(Vec::len))))}
            {(corpus.articles.len() > 1).then(|| empty(sheet, pieces))}
            {(corpus.articles.len() > 1).then(|| room.button(ROOM, words::thousands, move || pieces.with(Vec::len)))}
        </div>
    }
}

/// The columns' heads, the headlines, and below them the rows.
fn table(sheet: Sheet, shown: Derived<Vec<Piece>>, filling: impl Fn() -> bool + Send + 'static) -> Markup {
    let choose = move |event: leptos::ev::MouseEvent| {
        if let Some(row) = browser::closest_number(&event, "data-p").filter(|_| browser::nothing_selected()) {
            sheet.session.run(Command::Choose(ParagraphId(row)));
        }
    };
    let part = move |piece: Piece| match piece {
        Piece::Row(number, paragraphs) => row(sheet, number, paragraphs),
        Piece::Band(paragraphs) => band(sheet, paragraphs),
    };
    view! {
            <div
                class="synopsis"
                role="table"
                aria-label=say(said::TABLE)
                aria-busy=move || filling().to_string()
                data-depth=move || sheet.depth.get().word()
                class:two-up=move || sheet.columns.with(|columns| columns.visible.len() == 2)
                class:with-others=move || sheet.columns.with(|columns| columns.others)
                style:--n=move || sheet.columns.with(|columns| columns.visible.len().to_string())
                style:--all=move || sheet.columns.with(|columns| columns.all.len().to_string())
                on:click=choose
            >
                {live(move || heads(sheet))}
                {headlines(sheet)}
                {list(move || shown.get(), part)}
            </div>
    }
}

/// The heads of the columns: each opens its text.
fn heads(sheet: Sheet) -> Markup {
    let corpus = sheet.session.corpus;
    let (columns, base) = (sheet.columns.get(), sheet.base.get());
    let head = |&text: &ArticleId| {
        let article = corpus.article(text);
        let date = words::date_of(article).into_markup();
        let when = if text == base { put(said::SETS_ORDER, vec![date]) } else { date };
        let href = move || {
            sheet.session.href(|place| {
                place.view = View::Read;
                place.text = Some(text);
                place.paragraph = None;
                place.beside = None;
            })
        };
        view! {
            <div role="columnheader" class=place_of(&columns, text, base) data-o=tint(text)>
                <a href=href title=say(said::READ_TEXT)>
                    {siglum(text, Fill::Whole)}
                    <span class="who">
                        <span class="on">{article.label().to_owned()}</span>
                        <span class="when">{when}</span>
                    </span>
                </a>
            </div>
        }
    };
    let rest = corpus.articles.len().saturating_sub(columns.visible.len());
    view! {
        <div role="rowgroup" class="shead">
            <div role="row" class="srow-heads">
                {sheet.drawn.with(|drawn| drawn.iter().map(head).collect::<Vec<_>>())}
                {columns.others.then(|| view! {
                    <div role="columnheader" class="rest-head"><span>{fill(said::OTHERS, &[&words::thousands(rest)])}</span></div>
                })}
            </div>
        </div>
    }
}

/// What a column is on this window: one that has no room stands on paper only.
fn place_of(columns: &Columns, text: ArticleId, base: ArticleId) -> &'static str {
    match columns.visible.contains(&text) {
        true if text == base => "scol base",
        true => "scol",
        false => "scol over",
    }
}

/// Says why nothing stands here.
fn empty(sheet: Sheet, pieces: Derived<Vec<Piece>>) -> Markup {
    let none = Derived::new(move || pieces.with(Vec::is_empty));
    let words = move || match sheet.session.place.with(|place| place.filter.is_empty()) {
        false => say(said::EMPTY_FILTER),
        true => say(said::EMPTY_CHOICE),
    };
    live(move || none.get().then(|| view! { <p class="empty">{live(words)}</p> }))
}
