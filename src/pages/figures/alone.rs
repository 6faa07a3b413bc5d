use markup::view;

use super::Sheet;
use super::cells::{counted, given, language};
use super::model::Alone;
use crate::browser::markup::Markup;
use crate::browser::plain;
use crate::components::fold::fold;
use crate::components::live::live;
use crate::components::siglum::tint;
use crate::components::table::outlet;
use crate::derived::Derived;
use crate::messages::{Message, figures as messages, fill, number_of, say, tables, things, words as shared};
use crate::session::Session;
use crate::words;

/// So many figures are shown; more would be a wall, and each is found in its text.
const ROOM: usize = 200;

/// What one text alone counts, folded away; nothing where there is nothing.
pub(super) fn alone(sheet: Sheet) -> Markup {
    let count = Derived::new(move || sheet.alone.with(|alone| alone.len()));
    let section = move |count: usize| {
        view! {
            <section class="once">
                <h2>{say(messages::ALONE)}</h2>
                {fold(number_of(count, things::FIGURES), move || table(sheet))}
            </section>
        }
    };
    live(move || Some(count.get()).filter(|count| *count > 0).map(section))
}

fn table(sheet: Sheet) -> Markup {
    let session = sheet.session;
    let heads = [messages::COUNTED, messages::AS_NUMBER, tables::TEXT, messages::AS_WRITTEN];
    let head = |message: Message| view! { <th scope="col">{say(message)}</th> };
    let rows = move || {
        sheet.alone.with(|alone| alone.iter().take(ROOM).map(|one| row(session, one)).collect::<Vec<_>>())
    };
    let more = move || {
        let more = sheet.alone.with(|alone| alone.len()).saturating_sub(ROOM);
        (more > 0).then(|| view! { <p class="lab">{fill(shared::AND_MORE, &[&words::thousands(more)])}</p> })
    };
    view! {
        <div class="scroller">
            <table class="grid figs flat-figs">
                <caption class="vh">{say(messages::ALONE)}</caption>
                <thead><tr>{heads.map(head).into_iter().collect::<Vec<_>>()}</tr></thead>
                <tbody>{live(rows)}</tbody>
            </table>
        </div>
        {live(more)}
    }
}

fn row(session: Session, alone: &Alone) -> Markup {
    let text = alone.given.text;
    view! {
        <tr>
            <th scope="row">{counted(&alone.of)}</th>
            <td class="val">{plain("span", "norm num", &alone.given.amount.words())}</td>
            <td class="of-text" data-o=tint(text)>{outlet(session.corpus, text)}</td>
            <td lang=language(session, text)>{given(session, &alone.given, &alone.of, None)}</td>
        </tr>
    }
}
