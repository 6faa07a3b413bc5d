//! Coverage: which text names what, how often and how early; how long the texts are, and whom they quote.

mod cells;
mod controls;
pub mod model;
mod voices;

use std::sync::Arc;

use corpus::{ArticleId, Corpus};
use leptos::prelude::*;
use markup::view;

use crate::browser::markup::Markup;
use crate::components::icon::kind as kind_icon;
use crate::components::live::live;
use crate::components::room::{Room, portions};
use crate::components::siglum::tint;
use crate::components::table::{filtered, outlet, save_picture};
use crate::derived::Derived;
use crate::export::Picture;
use crate::messages::{coverage as said, export, fill, frame, names, number_of, say, things};
use crate::rows::{self, PINNED, WALL};
use crate::session::{Session, session};
use crate::words;
use cells::{cell, others, strip};
use controls::{controls, key};
use model::{Group, Row, groups, stretches};
use voices::{lengths, speakers};

/// What the parts of the page are made from.
#[derive(Clone, Copy)]
struct Sheet {
    session: Session,
    groups: Derived<Arc<Vec<Group>>>,
    columns: Derived<Vec<ArticleId>>,
    /// Where each paragraph stands in its text.
    stretches: StoredValue<Vec<(u16, u16)>>,
    /// Whether cells say how early, not how often.
    firsts: RwSignal<bool>,
}

impl Sheet {
    fn new(session: Session) -> Self {
        let corpus = session.corpus;
        let kinds = Derived::new(move || session.place.with(|place| place.arranged.kinds.clone()));
        Self {
            session,
            groups: Derived::new(move || {
                session.passing.with(|passing| {
                    kinds.with(|kinds| Arc::new(groups(corpus, |id| passing.passes(id), kinds)))
                })
            }),
            columns: Derived::new(move || session.place.with(|place| rows::columns(corpus, &place.arranged))),
            stretches: StoredValue::new(stretches(corpus)),
            firsts: RwSignal::new(false),
        }
    }

    /// Of very many texts, each is a stroke and not a column.
    fn is_wall(self) -> bool {
        self.session.corpus.articles.len() > WALL
    }

    /// The texts that have columns of their own. Reactive.
    fn shown(self) -> Vec<ArticleId> {
        if self.is_wall() { Vec::new() } else { self.columns.get() }
    }

    /// Whether some texts share a column.
    fn has_others(self) -> bool {
        self.session.corpus.articles.len() > PINNED
    }

    /// How many columns follow that of the names.
    fn across(self) -> usize {
        self.columns.with(Vec::len) * usize::from(!self.is_wall())
            + usize::from(self.has_others())
            + usize::from(self.is_wall())
    }
}

/// So many rows are shown; a reader can ask for more.
const ROOM: usize = 80;
/// So many fill a window, and so many more are built between two frames.
const FIRST: usize = 16;
const PORTION: usize = 12;

/// The Coverage page.
pub fn coverage() -> Markup {
    let session = session();
    let sheet = Sheet::new(session);
    let count =
        move || sheet.groups.with(|groups| groups.iter().map(|group| group.rows.len()).sum::<usize>());
    let lede = move || {
        let message = match (sheet.is_wall(), sheet.firsts.get()) {
            (true, _) => said::LEDE_MANY,
            (false, true) => said::LEDE_FIRSTS,
            (false, false) => said::LEDE,
        };
        fill(message, &[&number_of(count(), things::NAMES), &words::texts(session.corpus.articles.len())])
    };
    view! {
        <div class="wide">
            <header class="phead">
                <h1>{say(frame::COVERAGE)}</h1>
                <p class="lede">{live(lede)}</p>
                <div class="push row">
                    {controls(sheet)}
                    {key()}
                    {save_picture(session, export::PICTURE, Picture::Coverage, "btn desk")}
                </div>
            </header>
            {filtered(session, move || number_of(count(), things::NAMES))}
            {live(move || match count() {
                0 => view! { <p class="empty">{say(names::EMPTY)}</p> },
                number => {
                    let room = Room::new(session, FIRST, PORTION, ROOM);
                    view! { {grid(sheet, room)}{room.button(ROOM, words::thousands, move || number)} }
                }
            })}
            {lengths(sheet)}
            {speakers(sheet)}
        </div>
    }
}

/// The table: names down, texts across.
fn grid(sheet: Sheet, room: Room) -> Markup {
    let mut body = Vec::new();
    let mut above = 0;
    for group in sheet.groups.get().iter().filter(|group| !group.rows.is_empty()) {
        let head = group_head(sheet, group);
        let start = above;
        let rows = portions(room, start, group.rows.clone(), move |each| row(sheet, each));
        body.push(view! { <tbody hidden=move || room.get() <= start>{head}{rows}</tbody> });
        above += group.rows.len();
    }
    view! {
        <div class="scroller" class:many={sheet.across() > 5} class:most={sheet.across() > PINNED}>
            <table class="grid cov" class:wall=sheet.is_wall() style:--cols=sheet.across().to_string()>
                <caption class="vh">{say(said::CAPTION)}</caption>
                <thead><tr><th scope="col" class="corner">{say(names::NAME)}</th>{heads(sheet)}</tr></thead>
                {body}
            </table>
        </div>
    }
}

fn group_head(sheet: Sheet, group: &Group) -> Markup {
    view! {
        <tr class="ghead">
            <th colspan={(sheet.across() + 1).to_string()} scope="rowgroup">
                {title(sheet.session.corpus, group.texts)}
                <span class="count">{words::thousands(group.rows.len())}</span>
            </th>
        </tr>
    }
}

/// What heads a group: in how many texts its names stand.
fn title(corpus: &Corpus, texts: usize) -> String {
    let all = texts == corpus.articles.len() && texts > 1;
    fill(if all { said::IN_ALL } else { said::IN_SOME }, &[&words::texts(texts)])
}

/// The heads of the columns behind that of the names.
fn heads(sheet: Sheet) -> Markup {
    let corpus = sheet.session.corpus;
    let shown = sheet.shown();
    let head = |&text: &ArticleId| {
        view! { <th scope="col" data-o=tint(text)>{outlet(corpus, text)}</th> }
    };
    let rest = corpus.articles.len() - shown.len();
    let rest = match (sheet.is_wall(), sheet.has_others()) {
        (true, _) => view! {
            <th scope="col" class="strip-head">{say(said::ALL_TEXTS)}</th>
            <th scope="col">{say(said::SPREAD)}</th>
        },
        (false, true) => {
            view! { <th scope="col">{fill(names::OTHERS, &[&words::thousands(rest)])}</th> }
        }
        (false, false) => Markup::Nothing,
    };
    view! { {shown.iter().map(head).collect::<Vec<_>>()}{rest} }
}

/// A name and what each text has of it.
fn row(sheet: Sheet, row: &Row) -> Markup {
    let corpus = sheet.session.corpus;
    let entity = corpus.entity(row.entity);
    let shown = sheet.shown();
    let cells = shown.iter().map(|&text| cell(sheet, row, text)).collect::<Vec<_>>();
    let strip = sheet.is_wall().then(|| strip(corpus, row));
    let rest = sheet.has_others().then(|| others(sheet, row, &shown));
    view! {
        <tr>
            <th scope="row">{kind_icon(entity.kind)}<span>{entity.name.clone()}</span></th>
            {cells}
            {strip}
            {rest}
        </tr>
    }
}
