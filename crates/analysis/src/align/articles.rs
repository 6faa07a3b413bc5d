use alloc::{vec, vec::Vec};

use corpus::{ArticleId, Tables};

use super::{bag::Feature, profile::Profiles, table::Table};

/// How alike two articles are from which on they are taken to tell of one event (cosine). Articles of one event are
/// above 0.16 in bundles looked at, those of similar but different events mostly below 0.1.
const ONE_EVENT: f64 = 0.2;

/// How likely two articles tell of one event, as a factor for the matches between their paragraphs. Paragraphs of two
/// events of one kind, two floods or two trials, share many words and tell different things.
pub(super) struct Articles {
    rows: Vec<Article>,
    holders: Holders,
    /// The article asked about last, and its cosine with each later article: paragraphs are compared in the order of
    /// articles.
    last: Option<(ArticleId, Vec<f64>)>,
}

/// For each feature, the articles that hold it and its weight.
type Holders = Table<Vec<(u32, f64)>>;

#[derive(Default)]
struct Article {
    features: Vec<Feature>,
    norm: f64,
    paragraphs: usize,
}

impl Articles {
    pub(super) fn new(tables: &Tables, profiles: &Profiles) -> Self {
        let mut holders: Holders = profiles.table();
        let article = |(row, article): (u32, &corpus::Article)| {
            let mut features: Vec<(Feature, f64)> = Vec::new();
            let mut paragraphs = 0;
            for profile in article.paragraph_ids().filter_map(|id| profiles.get(id)) {
                paragraphs += usize::from(!profile.whole.held.is_empty());
                features.extend(profile.whole.held.iter().map(|held| (held.feature, held.weight)));
            }
            features.sort_unstable_by_key(|(feature, _)| feature.rank());
            features.dedup_by_key(|(feature, _)| *feature);
            for &(feature, weight) in &features {
                if let Some(holders) = holders.get_mut(feature) {
                    holders.push((row, weight));
                }
            }
            let norm = features.iter().map(|(_, weight)| weight * weight).sum();
            Article { features: features.into_iter().map(|(feature, _)| feature).collect(), norm, paragraphs }
        };
        let rows = (0..).zip(&tables.articles).map(article).collect();
        Self { rows, holders, last: None }
    }

    /// From 0 to 1, 1 where they are certainly of one event, of an article and a later one. Articles of one paragraph say no more than their paragraphs.
    pub(super) fn of_one_event(&mut self, a: ArticleId, b: ArticleId) -> f64 {
        let (Some(one), Some(other)) = (self.rows.get(a.index()), self.rows.get(b.index())) else {
            return 1.0;
        };
        if one.paragraphs <= 1 && other.paragraphs <= 1 {
            return 1.0;
        }
        let known = self.last.take().filter(|(last, _)| *last == a);
        let (_, cosines) =
            self.last.insert(known.unwrap_or_else(|| (a, cosines(a, &self.rows, &self.holders))));
        cosines.get(b.index()).map_or(1.0, |cosine| (cosine / ONE_EVENT).min(1.0))
    }
}

/// How alike an article is to each later one (cosine); only those that share something with it are looked at.
fn cosines(id: ArticleId, rows: &[Article], holders: &Holders) -> Vec<f64> {
    let mut cosines = vec![0.0; rows.len()];
    let Some(article) = rows.get(id.index()) else { return cosines };
    for holders in article.features.iter().filter_map(|&feature| holders.get(feature)) {
        let weight = holders.first().map_or(0.0, |(_, weight)| *weight);
        let later = holders.partition_point(|(row, _)| *row <= id.0);
        for &(row, other) in holders.get(later..).unwrap_or_default() {
            if let Some(dot) = cosines.get_mut(row as usize) {
                *dot += weight * other;
            }
        }
    }
    for (cosine, row) in cosines.iter_mut().zip(rows) {
        let norm = libm::sqrt(article.norm * row.norm);
        *cosine = if norm > 0.0 { *cosine / norm } else { 0.0 };
    }
    cosines
}
