//! Figures: what the texts count, and when.

pub mod model;

mod alone;
mod cells;
mod dates;
mod many;
mod table;
mod value;

use std::sync::Arc;

use markup::view;

use crate::browser::markup::Markup;
use crate::components::live::live;
use crate::components::table::{filtered_of, save_picture, save_table};
use crate::derived::Derived;
use crate::export::{Picture, Table};
use crate::figures::{self, Group, verdict};
use crate::messages::{
    export, figures as messages, fill, frame, number_of, say, tables, things, words as shared,
};
use crate::session::{Session, session};
use crate::words;
use alone::alone;
use dates::dates;
use many::by_value;
use model::Alone;
use table::by_text;

/// From so many texts on, columns of a few and one for all others say little: a row is then a number, not a figure.
const TURNED: usize = 24;

/// What the parts of the page are made from.
#[derive(Clone, Copy)]
struct Sheet {
    session: Session,
    /// The figures that pass the filter.
    groups: Derived<Arc<Vec<Group>>>,
    alone: Derived<Arc<Vec<Alone>>>,
}

impl Sheet {
    fn new(session: Session) -> Self {
        let corpus = session.corpus;
        let (groups, alone) = (figures::groups(corpus), model::alone(corpus));
        let passing = move || Arc::new(session.passing.with(|passing| figures::passing(&groups, passing)));
        let passing_alone = move || {
            Arc::new(
                session
                    .passing
                    .with(|passing| alone.iter().filter(|one| one.given.passes(passing)).cloned().collect()),
            )
        };
        Self { session, groups: Derived::new(passing), alone: Derived::new(passing_alone) }
    }

    fn count(self) -> usize {
        self.groups.with(|groups| groups.iter().map(|group| group.rows.len()).sum())
    }
}

/// The Figures page.
pub fn figures() -> Markup {
    let session = session();
    let corpus = session.corpus;
    let sheet = Sheet::new(session);
    let left = move || (sheet.count(), corpus.figures.len());
    let none = move || {
        let message = match (sheet.count(), corpus.figures.is_empty()) {
            (0, true) if corpus.articles.len() < 2 => shared::ONE_TEXT,
            (0, true) => messages::NONE,
            (0, false) => tables::NOTHING_PASSES,
            _ => return None,
        };
        Some(view! { <p class="empty">{say(message)}</p> })
    };
    let turned = corpus.articles.len() > TURNED;
    let table = move || {
        let stands = sheet.count() > 0;
        stands.then(|| if turned { by_value(sheet) } else { by_text(sheet) })
    };
    view! {
        <div class="wide figures">
            <header class="phead">
                <h1>{say(frame::FIGURES)}</h1>
                <p class="lede">{live(move || lede(sheet))}</p>
                <div class="push row">
                    {save_table(session, Table::Figures)}
                    {save_picture(session, export::PICTURE_OF_FIGURES, Picture::Figures, "btn desk")}
                </div>
            </header>
            {filtered_of(session, left, things::OF_FIGURES)}
            {live(none)}
            {live(table)}
            {alone(sheet)}
            {dates(session)}
        </div>
    }
}

/// "9 figures in more than one text (differs 1, same 6); 20 in one text only."
fn lede(sheet: Sheet) -> String {
    let counts = sheet.groups.with(|groups| {
        let count = |group: &Group| {
            [&say(verdict(group.agreement)).to_lowercase(), " ", &words::thousands(group.rows.len())].concat()
        };
        groups.iter().map(count).collect::<Vec<_>>().join(", ")
    });
    let counts = if counts.is_empty() { counts } else { [" (", &counts, ")"].concat() };
    let shared = number_of(sheet.count(), things::FIGURES);
    let alone = words::thousands(sheet.alone.with(|alone| alone.len()));
    fill(messages::LEDE, &[&shared, &counts, &alone])
}
