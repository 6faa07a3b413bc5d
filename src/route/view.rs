/// A page of Synoptic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// One text, the others in its margin.
    #[default]
    Read,
    /// Rows of paragraphs that tell the same, a column for each text.
    Synopsis,
    /// What each text calls whom.
    Names,
    /// What is said in quotation marks, and by whom.
    Quotes,
    /// What is counted and dated.
    Figures,
    /// Which text names what, how often and how early.
    Coverage,
    /// Paragraphs of all texts, by the names in them.
    Filter,
    /// A table to compare by hand, for the classroom.
    Worksheet,
}

impl View {
    /// The views there are, in the order of the view bar.
    pub const EACH: [Self; 8] = [
        Self::Read,
        Self::Synopsis,
        Self::Names,
        Self::Quotes,
        Self::Figures,
        Self::Coverage,
        Self::Filter,
        Self::Worksheet,
    ];

    /// The word for it in links and in the document.
    pub fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Synopsis => "synopsis",
            Self::Names => "names",
            Self::Quotes => "quotes",
            Self::Figures => "figures",
            Self::Coverage => "coverage",
            Self::Filter => "filter",
            Self::Worksheet => "sheet",
        }
    }

    /// The view that a word in a link means.
    pub fn parse(word: &str) -> Option<Self> {
        Self::EACH.into_iter().find(|view| view.word() == word)
    }

    /// Whether it has a place in the row of views; the others have a way of their own.
    pub fn is_in_bar(self) -> bool {
        !matches!(self, Self::Filter | Self::Worksheet)
    }

    /// Whether it is one of the tables, which share a place under the thumb.
    pub fn is_table(self) -> bool {
        matches!(self, Self::Names | Self::Quotes | Self::Figures | Self::Coverage)
    }
}
