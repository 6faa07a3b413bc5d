use corpus::EntityKind;
use corpus::InOrder as _;
use leptos::prelude::*;
use markup::view;

use super::Sheet;
use crate::browser::markup::Markup;
use crate::components::choice::segment;
use crate::components::icon::kind as kind_icon;
use crate::messages::{Message, coverage as said, say};
use crate::session::Command;
use crate::words::name_kinds;

/// What a reader can choose: the kinds of names, and what cells say.
pub(super) fn controls(sheet: Sheet) -> Markup {
    let corpus = sheet.session.corpus;
    let there = |kind: &EntityKind| corpus.entities.iter().any(|entity| entity.kind == *kind);
    let all: Vec<EntityKind> = EntityKind::ALL.into_iter().filter(there).collect();
    let kinds = all.iter().map(|each| kind_button(sheet, *each, all.clone())).collect::<Vec<_>>();
    let choice = move |firsts: bool, words: Message| {
        segment(say(words), move || sheet.firsts.get() == firsts, move || sheet.firsts.set(firsts))
    };
    let cells = (!sheet.is_wall()).then(|| {
        view! {
            <div class="segs" role="group" aria-label=say(said::CELLS)>
                {choice(false, said::COUNTS)}
                {choice(true, said::FIRSTS)}
            </div>
        }
    });
    view! { {cells}<div class="segs" role="group" aria-label=say(said::KINDS)>{kinds}</div> }
}

/// Shows names of a kind, or leaves them out; where none would be left, all are shown again.
fn kind_button(sheet: Sheet, kind: EntityKind, all: Vec<EntityKind>) -> Markup {
    let session = sheet.session;
    let is_on = move || {
        session.place.with(|place| place.arranged.kinds.is_empty() || place.arranged.kinds.contains(&kind))
    };
    let switch = move |_| {
        let mut kinds = session.place.with_untracked(|place| place.arranged.kinds.clone());
        if kinds.is_empty() {
            kinds.clone_from(&all);
        }
        match kinds.iter().position(|each| *each == kind) {
            Some(at) => _ = kinds.remove(at),
            None => kinds.push(kind),
        }
        kinds.put_in_order();
        if kinds.len() == all.len() {
            kinds.clear();
        }
        session.run(Command::ShowKinds(kinds));
    };
    view! {
        <button type="button" class="seg" title=name_kinds(kind) aria-pressed=move || is_on().to_string() on:click=switch>
            {kind_icon(kind)}
        </button>
    }
}

/// What the grounds mean.
pub(super) fn key() -> Markup {
    let grounds = ["1", say(said::HEAT_2), say(said::HEAT_3), say(said::HEAT_4)];
    let ground = |(words, ground): (&'static str, u8)| view! { <li data-h=ground.to_string()>{words}</li> };
    view! {
        <ul class="heatkey" aria-label=say(said::KEY)>{grounds.into_iter().zip(1..).map(ground).collect::<Vec<_>>()}</ul>
    }
}
