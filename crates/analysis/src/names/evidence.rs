use alloc::{vec, vec::Vec};

use corpus::ParagraphId;

use super::{
    hash::Map,
    lexicon::{Lexicon, Roles},
    spelling::Spellings,
    uses::Uses,
    words::{Case, Page, Word},
};

/// How a bundle writes its words and what stands beside them: what tells a name from a word that only opens a
/// sentence, and a person from a place.
pub(crate) struct Evidence {
    /// For each folded word, by its number.
    seen: Vec<Seen>,
    /// How paragraphs use capitals, by row; those not in it as running text does.
    styles: Map<Style>,
}

/// How a paragraph uses capitals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Style {
    /// As running text does.
    #[default]
    Plain,
    /// Every longer word has one, as in headlines.
    Titled,
    /// Everything is in capitals.
    Shouted,
}

/// What the bundle's running text tells about a word.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Seen {
    /// How often it is written small.
    pub(crate) small: u32,
    /// How often it has a capital that its place does not ask for.
    pub(crate) capital: u32,
    /// What stands beside it where it has a capital: a set of [`beside`].
    pub(crate) beside: u16,
}

/// What stands beside a capitalised word.
pub(crate) mod beside {
    /// A title or a given name before it.
    pub(crate) const TITLE: u16 = 1 << 0;
    /// "in", "at", "near" before it and no capital after it.
    pub(crate) const IN: u16 = 1 << 1;
    /// A body's head after it.
    pub(crate) const HEAD: u16 = 1 << 2;
    /// A word of saying after it.
    pub(crate) const SAYS: u16 = 1 << 3;
    /// "the" before it.
    pub(crate) const THE: u16 = 1 << 4;
    /// Another capital before it.
    pub(crate) const AFTER: u16 = 1 << 5;
    /// Another capital after it.
    pub(crate) const BEFORE: u16 = 1 << 6;
    /// All of it in capitals.
    pub(crate) const UPPER: u16 = 1 << 7;
    /// It owns something.
    pub(crate) const OWNS: u16 = 1 << 8;
}

/// The share of capitalised words (in percent, of those with four letters or more) from which a paragraph counts as
/// set in headline case; running text of names stays below.
const STYLED_FROM: usize = 75;
/// Below this many longer words, the share says nothing.
const STYLED_WORDS: usize = 3;

impl Evidence {
    /// Reads the paragraphs of all articles.
    pub(crate) fn gather<'p, 'a: 'p>(
        pages: impl Iterator<Item = &'p Page<'a>>,
        spellings: &Spellings<'_>,
        lexicon: &Lexicon,
    ) -> Self {
        let mut evidence = Self { seen: vec![Seen::default(); spellings.words()], styles: Map::default() };
        for Page { paragraph, words, .. } in pages {
            let style = style(words);
            if style != Style::Plain {
                evidence.styles.insert(u64::from(paragraph.0), style);
                continue;
            }
            for (index, word) in words.iter().enumerate() {
                let Some(seen) = evidence.seen.get_mut(word.spelling.word) else { continue };
                if word.case == Case::Lower {
                    seen.small += u32::from(!word.opens);
                } else if word.is_capital() {
                    seen.capital += u32::from(!word.opens);
                    seen.beside |= neighbours(words, index, lexicon);
                }
            }
        }
        evidence
    }

    /// How a paragraph uses capitals.
    pub(crate) fn style(&self, paragraph: ParagraphId) -> Style {
        self.styles.get(&u64::from(paragraph.0)).copied().unwrap_or_default()
    }

    /// What the bundle tells about a word.
    pub(crate) fn seen(&self, word: &Word<'_>) -> Seen {
        self.seen.get(word.spelling.word).copied().unwrap_or_default()
    }

    /// Whether the bundle writes a word with a capital where nothing else asks for one, more often than not.
    pub(crate) fn is_name(&self, word: &Word<'_>) -> bool {
        let seen = self.seen(word);
        seen.capital > seen.small
    }

    /// Whether the bundle writes a word small somewhere.
    pub(crate) fn is_common(&self, word: &Word<'_>) -> bool {
        self.seen(word).small > 0
    }
}

/// How words use capitals.
fn style(words: &[Word<'_>]) -> Style {
    let (mut long, mut upper, mut capital) = (0, 0, 0);
    for word in words.iter().filter(|word| word.folded.len() >= 4 && word.case != Case::Mark) {
        long += 1;
        upper += usize::from(word.case == Case::Upper);
        capital += usize::from(word.is_capital());
    }
    let enough = long * STYLED_FROM;
    if long < STYLED_WORDS {
        Style::Plain
    } else if upper * 100 >= enough {
        Style::Shouted
    } else if long > STYLED_WORDS && capital * 100 >= enough {
        Style::Titled
    } else {
        Style::Plain
    }
}

fn neighbours(words: &[Word<'_>], index: usize, lexicon: &Lexicon) -> u16 {
    let before = index.checked_sub(1).and_then(|before| words.get(before));
    let after = words.get(index + 1);
    let roles = |word: Option<&Word<'_>>| word.map_or(Roles::default(), |word| lexicon.roles(word));
    let capital = |word: Option<&Word<'_>>| word.is_some_and(Word::is_capital);
    let does =
        |word: Option<&Word<'_>>, use_of: Uses| word.is_some_and(|word| word.spelling.uses.has(use_of));
    let word = words.get(index);
    let mut flags = 0;
    let mut set = |flag: u16, holds: bool| flags |= if holds { flag } else { 0 };
    set(
        beside::TITLE,
        roles(before).any(Roles::TITLE.and(Roles::GIVEN)) && before.is_some_and(|word| word.text != "."),
    );
    set(beside::IN, does(before, Uses::IN) && !capital(after));
    set(beside::HEAD, capital(after) && roles(after).any(Roles::ORGANISATION));
    set(beside::SAYS, does(after, Uses::SAYS));
    set(beside::THE, does(before, Uses::THE) && !capital(after));
    set(beside::AFTER, capital(before));
    set(beside::BEFORE, capital(after));
    set(beside::UPPER, word.is_some_and(|word| word.case == Case::Upper));
    set(beside::OWNS, word.is_some_and(|word| word.owns));
    flags
}
