use leptos::prelude::*;

use crate::measured::{Figure, MATCHES};

/// How matching works and how often it errs, one step away from every match: the four things a reader should know of a
/// method.
pub(super) fn method_card() -> AnyView {
    view! {
        <details class="more-on method">
            <summary>"How this works, and how often it errs"</summary>
            <dl>
                <dt>"What it does"</dt>
                <dd>"Puts paragraphs together when they share names, figures and rare words."</dd>
                <dt>"What it does not do"</dt>
                <dd>
                    "It does not read meaning. It can miss a match told in other words, and it can match two paragraphs \
                    that only share names."
                </dd>
                <dt>"How often it is wrong"</dt>
                <dd>{how_often()}</dd>
                <dt>"What you can do"</dt>
                <dd>
                    "See why two paragraphs were matched, and put any two side by side yourself. The author of an edition \
                    can take matches out and add others."
                </dd>
            </dl>
        </details>
    }
    .into_any()
}

fn how_often() -> AnyView {
    if MATCHES.is_empty() {
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
            <caption class="vh">"How well matching does, by what was measured and on which texts"</caption>
            <thead><tr><th scope="col">"Measured, and on which texts"</th><th scope="col">"Of 100"</th></tr></thead>
            <tbody>{MATCHES.iter().map(row).collect_view()}</tbody>
        </table>
        <p>"F1 weighs what was missed and what was wrongly put together alike. What the sets are stands in the accuracy report of the project."</p>
    }
    .into_any()
}
