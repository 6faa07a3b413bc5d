//! The phrases of furniture, found in a line without trying each.

use alloc::{collections::BTreeMap, vec, vec::Vec};
use core::slice;

use corpus::ParagraphKind;

use super::line::{Line, bare};
use crate::lists::entries;

/// What furniture says; see the file.
static FURNITURE: &str = include_str!("../../data/furniture.txt");

/// All phrases, by what a line must have for one of them to tell.
pub(super) struct Phrases {
    /// In the order of the file: the first one that tells counts.
    list: Vec<Phrase>,
    /// Those a line must begin with.
    starts: Starts<2>,
    /// Those that stand anywhere in a line.
    contains: Starts<3>,
    /// Those a line must be, by their words.
    is: BTreeMap<&'static str, Vec<usize>>,
}

impl Phrases {
    pub(super) fn new() -> Self {
        let list = read();
        let (mut starts, mut contains) = (Starts::default(), Starts::default());
        let mut is: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (index, phrase) in list.iter().enumerate() {
            match phrase.place {
                Place::Starts => starts.add(phrase.words, index),
                Place::Contains => contains.add(phrase.words, index),
                Place::Is => is.entry(bare(phrase.words)).or_default().push(index),
            }
        }
        Self { list, starts, contains, is }
    }

    /// The first phrase that tells what a line is.
    pub(super) fn first_told(&self, line: &Line<'_>) -> Option<&Phrase> {
        let bytes = line.folded().as_bytes();
        let is = self.is.get(bare(line.folded())).into_iter().flatten();
        let mut found: Vec<usize> = self.starts.beginning(bytes).chain(is).copied().collect();
        // Nearly all places are passed over: this is all that is done at them.
        let mut number = 0;
        for (place, &byte) in (1..).zip(bytes) {
            number = next_number(number, byte);
            if self.contains.places[number] != 0 {
                let start = usize::checked_sub(place, 3).and_then(|start| bytes.get(start..));
                found.extend(self.standing(start.unwrap_or_default()));
            }
        }
        let tells = |index: &usize| self.list.get(*index).is_some_and(|phrase| phrase.tells(line));
        found.into_iter().filter(tells).min().and_then(|first| self.list.get(first))
    }

    /// The phrases that stand at the beginning of a rest of a line, of those that may stand anywhere.
    fn standing(&self, rest: &[u8]) -> impl Iterator<Item = &usize> {
        let stands = |phrase: &Phrase| rest.starts_with(phrase.words.as_bytes());
        let those = self.contains.beginning(rest);
        those.filter(move |index| self.list.get(**index).is_some_and(stands))
    }
}

/// Phrases by their first bytes.
struct Starts<const BYTES: usize> {
    /// For each [`number`], the place of its phrases in `lists`; the first is empty.
    places: Vec<u16>,
    lists: Vec<Vec<usize>>,
}

impl<const BYTES: usize> Default for Starts<BYTES> {
    fn default() -> Self {
        Self { places: vec![0; NUMBERS], lists: vec![Vec::new()] }
    }
}

impl<const BYTES: usize> Starts<BYTES> {
    fn add(&mut self, words: &str, index: usize) {
        let Some(start) = number::<BYTES>(words.as_bytes()) else { return };
        if self.places[start] == 0 {
            self.places[start] = self.lists.len() as u16;
            self.lists.push(Vec::new());
        }
        self.lists[usize::from(self.places[start])].push(index);
    }

    /// The phrases that may stand at the beginning of some bytes.
    fn beginning(&self, bytes: &[u8]) -> slice::Iter<'_, usize> {
        let place = number::<BYTES>(bytes).map_or(0, |start| self.places[start]);
        self.lists[usize::from(place)].iter()
    }
}

/// How many numbers [`number`] gives.
const NUMBERS: usize = 1 << 12;

/// A number for the first of some bytes, which few other letters share.
fn number<const BYTES: usize>(bytes: &[u8]) -> Option<usize> {
    let first = bytes.first_chunk::<BYTES>()?;
    Some(first.iter().fold(0, |number, &byte| next_number(number, byte)))
}

/// The number of some bytes and one more: after three, nothing is left of those before them.
fn next_number(number: usize, byte: u8) -> usize {
    ((number << 4) ^ usize::from(byte)) % NUMBERS
}

/// Words by which a kind of line is told.
pub(super) struct Phrase {
    pub(super) kind: ParagraphKind,
    place: Place,
    further: Further,
    words: &'static str,
}

/// Where in a line a phrase stands.
#[derive(Clone, Copy)]
enum Place {
    Starts,
    Contains,
    Is,
}

/// What else must hold for a phrase to tell.
#[derive(Clone, Copy)]
enum Further {
    Nothing,
    /// The line does not end as a sentence does.
    Unended,
    /// The rest of the line is names.
    Names,
}

impl Phrase {
    fn tells(&self, line: &Line<'_>) -> bool {
        let ends_word = self.words.ends_with(char::is_alphabetic);
        let apart = |rest: &str| !(ends_word && rest.starts_with(char::is_alphanumeric));
        let stands = match self.place {
            Place::Starts => line.folded().strip_prefix(self.words).is_some_and(apart),
            Place::Contains => line.folded().split_once(self.words).is_some_and(|(_, rest)| apart(rest)),
            Place::Is => line.says(self.words),
        };
        stands
            && match self.further {
                Further::Nothing => true,
                Further::Unended => !line.ends_sentence(),
                Further::Names => line.goes_on_with_names(self.words),
            }
    }
}

fn read() -> Vec<Phrase> {
    let mut phrases = Vec::new();
    let (mut kind, mut place, mut further) = (ParagraphKind::Furniture, Place::Is, Further::Nothing);
    for entry in entries(FURNITURE) {
        match entry.strip_prefix('[').and_then(|heading| heading.strip_suffix(']')) {
            Some(heading) => {
                for word in heading.split(' ') {
                    match word {
                        "caption" => kind = ParagraphKind::Caption,
                        "related" => kind = ParagraphKind::Related,
                        "byline" => kind = ParagraphKind::Byline,
                        "starts" => (place, further) = (Place::Starts, Further::Nothing),
                        "contains" => (place, further) = (Place::Contains, Further::Nothing),
                        "is" => (place, further) = (Place::Is, Further::Nothing),
                        "unended" => further = Further::Unended,
                        "names" => further = Further::Names,
                        _ => {}
                    }
                }
            }
            None => phrases.push(Phrase { kind, place, further, words: entry }),
        }
    }
    phrases
}
