use corpus::{ArticleId, Origin, ParagraphId, ParagraphKind};
use markup::view;

use super::margin::margin;
use super::model::{Notes, length, notes, other_headlines};
use super::paragraph::also;
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::own::on_paragraph;
use crate::components::prose::prose;
use crate::components::said::heard;
use crate::components::siglum::{Fill, siglum};
use crate::components::source::{dir, lang, original};
use crate::dom;
use crate::messages::{fill, read as said, say};
use crate::session::Session;
use crate::words;

/// The head of a text: who, when, how long, where from, its headline; beside it the other headlines.
pub(super) fn head(session: Session, text: ArticleId) -> Markup {
    let corpus = session.corpus;
    let article = corpus.article(text);
    let headline = article.paragraph_ids().find(|&id| corpus.paragraph(id).kind == ParagraphKind::Headline);
    let told = headline.map(|id| (id, notes(corpus, id))).filter(|(_, notes)| !notes.shown.is_empty());
    // A headline that was made from the text is no paragraph of it.
    let words = headline.map_or_else(|| vec![article.headline.value.clone().into_markup()], prose);
    let current = move || headline.is_some_and(|id| session.current.get() == Some(id)).then_some("true");
    view! {
        <header
            class="para head"
            id=headline.map(dom::paragraph)
            data-p=headline.map(|id| id.0)
            tabindex="-1"
            aria-current=current
            class:out=move || headline.is_some_and(|id| !session.passing.with(|passing| passing.passes(id)))
        >
            <span class="no" aria-hidden="true"></span>
            <div class="text">
                {by_line(session, text)}
                <h1 class="voice" lang=lang(article) dir=dir(article)>{words}</h1>
                {origin(article.headline.origin)}
                {(!corpus.is_in_english(text)).then(|| view! { <p class="quiet small">{say(said::NOT_ENGLISH)}</p> })}
                {(corpus.articles.len() == 1).then(|| view! { <p class="also none hand">{say(words::ONE_TEXT)}</p> })}
                {told.as_ref().map(|(id, notes)| also(session, *id, notes))}
            </div>
            <div class="margin">
                {other_heads(session, text)}
                {told.map(|(id, notes)| told_elsewhere(session, id, notes))}
                {headline.map(|id| on_paragraph(session, id))}
            </div>
        </header>
    }
}

fn told_elsewhere(session: Session, id: ParagraphId, notes: Notes) -> Markup {
    view! {
        <h2 class="mh also-told">{say(said::TOLD_ELSEWHERE)}</h2>
        {margin(session, id, notes)}
    }
}

fn by_line(session: Session, text: ArticleId) -> Markup {
    let article = session.corpus.article(text);
    let outlet = match &article.outlet {
        Some(outlet) => view! { <b>{outlet.value.clone()}</b>{origin(outlet.origin)} },
        None => view! { <b>{article.label().to_owned()}</b><span>{say(words::NO_OUTLET)}</span> },
    };
    let date = match &article.date {
        Some(date) => view! {
            <span><time datetime=date.value.to_string()>{words::date(date.value)}</time>{origin(date.origin)}</span>
        },
        None => view! { <span>{words::date_of(article)}</span> },
    };
    let original = original(article).map(|(url, host)| {
        view! {
            <a href=url.to_owned() rel="noreferrer" title=say(said::OPEN_ORIGINAL)>
                {heard(said::ORIGINAL_AT, vec![host.to_owned().into_markup()])}
            </a>
        }
    });
    view! {
        <p class="by">
            {siglum(text, Fill::Whole)}
            {outlet}
            {date}
            <span>{length(session.corpus, text)}</span>
            {original}
        </p>
    }
}

fn origin(origin: Origin) -> Option<Markup> {
    let (word, why) = words::origin(origin)?;
    Some(view! { <span class="inferred" title=why>{word}</span> })
}

fn other_heads(session: Session, text: ArticleId) -> Option<Markup> {
    let (others, more) = other_headlines(session.corpus, text);
    let title = match session.corpus.articles.len() - 1 {
        0 => return Some(view! { <p class="lone more">{say(words::ONE_TEXT)}</p> }),
        1 => say(said::OTHER_HEADLINE).to_owned(),
        number => fill(said::OTHER_HEADLINES, &[&words::thousands(number)]),
    };
    let rows = others.into_iter().map(|other| {
        let article = session.corpus.article(other);
        view! {
            <li>
                <a class="par" href=move || session.href(|place| {
                    place.text = Some(other);
                    place.paragraph = None;
                    place.beside = None;
                })>
                    {siglum(other, Fill::Whole)}
                    <span class="vh">{article.label().to_owned()}": "</span>
                    <span class="gist voice" lang=lang(article) dir=dir(article)>{article.headline.value.clone()}</span>
                </a>
            </li>
        }
    });
    Some(view! {
        <div class="heads">
            <h2 class="mh">{title}</h2>
            <ul class="pars">{rows.collect::<Vec<_>>()}</ul>
            {(more > 0).then(|| view! { <p class="lone more">{words::and_more(more)}</p> })}
        </div>
    })
}
