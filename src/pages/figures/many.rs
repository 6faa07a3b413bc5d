use markup::view;

use super::Sheet;
use super::cells::{beside, counted, group_head, spelling};
use crate::browser::markup::{IntoMarkup, Markup};
use crate::browser::plain;
use crate::components::live::live;
use crate::components::peek::model::relation;
use crate::components::room::{Room, portions};
use crate::components::table::many_places;
use crate::figures::{Given, Group, Row, Value};
use crate::messages::{Message, figures as messages, fill, say, words as shared};
use crate::session::Session;
use crate::words;

/// So many rows fill a window, and so many more are built between two frames.
const FIRST: usize = 14;
const PORTION: usize = 12;

/// Of many texts, a row for each number: how it is written, and which texts give it.
pub(super) fn by_value(sheet: Sheet) -> Markup {
    let session = sheet.session;
    let heads = [messages::COUNTED, messages::AS_NUMBER, messages::AS_WRITTEN, messages::GIVEN_BY];
    let head = |message: Message| view! { <th scope="col">{say(message)}</th> };
    let groups = move || {
        let room = Room::new(session, FIRST, PORTION, sheet.count());
        let mut above = 0;
        let group = |one: &Group| {
            let head = group_head(one, 4);
            let why = relation(one.agreement);
            let start = above;
            let rows = portions(room, start, one.rows.clone(), move |one| rows(session, one, why));
            above += one.rows.len();
            view! { <tbody hidden=move || room.get() <= start>{head}{rows}</tbody> }
        };
        sheet.groups.with(|groups| groups.iter().map(group).collect::<Vec<_>>())
    };
    view! {
        <div class="scroller">
            <table class="grid figs turned">
                <caption class="vh">{say(messages::BY_TEXT)}</caption>
                <thead><tr>{heads.map(head).into_iter().collect::<Vec<_>>()}</tr></thead>
                {live(groups)}
            </table>
        </div>
    }
}

fn rows(session: Session, row: &Row, why: Message) -> Markup {
    let all = row.values.len();
    let one = |(at, value): (usize, &Value)| {
        let head = (at == 0).then(|| {
            view! {
                <th scope="rowgroup" rowspan=all.to_string()>{counted(&row.of)}{beside(session, row)}</th>
            }
        });
        let of = session.corpus.articles.len();
        view! {
            <tr>
                {head}
                <td class="val">{plain("span", "norm num", &value.amount.words())}</td>
                <td>{spellings(session, row, value, why)}</td>
                <td>{many_places(session, row.places_in(&value.texts), &value.texts, of)}</td>
            </tr>
        }
    };
    row.values.iter().enumerate().map(one).collect::<Vec<_>>().into_markup()
}

/// So many spellings are shown; more say nothing new.
const SPELLINGS: usize = 6;

/// How a number is written, the commonest first, each with how many texts write it so.
fn spellings(session: Session, row: &Row, value: &Value, why: Message) -> Markup {
    let all = row.spellings(value);
    let more = all.len().saturating_sub(SPELLINGS);
    let one = |(given, count): (&Given, usize)| {
        let times = (count > 1).then(|| plain("span", "times", &["×", &count.to_string()].concat()));
        view! { <li>{spelling(session, given, &row.of, Some(why))}{times}</li> }
    };
    let more = (more > 0).then(|| {
        view! { <li class="lab">{fill(shared::AND_MORE, &[&words::thousands(more)])}</li> }
    });
    view! { <ul class="spellings">{all.into_iter().take(SPELLINGS).map(one).collect::<Vec<_>>()}{more}</ul> }
}
