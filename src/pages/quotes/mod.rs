//! Quotes: what the texts set between quotation marks, version under version.

pub mod model;

mod alone;
mod controls;
mod utterance;

use std::sync::Arc;

use corpus::QuotationKind;
use leptos::prelude::*;
use markup::view;

use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::live::{list, live};
use crate::components::room::Room;
use crate::components::table::filtered_of;
use crate::derived::Derived;
use crate::messages::{fill, number_of, quotes as messages, say, tables, things, words as shared};
use crate::session::{Session, session};
use crate::words;
use alone::{alone, speaker};
use controls::controls;
use model::{Group, Said};
use utterance::utterance;

/// What the parts of the page are made from.
#[derive(Clone, Copy)]
struct Sheet {
    session: Session,
    said: StoredValue<Arc<Vec<Said>>>,
    alone: StoredValue<Arc<Vec<Group>>>,
    /// Which utterances pass the filter.
    passing: Derived<Vec<usize>>,
}

impl Sheet {
    fn new(session: Session) -> Self {
        let said = Arc::new(model::said(session.corpus));
        let all = said.clone();
        let passing = move || {
            session.passing.with(|passing| {
                let asked = speaker(session);
                let passes = |(at, said): (usize, &Said)| said.passes(passing, asked).then_some(at);
                all.iter().enumerate().filter_map(passes).collect()
            })
        };
        Self {
            session,
            said: StoredValue::new(said),
            alone: StoredValue::new(Arc::new(model::alone(session.corpus, QuotationKind::Direct))),
            passing: Derived::new(passing),
        }
    }

    /// How many quotations pass that one text alone has. Reactive.
    fn passing_alone(self) -> usize {
        let session = self.session;
        self.alone.with_value(|alone| {
            session.passing.with(|passing| model::shown(alone, passing, speaker(session), 0).1)
        })
    }
}

/// So many utterances are shown; a reader can ask for more.
const ROOM: usize = 60;
/// So many fill a window, and so many more are built between two frames.
const FIRST: usize = 12;
const PORTION: usize = 8;

/// The Quotes page.
pub fn quotes() -> Markup {
    let session = session();
    let sheet = Sheet::new(session);
    let room = Room::new(session, FIRST, PORTION, ROOM);
    let shown = Derived::new(move || {
        sheet.passing.with(|all| all.iter().copied().take(room.get()).collect::<Vec<_>>())
    });
    let lede = move || {
        let shared = sheet.passing.with(Vec::len);
        let all = number_of(shared + sheet.passing_alone(), things::UTTERANCES);
        fill(messages::LEDE, &[&all, &words::thousands(shared)])
    };
    let left = move || (sheet.passing.with(Vec::len), sheet.said.with_value(|said| said.len()));
    let rows =
        move |at: usize| sheet.said.with_value(|said| said.get(at).map(|said| utterance(session, said)));
    let none = move || {
        let quoted = sheet.said.with_value(|said| !said.is_empty());
        let any = quoted || !sheet.session.corpus.quotations.is_empty();
        let message = match (quoted, any) {
            (true, _) if sheet.passing.with(|passing| !passing.is_empty()) => return None,
            (true, _) => tables::NOTHING_PASSES,
            (false, true) if sheet.session.corpus.articles.len() < 2 => shared::ONE_TEXT,
            (false, true) => messages::NONE_SHARED,
            (false, false) => messages::NONE,
        };
        Some(view! { <p class="empty">{say(message)}</p> })
    };
    view! {
        <div class="wide quotes">
            <header class="phead">
                <h1>{say(crate::messages::frame::QUOTES)}</h1>
                <p class="lede">{live(lede)}</p>
                {controls(session)}
            </header>
            {filtered_of(session, left, things::OF_UTTERANCES)}
            {live(none)}
            {list(move || shown.get(), move |at| rows(at).into_markup())}
            {room.button(ROOM, words::thousands, move || sheet.passing.with(Vec::len))}
            {alone(session, messages::ALONE, QuotationKind::Direct)}
            {alone(session, messages::SCARE, QuotationKind::Scare)}
            {alone(session, messages::INDIRECT, QuotationKind::Indirect)}
        </div>
    }
}
