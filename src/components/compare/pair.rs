use corpus::{ArticleId, ParagraphId, TermId};
use leptos::prelude::*;
use markup::view;

use super::model::copied;
use super::words::{Found, Piece, sides};
use crate::browser;
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::icon::{Icon, icon};
use crate::components::own::on_pair;
use crate::components::said::said as put;
use crate::components::siglum::{Fill, letter, siglum, tint};
use crate::components::source::{dir, lang};
use crate::messages::{Message, compare as said, fill, own, say};
use crate::route::{Beside, Place, View};
use crate::session::{Command, Session};
use crate::words;

/// Two paragraphs, one above the other or side by side, with what only one of them has.
pub(super) fn pair(session: Session, id: ParagraphId, other: ParagraphId) -> Markup {
    let corpus = session.corpus;
    let (here, there) = sides(corpus, id, other);
    let same = !here.iter().chain(&there).any(|piece| piece.found == Found::Here);
    let (hovered, hover) = signal(None::<TermId>);
    let (a, b) = (corpus.paragraph(id).article, corpus.paragraph(other).article);
    let read_there = view! {
        <a href=move || session.href(|place| *place = read_there(core::mem::take(place), id, other, b))>
            {fill(said::READ_THERE, &[&words::mark(corpus.paragraph(other))])}
        </a>
    };
    let mark = words::mark(corpus.paragraph(id));
    view! {
        <div
            class="pair"
            on:pointerover=move |event: leptos::ev::PointerEvent| hover.set(browser::closest_number(&event, "data-w").map(TermId))
            on:pointerleave=move |_| hover.set(None)
        >
            {side(session, a, "side this", view! { <span>{mark}</span> }, show(here, hovered))}
            {side(session, b, "side that", read_there.into_markup(), show(there, hovered))}
        </div>
        <p class="key">
            {same.then_some(say(said::SAME_WORDS))}
            <span data-o=tint(a) hidden=same>{line(said::SOLID, a)}</span>
            <span class="that" data-o=tint(b) hidden=same>{line(said::DASHED, b)}</span>
            <span hidden=same>{say(said::NO_LINE)}</span>
        </p>
        <div class="acts row">
            <button
                class="btn line"
                type="button"
                on:click=move |_| session.run(Command::Copy(copied(corpus, id, other), say(words::BOTH_COPIED)))
            >
                {icon(Icon::Copy)}
                {say(said::COPY_BOTH)}
            </button>
            {corpus.parallel(id, other).is_some().then(|| refuse(session))}
        </div>
        {on_pair(session, id, other)}
    }
}

/// What a line under words means.
fn line(line: Message, text: ArticleId) -> Markup {
    let line = view! { <mark class="only">{say(line)}</mark> };
    put(said::ONLY_IN, vec![line, letter(text).into_markup()])
}

/// Says that the two are no match.
fn refuse(session: Session) -> Markup {
    view! {
        <button
            class="btn line"
            type="button"
            aria-keyshortcuts="x"
            on:click=move |_| session.run(Command::Refuse)
        >
            {icon(Icon::Close)}
            {say(own::NOT_A_MATCH)}
        </button>
    }
}

/// The other paragraph in its own text, with this one beside it.
fn read_there(place: Place, id: ParagraphId, other: ParagraphId, text: ArticleId) -> Place {
    Place {
        view: View::Read,
        text: Some(text),
        paragraph: Some(other),
        beside: Some(Beside::Paragraph(id)),
        ..place
    }
}

/// A paragraph, and that nothing like it was found in a text.
pub(super) fn alone(session: Session, id: ParagraphId, text: ArticleId) -> Markup {
    let paragraph = session.corpus.paragraph(id);
    let mark = words::mark(paragraph);
    let void = view! {
        <figure class="side that" data-o=tint(text)>
            <figcaption>
                {siglum(text, Fill::Void)}
                <b>{session.corpus.article(text).label().to_owned()}</b>
            </figcaption>
            <p class="void">{say(words::NOT_FOUND)}</p>
        </figure>
    };
    view! {
        <div class="pair">
            {side(
                session,
                paragraph.article,
                "side this",
                view! { <span>{mark}</span> },
                paragraph.text.clone().into_markup(),
            )}
            {void}
        </div>
    }
}

fn side(session: Session, text: ArticleId, class: &'static str, place: Markup, words: Markup) -> Markup {
    let article = session.corpus.article(text);
    view! {
        <figure class=class data-o=tint(text)>
            <figcaption>{siglum(text, Fill::Whole)}<b>{article.label().to_owned()}</b>{place}</figcaption>
            <p class="voice" lang=lang(article) dir=dir(article)>{words}</p>
        </figure>
    }
}

fn show(pieces: Vec<Piece>, hovered: ReadSignal<Option<TermId>>) -> Markup {
    let piece = |piece: Piece| match piece.found {
        Found::Between => piece.text.into_markup(),
        Found::Here => view! { <mark class="only">{piece.text}</mark> },
        Found::Both(term) => view! {
            <span data-w=term.0 class:partner=move || hovered.get() == Some(term)>{piece.text}</span>
        },
    };
    pieces.into_iter().map(piece).collect::<Vec<_>>().into_markup()
}
