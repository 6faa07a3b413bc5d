use corpus::{Corpus, ParagraphId, ParagraphKind};

use super::share;
use crate::gold::Gold;

/// The share of headlines and body paragraphs that a reader sees as such.
pub(super) fn body_kept(corpus: &Corpus, gold: &Gold) -> f64 {
    share_of(gold, &["headline", "body"], |id| is_text(corpus, id))
}

/// The share of page furniture, links to other articles and bylines that a reader does not see as text.
pub(super) fn furniture_set_aside(corpus: &Corpus, gold: &Gold) -> f64 {
    share_of(gold, &["furniture", "related", "byline"], |id| !is_text(corpus, id))
}

fn is_text(corpus: &Corpus, id: ParagraphId) -> bool {
    matches!(corpus.paragraph(id).kind, ParagraphKind::Headline | ParagraphKind::Body)
}

fn share_of(gold: &Gold, kinds: &[&str], holds: impl Fn(ParagraphId) -> bool) -> f64 {
    let of_kind = gold.paragraphs.iter().filter(|(_, kind)| kinds.contains(&kind.as_str()));
    let ids: Vec<ParagraphId> = of_kind.map(|(&id, _)| id).collect();
    share(ids.iter().filter(|&&id| holds(id)).count(), ids.len())
}
