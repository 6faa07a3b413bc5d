//! Names: what each text calls whom.

mod cells;
mod controls;
pub mod model;

use std::sync::Arc;

use corpus::{ArticleId, EntityKind};
use leptos::prelude::*;
use markup::view;

use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::fold::fold;
use crate::components::icon::kind as kind_icon;
use crate::components::live::live;
use crate::components::siglum::tint;
use crate::components::table::{filtered, outlet};
use crate::derived::Derived;
use crate::messages::{fill, frame, names as said, number_of, say, things, words as shared};
use crate::rows::{self, PINNED, WALL};
use crate::session::{Session, session};
use crate::words;
use cells::row;
use controls::controls;
use model::{Named, Row, Table, named, table};

/// What the parts of the page are made from.
#[derive(Clone, Copy)]
struct Sheet {
    session: Session,
    table: Derived<Arc<Table>>,
    columns: Derived<Vec<ArticleId>>,
}

impl Sheet {
    fn new(session: Session) -> Self {
        let corpus = session.corpus;
        let all: Arc<Vec<Named>> = Arc::new(named(corpus));
        let choice =
            Derived::new(move || session.place.with(|place| (place.arranged.sort, place.arranged.own)));
        Self {
            session,
            table: Derived::new(move || {
                let (sort, own) = choice.get();
                session
                    .passing
                    .with(|passing| Arc::new(table(corpus, &all, |id| passing.passes(id), sort, own)))
            }),
            columns: Derived::new(move || session.place.with(|place| rows::columns(corpus, &place.arranged))),
        }
    }

    /// Of very many texts, one column says which use a label.
    fn is_turned(self) -> bool {
        self.session.corpus.articles.len() > WALL
    }

    /// How many texts have no column of their own.
    fn others(self) -> usize {
        let texts = self.session.corpus.articles.len();
        if texts > PINNED { texts - self.columns.with(Vec::len) } else { 0 }
    }
}

/// So many rows are shown at once; a reader can ask for more.
const ROOM: usize = 60;

/// The Names page.
pub fn names() -> Markup {
    let session = session();
    let sheet = Sheet::new(session);
    let (room, set_room) = signal(ROOM);
    let shown = Derived::new(move || sheet.table.with(|table| first(&table.groups, room.get())));
    let rows = |groups: &[(EntityKind, Vec<Row>)]| groups.iter().map(|(_, rows)| rows.len()).sum::<usize>();
    let more = move || sheet.table.with(|table| rows(&table.groups)) - shown.with(|shown| rows(shown));
    view! {
        <div class="wide">
            <header class="phead">
                <h1>{say(frame::NAMES)}</h1>
                <p class="lede">{live(move || lede(sheet))}</p>
                {controls(session)}
            </header>
            {filtered(session, move || {
                number_of(sheet.table.with(|table| rows(&table.groups) + table.alone.len()), things::NAMES)
            })}
            {live(move || {
                let shown = shown.get();
                if shown.is_empty() { empty(sheet) } else { grid(sheet, shown, true) }
            })}
            {live(move || (more() > 0).then(|| view! {
                <button type="button" class="btn line" on:click=move |_| set_room.update(|room| *room += ROOM)>
                    {fill(shared::SHOW_MORE, &[&words::thousands(more())])}
                </button>
            }))}
            {live(move || alone(sheet))}
        </div>
    }
}

/// The first rows of groups.
fn first(groups: &[(EntityKind, Vec<Row>)], mut room: usize) -> Vec<(EntityKind, Vec<Row>)> {
    let mut shown = Vec::new();
    for (kind, rows) in groups {
        let rows: Vec<Row> = rows.iter().take(room).cloned().collect();
        room -= rows.len();
        shown.extend((!rows.is_empty()).then_some((*kind, rows)));
    }
    shown
}

fn lede(sheet: Sheet) -> Markup {
    let texts = words::texts(sheet.session.corpus.articles.len());
    let (labels, own) = sheet.table.with(|table| (table.labels, table.own));
    let labels = number_of(labels, things::LABELS);
    if sheet.session.corpus.articles.len() < 2 {
        return fill(said::LEDE_ALONE, &[&labels, &texts]).into_markup();
    }
    let line = fill(said::LEDE, &[&labels, &texts, &words::thousands(own)]);
    view! { {line}" "<span class="solo-key">{say(said::WITH_A_BAR)}</span>"." }
}

/// What the page says where no row is left.
fn empty(sheet: Sheet) -> Markup {
    let filter = sheet.session.place.with(|place| !place.filter.is_empty());
    let alone = sheet.table.with(|table| !table.alone.is_empty());
    match (filter, alone) {
        (_, true) => Markup::Nothing,
        (true, false) => view! { <p class="empty">{say(said::EMPTY)}</p> },
        (false, false) => view! { <p class="empty">{say(said::NONE_OWN)}</p> },
    }
}

/// Names that one text alone has, folded away.
fn alone(sheet: Sheet) -> Option<Markup> {
    let rows = sheet.table.with(|table| table.alone.clone());
    let number = number_of(rows.len(), things::NAMES);
    let content = move || {
        let mut kinds: Vec<(EntityKind, Vec<Row>)> = Vec::new();
        for kind in EntityKind::ALL {
            let of = |row: &&Row| sheet.session.corpus.entity(row.entity).kind == kind;
            kinds.push((kind, rows.iter().filter(of).take(ROOM).cloned().collect()));
        }
        kinds.retain(|(_, rows)| !rows.is_empty());
        grid(sheet, kinds, false)
    };
    sheet.table.with(|table| !table.alone.is_empty()).then(|| fold(fill(said::ALONE, &[&number]), content))
}

/// A table of rows, a column for each text.
fn grid(sheet: Sheet, groups: Vec<(EntityKind, Vec<Row>)>, numbered: bool) -> Markup {
    let corpus = sheet.session.corpus;
    let columns = if sheet.is_turned() { Vec::new() } else { sheet.columns.get() };
    let others = sheet.others();
    let count = columns.len() + usize::from(others > 0);
    let head = |&text: &ArticleId| {
        view! { <th scope="col" role="columnheader" data-o=tint(text)>{outlet(corpus, text)}</th> }
    };
    let rest = (others > 0).then(|| {
        let words = match sheet.is_turned() {
            true => words::texts(others + sheet.columns.with(Vec::len)),
            false => fill(said::OTHERS, &[&words::thousands(others)]),
        };
        view! { <th scope="col" role="columnheader"><span class="oh">{words}</span></th> }
    });
    let body = groups.into_iter().map(|(kind, rows)| group(sheet, kind, rows, &columns, numbered));
    let body = body.collect::<Vec<_>>();
    view! {
        <div class="scroller" class:many={count > 5} class:most={count > PINNED}>
            <table class="grid names" role="table" style:--cols=count.to_string()>
                <caption class="vh">{say(said::CAPTION)}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader" class="corner">{say(said::NAME)}</th>
                        {columns.iter().map(head).collect::<Vec<_>>()}
                        {rest}
                    </tr>
                </thead>
                {body}
            </table>
        </div>
    }
}

/// The names of a kind.
fn group(sheet: Sheet, kind: EntityKind, rows: Vec<Row>, columns: &[ArticleId], numbered: bool) -> Markup {
    let across = columns.len() + 1 + usize::from(sheet.others() > 0);
    let of_kind = |table: &Table| {
        let group = table.groups.iter().find(|(each, _)| *each == kind);
        group.map_or(0, |(_, rows)| rows.len())
    };
    let count = if numbered { sheet.table.with(|table| of_kind(table)) } else { rows.len() };
    view! {
        <tbody role="rowgroup">
            <tr class="ghead" role="row">
                <th colspan=across.to_string() scope="rowgroup" role="rowheader">
                    {kind_icon(kind)}{words::name_kinds(kind)}<span class="count">{words::thousands(count)}</span>
                </th>
            </tr>
            {rows.into_iter().map(|each| row(sheet, each, columns)).collect::<Vec<_>>()}
        </tbody>
    }
}
