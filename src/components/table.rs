//! What tables of texts are made of: heads, links to places, buttons that open sentences.

use corpus::{ArticleId, Corpus, ParagraphId, ParagraphKind};
use leptos::prelude::*;
use markup::view;

use crate::browser::markup::{IntoMarkup, Markup};
use crate::browser::{self, Drawn, plain};
use crate::components::fold::on_demand;
use crate::components::icon::{Icon, icon};
use crate::components::live::live;
use crate::components::siglum::{Fill, siglum};
use crate::derived::Derived;
use crate::export::{Picture, Table};
use crate::glanced::Glanced;
use crate::messages::{Message, Noun, export, fill, number_of, say, tables, things, words as shared};
use crate::route::View;
use crate::session::{Command, Glance, Session};
use crate::words;

/// A text: its siglum and its name.
pub fn outlet(corpus: &Corpus, text: ArticleId) -> Drawn {
    named(corpus, text, Fill::Whole)
}

/// The same with another siglum.
pub fn named(corpus: &Corpus, text: ArticleId, fill: Fill) -> Drawn {
    let label = plain("span", "on", corpus.article(text).label());
    Drawn::html("span").with("class", "oh").around(siglum(text, fill)).around(label)
}

/// The number of a paragraph, which opens it in its text.
pub fn place_link(session: Session, id: ParagraphId) -> Markup {
    let corpus = session.corpus;
    let paragraph = corpus.paragraph(id);
    let short = match paragraph.kind {
        ParagraphKind::Body => words::mark(paragraph),
        ParagraphKind::Headline => "¶".to_owned(),
        _ => say(shared::PICTURE).to_owned(),
    };
    let label = corpus.article(paragraph.article).label();
    let name = fill(tables::READ_PLACE, &[&words::mark(paragraph), label]);
    view! {
        <a class="pn" href=move || read(session, id) title=say(shared::READ_IN_TEXT)>
            {plain("span", "vh", &name)}
            {plain("span", "", &short).with("aria-hidden", "true")}
        </a>
    }
}

/// The button that saves a table for spreadsheets.
pub fn save_table(session: Session, table: Table) -> Markup {
    view! {
        <button class="btn" type="button" on:click=move |_| session.run(Command::SaveTable(table))>
            {icon(Icon::Export)}
            {say(export::SAVE_TABLE)}
        </button>
    }
}

/// The buttons that save a picture, which has such a name.
pub fn save_picture(session: Session, name: Message, picture: Picture, class: &'static str) -> Markup {
    let save = |format: Message, as_png: bool| {
        let save = move |_| session.run(Command::SavePicture(picture, as_png));
        view! {
            <button class=class type="button" title=say(name) on:click=save>{icon(Icon::Export)}{say(format)}</button>
        }
    };
    view! {
        <div class="row" role="group" aria-label=say(name)>
            {save(export::SAVE_SVG, false)}
            {save(export::SAVE_PNG, true)}
        </div>
    }
}

/// The link to a paragraph in its text. Reactive.
pub fn read(session: Session, id: ParagraphId) -> String {
    session.href(|place| {
        place.view = View::Read;
        place.text = Some(session.corpus.paragraph(id).article);
        place.paragraph = Some(id);
        place.beside = None;
    })
}

/// Words of a text that open the sentences they stand in.
pub fn opener(session: Session, words: impl IntoMarkup, at: impl Fn() -> Glanced + 'static) -> Markup {
    let open = move |event: leptos::ev::MouseEvent| {
        session.run(Command::Peek(Glance { at: at(), corner: browser::corner(&event) }));
    };
    view! { <button type="button" class="lbl voice" aria-haspopup="dialog" on:click=open>{words}</button> }
}

/// What stands in the cell of a text in which nothing was found.
pub fn not_found(text: ArticleId) -> Drawn {
    let mark = siglum(text, Fill::Void);
    Drawn::html("span").with("class", "nf").around(mark).saying(say(tables::NOT_FOUND))
}

/// The sigla of texts in a row, for those who see them; what they say is said beside them.
pub fn sigla(texts: impl Iterator<Item = ArticleId>) -> Drawn {
    let row = Drawn::html("span").with("class", "rest-sigla").with("aria-hidden", "true");
    row.around_all(texts.map(|text| siglum(text, Fill::Whole)))
}

/// So many sigla stand in a row; of more texts only the first [`FEW`] do, since the number says enough.
const SIGLA: usize = 8;
/// So many stand for many.
const FEW: usize = 4;
/// So many places are listed when they are asked for; more are found in their texts.
const LISTED: usize = 40;

/// The texts of some paragraphs as sigla and a number, and on demand a list of links to the paragraphs.
pub fn many_places(session: Session, places: Vec<ParagraphId>, texts: &[ArticleId], of: usize) -> Markup {
    let corpus = session.corpus;
    let drawn: Vec<ArticleId> =
        texts.iter().copied().take(if texts.len() > SIGLA { FEW } else { SIGLA }).collect();
    let count = fill(shared::OF, &[&words::thousands(texts.len()), &number_of(of, things::OF_TEXTS)]);
    let line = move |id: ParagraphId| {
        let paragraph = corpus.paragraph(id);
        let text = paragraph.article;
        view! {
            <li>
                <a href=move || read(session, id) title=words::glance(&paragraph.text)>
                    {outlet(corpus, text)}" "{words::mark(paragraph)}
                </a>
            </li>
        }
    };
    let list = move || {
        let more = places.len().saturating_sub(LISTED);
        let more = (more > 0).then(|| {
            view! { <li class="lab">{fill(shared::AND_MORE, &[&words::thousands(more)])}</li> }
        });
        view! { <ul class="rest-list">{places.iter().copied().take(LISTED).map(line).collect::<Vec<_>>()}{more}</ul> }
    };
    let summary = move || counted(&drawn, &count, say(tables::LIST_THEM));
    on_demand("rest-cell", false, summary, list)
}

/// Some texts by their sigla, how many there are, and, for those who hear it, what a press does.
pub fn counted(texts: &[ArticleId], count: &str, act: &str) -> Markup {
    let count = plain("span", "", count).around(plain("span", "vh", &[" ", act].concat()));
    view! { {sigla(texts.iter().copied())}{count} }
}

/// Texts in which nothing was found, by their sigla; of many, the number.
pub fn without(corpus: &Corpus, texts: &[ArticleId]) -> Option<Markup> {
    if texts.is_empty() {
        return None;
    }
    if texts.len() > SIGLA {
        let words = fill(tables::NOT_IN_NUMBER, &[&number_of(texts.len(), things::TEXTS)]);
        return Some(view! { <p class="absent">{words}</p> });
    }
    let sigla = texts.iter().map(|&text| {
        let label = corpus.article(text).label();
        view! { {siglum(text, Fill::Void)}{plain("span", "vh", &[label, " "].concat())} }
    });
    let words = say(if texts.len() == 1 { tables::NOT_IN_ONE } else { tables::NOT_IN_THESE });
    Some(view! { <p class="absent">{sigla.collect::<Vec<_>>()}{plain("span", "", words)}</p> })
}

/// A line that says how much of what a table has is left by the filter, with the way back; nothing without a filter.
pub fn filtered(session: Session, left: impl Fn() -> String + Send + Sync + 'static) -> Markup {
    let filter = Derived::new(move || session.place.with(|place| place.filter.clone()));
    let is_on = Derived::new(move || filter.with(|filter| !filter.is_empty()));
    let left = StoredValue::new(left);
    let line = move || {
        let asked = filter.with(|filter| words::asked(session.corpus, filter));
        [&asked, ": ", &left.with_value(|left| left()), ". "].concat()
    };
    let line = move || {
        view! {
            <p class="filtered">
                {live(line)}
                <button type="button" class="lnk" on:click=move |_| session.run(Command::ClearFilter)>
                    {say(shared::CLEAR_FILTER)}
                </button>
            </p>
        }
    };
    live(move || is_on.get().then(line))
}

/// The same, where what is left is so many of so many things.
pub fn filtered_of(
    session: Session,
    left: impl Fn() -> (usize, usize) + Send + Sync + 'static,
    of: Noun,
) -> Markup {
    filtered(session, move || {
        let (left, all) = left();
        fill(shared::OF, &[&words::thousands(left), &number_of(all, of)])
    })
}
