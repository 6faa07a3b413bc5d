use corpus::ArticleId;
use markup::view;

use super::Sheet;
use super::cells::{nothing, opens, others};
use super::model::{self, Row, Size, heat, sizes};
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::icon::kind as kind_icon;
use crate::components::live::live;
use crate::components::siglum::tint;
use crate::components::table::outlet;
use crate::derived::Derived;
use crate::glanced::Heading;
use crate::messages::{coverage as said, fill, names, number_of, say, tables, things, words as shared};
use crate::rows::PINNED;
use crate::words::thousands;

/// How long each text is, and how much of it stands in quotation marks.
pub(super) fn lengths(sheet: Sheet) -> Markup {
    let session = sheet.session;
    let rows = move || {
        let sizes = session.passing.with(|passing| sizes(session.corpus, |id| passing.passes(id)));
        let columns = sheet.columns.get();
        let shown = sizes.into_iter().filter(move |size| columns.contains(&size.text));
        shown.map(|size| length(sheet, size)).collect::<Vec<_>>()
    };
    view! {
        <section class="facts">
            <h2>{say(said::LENGTH)}</h2>
            <table class="grid lengths">
                <caption class="vh">{say(said::LENGTH)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{say(tables::TEXT)}</th>
                        <th scope="col" class="num">{say(said::WORDS)}</th>
                        <th scope="col" class="num">{say(said::QUOTED)}</th>
                        <th scope="col">{say(said::SHARE)}</th>
                    </tr>
                </thead>
                <tbody>{live(rows)}</tbody>
            </table>
        </section>
    }
}

fn length(sheet: Sheet, size: Size) -> Markup {
    let corpus = sheet.session.corpus;
    let label = corpus.article(size.text).label();
    let share = size.share().to_string();
    let quoted = match size.spots.is_empty() {
        true => "0".into_markup(),
        false => {
            let name = fill(said::QUOTED_IN, &[label]);
            let content = view! { {thousands(size.quoted)}<span class="vh">", "{name.clone()}</span> };
            let note = number_of(size.spots.len(), things::QUOTATIONS);
            opens(sheet.session, content, name.clone(), Heading::Ours(name), note, size.spots)
        }
    };
    view! {
        <tr data-o=tint(size.text)>
            <th scope="row">{outlet(corpus, size.text)}</th>
            <td class="num">{thousands(size.words)}</td>
            <td class="num">{quoted}</td>
            <td><span class="share"><span class="bar-of" style:--share=share.clone() aria-hidden="true"></span>{share}" %"</span></td>
        </tr>
    }
}

/// So many speakers are shown; the others are given by one text, once.
const SPEAKERS: usize = 24;

/// Who is quoted or reported by which text.
pub(super) fn speakers(sheet: Sheet) -> Markup {
    let session = sheet.session;
    let rows = Derived::new(move || {
        session.passing.with(|passing| model::speakers(session.corpus, |id| passing.passes(id)))
    });
    let table = move || {
        let rows = rows.get();
        if rows.is_empty() {
            return view! { <p class="lab">{say(said::NO_SPEAKERS)}</p> };
        }
        let shown = sheet.shown();
        let more = rows.len().saturating_sub(SPEAKERS);
        view! {
            {speaker_table(sheet, &rows, &shown)}
            {(more > 0).then(|| view! { <p class="lab">{fill(shared::AND_MORE, &[&thousands(more)])}</p> })}
        }
    };
    view! {
        <section class="facts">
            <h2>{say(said::SPEAKERS)}</h2>
            <p class="lab">{say(said::SPEAKERS_NOTE)}</p>
            {live(table)}
        </section>
    }
}

fn speaker_table(sheet: Sheet, rows: &[Row], shown: &[ArticleId]) -> Markup {
    let corpus = sheet.session.corpus;
    let head = |&text: &ArticleId| {
        view! { <th scope="col" data-o=tint(text)>{outlet(corpus, text)}</th> }
    };
    let rest = sheet.has_others().then(|| {
        let rest = thousands(corpus.articles.len() - shown.len());
        let words =
            if shown.is_empty() { say(said::SPREAD).to_owned() } else { fill(names::OTHERS, &[&rest]) };
        view! { <th scope="col">{words}</th> }
    });
    let count = shown.len() + usize::from(sheet.has_others());
    view! {
        <div class="scroller" class:many={count > 5} class:most={count > PINNED}>
            <table class="grid cov speakers" style:--cols=count.to_string()>
                <caption class="vh">{say(said::SPEAKERS)}</caption>
                <thead>
                    <tr>
                        <th scope="col" class="corner">{say(said::SPEAKER)}</th>
                        {shown.iter().map(head).collect::<Vec<_>>()}
                        {rest}
                    </tr>
                </thead>
                <tbody>{rows.iter().take(SPEAKERS).map(|row| speaker(sheet, row, shown)).collect::<Vec<_>>()}</tbody>
            </table>
        </div>
    }
}

fn speaker(sheet: Sheet, row: &Row, shown: &[ArticleId]) -> Markup {
    let corpus = sheet.session.corpus;
    let entity = corpus.entity(row.entity);
    let heading = Heading::Ours(fill(said::WORDS_OF, &[&entity.name]));
    let cell = |&text: &ArticleId| {
        let spots = row.of(text).to_vec();
        if spots.is_empty() {
            return nothing(corpus, text);
        }
        let name = number_of(spots.len(), things::QUOTATIONS);
        let content = view! {
            <span class="num" aria-hidden="true">{thousands(spots.len())}</span>
            <span class="vh">{name.clone()}", "{corpus.article(text).label().to_owned()}</span>
        };
        let ground = heat(spots.len()).to_string();
        let button = opens(sheet.session, content, name, heading.clone(), String::new(), spots);
        view! { <td data-o=tint(text) data-h=ground>{button}</td> }
    };
    let cells = shown.iter().map(cell).collect::<Vec<_>>();
    let rest = sheet.has_others().then(|| others(sheet, row, shown));
    view! {
        <tr>
            <th scope="row">{kind_icon(entity.kind)}<span>{entity.name.clone()}</span></th>
            {cells}
            {rest}
        </tr>
    }
}
