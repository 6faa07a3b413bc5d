use leptos::prelude::*;

/// The four things a reader should know of a method, and what is to be said of matching.
const CARD: [(&str, &str); 4] = [
    ("What it does", "Puts paragraphs together when they share names, figures and rare words."),
    (
        "What it does not do",
        "It does not read meaning. It can miss a match told in other words, and it can match two paragraphs that only \
         share names.",
    ),
    // A card says so until its error rates have been measured.
    ("How often it is wrong", "Not measured yet."),
    (
        "What you can do",
        "See why two paragraphs were matched, and put any two side by side yourself. The author of an edition can take \
         matches out and add others.",
    ),
];

/// How matching works and how often it errs, one step away from every match.
pub(super) fn method_card() -> AnyView {
    let rows = CARD.map(|(head, words)| view! { <div><dt>{head}</dt><dd>{words}</dd></div> });
    view! {
        <details class="more-on method">
            <summary>"How this works, and how often it errs"</summary>
            <dl>{rows.into_iter().collect_view()}</dl>
        </details>
    }
    .into_any()
}
