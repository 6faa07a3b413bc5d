use corpus::{Corpus, EntityId};
use markup::view;

use super::names::names;
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::icon::{Icon, icon, kind};
use crate::components::live::live;
use crate::components::said::said as put;
use crate::derived::Derived;
use crate::dom;
use crate::messages::{Message, fill, filter as said, say, words as shared};
use crate::route::Wanted;
use crate::session::{Command, Session};
use crate::words;

/// What is asked for, and the names to ask for.
pub(super) fn panel(session: Session) -> Markup {
    let is_on = move || session.place.with(|place| !place.filter.is_empty());
    view! {
        <section class="panel" aria-labelledby="filter-title">
            <div class="stick" id=dom::PANEL>
                <header class="dhead">
                    <h2 id="filter-title">{say(said::TITLE)}</h2>
                    <button
                        class="btn push"
                        type="button"
                        disabled=move || !is_on()
                        on:click=move |_| session.run(Command::ClearFilter)
                    >
                        {say(said::CLEAR_ALL)}
                    </button>
                </header>
                <div class="state">
                    {[(Wanted::All, said::ALL_OF), (Wanted::Any, said::ANY_OF), (Wanted::None, said::NONE_OF)]
                        .map(|(wanted, words)| asked(session, wanted, words))
                        .into_iter()
                        .collect::<Vec<_>>()}
                    {sum(session)}
                </div>
                {names(session)}
            </div>
        </section>
    }
}

/// The names of which one thing is asked.
fn asked(session: Session, wanted: Wanted, words: Message) -> Markup {
    let names = Derived::new(move || session.place.with(|place| place.filter.of(wanted).collect::<Vec<_>>()));
    let chips = move || {
        let names = names.get();
        if names.is_empty() {
            return view! { <span class="quiet">{say(said::NO_NAMES)}</span> };
        }
        let chips = names.into_iter().map(|entity| chip(session, entity, wanted)).collect::<Vec<_>>();
        view! { <span class="chips">{chips}</span> }
    };
    view! { <p><span class="lab">{say(words)}</span>{live(chips)}</p> }
}

fn chip(session: Session, entity: EntityId, wanted: Wanted) -> Markup {
    let corpus: &Corpus = session.corpus;
    let name = corpus.entity(entity).name.clone();
    let class = if wanted == Wanted::None { "chip none" } else { "chip" };
    view! {
        <span class=class>
            {kind(corpus.entity(entity).kind)}
            <span class="cn">{name.clone()}</span>
            <button
                type="button"
                aria-label=fill(said::TAKE_OUT, &[&name])
                on:click=move |_| session.run(Command::Want(entity, None))
            >
                {icon(Icon::Close)}
            </button>
        </span>
    }
}

fn sum(session: Session) -> Markup {
    let passing = move || {
        let counts = session.passing.with(|passing| words::counts(passing, session.corpus));
        let mut counts = counts.into_iter();
        let paragraphs = counts.next().map(|paragraphs| view! { <b>{paragraphs}</b> });
        put(shared::PASSING, paragraphs.into_iter().chain(counts.map(IntoMarkup::into_markup)).collect())
    };
    view! {
        <p class="sum">
            {live(passing)}
            <button type="button" class="lnk hand" on:click=move |_| session.run(Command::ShowResults)>{say(shared::SHOW_THEM)}</button>
        </p>
    }
}
