//! What the signs mean that stand in and beside the texts.

use corpus::ArticleId;
use leptos::prelude::*;

use crate::components::siglum::{Fill, siglum};

/// Lines under names, by the class that draws them.
const NAMES: [(&str, &str); 4] = [
    ("n person", "a person, or a group of people"),
    ("n place", "a place"),
    ("n organisation", "an organisation"),
    ("n product", "a product, an event or a law"),
];

/// How fully a text tells what is asked about.
const FILLS: [(Fill, &str, &str); 3] = [
    (Fill::Whole, "Filled letter", "this text tells the same"),
    (Fill::Part, "Outlined letter", "this text tells part of it"),
    (Fill::Void, "Dotted letter", "not found in this text"),
];

/// A table of the signs.
pub fn legend() -> AnyView {
    let row =
        |sign: AnyView, means: &'static str| view! { <tr><th scope="row">{sign}</th><td>{means}</td></tr> };
    let fills = FILLS.map(|(fill, look, means)| {
        let sign = view! { {siglum(ArticleId(0), fill)}<span class="vh">{look}</span> };
        row(sign.into_any(), means)
    });
    let names = NAMES.map(|(class, means)| row(view! { <span class=class>"Name"</span> }.into_any(), means));
    let figure = view! { <span class="f">"75"</span><span class="sign">"="</span> }.into_any();
    let quoted = view! { <span class="q">"words"</span> }.into_any();
    view! {
        <h3 id="signs-title">"Signs"</h3>
        <table class="keys" aria-labelledby="signs-title">
            <tbody>
                {fills.into_iter().collect_view()}
                {names.into_iter().collect_view()}
                {row(figure, "a figure that other texts give too; its sign opens theirs")}
                {row(quoted, "quoted words that other texts quote too")}
            </tbody>
        </table>
    }
    .into_any()
}
