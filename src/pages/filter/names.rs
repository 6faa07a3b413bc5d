use std::sync::Arc;

use corpus::ArticleId;
use leptos::prelude::*;

use super::model::{Group, Name, found_by_enter, groups, plural};
use crate::components::icon::{Icon, icon, kind};
use crate::components::siglum::{COLOURED, Fill, siglum};
use crate::dom;
use crate::route::Wanted;
use crate::session::{Command, Session};
use crate::words;

/// So many names of a kind are shown at first.
const FIRST: usize = 6;
/// So many more each time a reader asks for more.
const MORE: usize = 200;

/// The names of the bundle, by kind, with a search.
pub(super) fn names(session: Session) -> AnyView {
    let (search, set_search) = signal(String::new());
    let groups: Arc<Vec<Group>> = Arc::new(groups(session.corpus));
    let (all, by_key) = (groups.clone(), groups.clone());
    let nothing = move || {
        let search = search.get();
        let found = all.iter().any(|group| group.names.iter().any(|name| name.is_found_by(&search)));
        (!found).then(|| {
            let words = if search.trim().is_empty() {
                "No names were found in these texts."
            } else {
                "No name in these texts is written like this."
            };
            view! { <p class="hint" role="status">{words}</p> }
        })
    };
    let groups = (0..groups.len()).map(|at| group(session, groups.clone(), at, search)).collect_view();
    view! {
        <div class="find" role="search">
            <label class="vh" for=dom::FIND_NAME>"Find a name"</label>
            {icon(Icon::Search)}
            <input
                id=dom::FIND_NAME
                type="search"
                placeholder="Find a name"
                autocomplete="off"
                spellcheck="false"
                on:input=move |event| set_search.set(event_target_value(&event))
                on:keydown=move |event| {
                    let entered = (event.key() == "Enter").then(|| found_by_enter(&by_key, &search.get_untracked()));
                    if let Some(entity) = entered.flatten() {
                        session.run(Command::Want(entity, Some(Wanted::All)));
                    }
                }
            />
            <kbd class="desk" aria-hidden="true">"/"</kbd>
        </div>
        <p class="hint">
            "Paragraphs shown now that name it"<span class="desk-wide">", then all paragraphs that name it"</span>"."
        </p>
        {nothing}
        {groups}
    }
    .into_any()
}

fn group(
    session: Session,
    groups: Arc<Vec<Group>>,
    at: usize,
    search: ReadSignal<String>,
) -> Option<AnyView> {
    let of_kind = groups.get(at)?.kind;
    let (room, set_room) = signal(FIRST);
    let found = Memo::new(move |_| {
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
                    {more}
                    " more"
                    <span class="vh">" "{plural(of_kind)}</span>
                </button>
            }
        })
    };
    let title = ["names-", of_kind.word()].concat();
    let titled = title.clone();
    Some(
        view! {
            <section aria-labelledby=titled hidden=move || found.get().is_empty()>
                <h3 id=title>{plural(of_kind)}<span class="count">{move || found.get().len()}</span></h3>
                <ul class="ents">
                    <For each=shown key=|name| name.entity children=move |name| row(session, name)/>
                </ul>
                {more}
            </section>
        }
        .into_any(),
    )
}

fn row(session: Session, name: Name) -> AnyView {
    let entity = name.entity;
    let of = session.corpus.entity(entity);
    let wanted = Memo::new(move |_| session.place.with(|place| place.filter.get(entity)));
    let now = Memo::new(move |_| session.passing.with(|passing| passing.naming(entity)));
    let class = move || match (wanted.get(), now.get()) {
        (Some(Wanted::All), _) => "all",
        (Some(Wanted::Any), _) => "any",
        (Some(Wanted::None), _) => "none",
        (None, 0) => "nil",
        (None, _) => "",
    };
    let ops = [(Wanted::All, "and"), (Wanted::Any, "or"), (Wanted::None, "not")];
    let ops = ops.map(|(ask, word)| {
        let is_asked = move || wanted.get() == Some(ask);
        let toggle = move |_| session.run(Command::Want(entity, (!is_asked()).then_some(ask)));
        view! {
            <button type="button" class="op" aria-pressed=move || is_asked().to_string() on:click=toggle>
                {word}
                <span class="vh">" "{of.name.clone()}</span>
            </button>
        }
    });
    view! {
        <li class=class tabindex=move || (class() == "nil").then_some("-1")>
            <span class="nm">{kind(of.kind)}<span>{of.name.clone()}</span></span>
            <span class="ct num">
                <b>{move || words::thousands(now.get())}</b>
                <span class="vh">" paragraphs with these filters, "</span>
                <span class="of">{words::thousands(name.paragraphs)}</span>
                <span class="vh">" without"</span>
            </span>
            <span class="ops">{ops.into_iter().collect_view()}</span>
            {named_by(session, &name.texts)}
            {move || (class() == "nil").then(|| view! { <span class="why-nil">"No paragraph shown names it."</span> })}
        </li>
    }
    .into_any()
}

/// A mark for each text that names it; where there are too many, a number.
fn named_by(session: Session, texts: &[ArticleId]) -> AnyView {
    let labels: Vec<&str> = texts.iter().map(|text| session.corpus.article(*text).label()).collect();
    let said = ["named by ", &labels.join(", ")].concat();
    let heard = said.clone();
    let sigla = texts.iter().take(COLOURED).map(|text| siglum(*text, Fill::Whole)).collect_view();
    let more = texts.len().saturating_sub(COLOURED);
    view! {
        <span class="by-whom" title=said>
            {sigla}
            {(more > 0).then(|| view! { <span class="lab">"and "{words::thousands(more)}" more"</span> })}
            <span class="vh">{heard}</span>
        </span>
    }
    .into_any()
}
