use corpus::{Agreement, ArticleId};
use markup::view;

use crate::browser::markup::Markup;
use crate::browser::{Drawn, plain};
use crate::components::peek::model::relation;
use crate::components::prose::model::sign;
use crate::components::table::{opener, place_link};
use crate::figures::{Given, Group, Row, verdict};
use crate::glanced::{Glanced, Heading};
use crate::messages::{Message, figures as messages, fill, say};
use crate::session::Session;

/// The line above figures whose numbers relate in one way: its sign, its word, how many, and what it means.
pub(super) fn group_head(group: &Group, columns: usize) -> Markup {
    let (word, why) = (verdict(group.agreement), relation(group.agreement));
    view! {
        <tr class="ghead">
            <th colspan=columns.to_string() scope="rowgroup">
                <span class="verdict" class:against={group.agreement == Agreement::Differs} aria-hidden="true">
                    {sign(group.agreement).0}
                </span>
                {say(word)}
                <span class="count">{group.rows.len()}</span>
                <span class="expl">{say(why)}</span>
            </th>
        </tr>
    }
}

/// What is counted, in the words of the texts, and the names beside it.
pub(super) fn counted(of: &str) -> Drawn {
    match of {
        "" => plain("span", "lab", say(messages::UNNAMED)),
        of => plain("span", "ename voice", of),
    }
}

/// The names beside a figure.
pub(super) fn beside(session: Session, row: &Row) -> Option<Drawn> {
    let names: Vec<&str> =
        row.beside.iter().map(|entity| session.corpus.entity(*entity).name.as_str()).collect();
    (!names.is_empty()).then(|| {
        let words = fill(messages::BESIDE, &[&names.join(", ")]);
        plain("span", "in", &words)
    })
}

/// A number as a text gives it, which opens its sentence, and the link to its paragraph.
pub(super) fn given(session: Session, given: &Given, of: &str, why: Option<Message>) -> Markup {
    let link = given.first_place().map(|(paragraph, _)| place_link(session, paragraph));
    let times = given.places.len();
    let times = (times > 1).then(|| plain("span", "times", &["×", &times.to_string()].concat()));
    view! { {spelling(session, given, of, why)}{link}{times} }
}

/// A number as a text gives it.
pub(super) fn spelling(session: Session, given: &Given, of: &str, why: Option<Message>) -> Markup {
    let hedge = |words: &str| (!words.is_empty()).then(|| plain("i", "", words));
    let (before, after) = (hedge(&given.before), hedge(&given.after));
    let words = view! {
        {before.map(|words| view! { {words}" " })}
        {given.words.clone()}
        {after.map(|words| view! { " "{words} })}
    };
    let places = given.places.clone();
    let of = of.to_owned();
    opener(session, words, move || Glanced::Places {
        heading: match of.as_str() {
            "" => Heading::Ours(say(messages::AS_WRITTEN).to_owned()),
            of => Heading::Theirs(of.to_owned()),
        },
        note: why.map(say).unwrap_or_default().to_owned(),
        places: places.clone(),
    })
}

/// The language of a text, for its words.
pub(super) fn language(session: Session, text: ArticleId) -> Option<String> {
    session.corpus.article(text).language.as_ref().map(|language| language.value.clone())
}
