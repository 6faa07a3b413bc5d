use corpus::{ArticleId, Corpus, Origin};

use super::{
    drawing::{Finding, draw},
    labels::findings,
    place_within,
};

/// An article: what is known about it, and its paragraphs with what was found in them.
pub fn article(corpus: &Corpus, id: ArticleId) -> String {
    let article = corpus.article(id);
    let mut listing = format!("headline  {}{}\n", article.headline.value, origin(article.headline.origin));
    if let Some(outlet) = &article.outlet {
        listing.push_str(&format!("outlet    {}{}\n", outlet.value, origin(outlet.origin)));
    }
    if let Some(date) = &article.date {
        listing.push_str(&format!("date      {}{}\n", date.value, origin(date.origin)));
    }
    if let Some(language) = &article.language {
        listing.push_str(&format!("language  {}{}\n", language.value, origin(language.origin)));
    }
    for id in article.paragraph_ids() {
        let findings: Vec<Finding> = findings(corpus, id);
        let drawn = draw(&corpus.paragraph(id).text, &findings);
        listing.push_str(&format!("\n{}\n{drawn}", place_within(corpus, id)));
    }
    listing
}

fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Given => "",
        Origin::Inferred => "  (inferred)",
        Origin::Derived => "  (derived)",
        Origin::Withheld => "  (withheld)",
    }
}
