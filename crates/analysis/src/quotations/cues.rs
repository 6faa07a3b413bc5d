use foldhash::fast::FixedState;
use hashbrown::HashMap;

use crate::lists::{Kept, entries};

static CUES: &str = include_str!("../../data/quotations/cues.txt");
static FUNCTION: &str = include_str!("../../data/quotations/function.txt");
static ROLES: &str = include_str!("../../data/quotations/roles.txt");
static WORKS: &str = include_str!("../../data/quotations/titles-of-works.txt");
static WOMEN: &str = include_str!("../../data/quotations/women.txt");

/// What a word can be to the clause around a quotation; a word may be several things.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Senses(u32);

impl Senses {
    pub(super) const SAY: Self = Self(1);
    pub(super) const CALL: Self = Self(1 << 1);
    pub(super) const THINK: Self = Self(1 << 2);
    pub(super) const NOUN: Self = Self(1 << 3);
    pub(super) const PRONOUN: Self = Self(1 << 4);
    pub(super) const POSSESSIVE: Self = Self(1 << 5);
    pub(super) const DETERMINER: Self = Self(1 << 6);
    pub(super) const AUXILIARY: Self = Self(1 << 7);
    pub(super) const ADVERB: Self = Self(1 << 8);
    pub(super) const PREPOSITION: Self = Self(1 << 9);
    pub(super) const CONJUNCTION: Self = Self(1 << 10);
    pub(super) const ROLE: Self = Self(1 << 11);
    pub(super) const WORK: Self = Self(1 << 12);
    pub(super) const WOMAN: Self = Self(1 << 13);
    /// A verb of saying whose forms are nouns too: "claims", "reports".
    pub(super) const NOUNLIKE: Self = Self(1 << 14);
    /// A verb that tells of speech only before "that" or a quotation: "maintains".
    pub(super) const CLAUSE: Self = Self(1 << 20);
    /// The name of a thing or happening: it says nothing.
    pub(super) const MUTE: Self = Self(1 << 21);
    pub(super) const TIME: Self = Self(1 << 15);
    /// A verb by which a law or treaty binds.
    pub(super) const BIND: Self = Self(1 << 16);
    /// A verb whose object speaks for its subject: "released a statement".
    pub(super) const ISSUE: Self = Self(1 << 22);
    /// The name of a law or treaty.
    pub(super) const LAW: Self = Self(1 << 17);
    /// A body or paper that speaks, with [`Self::ROLE`]: nobody is introduced as one.
    pub(super) const BODY: Self = Self(1 << 18);
    /// A paper that speaks for whoever spoke last, with [`Self::BODY`].
    pub(super) const PAPER: Self = Self(1 << 19);

    /// Any verb that tells of somebody's words.
    pub(super) const CUE: Self = Self(0b111);

    pub(super) fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Words that hold a sentence together: none of them is part of a name for somebody.
    pub(super) const GLUE: Self =
        Self::AUXILIARY.and(Self::PREPOSITION).and(Self::CONJUNCTION).and(Self::PRONOUN);
}

/// The words that matter around quotations, looked up once per token.
pub(super) struct Lexicon {
    /// Only ever asked by key, so its order never shows.
    senses: HashMap<&'static str, Senses, FixedState>,
}

impl Lexicon {
    /// What the data files say.
    pub(super) fn of_lists() -> &'static Self {
        static LEXICON: Kept<Lexicon> = Kept::new();
        LEXICON.get(Self::read)
    }

    fn read() -> Self {
        let mut lexicon = Self { senses: HashMap::with_hasher(FixedState::default()) };
        for line in entries(CUES).chain(entries(FUNCTION)) {
            let mut words = line.split_whitespace();
            let sense = match words.next() {
                Some("say") => Senses::SAY,
                Some("call") => Senses::CALL,
                Some("think") => Senses::THINK,
                Some("noun") => Senses::NOUN,
                Some("nounlike") => Senses::NOUNLIKE,
                Some("clause") => Senses::CLAUSE,
                Some("issue") => Senses::ISSUE,
                Some("bind") => Senses::BIND,
                Some("time") => Senses::TIME,
                Some("pronoun") => Senses::PRONOUN,
                Some("possessive") => Senses::POSSESSIVE,
                Some("determiner") => Senses::DETERMINER,
                Some("auxiliary") => Senses::AUXILIARY,
                Some("adverb") => Senses::ADVERB,
                Some("preposition") => Senses::PREPOSITION,
                Some("conjunction") => Senses::CONJUNCTION,
                _ => continue,
            };
            lexicon.add(words, sense);
        }
        for word in entries(ROLES).flat_map(str::split_whitespace) {
            let (word, sense) = match (word.strip_prefix('+'), word.strip_prefix('*')) {
                (Some(body), _) => (body, Senses::ROLE.and(Senses::BODY)),
                (_, Some(paper)) => (paper, Senses::PAPER),
                _ => (word, Senses::ROLE),
            };
            lexicon.add(core::iter::once(word), sense);
        }
        for (file, sense) in [(WORKS, Senses::WORK), (WOMEN, Senses::WOMAN)] {
            lexicon.add(entries(file).flat_map(str::split_whitespace), sense);
        }
        lexicon
    }

    fn add(&mut self, words: impl Iterator<Item = &'static str>, sense: Senses) {
        for word in words {
            let entry = self.senses.entry(word).or_default();
            *entry = entry.and(sense);
        }
    }

    pub(super) fn senses(&self, word: &str) -> Senses {
        self.senses.get(word).copied().unwrap_or_default()
    }
}
