use super::hash::{Map, hash};
use crate::lists::Kept;

/// What a word or mark does beside and between names: a set of uses, looked up once for its spelling.
#[derive(Clone, Copy)]
pub(super) struct Uses(u8);

impl Uses {
    /// It stands before places.
    pub(super) const IN: Self = Self(1 << 0);
    /// It stands after who says something.
    pub(super) const SAYS: Self = Self(1 << 1);
    /// It is the article.
    pub(super) const THE: Self = Self(1 << 2);
    /// A word between capitals that a name can run across.
    pub(super) const CARRIER: Self = Self(1 << 3);
    /// A small word a name can begin with: "al-Zarqawi", "de Klerk", "bin Laden".
    pub(super) const PARTICLE: Self = Self(1 << 4);
    /// A mark that stands inside names.
    pub(super) const INSIDE: Self = Self(1 << 5);
    /// A mark after which a sentence, a quotation or an item begins.
    pub(super) const OPENING: Self = Self(1 << 6);

    /// The uses of a folded word of this hash.
    pub(super) fn of(hash: u64) -> Self {
        static USES: Kept<Map<Uses>> = Kept::new();
        USES.get(Self::read).get(&hash).copied().unwrap_or(Self(0))
    }

    fn read() -> Map<Self> {
        let mut uses: Map<Self> = Map::default();
        for (of_words, words) in OF_WORDS {
            for word in *words {
                uses.entry(hash(word)).or_insert(Self(0)).0 |= of_words.0;
            }
        }
        uses
    }

    /// With those of a mark as it is written, since folding makes some marks one.
    pub(super) fn and_of_mark(mut self, mark: &str) -> Self {
        let opening = matches!(mark, "“" | "\"" | "‘" | "«" | "„" | ":" | "—" | "–" | "•" | "?" | "!");
        self.0 |= if opening { Self::OPENING.0 } else { 0 };
        self.0 |= if MARKS.contains(&mark) { Self::INSIDE.0 } else { 0 };
        self
    }

    /// Whether it has this one.
    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The folded words of each use.
const OF_WORDS: &[(Uses, &[&str])] = &[
    (Uses::IN, &["in", "at", "near"]),
    (Uses::SAYS, &["said", "says", "told", "added", "who"]),
    (Uses::THE, &["the"]),
    (Uses::CARRIER, CARRIERS),
    (Uses::PARTICLE, PARTICLES),
];

const CARRIERS: &[&str] = &[
    "of", "the", "for", "and", "on", "in", "to", "at", "de", "del", "della", "der", "des", "di", "da", "do",
    "dos", "du", "e", "el", "la", "las", "le", "les", "los", "al", "bin", "bint", "ibn", "van", "von", "und",
    "y", "a", "with", "against", "s", "ul", "et", "as", "from", "by", "ul", "und", "den", "og", "af",
];

const PARTICLES: &[&str] = &[
    "al", "el", "ad", "ash", "as", "an", "ar", "bin", "ibn", "abu", "de", "di", "da", "van", "von", "der",
    "den", "la", "le", "du", "ul", "d", "ben",
];

const MARKS: &[&str] = &["-", "–", "&", "'", "’", ".", "/", "\"", "“", "”", ",", "+", "!", ":"];
