//! What changes while a corpus is shown.

use std::sync::Arc;

use corpus::{Corpus, EntityId, ParagraphId};
use leptos::prelude::*;

use super::history::Trail;
use super::seek::Reading;
use super::{Glance, Preferences, Texts, Toast, Visit};
use crate::browser::Offline;
use crate::derived::{Derived, Lasting};
use crate::filter::Passing;
use crate::own::{Own, Subject};
use crate::route::{Lost, Place};
use crate::search::Found;

/// What components read of a [`Session`].
pub struct Signals {
    /// The analysed bundle, as the reader revised it. It outlives the session and never changes, so it is no signal.
    pub corpus: &'static Corpus,
    /// Where the reader is.
    pub place: Lasting<Place>,
    /// What the filter lets through.
    pub passing: Derived<Arc<Passing>>,
    /// The current paragraph.
    pub current: Derived<Option<ParagraphId>>,
    /// The paragraph lit up in the overview.
    pub lit: Lasting<Option<ParagraphId>>,
    /// What is glanced at.
    pub glance: Lasting<Option<Glance>>,
    /// What is looked for, and where it stands.
    pub found: Derived<Arc<Found>>,
    /// Whether what was found is listed.
    pub seeking: Lasting<bool>,
    /// Whether what was set aside in texts is shown.
    pub aside: Lasting<bool>,
    /// What the last link pointed to and is not there.
    pub lost: Lasting<Option<Lost>>,
    /// A short message that goes away by itself.
    pub toast: Lasting<Option<Toast>>,
    /// What the reader prefers.
    pub preferences: Lasting<Preferences>,
    /// The width of the window, in pixels.
    pub width: Lasting<f64>,
    /// Whether the page opens without a network; `None` where nobody has to see to that.
    pub offline: Lasting<Option<Offline>>,
    /// What the reader made of the bundle.
    pub own: Lasting<Own>,
    /// Whether the page is being printed.
    pub printing: Lasting<bool>,
    /// What the reader added to the bundle.
    pub texts: Texts,
    /// What a note is being written on.
    pub edited: Lasting<Option<Subject>>,
    /// The name whose corrections are shown.
    pub corrected: Lasting<Option<EntityId>>,
    pub(super) visit: Visit,
    pub(super) index: Reading,
    pub(super) set: Setters,
    pub(super) trail: StoredValue<Trail, LocalStorage>,
    /// Whether the page was just made anew, and things are being put back to where they stood.
    pub(super) anew: StoredValue<bool>,
}

/// What changes them.
pub(super) struct Setters {
    pub(super) place: WriteSignal<Place>,
    pub(super) lit: WriteSignal<Option<ParagraphId>>,
    pub(super) glance: WriteSignal<Option<Glance>>,
    pub(super) aside: WriteSignal<bool>,
    pub(super) seeking: WriteSignal<bool>,
    pub(super) lost: WriteSignal<Option<Lost>>,
    pub(super) toast: WriteSignal<Option<Toast>>,
    pub(super) preferences: WriteSignal<Preferences>,
    pub(super) printing: WriteSignal<bool>,
    pub(super) edited: WriteSignal<Option<Subject>>,
    pub(super) corrected: WriteSignal<Option<EntityId>>,
}
