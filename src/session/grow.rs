//! The engine reads and analyses texts of the reader's own, and the page is made anew with them.

use core::cell::Cell;
use std::rc::Rc;

use corpus::{Addition, Answer, Corpus, Diagnostic, Document, Offer, Request, Severity};
use leptos::prelude::*;

use super::hold::Focus;
use super::revise::Entry;
use super::texts::{Busy, Texts};
use super::visit::{Done, Toast, Visit};
use super::{Dialog, Session};
use crate::browser::{self, Delay, Step};
use crate::dom;
use crate::messages::{add as words, fill, own, say};
use crate::own::texts::Draft;
use crate::route::{BesideKey, Route};
use crate::words::texts;

/// So many milliseconds pass before the page says that it is reading: most texts are read by then, and the words would only
/// flash up. A page that reads by itself waits longer (`SAID` in src/browser/engine.js).
const PATIENCE: u32 = 80;

/// What is done once the engine has answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum After {
    /// Say what was added, and take in what came with it. What is typed may go, where that is what was added.
    Add {
        /// What was typed, where that is it; what is typed meanwhile stays.
        typed: Option<Draft>,
        /// What readers made of the bundles that came as saved pages.
        made: Vec<String>,
    },
    /// Say that a text is gone, and where it was.
    Remove(usize, Box<Document>),
    /// Say that it is back.
    PutBack,
    /// Say that all is compared anew. What changed a line, by its id, keeps the focus.
    Retake(String),
    /// Nothing: the texts are those of the last visit.
    Recall,
}

impl Visit {
    /// Asks the engine, and makes the page anew with what it answers.
    pub(super) fn ask(self, own: Addition, offers: Vec<Offer>, after: After) {
        let texts = self.texts;
        if texts.busy.with_untracked(Option::is_some) {
            return texts.fail(words::BUSY);
        }
        // What was said of an earlier text is not said beside this one.
        if after != After::Recall {
            self.toast.set(None);
        }
        // What was read last stays marked until there is something new.
        texts.outcome.update(|outcome| {
            outcome.failure = None;
            if !matches!(after, After::Retake(_)) {
                outcome.problems.clear();
            }
        });
        if offers.is_empty() && own.documents.is_empty() {
            browser::change_bundle(None);
            texts.outcome.update_untracked(|outcome| outcome.read.clear());
            return self.grow(Addition::default(), self.built(), after);
        }
        texts.busy.update_untracked(|busy| *busy = Some(Busy(None)));
        let number = texts.count();
        let request = Request { own, offers }.to_bytes();
        let (progress, telling) = tell_progress(texts, number);
        browser::ask_engine(&request, progress, move |bytes| {
            drop(telling);
            if texts.requests.get_untracked() == number {
                self.answered(bytes, after);
            }
        });
    }

    fn answered(self, bytes: Option<Vec<u8>>, after: After) {
        let texts = self.texts;
        texts.busy.set(None);
        let answer = bytes.as_deref().and_then(Answer::from_bytes);
        let answer = answer.and_then(|answer| Some((corpus::unpack(&answer.corpus).ok()?, answer)));
        let Some((grown, Answer { corpus, own, read, problems })) = answer else {
            if let (After::Recall, Some(session)) = (after, self.session()) {
                session.say(say(words::NO_ENGINE));
            }
            return texts.fail(words::NO_ENGINE);
        };
        if let (After::Retake(_), Some((wanted, line))) = (&after, texts.wanted.get_untracked()) {
            if wanted != own {
                return self.ask(wanted, Vec::new(), After::Retake(line));
            }
        } else {
            // Nobody is told: the page is made anew, and what it shows now need not be.
            texts.outcome.update_untracked(|outcome| {
                outcome.read = read;
                outcome.problems.extend(problems);
            });
        }
        texts.wanted.set(None);
        // Somebody who presses twice is told that something is being read: not any more.
        texts.outcome.update_untracked(|outcome| outcome.failure = None);
        match after {
            After::Add { typed, made } if own == texts.own.get_untracked() => {
                let was_read = texts.outcome.with_untracked(|outcome| !outcome.read.is_empty());
                if let Some(session) = self.session().filter(|_| was_read) {
                    session.leave_what_was_typed(typed.as_ref());
                }
                texts.outcome.notify();
                self.take_in_all(made);
            }
            after => {
                browser::change_bundle(Some(&corpus));
                self.grow(own, Box::leak(Box::new(grown)), after);
            }
        }
    }

    /// Takes in what readers made of bundles that came as saved pages.
    fn take_in_all(self, made: Vec<String>) {
        for text in made {
            if let Some(session) = self.session() {
                session.take_in(Some(text));
            }
        }
    }

    /// Makes the page anew with another corpus.
    fn grow(self, own: Addition, corpus: &'static Corpus, after: After) {
        let texts = self.texts;
        let is_open = browser::is_open(Dialog::Add.id());
        let has_focus = matches!(&after, After::Retake(line) if browser::focused_id().as_ref() == Some(line));
        // The page that is made anew reads them; that of before need not follow.
        texts.own.update_untracked(|known| *known = own);
        self.grow_to(corpus);
        if after != After::Recall {
            texts.safe.set(false);
            self.keep_texts();
        }
        let Some(session) = self.session() else { return };
        if after == After::Recall && self.lost.get_untracked().is_some() {
            // The link may have led to one of these.
            return session.arrive(&browser::address());
        }
        let read = texts.outcome.with_untracked(|outcome| outcome.read.clone());
        if let (After::Add { .. }, [alone]) = (&after, read.as_slice()) {
            // The page comes first, its lines one by one after it.
            let alone = alone.clone();
            texts.shown.set(None);
            browser::after_paint(move || texts.shown.set(Some(alone)));
        }
        let focus = match &after {
            After::Add { .. } => Some(Focus::Id(dom::ADDED.to_owned())),
            After::Retake(line) if has_focus => Some(Focus::Id(line.clone())),
            _ => None,
        };
        session.remake(Entry::Same, focus, |route| fit(route, corpus));
        let stays = matches!(after, After::Retake(_));
        let wrong = |problem: &Diagnostic| problem.severity > Severity::Note;
        let is_wrong = texts.outcome.with_untracked(|outcome| outcome.problems.iter().any(wrong));
        if (is_open || is_wrong) && !corpus.articles.is_empty() {
            browser::soon(move || {
                browser::show_dialog(Dialog::Add.id());
                if !stays {
                    browser::show_from_its_top(dom::ADDED);
                }
            });
        }
        self.tell(session, after);
    }

    fn tell(self, session: Session, after: After) {
        let toast = match after {
            After::Add { typed, made } => {
                session.leave_what_was_typed(typed.as_ref());
                let number = self.texts.outcome.with_untracked(|outcome| outcome.read.len());
                session.say(&fill(words::ADDED, &[&texts(number)]));
                return self.take_in_all(made);
            }
            After::Remove(at, document) => {
                self.done(Done::Removed(at, document));
                Toast { words: say(words::REMOVED).to_owned(), undo: true }
            }
            After::PutBack => Toast { words: say(own::PUT_BACK).to_owned(), undo: false },
            After::Retake(_) => Toast { words: say(words::RETAKEN).to_owned(), undo: false },
            After::Recall => return,
        };
        session.show(toast);
    }

    /// Stops what is being read.
    pub(super) fn stop(self) {
        self.texts.count();
        self.texts.busy.set(None);
        self.texts.fail(words::STOPPED);
        browser::stop_engine();
    }

    /// Has the device keep the texts as they are now, where the reader wants that.
    pub(super) fn keep_texts(self) {
        let texts = self.texts;
        if !texts.kept.get_untracked() {
            return;
        }
        let bytes = texts.own.with_untracked(|own| (!own.documents.is_empty()).then(|| own.to_bytes()));
        let edition = self.edition();
        browser::keep_bytes(self.texts_name(), bytes, move |done| {
            if done {
                // Another change may have come in between, which is being kept by itself.
                return texts.safe.set(self.edition() == edition && texts.kept.get_untracked());
            }
            texts.kept.set(false);
            if let Some(session) = self.session() {
                session.say(say(words::NOT_KEPT));
            }
        });
    }

    /// Adds what the device keeps from an earlier visit.
    pub(super) fn recall_texts(self) {
        let texts = self.texts;
        if !browser::has_engine() {
            return;
        }
        browser::recall_bytes(self.texts_name(), move |bytes| {
            let Some(bytes) = bytes else { return };
            if let Some(own) = Addition::from_bytes(&bytes) {
                // Whatever becomes of the engine, these are the reader's texts, and nothing is kept without them.
                texts.kept.set(true);
                texts.safe.set(true);
                texts.own.set(own.clone());
                return self.ask(own, Vec::new(), After::Recall);
            }
            // It makes room where it can be found again.
            browser::keep_bytes([&self.texts_name(), ".damaged"].concat(), Some(bytes), |_| {});
            self.toast.set(Some(Toast { words: say(words::KEPT_DAMAGED).to_owned(), undo: false }));
        });
    }
}

/// Says how far a request is, as long as it counts: not before it takes its time, and not after the delay is dropped.
fn tell_progress(texts: Texts, number: u32) -> (impl Fn(Step) + 'static, Delay) {
    let counts = move || texts.requests.get_untracked() == number;
    let is_told = Rc::new(Cell::new(false));
    let telling = is_told.clone();
    let delay = browser::after(PATIENCE, move || {
        if counts() {
            telling.set(true);
            texts.busy.notify();
        }
    });
    let progress = move |step| {
        if counts() {
            texts.busy.update_untracked(|busy| *busy = Some(Busy(Some(step))));
            if is_told.get() {
                texts.busy.notify();
            }
        }
    };
    (progress, delay)
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
