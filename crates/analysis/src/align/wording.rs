use alloc::{collections::BTreeSet, string::String, vec, vec::Vec};

use corpus::{Paragraph, Tables, TermId};

use super::{bag::Feature, overlap::Overlap, profile::Profiles};
use crate::{segment::tokens, text::Class};

/// Texts whose wordings are to be compared two by two: not only whether they tell of one thing, but how much of it they
/// say alike.
pub(crate) struct Wording {
    tables: Tables,
    profiles: Profiles,
}

/// What tells how alike two texts are, each from 0 to 1.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Signs {
    /// What they share by what both tell.
    pub(crate) shared: f64,
    /// What they share by what the shorter one tells.
    pub(crate) of_shorter: f64,
    /// Pairs of neighbouring words in common. A phrase in common tells less than its words one by one.
    pub(crate) phrases: f64,
    /// Words in common in the same order (longest common subsequence).
    pub(crate) order: f64,
    /// All words in common, function words too.
    pub(crate) all_words: f64,
    /// Whether each gives an amount that the other does not.
    pub(crate) other_amounts: f64,
    /// Whether each names something that the other does not.
    pub(crate) other_names: f64,
}

impl Signs {
    /// A linear fit to how alike people judge news sentences to be, see the constants.
    pub(crate) fn likeness(self) -> f64 {
        let sum = CONSTANT
            + SHARED * self.shared
            + OF_SHORTER * self.of_shorter
            + PHRASES * self.phrases
            + ORDER * self.order
            + ALL_WORDS * self.all_words
            + OTHER_AMOUNTS * self.other_amounts
            + OTHER_NAMES * self.other_names;
        sum.clamp(0.0, 1.0)
    }
}

const CONSTANT: f64 = 0.0;
const SHARED: f64 = 1.0;
const OF_SHORTER: f64 = 0.0;
const PHRASES: f64 = 0.0;
const ORDER: f64 = 0.0;
const ALL_WORDS: f64 = 0.0;
const OTHER_AMOUNTS: f64 = 0.0;
const OTHER_NAMES: f64 = 0.0;

impl Wording {
    pub(crate) fn new(tables: Tables) -> Self {
        Self { profiles: Profiles::new(&tables), tables }
    }

    /// How alike two paragraphs are, by their rows.
    pub(crate) fn likeness(&self, a: usize, b: usize) -> f64 {
        self.signs(a, b).map_or(0.0, Signs::likeness)
    }

    fn signs(&self, a: usize, b: usize) -> Option<Signs> {
        let (one, other) = (self.tables.paragraphs.get(a)?, self.tables.paragraphs.get(b)?);
        let (ours, theirs) = (&self.profiles.rows.get(a)?.whole, &self.profiles.rows.get(b)?.whole);
        let overlap = Overlap::of(ours, theirs, &self.profiles);
        let apart = |is: fn(Feature) -> bool| {
            let more = |a: &super::bag::Bag, b: &super::bag::Bag| {
                a.held.iter().any(|held| is(held.feature) && b.get(held.feature).is_none())
            };
            f64::from(u8::from(more(ours, theirs) && more(theirs, ours)))
        };
        let terms =
            |paragraph: &Paragraph| -> Vec<TermId> { paragraph.words.iter().map(|word| word.term).collect() };
        let (ours_in_order, theirs_in_order) = (terms(one), terms(other));
        Some(Signs {
            shared: overlap.of_both(ours, theirs),
            of_shorter: share(overlap.weight, ours.weight.min(theirs.weight)),
            phrases: dice(&phrases(&ours_in_order), &phrases(&theirs_in_order)),
            order: in_order(&ours_in_order, &theirs_in_order),
            all_words: dice(&all_words(&one.text), &all_words(&other.text)),
            other_amounts: apart(|feature| matches!(feature, Feature::Amount(_))),
            other_names: apart(|feature| matches!(feature, Feature::Name(_))),
        })
    }
}

fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { (part / whole).min(1.0) } else { 0.0 }
}

/// Twice what two sets have in common by the size of both (Dice 1945).
fn dice<T: Ord>(a: &BTreeSet<T>, b: &BTreeSet<T>) -> f64 {
    share(2.0 * a.intersection(b).count() as f64, (a.len() + b.len()) as f64)
}

fn phrases(terms: &[TermId]) -> BTreeSet<(TermId, TermId)> {
    terms.iter().copied().zip(terms.iter().copied().skip(1)).collect()
}

fn all_words(text: &str) -> BTreeSet<String> {
    tokens(text).into_iter().filter(|token| token.class != Class::Mark).map(|token| token.folded).collect()
}

/// The share of words that two texts have in common in the same order.
fn in_order(a: &[TermId], b: &[TermId]) -> f64 {
    let mut lengths = vec![0_u32; b.len() + 1];
    for term in a {
        let mut diagonal = 0;
        let mut left = 0;
        for (other, length) in b.iter().zip(lengths.iter_mut().skip(1)) {
            let above = *length;
            *length = if term == other { diagonal + 1 } else { above.max(left) };
            (diagonal, left) = (above, *length);
        }
    }
    share(2.0 * f64::from(lengths.last().copied().unwrap_or_default()), (a.len() + b.len()) as f64)
}
