//! Every word the page says of its own, in each language it speaks: one table, by the part of the page that says it.
//!
//! A message is a constant with a column for each language, in the order of [`Language::EACH`]. What stands in braces
//! (`{0}`, `{1}`) is filled in by [`fill`]; a [`Noun`] has the forms that numbers ask for.

/// Messages, one after another: a name and its words in each language.
macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident = $en:literal | $sq:literal | $sr:literal;)+) => {
        $($(#[$doc])* pub const $name: $crate::messages::Message = $crate::messages::Message(&[$en, $sq, $sr]);)+
        /// All of these, for tests of the table.
        pub const ALL: &[(&str, $crate::messages::Message)] = &[$((stringify!($name), $name)),+];
    };
}

/// Nouns, one after another: a name and its forms in each language, see [`Noun`].
macro_rules! nouns {
    ($($(#[$doc:meta])* $name:ident = $en1:literal $en:literal | $sq1:literal $sq:literal | $sr1:literal $sr2:literal $sr5:literal;)+) => {
        $($(#[$doc])* pub const $name: $crate::messages::Noun =
            $crate::messages::Noun { en: [$en1, $en], sq: [$sq1, $sq], sr: [$sr1, $sr2, $sr5] };)+
    };
}

pub mod add;
pub mod compare;
pub mod coverage;
pub mod export;
pub mod figures;
pub mod filter;
pub mod frame;
pub mod kinds;
pub mod methods;
pub mod months;
pub mod names;
pub mod own;
pub mod peek;
pub mod quotes;
pub mod read;
pub mod search;
pub mod signs;
pub mod synopsis;
pub mod tables;
pub mod things;
pub mod tour;
pub mod words;
pub mod worksheet;
pub mod writer;

use core::cell::Cell;

/// Words of the page, in each language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message(&'static [&'static str; 3]);

impl Message {
    /// What is the same in every language: the name of a key.
    pub const fn alike(words: &'static [&'static str; 3]) -> Self {
        Self(words)
    }

    /// Its words in every language, for who reads what readers type.
    pub const fn in_each(self) -> &'static [&'static str; 3] {
        self.0
    }
}

/// A thing that is counted, in each language, in the forms that numbers ask for (Unicode CLDR plural rules).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noun {
    /// One, other.
    en: [&'static str; 2],
    /// One, other.
    sq: [&'static str; 2],
    /// One (1, 21, 31, …), few (2 to 4, 22 to 24, …), other.
    sr: [&'static str; 3],
}

/// A language of the page. The language of an article is its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, which the others are made from.
    #[default]
    English,
    /// Albanian. No native reader has looked at it yet.
    Albanian,
    /// Serbian in Latin letters. No native reader has looked at it yet.
    Serbian,
}

impl Language {
    /// Every language, in the order of the columns.
    pub const EACH: [Self; 3] = [Self::English, Self::Albanian, Self::Serbian];

    /// Its tag (BCP 47), for the document, for storage and for `Intl`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Albanian => "sq",
            Self::Serbian => "sr-Latn",
        }
    }

    /// What its speakers call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Albanian => "Shqip",
            Self::Serbian => "Srpski",
        }
    }

    /// The language a tag means.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::EACH.into_iter().find(|language| language.tag() == tag)
    }

    /// Whether a native reader has gone through its words.
    pub fn is_reviewed(self) -> bool {
        self == Self::English
    }
}

thread_local! {
    /// The language of the page. It changes only when the whole page is made anew, so nothing has to follow it.
    static SPOKEN: Cell<Language> = const { Cell::new(Language::English) };
}

/// Has the page speak a language from here on; what was said before stays until it is made anew.
pub fn speak(language: Language) {
    SPOKEN.set(language);
}

/// The language the page speaks.
pub fn spoken() -> Language {
    SPOKEN.get()
}

/// A message in the language of the page.
pub fn say(message: Message) -> &'static str {
    let [en, sq, sr] = *message.0;
    match spoken() {
        Language::English => en,
        Language::Albanian => sq,
        Language::Serbian => sr,
    }
}

/// A part of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words of the message.
    Words(&'static str),
    /// A place that is filled, by its number.
    Place(usize),
}

/// A message in the language of the page, in its parts.
pub fn parts(message: Message) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = say(message);
    while let Some((before, after)) = rest.split_once('{') {
        let (number, tail) = after.split_once('}').unwrap_or((after, ""));
        parts.push(Part::Words(before));
        if let Ok(number) = number.parse() {
            parts.push(Part::Place(number));
        }
        rest = tail;
    }
    parts.push(Part::Words(rest));
    parts.retain(|part| *part != Part::Words(""));
    parts
}

/// A message with its places filled: `{0}` by the first word, `{1}` by the second, and so on.
pub fn fill(message: Message, words: &[&str]) -> String {
    let word = |part| match part {
        Part::Words(words) => words,
        Part::Place(number) => words.get(number).copied().unwrap_or_default(),
    };
    parts(message).into_iter().map(word).collect()
}

/// The form of a noun that a number asks for, without the number.
pub fn form(noun: Noun, number: usize) -> &'static str {
    let one_or_more = |[one, other]: [&'static str; 2]| if number == 1 { one } else { other };
    match spoken() {
        Language::English => one_or_more(noun.en),
        Language::Albanian => one_or_more(noun.sq),
        Language::Serbian => {
            let [one, few, other] = noun.sr;
            match (number % 10, number % 100) {
                (_, 11..=14) => other,
                (1, _) => one,
                (2..=4, _) => few,
                _ => other,
            }
        }
    }
}

/// A number of things: "1 text", "5 texts".
pub fn number_of(number: usize, noun: Noun) -> String {
    [&crate::words::thousands(number), " ", form(noun, number)].concat()
}

#[cfg(test)]
mod tests;
