use std::sync::Arc;

use corpus::ArticleId;
use markup::view;

use super::cells::language;
use crate::browser::markup::Markup;
use crate::browser::{Drawn, plain};
use crate::components::live::live;
use crate::components::room::{Room, portions};
use crate::components::siglum::Fill;
use crate::components::table::{named, opener, place_link, save_picture, sigla};
use crate::derived::Derived;
use crate::export::Picture;
use crate::glanced::{Glanced, Heading};
use crate::messages::{export, figures as messages, fill, number_of, say, things, words as shared};
use crate::moments::{Moment, Stretch, excerpt, moments};
use crate::rows;
use crate::session::Session;
use crate::words;

/// So many characters before a date are shown.
const BEFORE: usize = 90;
/// So many dates are shown; a reader can ask for more.
const ROOM: usize = 80;
/// So many come first, below the figures, and so many more are built between two frames.
const FIRST: usize = 2;
const PORTION: usize = 8;

/// The dates the texts give, in the order of time.
pub(super) fn dates(session: Session) -> Markup {
    let all =
        Derived::new(move || Arc::new(session.passing.with(|passing| moments(session.corpus, passing))));
    let list = move || {
        let (room, moments) = (Room::new(session, FIRST, PORTION, ROOM), all.get());
        let count = moments.len();
        let moments = portions(room, 0, moments.to_vec(), move |one| moment(session, one));
        view! { <ol class="timeline">{moments}</ol>{room.button(ROOM, words::thousands, move || count)} }
    };
    let pictures = move || save_picture(session, export::PICTURE_OF_DATES, Picture::Dates, "btn desk");
    let given = move || all.with(|all| all.iter().filter(|moment| !moment.places.is_empty()).count());
    view! {
        <section class="dates">
            <header>
                <h2>{say(messages::DATES)}<span class="count">{live(move || words::thousands(given()))}</span></h2>
                <p class="lede">{live(move || say(if given() > 0 { messages::DATES_LEDE } else { messages::NO_DATES }))}</p>
                {live(move || (given() > 0).then(pictures))}
            </header>
            {live(move || (given() > 0).then(list))}
        </section>
    }
}

/// Years from which on a gap grows no more, and how much each doubling adds, in hundredths of a line.
const WIDEST: i32 = 512;
const DOUBLING: u32 = 22;

fn moment(session: Session, moment: &Moment) -> Markup {
    let gap = (moment.years > 0).then(|| {
        let years = usize::try_from(moment.years).unwrap_or_default();
        let lines = moment.years.min(WIDEST).ilog2() * DOUBLING;
        view! {
            <li class="gap" style:--lines=lines.to_string()>
                <span>{number_of(years, things::YEARS)}</span>
            </li>
        }
    });
    let length = match moment.when.span {
        Stretch::Day => "day",
        Stretch::Week | Stretch::Month | Stretch::Season(_) | Stretch::Quarter(_) => "month",
        Stretch::Half(_) | Stretch::Year | Stretch::Decade | Stretch::Century => "year",
    };
    let told = moment.places.first().map(|_| told(session, moment));
    let published = (!moment.published.is_empty()).then(|| published(session, &moment.published));
    view! {
        {gap}
        <li class="moment" data-length=length class:only={moment.places.is_empty()}>
            {plain("b", "at", &words::stretch(moment.when))}
            <div>{told}{published}</div>
        </li>
    }
}

/// The first sentence that gives a date, which opens all that do, and the texts.
fn told(session: Session, moment: &Moment) -> Markup {
    let Some(&place) = moment.places.first() else { return Markup::Nothing };
    let text = session.corpus.paragraph(place.0).article;
    let (before, date, after) = excerpt(session.corpus, place, BEFORE);
    let (places, heading) = (moment.places.clone(), words::stretch(moment.when));
    let sentence = view! { {before}{plain("b", "", &date)}{after} };
    let opener = opener(session, sentence, move || Glanced::Places {
        heading: Heading::Ours(heading.clone()),
        note: String::new(),
        places: places.clone(),
    });
    let sigla = sigla(moment.texts.iter().copied().take(rows::PINNED));
    let count = number_of(moment.texts.len(), things::TEXTS);
    view! {
        <div class="says">
            <p class="clamp2" lang=language(session, text)>{opener}</p>
            <p class="whose">
                {sigla}
                {plain("span", "", if moment.texts.len() > 1 { &count } else { "" })}
                {place_link(session, place.0)}
            </p>
        </div>
    }
}

fn published(session: Session, texts: &[ArticleId]) -> Drawn {
    let more = texts.len().saturating_sub(rows::PINNED);
    let more = (more > 0).then(|| fill(shared::AND_MORE, &[&words::thousands(more)]));
    let line = plain("p", "published", &[say(messages::PUBLISHED), " "].concat());
    let texts = texts.iter().take(rows::PINNED).map(|&text| named(session.corpus, text, Fill::Part));
    line.around_all(texts).saying(&more.unwrap_or_default())
}
