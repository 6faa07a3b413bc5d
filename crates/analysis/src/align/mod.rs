//! Paragraphs of different articles that tell the same thing, from what they share, whatever its order.
//!
//! A paragraph is a [`Bag`](bag::Bag) of features: the entities it names, the amounts and dates it gives, the
//! utterances it quotes, and its other content words by stem. Rare features weigh more. Two paragraphs are compared by
//! the weight of what they share, as wholes and by their best sentences; a match is likelier where a third paragraph
//! is like both, and where the articles tell of one event.

mod articles;
mod bag;
mod briefs;
mod chance;
mod index;
mod layout;
mod naming;
mod neighbours;
mod overlap;
mod profile;
mod rarity;
mod senses;
mod signature;
mod table;
mod take;
mod wording;

use alloc::{collections::BTreeSet, vec::Vec};

use corpus::{ArticleId, Matched, ParagraphId, Parallel, Tables};

use articles::Articles;
use bag::Feature;
use briefs::Briefs;
use chance::chance;
use index::Index;
use layout::{Comparable as _, LaidOut, Layout};
use naming::beyond_names;
use neighbours::Neighbours;
use overlap::{Overlap, of_both, thousandths, weight_and_stress, weight_and_things};
use profile::{Profile, Profiles};
use take::Things;
pub(crate) use wording::Wording;

/// How much the likeness of the two best sentences counts beside that of the whole paragraphs, so that a paragraph which
/// tells one thing among others is found by that one.
const BEST_SENTENCES: f64 = 0.5;

/// What each thing that two short sentences share beyond a few adds to their likeness, as a share of it, up to so many. Two
/// or three common things are shared by many sentences on one event, four and more by those that tell the same of it: what
/// all outlets tell most is told in words that are common among them.
const EACH_THING: f64 = 0.07;
const FEW_THINGS: usize = 3;
const MORE_THINGS: usize = 3;

/// What it adds that they share a person and a word that few texts have: both may tell what that person did. It adds 0.4
/// points of average precision on real articles and 0.3 on statements and summaries (SuperPAL); above 0.3, ledes (NeuS)
/// lose more than that.
const DEED: f64 = 0.2;

/// What each figure that two paragraphs give adds to their likeness, up to so many: a price or a count of one thing is
/// seldom the same by chance, and a long paragraph that gives it tells much else. The same number of other things adds
/// nothing.
///
/// This and the constants for words said, best sentences, names, bonds, titles and the background were chosen together, on
/// the sample and on five real articles that two readers annotated apart from each other and from the engine.
const SAME_COUNT: f64 = 0.06;
const COUNTS: usize = 2;

/// What words said that both give add.
const SAME_WORDS: f64 = 0.1;

/// How much likeness in what is stressed counts, beside likeness in what is told, between long texts: two whole articles
/// share many things by chance and come back to the same ones only where they tell of one event.
const STRESS: f64 = 0.7;

/// Up to so many features a text is short, and tells each thing once.
const SHORT: f64 = 20.0;

/// From so many features on a text is long.
const LONG: f64 = 80.0;

/// Sentences of two paragraphs that are compared, at most; longer ones are compared as wholes only.
const SENTENCE_PAIRS: usize = 400;

/// What is left of a likeness where both paragraphs name people and nobody in common: two arrests of two men are told in
/// the same words. It adds 1.2 points of average precision on sentences of like events (ECB+); below 0.6, summaries and
/// ledes lose as much.
const OTHER_PEOPLE: f64 = 0.75;

/// How much a third paragraph adds that is like both: a fact that all outlets give is given in ever other words.
const THROUGH_A_THIRD: f64 = 0.35;

/// For each paragraph, how many of those most like it may be such a third.
const NEIGHBOURS: usize = 8;

/// In bundles of up to so many paragraphs, all pairs can be listed.
const FEW_PARAGRAPHS: usize = 500;

/// Two paragraphs and how alike they are, from 0.
pub(crate) struct Pair {
    pub(crate) a: ParagraphId,
    pub(crate) b: ParagraphId,
    pub(crate) likeness: f64,
}

impl Pair {
    /// How likely the two tell the same, from 0 to 1.
    pub(crate) fn chance(&self) -> f64 {
        chance(self.likeness)
    }

    /// The same as it is stored, in thousandths.
    pub(crate) fn score(&self) -> u16 {
        thousandths(self.chance())
    }
}

/// Finds paragraphs of different articles that tell the same thing.
pub(crate) fn align(tables: &Tables) -> Vec<Parallel> {
    if tables.articles.len() < 2 {
        return Vec::new();
    }
    let profiles = Profiles::new(tables);
    let pairs = pairs(tables, &profiles, Listed::Alike);
    let shown = pairs.iter().filter(|pair| pair.score() >= Parallel::SHOWN_FROM);
    shown.map(|pair| parallel(&profiles, pair)).collect()
}

/// All pairs worth comparing, and pairs of brief articles of one event that share nothing, and how alike they are.
pub(crate) fn likenesses(tables: &Tables) -> Vec<Pair> {
    pairs(tables, &Profiles::new(tables), Listed::AndUnlike)
}

/// What two paragraphs share, whether or not it is enough for a match.
pub(crate) fn align_pair(tables: &Tables, a: ParagraphId, b: ParagraphId) -> Parallel {
    parallel(&Profiles::new(tables), &Pair { a, b, likeness: 0.0 })
}

/// Which pairs are listed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Listed {
    /// Those that share something rare.
    Alike,
    /// … and all others, of articles so few that they can be.
    AndUnlike,
}

fn pairs(tables: &Tables, profiles: &Profiles, listed: Listed) -> Vec<Pair> {
    let mut pairs = direct(tables, profiles);
    let alike = pairs.iter().map(|pair| (pair.a.index(), pair.b.index(), pair.likeness));
    let neighbours = Neighbours::new(tables.paragraphs.len(), NEIGHBOURS, alike);
    for pair in &mut pairs {
        pair.likeness += THROUGH_A_THIRD * neighbours.through_a_third(pair.a.index(), pair.b.index());
    }
    let briefs = Briefs::new(tables, profiles, &pairs);
    if listed == Listed::AndUnlike && tables.paragraphs.len() <= FEW_PARAGRAPHS {
        add_unlike(tables, profiles, &mut pairs);
    }
    for pair in &mut pairs {
        pair.likeness = briefs.likeness(tables, pair);
    }
    pairs.retain(|pair| pair.likeness > 0.0);
    pairs
}

/// Adds pairs of paragraphs that share nothing.
fn add_unlike(tables: &Tables, profiles: &Profiles, pairs: &mut Vec<Pair>) {
    let known: BTreeSet<(ParagraphId, ParagraphId)> = pairs.iter().map(|pair| (pair.a, pair.b)).collect();
    let tells = |id: &ParagraphId| profiles.get(*id).is_some_and(Profile::tells);
    for (place, one) in tables.articles.iter().enumerate() {
        for other in tables.articles.iter().skip(place + 1) {
            for a in one.paragraph_ids().filter(tells) {
                let unknown = other.paragraph_ids().filter(tells).filter(|&b| !known.contains(&(a, b)));
                pairs.extend(unknown.map(|b| Pair { a, b, likeness: 0.0 }));
            }
        }
    }
}

/// The pairs of paragraphs that share something rare, by what they share alone.
fn direct(tables: &Tables, profiles: &Profiles) -> Vec<Pair> {
    let mut articles = Articles::new(tables, profiles);
    let mut index = Index::new(profiles, &tables.articles);
    let article = |id: usize| tables.paragraphs.get(id).map_or(ArticleId(0), |paragraph| paragraph.article);
    let mut layout = Layout::new(profiles.table());
    let mut pairs = Vec::new();
    for (a, profile) in profiles.rows.iter().enumerate() {
        let whole = layout.lay_out(&profile.whole);
        for b in index.candidates(a) {
            let Some(other) = profiles.rows.get(b) else { continue };
            let likeness = likeness(profile, &whole, other, profiles);
            if likeness > 0.0 {
                let people = if profile.is_of_others(other) { OTHER_PEOPLE } else { 1.0 };
                let said = beyond_names(profile, other);
                let likeness = likeness + stated(profile, other, profiles);
                let likeness = said * people * likeness * articles.of_one_event(article(a), article(b));
                pairs.push(Pair { a: ParagraphId::new(a), b: ParagraphId::new(b), likeness });
            }
        }
    }
    pairs
}

/// What figures and words said that both paragraphs give add to their likeness: all of it between short texts, nothing
/// between long ones, where figures are the same by chance.
fn stated(a: &Profile, b: &Profile, profiles: &Profiles) -> f64 {
    let (mut counts, mut said) = (0, false);
    a.whole.in_common(&b.whole, |held, at| match held.feature {
        Feature::Amount(_) => {
            let other = b.whole.held.get(at);
            counts += usize::from(other.is_some_and(|other| profiles.is_one_figure(held.row, other.row)));
        }
        Feature::Said(_) => said = true,
        Feature::Name(_) | Feature::Word(_) => {}
    });
    let statement = SAME_COUNT * counts.min(COUNTS) as f64 + if said { SAME_WORDS } else { 0.0 };
    (1.0 - length(a, b)) * statement
}

/// How long the shorter of two texts is, from 0 to 1.
fn length(a: &Profile, b: &Profile) -> f64 {
    let features = a.whole.held.len().min(b.whole.held.len()) as f64;
    ((features - SHORT) / (LONG - SHORT)).clamp(0.0, 1.0)
}

/// How alike two paragraphs, the whole of the first laid out, are by what they share. Symmetric.
fn likeness(a: &Profile, whole: &LaidOut<'_>, b: &Profile, profiles: &Profiles) -> f64 {
    let stress = STRESS * length(a, b);
    let ((weight, things), stressed) = if stress == 0.0 {
        (weight_and_things(whole, &b.whole, profiles), 0.0)
    } else {
        weight_and_stress(whole, &b.whole, profiles)
    };
    if weight == 0.0 {
        return 0.0;
    }
    let mut shared = of_both(weight, &a.whole, &b.whole);
    let brevity = 1.0 - length(a, b);
    let pairs = a.parts().len() * b.parts().len();
    if (2..=SENTENCE_PAIRS).contains(&pairs) {
        let mut best = 0.0_f64;
        for one in a.parts() {
            for other in b.parts().iter().filter(|other| one.signature.may_meet(&other.signature)) {
                let (weight, things) = weight_and_things(one, other, profiles);
                best = best.max(of_both(weight, one, other) * for_things(things, brevity));
            }
        }
        shared = (1.0 - BEST_SENTENCES) * shared + BEST_SENTENCES * best;
    } else if pairs == 1 {
        shared *= for_things(things, brevity);
    }
    if stress == 0.0 { shared } else { (1.0 - stress) * shared + stress * stressed }
}

/// The factor for what two sentences share; between long texts there is none.
fn for_things(things: Things, brevity: f64) -> f64 {
    let beyond = things.count.saturating_sub(FEW_THINGS).min(MORE_THINGS);
    let deed = if things.is_deed() { DEED } else { 0.0 };
    1.0 + brevity * (EACH_THING * beyond as f64 + deed)
}

fn parallel(profiles: &Profiles, pair: &Pair) -> Parallel {
    let none = Profile::default();
    let (a, b) = (profiles.get(pair.a).unwrap_or(&none), profiles.get(pair.b).unwrap_or(&none));
    let overlap = Overlap::of(&a.whole, &b.whole, profiles);
    Parallel {
        a: pair.a,
        b: pair.b,
        score: pair.score(),
        a_told: overlap.told(&a.whole),
        b_told: overlap.told(&b.whole),
        evidence: overlap.evidence(profiles),
        origin: Matched::Found,
    }
}

#[cfg(test)]
mod tests;
