//! The tour of one minute: offered on the first visit, never again after that, and at hand in the list of keys.

use leptos::prelude::*;
use markup::view;

use crate::browser::markup::Markup;
use crate::components::live::live;
use crate::derived::Derived;
use crate::dom;
use crate::messages::{Message, fill, say, tour};
use crate::session::{Command, Session, session};
use crate::words;

/// What each step is about, and what it says. The style sheet knows what it points at.
const STEPS: [(Message, Message); 6] = [
    (tour::TEXT, tour::TEXT_SAYS),
    (tour::MARGIN, tour::MARGIN_SAYS),
    (tour::OVERVIEW, tour::OVERVIEW_SAYS),
    (tour::VIEWS, tour::VIEWS_SAYS),
    (tour::FILTER, tour::FILTER_SAYS),
    (tour::METHODS, tour::METHODS_SAYS),
];

/// A line above the first text, until the reader takes the tour or declines it.
pub fn welcome() -> Markup {
    let session = session();
    let offered = Derived::new(move || !session.preferences.with(|preferences| preferences.toured));
    let line = move || {
        view! {
            <aside class="welcome" aria-label=say(tour::TOUR)>
                <p>{say(tour::WELCOME)}</p>
                {begin(session)}
                <button class="btn" type="button" on:click=move |_| session.run(Command::ShowTour(false))>
                    {say(tour::DECLINE)}
                </button>
            </aside>
        }
    };
    live(move || offered.get().then(&line))
}

/// The button that begins the tour.
pub fn begin(session: Session) -> Markup {
    view! {
        <button class="btn line" type="button" on:click=move |_| session.run(Command::ShowTour(true))>
            {say(tour::TAKE)}
        </button>
    }
}

/// The card of the tour: it stands over the page and leaves everything behind it within reach.
pub fn tour() -> Markup {
    let session = session();
    let step = RwSignal::new(0);
    let titled = move |at: usize| STEPS.get(at).map(|(title, _)| say(*title));
    let number =
        move || fill(tour::STEP, &[&words::thousands(step.get() + 1), &words::thousands(STEPS.len())]);
    let is_last = move || step.get() + 1 == STEPS.len();
    let next = move |_| match is_last() {
        true => {
            step.set(0);
            session.run(Command::ShowTour(false));
        }
        false => step.update(|step| *step += 1),
    };
    view! {
        <div
            id=dom::TOUR
            class="peek tour"
            popover="manual"
            role="dialog"
            aria-label=say(tour::TOUR)
            data-step=move || step.get().to_string()
        >
            <div aria-live="polite">
                <p class="lab">{live(number)}</p>
                <h2>{live(move || titled(step.get()))}</h2>
                <p>{live(move || STEPS.get(step.get()).map(|(_, says)| say(*says)))}</p>
            </div>
            <p class="row">
                <button class="btn solid" type="button" autofocus=true on:click=next>
                    {live(move || say(if is_last() { tour::DONE } else { tour::NEXT }))}
                </button>
                <button
                    class="btn line"
                    type="button"
                    disabled=move || step.get() == 0
                    on:click=move |_| step.update(|step| *step = step.saturating_sub(1))
                >
                    {say(tour::BACK)}
                </button>
                <button class="btn push" type="button" on:click=move |_| session.run(Command::ShowTour(false))>
                    {say(tour::SKIP)}
                </button>
            </p>
        </div>
    }
}
