//! The methods of the analysis as cards, and the dialog that holds all of them.

use leptos::prelude::*;

use crate::components::chrome::languages;
use crate::components::dialog::dialog;
use crate::measured::Figure;
use crate::messages::{Language, Message, fill, frame, methods as words, say};
use crate::methods::{METHODS, Method};
use crate::session::{Dialog, session};

/// One method, closed at first, under words of its own.
pub fn card(method: Method, summary: Message) -> AnyView {
    view! {
        <details class="more-on method">
            <summary>{say(summary)}</summary>
            <dl>
                <dt>{say(words::DOES)}</dt>
                <dd>{say(method.does)}</dd>
                <dt>{say(words::DOES_NOT)}</dt>
                <dd>{say(method.does_not)}</dd>
                <dt>{say(words::HOW_OFTEN)}</dt>
                <dd>{how_often(method)}</dd>
                <dt>{say(words::REMEDY)}</dt>
                <dd>{say(method.remedy)}</dd>
            </dl>
        </details>
    }
    .into_any()
}

fn how_often(method: Method) -> AnyView {
    if method.figures().next().is_none() {
        return say(words::NOT_MEASURED).into_any();
    }
    let row = |figure: &Figure| {
        view! { <tr><th scope="row" lang=Language::English.tag()>{figure.measure}<span class="set">{figure.set}</span></th><td class="num">{figure.figure}</td></tr> }
    };
    view! {
        <p>{say(words::MEASURED)}</p>
        <table class="evidence">
            <caption class="vh">{fill(words::MEASURED_BY, &[say(method.title)])}</caption>
            <thead><tr><th scope="col">{say(words::WHAT_AND_WHERE)}</th><th scope="col">{say(words::OF_HUNDRED)}</th></tr></thead>
            <tbody>{method.figures().map(row).collect_view()}</tbody>
        </table>
        <p>{say(words::F1)}</p>
    }
    .into_any()
}

/// All methods, in a native dialog.
#[component]
pub fn MethodList() -> impl IntoView {
    let cards = METHODS.map(|method| card(method, method.title)).into_iter().collect_view();
    dialog(Dialog::Methods, frame::METHODS_TITLE, view! { <p class="hand">{languages(session())}</p>{cards} })
}
