use corpus::ArticleId;
use markup::view;

use super::model::{TABS, tabs};
use crate::browser::markup::Markup;
use crate::components::choice::{choice, every_text};
use crate::components::icon::{Icon, icon};
use crate::components::live::live;
use crate::components::siglum::{Fill, siglum, tint};
use crate::derived::Derived;
use crate::messages::{Message, add, fill, frame, read as said, say};
use crate::route::Place;
use crate::session::{Command, Session};
use crate::words;

/// A tab for each text; where there are many, tabs of the closest and a list of all.
pub(super) fn texts(session: Session, open: Derived<Option<ArticleId>>) -> Markup {
    let corpus = session.corpus;
    let many = corpus.articles.len() > TABS;
    // Few texts have the same tabs whichever is open; they are built once.
    let subject = Derived::new(move || if many { open.get() } else { corpus.article_ids().next() });
    let tabs = move || {
        let tabs = subject.get().map(|subject| tabs(corpus, subject)).unwrap_or_default();
        tabs.into_iter().map(|text| tab(session, text, open)).collect::<Vec<_>>()
    };
    view! {
        <nav class="texts" aria-label=say(frame::TEXTS)>
            <ul>{live(tabs)}</ul>
            {many.then(|| all_texts(session, open))}
        </nav>
    }
}

fn tab(session: Session, text: ArticleId, open: Derived<Option<ArticleId>>) -> Markup {
    let article = session.corpus.article(text);
    let date = words::date_of(article);
    let yours =
        move || session.is_own(text).then(|| view! { "\u{a0}"<span class="yours">{say(add::YOURS)}</span> });
    view! {
        <li data-o=tint(text)>
            <a href=move || link(session, text) aria-current=move || (open.get() == Some(text)).then_some("page")>
                {siglum(text, Fill::Whole)}
                <span class="who">
                    <span class="on">{article.label().to_owned()}</span>
                    <span class="when">{date}{live(yours)}</span>
                </span>
            </a>
        </li>
    }
}

/// The link to a text at its beginning. The filter goes along, the comparison does not.
fn link(session: Session, text: ArticleId) -> String {
    session.href(|place| {
        *place = Place { text: Some(text), paragraph: None, beside: None, ..core::mem::take(place) };
    })
}

fn all_texts(session: Session, open: Derived<Option<ArticleId>>) -> Markup {
    let corpus = session.corpus;
    let chosen = move || open.get().map(|text| text.0.to_string()).unwrap_or_default();
    view! {
        <label class="all-texts">
            <span class="lab">{fill(said::ALL_TEXTS, &[&words::thousands(corpus.articles.len())])}</span>
            {choice(None, every_text(corpus), chosen, move |row| session.run(Command::OpenText(ArticleId(row))))}
        </label>
    }
}

/// The way to the text before and the text after.
pub(super) fn neighbours(session: Session, open: ArticleId) -> Option<Markup> {
    let other = |step: i64| {
        let row = u32::try_from(i64::from(open.0) + step).ok().map(ArticleId)?;
        (row.index() < session.corpus.articles.len()).then_some(row)
    };
    let way = |text: ArticleId, words: Message, class: &'static str| {
        view! {
            <a class=class href=move || link(session, text)>
                <span class="lab">{say(words)}</span>
                <span class="row">{siglum(text, Fill::Whole)}<b>{session.corpus.article(text).label().to_owned()}</b></span>
                {icon(if class == "before" { Icon::Left } else { Icon::Right })}
            </a>
        }
    };
    let (before, after) = (other(-1), other(1));
    (before.is_some() || after.is_some()).then(|| {
        view! {
            <nav class="neighbours" aria-label=say(said::NEIGHBOURS)>
                {before.map(|text| way(text, said::PREVIOUS, "before"))}
                {after.map(|text| way(text, said::NEXT, "after"))}
            </nav>
        }
    })
}
