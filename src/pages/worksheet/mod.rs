//! The worksheet: a table to compare texts by hand, filled in or blank, on one page of paper.

pub mod model;

use corpus::ArticleId;
use corpus::InOrder as _;
use leptos::prelude::*;
use markup::view;

use crate::browser;
use crate::browser::markup::Markup;
use crate::components::choice::segment;
use crate::components::icon::{Icon, icon};
use crate::components::live::live;
use crate::components::siglum::{Fill, siglum, tint};
use crate::derived::Derived;
use crate::messages::{Message, say, words as said, worksheet};
use crate::route::View;
use crate::session::{Command, Session, session};
use crate::words;
use model::{Said, Task, tasks, texts};

/// The worksheet, below what a reader chooses for it.
pub fn worksheet() -> Markup {
    let session = session();
    let corpus = session.corpus;
    if corpus.articles.len() < 2 {
        return view! { <div class="wide"><h1>{say(worksheet::TITLE)}</h1><p class="empty">{say(said::ONE_TEXT)}</p></div> };
    }
    let columns = Derived::new(move || session.place.with(|place| texts(corpus, &place.arranged.columns)));
    let all = Derived::new(move || columns.with(|texts| tasks(corpus, texts)));
    // Tasks that the reader took off the sheet, by their titles.
    let off = RwSignal::new(Vec::<String>::new());
    let sheet = move || {
        let tasks = all.with(|tasks| {
            let stays = |task: &&Task| off.with(|off| !off.contains(&task.title));
            tasks.iter().filter(stays).cloned().collect::<Vec<_>>()
        });
        let blank = session.place.with(|place| place.blank);
        columns.with(|texts| table(session, texts, tasks, blank))
    };
    view! {
        <div class="wide ws-page">
            <header class="phead">
                <h1>{say(worksheet::TITLE)}</h1>
                <div class="push row">
                    {filled(session)}
                    <button class="btn solid" type="button" on:click=|_| browser::print()>
                        {icon(Icon::Print)}
                        {say(worksheet::PRINT)}
                    </button>
                </div>
            </header>
            {choice(session, columns, all, off)}
            <section class="sheet" aria-label=say(worksheet::TITLE) tabindex="0">
                {head(session)}
                {live(sheet)}
                <div class="asks">
                    {[worksheet::ASK_LEARNT, worksheet::ASK_WORDS, worksheet::ASK_FIGURE]
                        .map(|ask| view! { <p>{say(ask)}</p> })
                        .into_iter()
                        .collect::<Vec<_>>()}
                </div>
            </section>
        </div>
    }
}

/// Cells with the texts' words, or empty ones.
fn filled(session: Session) -> Markup {
    let choice = |blank: bool, name: Message| {
        let is_chosen = move || session.place.with(|place| place.blank == blank);
        segment(say(name), is_chosen, move || session.run(Command::ShowBlank(blank)))
    };
    view! {
        <div class="segs" role="group" aria-label=say(worksheet::CELLS)>
            {choice(false, worksheet::FILLED)}
            {choice(true, worksheet::BLANK)}
        </div>
    }
}

/// Which tasks and texts stand on the sheet.
fn choice(
    session: Session,
    columns: Derived<Vec<ArticleId>>,
    all: Derived<Vec<Task>>,
    off: RwSignal<Vec<String>>,
) -> Markup {
    let corpus = session.corpus;
    let task = move |task: Task| {
        let (title, kept) = (task.title.clone(), task.title.clone());
        let turn = move |_| {
            off.update(|off| match off.iter().position(|each| *each == kept) {
                Some(at) => _ = off.remove(at),
                None => off.push(kept.clone()),
            });
        };
        view! {
            <label class="tick">
                <input type="checkbox" prop:checked=move || off.with(|off| !off.contains(&title)) on:change=turn/>
                {task.title}
            </label>
        }
    };
    let text = move |text: ArticleId| {
        let turn = move |_| {
            let mut chosen = columns.get_untracked();
            match chosen.iter().position(|each| *each == text) {
                Some(at) => _ = chosen.remove(at),
                None => chosen.push(text),
            }
            chosen.put_in_order();
            session.run(Command::ShowColumns(chosen));
        };
        view! {
            <label class="tick">
                <input type="checkbox" prop:checked=move || columns.with(|texts| texts.contains(&text)) on:change=turn/>
                {siglum(text, Fill::Whole)}
                {corpus.article(text).label().to_owned()}
            </label>
        }
    };
    view! {
        <details class="more-on ws-choice">
            <summary>{say(worksheet::CHOOSE)}</summary>
            <div class="ws-choices">
                <fieldset>
                    <legend>{say(worksheet::ROWS)}</legend>
                    {live(move || all.get().into_iter().map(task).collect::<Vec<_>>())}
                </fieldset>
                <fieldset>
                    <legend>{say(worksheet::TEXTS)}</legend>
                    {corpus.article_ids().take(CHOICES).map(text).collect::<Vec<_>>()}
                </fieldset>
            </div>
        </details>
    }
}

/// More texts than this are chosen in the Synopsis.
const CHOICES: usize = 40;

fn head(session: Session) -> Markup {
    let corpus = session.corpus;
    view! {
        <header>
            <div>
                <h2>{words::topic(corpus)}</h2>
                <p>{words::extent(corpus)}</p>
            </div>
            <p class="lines2"><span>{say(worksheet::NAME)}</span><span>{say(worksheet::DATE)}</span></p>
        </header>
    }
}

fn table(session: Session, texts: &[ArticleId], tasks: Vec<Task>, blank: bool) -> Markup {
    let corpus = session.corpus;
    let column = |&text: &ArticleId| {
        view! {
            <th scope="col" data-o=tint(text)>
                <span class="oh">{siglum(text, Fill::Whole)}{corpus.article(text).label().to_owned()}</span>
            </th>
        }
    };
    let row = |task: Task| {
        let none = task.none;
        let cells = texts.iter().zip(task.cells).map(|(&text, said)| cell(session, text, said, blank, none));
        view! {
            <tr>
                <th scope="row">{task.title}<span>{task.asks}</span></th>
                {cells.collect::<Vec<_>>().into_iter().collect::<Vec<_>>()}
            </tr>
        }
    };
    view! {
        <table class="ws">
            <caption class="vh">{words::texts(texts.len())}</caption>
            <thead><tr><th scope="col">{say(worksheet::COMPARE)}</th>{texts.iter().map(column).collect::<Vec<_>>()}</tr></thead>
            <tbody>{tasks.into_iter().map(row).collect::<Vec<_>>()}</tbody>
        </table>
    }
}

fn cell(session: Session, text: ArticleId, said: Vec<Said>, blank: bool, none: &'static str) -> Markup {
    let language = session.corpus.article(text).language.as_ref().map(|language| language.value.clone());
    let content = match (blank, said.is_empty()) {
        (true, _) => Markup::Nothing,
        (false, true) => view! { <span class="lab">{none}</span> },
        (false, false) => view! {
            <ul>{said.into_iter().map(|said| line(session, text, said)).collect::<Vec<_>>()}</ul>
        },
    };
    view! { <td data-o=tint(text) class:blank=blank lang=language>{content}</td> }
}

/// Words in a cell; a press on them reads them in their text.
fn line(session: Session, text: ArticleId, said: Said) -> Markup {
    let read = move || {
        session.href(|place| {
            place.view = View::Read;
            place.text = Some(text);
            place.paragraph = Some(said.paragraph);
            place.beside = None;
        })
    };
    view! { <li><a class:voice=said.own href=read>{said.words}</a></li> }
}
