use std::sync::Arc;

use corpus::{EntityId, QuotationKind};
use markup::view;

use super::model::{self, Extent, Group, Version};
use super::utterance::{extent, lead_cell, name};
use crate::browser::markup::Markup;
use crate::components::fold::fold;
use crate::components::live::live;
use crate::components::siglum::tint;
use crate::components::table::{outlet, place_link};
use crate::derived::Derived;
use crate::messages::{Message, fill, number_of, quotes as messages, say, tables, things, words as shared};
use crate::session::Session;
use crate::words;

/// So many quotations are shown; more would be a wall, and each is found in its text.
const ROOM: usize = 200;

/// The speaker that is asked for. Reactive.
pub(super) fn speaker(session: Session) -> Option<EntityId> {
    session.place.with(|place| place.speaker)
}

/// Quotations of one kind that one text alone gives, folded away; nothing where there are none.
pub(super) fn alone(session: Session, title: Message, kind: QuotationKind) -> Markup {
    let groups = Arc::new(model::alone(session.corpus, kind));
    let shown = Derived::new(move || {
        Arc::new(session.passing.with(|passing| model::shown(&groups, passing, speaker(session), ROOM)))
    });
    let section = move |count: usize| {
        view! {
            <section class="utter once">
                <h2>{say(title)}</h2>
                {fold(number_of(count, things::QUOTATIONS), move || table(session, title, kind, shown))}
            </section>
        }
    };
    let count = Derived::new(move || shown.with(|shown| shown.1));
    live(move || Some(count.get()).filter(|count| *count > 0).map(section))
}

fn table(
    session: Session,
    title: Message,
    kind: QuotationKind,
    shown: Derived<Arc<(Vec<Group>, usize)>>,
) -> Markup {
    let heads = [
        tables::TEXT,
        messages::INTRODUCED,
        if kind == QuotationKind::Indirect { messages::REPORTED_WORDS } else { messages::WORDS },
    ];
    let quoted =
        (kind == QuotationKind::Direct).then(|| view! { <th scope="col">{say(messages::QUOTED)}</th> });
    let head = |(at, message): (usize, Message)| {
        view! { <th scope="col" class:lead-h=at == 1>{say(message)}</th> }
    };
    let rows = move || {
        shown.with(|shown| shown.0.iter().map(|group| rows(session, group, kind)).collect::<Vec<_>>())
    };
    let more = move || {
        let more = shown.with(|shown| shown.1.saturating_sub(ROOM));
        (more > 0).then(|| view! { <p class="lab">{fill(shared::AND_MORE, &[&words::thousands(more)])}</p> })
    };
    view! {
        <div class="scroller">
            <table class="coll flat">
                <caption class="vh">{say(title)}</caption>
                <thead><tr>{heads.into_iter().enumerate().map(head).collect::<Vec<_>>()}{quoted}</tr></thead>
                {live(rows)}
            </table>
        </div>
        {live(more)}
    }
}

/// What one speaker says; where nobody is named for any of it, the heading would say nothing.
fn rows(session: Session, group: &Group, kind: QuotationKind) -> Markup {
    let columns = if kind == QuotationKind::Direct { "4" } else { "3" };
    let head = (kind != QuotationKind::Scare).then(|| {
        view! {
            <tr class="ghead">
                <th colspan=columns scope="rowgroup">
                    {name(session, group.speaker)}<span class="count">{group.lines.len()}</span>
                </th>
            </tr>
        }
    });
    let lines =
        group.lines.iter().map(|(words, version)| line(session, words, version, kind)).collect::<Vec<_>>();
    view! { <tbody>{head}{lines}</tbody> }
}

fn line(session: Session, words: &str, version: &Version, kind: QuotationKind) -> Markup {
    let article = session.corpus.article(version.text);
    let quoted = (kind == QuotationKind::Direct && version.extent != Extent::Reported)
        .then(|| view! { <td class="ext">{say(extent(version.extent))}</td> });
    view! {
        <tr data-o=tint(version.text)>
            <th scope="row"><span class="oh">{outlet(session.corpus, version.text)}{place_link(session, version.paragraph)}</span></th>
            {lead_cell(session, version)}
            <td class="w voice" lang=article.language.as_ref().map(|language| language.value.clone())>
                {words.to_owned()}
            </td>
            {quoted}
        </tr>
    }
}
