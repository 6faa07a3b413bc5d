mod keys;

use alloc::{
    borrow::ToOwned,
    collections::BTreeSet,
    string::{String, ToString},
    vec::Vec,
};

use corpus::{
    Article, ArticleId, Key, Manifest, Origin, Paragraph, ParagraphId, Stated, Tables, Term, TermId, Word,
};
use foldhash::fast::FixedState;
use frostem::{Algorithm, Stemmer};
use hashbrown::{HashMap, HashSet};

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
    /// Only ever asked by key, so its order never shows, like that of the function words.
    ids: HashMap<String, TermId, FixedState>,
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
            ids: HashMap::default(),
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
        let term = self.stem(&self.forms[form]).map(|stem| self.id(&stem));
        self.of_forms[form] = Some(term);
        term
    }

    /// The Snowball stem (Porter 1980, the English revision) of a content word, its possessive and the periods of an
    /// initialism dropped; `None` for marks and function words.
    fn stem(&self, form: &Form<'_>) -> Option<String> {
        if form.class == Class::Mark {
            return None;
        }
        let word = form.folded.trim_end_matches('\'').trim_end_matches("'s");
        if word.ends_with('.') {
            return Some(word.replace('.', ""));
        }
        // "US" is a country, "us" is not.
        if form.written == "us" || self.function_words.contains(word) {
            return None;
        }
        Some(self.stemmer.stem(word).into_owned())
    }

    fn id(&mut self, stem: &str) -> TermId {
        if let Some(&id) = self.ids.get(stem) {
            return id;
        }
        let id = TermId::new(self.rows.len());
        self.ids.insert(stem.to_string(), id);
        self.rows.push(Term { stem: stem.to_string(), paragraphs: 0 });
        self.last.push(None);
        id
    }
}

#[cfg(test)]
mod tests;
