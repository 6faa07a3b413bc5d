//! The frame around every view: folio line, view bar, and the bar under the thumb on phones.

use corpus::{ArticleId, Corpus};
use leptos::prelude::*;

use crate::components::icon::{Icon, icon};
use crate::components::siglum::{Fill, siglum};
use crate::components::source::original;
use crate::dom;
use crate::route::View;
use crate::session::{Command, Session, session};
use crate::words;

/// The topmost line: what this is about, and tools for the whole page.
#[component]
pub fn Folio() -> impl IntoView {
    let session = session();
    view! {
        <header class="folio">
            <a class="wordmark" href="#s=1" aria-label="Synoptic, first text">
                <svg class="logo" viewBox="0 0 20 20" aria-hidden="true"><path d=LOGO/></svg>
                <span>"Synoptic"</span>
            </a>
            <p class="topic">
                {topic(session.corpus)}
                <span class="desk">{words::extent(session.corpus)}</span>
            </p>
            <div class="tools push">
                {tool(session, Command::CopyLink, Icon::Link, "Copy link", "btn")}
                {tool(session, Command::ShowMethods(true), Icon::About, "Methods", "btn")}
                {tool(session, Command::ShowKeys(true), Icon::Keys, "Keys", "btn desk")}
                {tool(session, Command::SwitchTheme, Icon::Theme, "Switch between light and dark", "btn square")}
            </div>
        </header>
    }
}

/// What this is about. Where the bundle says more of it, a press on it shows that.
fn topic(corpus: &'static Corpus) -> AnyView {
    let topic = words::topic(corpus);
    if corpus.description.is_empty() {
        return view! { <strong>{topic}</strong> }.into_any();
    }
    view! {
        <button type="button" class="about" popovertarget=dom::ABOUT title="About this edition">
            <strong>{topic}</strong>
            {icon(Icon::Down)}
            <span class="vh">"About this edition"</span>
        </button>
    }
    .into_any()
}

/// What the author of the bundle says of it: a native popover, which its button opens without any script.
#[component]
pub fn About() -> impl IntoView {
    let corpus = session().corpus;
    (!corpus.description.is_empty()).then(|| {
        view! {
            <div id=dom::ABOUT class="peek about-edition" popover="auto" role="dialog" aria-labelledby="about-title">
                <h2 id="about-title">{words::topic(corpus)}</h2>
                <p>{corpus.description.clone()}</p>
                <p class="lab">{words::extent(corpus)}</p>
            </div>
        }
    })
}

const LOGO: &str = "M2 2h4v5H2zM8 2h4v5H8zM14 2h4v5h-4zM2 9h4v3H2zM14 9h4v3h-4zM8 14h4v4H8zM14 14h4v4h-4z";

fn tool(
    session: Session,
    command: Command,
    drawing: Icon,
    name: &'static str,
    class: &'static str,
) -> AnyView {
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
    .into_any()
}

/// The views, and the way to the filter.
#[component]
pub fn ViewBar() -> impl IntoView {
    let session = session();
    view! {
        <nav class="views" aria-label="Views">
            <ul class="vlist">
                <li>
                    <a href=move || session.href(|place| place.view = View::Read) aria-current=current(session, View::Read)>
                        "Read"
                    </a>
                </li>
                <li>
                    <a
                        href=move || session.href(|place| place.view = View::Synopsis)
                        aria-current=current(session, View::Synopsis)
                    >
                        "Synopsis"
                    </a>
                </li>
            </ul>
            <a
                class="btn push filter-link"
                href=move || session.href(|place| place.view = View::Filter)
                aria-current=current(session, View::Filter)
            >
                {icon(Icon::Filter)}
                "Filter"
                {filters(session)}
            </a>
        </nav>
    }
}

/// On paper, what the texts are and how far the marks can be trusted.
#[component]
pub fn Colophon() -> impl IntoView {
    let corpus = session().corpus;
    let source = |text: ArticleId| {
        let article = corpus.article(text);
        let date = words::date_of(article);
        let address = original(article).map_or("no address given", |(url, _)| url).to_owned();
        view! {
            <li>
                {siglum(text, Fill::Whole)}
                <span>
                    {article.label().to_owned()}", "{date}". "
                    <span class="voice">{article.headline.value.clone()}</span>". "{address}
                </span>
            </li>
        }
    };
    view! {
        <footer class="colophon">
            {(!corpus.description.is_empty()).then(|| view! { <p>{corpus.description.clone()}</p> })}
            <h2>"Texts"</h2>
            <ul>{corpus.article_ids().take(PRINTED).map(source).collect_view()}</ul>
            <p>
                "Marks and counts were computed from the words of these texts. They describe; they do not judge. \
                “Not found” means not found in this text by this method."
            </p>
        </footer>
    }
}

/// More sources than this fill pages.
const PRINTED: usize = 40;

/// The views on phones, within reach of the thumb.
#[component]
pub fn ThumbBar() -> impl IntoView {
    let session = session();
    view! {
        <nav class="thumb" aria-label="Main">
            <a href=move || session.href(|place| place.view = View::Read) aria-current=current(session, View::Read)>
                {icon(Icon::Read)}
                "Read"
            </a>
            <a
                href=move || session.href(|place| place.view = View::Synopsis)
                aria-current=current(session, View::Synopsis)
            >
                {icon(Icon::Synopsis)}
                "Synopsis"
            </a>
            <a href=move || session.href(|place| place.view = View::Filter) aria-current=current(session, View::Filter)>
                {icon(Icon::Filter)}
                "Filter"
                {filters(session)}
            </a>
        </nav>
    }
}

fn current(session: Session, view: View) -> impl Fn() -> Option<&'static str> {
    move || (session.view() == view).then_some("page")
}

/// How many names the filter asks for.
fn filters(session: Session) -> impl Fn() -> AnyView {
    move || match session.place.with(|place| place.filter.len()) {
        0 => ().into_any(),
        number => view! { <span class="count on">{number}<span class="vh">" names"</span></span> }.into_any(),
    }
}
