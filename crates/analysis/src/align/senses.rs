use alloc::{borrow::Cow, collections::BTreeMap, vec::Vec};

use corpus::{Entity, EntityKind, Term};
use frostem::{Algorithm, Stemmer};

use super::bag::Feature;
use crate::lists::entries;

/// Words that news texts use for one another; see the file.
static SYNONYMS: &str = include_str!("../../data/synonyms.txt");

/// Words for happenings of one kind; see the file.
static HAPPENINGS: &str = include_str!("../../data/happenings.txt");

/// Countries and their capitals; see the file.
static COUNTRIES: &str = include_str!("../../data/names/countries.txt");

/// What makes two things that are not the same tell something in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Bond {
    /// Words that are used for one another.
    Synonyms,
    /// A country and its capital: news texts name the one for the government of the other.
    Seat,
    /// Words for happenings of one kind: a shooting, a clash and an attack may be one.
    Happening,
}

impl Bond {
    /// What two such things weigh beside the more common of them told by both.
    ///
    /// Capitals and words for happenings add 0.9 and 0.7 points of average precision on the sample; on public sets they
    /// change 0.1 points at most.
    pub(super) fn worth(self) -> f64 {
        match self {
            Self::Synonyms => 0.8,
            Self::Seat => 0.6,
            Self::Happening => 0.3,
        }
    }

    /// The number of a group in a signature, apart from those of other bonds.
    pub(super) fn number(self, group: u32) -> u64 {
        (self as u64) << 16 | u64::from(group)
    }
}

/// A place in a group of things that have a bond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sense {
    /// The number of the group among those of its bond.
    pub(super) group: u32,
    /// The number of the thing among all of the list: of a word, by its stem.
    pub(super) place: u32,
}

/// What the terms and entities of a bundle have in common with others.
pub(super) struct Senses {
    synonyms: Vec<Option<Sense>>,
    happenings: Vec<Option<Sense>>,
    seats: Vec<Option<Sense>>,
}

impl Senses {
    pub(super) fn new(terms: &[Term], entities: &[Entity]) -> Self {
        Self {
            synonyms: of_terms(terms, SYNONYMS),
            happenings: of_terms(terms, HAPPENINGS),
            seats: of_entities(entities),
        }
    }

    /// The groups a feature is of.
    pub(super) fn of(&self, feature: Feature) -> impl Iterator<Item = (Bond, Sense)> {
        let at = |senses: &Vec<Option<Sense>>, row: usize| senses.get(row).copied().flatten();
        let (first, second) = match feature {
            Feature::Word(term) => (
                at(&self.synonyms, term.index()).map(|sense| (Bond::Synonyms, sense)),
                at(&self.happenings, term.index()).map(|sense| (Bond::Happening, sense)),
            ),
            Feature::Name(entity) => (at(&self.seats, entity.index()).map(|sense| (Bond::Seat, sense)), None),
            Feature::Amount(_) | Feature::Said(_) => (None, None),
        };
        first.into_iter().chain(second)
    }

    /// The number of the group of synonyms a feature is of.
    pub(super) fn synonyms(&self, feature: Feature) -> Option<u32> {
        let Feature::Word(term) = feature else { return None };
        self.synonyms.get(term.index()).copied().flatten().map(|sense| sense.group)
    }
}

/// For each term, its place in a list.
fn of_terms(terms: &[Term], list: &'static str) -> Vec<Option<Sense>> {
    let groups = groups(list);
    let senses: BTreeMap<&str, Sense> =
        (0..).zip(&groups).map(|(place, (stem, &group))| (stem.as_ref(), Sense { group, place })).collect();
    terms.iter().map(|term| senses.get(term.stem.as_str()).copied()).collect()
}

/// The group of each stem in a list; a stem of two groups keeps the first.
fn groups(list: &'static str) -> BTreeMap<Cow<'static, str>, u32> {
    let stemmer = Stemmer::new(Algorithm::English);
    let mut groups = BTreeMap::new();
    for (group, line) in (0..).zip(entries(list)) {
        for word in line.split_whitespace() {
            groups.entry(stemmer.stem(word)).or_insert(group);
        }
    }
    groups
}

/// For each entity that is a country or a capital, the country it stands for.
fn of_entities(entities: &[Entity]) -> Vec<Option<Sense>> {
    let mut senses: BTreeMap<&str, Sense> = BTreeMap::new();
    for (group, line) in (0..).zip(entries(COUNTRIES)) {
        let mut columns = line.split('|').map(str::trim);
        let (country, capital) = (columns.next(), columns.nth(2));
        for (place, name) in (0..).zip([country, capital]) {
            if let Some(name) = name.filter(|name| !name.is_empty()) {
                senses.entry(name).or_insert(Sense { group, place });
            }
        }
    }
    let sense = |entity: &Entity| senses.get(entity.name.as_str()).copied();
    entities.iter().map(|entity| sense(entity).filter(|_| entity.kind == EntityKind::Place)).collect()
}

#[cfg(test)]
mod tests {
    use alloc::{collections::BTreeMap, vec::Vec};

    use super::{Algorithm, HAPPENINGS, SYNONYMS, Stemmer, entries};

    #[test]
    fn no_word_stands_in_two_groups_and_no_group_is_one_word() {
        let stemmer = Stemmer::new(Algorithm::English);
        for list in [SYNONYMS, HAPPENINGS] {
            let mut owners = BTreeMap::new();
            for line in entries(list) {
                let mut stems: Vec<_> = line.split_whitespace().map(|word| stemmer.stem(word)).collect();
                stems.sort();
                stems.dedup();
                assert!(stems.len() > 1, "{line}");
                for stem in stems {
                    assert_eq!(owners.insert(stem, line), None, "{line}");
                }
            }
        }
    }
}
