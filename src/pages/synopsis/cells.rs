use corpus::{ArticleId, ParagraphId, ParagraphKind, Strength};
use leptos::prelude::*;
use markup::view;

use super::Sheet;
use super::model::{Part, differences};
use crate::browser::markup::{IntoMarkup, Markup};
use crate::browser::{Drawn, plain};
use crate::components::fold::unfold;
use crate::components::live::live;
use crate::components::prose::{first_sentence, prose};
use crate::components::said::said as put;
use crate::components::siglum::{Fill, siglum};
use crate::components::source::{dir, lang};
use crate::dom;
use crate::messages::{fill, frame, say, synopsis as said, tables, words as shared};
use crate::route::Depth;
use crate::words;

/// How a paragraph stands in its cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// In the line of headlines.
    Headline,
    /// In a row of which it tells so much.
    InRow(Strength),
    /// Between rows; whether it is shown in full.
    Alone(RwSignal<bool>),
}

/// More characters than this do not fit the lines that a paragraph told in part, or told by none, has.
const CLAMPED: usize = 100;

/// A paragraph in a cell.
pub(super) fn told(sheet: Sheet, id: ParagraphId, shape: Shape, row: &[ParagraphId]) -> Markup {
    let session = sheet.session;
    let paragraph = session.corpus.paragraph(id);
    let article = session.corpus.article(paragraph.article);
    let part = shape == Shape::InRow(Strength::Part);
    let long = paragraph.text.chars().count() > CLAMPED;
    let open = RwSignal::new(false);
    let clamp = move || match shape {
        Shape::Headline => "voice",
        Shape::InRow(_) if !part || !long || open.get() || sheet.depth.get() != Depth::Full => "voice",
        Shape::InRow(_) => "voice clamp3",
        Shape::Alone(full) if full.get() => "voice",
        Shape::Alone(_) => "voice clamp2",
    };
    let row = StoredValue::new(row.to_vec());
    let content = move || match (sheet.depth.get(), shape) {
        (Depth::First, Shape::InRow(_) | Shape::Alone(_)) => first_sentence(id),
        (Depth::Differences, Shape::InRow(_)) => {
            row.with_value(|row| differences(session.corpus, row, id)).into_iter().map(show_part).collect()
        }
        _ => prose(id),
    };
    let show_all = move || (long && sheet.depth.get() == Depth::Full).then(|| unfold(open, frame::SHOW_ALL));
    let seen = move || {
        let seen = sheet.columns.with(|columns| columns.visible.contains(&paragraph.article));
        seen.then(|| dom::paragraph(id))
    };
    view! {
        <div
            class="told"
            class:part=part
            id=seen
            data-p=id.0
            tabindex="-1"
            aria-current=move || (session.current.get() == Some(id)).then_some("true")
            class:out=move || !session.passing.with(|passing| passing.passes(id))
        >
            {number(sheet, id)}
            <p class=clamp lang=lang(article) dir=dir(article)>{live(content)}</p>
            {part.then(|| view! { <p class="weakly">{say(said::IN_PART)}" "{live(show_all)}</p> })}
        </div>
    }
}

/// The number of a paragraph, which opens it in its text; on phones with the siglum and the outlet.
fn number(sheet: Sheet, id: ParagraphId) -> Markup {
    let corpus = sheet.session.corpus;
    let paragraph = corpus.paragraph(id);
    let label = corpus.article(paragraph.article).label();
    let short = match paragraph.kind {
        ParagraphKind::Body => paragraph.number.to_string(),
        ParagraphKind::Headline => "¶".to_owned(),
        _ => say(shared::PICTURE).to_owned(),
    };
    let name = fill(tables::READ_PLACE, &[&words::mark(paragraph), label]);
    let on_phones = Drawn::html("span")
        .with("class", "hand cw")
        .with("aria-hidden", "true")
        .around(siglum(paragraph.article, Fill::Whole))
        .saying(&[label, " ", &words::mark(paragraph)].concat());
    view! {
        <a class="pno" href=move || sheet.read(id) title=say(shared::READ_IN_TEXT)>
            {plain("span", "vh", &name)}
            {plain("span", "desk", &short).with("aria-hidden", "true")}
            {on_phones}
        </a>
    }
}

fn show_part(part: Part) -> Markup {
    match part {
        Part::Own(words) => plain("span", "only", &words).into_markup(),
        Part::Shared(words) => words.into_markup(),
        Part::Left => "… ".into_markup(),
        Part::Nothing => plain("span", "lab nothing", say(said::NO_OWN_WORD)).into_markup(),
    }
}

/// What stands where a text has no paragraph for a row: where it tells a part, or that nothing was found.
pub(super) fn void(sheet: Sheet, text: ArticleId, part: Option<(ParagraphId, Option<usize>)>) -> Markup {
    let name = plain("span", "vh", &[sheet.session.corpus.article(text).label(), ": "].concat());
    match part {
        Some((id, number)) => view! {
            <p class="nil">{siglum(text, Fill::Part)}<span>{name}{put(said::IN_PART_AT, vec![pointer(sheet, id, number)])}</span></p>
        },
        None => {
            let words = Drawn::html("span").around(name).saying(say(words::NOT_FOUND));
            let line = Drawn::html("p").with("class", "nil").around(siglum(text, Fill::Void));
            line.around(words).into_markup()
        }
    }
}

/// "¶3, row 5": the paragraph opens in its text, the row is gone to.
pub(super) fn pointer(sheet: Sheet, id: ParagraphId, number: Option<usize>) -> Markup {
    let session = sheet.session;
    let go = move || {
        session.href(|place| {
            place.text = Some(session.corpus.paragraph(id).article);
            place.paragraph = Some(id);
        })
    };
    let row = number.map(|number| view! { ", "<a href=go>{fill(said::IN_ROW, &[&number.to_string()])}</a> });
    view! {
        <a href=move || sheet.read(id) title=say(shared::READ_IN_TEXT)>{words::mark(session.corpus.paragraph(id))}</a>
        {row}
    }
}
