use alloc::vec::Vec;
use core::ops::Range;

use super::contexts::Contexts;
use super::lexicon::{Entry, Glue, Lexicon, Spelling};
use super::numerals::is_fraction;
use crate::{
    forms::{Form, Table},
    text::{Class, Passage},
};

/// A paragraph as amounts and dates are read from it: "24m" is two pieces, and each knows its senses.
pub(super) struct Pieces<'a> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) text: &'a str,
    list: Vec<Piece<'a>>,
}

/// A word, a run of digits or a mark.
pub(super) struct Piece<'a> {
    /// Its place in the paragraph, in bytes.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) class: Class,
    /// Folded, a possessive ending dropped.
    pub(super) word: &'a str,
    pub(super) entry: Option<&'a Entry>,
    /// No white space between it and the piece before.
    pub(super) glued: bool,
    /// With a capital, at its start or inside ("iPhone").
    pub(super) capital: bool,
    /// First word of a sentence.
    pub(super) opens: bool,
    /// Ends with a possessive, which `end` leaves out.
    pub(super) possessive: bool,
    /// An amount or a date may begin with it.
    pub(super) begins: bool,
}

/// A form as one piece, wherever it stands.
pub(super) struct WholeForm<'a> {
    class: Class,
    /// Folded, a possessive ending dropped.
    word: &'a str,
    /// The bytes of the possessive ending.
    ending: usize,
    entry: Option<&'a Entry>,
    capital: bool,
    begins: bool,
    /// It has digits in it and may be several pieces: "24m".
    digits: bool,
    folded: &'a str,
}

impl<'a> WholeForm<'a> {
    pub(super) fn of(form: &'a Form<'_>, lexicon: &'a Lexicon) -> Self {
        let folded = form.folded.as_ref();
        let digits = form.class == Class::Word
            && form.written.len() == folded.len()
            && folded.bytes().any(|byte| byte.is_ascii_digit());
        Self { digits, folded, ..Self::piece(form.written, folded, form.class, lexicon) }
    }

    /// A form or a part of one.
    fn piece(raw: &str, mut word: &'a str, class: Class, lexicon: &'a Lexicon) -> Self {
        let mut ending = 0;
        if let Some(owner) = word.strip_suffix("'s")
            && let Some(shorter) = raw.strip_suffix("'s").or_else(|| raw.strip_suffix("’s"))
        {
            word = owner;
            ending = raw.len() - shorter.len();
        }
        let entry = if class == Class::Number { None } else { lexicon.get(word) };
        let begins = class == Class::Number
            || entry.is_some_and(Entry::begins)
            || BEGINNINGS.contains(&word)
            || is_fraction(word);
        let capital = raw.chars().any(char::is_uppercase);
        Self { class, word, ending, entry, capital, begins, digits: false, folded: word }
    }
}

/// Words that an amount or a date may begin with though they are no numbers, units or words of the calendar.
const BEGINNINGS: [&str; 10] = ["a", "an", "the", "earlier", "later", "minus", "negative", "-", "−", "–"];

impl<'a> Pieces<'a> {
    /// The pieces of a paragraph, in the room of those of another.
    pub(super) fn of(
        passage: &Passage<'a>,
        forms: &Table<WholeForm<'a>>,
        lexicon: &'a Lexicon,
        mut room: Vec<Piece<'a>>,
    ) -> Self {
        room.clear();
        room.reserve(passage.tokens.len());
        let mut pieces = Self { lexicon, text: passage.text, list: room };
        let mut sentences = passage.sentences.iter().peekable();
        let mut last = 0;
        for token in &passage.tokens {
            let range = token.span.range();
            let mut opens = false;
            while sentences.next_if(|sentence| sentence.start as usize <= range.start).is_some() {
                opens = true;
            }
            let glued = range.start == last;
            last = range.end;
            let form = &forms[token.form];
            if form.digits {
                pieces.push_parts(form.folded, range, glued, opens);
            } else {
                pieces.push(form, range, glued, opens);
            }
        }
        pieces
    }

    /// The room of the pieces, for others.
    pub(super) fn into_room(self) -> Vec<Piece<'a>> {
        self.list
    }

    /// Adds a form that has digits in it: "EUR50m" and "RM79" start with money, and what is after the digits of "24m" is a
    /// piece of its own; other letters before digits are names ("F16").
    fn push_parts(&mut self, folded: &'a str, range: Range<usize>, glued: bool, opens: bool) {
        let letters = folded.bytes().take_while(u8::is_ascii_alphabetic).count();
        let money = letters > 0
            && folded.as_bytes().get(letters).is_some_and(u8::is_ascii_digit)
            && folded
                .get(..letters)
                .and_then(|word| self.lexicon.get(word))
                .is_some_and(|entry| !entry.units.is_empty());
        let from = if money { letters } else { 0 };
        let digits = digits_of(folded.get(from..).unwrap_or_default());
        let number = if digits > 0 && from + digits < folded.len() { from + digits } else { from };
        let rest = if digits > 0 && from > 0 && number == from { Class::Number } else { Class::Word };
        let parts = [(0..from, Class::Word), (from..number, Class::Number), (number..folded.len(), rest)];
        for (part, class) in parts.into_iter().filter(|(part, _)| !part.is_empty()) {
            let word = folded.get(part.clone()).unwrap_or_default();
            let place = range.start + part.start..range.start + part.end;
            let raw = self.text.get(place.clone()).unwrap_or_default();
            let form = WholeForm::piece(raw, word, class, self.lexicon);
            self.push(&form, place, glued || part.start > 0, opens && part.start == 0);
        }
    }

    fn push(&mut self, form: &WholeForm<'a>, range: Range<usize>, glued: bool, opens: bool) {
        let &WholeForm { class, word, ending, entry, capital, begins, .. } = form;
        let (start, end, possessive) = (range.start, range.end - ending, ending > 0);
        self.list.push(Piece { start, end, class, word, entry, glued, capital, opens, possessive, begins });
    }

    pub(super) fn get(&self, at: usize) -> Option<&Piece<'a>> {
        self.list.get(at)
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether an amount or a date may begin at a place: nearly all are passed over by this alone.
    pub(super) fn may_begin(&self, at: usize) -> bool {
        let Some(piece) = self.list.get(at).filter(|piece| piece.begins) else { return false };
        let next = || self.list.get(at + 1);
        match piece.word {
            // "The earlier", "the 1990s", "the past two weeks": a word of the calendar follows.
            "the" => next().is_some_and(|next| {
                next.entry.is_some_and(|entry| entry.calendar.is_some())
                    || matches!(next.word, "earlier" | "later")
            }),
            // "A dozen", "an hour", "A$5", "a half": a number or a unit follows.
            "a" | "an" => {
                next().is_some_and(|next| next.word == "." || next.entry.is_some_and(Entry::opens))
                    || self.hyphen(at + 1)
            }
            _ => true,
        }
    }

    /// The piece before, if there is one.
    pub(super) fn before(&self, at: usize) -> Option<&Piece<'a>> {
        self.list.get(at.checked_sub(1)?)
    }

    pub(super) fn entry(&self, at: usize) -> Option<&'a Entry> {
        self.list.get(at)?.entry
    }

    pub(super) fn word(&self, at: usize) -> &str {
        self.list.get(at).map_or("", |piece| piece.word)
    }

    pub(super) fn is(&self, at: usize, word: &str) -> bool {
        self.list.get(at).is_some_and(|piece| piece.word == word)
    }

    pub(super) fn is_any(&self, at: usize, words: &[&str]) -> bool {
        self.list.get(at).is_some_and(|piece| words.contains(&piece.word))
    }

    /// Whether the word at a place is one of a list.
    pub(super) fn in_context(&self, at: usize, context: Contexts) -> bool {
        self.entry(at).is_some_and(|entry| entry.contexts.any(context))
    }

    /// Whether the word before a place is one of a list.
    pub(super) fn after_context(&self, at: usize, context: Contexts) -> bool {
        at.checked_sub(1).is_some_and(|before| self.in_context(before, context))
    }

    pub(super) fn digits(&self, at: usize) -> Option<&str> {
        self.list.get(at).filter(|piece| piece.class == Class::Number).map(|piece| piece.word)
    }

    /// The digits at a place as a small whole number: no separators, at most four digits.
    pub(super) fn small(&self, at: usize) -> Option<i64> {
        let digits = self.digits(at)?;
        (digits.len() <= 4).then(|| digits.parse().ok())?
    }

    pub(super) fn glued(&self, at: usize) -> bool {
        self.list.get(at).is_some_and(|piece| piece.glued)
    }

    pub(super) fn hyphen(&self, at: usize) -> bool {
        self.is_any(at, &["-", "‐", "‑"])
    }

    pub(super) fn dash(&self, at: usize) -> bool {
        self.hyphen(at) || self.is_any(at, &["–", "—", "−", "~"])
    }

    /// The longest unit spelling that starts at a place, and where it ends.
    pub(super) fn unit(&self, at: usize, after_digits: bool) -> Option<(usize, usize)> {
        let forms = &self.entry(at)?.units;
        forms.iter().find_map(|form| {
            let near = match form.glue {
                Glue::Anywhere => true,
                Glue::AfterDigits => after_digits,
                Glue::Glued => {
                    after_digits
                        && self.glued(at)
                        && self.before(at).is_some_and(|before| before.class == Class::Number)
                }
            };
            near.then(|| self.form_end(at, form)).flatten().map(|end| (form.unit, end))
        })
    }

    fn form_end(&self, at: usize, form: &Spelling) -> Option<usize> {
        self.spelled(at, &form.pieces)
    }

    /// Where a spelling that starts at a place ends; hyphens and abbreviation periods between its words are passed over.
    pub(super) fn spelled(&self, mut at: usize, words: &[&str]) -> Option<usize> {
        for (index, word) in words.iter().enumerate() {
            while index > 0 && (self.hyphen(at) || (self.is(at, ".") && self.glued(at))) {
                at += 1;
            }
            if !self.is(at, word) {
                return None;
            }
            at += 1;
        }
        Some(at)
    }
}

/// How many bytes of a word are its leading digits, separators inside included.
fn digits_of(word: &str) -> usize {
    let run = word.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')).count();
    let run = word.get(..run).unwrap_or_default().trim_end_matches(['.', ',']).len();
    if word.bytes().next().is_some_and(|byte| byte.is_ascii_digit()) { run } else { 0 }
}
