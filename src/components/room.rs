//! Long lists: what fills a window stands at once, the rest comes in the frames after it.

use std::sync::Arc;

use leptos::prelude::*;
use markup::view;

use crate::browser;
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::live::{list, live};
use crate::messages::{fill, words as shared};
use crate::session::Session;

/// How much of a list stands on the page.
///
/// Building all of a long list in one go would let a reader wait for what no window shows. So a first portion comes with
/// the page, another after each frame that was painted, and so on up to what stands without a reader asking for more.
#[derive(Clone, Copy)]
pub struct Room {
    session: Session,
    shown: RwSignal<usize>,
    limit: RwSignal<usize>,
    portion: usize,
}

impl Room {
    /// Room for `first` things at once and `limit` in the end, in portions of so many. Where the page is put back to how a
    /// reader left it, there is room for all at once, or nothing would stand where it did.
    pub fn new(session: Session, first: usize, portion: usize, limit: usize) -> Self {
        let first = if session.stands_below() { limit } else { first.min(limit) };
        let room = Self {
            session,
            shown: RwSignal::new(first),
            limit: RwSignal::new(limit),
            portion: portion.max(1),
        };
        room.grow();
        room
    }

    /// For how many things there is room now. Reactive.
    pub fn get(self) -> usize {
        if self.session.printing.get() { self.limit.get() } else { self.shown.get() }
    }

    /// For how many things there will be room, unless a reader asks for more. Reactive.
    pub fn limit(self) -> usize {
        self.limit.get()
    }

    /// Whether portions are still to come of so many things. Reactive.
    pub fn is_filling(self, of: usize) -> bool {
        self.get() < self.limit.get().min(of)
    }

    fn grow(self) {
        browser::after_paint(move || {
            // The list may have gone meanwhile.
            let now = self.shown.try_get_untracked().zip(self.limit.try_get_untracked());
            if let Some((shown, limit)) = now.filter(|(shown, limit)| shown < limit) {
                self.shown.set((shown + self.portion).min(limit));
                self.grow();
            }
        });
    }

    /// A button that makes room for so many more things, counted in such words, where there are more than there will be room for.
    pub fn button(
        self,
        more: usize,
        words: fn(usize) -> String,
        all: impl Fn() -> usize + 'static,
    ) -> Markup {
        let widen = move |_| {
            self.limit.update(|limit| *limit += more);
            self.grow();
        };
        live(move || {
            let left = all().saturating_sub(self.limit());
            (left > 0).then(|| {
                view! {
                    <button type="button" class="btn line" on:click=widen>
                        {fill(shared::SHOW_MORE, &[&words(left)])}
                    </button>
                }
            })
        })
    }
}

/// Things that do not change, as far as there is room for them.
pub fn portions<T: Send + Sync + 'static>(
    room: Room,
    skipped: usize,
    things: Vec<T>,
    draw: impl Fn(&T) -> Markup + 'static,
) -> Markup {
    let things = Arc::new(things);
    let all = things.len();
    let each = move || (0..room.get().saturating_sub(skipped).min(all)).collect();
    list(each, move |at: usize| things.get(at).map(&draw).into_markup())
}
