//! An outlet's words with what is marked in them. Text enters the page as text nodes only.

pub mod model;

use corpus::{EntityKind, ParagraphId};
use markup::view;

use crate::browser::markup::{IntoMarkup, Markup};
use crate::browser::{self, plain};
use crate::glanced::Glanced;
use crate::messages::say;
use crate::session::{Command, Glance, Session, session};
use model::{Mark, Run, Stretch, cut, sign, stretches};

/// The words of a paragraph.
pub fn prose(id: ParagraphId) -> Vec<Markup> {
    let session = session();
    stretches(session.corpus, id).into_iter().map(|stretch| show_stretch(stretch, session)).collect()
}

/// The first sentence of a paragraph.
pub fn first_sentence(id: ParagraphId) -> Vec<Markup> {
    let session = session();
    let end = session.corpus.paragraph(id).sentences.first().map_or(0, |sentence| sentence.end as usize);
    let start = cut(stretches(session.corpus, id), end);
    start.into_iter().map(|stretch| show_stretch(stretch, session)).collect()
}

fn show_stretch(stretch: Stretch, session: Session) -> Markup {
    let runs = stretch.runs.into_iter().map(|run| show_run(run, session)).collect::<Vec<_>>();
    if stretch.quoted {
        view! { <span class="q">{runs}</span> }
    } else {
        runs.into_markup()
    }
}

fn show_run(run: Run, session: Session) -> Markup {
    match run.mark {
        Mark::Plain => run.text.into_markup(),
        Mark::Name(entity, kind) => {
            view! { <span class=class(kind) class:on=move || session.is_wanted(entity)>{run.text}</span> }
        }
        Mark::Figure(figure, agreement) => {
            let (sign, meaning) = sign(agreement);
            let meaning = say(meaning);
            let name = [&run.text, ": ", meaning].concat();
            let show = move |event: leptos::ev::MouseEvent| {
                let at = Glanced::Figure(figure);
                session.run(Command::Peek(Glance { at, corner: browser::corner(&event) }));
            };
            let class = if run.text.len() <= ON_ONE_LINE { "figure" } else { "" };
            view! {
                <span class=class>
                    {plain("span", "f", &run.text)}
                    <button type="button" class="sign" aria-label=name title=meaning aria-haspopup="dialog" on:click=show>
                        {sign}
                    </button>
                </span>
            }
        }
    }
}

/// A figure of so many bytes stays on one line with its sign; a longer one would leave a hole on a phone.
const ON_ONE_LINE: usize = 24;

fn class(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "n person",
        EntityKind::Place => "n place",
        EntityKind::Organisation => "n organisation",
        EntityKind::Product => "n product",
        EntityKind::Event => "n event",
        EntityKind::Law => "n law",
        EntityKind::Group => "n group",
    }
}
