use corpus::{ArticleId, ParagraphId};
use leptos::prelude::*;
use markup::view;

use super::Sheet;
use super::cells::{Shape, pointer, told};
use super::model::{band_title, elsewhere};
use super::others::others;
use super::row::{cell_of, group};
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::fold::unfold;
use crate::components::live::live;
use crate::components::said::said as put;
use crate::components::siglum::{Fill, siglum};
use crate::messages::{frame, say, synopsis as said};
use crate::rows::{Columns, Piece};

/// Paragraphs without a full match, each in the column of its text.
pub(super) fn band(sheet: Sheet, paragraphs: Vec<ParagraphId>) -> Markup {
    let corpus = sheet.session.corpus;
    let open = RwSignal::new(false);
    let piece = StoredValue::new(Piece::Band(paragraphs));
    let in_columns = move |columns: &[ArticleId]| {
        let has = |id: &&ParagraphId| columns.contains(&corpus.paragraph(**id).article);
        piece.with_value(|piece| piece.paragraphs().iter().filter(has).count())
    };
    let stands = move || sheet.columns.with(|columns| in_columns(&columns.visible));
    let title = move || {
        let all = piece.with_value(|piece| piece.paragraphs().len());
        band_title(if sheet.columns.with(|columns| columns.others) { all } else { stands() })
    };
    let show = move || (stands() > 0).then(|| unfold(open, frame::SHOW_IN_FULL));
    // Where only texts without a column have some, there is nothing to see but on paper.
    let over = move || sheet.columns.with(|columns| !columns.others) && stands() == 0;
    let head = view! { <h2>{live(title)}</h2> {live(show)} };
    let state = move || if over() { "srow band over" } else { "srow band" };
    group(sheet, piece, state, head, move |piece| cells(sheet, piece.paragraphs(), open))
}

fn cells(sheet: Sheet, band: &[ParagraphId], open: RwSignal<bool>) -> Markup {
    let corpus = sheet.session.corpus;
    let (columns, base) = (sheet.columns.get(), sheet.base.get());
    let has = |text| band.iter().copied().filter(move |&id| corpus.paragraph(id).article == text);
    if columns.others && !columns.visible.iter().any(|&text| has(text).next().is_some()) {
        return view! { <div role="row" class="scells rest-only">{others(sheet, band, &columns.visible)}</div> };
    }
    let one = |&text: &ArticleId| column(sheet, &columns, (text, base), has(text), open);
    let rest = columns.others.then(|| others(sheet, band, &columns.visible));
    view! { <div role="row" class="scells">{sheet.drawn.with(|drawn| drawn.iter().map(one).collect::<Vec<_>>())}{rest}</div> }
}

fn column(
    sheet: Sheet,
    columns: &Columns,
    (text, base): (ArticleId, ArticleId),
    own: impl Iterator<Item = ParagraphId>,
    open: RwSignal<bool>,
) -> Markup {
    let shown = own.map(|id| {
        view! { {told(sheet, id, Shape::Alone(open), &[])} {note(sheet, id)} }
    });
    let shown = shown.collect::<Vec<_>>();
    let content = if shown.is_empty() {
        view! { <span class="vh">{say(said::NOTHING_HERE)}</span> }
    } else {
        shown.into_markup()
    };
    cell_of(columns, text, base, content)
}

/// Where a paragraph without a full match is told in part.
fn note(sheet: Sheet, id: ParagraphId) -> Markup {
    let corpus = sheet.session.corpus;
    let found = sheet.rows.with(|rows| elsewhere(corpus, rows, id));
    match found {
        Some((other, number)) => {
            let text = corpus.paragraph(other).article;
            let place = view! {
                <span class="vh">{corpus.article(text).label().to_owned()}" "</span>
                {pointer(sheet, other, number)}
            };
            view! {
                <p class="weakly">
                    {siglum(text, Fill::Part)}
                    <span>{put(said::IN_PART_AT, vec![place])}</span>
                </p>
            }
        }
        None => view! { <p class="weakly">{say(said::NOT_ELSEWHERE)}</p> },
    }
}
