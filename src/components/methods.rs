//! The methods of the analysis as cards, and the dialog that holds all of them.

use markup::view;

use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::chrome::languages;
use crate::components::dialog::dialog;
use crate::components::strength::strengths;
use crate::dom;
use crate::measured::Figure;
use crate::messages::{Language, Message, fill, frame, methods as words, say, spoken};
use crate::methods::{MATCHING, METHODS, Method};
use crate::session::{Dialog, session};
use crate::words as numbers;

/// One method, closed at first, under words of its own; `controls` stand below what a reader can do.
pub fn card(method: Method, summary: Message, controls: Option<Markup>) -> Markup {
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
                <dd>{say(method.remedy)}{controls}</dd>
            </dl>
        </details>
    }
}

fn how_often(method: Method) -> Markup {
    if method.figures().next().is_none() {
        return say(words::NOT_MEASURED).into_markup();
    }
    let row = |figure: &Figure| {
        view! { <tr><th scope="row" lang=Language::English.tag()>{figure.measure}<span class="set">{figure.set}</span></th><td class="num">{amount(figure.figure)}</td></tr> }
    };
    view! {
        <p>{say(words::MEASURED)}</p>
        <table class="evidence">
            <caption class="vh">{fill(words::MEASURED_BY, &[say(method.title)])}</caption>
            <thead><tr><th scope="col">{say(words::WHAT_AND_WHERE)}</th><th scope="col">{say(words::OF_HUNDRED)}</th></tr></thead>
            <tbody>{method.figures().map(row).collect::<Vec<_>>()}</tbody>
        </table>
        <p>{say(words::F1)}</p>
    }
}

/// A figure as the language of the page writes it.
fn amount(figure: &str) -> String {
    let number = |text: &str| {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let places = u8::try_from(decimals.len()).unwrap_or_default();
        [whole, decimals].concat().parse().map(|units| numbers::decimal(units, places))
    };
    match figure.split_once('/') {
        Some((wrong, all)) => match (wrong.parse(), all.parse()) {
            (Ok(wrong), Ok(all)) => numbers::of(wrong, &numbers::thousands(all)),
            _ => figure.to_owned(),
        },
        None => number(figure).unwrap_or_else(|_| figure.to_owned()),
    }
}

/// All methods, in a native dialog.
pub fn method_list() -> Markup {
    let session = session();
    let controls = |method| (method == MATCHING).then(|| strengths(session, dom::STRENGTH));
    let cards =
        METHODS.map(|method| card(method, method.title, controls(method))).into_iter().collect::<Vec<_>>();
    let not_reviewed =
        (!spoken().is_reviewed()).then(|| view! { <p class="quiet small">{say(frame::NOT_REVIEWED)}</p> });
    dialog(
        Dialog::Methods,
        frame::METHODS_TITLE,
        view! { <p class="hand">{languages(session)}</p>{not_reviewed}{cards} },
    )
    .into_markup()
}
