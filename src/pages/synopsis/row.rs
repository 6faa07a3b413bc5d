use corpus::{ArticleId, ParagraphId};
use leptos::prelude::*;
use markup::view;

use super::cells::{Shape, told, void};
use super::model::{Cell, cell, headline, heart, label};
use super::others::others;
use super::{Sheet, place_of};
use crate::browser::markup::{IntoMarkup, Markup};
use crate::browser::{Drawn, plain};
use crate::components::live::live;
use crate::components::said::heard;
use crate::components::siglum::{Fill, siglum, tint};
use crate::derived::Derived;
use crate::dom;
use crate::messages::{number_of, say, synopsis as said, things};
use crate::route::Show;
use crate::rows::{Columns, Piece, stands_for, texts};
use crate::words;

/// The headlines of all texts that have a column.
pub(super) fn headlines(sheet: Sheet) -> Markup {
    let session = sheet.session;
    let corpus = session.corpus;
    let passes = move || {
        session.passing.with(|passing| {
            corpus.article_ids().filter_map(|text| headline(corpus, text)).any(|id| passing.passes(id))
        })
    };
    let stands = Derived::new(move || matches!(sheet.show.get(), Show::All | Show::Matched) && passes());
    let cells = move || {
        let (columns, base) = (sheet.columns.get(), sheet.base.get());
        let one = |&text: &ArticleId| {
            let words = headline(corpus, text).map(|id| told(sheet, id, Shape::Headline, &[]));
            cell_of(&columns, text, base, words.into_markup())
        };
        let rest = columns.others.then(|| view! { <div role="cell" class="rest-cell"></div> });
        view! { <div role="row" class="scells">{sheet.drawn.with(|drawn| drawn.iter().map(one).collect::<Vec<_>>())}{rest}</div> }
    };
    let block = move || {
        view! {
            <div role="rowgroup" class="srow heads-row">
                <div role="row" class="rhead">
                    <div role="rowheader" aria-colspan=move || spans(sheet)>
                        <h2>{say(said::HEADLINES)}</h2>
                    </div>
                </div>
                {live(cells)}
            </div>
        }
    };
    live(move || stands.get().then(block))
}

/// A row: what it is about in a line, below it what each text has.
pub(super) fn row(sheet: Sheet, number: usize, paragraphs: Vec<ParagraphId>) -> Markup {
    let session = sheet.session;
    let corpus = session.corpus;
    let telling = texts(corpus, &paragraphs);
    let piece = StoredValue::new(Piece::Row(number, paragraphs));
    let here = Derived::new(move || {
        let current = session.current.get();
        current.is_some_and(|id| piece.with_value(|piece| piece.paragraphs().contains(&id)))
    });
    let heart = piece.with_value(|piece| heart(corpus, piece.paragraphs()));
    let labels = piece.with_value(|piece| label(corpus, piece.paragraphs(), heart));
    let labels = Drawn::html("span")
        .with("class", "rl")
        .around_all(labels.iter().map(|words| plain("span", "", words)));
    let count = words::of(telling.len(), &number_of(corpus.articles.len(), things::OF_TEXTS));
    let pills = move || {
        let columns = sheet.columns.get();
        (!columns.others).then(|| {
            let pill = |text: ArticleId| {
                let fill = if telling.contains(&text) { Fill::Whole } else { Fill::Void };
                let seen = columns.visible.contains(&text);
                view! { <li class:seen=seen class:none=fill == Fill::Void>{siglum(text, fill)}</li> }
            };
            view! { <ul class="pills" aria-hidden="true">{corpus.article_ids().map(pill).collect::<Vec<_>>()}</ul> }
        })
    };
    let row_number = plain("span", "rn", &number.to_string());
    let head = view! {
        <h2>{heard(said::ROW, vec![row_number.into_markup()])}" "{labels}</h2>
        <span class="rc">{live(pills)}{plain("span", "", &count)}</span>
    };
    let state = move || if here.get() { "srow here" } else { "srow" };
    group(sheet, piece, state, head, move |piece| cells(sheet, piece.paragraphs(), heart))
}

/// A group of rows of the table: its heading goes across all columns, below it are the cells.
pub(super) fn group(
    sheet: Sheet,
    piece: StoredValue<Piece>,
    class: impl Fn() -> &'static str + Send + 'static,
    head: impl IntoMarkup,
    cells: impl Fn(&Piece) -> Markup + Send + 'static,
) -> Markup {
    view! {
        <div role="rowgroup" class=class>
            <div role="row" class="rhead">
                <div
                    role="rowheader"
                    aria-colspan=move || spans(sheet)
                    id=move || piece.with_value(|piece| head_id(sheet, piece))
                    tabindex="-1"
                >
                    {head}
                </div>
            </div>
            {live(move || piece.with_value(&cells))}
        </div>
    }
}

/// The number of columns that a heading goes across.
fn spans(sheet: Sheet) -> String {
    sheet.columns.with(|columns| (columns.visible.len() + usize::from(columns.others)).to_string())
}

/// Where the current paragraph of a piece, or the one that stands for it, has no column, its heading stands for it.
fn head_id(sheet: Sheet, piece: &Piece) -> Option<String> {
    let corpus = sheet.session.corpus;
    let columns = sheet.columns.get();
    let current = sheet.session.current.get().filter(|id| piece.paragraphs().contains(id));
    let id = current.or_else(|| stands_for(corpus, piece, sheet.base.get(), &columns.all))?;
    (!columns.visible.contains(&corpus.paragraph(id).article)).then(|| dom::paragraph(id))
}

fn cells(sheet: Sheet, row: &[ParagraphId], heart: Option<ParagraphId>) -> Markup {
    let (columns, base, rows) = (sheet.columns.get(), sheet.base.get(), sheet.rows.get());
    let corpus = sheet.session.corpus;
    let one = |&text: &ArticleId| {
        let content = match cell(corpus, &rows, row, heart, text) {
            Cell::Told(paragraphs) => {
                let shown = |(id, strength)| told(sheet, id, Shape::InRow(strength), row);
                paragraphs.into_iter().map(shown).collect::<Vec<_>>().into_markup()
            }
            Cell::Elsewhere(id, number) => void(sheet, text, Some((id, number))),
            Cell::Void => void(sheet, text, None),
        };
        cell_of(&columns, text, base, content)
    };
    let rest = columns.others.then(|| others(sheet, row, &columns.visible));
    view! { <div role="row" class="scells">{sheet.drawn.with(|drawn| drawn.iter().map(one).collect::<Vec<_>>())}{rest}</div> }
}

/// The cell of a column.
pub(super) fn cell_of(columns: &Columns, text: ArticleId, base: ArticleId, content: Markup) -> Markup {
    view! {
        <div
            role="cell"
            class=place_of(columns, text, base)
            data-o=tint(text)
        >
            {content}
        </div>
    }
}
