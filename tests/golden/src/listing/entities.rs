use std::collections::BTreeMap;

use corpus::{Corpus, EntityId, EntityKind};

use super::legend;

/// The entities by kind and name: how often each article names one, and in which forms.
pub fn entities(corpus: &Corpus) -> String {
    let mut listing = legend(corpus);
    for kind in EntityKind::ALL {
        let mut rows: Vec<String> = corpus
            .entity_ids()
            .filter(|&id| corpus.entity(id).kind == kind)
            .map(|id| entity(corpus, id))
            .collect();
        rows.sort();
        if !rows.is_empty() {
            listing.push_str(&format!("\n{kind}\n{}", rows.concat()));
        }
    }
    listing
}

fn entity(corpus: &Corpus, id: EntityId) -> String {
    let mut forms: BTreeMap<&str, usize> = BTreeMap::new();
    let mut articles: BTreeMap<usize, usize> = BTreeMap::new();
    for mention in corpus.mentions.iter().filter(|mention| mention.entity == id) {
        let paragraph = corpus.paragraph(mention.paragraph);
        *forms.entry(mention.span.of(&paragraph.text)).or_default() += 1;
        *articles.entry(paragraph.article.index()).or_default() += 1;
    }
    let counts: Vec<String> =
        articles.iter().map(|(article, count)| format!("{count} in {}", article + 1)).collect();
    let forms: Vec<String> = forms.iter().map(|(form, count)| format!("{form} ×{count}")).collect();
    format!("  {}: {}\n    {}\n", corpus.entity(id).name, counts.join(", "), forms.join(" · "))
}
