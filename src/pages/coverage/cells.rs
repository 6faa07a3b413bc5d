use std::fmt::Write;

use corpus::{ArticleId, Corpus, ParagraphId};
use leptos::prelude::*;
use markup::view;

use super::Sheet;
use super::model::{Early, Row, Spot, early, heat};
use crate::browser;
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::live::live;
use crate::components::siglum::tint;
use crate::components::table::many_places;
use crate::glanced::{Glanced, Heading};
use crate::messages::{coverage as said, fill, number_of, say, tables, things, words as shared};
use crate::session::{Command, Glance, Session};
use crate::words;

/// What a text has of a name: how often or how early, on a ground that darkens by the number, and where.
pub(super) fn cell(sheet: Sheet, row: &Row, text: ArticleId) -> Markup {
    let corpus = sheet.session.corpus;
    let spots = row.of(text).to_vec();
    let Some(first) = early(corpus, &spots) else { return nothing(corpus, text) };
    let count = words::thousands(spots.len());
    let name = fill(said::FIRST, &[&number_of(spots.len(), things::MENTIONS), &how_early(first)]);
    let marks = marks(sheet, &spots);
    let shown = move || if sheet.firsts.get() { short(first) } else { count.clone() };
    let ground = heat(spots.len());
    let content = view! {
        <span class="num" aria-hidden="true">{live(shown)}</span>
        <span class="spots" aria-hidden="true">{marks}</span>
        <span class="vh">{name.clone()}", "{corpus.article(text).label().to_owned()}</span>
    };
    let heading = Heading::Theirs(corpus.entity(row.entity).name.clone());
    let button = opens(sheet.session, content, name.clone(), heading, name, spots);
    view! { <td data-o=tint(text) data-h=ground.to_string()>{button}</td> }
}

/// The cell of a text that has nothing.
pub(super) fn nothing(corpus: &Corpus, text: ArticleId) -> Markup {
    let label = corpus.article(text).label().to_owned();
    view! { <td class="zero" data-o=tint(text)><span class="vh">{label}": "{say(tables::NOT_FOUND)}</span></td> }
}

/// A button that opens the sentences of some spots.
pub(super) fn opens(
    session: Session,
    content: impl IntoMarkup,
    title: String,
    heading: Heading,
    note: String,
    places: Vec<Spot>,
) -> Markup {
    let open = move |event: leptos::ev::MouseEvent| {
        let at = Glanced::Places { heading: heading.clone(), note: note.clone(), places: places.clone() };
        session.run(Command::Peek(Glance { at, corner: browser::corner(&event) }));
    };
    view! { <button type="button" aria-haspopup="dialog" title=title on:click=open>{content}</button> }
}

/// Bars where the paragraphs stand that have some spots.
fn marks(sheet: Sheet, spots: &[Spot]) -> Markup {
    let mut ids: Vec<ParagraphId> = spots.iter().map(|(id, _)| *id).collect();
    ids.dedup();
    let mark = |id: ParagraphId| {
        let (at, length) = sheet.stretches.with_value(|all| all.get(id.index()).copied()).unwrap_or_default();
        view! { <i style:--at=thousandths(at) style:--len=thousandths(length)></i> }
    };
    ids.into_iter().map(mark).collect::<Vec<_>>().into_markup()
}

fn thousandths(number: u16) -> String {
    let rest = (1000 + u32::from(number) % 1000).to_string();
    [if number < 1000 { "0." } else { "1." }, rest.get(1..).unwrap_or_default()].concat()
}

fn how_early(early: Early) -> String {
    match early {
        Early::Headline => say(said::HEADLINE).to_owned(),
        Early::Lead => say(said::LEAD).to_owned(),
        Early::Paragraph(number) => fill(said::PARAGRAPH, &[&number.to_string()]),
        Early::Caption => say(said::CAPTION_ONLY).to_owned(),
    }
}

/// The same in a cell.
fn short(early: Early) -> String {
    match early {
        Early::Headline => say(said::SHORT_HEADLINE).to_owned(),
        Early::Lead => say(said::SHORT_LEAD).to_owned(),
        Early::Paragraph(number) => ["¶", &number.to_string()].concat(),
        Early::Caption => say(shared::PICTURE).to_owned(),
    }
}

/// All texts side by side, a stroke for each that names something, the darker the more often.
pub(super) fn strip(corpus: &Corpus, row: &Row) -> Markup {
    let mut paths: [String; 4] = Default::default();
    for (text, spots) in &row.cells {
        if let Some(path) = paths.get_mut(usize::from(heat(spots.len()) - 1)) {
            let _ = write!(path, "M{} 0h1v1h-1z", text.index());
        }
    }
    let paths = paths.into_iter().zip(1..).map(|(path, ground)| {
        let ground: u8 = ground;
        view! { <path data-d=ground.to_string() d=path/> }
    });
    let view_box = ["0 0 ", &corpus.articles.len().to_string(), " 1"].concat();
    view! {
        <td>
            <svg class="strip-of-all" viewBox=view_box preserveAspectRatio="none" aria-hidden="true">
                {paths.collect::<Vec<_>>()}
            </svg>
        </td>
    }
}

/// What the texts without a column of their own have.
pub(super) fn others(sheet: Sheet, row: &Row, shown: &[ArticleId]) -> Markup {
    let rest = row.cells.iter().filter(|(text, _)| !shown.contains(text));
    let texts: Vec<ArticleId> = rest.clone().map(|(text, _)| *text).collect();
    let mut places: Vec<ParagraphId> = rest.flat_map(|(_, spots)| spots).map(|(id, _)| *id).collect();
    places.dedup();
    if texts.is_empty() {
        return view! { <td class="zero"><span class="vh">{say(tables::NOT_FOUND)}</span></td> };
    }
    let of = sheet.session.corpus.articles.len() - shown.len();
    view! { <td class="others">{many_places(sheet.session, places, &texts, of)}</td> }
}
