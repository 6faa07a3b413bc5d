mod keys;

use alloc::{
    borrow::{Cow, ToOwned},
    collections::BTreeSet,
    vec::Vec,
};
use core::hash::BuildHasher;

use corpus::{
    Article, ArticleId, Key, Manifest, Origin, Paragraph, ParagraphId, Stated, Tables, Term, TermId, Word,
};
use foldhash::fast::FixedState;
use frostem::{Algorithm, Stemmer};
use hashbrown::{
    HashSet,
    hash_table::{Entry, HashTable},
};

use crate::{
    forms::{Form, FormId, Forms, Table},
    lists::entries,
    text::{Bundle, Class, Passage, Text},
};

/// English words that carry no news, one a line, folded.
static FUNCTION_WORDS: &str = include_str!("../data/function-words.txt");

/// Puts articles, paragraphs and their content words into tables.
pub(crate) fn assemble(bundle: &Bundle<'_>, manifest: &Manifest) -> Tables {
    let texts = &bundle.texts;
    let mut tables = Tables {
        title: manifest.title.clone().unwrap_or_default(),
        description: manifest.description.clone().unwrap_or_default(),
        corrections: manifest.corrections.clone(),
        ..Tables::default()
    };
    let mut terms = Terms::new(&bundle.forms);
    let mut paragraph_keys = BTreeSet::new();
    for ((index, text), article_key) in texts.iter().enumerate().zip(keys::of_articles(texts)) {
        let start = tables.paragraphs.len() as u32;
        let keys = keys::of_paragraphs(article_key, text, &mut paragraph_keys);
        for (passage, key) in text.passages.iter().zip(keys) {
            tables.paragraphs.push(Paragraph {
                key,
                article: ArticleId::new(index),
                kind: passage.kind,
                role: passage.role,
                number: passage.number,
                text: passage.text.to_owned(),
                sentences: passage.sentences.clone(),
                words: terms.words(passage),
            });
        }
        tables.articles.push(article(text, article_key, start..tables.paragraphs.len() as u32));
        tables.diagnostics.extend(text.document.diagnostics.iter().cloned());
    }
    tables.diagnostics.extend(manifest.diagnostics.iter().cloned());
    tables.terms = terms.rows;
    tables
}

fn article(text: &Text<'_>, key: Key, paragraphs: core::ops::Range<u32>) -> Article {
    let document = text.document;
    let untitled = || Stated { value: document.source.clone(), origin: Origin::Derived };
    Article {
        key,
        source: document.source.clone(),
        outlet: document.outlet.clone(),
        headline: document.headline.clone().unwrap_or_else(untitled),
        date: document.date.clone(),
        url: document.url.clone(),
        language: document.language.clone(),
        paragraphs,
    }
}

/// The terms met so far, each once.
struct Terms<'a> {
    forms: &'a Forms<'a>,
    /// The term of each form met so far, where it is a content word.
    of_forms: Table<Option<Option<TermId>>>,
    rows: Vec<Term>,
    /// Room for the words of a paragraph before it is known how many they are.
    words: Vec<Word>,
    /// For each term, the last paragraph it was met in.
    last: Vec<Option<ParagraphId>>,
    /// By the hashes of their stems. Only ever asked by key, so its order never shows, like that of the function words.
    ids: HashTable<TermId>,
    function_words: HashSet<&'static str, FixedState>,
    stemmer: Stemmer,
}

impl<'a> Terms<'a> {
    fn new(forms: &'a Forms<'a>) -> Self {
        Self {
            forms,
            of_forms: forms.table(|_| None),
            rows: Vec::new(),
            words: Vec::new(),
            last: Vec::new(),
            ids: HashTable::new(),
            function_words: entries(FUNCTION_WORDS).collect(),
            stemmer: Stemmer::new(Algorithm::English),
        }
    }

    fn words(&mut self, passage: &Passage<'_>) -> Vec<Word> {
        let mut words = core::mem::take(&mut self.words);
        words.clear();
        for token in &passage.tokens {
            let Some(term) = self.term(token.form) else { continue };
            words.push(Word { span: token.span, term });
            if passage.kind.tells()
                && let (Some(row), Some(last)) =
                    (self.rows.get_mut(term.index()), self.last.get_mut(term.index()))
                && *last != Some(passage.id)
            {
                *last = Some(passage.id);
                row.paragraphs += 1;
            }
        }
        let exact = words.as_slice().into();
        self.words = words;
        exact
    }

    fn term(&mut self, form: FormId) -> Option<TermId> {
        if let Some(known) = self.of_forms[form] {
            return known;
        }
        let forms = self.forms;
        let term = self.stem(&forms[form]).map(|stem| self.id(stem));
        self.of_forms[form] = Some(term);
        term
    }

    /// The Snowball stem (Porter 1980, the English revision) of a content word, its possessive and the periods of an
    /// initialism dropped; `None` for marks and function words.
    fn stem<'f>(&self, form: &'f Form<'_>) -> Option<Cow<'f, str>> {
        if form.class == Class::Mark {
            return None;
        }
        let mut word = form.folded.trim_end_matches('\'');
        while let Some(owner) = word.strip_suffix("'s") {
            word = owner;
        }
        if word.ends_with('.') {
            return Some(Cow::Owned(word.replace('.', "")));
        }
        // "US" is a country, "us" is not.
        if form.written == "us" || self.function_words.contains(word) {
            return None;
        }
        // A numeral is its own stem.
        let is_numeral = word.bytes().all(|byte| byte.is_ascii_digit());
        Some(if is_numeral { Cow::Borrowed(word) } else { self.stemmer.stem(word) })
    }

    fn id(&mut self, stem: Cow<'_, str>) -> TermId {
        let Self { rows, ids, last, .. } = self;
        let hash = |stem: &str| FixedState::default().hash_one(stem);
        let of_row = |id: &TermId| rows.get(id.index()).map_or("", |term| &term.stem);
        let is_same = |id: &TermId| of_row(id) == stem;
        match ids.entry(hash(&stem), is_same, |id| hash(of_row(id))) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(place) => {
                let id = TermId::new(rows.len());
                place.insert(id);
                rows.push(Term { stem: stem.into_owned(), paragraphs: 0 });
                last.push(None);
                id
            }
        }
    }
}

#[cfg(test)]
mod tests;
