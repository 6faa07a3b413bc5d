//! The search of all texts: its field in the view bar, below it what was found, and the marks in every view.

use corpus::{EntityId, ParagraphId};
use leptos::prelude::*;
use markup::view;

use crate::browser;
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::icon::{Icon, icon, kind};
use crate::components::live::live;
use crate::components::siglum::{Fill, siglum, tint};
use crate::derived::Derived;
use crate::dom;
use crate::messages::{fill, frame, say, search as messages};
use crate::route::{View, Wanted};
use crate::search::Found;
use crate::search::context::{Line, Results, Section, results};
use crate::search::names::offered;
use crate::session::{Command, Session, session};
use crate::words;

/// The search. Its list stands open while a reader types or is in it, and is put away by going elsewhere.
pub fn search_field() -> Markup {
    let session = session();
    keep_marked(session);
    let query = Derived::new(move || session.place.with(|place| place.query.clone()));
    let key = move |event: leptos::ev::KeyboardEvent| {
        match event.key().as_str() {
            // Browsers would empty the field.
            "Escape" => session.run(Command::Escape),
            "ArrowDown" => browser::focus_beside(dom::FOUND, 1),
            "ArrowUp" => browser::focus_beside(dom::FOUND, -1),
            _ => return,
        }
        event.prevent_default();
    };
    view! {
        <div
            id=dom::FOUND
            class="seek"
            class:open=move || session.seeking.get()
            role="search"
            aria-label=say(messages::SEARCH)
            on:keydown=key
            on:focusout=move |event: leptos::ev::FocusEvent| {
                if browser::goes_elsewhere(&event, dom::FOUND) {
                    session.run(Command::CloseSearch);
                }
            }
        >
            <div class="find">
                <label class="vh" for=dom::SEARCH>{say(messages::SEARCH)}</label>
                {icon(Icon::Search)}
                <input
                    id=dom::SEARCH
                    type="search"
                    placeholder=say(messages::SEARCH)
                    autocomplete="off"
                    spellcheck="false"
                    prop:value=move || query.get()
                    on:focus=move |_| session.run(Command::OpenSearch)
                    on:input=move |event: leptos::ev::Event| session.run(Command::Seek(event_target_value(&event)))
                    on:change=move |_| session.run(Command::Sought)
                />
                <kbd class="desk" aria-hidden="true">"/"</kbd>
                <button
                    type="button"
                    class="btn hand"
                    on:click=move |_| session.run(Command::CloseSearch)
                >
                    {say(frame::CLOSE)}
                </button>
            </div>
            {live(move || session.seeking.get().then(|| list(session, query)))}
        </div>
    }
}

/// Marks what is found wherever words of the texts stand, also in what the page shows later.
fn keep_marked(session: Session) {
    let mark = move |found: &Found| {
        if found.is_empty() {
            return browser::unmark();
        }
        let index = session.index();
        browser::mark("main .voice", |shown, paragraph| {
            let elsewhere = paragraph.is_some_and(|row| !found.has(ParagraphId(row)));
            let spots = if elsewhere { Vec::new() } else { found.spots(&index, shown) };
            spots.into_iter().map(corpus::Span::range).collect()
        });
    };
    Effect::new(move |_| session.found.with(|found| mark(found)));
    Effect::new(move |_| {
        browser::on_change(dom::MAIN, move || {
            // The page may have been made anew meanwhile; nothing of this one is there any more then.
            let _ = session.found.try_with_untracked(|found| {
                if !found.is_empty() {
                    mark(found);
                }
            });
        });
    });
}

/// So many paragraphs are listed at once; a reader can ask for more.
const ROOM: usize = 40;

/// What was found, text by text.
fn list(session: Session, query: Derived<String>) -> Markup {
    let corpus = session.corpus;
    let (room, set_room) = signal(ROOM);
    let results = Derived::new(move || session.found.with(|found| results(corpus, found, room.get())));
    let sum = move || {
        if query.with(|query| query.trim().is_empty()) {
            return say(messages::HINT).to_owned();
        }
        results.with(|results| sum(session, results))
    };
    let sections = move || {
        results.with(|results| results.sections.iter().map(|one| section(session, one)).collect::<Vec<_>>())
    };
    let more = move || {
        let more = results.with(|results| results.more);
        (more > 0).then(|| {
            view! {
                <button type="button" class="btn line" on:click=move |_| set_room.update(|room| *room += ROOM)>
                    {fill(messages::MORE, &[&words::paragraphs(more)])}
                </button>
            }
        })
    };
    view! {
        <div class="found" tabindex="-1">
            <p class="sum" role="status">{live(sum)}</p>
            {names(session)}
            {live(sections)}
            {live(more)}
        </div>
    }
}

fn sum(session: Session, results: &Results) -> String {
    let all = session.corpus.articles.len();
    match results.paragraphs {
        0 => say(messages::NOTHING).to_owned(),
        number => {
            let places = [words::paragraphs(number), words::thousands(results.texts), words::texts(all)];
            fill(messages::FOUND, &places.each_ref().map(String::as_str))
        }
    }
}

/// Names that may be meant: each completes what is typed, or leads to everything that is named so or otherwise.
fn names(session: Session) -> Markup {
    let names = Derived::new(move || {
        session.found.with(|found| {
            if found.is_empty() {
                Vec::new()
            } else {
                offered(session.corpus, &session.index(), &found.query)
            }
        })
    });
    let rows = move || names.get().into_iter().map(|entity| name(session, entity)).collect::<Vec<_>>();
    live(move || {
        names.with(|names| !names.is_empty()).then(|| {
            view! {
                <h2 class="lab">{say(messages::NAMES)}</h2>
                <ul class="offers">{live(rows)}</ul>
            }
        })
    })
}

fn name(session: Session, id: EntityId) -> Markup {
    let entity = session.corpus.entity(id);
    let complete = move |_| {
        session.run(Command::Seek(["\"", &entity.name, "\""].concat()));
        session.run(Command::OpenSearch);
    };
    let filter = move || {
        session.href(|place| {
            place.view = View::Filter;
            place.query.clear();
            place.filter.set(id, Some(Wanted::All));
        })
    };
    let named = words::paragraphs(session.corpus.paragraphs_naming(id).len());
    view! {
        <li>
            <button type="button" on:click=complete>{kind(entity.kind)}<span>{entity.name.clone()}</span></button>
            <a href=filter on:click=move |_| session.run(Command::CloseSearch)>
                <span class="vh">{entity.name.clone()}" "</span>
                {fill(messages::NAMED_IN, &[&named])}
            </a>
        </li>
    }
}

fn section(session: Session, section: &Section) -> Markup {
    let article = session.corpus.article(section.text);
    view! {
        <section data-o=tint(section.text)>
            <h2>
                {siglum(section.text, Fill::Whole)}
                <span class="on">{article.label().to_owned()}</span>
                <span class="count">{words::thousands(section.paragraphs)}</span>
            </h2>
            <ul lang=article.language.as_ref().map(|language| language.value.clone())>
                {section.lines.iter().map(|one| line(session, one)).collect::<Vec<_>>()}
            </ul>
        </section>
    }
}

/// A paragraph with what was found in it, which leads there. Where the list would cover it, the list goes away.
fn line(session: Session, line: &Line) -> Markup {
    let id = line.paragraph;
    let paragraph = session.corpus.paragraph(id);
    let read = move || {
        session.href(|place| {
            if place.paragraph != Some(id) {
                place.beside = None;
            }
            place.view = View::Read;
            place.text = Some(paragraph.article);
            place.paragraph = Some(id);
        })
    };
    let follow = move |_| {
        if session.width.get_untracked() < dom::BESIDE_TEXT {
            session.run(Command::CloseSearch);
        } else {
            session.run(Command::Sought);
        }
    };
    let runs = line.runs.iter().map(|(words, found)| match found {
        true => view! { <mark class="hit">{words.clone()}</mark> },
        false => words.clone().into_markup(),
    });
    view! {
        <li>
            <a href=read on:click=follow aria-current=move || (session.current.get() == Some(id)).then_some("true")>
                <span class="spot">{words::mark(paragraph)}</span>
                <span class="voice">{runs.collect::<Vec<_>>()}</span>
            </a>
        </li>
    }
}
