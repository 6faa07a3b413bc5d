use leptos::prelude::*;
use markup::view;

use super::model::speaking;
use crate::browser::markup::Markup;
use crate::components::table::save_table;
use crate::export::Table;
use crate::messages::{quotes as messages, say};
use crate::session::{Command, Session};

/// What a reader can choose: whose words are shown; and the way to take the table along.
pub(super) fn controls(session: Session) -> Markup {
    let corpus = session.corpus;
    let speakers = speaking(corpus);
    let option = |(at, speaker): (usize, &_)| {
        view! { <option value=at.to_string()>{corpus.entity(*speaker).name.clone()}</option> }
    };
    let options = speakers.iter().enumerate().map(option).collect::<Vec<_>>();
    let listed = speakers.clone();
    let chosen = move || {
        let speaker = session.place.with(|place| place.speaker);
        let at = listed.iter().position(|each| Some(*each) == speaker);
        at.map_or_else(String::new, |at| at.to_string())
    };
    let choose = move |event| {
        let at = event_target_value(&event).parse::<usize>().ok();
        session.run(Command::ShowSpeaker(at.and_then(|at| speakers.get(at).copied())));
    };
    view! {
        <div class="push row">
            <label class="row pick">
                <span class="lab">{say(messages::SAID_BY)}</span>
                <select prop:value=chosen on:change=choose>
                    <option value="">{say(messages::EVERYONE)}</option>
                    {options}
                </select>
            </label>
            {save_table(session, Table::Quotations)}
        </div>
    }
}
