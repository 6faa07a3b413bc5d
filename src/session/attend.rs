use leptos::prelude::*;

use super::{Command, Session};
use crate::browser;
use crate::dom;
use crate::route::{Place, View};

/// Where things stood before a step, so that what the reader looks at stays there.
pub(super) struct Before {
    pub(super) place: Place,
    /// How far below the top of the window the current paragraph stood.
    top: Option<f64>,
}

impl Session {
    /// Takes note of where things stand; called before the page changes.
    pub(super) fn look(self) -> Before {
        let place = self.place.get_untracked();
        let left = browser::scroll_position();
        self.trail.update_value(|trail| trail.leave((place.view, place.text), left));
        Before { top: place.paragraph.and_then(|id| browser::top_of(&dom::paragraph(id))), place }
    }

    /// Scrolls and moves the focus after a step, once the page shows what it changed.
    pub(super) fn attend(self, before: Before, command: Option<Command>) {
        // Nothing moves under the hands of somebody who types.
        if matches!(command, Some(Command::Seek(_))) {
            return;
        }
        browser::next_frame(move || {
            // The page may have been made anew in the meantime; then it has a session of its own.
            let Some(now) = self.place.try_get_untracked() else { return };
            self.scroll(&before, &now, command.as_ref());
            // Keys that followed in the same frame may have opened a note or the search, which has the focus now.
            if browser::is_typing() {
                return;
            }
            match command {
                Some(
                    Command::Compare(_) | Command::CompareWith(_, _, true) | Command::StepCounterpart(_),
                ) => {
                    browser::focus_and_reveal(dom::OPEN_TAB);
                    browser::scroll_back(&[dom::COMPARISON_SCROLL, dom::COMPARISON]);
                }
                Some(Command::CompareWith(_, _, false)) => {
                    browser::scroll_back(&[dom::COMPARISON_SCROLL, dom::COMPARISON]);
                }
                Some(Command::Step(_)) => {
                    if let Some(id) = now.paragraph {
                        browser::focus(&dom::paragraph(id));
                    }
                }
                Some(Command::CloseComparison) => {
                    let opened_from = self.trail.with_value(|trail| trail.opened_from.clone());
                    if let Some(id) = opened_from.or_else(|| now.paragraph.map(dom::paragraph)) {
                        browser::focus(&id);
                    }
                }
                // What had the focus went with the view; the keys go on from the top of the new one.
                _ if turned(&before.place, &now) && !browser::has_focus() => browser::focus(dom::MAIN),
                _ => {}
            }
        });
    }

    fn scroll(self, before: &Before, now: &Place, command: Option<&Command>) {
        let was = &before.place;
        let turned = turned(was, now);
        let moved = was.paragraph != now.paragraph;
        match now.paragraph.map(dom::paragraph) {
            Some(id) if matches!(command, Some(Command::Step(_))) => browser::reveal(&id),
            Some(id) if moved => _ = browser::reveal_in_the_middle(&id),
            // Words move when the comparison opens or closes; the paragraph the reader looks at does not.
            Some(id) if !turned => {
                if let Some(top) = before.top.filter(|_| was.beside.is_some() != now.beside.is_some()) {
                    browser::keep_at(&id, top);
                }
                browser::reveal(&id);
            }
            id if turned => match (self.trail.with_value(|trail| trail.left_at((now.view, now.text))), id) {
                (Some(top), _) => browser::scroll_to(top),
                // On the Filter page, what can be asked for stands first, and tables show no paragraph.
                (None, id) => {
                    let shown = id.filter(|_| now.view != View::Filter);
                    if !shown.is_some_and(|id| browser::reveal_in_the_middle(&id)) {
                        browser::scroll_to(browser::scroll_position().min(dom::FOLIO));
                    }
                }
            },
            _ => {}
        }
    }
}

/// Whether a step led to another view or another text.
fn turned(was: &Place, now: &Place) -> bool {
    (was.view, was.text) != (now.view, now.text)
}
