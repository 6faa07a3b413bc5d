//! The methods of the analysis as cards, and the dialog that holds all of them.

use leptos::prelude::*;

use crate::components::chrome::languages;
use crate::components::dialog::dialog;
use crate::measured::Figure;
use crate::messages::frame;
use crate::methods::{METHODS, Method};
use crate::session::{Dialog, session};

/// One method, closed at first, under words of its own.
pub fn card(method: Method, summary: &'static str) -> AnyView {
    view! {
        <details class="more-on method">
            <summary>{summary}</summary>
            <dl>
                <dt>"What it does"</dt>
                <dd>{method.does}</dd>
                <dt>"What it does not do"</dt>
                <dd>{method.does_not}</dd>
                <dt>"How often it is wrong"</dt>
                <dd>{how_often(method)}</dd>
                <dt>"What you can do"</dt>
                <dd>{method.remedy}</dd>
            </dl>
        </details>
    }
    .into_any()
}

fn how_often(method: Method) -> AnyView {
    if method.figures().next().is_none() {
        return "Not measured yet.".into_any();
    }
    let row = |figure: &Figure| {
        view! { <tr><th scope="row">{figure.measure}<span class="set">{figure.set}</span></th><td class="num">{figure.figure}</td></tr> }
    };
    view! {
        <p>
            "Measured on texts marked by hand; 100 is without error. Most of these texts were looked at while the method \
            was made, so expect others to differ."
        </p>
        <table class="evidence">
            <caption class="vh">{method.title}", by what was measured and on which texts"</caption>
            <thead><tr><th scope="col">"Measured, and on which texts"</th><th scope="col">"Of 100"</th></tr></thead>
            <tbody>{method.figures().map(row).collect_view()}</tbody>
        </table>
        <p>"F1 weighs what was missed and what was wrongly found alike. What the sets are stands in the accuracy report of the project."</p>
    }
    .into_any()
}

/// All methods, in a native dialog.
#[component]
pub fn MethodList() -> impl IntoView {
    let cards = METHODS.map(|method| card(method, method.title)).into_iter().collect_view();
    dialog(Dialog::Methods, frame::METHODS_TITLE, view! { <p class="hand">{languages(session())}</p>{cards} })
}
