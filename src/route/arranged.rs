//! How a reader arranges the rows of tables.

use corpus::EntityKind;

/// Which columns stand there, what orders the rows, which rows are shown and how much of them. `T` names a text: a key
/// in a link, an id in a corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arranged<T> {
    /// The texts that have columns, in order; empty where the page chooses.
    pub columns: Vec<T>,
    /// The text whose order the rows follow; `None` for the first.
    pub base: Option<T>,
    /// The rows shown.
    pub show: Show,
    /// How much of them; `None` where the page chooses.
    pub depth: Option<Depth>,
    /// What orders the rows of Names.
    pub sort: Sort,
    /// Whether Names shows only labels that one text alone uses.
    pub own: bool,
    /// The kinds of names that Coverage shows, in their order; empty for all.
    pub kinds: Vec<EntityKind>,
}

impl<T> Default for Arranged<T> {
    fn default() -> Self {
        Self {
            columns: Vec::new(),
            base: None,
            show: Show::default(),
            depth: None,
            sort: Sort::default(),
            own: false,
            kinds: Vec::new(),
        }
    }
}

/// Which rows are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Show {
    /// All, and between them the paragraphs without a full match.
    #[default]
    All,
    /// Rows only.
    Matched,
    /// Rows that every text tells.
    Every,
    /// Rows that every text but one tells.
    ButOne,
    /// Rows with a figure on which the texts do not agree.
    Differs,
    /// Paragraphs without a full match.
    Unmatched,
    /// Paragraphs that were found in one text only.
    Solo,
}

impl Show {
    /// Every choice, in the order lists show them.
    pub const EACH: [Self; 7] =
        [Self::All, Self::Matched, Self::Every, Self::ButOne, Self::Differs, Self::Unmatched, Self::Solo];

    /// The word for it in links.
    pub fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Matched => "matched",
            Self::Every => "every",
            Self::ButOne => "butone",
            Self::Differs => "differs",
            Self::Unmatched => "unmatched",
            Self::Solo => "solo",
        }
    }

    /// The choice that a word in a link or a list means.
    pub fn parse(word: &str) -> Option<Self> {
        Self::EACH.into_iter().find(|show| show.word() == word)
    }

    /// Whether rows may be among what is shown.
    pub fn has_rows(self) -> bool {
        !matches!(self, Self::Unmatched | Self::Solo)
    }
}

/// How much of each paragraph is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Depth {
    /// All of it.
    Full,
    /// Its first sentence.
    First,
    /// The sentences with words that no other text of the row has.
    Differences,
}

impl Depth {
    /// Every choice, in the order buttons show them.
    pub const EACH: [Self; 3] = [Self::Full, Self::First, Self::Differences];

    /// The word for it in links.
    pub fn word(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::First => "first",
            Self::Differences => "diff",
        }
    }

    /// The choice that a word in a link means.
    pub fn parse(word: &str) -> Option<Self> {
        Self::EACH.into_iter().find(|depth| depth.word() == word)
    }
}

/// What orders the rows of Names within each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// Those first for which most labels are used by one text only.
    #[default]
    Difference,
    /// Those first that are named most.
    Count,
    /// By the alphabet.
    Name,
}

impl Sort {
    /// Every choice, in the order lists show them.
    pub const EACH: [Self; 3] = [Self::Difference, Self::Count, Self::Name];

    /// The word for it in links.
    pub fn word(self) -> &'static str {
        match self {
            Self::Difference => "difference",
            Self::Count => "count",
            Self::Name => "name",
        }
    }

    /// The choice that a word in a link or a list means.
    pub fn parse(word: &str) -> Option<Self> {
        Self::EACH.into_iter().find(|sort| sort.word() == word)
    }
}
