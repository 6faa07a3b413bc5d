//! Looking for words.

use std::rc::Rc;

use corpus::Corpus;
use leptos::prelude::*;

use super::history::Trail;
use super::{Command, Session};
use crate::browser;
use crate::dom;
use crate::route::View;
use crate::search::{Found, Index, Query, find};

impl Session {
    /// Goes to the field of the search. The texts are read for it once the page shows that.
    pub(super) fn open_search(self) {
        if !self.seeking.get_untracked() {
            let from = browser::focused_id().filter(|id| id != dom::SEARCH);
            self.trail.update_value(|trail| trail.sought_from = from);
            self.set.seeking.set(true);
        }
        // What is typed next is for the field, however slowly frames come.
        browser::soon(move || {
            browser::focus_and_select(dom::SEARCH);
            browser::next_frame(move || _ = self.index());
        });
    }

    /// Goes to the field that finds names, on the Filter page.
    pub(super) fn find_name(self) {
        self.run(Command::Open(View::Filter));
        browser::soon(|| browser::focus_and_select(dom::FIND_NAME));
    }

    /// Puts the list of what was found away; a focus that was in it goes back to where it came from.
    pub(super) fn close_search(self) {
        let left = browser::has_focus_within(dom::FOUND);
        self.trail.update_value(Trail::end_run);
        self.set.seeking.set(false);
        if left {
            let before = self.trail.with_value(|trail| trail.sought_from.clone());
            browser::focus(before.as_deref().unwrap_or(dom::MAIN));
        }
    }

    /// The words of all texts; they are read when they are first needed.
    pub fn index(self) -> Rc<Index<'static>> {
        read_once(self.corpus, self.index)
    }
}

/// The words of all texts, once they have been read.
pub(super) type Reading = StoredValue<Option<Rc<Index<'static>>>, LocalStorage>;

fn read_once(corpus: &'static Corpus, index: Reading) -> Rc<Index<'static>> {
    if let Some(index) = index.with_value(Clone::clone) {
        return index;
    }
    let read = Rc::new(Index::new(corpus, browser::decomposed));
    index.set_value(Some(read.clone()));
    read
}

/// What is found of the words that a reader typed.
pub(super) fn seek(corpus: &'static Corpus, index: Reading, words: &str) -> Found {
    let query = Query::read(words, browser::decomposed);
    if query.is_empty() { Found::default() } else { find(corpus, &read_once(corpus, index), query) }
}
