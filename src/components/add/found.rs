//! What was found in a text of the reader's: line by line, each to be made something else.

pub mod model;

use corpus::ArticleId;
use leptos::prelude::*;

use crate::components::live::{attr, does, live};
use crate::components::siglum::{Fill, siglum};
use crate::derived::Derived;
use crate::dom;
use crate::messages::{add as said, fill, say, synopsis};
use crate::session::{Command, Session};
use crate::words;
use model::{FoundLine, Line, counts, lines};

/// So many lines stand in the list; a text of more was not pasted line by line.
const MOST: usize = 400;

/// The button that shows it, and what it shows.
pub(super) fn found(session: Session, source: String, text: ArticleId) -> AnyView {
    let lines_of = source.clone();
    let is_open = Derived::new(move || session.texts.shown.with(|shown| shown.as_ref() == Some(&source)));
    let press = does(move |_| session.run(Command::ShowLines(lines_of.clone())));
    view! {
        <div class="lines">
            <button
                type="button"
                class="lnk"
                aria-expanded=attr(move || is_open.get().to_string())
                on:click=press
            >
                {say(said::FOUND)}
            </button>
            {live(move || is_open.get().then(|| table(session, text)))}
        </div>
    }
    .into_any()
}

fn table(session: Session, text: ArticleId) -> AnyView {
    let lines = lines(session.corpus, text);
    let more = lines.len().saturating_sub(MOST);
    let rows = lines.into_iter().take(MOST).enumerate().map(|(at, line)| row(session, text, at, line));
    view! {
        <div>
            <p class="quiet small">{counts(session.corpus, text)}". "{say(said::CHECK)}</p>
            <ul>{rows.collect_view()}</ul>
            {(more > 0).then(|| view! { <p class="quiet small">{words::and_more(more)}</p> })}
        </div>
    }
    .into_any()
}

fn row(session: Session, text: ArticleId, at: usize, found: FoundLine) -> AnyView {
    let FoundLine { line, text: words, elsewhere } = found;
    let is_told = matches!(line, Line::Headline | Line::Paragraph | Line::Caption);
    let told = match elsewhere.len() {
        _ if !is_told => ().into_any(),
        0 => view! { <span class="quiet small">{say(synopsis::NOT_ELSEWHERE)}</span> }.into_any(),
        _ => {
            let names: Vec<&str> = elsewhere.iter().map(|id| session.corpus.article(*id).label()).collect();
            let label = names.join(", ");
            let sigla = elsewhere.iter().map(|id| siglum(*id, Fill::Whole)).collect_view();
            view! { <span class="sigla" role="img" aria-label=label.clone() title=label>{sigla}</span> }
                .into_any()
        }
    };
    view! {
        <li class:out=!is_told>
            {kind(session, text, at, line, &words)}
            <p class="voice" dir="auto">{words}</p>
            {told}
        </li>
    }
    .into_any()
}

/// What the line is, as a list to choose from; of the headline, as a word.
fn kind(session: Session, text: ArticleId, at: usize, line: Line, words: &str) -> AnyView {
    if line == Line::Headline {
        return view! { <span class="quiet small">{say(line.name())}</span> }.into_any();
    }
    let choose = move |event: leptos::ev::Event| {
        let chosen = event_target_value(&event);
        let line = Line::CHOICE.into_iter().find(|line| say(line.name()) == chosen);
        if let Some(line) = line {
            session.run(Command::TakeLineFor(text, at, line.role()));
        }
    };
    let option = |each: Line| {
        view! { <option value=say(each.name()) selected=each == line>{say(each.name())}</option> }
    };
    view! {
        <select
            id=dom::line(text, at)
            aria-label=fill(said::LINE_IS, &[words])
            on:change=does(choose)
        >
            {Line::CHOICE.map(option).into_iter().collect_view()}
        </select>
    }
    .into_any()
}
