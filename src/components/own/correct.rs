//! The corrections of one name.

use corpus::{EntityId, EntityKind, Key, Revision};
use leptos::prelude::*;
use markup::view;

use super::model::others;
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::dialog::dialog;
use crate::components::icon::kind as drawing;
use crate::components::live::list;
use crate::messages::{fill, own as said, say};
use crate::own::NAME;
use crate::session::{Command, Dialog, Session, session};
use crate::words;

/// The button beside a name that opens its corrections.
pub fn correct(session: Session, entity: EntityId) -> Markup {
    let name = fill(said::CORRECT_NAME, &[&session.corpus.entity(entity).name]);
    view! {
        <button
            type="button"
            class="lnk correct"
            aria-haspopup="dialog"
            aria-label=name
            on:click=move |_| session.run(Command::CorrectName(entity))
        >
            {say(said::CORRECT)}
        </button>
    }
}

/// The corrections of one name, in a dialog.
pub fn correct_name() -> Markup {
    let session = session();
    // What was typed for one name must not stand there for another.
    let names = move || session.corrected.get().into_iter().collect();
    let content = list(names, move |entity| corrections(session, entity));
    dialog(Dialog::Correct, said::CORRECT_TITLE, view! { <div class="corrections">{content}</div> })
}

fn corrections(session: Session, entity: EntityId) -> Markup {
    let of = session.corpus.entity(entity);
    let key = of.key;
    let hide = move |_| session.run(Command::Correct(Revision::Hide(key)));
    view! {
        <p class="subject">{drawing(of.kind)}<b>{of.name.clone()}</b></p>
        {rename(session, key, &of.name)}
        {retype(session, key, of.kind)}
        {merge(session, entity, key)}
        <div class="correction">
            <p>{say(said::HIDE_HINT)}</p>
            <button type="button" class="btn line" on:click=hide>{say(said::HIDE)}</button>
        </div>
        <p class="quiet small">{say(said::STAYS)}</p>
    }
}

fn rename(session: Session, key: Key, name: &str) -> Markup {
    let draft = StoredValue::new(name.to_owned());
    let act = move || {
        let name = draft.get_value();
        if !name.trim().is_empty() {
            session.run(Command::Correct(Revision::Rename { entity: key, name: name.trim().to_owned() }));
        }
    };
    view! {
        <div class="correction">
            <label>
                <span class="lab">{say(said::NEW_NAME)}</span>
                <input
                    type="text"
                    maxlength=NAME.to_string()
                    value=name.to_owned()
                    autocomplete="off"
                    autofocus=true
                    on:input=move |event: leptos::ev::Event| draft.set_value(event_target_value(&event))
                    on:keydown=move |event: leptos::ev::KeyboardEvent| if event.key() == "Enter" { act() }
                />
            </label>
            <button type="button" class="btn line" on:click=move |_| act()>{say(said::RENAME)}</button>
        </div>
    }
}

fn retype(session: Session, key: Key, kind: EntityKind) -> Markup {
    let chosen = StoredValue::new(kind);
    let choose = move |event| {
        if let Some(kind) = EntityKind::parse(&event_target_value(&event)) {
            chosen.set_value(kind);
        }
    };
    let option = |each: EntityKind| {
        view! { <option value=each.word() selected=each == kind>{words::name_kind(each)}</option> }
    };
    let act =
        move |_| session.run(Command::Correct(Revision::Retype { entity: key, kind: chosen.get_value() }));
    view! {
        <div class="correction">
            <label>
                <span class="lab">{say(said::NEW_KIND)}</span>
                <select on:change=choose>{EntityKind::ALL.map(option).into_iter().collect::<Vec<_>>()}</select>
            </label>
            <button type="button" class="btn line" on:click=act>{say(said::RETYPE)}</button>
        </div>
    }
}

fn merge(session: Session, entity: EntityId, key: Key) -> Markup {
    let corpus = session.corpus;
    let others = others(corpus, entity);
    // Nothing is chosen at first, so that pressing the button alone joins no names.
    let chosen = RwSignal::new(None);
    let choose = move |event| {
        chosen.set(event_target_value(&event).parse().ok().map(EntityId));
    };
    let option = |(id, name, kind): (EntityId, String, EntityKind)| {
        view! { <option value=id.0.to_string()>{[&name, ", ", words::name_kind(kind)].concat()}</option> }
    };
    let act = move |_| {
        if let Some(other) = chosen.get_untracked().filter(|id: &EntityId| id.index() < corpus.entities.len())
        {
            session.run(Command::Correct(Revision::Merge { entity: key, into: corpus.entity(other).key }));
        }
    };
    (!others.is_empty())
        .then(|| {
            view! {
                <div class="correction">
                    <label>
                        <span class="lab">{say(said::SAME_AS)}</span>
                        <select on:change=choose>
                            <option value="">{say(said::CHOOSE_NAME)}</option>
                            {others.into_iter().map(option).collect::<Vec<_>>()}
                        </select>
                    </label>
                    <button type="button" class="btn line" disabled=move || chosen.with(Option::is_none) on:click=act>
                        {say(said::MERGE)}
                    </button>
                </div>
            }
        })
        .into_markup()
}
