use alloc::{borrow::Cow, collections::BTreeMap, vec::Vec};

use corpus::Term;
use frostem::{Algorithm, Stemmer};

use crate::lists::entries;

/// Words that news texts use for one another; see the file.
static SYNONYMS: &str = include_str!("../../data/synonyms.txt");

/// A word of a group of synonyms.
#[derive(Clone, Copy)]
pub(super) struct Sense {
    /// The number of the group.
    pub(super) group: u32,
    /// The number of the word among all of the list, by its stem.
    pub(super) word: u32,
}

/// For each term, the group of words it can be exchanged with, if any.
pub(super) fn senses(terms: &[Term]) -> Vec<Option<Sense>> {
    let groups = groups();
    let senses: BTreeMap<&str, Sense> =
        (0..).zip(&groups).map(|(word, (stem, &group))| (stem.as_ref(), Sense { group, word })).collect();
    terms.iter().map(|term| senses.get(term.stem.as_str()).copied()).collect()
}

/// The group of each stem in the list; a stem of two groups keeps the first.
fn groups() -> BTreeMap<Cow<'static, str>, u32> {
    let stemmer = Stemmer::new(Algorithm::English);
    let mut groups = BTreeMap::new();
    let lines = entries(SYNONYMS);
    for (group, line) in (0..).zip(lines) {
        for word in line.split_whitespace() {
            groups.entry(stemmer.stem(word)).or_insert(group);
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use alloc::{collections::BTreeMap, vec::Vec};

    use super::{Algorithm, SYNONYMS, Stemmer, entries};

    #[test]
    fn no_word_stands_in_two_groups_and_no_group_is_one_word() {
        let stemmer = Stemmer::new(Algorithm::English);
        let mut owners = BTreeMap::new();
        for line in entries(SYNONYMS) {
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
