/// Which marks stand in the outlets' words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Marks {
    /// Lines under names, quotations and figures, and the signs beside these.
    #[default]
    All,
    /// No lines under names.
    Said,
    /// None: the words as they are printed.
    None,
}

impl Marks {
    /// Every choice, in the order in which a key leads through them.
    pub const EACH: [Self; 3] = [Self::All, Self::Said, Self::None];

    /// The word for it in links, and for the style sheet.
    pub fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Said => "said",
            Self::None => "none",
        }
    }

    /// The choice that a word in a link means.
    pub fn parse(word: &str) -> Option<Self> {
        Self::EACH.into_iter().find(|marks| marks.word() == word)
    }

    /// The choice after this one; after the last the first.
    pub fn next(self) -> Self {
        match self {
            Self::All => Self::Said,
            Self::Said => Self::None,
            Self::None => Self::All,
        }
    }
}
