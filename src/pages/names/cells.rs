use corpus::InOrder as _;
use corpus::{ArticleId, ParagraphId};
use markup::view;

use super::Sheet;
use super::model::{Label, Part, Row, turned};
use crate::browser::markup::{IntoMarkup, Markup};
use crate::browser::{Drawn, plain};
use crate::components::own::correct::correct;
use crate::components::siglum::{Fill, siglum, tint};
use crate::components::table::{many_places, not_found, opener};
use crate::glanced::{Glanced, Heading};
use crate::messages::{fill, names as said, say, tables, words as shared};
use crate::words;

/// A name and what each text calls it.
pub(super) fn row(sheet: Sheet, row: Row, columns: &[ArticleId]) -> Markup {
    let corpus = sheet.session.corpus;
    let all = words::texts(corpus.articles.len());
    let spread = fill(shared::OF, &[&words::thousands(row.cells.len()), &all]);
    let cells = columns.iter().map(|&text| cell(sheet, text, row.of(text))).collect::<Vec<_>>();
    let rest = match sheet.is_turned() {
        true => Some(labels_of_all(sheet, &row)),
        false => (sheet.others() > 0).then(|| others(sheet, &row, columns)),
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                {plain("span", "ename", &corpus.entity(row.entity).name)}
                {plain("span", "in", &spread)}
                {correct(sheet.session, row.entity)}
            </th>
            {cells}
            {rest}
        </tr>
    }
}

fn cell(sheet: Sheet, text: ArticleId, labels: &[Label]) -> Markup {
    if labels.is_empty() {
        return view! { <td role="cell" class="none" data-o=tint(text)>{outlet_name(sheet, text)}{not_found(text)}</td> };
    }
    let items = labels.iter().map(|each| item(sheet, each)).collect::<Vec<_>>();
    view! {
        <td role="cell" data-o=tint(text)>
            <span class="hand" aria-hidden="true">{siglum(text, Fill::Whole)}</span>
            <ul>{items}</ul>
        </td>
    }
}

fn outlet_name(sheet: Sheet, text: ArticleId) -> Drawn {
    plain("span", "vh", &[sheet.session.corpus.article(text).label(), ": "].concat())
}

/// A label; pressing it opens the sentences it stands in.
fn item(sheet: Sheet, label: &Label) -> Markup {
    let heading = label.words();
    let times = label.spots.len();
    let spots = label.spots.clone();
    let at = move || Glanced::Places {
        heading: Heading::Theirs(heading.clone()),
        note: String::new(),
        places: spots.clone(),
    };
    let put = |core: Drawn, part: &Part| match part {
        Part::Own(words) => core.around(plain("b", "", words)),
        Part::Shared(words) => core.saying(words),
    };
    let core = label.parts.iter().fold(Drawn::html("span").with("class", "core"), put);
    let own = label.own.then(|| plain("span", "vh", &[" ", say(said::IS_OWN)].concat()));
    let times = (times > 1).then(|| plain("span", "times", &["×", &words::thousands(times)].concat()));
    view! {
        <li class:solo=label.own>
            {opener(sheet.session, view! { {core}{own} }, at)}
            {times}
        </li>
    }
}

/// The texts without a column that name it, by their number.
fn others(sheet: Sheet, row: &Row, columns: &[ArticleId]) -> Markup {
    let rest = row.cells.iter().filter(|(text, _)| !columns.contains(text));
    let texts: Vec<ArticleId> = rest.clone().map(|(text, _)| *text).collect();
    let spots = rest.flat_map(|(_, labels)| labels).flat_map(|label| &label.spots);
    let mut places: Vec<ParagraphId> = spots.map(|(id, _)| *id).collect();
    places.put_in_order();
    places.dedup();
    let content = match texts.is_empty() {
        true => plain("span", "nf", say(tables::NOT_FOUND)).into_markup(),
        false => many_places(sheet.session, places, &texts, sheet.others()),
    };
    view! { <td role="cell">{content}</td> }
}

/// Every label of a name, each with the texts that use it: for more texts than have columns side by side.
fn labels_of_all(sheet: Sheet, row: &Row) -> Markup {
    let session = sheet.session;
    let line = |(label, texts): (Label, Vec<ArticleId>)| {
        let mut places: Vec<ParagraphId> = label.spots.iter().map(|(id, _)| *id).collect();
        places.dedup();
        let texts = many_places(session, places, &texts, session.corpus.articles.len());
        view! { <div class="line"><ul>{item(sheet, &label)}</ul>{texts}</div> }
    };
    view! { <td role="cell">{turned(row).into_iter().take(LABELS).map(line).collect::<Vec<_>>()}</td> }
}

/// More labels of one name than this are found in their texts.
const LABELS: usize = 12;
