use corpus::ArticleId;
use markup::view;

use super::Sheet;
use super::cells::{beside, counted, given, group_head, language};
use super::value::values;
use crate::browser::markup::Markup;
use crate::components::live::live;
use crate::components::peek::model::relation;
use crate::components::siglum::{Fill, siglum, tint};
use crate::components::table::{many_places, not_found, outlet};
use crate::derived::Derived;
use crate::figures::{Group, Row};
use crate::messages::{figures as messages, fill, say};
use crate::rows;
use crate::session::Session;
use crate::words;

/// So many columns of texts fit a wide window; more scroll within the table.
const FIT: usize = 6;

/// A row for each figure, a column for each text.
pub(super) fn by_text(sheet: Sheet) -> Markup {
    let session = sheet.session;
    let corpus = session.corpus;
    let columns = Derived::new(move || session.place.with(|place| rows::columns(corpus, &place.arranged)));
    let rest = move || corpus.articles.len() - columns.with(Vec::len);
    let table = move || {
        let (columns, rest) = (columns.get(), rest());
        let all = columns.len() + usize::from(rest > 0);
        let groups = sheet
            .groups
            .with(|groups| groups.iter().map(|one| group(session, one, &columns)).collect::<Vec<_>>());
        view! {
            <div class="scroller" class:over={all > FIT}>
                <table class="grid figs" style:--cols=all.to_string()>
                    <caption class="vh">{say(messages::BY_TEXT)}</caption>
                    {heads(session, &columns, rest)}
                    {groups}
                </table>
            </div>
        }
    };
    live(table)
}

fn heads(session: Session, columns: &[ArticleId], rest: usize) -> Markup {
    let head = |&text: &ArticleId| {
        view! { <th scope="col" data-o=tint(text)>{outlet(session.corpus, text)}</th> }
    };
    let others = (rest > 0).then(|| {
        view! { <th scope="col">{fill(messages::OTHERS, &[&words::thousands(rest)])}</th> }
    });
    view! {
        <thead>
            <tr>
                <th scope="col" class="corner">{say(messages::COUNTED)}</th>
                <th scope="col" class="vals">{say(messages::AS_NUMBER)}</th>
                {columns.iter().map(head).collect::<Vec<_>>()}
                {others}
            </tr>
        </thead>
    }
}

fn group(session: Session, group: &Group, columns: &[ArticleId]) -> Markup {
    let others = usize::from(session.corpus.articles.len() > columns.len());
    let rows = group.rows.iter().map(|one| row(session, group, one, columns)).collect::<Vec<_>>();
    view! { <tbody>{group_head(group, columns.len() + others + 2)}{rows}</tbody> }
}

fn row(session: Session, group: &Group, row: &Row, columns: &[ArticleId]) -> Markup {
    let corpus = session.corpus;
    let why = relation(group.agreement);
    let cell = |&text: &ArticleId| {
        let mut lines = row.of_text(text).map(|one| {
            let tested = one.clone();
            let out = move || session.passing.with(|passing| !tested.passes(passing));
            view! { <li class:out=out>{given(session, one, &row.of, Some(why))}</li> }
        });
        match lines.next() {
            None => view! { <td class="none">{not_found(text)}</td> },
            Some(first) => {
                let lines: Vec<_> = core::iter::once(first).chain(lines).collect();
                let label = corpus.article(text).label().to_owned();
                view! {
                    <td data-o=tint(text) lang=language(session, text)>
                        <span class="hand cs" title=label>{siglum(text, Fill::Whole)}</span>
                        <ul>{lines}</ul>
                    </td>
                }
            }
        }
    };
    let rest: Vec<ArticleId> = row.texts().into_iter().filter(|text| !columns.contains(text)).collect();
    let of = corpus.articles.len() - columns.len();
    let others = (of > 0).then(|| match rest.is_empty() {
        true => view! { <td class="none lab">{say(messages::NO_OTHER)}</td> },
        false => view! { <td>{many_places(session, row.places_in(&rest), &rest, of)}</td> },
    });
    view! {
        <tr>
            <th scope="row">{counted(&row.of)}{beside(session, row)}</th>
            <td class="val">{values(&row.values)}</td>
            {columns.iter().map(cell).collect::<Vec<_>>()}
            {others}
        </tr>
    }
}
