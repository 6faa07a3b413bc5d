use corpus::{ArticleId, ParagraphId};
use markup::view;

use super::Sheet;
use super::model::without_column;
use crate::browser::markup::Markup;
use crate::browser::plain;
use crate::components::fold::on_demand;
use crate::components::siglum::{Fill, siglum};
use crate::components::table::counted;
use crate::messages::{say, synopsis as said};
use crate::words;

/// So many sigla stand in the cell of all other texts; more are a number.
const SIGLA: usize = 4;
/// So many paragraphs are listed when it is opened; more are found in their texts.
const LISTED: usize = 40;

/// The cell of the texts that have no column of their own: how many tell it, and on demand which and where.
pub(super) fn others(sheet: Sheet, paragraphs: &[ParagraphId], columns: &[ArticleId]) -> Markup {
    let corpus = sheet.session.corpus;
    let (telling, of) = without_column(corpus, paragraphs, columns);
    if telling.is_empty() {
        return view! { <div role="cell" class="rest-cell">{plain("span", "lab", say(said::NONE))}</div> };
    }
    let own: Vec<ParagraphId> =
        paragraphs.iter().copied().filter(|&id| telling.contains(&corpus.paragraph(id).article)).collect();
    let drawn: Vec<ArticleId> = telling.iter().copied().take(SIGLA).collect();
    let count = words::of(telling.len(), &words::thousands(of));
    let summary = move || counted(&drawn, &count, say(said::LIST_OTHERS));
    let listed = on_demand("", false, summary, move || list(sheet, &own));
    view! { <div role="cell" class="rest-cell">{listed}</div> }
}

fn list(sheet: Sheet, paragraphs: &[ParagraphId]) -> Markup {
    let corpus = sheet.session.corpus;
    let line = |&id: &ParagraphId| {
        let paragraph = corpus.paragraph(id);
        view! {
            <li>
                <a href=move || sheet.read(id) title=words::glance(&paragraph.text)>
                    {siglum(paragraph.article, Fill::Whole)}
                    <span>{corpus.article(paragraph.article).label().to_owned()}" "{words::mark(paragraph)}</span>
                </a>
            </li>
        }
    };
    let more = paragraphs.len().saturating_sub(LISTED);
    view! {
        <ul class="rest-list">
            {paragraphs.iter().take(LISTED).map(line).collect::<Vec<_>>()}
            {(more > 0).then(|| view! { <li class="lab">{words::and_more(more)}</li> })}
        </ul>
    }
}
