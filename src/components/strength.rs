//! From which strength on matches are shown. The choice is in the address: who follows a link sees the same matches.

use corpus::Parallel;
use leptos::prelude::*;
use markup::view;

use crate::browser::markup::{IntoMarkup, Markup};
use crate::messages::{fill, frame, methods as said, say, words as shared};
use crate::session::{Command, Session, session};
use crate::words;

/// Strengths to choose from, in hundredths.
const STRENGTHS: [u8; 4] = [LEAST, 70, 80, 90];
/// That of the weakest match there is.
const LEAST: u8 = (Parallel::SHOWN_FROM / 10) as u8;

/// From which strength on matches are shown.
pub fn strengths(session: Session, id: &'static str) -> Markup {
    let shown = session.shown_from().map(|(strength, ..)| strength);
    // A link may ask for one that is not among them.
    let own = shown.filter(|strength| !STRENGTHS.contains(strength));
    let option = |strength: u8| {
        let matches = words::thousands(session.matches_from(strength));
        let words = [&words::decimal(usize::from(strength), 2), " (", &matches, ")"].concat();
        let chosen = strength == shown.unwrap_or(LEAST);
        view! { <option value=strength.to_string() selected=chosen>{words}</option> }
    };
    let choose = move |event| {
        let strength = event_target_value(&event).parse().ok().filter(|strength| *strength > LEAST);
        session.run(Command::ShowFrom(strength));
    };
    view! {
        <label class="row pick strengths">
            {say(said::SHOW_FROM)}
            <select id=id on:change=choose>{STRENGTHS.into_iter().chain(own).map(option).collect::<Vec<_>>()}</select>
        </label>
    }
}

/// Says that weaker matches are not shown, with the way back.
pub fn strong_only() -> Markup {
    let session = session();
    session.shown_from().map(|(strength, shown, of)| {
        let count = fill(shared::OF, &[&words::thousands(shown), &words::thousands(of)]);
        let words = fill(said::ONLY_FROM, &[&words::decimal(usize::from(strength), 2), &count]);
        view! {
            <div class="lost strong-only">
                <p>{words}</p>
                <button class="btn line" type="button" on:click=move |_| session.run(Command::ShowFrom(None))>
                    {say(frame::SHOW_ALL)}
                </button>
            </div>
        }
    }).into_markup()
}
