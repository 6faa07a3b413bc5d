use alloc::vec::Vec;
use core::ops::Range;

use corpus::{EntityId, EntityKind, Mention, ParagraphId, Span, Tables};

use super::{
    cues::{Lexicon, Senses},
    marks::Quoted,
};
use crate::{
    forms::{Form, Table},
    text::{Class, Passage},
};

/// A paragraph as attributions are read from it: each name one item, each quotation one item, its words left out.
pub(super) struct Clauses<'a> {
    pub(super) text: &'a str,
    pub(super) items: Vec<Item<'a>>,
    /// The items of each quotation, in order.
    pub(super) quotes: Vec<usize>,
}

/// A word, name, mark or quotation.
pub(super) struct Item<'a> {
    pub(super) span: Span,
    pub(super) kind: Kind,
    /// Folded, a possessive ending dropped.
    pub(super) word: &'a str,
    pub(super) senses: Senses,
    pub(super) capital: bool,
    /// Ends with a possessive.
    pub(super) owns: bool,
    /// A sentence starts here, quotations counted as part of the sentence around them.
    pub(super) opens: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Mark,
    Name(EntityId),
    Quote,
}

/// A form as attributions read it.
#[derive(Clone, Copy)]
pub(super) struct Spoken<'a> {
    kind: Kind,
    folded: &'a str,
    /// Folded, a possessive ending dropped.
    word: &'a str,
    senses: Senses,
    capital: bool,
    /// Ends with a possessive.
    owns: bool,
}

impl<'a> Spoken<'a> {
    pub(super) fn of(form: &'a Form<'_>, lexicon: &Lexicon) -> Self {
        let kind = if form.class == Class::Mark { Kind::Mark } else { Kind::Word };
        let folded = form.folded.as_ref();
        let owner = folded.strip_suffix("'s");
        let word = owner.unwrap_or(folded);
        let capital = form.written.chars().next().is_some_and(char::is_uppercase);
        Self { kind, folded, word, senses: lexicon.senses(word), capital, owns: owner.is_some() }
    }
}

impl<'a> Clauses<'a> {
    pub(super) fn of(
        passage: &Passage<'a>,
        quoted: &[Quoted],
        tables: &Tables,
        spoken: &Table<Spoken<'a>>,
    ) -> Self {
        let items = Vec::with_capacity(passage.tokens.len());
        let mut clauses = Self { text: passage.text, items, quotes: Vec::new() };
        let mut mentions =
            names_in(tables, passage.id).iter().filter(|mention| !inside(mention.span, quoted)).peekable();
        let mut sentences = passage.sentences.iter().map(|sentence| sentence.start as usize).peekable();
        let mut next_quote = 0;
        let mut at = 0;
        for token in &passage.tokens {
            let range = token.span.range();
            if range.start < at {
                continue;
            }
            let mut opens = false;
            while sentences.next_if(|&start| start <= range.start).is_some() {
                opens = true;
            }
            if let Some(quote) = quoted.get(next_quote).filter(|quote| quote.outer.start <= range.start) {
                let opens = clauses.opens_sentence(opens);
                clauses.quotes.push(clauses.items.len());
                clauses.push_quote(quote.outer.clone(), opens);
                at = quote.outer.end;
                next_quote += 1;
                continue;
            }
            while mentions.next_if(|mention| (mention.span.end as usize) <= range.start).is_some() {}
            let opens = clauses.opens_sentence(opens);
            let form = spoken[token.form];
            match mentions.peek().filter(|mention| mention.span.start as usize <= range.start) {
                Some(mention) => {
                    at = mention.span.end as usize;
                    let (kind, senses) = (Kind::Name(mention.entity), senses_of(tables, mention.entity));
                    let name = Spoken { kind, senses, word: form.folded, ..form };
                    clauses.push(range.start..at.max(range.start), name, opens);
                }
                None => clauses.push(range, form, opens),
            }
        }
        clauses
    }

    /// A sentence that opens inside a quotation, or right after one that ended with a comma, goes on.
    fn opens_sentence(&self, opens: bool) -> bool {
        match self.items.last() {
            None => true,
            Some(last) if matches!(last.kind, Kind::Quote) => {
                let words = last.span.of(self.text);
                let inner = words.trim_end_matches(['”', '"', '’', '\'', '»', '“', '‘', ' ']);
                inner.ends_with('.') && !inner.ends_with("...")
            }
            Some(_) => opens,
        }
    }

    fn push_quote(&mut self, range: Range<usize>, opens: bool) {
        let raw = self.text.get(range.clone()).unwrap_or_default();
        let capital = raw.chars().next().is_some_and(char::is_uppercase);
        let (span, kind, senses) = (Span::new(range), Kind::Quote, Senses::default());
        self.items.push(Item { span, kind, word: "", senses, capital, owns: false, opens });
    }

    /// Adds a word or a name that begins with one; its possessive ending is in the word itself or right after the name.
    fn push(&mut self, range: Range<usize>, form: Spoken<'a>, opens: bool) {
        let rest = || self.text.as_bytes().get(range.end..).unwrap_or_default();
        let Spoken { kind, word, senses, capital, .. } = form;
        let owned = match self.text.as_bytes().get(range.end) {
            Some(b'\'') => rest().starts_with(b"'s"),
            // The first byte of "’", and of other marks.
            Some(0xe2) => rest().starts_with("’s".as_bytes()),
            _ => false,
        };
        let owns = form.owns || owned;
        let span = Span::new(range);
        self.items.push(Item { span, kind, word, senses, capital, owns, opens });
    }

    pub(super) fn get(&self, at: usize) -> Option<&Item<'a>> {
        self.items.get(at)
    }

    pub(super) fn is(&self, at: usize, word: &str) -> bool {
        self.items.get(at).is_some_and(|item| item.word == word && !matches!(item.kind, Kind::Quote))
    }

    pub(super) fn is_any(&self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(at, word))
    }

    pub(super) fn senses(&self, at: usize, senses: Senses) -> bool {
        self.items.get(at).is_some_and(|item| item.senses.any(senses))
    }

    /// The items of the sentence that holds an item.
    pub(super) fn sentence(&self, at: usize) -> Range<usize> {
        let start =
            (0..=at).rev().find(|&place| self.items.get(place).is_some_and(|item| item.opens)).unwrap_or(0);
        let end =
            (at + 1..self.items.len()).find(|&place| self.items.get(place).is_some_and(|item| item.opens));
        start..end.unwrap_or(self.items.len())
    }

    /// The sentences, as ranges of items.
    pub(super) fn sentences(&self) -> impl Iterator<Item = Range<usize>> + use<'_> {
        let mut start = 0;
        core::iter::from_fn(move || {
            let sentence = (start < self.items.len()).then(|| self.sentence(start))?;
            start = sentence.end;
            Some(sentence)
        })
    }

    /// The bytes of a range of items.
    pub(super) fn bytes(&self, range: &Range<usize>) -> Option<Span> {
        let first = self.items.get(range.start)?;
        let last = self.items.get(range.end.checked_sub(1)?)?;
        Some(Span { start: first.span.start, end: last.span.end })
    }
}

fn inside(span: Span, quoted: &[Quoted]) -> bool {
    quoted
        .iter()
        .any(|quote| quote.outer.start <= span.start as usize && (span.start as usize) < quote.outer.end)
}

/// A law can say something by itself; weapons and battles cannot.
fn senses_of(tables: &Tables, entity: EntityId) -> Senses {
    match tables.entities.get(entity.index()).map(|entity| entity.kind) {
        Some(EntityKind::Law) => Senses::LAW,
        Some(EntityKind::Product | EntityKind::Event) => Senses::MUTE,
        _ => Senses::default(),
    }
}

/// The names in a paragraph, as rows of the mentions.
fn names_in(tables: &Tables, id: ParagraphId) -> &[Mention] {
    let from = tables.mentions.partition_point(|mention| mention.paragraph < id);
    let rest = tables.mentions.get(from..).unwrap_or_default();
    rest.get(..rest.partition_point(|mention| mention.paragraph == id)).unwrap_or_default()
}
