use corpus::{ArticleId, ParagraphId};
use leptos::prelude::*;

use super::model::choices;
use crate::components::siglum::letter;
use crate::route::Beside;
use crate::session::{Command, Session};
use crate::words as say;

/// Puts any paragraph of any text beside the current one, by hand.
pub(super) fn chooser(session: Session, id: ParagraphId, text: ArticleId, open: bool) -> AnyView {
    let corpus = session.corpus;
    let (chosen, choose) = signal(text);
    let options = corpus
        .article_ids()
        .map(|text| {
            let label = [&letter(text), "  ", corpus.article(text).label()].concat();
            view! { <option value=text.0.to_string()>{label}</option> }
        })
        .collect_view();
    let list = move || {
        let rows = choices(corpus, chosen.get(), id).into_iter().map(|(other, words)| {
            view! {
                <li>
                    <button
                        type="button"
                        class="choice"
                        on:click=move |_| session.run(Command::Compare(Beside::Paragraph(other)))
                    >
                        <span class="wh">{say::mark(corpus.paragraph(other))}</span>
                        <span class="voice">{words}</span>
                    </button>
                </li>
            }
        });
        rows.collect_view()
    };
    view! {
        <details class="chooser" open=open>
            <summary>"Put another paragraph beside it"</summary>
            <label>
                <span class="lab">"Text"</span>
                <select
                    prop:value=move || chosen.get().0.to_string()
                    on:change=move |event| {
                        if let Ok(row) = event_target_value(&event).parse() {
                            choose.set(ArticleId(row));
                        }
                    }
                >
                    {options}
                </select>
            </label>
            <ul>{list}</ul>
        </details>
    }
    .into_any()
}
