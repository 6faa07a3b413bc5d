//! The whole page.

use corpus::Corpus;
use leptos::prelude::*;

/// The page of one corpus.
#[component]
pub fn App(
    /// What was analysed at build time.
    corpus: Corpus,
) -> impl IntoView {
    let headlines = corpus.articles.iter().map(|article| view! { <h1>{article.headline.value.clone()}</h1> });
    view! { <main>{headlines.collect_view()}</main> }
}
