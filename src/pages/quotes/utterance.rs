use corpus::{ArticleId, EntityId, ParagraphId};
use markup::view;

use super::model::collation::{Cell, Relation, Words};
use super::model::lead::Run;
use super::model::{Extent, Row, Said, Version};
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::siglum::{Fill, siglum, tint};
use crate::components::table::{many_places, opener, outlet, place_link, without};
use crate::glanced::{Glanced, Heading};
use crate::messages::{Message, fill, number_of, quotes as messages, say, tables, things, words as shared};
use crate::rows;
use crate::session::Session;
use crate::words;

/// So many characters fit the columns of words on one line of a middling window, and of a wide one.
const FAIR: usize = 44;
const LONG: usize = 72;

/// One thing said: who says it, and below each other the words of the texts.
pub(super) fn utterance(session: Session, said: &Said) -> Markup {
    let corpus = session.corpus;
    let count = fill(
        shared::OF,
        &[&words::thousands(said.texts.len()), &number_of(corpus.articles.len(), things::OF_TEXTS)],
    );
    let turned = said.rows.iter().any(|row| row.versions.len() > 1);
    let rows = said.rows.iter().map(|row| self::row(session, row, said, turned)).collect::<Vec<_>>();
    let name = [say(messages::WORDINGS_BY_TEXT), ": ", &said.words].concat();
    view! {
        <section class="utter">
            <header>
                <h2 class="voice">{said.words.clone()}</h2>
                <p>
                    {speakers(session, said)}
                    <span>{count}</span>
                    <span>{number_of(said.wordings, things::WORDINGS)}</span>
                </p>
            </header>
            <div class="scroller">
                <table class="coll" class:fair={said.length > FAIR} class:long={said.length > LONG}>
                    <caption class="vh">{name}</caption>
                    {heads(said.columns, turned)}
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {without(corpus, &said.without)}
        </section>
    }
}

fn heads(columns: usize, turned: bool) -> Markup {
    let head = |message: Message| view! { <th scope="col">{say(message)}</th> };
    view! {
        <thead>
            <tr>
                {head(tables::TEXT)}
                {(!turned).then(|| view! { <th scope="col" class="lead-h">{say(messages::INTRODUCED)}</th> })}
                <th scope="colgroup" colspan=columns.max(1).to_string()>{say(messages::WORDS)}</th>
                <td class="fill"></td>
                {(!turned).then(|| head(messages::QUOTED))}
                {head(messages::BESIDE_LONGEST)}
            </tr>
        </thead>
    }
}

/// Who is named as the speaker; where the texts name several, each with the texts that do.
fn speakers(session: Session, said: &Said) -> Markup {
    let apart = said.speakers.len() > 1;
    let speaker = |(speaker, texts): &(Option<EntityId>, Vec<ArticleId>)| {
        let sigla = texts.iter().take(rows::PINNED).filter(|_| apart).map(|&text| {
            let label = session.corpus.article(text).label().to_owned();
            view! { {siglum(text, Fill::Whole)}<span class="vh">" "{label}</span> }
        });
        view! { <span class="sp">{name(session, *speaker)}{sigla.collect::<Vec<_>>()}</span> }
    };
    let speakers = said.speakers.iter().map(speaker).collect::<Vec<_>>();
    view! { <span class="vh">{say(messages::SAID_BY)}" "</span>{speakers} }
}

/// The name of a speaker.
pub(super) fn name(session: Session, speaker: Option<EntityId>) -> Markup {
    match speaker {
        Some(speaker) => session.corpus.entity(speaker).name.clone().into_markup(),
        None => view! { <span class="lab">{say(messages::NO_SPEAKER)}</span> },
    }
}

/// A version or, where texts are many, all versions of one wording.
fn row(session: Session, row: &Row, said: &Said, turned: bool) -> Markup {
    let places: Vec<ParagraphId> = row.versions.iter().map(|version| version.paragraph).collect();
    let tested = places.clone();
    let out =
        move || session.passing.with(|passing| !tested.iter().any(|paragraph| passing.passes(*paragraph)));
    let text = row.versions.first().filter(|_| !turned).map(|version| version.text);
    let cells = row.cells.iter().map(|cell| words_cell(session, row, cell)).collect::<Vec<_>>();
    let head = match row.versions.as_slice() {
        [version] if !turned => version_head(session, version),
        versions => {
            let mut texts: Vec<ArticleId> = versions.iter().map(|version| version.text).collect();
            texts.dedup();
            view! { <th scope="row">{many_places(session, places, &texts, said.texts.len())}</th> }
        }
    };
    let extent = row.versions.first().filter(|_| !turned).map(|version| {
        view! { <td class="ext">{say(extent(version.extent))}</td> }
    });
    view! {
        <tr data-o=text.map(tint) class:out=out>
            {head}
            {cells}
            <td class="fill"></td>
            {extent}
            <td class="rel">{relation(row.relation)}</td>
        </tr>
    }
}

fn version_head(session: Session, version: &Version) -> Markup {
    view! {
        <th scope="row">
            <span class="oh">{outlet(session.corpus, version.text)}{place_link(session, version.paragraph)}</span>
        </th>
        {lead_cell(session, version)}
    }
}

/// The words that introduce a quotation; they open its sentence.
pub(super) fn lead_cell(session: Session, version: &Version) -> Markup {
    let article = session.corpus.article(version.text);
    let language = article.language.as_ref().map(|language| language.value.clone());
    view! { <td class="lead" lang=language>{opener(session, lead(&version.lead), sentence(version))}</td> }
}

fn lead(runs: &[Run]) -> Markup {
    if runs.is_empty() {
        return view! { <span class="lab">{say(messages::NOT_INTRODUCED)}</span> };
    }
    let run = |run: &Run| match run.speaker {
        true => view! { <b>{run.words.clone()}</b> },
        false => run.words.clone().into_markup(),
    };
    runs.iter().map(run).collect::<Vec<_>>().into_markup()
}

/// A glance at the sentence of a version.
pub(super) fn sentence(version: &Version) -> impl Fn() -> Glanced + 'static {
    let place = (version.paragraph, version.span);
    move || Glanced::Places {
        heading: Heading::Ours(say(messages::AS_QUOTED).to_owned()),
        note: String::new(),
        places: vec![place],
    }
}

fn words_cell(session: Session, row: &Row, cell: &Cell) -> Markup {
    let span = (cell.columns > 1).then(|| cell.columns.to_string());
    let text = row.versions.first().map(|version| session.corpus.article(version.text));
    let language = text.and_then(|text| text.language.as_ref()).map(|language| language.value.clone());
    match &cell.words {
        Words::Same(words) => {
            view! { <td class="w voice" colspan=span lang=language>{words.clone()}</td> }
        }
        Words::Other(words) => view! {
            <td class="w voice dif" colspan=span lang=language>
                <span class="vh">{say(messages::OTHER_WORDS)}" "</span>
                <mark>{words.clone()}</mark>
            </td>
        },
        Words::Gap => {
            view! { <td class="w gap" colspan=span><span class="vh">{say(messages::NOT_QUOTED)}</span></td> }
        }
    }
}

/// How much is quoted, in a word.
pub(super) fn extent(extent: Extent) -> Message {
    match extent {
        Extent::Whole => messages::WHOLE,
        Extent::Fragment => messages::FRAGMENT,
        Extent::Reported => messages::REPORTED,
    }
}

fn relation(relation: Relation) -> String {
    let message = match relation {
        Relation::Longest => messages::LONGEST,
        Relation::Same => messages::SAME,
        Relation::Shorter => messages::SHORTER,
        Relation::Joined => messages::JOINED,
        Relation::Differs(1) => messages::ONE_DIFFERS,
        Relation::Differs(words) => return fill(messages::DIFFER, &[&number_of(words, things::WORDS)]),
        Relation::Apart => messages::APART,
    };
    say(message).to_owned()
}
