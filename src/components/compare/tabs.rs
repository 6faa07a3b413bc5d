use leptos::prelude::*;

use super::Subject;
use super::model::Tab;
use crate::components::siglum::{Fill, siglum, tint};
use crate::dom;
use crate::session::{Command, Session};
use crate::words;

/// A tab for each paragraph that stands beside, best first, and for each text in which none was found.
pub(super) fn tab_row(session: Session, subject: Memo<Option<Subject>>, open: Memo<Option<Tab>>) -> AnyView {
    let move_on = move |event: leptos::ev::KeyboardEvent| {
        let end = |tab: fn(&[Tab]) -> Option<&Tab>| {
            subject.with_untracked(|subject| {
                tab(&subject.as_ref()?.tabs).map(|tab| Command::Compare(tab.beside()))
            })
        };
        let command = match event.key().as_str() {
            "ArrowRight" => Some(Command::StepCounterpart(1)),
            "ArrowLeft" => Some(Command::StepCounterpart(-1)),
            "Home" => end(|tabs| tabs.first()),
            "End" => end(|tabs| tabs.last()),
            _ => None,
        };
        if let Some(command) = command {
            event.prevent_default();
            session.run(command);
        }
    };
    let tabs = move || {
        let tabs = subject.get().map(|subject| subject.tabs).unwrap_or_default();
        tabs.into_iter().map(|tab| show(session, tab, open)).collect_view()
    };
    view! {
        <div class="tabs" role="tablist" aria-label="Paragraphs to compare with" on:keydown=move_on>
            {tabs}
        </div>
    }
    .into_any()
}

fn show(session: Session, tab: Tab, open: Memo<Option<Tab>>) -> AnyView {
    let corpus = session.corpus;
    let is_open = move || open.get() == Some(tab);
    let (mark, said) = match (tab.paragraph, tab.strength) {
        (Some(id), Some(_)) => (words::mark(corpus.paragraph(id)), ""),
        (Some(id), None) => (words::mark(corpus.paragraph(id)), ", put there by you"),
        (None, _) => (String::new(), ", not found in this text"),
    };
    let fill = tab.strength.map_or(Fill::Void, Fill::from);
    let title = [corpus.article(tab.text).label(), said].concat();
    let heard = title.clone();
    view! {
        <button
            role="tab"
            type="button"
            id=move || is_open().then_some(dom::OPEN_TAB)
            aria-controls="comparison-panel"
            aria-selected=move || is_open().to_string()
            tabindex=move || if is_open() { "0" } else { "-1" }
            data-o=tint(tab.text)
            title=title
            on:click=move |_| session.run(Command::Compare(tab.beside()))
        >
            {siglum(tab.text, fill)}
            <span class="vh">{heard}" "</span>
            {mark}
        </button>
    }
    .into_any()
}
