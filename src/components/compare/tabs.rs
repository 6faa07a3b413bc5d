use corpus::ParagraphId;
use markup::view;

use super::Subject;
use crate::browser;
use crate::browser::markup::Markup;
use crate::comparison::{Tab, listed};
use crate::components::choice::choice;
use crate::components::live::live;
use crate::components::siglum::{Fill, siglum, tint};
use crate::derived::Derived;
use crate::dom;
use crate::messages::{compare as said, fill, say, words as shared};
use crate::route::Beside;
use crate::session::{Command, Session};
use crate::words;

/// A tab for each paragraph that stands beside, best first, and for each text in which none was found.
pub(super) fn tab_row(
    session: Session,
    subject: Derived<Option<Subject>>,
    open: Derived<Option<Tab>>,
) -> Markup {
    let move_on = move |event: leptos::ev::KeyboardEvent| {
        let end = |tab: fn(&[Tab]) -> Option<&Tab>| {
            subject.with_untracked(|subject| {
                tab(&subject.as_ref()?.tabs).map(|tab| Command::Compare(tab.beside()))
            })
        };
        let key = event.key();
        let command = match key.as_str() {
            "Home" => end(|tabs| tabs.first()),
            "End" => end(|tabs| tabs.last()),
            key => browser::arrow(key).map(Command::StepCounterpart),
        };
        if let Some(command) = command {
            event.prevent_default();
            session.run(command);
        }
    };
    let tabs = move || {
        let tabs = subject.get().map(|subject| subject.tabs).unwrap_or_default();
        tabs.into_iter().map(|tab| show(session, tab, open)).collect::<Vec<_>>()
    };
    view! {
        <div class="tabs" role="tablist" aria-label=say(said::TABS) on:keydown=move_on>
            {live(tabs)}
        </div>
        {live(move || subject.with(|subject| all_matches(session, subject.as_ref()?.paragraph, open)))}
    }
}

/// Where there are more matches than tabs, a list of all.
fn all_matches(session: Session, id: ParagraphId, open: Derived<Option<Tab>>) -> Option<Markup> {
    let corpus = session.corpus;
    let all = listed(corpus, id);
    if all.is_empty() {
        return None;
    }
    let count = all.len();
    let options = all.into_iter().map(|id| {
        let paragraph = corpus.paragraph(id);
        let label = [corpus.article(paragraph.article).label(), ", ", &words::mark(paragraph)].concat();
        (id.0.to_string(), label)
    });
    let choose = move |row| session.run(Command::Compare(Beside::Paragraph(ParagraphId(row))));
    let shown =
        move || open.get().and_then(|tab| tab.paragraph).map(|id| id.0.to_string()).unwrap_or_default();
    let list = choice(None, options.collect(), shown, choose);
    Some(view! {
        <label class="all-matches">
            <span class="lab">{fill(said::ALL_MATCHES, &[&words::thousands(count)])}</span>
            {list}
        </label>
    })
}

fn show(session: Session, tab: Tab, open: Derived<Option<Tab>>) -> Markup {
    let corpus = session.corpus;
    let is_open = move || open.get() == Some(tab);
    let mark = tab.paragraph.map(|id| words::mark(corpus.paragraph(id)));
    let label = corpus.article(tab.text).label();
    let title = match (tab.paragraph, tab.strength) {
        (Some(_), Some(_)) => label.to_owned(),
        (Some(_), None) => fill(said::PUT_BY_YOU, &[label]),
        (None, _) => fill(shared::NOT_FOUND_IN, &[label]),
    };
    let fill = tab.strength.map_or(Fill::Void, Fill::from);
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
}
