use leptos::prelude::*;
use markup::view;

use super::model::progress;
use crate::browser;
use crate::browser::markup::Markup;
use crate::components::icon::{Icon, icon};
use crate::components::live::live;
use crate::derived::Derived;
use crate::dom;
use crate::messages::{Message, add as said, say};
use crate::own::texts::Draft;
use crate::session::{Busy, Command, Session};

/// What a reader types about a text, files in its place, and the button that adds it.
pub(super) fn form(session: Session) -> Markup {
    let draft = session.texts.draft;
    let changes = Derived::new(move || draft.with(|draft| draft.instead.is_some()));
    let heading = move || say(if changes.get() { said::CHANGE } else { said::PASTE });
    let choose = move |event: leptos::ev::Event| {
        browser::read_files(&event, move |files| {
            if !files.is_empty() {
                session.run(Command::AddFiles(files));
            }
        });
    };
    view! {
        <p class="local">
            {icon(Icon::About)}
            <span><b>{say(said::STAYS)}</b>" "{say(said::STAYS_HOW)}</span>
        </p>
        <label class="typed">
            <span class="lab">{live(heading)}</span>
            <textarea
                id=dom::PASTE
                class="voice"
                rows="8"
                spellcheck="false"
                autofocus=true
                prop:value=move || draft.with(|draft| draft.text.clone())
                on:input=move |event| typed(session, event_target_value(&event), |draft| &mut draft.text)
            ></textarea>
        </label>
        <div class="drop">
            <p class="quiet small">{say(said::OR_DROP)}</p>
            <label class="btn line file">
                {icon(Icon::Plus)}
                {say(said::CHOOSE)}
                <input type="file" multiple accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml,.synoptic,.bin" on:change=choose/>
            </label>
        </div>
        <div class="fields">
            {field(session, said::OUTLET, "text-outlet", "", |draft| &mut draft.outlet)}
            {field(session, said::DATE, dom::DATE, "2024-01-17", |draft| &mut draft.date)}
            {field(session, said::HEADLINE, "text-headline", "", |draft| &mut draft.headline)}
        </div>
        <p class="quiet small">{say(said::FIELDS_HINT)}</p>
        <div class="row acts">{live(move || acts(session, changes.get()))}</div>
    }
}

/// Changes one field of what is typed.
fn typed(session: Session, words: String, field: fn(&mut Draft) -> &mut String) {
    let mut draft = session.texts.draft.get_untracked();
    *field(&mut draft) = words;
    session.run(Command::Type(draft));
}

fn field(
    session: Session,
    name: Message,
    id: &'static str,
    example: &'static str,
    part: fn(&mut Draft) -> &mut String,
) -> Markup {
    let value = move || {
        let mut draft = session.texts.draft.get();
        core::mem::take(part(&mut draft))
    };
    view! {
        <label class="typed">
            <span class="lab">{say(name)}" "<span class="quiet">{say(said::OPTIONAL)}</span></span>
            <input
                type="text"
                id=id
                placeholder=example
                maxlength="300"
                autocomplete="off"
                prop:value=value
                on:input=move |event| typed(session, event_target_value(&event), part)
                on:keydown=move |event| if event.key() == "Enter" { session.run(Command::AddDraft) }
            />
        </label>
    }
}

/// The buttons below, or how far the engine is and the way to stop it.
fn acts(session: Session, changes: bool) -> Markup {
    if let Some(Busy(step)) = session.texts.busy.get() {
        return view! {
            <p class="working" role="status">{progress(step.as_ref())}</p>
            <button type="button" class="btn line" on:click=move |_| session.run(Command::StopAdding)>
                {say(said::STOP)}
            </button>
        };
    }
    let leave = changes.then(|| {
        view! {
            <button type="button" class="btn line" on:click=move |_| session.run(Command::LeaveDraft)>
                {say(said::LEAVE)}
            </button>
        }
    });
    view! {
        <button type="button" class="btn solid" on:click=move |_| session.run(Command::AddDraft)>
            {say(if changes { said::CHANGE_IT } else { said::ADD_IT })}
        </button>
        {leave}
    }
}
