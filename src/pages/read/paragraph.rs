use corpus::{ParagraphId, ParagraphKind};
use markup::view;

use super::margin::{compare, margin};
use super::model::{Notes, notes};
use crate::browser::markup::{IntoMarkup, Markup};
use crate::browser::{Drawn, plain};
use crate::components::icon::{Icon, icon};
use crate::components::own::on_paragraph;
use crate::components::prose::prose;
use crate::components::said::heard;
use crate::components::siglum::siglum;
use crate::components::source::{dir, lang};
use crate::dom;
use crate::messages::{read as said, say, words as shared};
use crate::route::Beside;
use crate::session::{Session, session};
use crate::words;

/// A paragraph with its number and its margin.
pub(super) fn paragraph(id: ParagraphId) -> Markup {
    let session = session();
    let paragraph = session.corpus.paragraph(id);
    let article = session.corpus.article(paragraph.article);
    let kind = paragraph.kind;
    let number = match kind {
        ParagraphKind::Body => view! {
            <a class="no" href=move || session.href(|place| place.paragraph = Some(id))>
                {heard(shared::PARAGRAPH, vec![(paragraph.number as usize).into_markup()])}
            </a>
        },
        _ => Drawn::html("span").with("class", "no").with("aria-hidden", "true").into_markup(),
    };
    let compared = kind.tells();
    let notes = compared.then(|| notes(session.corpus, id));
    view! {
        <section
            class=class(kind)
            id=dom::paragraph(id)
            data-p=compared.then_some(id.0)
            tabindex="-1"
            aria-current=move || (session.current.get() == Some(id)).then_some("true")
            class:out=move || compared && !session.passing.with(|passing| passing.passes(id))
        >
            {number}
            <div class="text">
                {kind.set_aside().then(|| view! { <p class="kind-of">{words::kind_word(kind)}</p> })}
                <p class="voice" lang=lang(article) dir=dir(article)>{prose(id)}</p>
                {notes.as_ref().map(|notes| also(session, id, notes))}
            </div>
            <div class="margin">
                {notes.map(|notes| margin(session, id, notes))}
                {on_paragraph(session, id)}
            </div>
        </section>
    }
}

fn class(kind: ParagraphKind) -> &'static str {
    match kind {
        ParagraphKind::Headline | ParagraphKind::Body => "para",
        ParagraphKind::Caption => "para aside caption",
        ParagraphKind::Related | ParagraphKind::Byline | ParagraphKind::Furniture => "para aside",
    }
}

/// On phones, the margin is one line below the paragraph.
pub(super) fn also(session: Session, id: ParagraphId, notes: &Notes) -> Markup {
    if session.corpus.articles.len() == 1 {
        return Markup::Nothing;
    }
    if notes.shown.is_empty() {
        let words = words::not_found(session.corpus.articles.len().saturating_sub(1));
        return view! { <p class="also none hand">{words}</p> };
    }
    let names: Vec<_> = notes.shown.iter().map(|note| session.corpus.article(note.text).label()).collect();
    let names = [" ", &names.join(", "), ". "].concat();
    let sigla = notes.shown.iter().map(|note| siglum(note.text, note.strength.into())).collect::<Vec<_>>();
    let more = (notes.more > 0).then(|| plain("span", "lab", &["+", &notes.more.to_string()].concat()));
    view! {
        <button
            type="button"
            class="also hand"
            on:click=move |event: leptos::ev::MouseEvent| compare(session, &event, id, Beside::Best)
        >
            {plain("span", "lab", say(said::ALSO_IN))}
            {plain("span", "vh", &names)}
            {sigla}
            {more}
            {plain("span", "go", say(said::COMPARE)).around(icon(Icon::Right))}
        </button>
    }
}
