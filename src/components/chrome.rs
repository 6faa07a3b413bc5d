//! The frame around every view: folio line, view bar, and the bar under the thumb on phones.

use corpus::{ArticleId, Corpus};
use leptos::prelude::*;
use markup::view;

use crate::browser::markup::{IntoMarkup, Markup};
use crate::browser::{self, plain};
use crate::components::add::add_button;
use crate::components::icon::{Icon, icon};
use crate::components::live::live;
use crate::components::own::own_button;
use crate::components::search::search_field;
use crate::components::siglum::{Fill, siglum};
use crate::components::source::{dir, lang, original};
use crate::counts;
use crate::derived::Derived;
use crate::dom;
use crate::messages::{
    Language, Message, add, export, form, frame, own, say, search, spoken, things, worksheet,
};
use crate::route::View;
use crate::session::{Command, Dialog, Session, session};
use crate::words;

/// The topmost line: what this is about, and tools for the whole page.
pub fn folio() -> Markup {
    let session = session();
    view! {
        <header class="folio">
            <a class="wordmark" href="#s=1" aria-label=say(frame::FIRST_TEXT)>
                <svg class="logo" viewBox="0 0 20 20" aria-hidden="true"><path d=LOGO/></svg>
                <span>"Synoptic"</span>
            </a>
            <p class="topic">
                {topic(session.corpus)}
                <span class="desk">{words::extent(session.corpus)}</span>
            </p>
            <div class="tools push">
                {tool(session, Command::OpenSearch, Icon::Search, search::SEARCH, "btn square hand")}
                <div id=dom::TOOLS class="more-tools" popover="auto">
                    {tool(session, Command::CopyLink, Icon::Link, frame::COPY_LINK, "btn")}
                    {tool(session, Command::ShowDialog(Dialog::Export), Icon::Export, export::EXPORT, "btn")}
                    {blind(session)}
                    {own_button(session)}
                    {tool(session, Command::ShowDialog(Dialog::Methods), Icon::About, frame::METHODS, "btn methods-link")}
                    {tool(session, Command::ShowDialog(Dialog::Keys), Icon::Keys, frame::KEYS, "btn")}
                    {languages(session)}
                </div>
                {tool(session, Command::SwitchTheme, Icon::Theme, frame::THEME, "btn square")}
                <button
                    class="btn square hand"
                    type="button"
                    popovertarget=dom::TOOLS
                    title=say(frame::MORE_TOOLS)
                    aria-label=say(frame::MORE_TOOLS)
                >
                    {icon(Icon::More)}
                </button>
            </div>
        </header>
    }
}

/// Inside another page, in place of everything around a view: what this is about, and the way to all of it.
pub fn credit() -> Markup {
    let session = session();
    browser::is_embedded().then(|| {
        view! {
            <p class="credit">
                <strong>{words::topic(session.corpus)}</strong>
                <a class="lnk" target="_blank" rel="noopener" href=move || session.href(|_| {})>{say(frame::OPEN_WHOLE)}</a>
            </p>
        }
    }).into_markup()
}

/// The choice of the language of the page.
pub fn languages(session: Session) -> Markup {
    let choose = move |event| {
        if let Some(language) = Language::parse(&event_target_value(&event)) {
            session.run(Command::Speak(language));
        }
    };
    let option = |language: Language| {
        view! {
            <option value=language.tag() lang=language.tag() selected=move || spoken() == language>
                {language.name()}
            </option>
        }
    };
    let title = say(if spoken().is_reviewed() { frame::LANGUAGE } else { frame::NOT_REVIEWED });
    view! {
        <select class="languages" aria-label=say(frame::LANGUAGE) title=title on:change=choose>
            {Language::EACH.map(option).into_iter().collect::<Vec<_>>()}
        </select>
    }
}

/// What this is about. Where the bundle says more of it, a press on it shows that.
fn topic(corpus: &'static Corpus) -> Markup {
    let topic = words::topic(corpus);
    if corpus.description.is_empty() {
        return view! { <strong>{topic}</strong> };
    }
    view! {
        <button type="button" class="about" popovertarget=dom::ABOUT title=say(frame::ABOUT)>
            <strong>{topic}</strong>
            {icon(Icon::Down)}
            <span class="vh">{say(frame::ABOUT)}</span>
        </button>
    }
}

/// What the author of the bundle says of it: a native popover, which its button opens without any script.
pub fn about() -> Markup {
    let corpus = session().corpus;
    (!corpus.description.is_empty()).then(|| {
        view! {
            <div id=dom::ABOUT class="peek about-edition" popover="auto" role="dialog" aria-labelledby="about-title">
                <h2 id="about-title">{words::topic(corpus)}</h2>
                <p>{corpus.description.clone()}</p>
                <p class="lab">{words::extent(corpus)}</p>
            </div>
        }
    }).into_markup()
}

const LOGO: &str = "M2 2h4v5H2zM8 2h4v5H8zM14 2h4v5h-4zM2 9h4v3H2zM14 9h4v3h-4zM8 14h4v4H8zM14 14h4v4h-4z";

fn tool(session: Session, command: Command, drawing: Icon, name: Message, class: &'static str) -> Markup {
    let name = say(name);
    let words = (!class.contains("square")).then(|| view! { <span>{name}</span> });
    view! {
        <button
            class=class
            type="button"
            title=name
            aria-label=name
            on:click=move |_| session.run(command.clone())
        >
            {icon(drawing)}
            {words}
        </button>
    }
}

/// The button that puts outlets out of sight, and shows them again.
fn blind(session: Session) -> Markup {
    let is_blind = session.is_blind();
    let (name, hint) = if is_blind { (own::REVEAL, own::REVEAL_HINT) } else { (own::BLIND, own::BLIND_HINT) };
    view! {
        <button
            class="btn blind"
            type="button"
            id=dom::BLIND
            title=say(hint)
            aria-label=[say(name), ": ", say(hint)].concat()
            aria-keyshortcuts="b"
            on:click=move |_| session.run(Command::SwitchBlind)
        >
            {icon(Icon::Blind)}
            <span>{say(name)}</span>
        </button>
    }
}

/// What a view is called.
pub fn name(view: View) -> Message {
    match view {
        View::Read => frame::READ,
        View::Synopsis => frame::SYNOPSIS,
        View::Names => frame::NAMES,
        View::Quotes => frame::QUOTES,
        View::Figures => frame::FIGURES,
        View::Coverage => frame::COVERAGE,
        View::Filter => frame::FILTER,
        View::Worksheet => worksheet::TITLE,
    }
}

/// The views, and the way to the filter.
pub fn view_bar() -> Markup {
    let session = session();
    let link = |view: View| {
        view! {
            <li class:table=view.is_table()>
                <a href=to(session, view) aria-current=current(session, view)>{say(name(view))}{rows(session, view)}</a>
            </li>
        }
    };
    view! {
        <nav class="views" aria-label=say(frame::VIEWS)>
            <ul class="vlist">
                {View::EACH.into_iter().filter(|view| view.is_in_bar()).map(link).collect::<Vec<_>>()}
            </ul>
            {search_field()}
            <a
                class="btn filter-link"
                href=to(session, View::Filter)
                aria-current=current(session, View::Filter)
            >
                {icon(Icon::Filter)}
                {say(frame::FILTER)}
                {filters(session)}
            </a>
            {add_button(session, "btn line", add::ADD_A_TEXT)}
        </nav>
    }
}

/// On paper, what the texts are and how far the marks can be trusted.
pub fn colophon() -> Markup {
    let corpus = session().corpus;
    let source = |text: ArticleId| {
        let article = corpus.article(text);
        let date = words::date_of(article);
        let none = if words::is_withheld(article) { "" } else { say(frame::NO_ADDRESS) };
        let address = original(article).map_or(none, |(url, _)| url).to_owned();
        view! {
            <li>
                {siglum(text, Fill::Whole)}
                <span>
                    {article.label().to_owned()}", "{date}". "
                    <span class="voice" lang=lang(article) dir=dir(article)>{article.headline.value.clone()}</span>". "{address}
                </span>
            </li>
        }
    };
    view! {
        <footer class="colophon">
            {(!corpus.description.is_empty()).then(|| view! { <p>{corpus.description.clone()}</p> })}
            <h2>{say(frame::TEXTS)}</h2>
            <ul>{corpus.article_ids().take(PRINTED).map(source).collect::<Vec<_>>()}</ul>
            <p>{say(frame::COLOPHON)}</p>
        </footer>
    }
}

/// More sources than this fill pages.
const PRINTED: usize = 40;

/// The views on phones, within reach of the thumb; the tables share one place, and lead on from there.
pub fn thumb_bar() -> Markup {
    let session = session();
    let link = |view: View, drawing: Icon| {
        view! {
            <a href=to(session, view) aria-current=current(session, view)>
                {icon(drawing)}
                {say(name(view))}
                {(view == View::Filter).then(|| filters(session))}
            </a>
        }
    };
    let tables = View::EACH.into_iter().find(|view| view.is_table()).map(|first| {
        let view = move || Some(session.view()).filter(|view| view.is_table());
        view! {
            <a
                href=move || session.href(|place| place.view = view().unwrap_or(first))
                aria-current=move || view().map(|_| "page")
            >
                {icon(Icon::Table)}
                {say(frame::TABLES)}
            </a>
        }
    });
    view! {
        <nav class="thumb" aria-label=say(frame::MAIN)>
            {link(View::Read, Icon::Read)}
            {link(View::Synopsis, Icon::Synopsis)}
            {tables}
            {link(View::Filter, Icon::Filter)}
            {add_button(session, "", add::ADD)}
        </nav>
    }
}

/// The link to a view at the place of the reader.
fn to(session: Session, view: View) -> impl Fn() -> String {
    move || session.href(|place| place.view = view)
}

fn current(session: Session, view: View) -> impl Fn() -> Option<&'static str> {
    move || (session.view() == view).then_some("page")
}

/// How many rows a view has under the filter, where its rows are things that are counted.
fn rows(session: Session, view: View) -> Markup {
    let count = Derived::new(move || {
        let speaker = (view == View::Quotes).then(|| session.place.with(|place| place.speaker)).flatten();
        session.passing.with(|passing| counts::rows(view, session.corpus, passing, speaker))
    });
    live(move || count.get().map(|count| plain("span", "count", &words::thousands(count))))
}

/// How many names the filter asks for.
fn filters(session: Session) -> Markup {
    live(move || match session.place.with(|place| place.filter.len()) {
        0 => Markup::Nothing,
        number => {
            view! { <span class="count on">{number}<span class="vh">" "{form(things::NAMES, number)}</span></span> }
        }
    })
}
