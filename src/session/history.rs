use corpus::ArticleId;

use super::Command;
use crate::browser::{self, Delay};
use crate::route::View;

/// What the session keeps in mind about the way so far; nothing on the page depends on it.
#[derive(Debug, Default)]
pub(super) struct Trail {
    /// An address that is written once the reader pauses.
    pending: Option<(String, Delay)>,
    /// Whether the last step in the history is one of a run, so that the next of the run takes its place.
    in_run: bool,
    /// How far down each view was left.
    left_at: Vec<((View, Option<ArticleId>), f64)>,
    /// Takes the present message away.
    pub(super) toast: Option<Delay>,
    /// The id of what had the focus when the comparison was opened.
    pub(super) opened_from: Option<String>,
}

/// How a change of place enters the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pace {
    /// As a step to go back to.
    Step,
    /// As one of a run (held keys), of which the history keeps the last. Browsers refuse pages that write too often.
    Run,
}

impl Pace {
    pub(super) fn of(command: &Command) -> Self {
        match command {
            Command::Step(_) | Command::StepCounterpart(_) => Self::Run,
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
        self.in_run = false;
        browser::push(fragment);
    }

    /// Writes an address when `delay` is over.
    pub(super) fn run_to(&mut self, fragment: String, delay: Delay) {
        self.pending = Some((fragment, delay));
    }

    /// Writes the address that waits, if one does.
    pub(super) fn settle(&mut self) {
        let Some((fragment, _)) = self.pending.take() else { return };
        if self.in_run {
            browser::replace(&fragment)
        } else {
            browser::push(&fragment)
        }
        self.in_run = true;
    }

    /// Forgets the address that waits: the reader went somewhere else meanwhile.
    pub(super) fn break_off(&mut self) {
        self.pending = None;
        self.in_run = false;
    }

    pub(super) fn leave(&mut self, view: (View, Option<ArticleId>), top: f64) {
        self.left_at.retain(|(each, _)| *each != view);
        self.left_at.push((view, top));
    }

    pub(super) fn left_at(&self, view: (View, Option<ArticleId>)) -> Option<f64> {
        self.left_at.iter().find(|(each, _)| *each == view).map(|(_, top)| *top)
    }
}
