use corpus::{ArticleId, ParagraphId};
use leptos::prelude::*;
use markup::view;

use super::model::choices;
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::choice::{choice, every_text};
use crate::components::fold::on_demand;
use crate::components::live::live;
use crate::components::source::{dir, lang};
use crate::messages::{compare as said, say};
use crate::route::Beside;
use crate::session::{Command, Session};
use crate::words;

/// Puts any paragraph of any text beside the current one, by hand. What is in it is built when it is opened: a long
/// text has a thousand paragraphs.
pub(super) fn chooser(session: Session, id: ParagraphId, text: ArticleId, open: bool) -> Markup {
    let summary = || say(said::PUT_ANOTHER).into_markup();
    on_demand("more-on chooser", open, summary, move || choices_of(session, id, text))
}

/// A choice of text, and the paragraphs of the chosen one.
fn choices_of(session: Session, id: ParagraphId, text: ArticleId) -> Markup {
    let corpus = session.corpus;
    let (chosen, choose) = signal(text);
    let list = move || {
        let article = corpus.article(chosen.get());
        let rows = choices(corpus, chosen.get(), id).into_iter().map(|(other, start)| {
            view! {
                <li>
                    <button
                        type="button"
                        class="choice"
                        on:click=move |_| session.run(Command::Compare(Beside::Paragraph(other)))
                    >
                        <span class="wh">{words::mark(corpus.paragraph(other))}</span>
                        <span class="voice" lang=lang(article) dir=dir(article)>{start}</span>
                    </button>
                </li>
            }
        });
        rows.collect::<Vec<_>>()
    };
    view! {
        <label>
            <span class="lab">{say(said::TEXT)}</span>
            {choice(None, every_text(corpus), move || chosen.get().0.to_string(), move |row| choose.set(ArticleId(row)))}
        </label>
        <ul>{live(list)}</ul>
    }
}
