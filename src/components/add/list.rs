use leptos::prelude::*;
use markup::view;

use super::found::found;
use super::model::{Entry, entries, problems};
use crate::browser::markup::Markup;
use crate::components::icon::{Icon, icon};
use crate::components::live::live;
use crate::components::siglum::{Fill, siglum};
use crate::derived::Derived;
use crate::messages::{Message, add as said, fill, say};
use crate::session::{Command, Dialog, Session};

/// What became of what was offered last.
pub(super) fn outcome(session: Session) -> Markup {
    let outcome = session.texts.outcome.get();
    let failure = outcome.failure.map(|why| view! { <p class="own-said">{say(why)}</p> });
    // They name files, and files may say who published them.
    let blind = session.is_blind();
    let problems = if blind { Vec::new() } else { problems(&outcome.problems) };
    let problem = |(place, message, remedy, serious): (String, String, String, bool)| {
        view! {
            <li class:serious=serious>
                <b>{place}</b>": "{message}
                {(!remedy.is_empty()).then(|| view! { "; "<span class="quiet">{remedy}</span> })}"."
            </li>
        }
    };
    let list = (!problems.is_empty()).then(|| {
        view! {
            <h3>{say(said::PROBLEMS)}</h3>
            <ul class="problems" lang="en">{problems.into_iter().map(problem).collect::<Vec<_>>()}</ul>
        }
    });
    view! { {failure}{list} }
}

/// The reader's texts, what was found in them, and whether they stay.
pub(super) fn list(session: Session) -> Markup {
    let texts = session.texts;
    let read = Derived::new(move || texts.outcome.with(|outcome| outcome.read.clone()));
    let rows = move || {
        let read = read.get();
        let entries = texts.own.with(|own| entries(session.corpus, own, &read, session.is_blind()));
        if entries.is_empty() {
            return view! { <p class="quiet">{say(said::NONE_YET)}</p> };
        }
        let rows = entries.into_iter().map(|entry| row(session, entry)).collect::<Vec<_>>();
        view! { <ul class="own-texts">{rows}</ul> }
    };
    let count = move || {
        let count = texts.own.with(|own| own.documents.len());
        (count > 0).then(|| view! { <span class="count on">{count}</span> })
    };
    view! {
        <h3>{say(said::YOUR_TEXTS)}{live(count)}</h3>
        {live(rows)}
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=move || texts.kept.get()
                on:change=move |event: leptos::ev::Event| session.run(Command::KeepTexts(event_target_checked(&event)))
            />
            {say(said::KEEP)}
        </label>
    }
}

fn row(session: Session, entry: Entry) -> Markup {
    let Entry { source, id, name, headline, facts, is_new } = entry;
    let act = |act: Message, command: Command| act_on(session, act, &name, command);
    let read = id.map(|id| {
        let label = fill(said::ACT_ON, &[say(said::READ), &name]);
        view! {
            <button
                type="button"
                class="lnk"
                aria-label=label
                on:click=move |_| {
                    session.run(Command::CloseDialog(Dialog::Add));
                    session.run(Command::OpenText(id));
                }
            >
                {say(said::READ)}
            </button>
        }
    });
    let found = id.map(|id| found(session, source.clone(), id, &name));
    let edit = act(said::EDIT, Command::EditText(source.clone()));
    let save = act(said::SAVE, Command::SaveText(source.clone()));
    let remove = act(said::REMOVE, Command::RemoveText(source));
    let mark = id.map_or_else(|| icon(Icon::Read), |id| siglum(id, Fill::Whole));
    view! {
        <li class:new=is_new>
            {mark}
            <div>
                <p><b>{name}</b></p>
                <p class="voice">{headline}</p>
                <p class="quiet small">{facts}</p>
                <p class="row">{read}{edit}{save}{remove}</p>
            </div>
            {found}
        </li>
    }
}

fn act_on(session: Session, act: Message, text: &str, command: Command) -> Markup {
    let label = fill(said::ACT_ON, &[say(act), text]);
    view! {
        <button type="button" class="lnk" aria-label=label on:click=move |_| session.run(command.clone())>
            {say(act)}
        </button>
    }
}
