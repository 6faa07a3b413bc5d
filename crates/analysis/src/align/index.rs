use alloc::{vec, vec::Vec};

use corpus::Article;

use super::{bag::Feature, profile::Profiles, table::Table};

/// A feature that more paragraphs than this hold does not by itself make two of them worth comparing: almost all
/// paragraphs of a large bundle name its main actors.
const COMMON: usize = 200;

/// In bundles of more than a hundred articles, a feature is that common where more paragraphs than this hold it for each
/// article: a fact that every article gives once, in the text and over it, is what they are compared for.
const COMMON_PER_ARTICLE: usize = 2;

/// Paragraphs that one is compared with at most, those of which most is shared by rare features first. Of the matches
/// that comparing all finds in 500 articles on one campaign, 3 in a hundred are lost; at 24 it were 5, at 16 it were 7.
const CANDIDATES: usize = 32;

/// The share of a paragraph's weight from which on another that holds it is compared with it, however many there are: of
/// a text that a hundred outlets print, none is to look as if others lacked it.
const REPRINTED: f64 = 0.9;

/// For each feature, the paragraphs that hold it, so that paragraphs with nothing rare in common are never compared
/// and the work grows with the bundle, not with its square.
pub(super) struct Index<'a> {
    profiles: &'a Profiles,
    holders: Table<Vec<u32>>,
    /// For each paragraph, the first one of the next article.
    next_article: Vec<usize>,
    /// For each paragraph, the weight it shares with the one asked about; zero in between.
    shared: Vec<f64>,
    /// Room for the paragraphs that share something with it.
    found: Vec<usize>,
    /// For each paragraph, its size, in a row: thousands are asked for at once.
    sizes: Vec<f64>,
}

impl<'a> Index<'a> {
    pub(super) fn new(profiles: &'a Profiles, articles: &[Article]) -> Self {
        let mut holders: Table<Vec<u32>> = profiles.table();
        for (paragraph, profile) in (0..).zip(&profiles.rows) {
            for (feature, _) in features(profiles, profile) {
                if let Some(list) = holders.get_mut(feature)
                    && list.last() != Some(&paragraph)
                {
                    list.push(paragraph);
                }
            }
        }
        let common = COMMON.max(COMMON_PER_ARTICLE * articles.len());
        for paragraphs in holders.iter_mut().filter(|paragraphs| !(2..=common).contains(&paragraphs.len())) {
            *paragraphs = Vec::new();
        }
        let next_article = articles
            .iter()
            .flat_map(|article| article.paragraphs.clone().map(|_| article.paragraphs.end as usize));
        Self {
            profiles,
            holders,
            next_article: next_article.collect(),
            shared: vec![0.0; profiles.rows.len()],
            found: Vec::new(),
            sizes: profiles.rows.iter().map(|row| row.whole.size).collect(),
        }
    }

    /// The paragraphs of later articles worth comparing with one, in order.
    pub(super) fn candidates(&mut self, paragraph: usize) -> Vec<usize> {
        let Some(profile) = self.profiles.rows.get(paragraph) else { return Vec::new() };
        let first = self.next_article.get(paragraph).copied().unwrap_or(usize::MAX);
        let mut found = core::mem::take(&mut self.found);
        let mut whole = 0.0;
        for (feature, weight) in features(self.profiles, profile) {
            whole += weight;
            let holders = self.holders.get(feature).map(Vec::as_slice).unwrap_or_default();
            let later = holders.partition_point(|&holder| (holder as usize) < first);
            for &holder in holders.get(later..).unwrap_or_default() {
                if let Some(shared) = self.shared.get_mut(holder as usize) {
                    if *shared == 0.0 {
                        found.push(holder as usize);
                    }
                    *shared += weight;
                }
            }
        }
        let mut candidates = self.nearest(&found, whole);
        for holder in found.drain(..) {
            if let Some(shared) = self.shared.get_mut(holder) {
                *shared = 0.0;
            }
        }
        self.found = found;
        candidates.sort_unstable();
        candidates
    }

    /// Of paragraphs that share something with one of this weight, those most like it.
    fn nearest(&self, found: &[usize], whole: f64) -> Vec<usize> {
        if found.len() <= CANDIDATES {
            return found.to_vec();
        }
        let mut ranked: Vec<(f64, usize)> = Vec::with_capacity(ROOM);
        let mut reprinted = Vec::new();
        // What is less like the one than so many others are is not looked at again.
        let mut least = f64::NEG_INFINITY;
        for &id in found {
            let shared = self.shared.get(id).copied().unwrap_or_default();
            let likeness = shared / self.sizes.get(id).copied().unwrap_or(1.0);
            if likeness >= least {
                if ranked.len() == ROOM {
                    least = keep_nearest(&mut ranked);
                }
                ranked.push((likeness, id));
            }
            if shared >= REPRINTED * whole {
                reprinted.push(id);
            }
        }
        keep_nearest(&mut ranked);
        reprinted.retain(|id| ranked.iter().all(|(_, nearest)| nearest != id));
        ranked.into_iter().map(|(_, id)| id).chain(reprinted).collect()
    }
}

/// Paragraphs that are ranked at a time.
const ROOM: usize = 4 * CANDIDATES;

/// Leaves the candidates most like a paragraph, and gives the least likeness among them.
fn keep_nearest(ranked: &mut Vec<(f64, usize)>) -> f64 {
    let last = CANDIDATES - 1;
    if ranked.len() <= last {
        return f64::NEG_INFINITY;
    }
    let (_, &mut (least, _), _) =
        ranked.select_nth_unstable_by(last, |one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    ranked.truncate(CANDIDATES);
    least
}

/// What a paragraph can be found by: its features, and the words of its names.
fn features<'a>(
    profiles: &'a Profiles,
    profile: &'a super::profile::Profile,
) -> impl Iterator<Item = (Feature, f64)> {
    let held = profile.whole.held.iter().map(|held| (held.feature, held.weight));
    let words = profile.whole.name_words.iter();
    held.chain(words.map(|word| (Feature::Word(word.term), profiles.word(word.term))))
}
