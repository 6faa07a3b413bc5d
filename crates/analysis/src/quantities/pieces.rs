use alloc::vec::Vec;

use super::contexts::Contexts;
use super::lexicon::{Entry, Form, Glue, Lexicon};
use crate::text::{Class, Passage, Token};

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
}

impl<'a> Pieces<'a> {
    pub(super) fn of(passage: &'a Passage<'_>, lexicon: &'a Lexicon) -> Self {
        let mut pieces = Self { lexicon, text: passage.text, list: Vec::with_capacity(passage.tokens.len()) };
        let mut sentences = passage.sentences.iter().peekable();
        let mut last = 0;
        for token in &passage.tokens {
            let range = token.span.range();
            let mut opens = false;
            while sentences.next_if(|sentence| sentence.start as usize <= range.start).is_some() {
                opens = true;
            }
            pieces.push(token, range.start == last, opens);
            last = range.end;
        }
        pieces
    }

    fn push(&mut self, token: &'a Token, glued: bool, opens: bool) {
        let (start, end) = (token.span.start as usize, token.span.end as usize);
        let raw = self.text.get(start..end).unwrap_or_default();
        let folded: &'a str = &token.folded;
        let mut from = 0;
        if token.class == Class::Word && raw.len() == folded.len() {
            // "EUR50m" and "RM79" start with money; other letters before digits are names ("F16").
            let letters = folded.bytes().take_while(u8::is_ascii_alphabetic).count();
            let money = letters > 0
                && letters < folded.len()
                && folded.as_bytes().get(letters).is_some_and(u8::is_ascii_digit)
                && folded
                    .get(..letters)
                    .and_then(|word| self.lexicon.get(word))
                    .is_some_and(|entry| !entry.units.is_empty());
            if money {
                self.add(
                    start,
                    start + letters,
                    folded.get(..letters).unwrap_or_default(),
                    Class::Word,
                    glued,
                    opens,
                );
                from = letters;
            }
            let digits = digits_of(folded.get(from..).unwrap_or_default());
            if digits > 0 && from + digits < folded.len() {
                let number = folded.get(from..from + digits).unwrap_or_default();
                self.add(
                    start + from,
                    start + from + digits,
                    number,
                    Class::Number,
                    glued || from > 0,
                    opens && from == 0,
                );
                from += digits;
            } else if digits > 0 && from > 0 {
                self.add(
                    start + from,
                    end,
                    folded.get(from..).unwrap_or_default(),
                    Class::Number,
                    true,
                    false,
                );
                return;
            }
        }
        let word = folded.get(from..).unwrap_or_default();
        self.add(start + from, end, word, token.class, glued || from > 0, opens && from == 0);
    }

    fn add(
        &mut self,
        start: usize,
        mut end: usize,
        mut word: &'a str,
        class: Class,
        glued: bool,
        opens: bool,
    ) {
        let raw = self.text.get(start..end).unwrap_or_default();
        let mut possessive = false;
        if let Some(owner) = word.strip_suffix("'s")
            && let Some(shorter) = raw.strip_suffix("'s").or_else(|| raw.strip_suffix("’s"))
        {
            word = owner;
            end = start + shorter.len();
            possessive = true;
        }
        let entry = if class == Class::Number { None } else { self.lexicon.get(word) };
        let capital = raw.chars().any(char::is_uppercase);
        self.list.push(Piece { start, end, class, word, entry, glued, capital, opens, possessive });
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn get(&self, at: usize) -> Option<&Piece<'a>> {
        self.list.get(at)
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

    fn form_end(&self, at: usize, form: &Form) -> Option<usize> {
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
