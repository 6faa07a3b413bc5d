use alloc::{
    collections::{BTreeMap, BTreeSet},
    format,
    string::String,
    vec,
    vec::Vec,
};

use corpus::{
    EntityId, Paragraph, Quantity, QuantityKind, QuotationKind, Shared, Span, Tables, TermId, UtteranceId,
};

/// One thing a paragraph tells, apart from the words it is told with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Feature {
    /// It names this entity, by whatever name.
    Name(EntityId),
    /// It uses this word, outside of names and amounts.
    Word(TermId),
    /// It gives this amount or date, in whatever spelling: a number for each value and unit.
    Amount(u32),
    /// It quotes a version of this utterance.
    Said(UtteranceId),
}

/// What a paragraph tells, each feature once, in the order of [`Feature`].
#[derive(Clone, Debug, Default)]
pub(super) struct Profile {
    pub(super) held: Vec<Held>,
    /// The sum of all weights.
    pub(super) weight: f64,
}

/// A feature where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held {
    pub(super) feature: Feature,
    /// How much it tells: the rarer, the more.
    pub(super) weight: f64,
    /// In how many paragraphs of the bundle it stands.
    pub(super) paragraphs: u32,
    /// The row of its first mention, quantity or quotation here.
    pub(super) row: u32,
}

impl Held {
    /// What two paragraphs that both hold the feature share.
    pub(super) fn shared(&self, other: &Self) -> Shared {
        match self.feature {
            Feature::Name(entity) => Shared::Name(entity),
            Feature::Word(term) => Shared::Word(term),
            Feature::Amount(_) => Shared::Quantity(self.row, other.row),
            Feature::Said(_) => Shared::Quotation(self.row, other.row),
        }
    }
}

/// Paragraphs that a small bundle is filled up with before rarity is measured. Without them, all words of a bundle of
/// two articles would look equally rare.
const BACKGROUND: f64 = 40.0;

/// How much a feature of each sort weighs beside a word of the same rarity.
fn emphasis(feature: Feature) -> f64 {
    match feature {
        Feature::Name(_) | Feature::Word(_) => 1.0,
        Feature::Amount(_) => 1.5,
        Feature::Said(_) => 3.0,
    }
}

/// The profiles of all paragraphs; those that are not compared have an empty one.
pub(super) fn profiles(tables: &Tables) -> Vec<Profile> {
    let found = found(tables);
    let mut paragraphs: BTreeMap<Feature, u32> = BTreeMap::new();
    for features in &found {
        for feature in features.keys() {
            *paragraphs.entry(*feature).or_default() += 1;
        }
    }
    let all = found.iter().filter(|features| !features.is_empty()).count() as f64;
    let weigh = |(&feature, &row): (&Feature, &u32)| {
        let holding = paragraphs.get(&feature).copied().unwrap_or(1);
        let rarity = libm::log((all + BACKGROUND) / (f64::from(holding) + 0.5));
        Held { feature, weight: rarity * emphasis(feature), paragraphs: holding, row }
    };
    found
        .iter()
        .map(|features| {
            let held: Vec<Held> = features.iter().map(weigh).collect();
            Profile { weight: held.iter().map(|held| held.weight).sum(), held }
        })
        .collect()
}

/// For each paragraph, its features and the row each is first found in.
fn found(tables: &Tables) -> Vec<BTreeMap<Feature, u32>> {
    let mut found = vec![BTreeMap::new(); tables.paragraphs.len()];
    let mut taken: Vec<Vec<Span>> = vec![Vec::new(); tables.paragraphs.len()];
    let mut add = |paragraph: usize, feature: Feature, row: u32| {
        let tells = tables.paragraphs.get(paragraph).is_some_and(|paragraph| paragraph.kind.tells());
        if let Some(features) = found.get_mut(paragraph).filter(|_| tells) {
            features.entry(feature).or_insert(row);
        }
    };
    for (row, mention) in (0..).zip(&tables.mentions) {
        add(mention.paragraph.index(), Feature::Name(mention.entity), row);
        if let Some(spans) = taken.get_mut(mention.paragraph.index()) {
            spans.push(mention.span);
        }
    }
    let mut amounts = Amounts::default();
    for (row, quantity) in (0..).zip(&tables.quantities) {
        if let Some(amount) = amounts.number(quantity) {
            add(quantity.paragraph.index(), Feature::Amount(amount), row);
            if let Some(spans) = taken.get_mut(quantity.paragraph.index()) {
                spans.push(quantity.span);
            }
        }
    }
    for (row, quotation) in (0..).zip(&tables.quotations) {
        if let Some(utterance) = quotation.utterance.filter(|_| quotation.kind != QuotationKind::Scare) {
            add(quotation.paragraph.index(), Feature::Said(utterance), row);
        }
    }
    for (index, (paragraph, spans)) in tables.paragraphs.iter().zip(&taken).enumerate() {
        for term in words_outside(paragraph, spans) {
            add(index, Feature::Word(term), 0);
        }
    }
    found
}

/// The words that no name or amount covers: a name counts once, not once for each of its words.
fn words_outside(paragraph: &Paragraph, taken: &[Span]) -> BTreeSet<TermId> {
    let free = |span: Span| !taken.iter().any(|other| other.overlaps(span));
    paragraph.words.iter().filter(|word| free(word.span)).map(|word| word.term).collect()
}

/// Amounts and dates, numbered by what they say.
#[derive(Default)]
struct Amounts(BTreeMap<String, u32>);

impl Amounts {
    /// The number of an amount, the same for every spelling of it; `None` where its value is not known.
    fn number(&mut self, quantity: &Quantity) -> Option<u32> {
        let said = match (quantity.kind, &quantity.date, quantity.value) {
            (QuantityKind::Date | QuantityKind::Time | QuantityKind::Duration, Some(date), _) => date.clone(),
            (_, _, Some(value)) => match quantity.upper {
                Some(upper) => format!("{value}-{upper} {}", quantity.unit),
                None => format!("{value} {}", quantity.unit),
            },
            _ => return None,
        };
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        Some(*self.0.entry(said).or_insert(next))
    }
}
