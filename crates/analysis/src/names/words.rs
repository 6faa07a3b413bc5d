use core::ops::Range;

use alloc::vec::Vec;

use corpus::Span;

use super::hash::hash;
use crate::text::{Class, Passage};

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
    /// Whether it is written with a capital.
    pub(crate) fn is_capital(&self) -> bool {
        matches!(self.case, Case::Capital | Case::Upper)
    }
}

/// The words of a paragraph and, for each of its sentences, the run of words it holds.
pub(crate) fn words<'a>(passage: &'a Passage<'a>) -> (Vec<Word<'a>>, Vec<Range<usize>>) {
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
        let text = passage.of(token);
        let last = words.len().checked_sub(1).filter(|&last| last >= first).map(|last| &mut words[last]);
        let glued = last.as_ref().is_some_and(|last| last.span.end == token.span.start);
        if glued
            && text == "."
            && let Some(last) = last
            && is_abbreviation(last.text)
        {
            last.span.end = token.span.end;
            last.text = last.span.of(passage.text);
            continue;
        }
        let whole = text.len();
        let (text, folded) = without_possessive(text, &token.folded);
        let folded = if token.class == Class::Mark { folded } else { folded.trim_end_matches('.') };
        let start = token.span.start as usize;
        words.push(Word {
            span: Span::new(start..start + text.len()),
            text,
            folded,
            hash: hash(folded),
            case: case(text, token.class),
            glued,
            opens: false,
            owns: text.len() < whole,
        });
    }
    sentences.push(first..words.len());
    sentences.retain(|sentence| !sentence.is_empty());
    for sentence in &sentences {
        mark_openings(&mut words[sentence.clone()]);
    }
    (words, sentences)
}

/// Words that are written with a full stop before a name or at its end.
const SHORTENED: &[&str] = &[
    "Capt", "Co", "Col", "Corp", "Dr", "Ft", "Gen", "Gov", "Hon", "Inc", "Jr", "Lt", "Ltd", "Maj", "Mr",
    "Mrs", "Ms", "Mt", "Prof", "Rep", "Rev", "Sen", "Sgt", "Sr", "St",
];

/// Letters with full stops between them ("U.S", "D.N.C"), one capital ("J"), or a shortened title.
fn is_abbreviation(text: &str) -> bool {
    let inner = text.contains('.') && text.split('.').all(|part| part.chars().count() <= 2);
    let initial = text.len() == 1 && text.chars().all(char::is_uppercase);
    inner || initial || SHORTENED.contains(&text)
}

/// Cuts "'s", "’s" and a trailing apostrophe off a word and its folded form.
fn without_possessive<'a>(text: &'a str, folded: &'a str) -> (&'a str, &'a str) {
    for ending in ["'s", "’s", "'S", "’S", "'", "’"] {
        if let Some(stem) = text.strip_suffix(ending)
            && !stem.is_empty()
        {
            let folded = folded.strip_suffix("'s").or_else(|| folded.strip_suffix('\'')).unwrap_or(folded);
            return (stem, folded);
        }
    }
    (text, folded)
}

fn case(text: &str, class: Class) -> Case {
    match class {
        Class::Mark => return Case::Mark,
        Class::Number => return Case::Number,
        Class::Word => {}
    }
    let letters = || text.chars().filter(|letter| letter.is_alphabetic());
    if !text.chars().next().is_some_and(char::is_uppercase) {
        Case::Lower
    } else if letters().nth(1).is_some() && letters().all(char::is_uppercase) {
        Case::Upper
    } else {
        Case::Capital
    }
}

/// Marks the words whose capital is owed to where they stand.
fn mark_openings(sentence: &mut [Word<'_>]) {
    let mut opens = true;
    for word in sentence {
        word.opens = opens && word.case != Case::Mark;
        opens = match word.case {
            Case::Mark => {
                matches!(word.text, "“" | "\"" | "‘" | "«" | "„" | ":" | "—" | "–" | "•" | "?" | "!")
                    || (opens && word.text != ")")
            }
            Case::Number => opens,
            _ => false,
        };
    }
}
