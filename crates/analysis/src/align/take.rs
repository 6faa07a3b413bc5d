use corpus::{Shared, TermId};

use super::{
    bag::{Bag, Feature, Held},
    profile::Profiles,
};

/// Takes the things two texts share.
pub(super) trait Take {
    /// A feature of the one text that is the feature at a place of the other.
    fn exact(&mut self, one: &Held, at: usize);
    /// A word of names.
    fn name_word(&mut self, term: TermId, weight: f64);
    /// Two dates, one rougher than the other.
    fn dates(&mut self, shared: Shared, feature: Feature, weight: f64);
}

/// The sum of the weights. It looks at one text only: what is looked at least is compared fastest.
pub(super) struct Weight(pub(super) f64);

impl Take for Weight {
    fn exact(&mut self, one: &Held, _: usize) {
        self.0 += one.weight;
    }

    fn name_word(&mut self, _: TermId, weight: f64) {
        self.0 += weight;
    }

    fn dates(&mut self, _: Shared, _: Feature, weight: f64) {
        self.0 += weight;
    }
}

/// What things two texts share.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Things {
    /// How many are the same.
    pub(super) count: usize,
    /// Whether a person is among them.
    pub(super) person: bool,
    /// Whether a word is that few texts have, what somebody is called apart.
    pub(super) word: bool,
}

impl Things {
    /// Whether both may tell what one person did.
    pub(super) fn is_deed(self) -> bool {
        self.person && self.word
    }
}

/// The weight of a word from which on few texts have it: of those compared, one in twelve.
const FEW_TEXTS: f64 = 2.5;

/// Counts things that are the same.
pub(super) struct Count<'a> {
    pub(super) things: Things,
    profiles: &'a Profiles,
}

impl<'a> Count<'a> {
    pub(super) fn new(profiles: &'a Profiles) -> Self {
        Self { things: Things::default(), profiles }
    }
}

impl Take for Count<'_> {
    fn exact(&mut self, one: &Held, _: usize) {
        self.things.count += 1;
        match one.feature {
            Feature::Name(entity) => self.things.person |= self.profiles.is_person(entity),
            Feature::Word(_) => self.things.word |= one.weight >= FEW_TEXTS,
            Feature::Amount(_) | Feature::Said(_) => {}
        }
    }

    fn name_word(&mut self, _: TermId, _: f64) {}

    fn dates(&mut self, _: Shared, _: Feature, _: f64) {}
}

/// The sum of the products of what is stressed in both.
pub(super) struct Product<'a> {
    pub(super) exact: f64,
    pub(super) names: f64,
    pub(super) other: &'a Bag,
}

impl Take for Product<'_> {
    fn exact(&mut self, one: &Held, at: usize) {
        self.exact += self.other.held.get(at).map_or(0.0, |other| one.stress * other.stress);
    }

    fn name_word(&mut self, _: TermId, weight: f64) {
        self.names += weight * weight;
    }

    fn dates(&mut self, _: Shared, _: Feature, _: f64) {}
}

impl<One: Take, Other: Take> Take for (One, Other) {
    fn exact(&mut self, one: &Held, at: usize) {
        self.0.exact(one, at);
        self.1.exact(one, at);
    }

    fn name_word(&mut self, term: TermId, weight: f64) {
        self.0.name_word(term, weight);
        self.1.name_word(term, weight);
    }

    fn dates(&mut self, shared: Shared, feature: Feature, weight: f64) {
        self.0.dates(shared, feature, weight);
        self.1.dates(shared, feature, weight);
    }
}
