//! Texts of the reader's own: what becomes of them while they are typed, added, changed and taken out.

use corpus::{Addition, ArticleId, Diagnostic, Document, Offer, Role, Severity};
use leptos::prelude::*;

use super::grow::After;
use super::{Command, Dialog, Session};
use crate::browser::{self, Incoming, Step};
use crate::dom;
use crate::messages::{Message, add as words, own, say};
use crate::own::texts::{Draft, Fault, file};

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
    /// The texts as the reader wants them while the engine has not answered to that yet, and what is to have the focus then.
    pub(super) wanted: RwSignal<Option<(Addition, String)>>,
    /// The text whose lines are shown, by its source.
    pub shown: RwSignal<Option<String>>,
    /// Whether the device is to keep the texts.
    pub kept: RwSignal<bool>,
    /// Whether the device does keep them, as they are now.
    pub(super) safe: RwSignal<bool>,
    /// What was typed when a text began to be changed; it comes back after that.
    pub(super) waiting: RwSignal<Draft>,
    /// Counts what is asked of the engine; only the answer to the last request counts.
    pub(super) requests: RwSignal<u32>,
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
            wanted: RwSignal::new(None),
            shown: RwSignal::new(None),
            kept: RwSignal::new(false),
            safe: RwSignal::new(false),
            waiting: RwSignal::new(Draft::default()),
            requests: RwSignal::new(0),
            held: RwSignal::new(false),
        }
    }

    pub(super) fn fail(self, why: Message) {
        self.wanted.set(None);
        // What the reader wanted and does not get is not shown as if it were so.
        self.own.notify();
        self.outcome.set(Outcome { failure: Some(why), ..Outcome::default() });
    }

    /// The number of a request that counts from now on, and no other.
    pub(super) fn count(self) -> u32 {
        self.requests.update(|number| *number += 1);
        self.requests.get_untracked()
    }

    /// Whether something is typed about a text, or changed in one, that was not added yet.
    pub(super) fn has_unfinished_draft(self) -> bool {
        self.draft.with_untracked(|draft| {
            let before = draft
                .instead
                .as_deref()
                .and_then(|source| self.own.with_untracked(|own| own.get(source).map(Draft::of)));
            *draft != before.unwrap_or_default()
        })
    }

    /// Whether there are texts that go when the page is closed.
    pub(super) fn would_be_lost(self) -> bool {
        !self.safe.get_untracked() && self.own.with_untracked(|own| !own.documents.is_empty())
    }
}

impl Session {
    /// Does what is asked about texts of the reader's own.
    pub(super) fn add(self, command: Command) {
        if !browser::has_engine() {
            // Files that are held above the page are not let go yet.
            return if !matches!(command, Command::HoldFiles(_)) {
                self.say(say(words::ONLY_READS))
            };
        }
        match command {
            Command::Type(draft) => self.texts.draft.set(draft),
            Command::LeaveDraft => self.leave_draft(),
            Command::AddDraft => self.add_draft(),
            Command::AddFiles(files) => self.add_files(files),
            Command::HoldFiles(held) => self.texts.held.set(held),
            Command::StopAdding => self.visit.stop(),
            Command::EditText(source) => self.edit_text(&source),
            Command::RemoveText(source) => self.remove_text(&source),
            Command::ShowLines(source) => self.show_lines(source),
            Command::TakeLineFor(text, at, role) => self.take_line_for(text, at, role),
            Command::SaveText(source) => self.save_text(&source),
            Command::KeepTexts(kept) => self.keep_texts(kept),
            _ => {}
        }
    }

    /// Adds what is typed.
    fn add_draft(self) {
        let draft = self.texts.draft.get_untracked();
        match draft.offer(say(words::PASTED)) {
            Ok(offer) => {
                let after = After::Add { typed: Some(draft), made: Vec::new() };
                self.visit.ask(self.texts.own.get_untracked(), vec![offer], after);
            }
            Err(Fault::NoText) => self.refuse_draft(words::NO_TEXT, dom::PASTE),
            Err(Fault::Date) => self.refuse_draft(words::NO_DATE, dom::DATE),
        }
    }

    fn refuse_draft(self, why: Message, field: &'static str) {
        self.set.toast.set(None);
        self.texts.fail(why);
        browser::focus_and_reveal(field);
    }

    /// Adds files, with what is typed about them.
    fn add_files(self, files: Vec<Incoming>) {
        let draft = self.texts.draft.get_untracked();
        let Ok(date) = draft.date() else { return self.refuse_draft(words::NO_DATE, dom::DATE) };
        // What is typed beside a pasted text is about that one.
        let draft = if draft.text.trim().is_empty() { draft } else { Draft::default() };
        let alone = files.len() == 1;
        // It is spent on them where it is about them.
        let typed = (draft != Draft::default()).then(|| draft.clone());
        let (mut unopened, mut offers, mut made) = (Vec::new(), Vec::new(), Vec::new());
        for Incoming { name, bytes, made: own } in files {
            made.extend(Some(own).filter(|own| !own.is_empty()));
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
        self.visit.ask(self.texts.own.get_untracked(), offers, After::Add { typed, made });
        self.texts.outcome.update(|outcome| outcome.problems.extend(unopened));
    }

    /// Opens the dialog, but for a page that is nothing else.
    pub(super) fn show_adding(self) {
        if !browser::has_engine() {
            return self.say(say(words::ONLY_READS));
        }
        browser::prepare_engine();
        // What became of the last text is told until the dialog is closed.
        if !browser::is_open(Dialog::Add.id()) && self.texts.busy.with_untracked(Option::is_none) {
            self.texts.outcome.set(Outcome::default());
        }
        if !self.corpus.articles.is_empty() {
            browser::show_dialog(Dialog::Add.id());
        }
    }

    /// Puts a text into the fields, to be changed.
    fn edit_text(self, source: &str) {
        if let Some(document) = self.texts.own.with_untracked(|own| own.get(source).cloned()) {
            let draft = self.texts.draft.get_untracked();
            if draft.instead.is_none() {
                self.texts.waiting.set(draft);
            }
            self.texts.draft.set(Draft::of(&document));
            self.texts.outcome.set(Outcome::default());
            browser::focus_and_reveal(dom::PASTE);
        }
    }

    /// Leaves what was typed, unless something else is typed by now.
    pub(super) fn leave_what_was_typed(self, typed: Option<&Draft>) {
        if typed.is_some_and(|typed| self.texts.draft.with_untracked(|draft| draft == typed)) {
            self.leave_draft();
        }
    }

    /// Leaves a text as it was; what was typed before comes back.
    pub(super) fn leave_draft(self) {
        let waiting = self.texts.waiting.try_update(core::mem::take);
        self.texts.draft.set(waiting.unwrap_or_default());
    }

    /// Takes a text out of the bundle.
    fn remove_text(self, source: &str) {
        let mut own = self.texts.own.get_untracked();
        let Some(at) = own.documents.iter().position(|document| document.source == source) else { return };
        let removed = own.documents.remove(at);
        if self.texts.draft.with_untracked(|draft| draft.instead.as_deref() == Some(source)) {
            self.texts.draft.update(|draft| draft.instead = None);
        }
        self.visit.ask(own, Vec::new(), After::Remove(at, Box::new(removed)));
    }

    /// Shows what was found in a text; where that is shown, folds it away.
    fn show_lines(self, source: String) {
        self.texts
            .shown
            .update(|shown| *shown = Some(source).filter(|source| shown.as_ref() != Some(source)));
    }

    /// Has a line of a text be something else from now on, whatever its words look like.
    fn take_line_for(self, text: ArticleId, at: usize, role: Role) {
        let wanted = self.texts.wanted.get_untracked();
        let waits = wanted.is_some();
        let mut own = wanted.map_or_else(|| self.texts.own.get_untracked(), |(own, _)| own);
        let source = &self.corpus.article(text).source;
        let document = own.documents.iter_mut().find(|document| document.source == *source);
        let Some(block) = document.and_then(|document| document.blocks.get_mut(at)) else { return };
        block.role = role;
        let line = dom::line(text, at);
        if waits {
            // Once the engine has answered it is asked again.
            return self.texts.wanted.set(Some((own, line)));
        }
        if self.texts.busy.with_untracked(Option::is_none) {
            self.texts.wanted.set(Some((own.clone(), line.clone())));
        }
        self.visit.ask(own, Vec::new(), After::Retake(line));
    }

    /// Puts a text back to where it was.
    pub(super) fn put_text_back(self, at: usize, document: Document) {
        let mut own = self.texts.own.get_untracked();
        own.documents.insert(at.min(own.documents.len()), document);
        self.visit.ask(own, Vec::new(), After::PutBack);
    }

    /// Keeps the texts for the next visit, or keeps them no longer.
    fn keep_texts(self, kept: bool) {
        self.texts.kept.set(kept);
        if kept {
            self.visit.keep_texts();
        } else {
            self.texts.safe.set(false);
            browser::keep_bytes(self.visit.texts_name(), None, |_| {});
        }
    }

    /// Saves a text as a file that can be added again.
    fn save_text(self, source: &str) {
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

/// A file that the browser does not open.
fn closed(source: String) -> Diagnostic {
    let (message, remedy) = (say(words::NOT_OPENED).to_owned(), say(words::NOT_OPENED_REMEDY).to_owned());
    Diagnostic { source, line: None, severity: Severity::Error, message, remedy }
}
