use alloc::string::String;

use corpus::count_words;

use crate::{lists::entries, segment::fold};

/// A paragraph as furniture is told by: its words, folded, and its form.
pub(super) struct Line<'a> {
    text: &'a str,
    folded: String,
    words: usize,
}

/// Words a paragraph of prose has at least. Shorter ones may be prose too; only longer ones certainly are.
const PROSE_WORDS: usize = 14;

/// Words a headline has at least where it stands among the paragraphs of another article: shorter ones may be
/// headings of this one.
const HEADLINE_WORDS: usize = 9;

/// Words a link has at least, in a list of links.
const LINK_WORDS: usize = 4;

/// Words a headline has at most.
const LONGEST_HEADLINE: usize = 22;

/// Words of a line of code at most: a paragraph may quote a bracket.
const CODE_WORDS: usize = 10;

/// Letters from which on a word is capitalised in a headline in title case, whatever it is.
const LONG_WORD: usize = 4;

/// Words of a line of credits at most ("Reporting by Anna Lind in Oslo and Bo Hale in Rome; editing by …").
const CREDIT_WORDS: usize = 24;

/// Words in small letters that stand between the names of a credit.
static BETWEEN_NAMES: &str = include_str!("../../data/between-names.txt");

impl<'a> Line<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let text = text.trim();
        let folded = fold(text.trim_start_matches(['-', '–', '—', '•', '*', '|', '>', '»', ' ']));
        Self { text, folded, words: count_words(text) }
    }

    /// Its words, lower case, without diacritics, bullets before them left out.
    pub(super) fn folded(&self) -> &str {
        &self.folded
    }

    pub(super) fn word_count(&self) -> usize {
        self.words
    }

    /// Its words in lower case, punctuation at their ends left out.
    pub(super) fn words(&self) -> impl DoubleEndedIterator<Item = &str> {
        let marks = |character: char| !character.is_alphanumeric();
        self.folded
            .split_whitespace()
            .map(move |word| word.trim_matches(marks))
            .filter(|word| !word.is_empty())
    }

    /// Whether it consists of these folded words, whatever punctuation is around them.
    pub(super) fn says(&self, folded: &str) -> bool {
        let own = bare(&self.folded);
        !own.is_empty() && own == bare(folded)
    }

    /// Whether it ends as a sentence does.
    pub(super) fn ends_sentence(&self) -> bool {
        let end = self.text.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', ' ']);
        end.ends_with(['.', '!', '?', '…', ':', ';'])
    }

    /// Whether it is certainly a paragraph of text: long, and ended like a sentence.
    pub(super) fn is_prose(&self) -> bool {
        self.words >= PROSE_WORDS && self.ends_sentence()
    }

    /// Whether it may be a link to another article, where links stand.
    pub(super) fn is_link(&self) -> bool {
        self.is_title() && self.words >= LINK_WORDS
    }

    /// Whether it is a leftover of the page's code: a style rule, an address.
    pub(super) fn is_code(&self) -> bool {
        let address = self.folded.starts_with("http://") || self.folded.starts_with("https://");
        (address && self.words == 1) || (self.words <= CODE_WORDS && self.text.contains(['{', '}']))
    }

    /// Whether it may be a headline: short, and not ended by a full stop.
    pub(super) fn is_title(&self) -> bool {
        let end = self.text.trim_end_matches(['"', '\'', '”', '’', ' ']);
        self.words <= LONGEST_HEADLINE && !end.ends_with(['.', ':', ';', ','])
    }

    /// Whether it is a headline in title case: of another article, where it stands among paragraphs.
    pub(super) fn is_other_headline(&self) -> bool {
        self.is_title() && self.words >= HEADLINE_WORDS && self.is_title_case()
    }

    fn is_title_case(&self) -> bool {
        let marks = |character: char| !character.is_alphabetic();
        let (mut long, mut capital) = (0, 0);
        for word in self.text.split_whitespace().map(|word| word.trim_matches(marks)) {
            if word.chars().count() >= LONG_WORD {
                long += 1;
                capital += usize::from(word.starts_with(char::is_uppercase));
            }
        }
        // One long word in ten may be small: "with" and "from" are in some styles.
        long >= 3 && capital * 10 >= long * 9
    }

    /// Whether what follows a phrase it starts with is names and the small words between them.
    pub(super) fn goes_on_with_names(&self, phrase: &str) -> bool {
        let name = |word: &str| {
            let bare = word.trim_matches(|character: char| !character.is_alphanumeric());
            bare.is_empty()
                || !bare.starts_with(char::is_lowercase)
                || entries(BETWEEN_NAMES).any(|word| word == bare)
        };
        let skipped = phrase.split_whitespace().count();
        let mut rest = self.text.split_whitespace().skip(skipped).peekable();
        let named = rest.peek().is_some_and(|word| word.contains(char::is_uppercase));
        named && self.words <= CREDIT_WORDS && rest.all(name)
    }
}

/// Folded words without the punctuation around them.
pub(super) fn bare(folded: &str) -> &str {
    folded.trim_matches(|character: char| !character.is_alphanumeric() && character != '©')
}
