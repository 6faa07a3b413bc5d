//! What changes while a reader reads, and the only place that changes it.

mod attend;
mod command;
mod grow;
mod history;
mod hold;
mod keys;
mod leave;
mod motion;
mod notes;
mod preferences;
mod revise;
mod seek;
mod signals;
mod texts;
mod tour;
mod version;
mod visit;

pub use command::{Command, Dialog, Glance};
pub use keys::{Meaning, meaning};
pub use preferences::{NARROWEST, Preferences, Theme, WIDEST, fitting};
pub use signals::Signals;
pub use texts::{Busy, Outcome, Texts};
pub use visit::{Shown, Toast, Visit};

use core::ops::Deref;
use std::sync::Arc;

use corpus::{ArticleId, EntityId};
use leptos::prelude::*;

use crate::browser::{self, Offline};
use crate::derived::Derived;
use crate::dom;
use crate::messages::{add, own, say, signs, speak};
use crate::route::{Place, Route, View, Wanted};
use crate::rows;
use crate::words;
use history::{PAUSE, Pace, Trail};
use revise::Entry;
use seek::seek;
use signals::Setters;

/// A corpus, where the reader is in it, and what passes.
///
/// Components read its [`Signals`]; they change nothing but by [`Session::run`]. Where the reader revises the corpus, the
/// page is made anew with another session of the same [`Visit`].
///
/// Hundreds of closures of a page hold it, so it is no more than an address. Like its corpus, what stands there is not given
/// back before the page is left.
#[derive(Clone, Copy)]
pub struct Session(&'static Signals);

impl Deref for Session {
    type Target = Signals;

    fn deref(&self) -> &Signals {
        self.0
    }
}

/// The session of the page.
pub fn session() -> Session {
    expect_context()
}

/// How long a message stays, in milliseconds: long enough to be read twice.
const TOAST: u32 = 8000;

impl Session {
    /// Begins to show a corpus. Its signals belong to the part of the page that shows it.
    pub fn begin(visit: Visit, shown: &Shown) -> Self {
        let corpus = shown.corpus;
        let (place, set_place) = signal(shown.place.clone());
        let (lit, set_lit) = signal(None);
        let (glance, set_glance) = signal(None);
        let (seeking, set_seeking) = signal(false);
        let index = StoredValue::new_local(None);
        let query = Derived::new(move || place.with(|place| place.query.clone()));
        let (printing, set_printing) = signal(false);
        let (edited, set_edited) = signal(None);
        let (corrected, set_corrected) = signal(None);
        let filter = Derived::new(move || place.with(|place| place.filter.clone()));
        let signals = Signals {
            corpus,
            place: place.into(),
            passing: Derived::new(move || Arc::new(filter.with(|filter| filter.apply(corpus)))),
            current: Derived::new(move || place.with(|place| place.paragraph)),
            lit: lit.into(),
            glance: glance.into(),
            found: Derived::new(move || Arc::new(seek(corpus, index, &query.get()))),
            seeking: seeking.into(),
            index,
            aside: visit.aside.read_only().into(),
            lost: visit.lost.read_only().into(),
            toast: visit.toast.read_only().into(),
            preferences: visit.preferences.read_only().into(),
            width: visit.width.read_only().into(),
            offline: visit.offline.read_only().into(),
            own: visit.own.read_only().into(),
            printing: printing.into(),
            texts: visit.texts,
            edited: edited.into(),
            corrected: corrected.into(),
            visit,
            set: Setters {
                place: set_place,
                lit: set_lit,
                glance: set_glance,
                seeking: set_seeking,
                aside: visit.aside.write_only(),
                lost: visit.lost.write_only(),
                toast: visit.toast.write_only(),
                preferences: visit.preferences.write_only(),
                printing: set_printing,
                edited: set_edited,
                corrected: set_corrected,
            },
            trail: visit.trail,
            anew: StoredValue::new(shown.number > 1 || shown.place.paragraph.is_some()),
        };
        let session = Self(Box::leak(Box::new(signals)));
        browser::next_frame(move || session.anew.try_update_value(|anew| *anew = false).unwrap_or_default());
        visit.begin_session(session);
        session.put(shown.place.clone());
        if let (1, Some(id)) = (shown.number, shown.place.paragraph) {
            // Somebody followed a link to it. The page stands by then.
            browser::soon(move || _ = browser::reveal_in_the_middle(&dom::paragraph(id)));
        }
        session
    }

    /// Does what a reader asks for.
    pub fn run(self, command: Command) {
        match command {
            Command::Arrive(fragment) => self.arrive(&fragment),
            Command::Light(id) => self.set.lit.set(id),
            Command::ShowAside(shown) => self.set.aside.set(shown),
            Command::OpenSearch => self.open_search(),
            Command::CloseSearch => self.close_search(),
            Command::FindName => self.find_name(),
            Command::Sought => self.trail.update_value(Trail::end_run),
            Command::ForgetLost => self.set.lost.set(None),
            Command::Print(prints) => self.set.printing.set(prints),
            Command::ShowResults => browser::show_from_its_top(dom::RESULTS),
            Command::SwitchTheme => self.switch_theme(),
            Command::Speak(language) => {
                self.prefer(|preferences| preferences.language = language);
                speak(language);
                self.remake(Entry::Same, None, |_| {});
            }
            Command::UseLetterKeys(used) => self.prefer(|preferences| preferences.letter_keys = used),
            Command::WidenDrawer(width) => {
                self.prefer(|preferences| preferences.drawer = Some(fitting(width)));
            }
            Command::Peek(glance) => {
                self.set.glance.set(Some(glance));
                browser::next_frame(|| browser::show_popover(dom::PEEK));
            }
            Command::ClosePeek => browser::close_popover(dom::PEEK),
            Command::ShowTour(shown) => self.show_tour(shown),
            Command::ShowDialog(Dialog::Add) => self.show_adding(),
            Command::ShowDialog(dialog) => browser::show_dialog(dialog.id()),
            Command::CloseDialog(dialog) => browser::close_dialog(dialog.id()),
            Command::CopyLink => {
                self.settle();
                let done = if self.keeps_to_itself() { own::LINK_LEAVES_OUT } else { words::LINK_COPIED };
                self.copy(browser::whole_address(), say(done));
            }
            Command::Copy(text, done) => self.copy(text, done),
            Command::Refuse => self.refuse(),
            Command::Accept(pair) => self.accept(pair),
            Command::Undo => self.undo(),
            Command::SwitchBlind => self.switch_blind(),
            Command::ShowFrom(strength) => self.show_from(strength),
            command @ (Command::CopyComparison(_)
            | Command::SaveComparison
            | Command::SaveTable(_)
            | Command::SavePicture(..)
            | Command::CopyEmbed
            | Command::SavePage(_)) => self.export(command),
            Command::TakeNew if self.texts.would_be_lost() => self.say(say(add::KEEP_FIRST)),
            Command::TakeNew => browser::take_new(),
            Command::StayWithThis => self.visit.offline.set(Some(Offline::Kept)),
            Command::CorrectName(entity) => self.show_corrections(entity),
            Command::Correct(revision) => self.correct(revision),
            Command::Leave(revision) => self.leave(&revision, None),
            command @ (Command::EditNote(_)
            | Command::TypeNote(..)
            | Command::DropNote(_)
            | Command::NoteHere
            | Command::WriteNote(..)) => self.note(command),
            Command::SaveOwn => self.save_own(),
            Command::SaveLines => self.save_lines(),
            Command::TakeIn(text) => self.take_in(text),
            command @ (Command::Type(_)
            | Command::LeaveDraft
            | Command::AddDraft
            | Command::AddFiles(_)
            | Command::HoldFiles(_)
            | Command::StopAdding
            | Command::EditText(_)
            | Command::RemoveText(_)
            | Command::ShowLines(_)
            | Command::TakeLineFor(..)
            | Command::SaveText(_)
            | Command::KeepTexts(_)) => self.add(command),
            Command::Escape => self.escape(),
            Command::NextMarks => self.next_marks(),
            Command::SwitchColumn(text) => self.switch_column(text),
            command => self.go(command),
        }
    }

    fn next_marks(self) {
        let next = self.place.with_untracked(|place| place.marks.next());
        self.go(Command::ShowMarks(next));
        self.say(&[say(signs::MARKS), ": ", words::marks(next)].concat());
    }

    /// Gives a text a column of the table that is open, or takes it away.
    fn switch_column(self, text: ArticleId) {
        let place = self.place.get_untracked();
        let texts = self.corpus.articles.len();
        let Some(base) = rows::base(self.corpus, &place.arranged) else { return };
        let fit = match place.view {
            View::Synopsis => rows::fit(self.width.get_untracked(), texts),
            // These scroll.
            View::Names | View::Figures | View::Coverage => rows::PINNED,
            View::Read | View::Quotes | View::Filter | View::Worksheet => return,
        };
        let columns = rows::fitting(self.corpus, rows::columns(self.corpus, &place.arranged), base, fit);
        if text.index() < texts && !columns.is_fixed(text, base) {
            self.go(Command::ShowColumns(columns.switched(text, base, fit)));
        }
    }

    /// Goes where an address points, or to the nearest place.
    fn arrive(self, fragment: &str) {
        let parsed = Route::parse(fragment);
        if self.visit.version(&parsed.route) != self.visit.shown.with_untracked(|shown| shown.version.clone())
        {
            return self.turn_to(&parsed, None, Entry::Tidied);
        }
        let (mut place, lost) = Place::find(&parsed, self.corpus);
        place.refused = self.place.with_untracked(|place| place.refused.clone());
        let before = self.look();
        self.trail.update_value(Trail::break_off);
        self.set.lost.set(lost);
        if lost.is_none() {
            self.tidy_address(fragment, &place);
        }
        self.put(place);
        self.attend(before, None);
    }

    /// Equal views have equal addresses, however the link to them was written.
    fn tidy_address(self, fragment: &str, place: &Place) {
        let tidy = place.route(self.corpus).format();
        if fragment.strip_prefix('#').unwrap_or(fragment) != tidy {
            browser::replace(&tidy);
        }
    }

    fn go(self, command: Command) {
        let before = self.look();
        let next = self
            .passing
            .with_untracked(|passing| motion::follow(&command, &before.place, self.corpus, passing));
        let Some(next) = next else { return };
        if next != before.place {
            if before.place.beside.is_none() && next.beside.is_some() {
                self.trail.update_value(|trail| trail.opened_from = browser::focused_id());
            }
            self.write(next.route(self.corpus).format(), Pace::of(&command));
            self.set.lost.set(None);
            self.put(next);
        }
        self.attend(before, Some(command));
    }

    /// Puts the reader in a place. A paragraph that was set aside is shown where somebody points to it.
    fn put(self, place: Place) {
        if place.paragraph.is_some_and(|id| self.corpus.paragraph(id).kind.set_aside()) {
            self.set.aside.set(true);
        }
        self.set.place.set(place);
    }

    fn write(self, fragment: String, pace: Pace) {
        match pace {
            Pace::Step => self.trail.update_value(|trail| trail.step_to(&fragment)),
            Pace::Walk | Pace::Typing => {
                let delay = browser::after(PAUSE, move || self.trail.update_value(Trail::settle));
                self.trail.update_value(|trail| trail.run_to(fragment, pace, delay));
            }
        }
    }

    fn switch_theme(self) {
        self.prefer(|preferences| {
            let dark = preferences.theme.map_or_else(browser::is_dark, |theme| theme == Theme::Dark);
            preferences.theme = Some(if dark { Theme::Light } else { Theme::Dark });
        });
    }

    fn prefer(self, change: impl FnOnce(&mut Preferences)) {
        let mut preferences = self.preferences.get_untracked();
        change(&mut preferences);
        preferences.keep();
        self.set.preferences.set(preferences);
    }

    /// Has the address say where the reader is, also after a run of steps.
    pub(super) fn settle(self) {
        self.trail.update_value(Trail::settle);
    }

    /// Whether the reader made something that no link carries.
    fn keeps_to_itself(self) -> bool {
        let own = self.own.with_untracked(|own| own.notes.len() + own.corrections.len());
        own + self.texts.own.with_untracked(|own| own.documents.len()) > 0
    }

    fn escape(self) {
        if browser::is_popover_open(dom::TOUR) {
            return self.show_tour(false);
        }
        // A message at the foot of the page is in nobody's way; it goes along.
        self.set.toast.set(None);
        if self.seeking.get_untracked() {
            self.close_search();
        } else if self.lost.get_untracked().is_some() {
            self.set.lost.set(None);
        } else if self.place.with_untracked(|place| place.view == View::Read && place.beside.is_some()) {
            self.run(Command::CloseComparison);
        } else if self.place.with_untracked(|place| !place.query.is_empty()) {
            self.run(Command::Seek(String::new()));
        }
    }

    /// Whether the filter asks for a name, so that it is marked where it stands. Reactive.
    pub fn is_wanted(self, entity: EntityId) -> bool {
        let wanted = self.place.with(|place| place.filter.get(entity));
        matches!(wanted, Some(Wanted::All | Wanted::Any))
    }

    /// The view. Reactive.
    pub fn view(self) -> View {
        self.place.with(|place| place.view)
    }

    /// Whether the page is about to be scrolled down to where the reader left it.
    pub fn stands_below(self) -> bool {
        let view = self.place.with_untracked(|place| (place.view, place.text));
        let left = self.trail.with_value(|trail| trail.left_at(view));
        self.anew.get_value() || left.is_some_and(|top| top > 0.0)
    }

    /// Whether outlets are out of sight. It stays so as long as the session.
    pub fn is_blind(self) -> bool {
        self.place.with_untracked(|place| place.blind.is_some())
    }

    /// The link to where a change of place would lead. Reactive.
    pub fn href(self, change: impl FnOnce(&mut Place)) -> String {
        let mut place = self.here();
        change(&mut place);
        place.href(self.corpus)
    }

    // A hundred links ask for it; it is compiled once.
    #[inline(never)]
    fn here(self) -> Place {
        self.place.get()
    }
}
