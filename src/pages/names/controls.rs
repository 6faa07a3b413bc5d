use leptos::prelude::*;
use markup::view;

use crate::browser::markup::Markup;
use crate::components::choice::segment;
use crate::messages::{Message, names as said, say};
use crate::route::Sort;
use crate::session::{Command, Session};

/// What a reader can choose: the order, and whether labels that several texts use are shown.
pub(super) fn controls(session: Session) -> Markup {
    let choice = move |own: bool, words: Message| {
        let is_chosen = move || session.place.with(|place| place.arranged.own == own);
        segment(say(words), is_chosen, move || session.run(Command::ShowOwnLabels(own)))
    };
    let several = session.corpus.articles.len() > 1;
    view! {
        <div class="push row">
            {sort(session)}
            {several.then(|| view! {
                <div class="segs" role="group" aria-label=say(said::WHICH)>
                    {choice(false, said::EVERY_LABEL)}
                    {choice(true, said::OWN)}
                </div>
            })}
        </div>
    }
}

fn sort(session: Session) -> Markup {
    let option = |sort: Sort| {
        let words = match sort {
            Sort::Difference => said::BY_DIFFERENCE,
            Sort::Count => said::BY_COUNT,
            Sort::Name => said::BY_NAME,
        };
        view! { <option value=sort.word()>{say(words)}</option> }
    };
    let choose = move |event| {
        if let Some(sort) = Sort::parse(&event_target_value(&event)) {
            session.run(Command::SortNames(sort));
        }
    };
    view! {
        <label class="row pick">
            <span class="lab">{say(said::SORT)}</span>
            <select prop:value=move || session.place.with(|place| place.arranged.sort.word()) on:change=choose>
                {Sort::EACH.map(option).into_iter().collect::<Vec<_>>()}
            </select>
        </label>
    }
}
