//! The comparison: the current paragraph, and beside it one of another text, with what differs and why they match.

mod chooser;
pub mod model;
mod pair;
pub mod reasons;
mod sheet;
mod splitter;
mod tabs;
mod why;
pub mod words;

use corpus::ParagraphId;
use leptos::prelude::*;
use markup::view;

use crate::browser::markup::Markup;
use crate::comparison::{Tab, open_tab, tabs};
use crate::components::icon::{Icon, icon};
use crate::components::live::live;
use crate::derived::Derived;
use crate::dom;
use crate::messages::{compare as said, fill, number_of, say, things};
use crate::route::Beside;
use crate::session::{Command, Session, session};
use crate::words as texts;
use chooser::chooser;
use model::found;
use pair::pair;
use sheet::{grip, swiped};
use splitter::splitter;
use tabs::tab_row;
use why::why;

/// What the comparison compares, and the tabs that stand for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    /// The current paragraph.
    pub paragraph: ParagraphId,
    /// The tabs.
    pub tabs: Vec<Tab>,
}

/// The comparison.
pub fn comparison() -> Markup {
    let session = session();
    let subject =
        Derived::new(move || session.place.with(|place| subject(session, place.paragraph?, place.beside?)));
    let open = Derived::new(move || {
        let beside = session.place.with(|place| place.beside)?;
        subject.with(|subject| {
            let tabs = &subject.as_ref()?.tabs;
            open_tab(tabs, beside).and_then(|at| tabs.get(at).copied())
        })
    });
    let current =
        Derived::new(move || subject.with(|subject| subject.as_ref().map(|subject| subject.paragraph)));
    let (tall, set_tall) = signal(false);
    view! {
        <aside class="drawer" id=dom::COMPARISON class:tall=move || tall.get() aria-labelledby="comparison-title">
            {splitter(session)}
            {grip(session, tall, set_tall)}
            <div class="stick" id=dom::COMPARISON_SCROLL>
                {live(move || current.get().map(|id| head(session, id)))}
                {tab_row(session, subject, open)}
                <div role="tabpanel" id="comparison-panel" tabindex="0" aria-labelledby=dom::OPEN_TAB>
                    {live(move || current.get().map(|id| swiped(session, panel(session, id, open.get()))))}
                </div>
            </div>
        </aside>
    }
}

fn subject(session: Session, paragraph: ParagraphId, beside: Beside) -> Option<Subject> {
    Some(Subject { paragraph, tabs: tabs(session.corpus, paragraph, beside) })
}

fn head(session: Session, id: ParagraphId) -> Markup {
    let (found, others) = found(session.corpus, id);
    let title = fill(said::COMPARED, &[&texts::title(session.corpus.paragraph(id))]);
    let count = texts::of(found, &number_of(others, things::OF_OTHERS));
    view! {
        <header class="dhead">
            <h2 id="comparison-title">{title}</h2>
            {(others > 0).then(|| view! { <span class="quiet small">{count}</span> })}
            <button
                class="btn square push"
                type="button"
                aria-label=say(said::CLOSE)
                on:click=move |_| session.run(Command::CloseComparison)
            >
                {icon(Icon::Close)}
            </button>
        </header>
    }
}

fn panel(session: Session, id: ParagraphId, tab: Option<Tab>) -> Markup {
    let corpus = session.corpus;
    match tab {
        Some(Tab { paragraph: Some(other), .. }) => view! {
            {pair(session, id, other)}
            {why(session, id, other)}
            {chooser(session, id, corpus.paragraph(other).article, false)}
        },
        Some(Tab { text, .. }) => view! {
            {pair::alone(session, id, text)}
            {chooser(session, id, text, true)}
        },
        None => {
            let others = corpus.articles.len().saturating_sub(1);
            let words = match others {
                0 => say(said::ONLY_TEXT).to_owned(),
                _ => texts::not_found(others) + ".",
            };
            let text = corpus.article_ids().find(|text| *text != corpus.paragraph(id).article);
            view! {
                <p class="void">{words}</p>
                {chooser(session, id, text.unwrap_or(corpus.paragraph(id).article), others > 0)}
            }
        }
    }
}
