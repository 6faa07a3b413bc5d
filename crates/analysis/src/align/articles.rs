use alloc::{collections::BTreeMap, vec::Vec};

use corpus::{ArticleId, Tables};

use super::{bag::Feature, profile::Profiles};

/// How alike two articles are from which on they are taken to tell of one event (cosine). Articles of one event are
/// above 0.16 in bundles looked at, those of similar but different events mostly below 0.1.
const ONE_EVENT: f64 = 0.2;

/// How likely two articles tell of one event, as a factor for the matches between their paragraphs. Paragraphs of two
/// events of one kind, two floods or two trials, share many words and tell different things.
pub(super) struct Articles {
    bags: Vec<Article>,
    known: BTreeMap<(ArticleId, ArticleId), f64>,
}

#[derive(Default)]
struct Article {
    features: Vec<(Feature, f64)>,
    norm: f64,
    paragraphs: usize,
}

impl Articles {
    pub(super) fn new(tables: &Tables, profiles: &Profiles) -> Self {
        let article = |article: &corpus::Article| {
            let mut features: BTreeMap<Feature, f64> = BTreeMap::new();
            let mut paragraphs = 0;
            for profile in article.paragraph_ids().filter_map(|id| profiles.get(id)) {
                paragraphs += usize::from(!profile.whole.held.is_empty());
                features.extend(profile.whole.held.iter().map(|held| (held.feature, held.weight)));
            }
            let norm = features.values().map(|weight| weight * weight).sum();
            Article { features: features.into_iter().collect(), norm, paragraphs }
        };
        Self { bags: tables.articles.iter().map(article).collect(), known: BTreeMap::new() }
    }

    /// From 0 to 1, 1 where they are certainly of one event. Articles of one paragraph say no more than their paragraphs.
    pub(super) fn of_one_event(&mut self, a: ArticleId, b: ArticleId) -> f64 {
        let pair = (a.min(b), a.max(b));
        if let Some(&known) = self.known.get(&pair) {
            return known;
        }
        let likely = match (self.bags.get(a.index()), self.bags.get(b.index())) {
            (Some(one), Some(other)) if one.paragraphs > 1 || other.paragraphs > 1 => {
                (one.cosine(other) / ONE_EVENT).min(1.0)
            }
            _ => 1.0,
        };
        self.known.insert(pair, likely);
        likely
    }
}

impl Article {
    fn cosine(&self, other: &Self) -> f64 {
        let mut dot = 0.0;
        let mut rest = other.features.as_slice();
        for (feature, weight) in &self.features {
            let at = rest.partition_point(|(candidate, _)| candidate < feature);
            rest = rest.get(at..).unwrap_or_default();
            if let Some((candidate, other)) = rest.first()
                && candidate == feature
            {
                dot += weight * other;
            }
        }
        let norm = libm::sqrt(self.norm * other.norm);
        if norm > 0.0 { dot / norm } else { 0.0 }
    }
}
