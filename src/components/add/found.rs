//! What was found in a text of the reader's: line by line, each to be made something else.

pub mod model;

use corpus::{ArticleId, ParagraphId};
use leptos::prelude::*;
use markup::view;

use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::live::live;
use crate::components::siglum::{Fill, siglum};
use crate::components::source::{dir, lang};
use crate::derived::Derived;
use crate::dom;
use crate::messages::{add as said, fill, say, synopsis};
use crate::route::View;
use crate::session::{Command, Dialog, Session};
use crate::words;
use model::{FoundLine, Line, counts, lines};

/// So many lines stand in the list; a text of more was not pasted line by line.
const MOST: usize = 400;

/// The button that shows it, and what it shows.
pub(super) fn found(session: Session, source: String, text: ArticleId, name: &str) -> Markup {
    let lines_of = source.clone();
    let is_open = Derived::new(move || session.texts.shown.with(|shown| shown.as_ref() == Some(&source)));
    let press = move |_| session.run(Command::ShowLines(lines_of.clone()));
    view! {
        <div class="lines">
            <button
                type="button"
                class="lnk"
                aria-label=fill(said::ACT_ON, &[say(said::FOUND), name])
                aria-expanded=move || is_open.get().to_string()
                on:click=press
            >
                {say(said::FOUND)}
            </button>
            {live(move || is_open.get().then(|| table(session, text)))}
        </div>
    }
}

fn table(session: Session, text: ArticleId) -> Markup {
    let lines = lines(session.corpus, text);
    let more = lines.len().saturating_sub(MOST);
    let rows = lines.into_iter().take(MOST).enumerate().map(|(at, line)| row(session, text, at, line));
    view! {
        <div>
            <p class="quiet small">{counts(session.corpus, text)}</p>
            <p class="quiet small">{say(said::CHECK)}</p>
            <ul>{rows.collect::<Vec<_>>()}</ul>
            {(more > 0).then(|| view! { <p class="quiet small">{words::and_more(more)}</p> })}
        </div>
    }
}

fn row(session: Session, text: ArticleId, at: usize, found: FoundLine) -> Markup {
    let FoundLine { id, line, text: words, elsewhere } = found;
    let article = session.corpus.article(text);
    let is_told = line != Line::LeftOut;
    let words = match is_told {
        true => place(session, id, words.into_markup(), "quiet-link", None),
        false => words.into_markup(),
    };
    let told = match elsewhere.is_empty() {
        _ if !is_told => Markup::Nothing,
        true => view! { <span class="quiet small">{say(synopsis::NOT_ELSEWHERE)}</span> },
        false => {
            let sigla = elsewhere.into_iter().map(|other| siglum_of(session, other)).collect::<Vec<_>>();
            view! { <span class="sigla">{sigla}</span> }
        }
    };
    let described = dom::line_words(text, at);
    view! {
        <li class:out=!is_told>
            {kind(session, text, at, line)}
            <p class="voice" id=described lang=lang(article) dir=dir(article)>{words}</p>
            {told}
        </li>
    }
}

/// Leads to the paragraph of another text that tells the same.
fn siglum_of(session: Session, id: ParagraphId) -> Markup {
    let text = session.corpus.paragraph(id).article;
    let label = session.corpus.article(text).label().to_owned();
    let label = [label, words::mark(session.corpus.paragraph(id))].join(" ");
    place(session, id, siglum(text, Fill::Whole).into_markup(), "", Some(label))
}

/// Leads to a paragraph, away from the dialog.
fn place(
    session: Session,
    id: ParagraphId,
    shown: Markup,
    class: &'static str,
    label: Option<String>,
) -> Markup {
    let text = session.corpus.paragraph(id).article;
    let href = session.href(|place| {
        place.view = View::Read;
        place.text = Some(text);
        place.paragraph = Some(id);
        place.beside = None;
    });
    view! {
        <a
            class=class
            href=href
            aria-label=label.clone()
            title=label
            on:click=move |_| session.run(Command::CloseDialog(Dialog::Add))
        >
            {shown}
        </a>
    }
}

/// What the line is, as a list to choose from; of the headline, as a word.
fn kind(session: Session, text: ArticleId, at: usize, line: Line) -> Markup {
    if line == Line::Headline {
        return view! { <span class="quiet small">{say(line.name())}</span> };
    }
    let choose = move |event: leptos::ev::Event| {
        let chosen = event_target_value(&event).parse().ok();
        if let Some(line) = chosen.and_then(|at: usize| Line::CHOICE.get(at)) {
            session.run(Command::TakeLineFor(text, at, line.role()));
        }
    };
    let option = |(at, each): (usize, Line)| {
        view! { <option value=at.to_string() selected=each == line>{say(each.name())}</option> }
    };
    view! {
        <select
            aria-label=fill(said::LINE_IS, &[&words::thousands(at + 1)])
            aria-describedby=dom::line_words(text, at)
            id=dom::line(text, at)
            on:change=choose
        >
            {Line::CHOICE.into_iter().enumerate().map(option).collect::<Vec<_>>()}
        </select>
    }
}
