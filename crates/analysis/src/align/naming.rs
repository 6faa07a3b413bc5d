use super::{
    bag::{Bag, Feature},
    layout::Comparable,
    profile::Profile,
    senses::Bond,
};

/// A caption that says no more than so many things, names apart, tells what is in the picture: one shared word is much of
/// it.
const FEW: usize = 5;

/// How many things a short caption and another text must both say of what they name.
const ENOUGH: usize = 2;

/// What is left of the likeness of a short caption and another text that share names and hardly more.
const NAMES_ALONE: f64 = 0.5;

/// What is left of the likeness of a caption and another text for what both say, names apart.
///
/// "A Norlandic crew with Arrow missiles" names what many sentences are about and says nothing that one of them says: a
/// picture of a thing is no report of what became of it. A short caption must share two words outside of names, or a
/// figure, or somebody's words. Short sentences that are no captions have a verb, and one word with a name may be all that
/// is told ("Moe resigns"): asked for the same, matches of sentences (ECB+) lose 2.7 points of F1.
pub(super) fn beyond_names(a: &Profile, b: &Profile) -> f64 {
    let brief = |profile: &Profile| profile.caption && said(&profile.whole) <= FEW;
    if !(brief(a) || brief(b)) {
        return 1.0;
    }
    let synonyms = a.whole.shared_bonds(&b.whole).filter(|(bond, _)| *bond == Bond::Synonyms);
    let mut shared = synonyms.count();
    a.whole.in_common(&b.whole, |held, _| shared += worth(held.feature));
    if shared >= ENOUGH { 1.0 } else { NAMES_ALONE }
}

/// How many things a text says of what it names.
fn said(bag: &Bag) -> usize {
    bag.held.iter().map(|held| worth(held.feature)).sum()
}

/// A word is one thing said; figures and quotations are seldom shared by chance and count as enough.
fn worth(feature: Feature) -> usize {
    match feature {
        Feature::Name(_) => 0,
        Feature::Word(_) => 1,
        Feature::Amount(_) | Feature::Said(_) => ENOUGH,
    }
}
