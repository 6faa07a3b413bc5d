use std::sync::Arc;

use corpus::ArticleId;
use leptos::prelude::*;
use markup::view;

use super::model::{Group, Name, found_by_enter, groups};
use crate::browser;
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::icon::{Icon, icon, kind};
use crate::components::live::{list, live};
use crate::components::own::correct::correct;
use crate::components::said::{heard, said as put};
use crate::components::siglum::{COLOURED, Fill, siglum};
use crate::derived::Derived;
use crate::dom;
use crate::messages::{fill, filter as said, say, words as shared};
use crate::route::Wanted;
use crate::session::{Command, Session};
use crate::words;

/// So many names of a kind are shown at first.
const FIRST: usize = 6;
/// So many more each time a reader asks for more.
const MORE: usize = 200;

/// The names of the bundle, by kind, with a search.
pub(super) fn names(session: Session) -> Markup {
    let (search, set_search) = signal(String::new());
    let groups: Arc<Vec<Group>> = Arc::new(groups(session.corpus));
    let (all, by_key) = (groups.clone(), groups.clone());
    let nothing = move || {
        let search = search.get();
        let found = all.iter().any(|group| group.names.iter().any(|name| name.is_found_by(&search)));
        (!found).then(|| {
            let words = if search.trim().is_empty() { said::NONE_FOUND } else { said::NONE_LIKE_THIS };
            view! { <p class="hint" role="status">{say(words)}</p> }
        })
    };
    let key = move |event: leptos::ev::KeyboardEvent| match event.key().as_str() {
        "Enter" => {
            if let Some(entity) = found_by_enter(&by_key, &search.get_untracked()) {
                session.run(Command::Want(entity, Some(Wanted::All)));
            }
        }
        // Once for what is typed, once more to go on by keys.
        "Escape" => {
            event.prevent_default();
            if search.with_untracked(String::is_empty) {
                browser::focus(dom::MAIN);
            }
            set_search.set(String::new());
        }
        _ => {}
    };
    let hint_all = view! { <span class="desk-wide">{say(said::HINT_ALL)}</span> };
    let groups = (0..groups.len()).map(|at| group(session, groups.clone(), at, search)).collect::<Vec<_>>();
    view! {
        <div class="find" role="search">
            <label class="vh" for=dom::FIND_NAME>{say(said::FIND)}</label>
            {icon(Icon::Search)}
            <input
                id=dom::FIND_NAME
                type="search"
                prop:value=move || search.get()
                placeholder=say(said::FIND)
                autocomplete="off"
                spellcheck="false"
                on:input=move |event: leptos::ev::Event| set_search.set(event_target_value(&event))
                on:keydown=key
            />
        </div>
        <p class="hint">{put(said::HINT, vec![hint_all.into_markup()])}</p>
        {live(nothing)}
        {groups}
    }
}

fn group(session: Session, groups: Arc<Vec<Group>>, at: usize, search: ReadSignal<String>) -> Option<Markup> {
    let of_kind = groups.get(at)?.kind;
    let (room, set_room) = signal(FIRST);
    let found = Derived::new(move || {
        let search = search.get();
        let names = groups.get(at).map(|group| group.names.as_slice()).unwrap_or_default();
        let found: Vec<Name> = names.iter().filter(|name| name.is_found_by(&search)).cloned().collect();
        Arc::new(found)
    });
    let shown = move || found.get().iter().take(room.get()).cloned().collect::<Vec<_>>();
    let more = move || {
        let more = found.get().len().saturating_sub(room.get());
        (more > 0).then(|| {
            view! {
                <button type="button" class="lnk more" on:click=move |_| set_room.update(|room| *room += MORE)>
                    <span aria-hidden="true">{fill(shared::MORE, &[&words::thousands(more)])}</span>
                    <span class="vh">{fill(said::MORE_OF, &[&words::thousands(more), words::name_kinds(of_kind)])}</span>
                </button>
            }
        })
    };
    let title = ["names-", of_kind.word()].concat();
    let titled = title.clone();
    Some(view! {
        <section aria-labelledby=titled hidden=move || found.get().is_empty()>
            <h3 id=title>{words::name_kinds(of_kind)}<span class="count">{live(move || found.get().len())}</span></h3>
            <ul class="ents">
                {list(shown, move |name| row(session, name))}
            </ul>
            {live(more)}
        </section>
    })
}

fn row(session: Session, name: Name) -> Markup {
    let entity = name.entity;
    let of = session.corpus.entity(entity);
    let wanted = Derived::new(move || session.place.with(|place| place.filter.get(entity)));
    let now = Derived::new(move || session.passing.with(|passing| passing.naming(entity)));
    let class = move || match (wanted.get(), now.get()) {
        (Some(Wanted::All), _) => "all",
        (Some(Wanted::Any), _) => "any",
        (Some(Wanted::None), _) => "none",
        (None, 0) => "nil",
        (None, _) => "",
    };
    let ops = [(Wanted::All, said::OP_ALL), (Wanted::Any, said::OP_ANY), (Wanted::None, said::OP_NONE)];
    let ops = ops.map(|(ask, word)| {
        let is_asked = move || wanted.get() == Some(ask);
        let toggle = move |_| session.run(Command::Want(entity, (!is_asked()).then_some(ask)));
        view! {
            <button type="button" class="op" aria-pressed=move || is_asked().to_string() on:click=toggle>
                {say(word)}
                <span class="vh">" "{of.name.clone()}</span>
            </button>
        }
    });
    let passing = view! { <b>{live(move || words::thousands(now.get()))}</b> };
    let all = view! { <span class="of">{words::thousands(name.paragraphs)}</span> };
    view! {
        <li class=class tabindex=move || (class() == "nil").then_some("-1")>
            <span class="nm">{kind(of.kind)}<span>{of.name.clone()}</span></span>
            <span class="ct num">
                {heard(said::COUNTS, vec![passing.into_markup(), all.into_markup()])}
            </span>
            <span class="ops">{ops.into_iter().collect::<Vec<_>>()}</span>
            {named_by(session, &name.texts)}
            {correct(session, entity)}
            {live(move || (class() == "nil").then(|| view! { <span class="why-nil">{say(said::WHY_NIL)}</span> }))}
        </li>
    }
}

/// A mark for each text that names it; where there are too many, a number.
fn named_by(session: Session, texts: &[ArticleId]) -> Markup {
    let first = texts.iter().take(COLOURED);
    let mut labels: Vec<&str> = first.clone().map(|text| session.corpus.article(*text).label()).collect();
    let sigla = first.map(|text| siglum(*text, Fill::Whole)).collect::<Vec<_>>();
    let more = texts.len().saturating_sub(COLOURED);
    let and_more = words::and_more(more);
    labels.extend((more > 0).then_some(and_more.as_str()));
    let title = fill(said::NAMED_BY, &[&labels.join(", ")]);
    let by_whom = title.clone();
    view! {
        <span class="by-whom" title=title>
            {sigla}
            {(more > 0).then(|| view! { <span class="lab" aria-hidden="true">{and_more.clone()}</span> })}
            <span class="vh">{by_whom}</span>
        </span>
    }
}
