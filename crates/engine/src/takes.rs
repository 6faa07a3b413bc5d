//! What is read joins what is there: once, under a name of its own, as long as there is room.

use std::collections::{BTreeMap, BTreeSet};

use corpus::{Addition, Diagnostic, Document, Key, Offer, Severity};

use crate::{
    MOST_BYTES, MOST_TEXTS,
    offer::{carry_over, diagnostic, error, is_packed, length, read},
};

/// What a reader has added so far, and what became of each offer.
#[derive(Debug)]
pub(crate) struct Takes<'a> {
    pub(crate) own: Addition,
    pub(crate) read: Vec<String>,
    pub(crate) problems: Vec<Diagnostic>,
    /// Texts of the page itself.
    base: &'a [Document],
    names: BTreeSet<String>,
    /// The texts there are by their words.
    words: BTreeMap<Key, String>,
    /// How long they are together, in bytes.
    bytes: usize,
}

impl<'a> Takes<'a> {
    /// Begins with the texts of the page and those that the reader added before. Of these, what the page has got of its
    /// own since is left out.
    pub(crate) fn new(base: &'a [Document], own: Addition) -> Self {
        let mut takes = Self {
            own: Addition { documents: Vec::new(), ..own },
            read: Vec::new(),
            problems: Vec::new(),
            base,
            names: BTreeSet::new(),
            words: BTreeMap::new(),
            bytes: 0,
        };
        base.iter().for_each(|document| takes.count(document));
        for mut document in own.documents {
            if !takes.words.contains_key(&words(&document)) && takes.has_room(&document) {
                document.source = takes.free_name(&document.source);
                takes.count(&document);
                takes.own.documents.push(document);
            }
        }
        takes
    }

    /// Reads an offer and adds what it holds.
    pub(crate) fn take(&mut self, offer: Offer) {
        // A bundle is many texts and takes the place of none.
        let at = offer.instead.as_ref().filter(|_| !is_packed(&offer.bytes));
        let at = at.and_then(|name| self.own.documents.iter().position(|each| each.source == *name));
        let before = at.and_then(|at| self.own.documents.get(at)).cloned();
        if let Some(before) = &before {
            self.discount(before);
        }
        let name = self.free_name(&offer.name);
        match read(&offer, &name) {
            Ok(addition) => self.join(&name, addition, at.zip(before.as_ref())),
            Err(problem) => self.problems.push(problem),
        }
        // Where nothing took its place it stays.
        if let Some(before) = before.filter(|before| self.own.documents.contains(before)) {
            self.count(&before);
        }
    }

    fn join(&mut self, name: &str, addition: Addition, instead: Option<(usize, &Document)>) {
        // A bundle that a page begins with says what the page is about; one that comes later brings texts.
        if self.base.is_empty() && self.own.documents.is_empty() {
            let Addition { title, description, corrections, .. } = addition;
            self.own = Addition { title, description, corrections, documents: Vec::new() };
        }
        for mut document in addition.documents {
            self.problems.append(&mut document.diagnostics);
            if let Some(twin) = self.words.get(&words(&document)) {
                let message = format!("the text is here already, as \"{twin}\"");
                self.problems.push(diagnostic(name, Severity::Warning, message, ""));
                continue;
            }
            if !(instead.is_some() || self.has_room(&document)) {
                let message = "there is no room for more texts".to_string();
                let remedy = format!("a bundle holds {MOST_TEXTS} texts and {} MB at most", MOST_BYTES >> 20);
                self.problems.push(error(name, message, &remedy));
                break;
            }
            document.source = self.free_name(&document.source);
            if let Some((_, before)) = instead {
                carry_over(&mut document, before);
            }
            let replaced = instead.map(|(_, before)| before);
            let others = self.base.iter().chain(&self.own.documents).filter(|other| Some(*other) != replaced);
            self.problems.extend(reading::twin(&document, others));
            self.count(&document);
            self.read.push(document.source.clone());
            match instead.and_then(|(at, _)| self.own.documents.get_mut(at)) {
                Some(place) => *place = document,
                None => self.own.documents.push(document),
            }
        }
    }

    fn has_room(&self, document: &Document) -> bool {
        self.base.len() + self.own.documents.len() < MOST_TEXTS && self.bytes + length(document) <= MOST_BYTES
    }

    fn count(&mut self, document: &Document) {
        self.names.insert(document.source.clone());
        self.words.insert(words(document), document.source.clone());
        self.bytes += length(document);
    }

    fn discount(&mut self, document: &Document) {
        self.names.remove(&document.source);
        self.words.remove(&words(document));
        self.bytes -= length(document).min(self.bytes);
    }

    /// A name that no text has: the name itself, or with a number before its ending.
    fn free_name(&self, name: &str) -> String {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let dot = if ending.is_empty() { "" } else { "." };
        let numbered = (2_usize..).map(|number| format!("{stem} ({number}){dot}{ending}"));
        let mut names = std::iter::once(name.to_string()).chain(numbered);
        names.find(|name| !self.names.contains(name)).unwrap_or_default()
    }
}

/// What tells a text from others: its words, wherever its lines break.
fn words(document: &Document) -> Key {
    let texts: Vec<&str> = document.blocks.iter().map(|block| block.text.as_str()).collect();
    Key::of("text", &texts.join("\n"))
}
