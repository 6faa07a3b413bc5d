use core::ops::Range;

use alloc::vec::Vec;

use corpus::{ParagraphId, ParagraphKind, Span};

use super::{
    lexicon::Roles,
    spelling::{Spelling, Spellings},
    uses::Uses,
};
use crate::text::{Passage, Text};

/// A word as names see it: its possessive ending left out, an abbreviation with its full stop.
pub(crate) struct Word<'a> {
    /// Its place in the paragraph.
    pub(crate) span: Span,
    /// Its characters.
    pub(crate) text: &'a str,
    /// Lower case without diacritics.
    pub(crate) folded: &'a str,
    /// The hash of the folded word.
    pub(crate) hash: u64,
    /// How it is written.
    pub(crate) case: Case,
    /// What it does in names.
    pub(super) roles: Roles,
    /// It has a capital anywhere.
    pub(super) has_capital: bool,
    /// What else it tells wherever it stands.
    pub(super) spelling: &'a Spelling<'a>,
    /// No white space stands before it.
    pub(crate) glued: bool,
    /// It opens a sentence, a quotation, a line after a dash or colon: its capital tells nothing.
    pub(crate) opens: bool,
    /// A possessive ending stands after it.
    pub(crate) owns: bool,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// Without a capital at its start ("anti", "iPhone").
    Lower,
    /// With a capital at its start and others small ("Kosovo", "McDonald").
    Capital,
    /// In two capitals or more and nothing small ("NATO", "U.S.").
    Upper,
    /// A numeral.
    Number,
    /// A punctuation mark or symbol.
    Mark,
}

impl Word<'_> {
    /// The number of its form among those of the bundle; of one form, words fold to the same.
    pub(crate) fn form(&self) -> usize {
        self.spelling.form
    }

    /// Whether it is written with a capital.
    pub(crate) fn is_capital(&self) -> bool {
        matches!(self.case, Case::Capital | Case::Upper)
    }

    /// Whether it makes a currency of the word before it: the "$" of "US$75".
    pub(crate) fn is_currency_of_last(&self) -> bool {
        self.glued && matches!(self.text, "$" | "€" | "£")
    }
}

/// A paragraph as names see it.
pub(crate) struct Page<'a> {
    pub(crate) paragraph: ParagraphId,
    pub(crate) kind: ParagraphKind,
    pub(crate) text: &'a str,
    pub(crate) words: Vec<Word<'a>>,
    /// For each sentence, the run of words it holds.
    pub(crate) sentences: Vec<Range<usize>>,
}

impl<'a> Page<'a> {
    pub(crate) fn of(passage: &Passage<'a>, spellings: &'a Spellings<'_>) -> Self {
        let (words, sentences) = words(passage, spellings);
        let Passage { id: paragraph, kind, text, .. } = *passage;
        Self { paragraph, kind, text, words, sentences }
    }
}

/// The paragraphs of each article that are annotated.
pub(crate) fn pages<'a>(texts: &[Text<'a>], spellings: &'a Spellings<'_>) -> Vec<Vec<Page<'a>>> {
    let page = |passage| Page::of(passage, spellings);
    texts.iter().map(|text| text.annotated().map(page).collect()).collect()
}

/// The words of a paragraph and, for each of its sentences, the run of words it holds.
fn words<'a>(passage: &Passage<'a>, spellings: &'a Spellings<'a>) -> (Vec<Word<'a>>, Vec<Range<usize>>) {
    let mut words: Vec<Word<'a>> = Vec::with_capacity(passage.tokens.len());
    let mut sentences = Vec::with_capacity(passage.sentences.len());
    let mut bounds = passage.sentences.iter();
    let mut bound = bounds.next();
    let mut first = 0;
    for token in &passage.tokens {
        while let Some(sentence) = bound
            && token.span.start >= sentence.end
        {
            sentences.push(first..words.len());
            first = words.len();
            bound = bounds.next();
        }
        let last = words.len().checked_sub(1).filter(|&last| last >= first).map(|last| &mut words[last]);
        let glued = last.as_ref().is_some_and(|last| last.span.end == token.span.start);
        let spelling = spellings.get(token.form);
        if glued
            && spelling.is_period
            && let Some(last) = last
            && last.spelling.takes_period(last)
        {
            last.span.end = token.span.end;
            last.text = last.span.of(passage.text);
            continue;
        }
        let span = Span { start: token.span.start, end: token.span.start + spelling.text.len() as u32 };
        words.push(Word {
            span,
            text: spelling.text,
            folded: spelling.folded,
            hash: spelling.hash,
            case: spelling.case,
            roles: spelling.roles,
            has_capital: spelling.has_capital,
            spelling,
            glued,
            opens: false,
            owns: span.end < token.span.end,
        });
    }
    sentences.push(first..words.len());
    sentences.retain(|sentence| !sentence.is_empty());
    for sentence in &sentences {
        mark_openings(&mut words[sentence.clone()]);
    }
    (words, sentences)
}

/// Marks the words whose capital is owed to where they stand.
fn mark_openings(sentence: &mut [Word<'_>]) {
    let mut opens = true;
    for word in sentence {
        word.opens = opens && word.case != Case::Mark;
        opens = match word.case {
            Case::Mark => word.spelling.uses.has(Uses::OPENING) || (opens && word.text != ")"),
            Case::Number => opens,
            _ => false,
        };
    }
}
