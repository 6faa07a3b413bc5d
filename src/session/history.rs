use corpus::ArticleId;

use super::Command;
use crate::browser::{self, Delay};
use crate::own::Subject;
use crate::route::View;

/// What the session keeps in mind about the way so far, and what is typed on it; the page does not change with it.
#[derive(Debug, Default)]
pub(super) struct Trail {
    /// An address that is written once the reader pauses.
    pending: Option<(String, Pace, Delay)>,
    /// The run that the last step in the history belongs to, so that the next of the run takes its place.
    run: Option<Pace>,
    /// How far down each view was left.
    left_at: Vec<((View, Option<ArticleId>), f64)>,
    /// Takes the present message away.
    pub(super) toast: Option<Delay>,
    /// Notes that were typed and not kept yet.
    typed: Vec<(Subject, String)>,
    /// The id of what had the focus when the comparison was opened.
    pub(super) opened_from: Option<String>,
    /// The id of what had the focus when the search was opened.
    pub(super) sought_from: Option<String>,
}

/// How a change of place enters the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pace {
    /// As a step to go back to.
    Step,
    /// As one of a run of held keys, of which the history keeps the last. Browsers refuse pages that write too often.
    Walk,
    /// As one of a run of letters typed, of which the history keeps the last.
    Typing,
}

impl Pace {
    pub(super) fn of(command: &Command) -> Self {
        match command {
            Command::Step(_) | Command::StepCounterpart(_) => Self::Walk,
            Command::Seek(_) => Self::Typing,
            _ => Self::Step,
        }
    }
}

/// How long a reader pauses, in milliseconds, before a run of steps counts as over.
pub(super) const PAUSE: u32 = 250;

impl Trail {
    /// Writes an address as a step of its own.
    pub(super) fn step_to(&mut self, fragment: &str) {
        self.settle();
        self.run = None;
        browser::push(fragment);
    }

    /// Writes an address when `delay` is over.
    pub(super) fn run_to(&mut self, fragment: String, pace: Pace, delay: Delay) {
        if self.pending.as_ref().is_some_and(|(_, other, _)| *other != pace) {
            self.settle();
        }
        self.pending = Some((fragment, pace, delay));
    }

    /// Writes the address that waits, if one does.
    pub(super) fn settle(&mut self) {
        let Some((fragment, pace, _)) = self.pending.take() else { return };
        if self.run == Some(pace) {
            browser::replace(&fragment)
        } else {
            browser::push(&fragment)
        }
        self.run = Some(pace);
    }

    /// Writes the address that waits, and ends its run: what follows is a step of its own.
    pub(super) fn end_run(&mut self) {
        self.settle();
        self.run = None;
    }

    /// Forgets the address that waits: the reader went somewhere else meanwhile.
    pub(super) fn break_off(&mut self) {
        self.pending = None;
        self.run = None;
    }

    /// Remembers what is typed for a note.
    pub(super) fn type_note(&mut self, on: Subject, words: String) {
        self.forget_note(on);
        self.typed.push((on, words));
    }

    /// Adds words to what is typed for a note, where something is.
    pub(super) fn add_to_note(&mut self, on: Subject, more: &str) {
        if let Some((_, words)) =
            self.typed.iter_mut().find(|(each, words)| *each == on && !words.contains(more))
        {
            words.push_str("\n\n");
            words.push_str(more);
        }
    }

    /// What was typed for a note, where it was neither kept nor dropped.
    pub(super) fn typed_note(&self, on: Subject) -> Option<&str> {
        self.typed.iter().find(|(each, _)| *each == on).map(|(_, words)| words.as_str())
    }

    /// Whether words for a note wait to be kept.
    pub(super) fn has_unfinished_note(&self) -> bool {
        !self.typed.is_empty()
    }

    pub(super) fn forget_note(&mut self, on: Subject) {
        self.typed.retain(|(each, _)| *each != on);
    }

    pub(super) fn leave(&mut self, view: (View, Option<ArticleId>), top: f64) {
        self.left_at.retain(|(each, _)| *each != view);
        self.left_at.push((view, top));
    }

    pub(super) fn left_at(&self, view: (View, Option<ArticleId>)) -> Option<f64> {
        self.left_at.iter().find(|(each, _)| *each == view).map(|(_, top)| *top)
    }
}
