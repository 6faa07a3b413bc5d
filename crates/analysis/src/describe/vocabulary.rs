use alloc::vec::Vec;

use corpus::EntityKind;
use foldhash::fast::FixedState;
use hashbrown::HashMap;

use super::Piece;
use crate::lists::{Kept, entries, words_by_heading};

static NOUNS: &str = include_str!("../../data/describe/nouns.txt");
static WORDS: &str = include_str!("../../data/describe/words.txt");
static TITLES: &str = include_str!("../../data/names/titles.txt");
static ROLES: &str = include_str!("../../data/quotations/roles.txt");

/// What single words do in descriptions.
pub(super) struct Vocabulary {
    /// Only ever asked by key, so its order never shows.
    senses: HashMap<&'static str, u32, FixedState>,
}

/// What a word does: a set.
#[derive(Clone, Copy)]
pub(super) struct Sense(u32);

/// The headings of the lists, each one bit; the kinds of things come first, in their own order.
const HEADINGS: [&str; 21] = [
    "person",
    "place",
    "organisation",
    "product",
    "event",
    "law",
    "group",
    "any",
    "of",
    "epithet",
    "suffix",
    "modifier",
    "direction",
    "determiner",
    "adverb",
    "onward",
    "relative",
    "finite",
    "opener",
    "party",
    "asks-of",
];

impl Sense {
    pub(super) const OF: Self = Self(1 << 8);
    pub(super) const EPITHET: Self = Self(1 << 9);
    pub(super) const SUFFIX: Self = Self(1 << 10);
    pub(super) const MODIFIER: Self = Self(1 << 11);
    pub(super) const DIRECTION: Self = Self(1 << 12);
    pub(super) const DETERMINER: Self = Self(1 << 13);
    pub(super) const ADVERB: Self = Self(1 << 14);
    pub(super) const ONWARD: Self = Self(1 << 15);
    pub(super) const RELATIVE: Self = Self(1 << 16);
    pub(super) const FINITE: Self = Self(1 << 17);
    pub(super) const OPENER: Self = Self(1 << 18);
    pub(super) const PARTY: Self = Self(1 << 19);
    pub(super) const ASKS_OF: Self = Self(1 << 20);
    /// The second of two words that are listed together.
    const ENDS_PAIR: Self = Self(1 << 21);

    /// No sense.
    pub(super) const NONE: Self = Self(0);

    /// A noun for things of a kind.
    pub(super) fn noun(kind: EntityKind) -> Self {
        let row = EntityKind::ALL.iter().position(|each| *each == kind).unwrap_or_default();
        // What anything may be is the eighth heading.
        Self(1 << row | 1 << 7)
    }

    /// Whether it is one of those of another.
    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Vocabulary {
    /// What the lists of this build say.
    pub(super) fn of_lists() -> &'static Self {
        static VOCABULARY: Kept<Vocabulary> = Kept::new();
        VOCABULARY.get(Self::read)
    }

    fn read() -> Self {
        let mut senses: HashMap<&'static str, u32, FixedState> = HashMap::default();
        let lists = words_by_heading(NOUNS).chain(words_by_heading(WORDS));
        for (heading, word) in lists {
            if let Some(bit) = HEADINGS.iter().position(|each| *each == heading) {
                *senses.entry(word).or_default() |= 1 << bit;
            }
        }
        // Papers and bodies among the roles, marked by + and *, are no people.
        let roles =
            entries(ROLES).flat_map(str::split_whitespace).filter(|word| !word.starts_with(['+', '*']));
        for word in entries(TITLES).filter(|word| !word.contains(' ')).chain(roles) {
            *senses.entry(word).or_default() |= 1;
        }
        let pairs: Vec<&'static str> =
            senses.keys().filter_map(|words| words.rsplit_once('_')).map(|(_, last)| last).collect();
        for last in pairs {
            *senses.entry(last).or_default() |= Sense::ENDS_PAIR.0;
        }
        Self { senses }
    }

    /// The senses of a folded word.
    pub(super) fn senses(&self, folded: &str) -> Sense {
        self.senses.get(folded).map_or(Sense::NONE, |&known| Sense(known))
    }

    pub(super) fn is(&self, folded: &str, sense: Sense) -> bool {
        self.senses(folded).has(sense)
    }

    /// Whether the piece at a place is a word of this sort.
    pub(super) fn has(&self, pieces: &[Piece<'_>], at: usize, sense: Sense) -> bool {
        pieces.get(at).is_some_and(|piece| piece.is_word() && piece.senses.has(sense))
    }

    /// Whether the piece at a place is a noun for things of a kind, alone or with the word before it ("opposite number").
    pub(super) fn is_noun(&self, pieces: &[Piece<'_>], at: usize, kind: EntityKind) -> bool {
        let sense = Sense::noun(kind);
        let Some(piece) = pieces.get(at).filter(|piece| piece.is_word()) else { return false };
        let before = at.checked_sub(1).and_then(|before| pieces.get(before));
        piece.senses.has(sense)
            || piece.senses.has(Sense::ENDS_PAIR)
                && before.is_some_and(|before| self.is(&[before.folded, "_", piece.folded].concat(), sense))
    }
}
