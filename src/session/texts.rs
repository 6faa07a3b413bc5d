//! Texts of the reader's own: the engine reads them, and the page is made anew with them.

use corpus::{Addition, Answer, ArticleId, Corpus, Diagnostic, Offer, Request, Severity};
use leptos::prelude::*;

use super::hold::Focus;
use super::revise::Entry;
use super::visit::{Done, Toast, Visit};
use super::{Dialog, Session};
use crate::browser::{self, Incoming, Step};
use crate::dom;
use crate::messages::{Message, add as words, fill, own, say};
use crate::own::texts::{Draft, Fault, file};
use crate::route::{BesideKey, Route};
use crate::words::texts;

/// What the reader added, and what becomes of what is being added.
#[derive(Clone, Copy)]
pub struct Texts {
    /// The texts themselves.
    pub own: RwSignal<Addition>,
    /// What is typed, until it is added.
    pub draft: RwSignal<Draft>,
    /// Whether something is being read, and how far that is.
    pub busy: RwSignal<Option<Busy>>,
    /// What became of what was offered last.
    pub outcome: RwSignal<Outcome>,
    /// Whether the device keeps the texts.
    pub kept: RwSignal<bool>,
    /// Whether files are held above the page.
    pub held: RwSignal<bool>,
}

/// How far the engine is; it has not said yet where there is no step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Busy(pub Option<Step>);

/// What became of what was offered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The texts that were read, by their sources.
    pub read: Vec<String>,
    /// What could not be read, and what is to be known of what was.
    pub problems: Vec<Diagnostic>,
    /// Why nothing was done at all.
    pub failure: Option<Message>,
}

impl Texts {
    pub(super) fn new() -> Self {
        Self {
            own: RwSignal::new(Addition::default()),
            draft: RwSignal::new(Draft::default()),
            busy: RwSignal::new(None),
            outcome: RwSignal::new(Outcome::default()),
            kept: RwSignal::new(false),
            held: RwSignal::new(false),
        }
    }

    fn fail(self, why: Message) {
        self.outcome.set(Outcome { failure: Some(why), ..Outcome::default() });
    }
}

/// What is done once the engine has answered.
#[derive(Clone, Debug, PartialEq, Eq)]
enum After {
    /// Say what was added.
    Add,
    /// Say that a text is gone; this is how it was before.
    Remove(Addition),
    /// Say that it is back.
    PutBack,
    /// Nothing: the texts are those of the last visit.
    Recall,
}

impl Session {
    /// Adds what is typed.
    pub(super) fn add_draft(self) {
        let draft = self.texts.draft.get_untracked();
        match draft.offer(say(words::PASTED)) {
            Ok(offer) => self.visit.ask(self.texts.own.get_untracked(), vec![offer], After::Add),
            Err(Fault::NoText) => self.refuse_draft(words::NO_TEXT, dom::PASTE),
            Err(Fault::Date) => self.refuse_draft(words::NO_DATE, dom::DATE),
        }
    }

    fn refuse_draft(self, why: Message, field: &'static str) {
        self.texts.fail(why);
        browser::focus_and_reveal(field);
    }

    /// Adds files, with what is typed about them.
    pub(super) fn add_files(self, files: Vec<Incoming>) {
        let draft = self.texts.draft.get_untracked();
        let Ok(date) = draft.date() else { return self.refuse_draft(words::NO_DATE, dom::DATE) };
        // What is typed beside a pasted text is about that one.
        let draft = if draft.text.trim().is_empty() { draft } else { Draft::default() };
        let alone = files.len() == 1;
        let mut unopened = Vec::new();
        let mut offers = Vec::new();
        for (name, bytes) in files {
            match bytes {
                None => unopened.push(closed(name)),
                Some(bytes) => offers.push(Offer {
                    name,
                    bytes,
                    outlet: draft.outlet.trim().to_owned(),
                    headline: if alone { draft.headline.trim().to_owned() } else { String::new() },
                    date: date.filter(|_| alone),
                    instead: None,
                }),
            }
        }
        self.show_adding();
        if offers.is_empty() {
            return self.texts.outcome.set(Outcome { problems: unopened, ..Outcome::default() });
        }
        self.visit.ask(self.texts.own.get_untracked(), offers, After::Add);
        self.texts.outcome.update(|outcome| outcome.problems.extend(unopened));
    }

    /// Opens the dialog, but for a page that is nothing else.
    pub(super) fn show_adding(self) {
        browser::prepare_engine();
        if !self.corpus.articles.is_empty() {
            browser::show_dialog(Dialog::Add.id());
        }
    }

    /// Puts a text into the fields, to be changed.
    pub(super) fn edit_text(self, source: &str) {
        if let Some(document) = self.texts.own.with_untracked(|own| own.get(source).cloned()) {
            self.texts.draft.set(Draft::of(&document));
            self.texts.outcome.set(Outcome::default());
            browser::focus_and_reveal(dom::PASTE);
        }
    }

    /// Takes a text out of the bundle.
    pub(super) fn remove_text(self, source: &str) {
        let before = self.texts.own.get_untracked();
        let mut own = before.clone();
        own.documents.retain(|document| document.source != source);
        if self.texts.draft.with_untracked(|draft| draft.instead.as_deref() == Some(source)) {
            self.texts.draft.update(|draft| draft.instead = None);
        }
        self.visit.ask(own, Vec::new(), After::Remove(before));
    }

    /// Makes the added texts what they were before a step.
    pub(super) fn restore_texts(self, before: Addition) {
        self.visit.ask(before, Vec::new(), After::PutBack);
    }

    /// Keeps the texts for the next visit, or keeps them no longer.
    pub(super) fn keep_texts(self, kept: bool) {
        self.texts.kept.set(kept);
        self.visit.keep_texts();
    }

    /// Saves a text as a file that can be added again.
    pub(super) fn save_text(self, source: &str) {
        let document = self.texts.own.with_untracked(|own| own.get(source).cloned());
        let Some((name, text)) = document.as_ref().map(file) else { return };
        let saved = browser::save(&name, "text/plain;charset=utf-8", &text);
        self.say(say(if saved { own::SAVED } else { own::NOT_SAVED }));
    }

    /// Whether a text is the reader's own. Reactive.
    pub fn is_own(self, id: ArticleId) -> bool {
        let source = &self.corpus.article(id).source;
        self.texts.own.with(|own| own.get(source).is_some())
    }
}

impl Visit {
    /// Asks the engine, and makes the page anew with what it answers.
    fn ask(self, own: Addition, offers: Vec<Offer>, after: After) {
        let texts = self.texts;
        if texts.busy.with_untracked(Option::is_some) {
            return texts.fail(words::BUSY);
        }
        texts.outcome.set(Outcome::default());
        if offers.is_empty() && own.documents.is_empty() {
            browser::change_bundle(None);
            return self.grow(Addition::default(), self.base(), after);
        }
        texts.busy.set(Some(Busy(None)));
        let request = Request { own, offers }.to_bytes();
        let progress = move |step| {
            if texts.busy.with_untracked(Option::is_some) {
                texts.busy.set(Some(Busy(Some(step))));
            }
        };
        browser::ask_engine(&request, progress, move |bytes| self.answered(bytes, after));
    }

    fn answered(self, bytes: Option<Vec<u8>>, after: After) {
        let texts = self.texts;
        let Some(_) = texts.busy.get_untracked() else { return texts.fail(words::STOPPED) };
        texts.busy.set(None);
        let answer = bytes.as_deref().and_then(Answer::from_bytes);
        let Some(Answer { corpus, own, read, problems }) = answer else {
            return texts.fail(words::NO_ENGINE);
        };
        let nothing_new = own == texts.own.get_untracked();
        let unread = Outcome { read, problems, failure: None };
        let earlier = texts.outcome.get_untracked().problems;
        texts.outcome.set(Outcome { problems: [earlier, unread.problems].concat(), ..unread });
        if nothing_new {
            return;
        }
        match corpus::unpack(&corpus) {
            Ok(grown) => {
                browser::change_bundle(Some(&corpus));
                self.grow(own, Box::leak(Box::new(grown)), after);
            }
            Err(_) => texts.fail(words::NO_ENGINE),
        }
    }

    /// Makes the page anew with another corpus.
    fn grow(self, own: Addition, corpus: &'static Corpus, after: After) {
        let texts = self.texts;
        let is_open = browser::is_open(Dialog::Add.id());
        texts.own.set(own);
        self.grow_to(corpus);
        if after != After::Recall {
            self.keep_texts();
        }
        let Some(session) = self.session() else { return };
        if after == After::Recall && self.lost.get_untracked().is_some() {
            // The link may have led to one of these.
            return session.arrive(&browser::address());
        }
        let focus = (after == After::Add).then(|| Focus::Id(dom::ADDED.to_owned()));
        session.remake(Entry::Same, focus, |route| fit(route, corpus));
        let wrong = |problem: &Diagnostic| problem.severity > Severity::Note;
        let is_wrong = texts.outcome.with_untracked(|outcome| outcome.problems.iter().any(wrong));
        if (is_open || is_wrong) && !corpus.articles.is_empty() {
            browser::next_frame(|| {
                browser::show_dialog(Dialog::Add.id());
                browser::show_from_its_top(dom::ADDED);
            });
        }
        self.tell(session, after);
    }

    fn tell(self, session: Session, after: After) {
        let toast = match after {
            After::Add => {
                self.texts.draft.set(Draft::default());
                let number = self.texts.outcome.with_untracked(|outcome| outcome.read.len());
                Toast { words: fill(words::ADDED, &[&texts(number)]), undo: false }
            }
            After::Remove(before) => {
                self.done(Done::Texts(before));
                Toast { words: say(words::REMOVED).to_owned(), undo: true }
            }
            After::PutBack => Toast { words: say(own::PUT_BACK).to_owned(), undo: false },
            After::Recall => return,
        };
        session.show(toast);
    }

    /// Stops what is being read.
    pub(super) fn stop(self) {
        self.texts.busy.set(None);
        self.texts.fail(words::STOPPED);
        browser::stop_engine();
    }

    /// Has the device keep the texts as they are now, or not.
    fn keep_texts(self) {
        let texts = self.texts;
        let kept = texts.kept.get_untracked();
        let bytes =
            texts.own.with_untracked(|own| (kept && !own.documents.is_empty()).then(|| own.to_bytes()));
        browser::keep_bytes(self.texts_name(), bytes, move |done| {
            if kept && !done {
                texts.kept.set(false);
                if let Some(session) = self.session() {
                    session.say(say(words::NOT_KEPT));
                }
            }
        });
    }

    /// Adds what the device keeps from an earlier visit.
    pub(super) fn recall_texts(self) {
        browser::recall_bytes(self.texts_name(), move |bytes| {
            let Some(bytes) = bytes else { return };
            match Addition::from_bytes(&bytes) {
                Some(own) => {
                    self.texts.kept.set(true);
                    self.ask(own, Vec::new(), After::Recall);
                }
                None => {
                    self.toast.set(Some(Toast { words: say(words::KEPT_DAMAGED).to_owned(), undo: false }))
                }
            }
        });
    }
}

/// A file that the browser does not open.
fn closed(source: String) -> Diagnostic {
    let (message, remedy) = (say(words::NOT_OPENED).to_owned(), say(words::NOT_OPENED_REMEDY).to_owned());
    Diagnostic { source, line: None, severity: Severity::Error, message, remedy }
}

/// Leaves out of a route what is gone with a text, so that nobody hears of a broken link.
fn fit(route: &mut Route, corpus: &Corpus) {
    let text = |key: &_| corpus.article_by_key(*key).is_some();
    let paragraph = |key: &_| corpus.paragraph_by_key(*key).is_some();
    route.text = route.text.filter(text);
    route.paragraph = route.paragraph.filter(paragraph);
    let stands = |beside: &BesideKey| match beside {
        BesideKey::Key(key) => text(key) || paragraph(key),
        BesideKey::Best => true,
    };
    route.beside = route.beside.filter(stands).filter(|_| route.paragraph.is_some());
    route.names.retain(|(_, key)| corpus.entity_by_key(*key).is_some());
    route.arranged.columns.retain(text);
    route.arranged.base = route.arranged.base.filter(text);
}
