use corpus::{Corpus, ParagraphId, Strength};
use markup::view;

use super::model::{Note, Notes};
use crate::browser::markup::Markup;
use crate::browser::{Drawn, plain};
use crate::components::siglum::siglum;
use crate::components::source::{dir, lang};
use crate::dom;
use crate::messages::{fill, read as said};
use crate::route::Beside;
use crate::session::{Command, Session};
use crate::words;

/// What the other texts tell of a paragraph.
pub(super) fn margin(session: Session, id: ParagraphId, notes: Notes) -> Markup {
    if session.corpus.articles.len() == 1 {
        // The head of the text says it once.
        return Markup::Nothing;
    }
    if notes.shown.is_empty() {
        return view! { <p class="lone">{words::not_found(session.corpus.articles.len().saturating_sub(1))}</p> };
    }
    let rows = notes.shown.into_iter().map(|note| entry(session, id, note)).collect::<Vec<_>>();
    let more = (notes.more > 0).then(|| {
        view! {
            <li>
                <button
                    type="button"
                    class="lnk small"
                    on:click=move |event: leptos::ev::MouseEvent| compare(session, &event, id, Beside::Best)
                >
                    {words::and_more(notes.more)}
                </button>
            </li>
        }
    });
    view! { <ul class="pars">{rows}{more}</ul> }
}

fn entry(session: Session, id: ParagraphId, note: Note) -> Markup {
    let article = session.corpus.article(note.text);
    let outlet = article.label();
    let (tells, tells_open) = match note.strength {
        Strength::Same => (said::TELLS_SAME, said::TELLS_SAME_OPEN),
        Strength::Part => (said::TELLS_PART, said::TELLS_PART_OPEN),
    };
    let gist = plain("span", "gist voice", &note.gist).with("dir", dir(article));
    let gist = lang(article).iter().fold(gist, |gist, language| gist.with("lang", language));
    let light = move |on: bool| session.run(Command::Light(on.then_some(note.paragraph)));
    view! {
        <li>
            <button
                type="button"
                class="par"
                id=id_of(id, note.paragraph)
                title=fill(tells_open, &[outlet])
                on:click=move |event: leptos::ev::MouseEvent| compare(session, &event, id, Beside::Paragraph(note.paragraph))
                on:pointerenter=move |_| light(true)
                on:pointerleave=move |_| light(false)
                on:focus=move |_| light(true)
                on:blur=move |_| light(false)
            >
                {siglum(note.text, note.strength.into())}
                {plain("span", "vh", &[&fill(tells, &[outlet]), " "].concat())}
                {where_found(session.corpus, &note)}
                {gist}
            </button>
        </li>
    }
}

fn where_found(corpus: &Corpus, note: &Note) -> Drawn {
    let place = plain("span", "wh", &words::mark(corpus.paragraph(note.paragraph)));
    match note.more {
        0 => place,
        more => place.around(plain("span", "plus", &["+", &more.to_string()].concat())),
    }
}

fn id_of(id: ParagraphId, other: ParagraphId) -> String {
    [dom::paragraph(id), other.0.to_string()].join("-")
}

/// Opens the comparison. A click made by a key has no count; then the focus goes along.
pub(super) fn compare(session: Session, event: &leptos::ev::MouseEvent, id: ParagraphId, beside: Beside) {
    session.run(Command::CompareWith(id, beside, event.detail() == 0));
}
