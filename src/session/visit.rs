use corpus::{Corpus, Document, Key, Revision};
use leptos::prelude::*;

use super::history::Trail;
use super::texts::Texts;
use super::version::Version;
use super::{Command, Preferences, Session};
use crate::browser::{self, Offline};
use crate::dom;
use crate::messages::{own as words, say, speak};
use crate::own::{Own, bundle_key, file};
use crate::route::{Beside, Lost, Pair, Parsed, Place, Route};

/// One visit to the page, whatever becomes of its corpus: a refused match, a correction or a blind deal makes another
/// corpus, and the page is made anew with it, by another [`Session`].
#[derive(Clone, Copy)]
pub struct Visit {
    base: &'static Corpus,
    grown: StoredValue<(u32, &'static Corpus)>,
    /// What the page shows.
    pub shown: ReadSignal<Shown>,
    pub(super) set_shown: WriteSignal<Shown>,
    pub(super) aside: RwSignal<bool>,
    pub(super) lost: RwSignal<Option<Lost>>,
    pub(super) toast: RwSignal<Option<Toast>>,
    pub(super) preferences: RwSignal<Preferences>,
    pub(super) width: RwSignal<f64>,
    pub(super) offline: RwSignal<Option<Offline>>,
    pub(super) own: RwSignal<Own>,
    pub(super) texts: Texts,
    pub(super) trail: StoredValue<Trail, LocalStorage>,
    shelf: StoredValue<Shelf, LocalStorage>,
    session: StoredValue<Option<Session>, LocalStorage>,
}

/// A corpus and where in it the reader begins.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Counts the corpora that the page has shown.
    pub number: u32,
    pub(super) version: Version,
    pub(super) corpus: &'static Corpus,
    pub(super) place: Place,
}

/// A message at the foot of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    /// What it says.
    pub words: String,
    /// Whether what it tells of can be taken back.
    pub undo: bool,
}

/// A step that can be taken back.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Done {
    /// A match was refused.
    Refused(Pair),
    /// A name was corrected; with the correction that this took the place of.
    Corrected(Revision, Option<Revision>),
    /// An added text was taken out; where it stood among them.
    Removed(usize, Box<Document>),
}

/// What is at hand behind the page.
#[derive(Debug, Default)]
struct Shelf {
    /// Every corpus made on this visit. Components hold references to one, so none is ever given back; a version that was
    /// made before is taken from here.
    made: Vec<(Version, &'static Corpus)>,
    /// Refusals that the reader took back.
    taken_back: Vec<Pair>,
    /// What can be taken back, the latest last.
    done: Vec<Done>,
    /// Whether storage holds what the reader made.
    kept: bool,
    /// The memory of the page when the visit began, in bytes.
    memory: usize,
}

/// Corpora made on one visit take so much memory at most, in bytes; then the page is loaded anew at the same place, which
/// gives all but one of them back.
const MEMORY: usize = 128 << 20;

impl Visit {
    /// Begins a visit at the address the page was opened with.
    pub fn begin(base: &'static Corpus) -> Self {
        let preferences = Preferences::recall();
        speak(preferences.language);
        let (own, kept) = recall(base);
        let damaged = !kept && put_aside(base);
        let parsed = Route::parse(&browser::address());
        let version = Version::of(&own, &parsed.route, &[]);
        let place = Place::default();
        let (shown, set_shown) = signal(Shown { number: 0, version: version.clone(), corpus: base, place });
        let shelf = Shelf { kept, memory: browser::memory(), ..Shelf::default() };
        let visit = Self {
            base,
            grown: StoredValue::new((0, base)),
            shown,
            set_shown,
            aside: RwSignal::new(false),
            lost: RwSignal::new(None),
            toast: RwSignal::new(None),
            preferences: RwSignal::new(preferences),
            width: RwSignal::new(browser::viewport().0),
            offline: RwSignal::new(None),
            own: RwSignal::new(own),
            texts: Texts::new(),
            trail: StoredValue::new_local(Trail::default()),
            shelf: StoredValue::new_local(shelf),
            session: StoredValue::new_local(None),
        };
        browser::keep_offline(move |state| visit.offline.set(Some(state)));
        browser::on_leaving(move || visit.has_unsaved_work());
        browser::on_resize(move || visit.width.set(browser::viewport().0));
        let (mut shown, lost) = visit.find(&parsed, version);
        visit.lost.set(lost);
        open_two_side_by_side(&mut shown);
        if lost.is_none() {
            browser::replace(&shown.place.route(shown.corpus).format());
        }
        visit.set_shown.set(shown);
        visit.recall_texts();
        if damaged {
            visit.toast.set(Some(Toast { words: say(words::KEPT_DAMAGED).to_owned(), undo: false }));
        }
        visit
    }

    /// Whether something goes that the reader made, where the page is closed now.
    fn has_unsaved_work(self) -> bool {
        let unfinished = self.trail.with_value(Trail::has_unfinished_note);
        let is_kept = self.own.with_untracked(Own::is_empty) || self.shelf.with_value(|shelf| shelf.kept);
        unfinished || !is_kept || self.texts.has_unfinished_draft() || self.texts.would_be_lost()
    }

    /// Does what a reader asks for, on the page as it is now.
    pub fn run(self, command: Command) {
        if let Some(session) = self.session() {
            session.run(command);
        }
    }

    /// Whether letters are keys for commands.
    pub fn uses_letters(self) -> bool {
        self.preferences.with_untracked(|preferences| preferences.letter_keys)
    }

    /// The session of the page as it is now.
    pub(super) fn session(self) -> Option<Session> {
        self.session.get_value()
    }

    pub(super) fn begin_session(self, session: Session) {
        self.session.set_value(Some(session));
    }

    /// The version of the corpus that a link asks for.
    pub(super) fn version(self, route: &Route) -> Version {
        let taken_back = self.shelf.with_value(|shelf| shelf.taken_back.clone());
        let mut version = self.own.with_untracked(|own| Version::of(own, route, &taken_back));
        version.edition = self.edition();
        version
    }

    /// Counts a refusal as taken back, or not any more.
    pub(super) fn take_back(self, pair: Pair, taken: bool) {
        self.shelf.update_value(|shelf| {
            shelf.taken_back.retain(|each| *each != pair);
            if taken {
                shelf.taken_back.push(pair);
            }
        });
    }

    /// The corpus of a version, and the place in it that a link asks for, or the nearest.
    pub(super) fn find(self, parsed: &Parsed, version: Version) -> (Shown, Option<Lost>) {
        let corpus = self.corpus(&version);
        let (mut place, lost) = Place::find(parsed, corpus);
        place.refused = self.own.with_untracked(|own| version.linked(own));
        let number = self.shown.with_untracked(|shown| shown.number + 1);
        (Shown { number, version, corpus, place }, lost)
    }

    fn corpus(self, version: &Version) -> &'static Corpus {
        let known = self.shelf.with_value(|shelf| {
            shelf.made.iter().find(|(each, _)| each == version).map(|(_, corpus)| *corpus)
        });
        if let Some(corpus) = known {
            return corpus;
        }
        let (_, grown) = self.grown.get_value();
        let Some(made) = version.make(grown) else { return grown };
        let corpus: &'static Corpus = Box::leak(Box::new(made));
        self.shelf.update_value(|shelf| shelf.made.push((version.clone(), corpus)));
        corpus
    }

    /// The corpus as it was built.
    pub(super) fn built(self) -> &'static Corpus {
        self.base
    }

    /// The corpus with the texts that the reader added.
    pub(super) fn grown(self) -> &'static Corpus {
        self.grown.get_value().1
    }

    /// Counts the corpora that texts were added to or taken from.
    pub(super) fn edition(self) -> u32 {
        self.grown.get_value().0
    }

    /// Has another corpus in place of that, as another edition.
    pub(super) fn grow_to(self, corpus: &'static Corpus) {
        self.grown.update_value(|(edition, grown)| (*edition, *grown) = (*edition + 1, corpus));
    }

    /// The name that the device has for texts that the reader added to this bundle.
    pub(super) fn texts_name(self) -> String {
        // Pages without a bundle are told apart by where they are.
        let page = if self.base.articles.is_empty() { browser::path() } else { String::new() };
        ["texts.", &name(self.base), &page].concat()
    }

    /// Remembers a step that can be taken back.
    pub(super) fn done(self, done: Done) {
        self.shelf.update_value(|shelf| shelf.done.push(done));
    }

    /// The latest step of this visit that can be taken back.
    pub(super) fn last_done(self) -> Option<Done> {
        self.shelf.try_update_value(|shelf| shelf.done.pop()).flatten()
    }

    /// Whether the corpora made so far take more memory than they may, and nothing is lost when the page is loaded anew.
    pub(super) fn is_full(self) -> bool {
        let before = self.shelf.with_value(|shelf| shelf.memory);
        !self.has_unsaved_work() && browser::memory().saturating_sub(before) > MEMORY
    }

    /// Changes what the reader made and keeps it; `None` where nothing was changed, else whether the device keeps it.
    ///
    /// Another tab may have kept something since, so what storage holds is changed, not what this tab last saw of it.
    pub(super) fn change(self, change: impl FnOnce(&mut Own) -> bool) -> Option<bool> {
        let mut own = match self.shelf.with_value(|shelf| shelf.kept).then(|| recall(self.base)) {
            Some((own, true)) => own,
            _ => self.own.get_untracked(),
        };
        if !change(&mut own) {
            return None;
        }
        let text = if own.is_empty() && browser::came_with().is_empty() {
            String::new()
        } else {
            file::write(&own, &self.base.title)
        };
        let fits = text.len() <= file::LONGEST && !is_taken(self.base);
        let kept = fits && browser::remember(&name(self.base), &text);
        self.shelf.update_value(|shelf| shelf.kept = kept);
        self.own.set(own);
        Some(kept)
    }
}

/// What was kept on an earlier visit, or what the page came with where nothing was; and whether storage holds just that.
/// What is damaged there is passed over.
fn recall(base: &Corpus) -> (Own, bool) {
    match browser::remembered(&name(base)).filter(|text| !text.is_empty()) {
        None => (file::read(&browser::came_with()).unwrap_or_default(), true),
        Some(text) => file::read(&text).map_or_else(|_| (Own::default(), false), |own| (own, true)),
    }
}

/// Puts what is damaged in storage aside, so that nothing is written over it; whether there was anything.
///
/// What a later version of the page wrote, and what finds no second place, stays where it is.
fn put_aside(base: &Corpus) -> bool {
    let text = browser::remembered(&name(base)).unwrap_or_default();
    let later = matches!(file::read(&text), Err(file::Damage::Later));
    let place = [&name(base), ".damaged"].concat();
    let free = browser::remembered(&place).unwrap_or_default().is_empty();
    if !later && free && browser::remember(&place, &text) {
        browser::remember(&name(base), "");
    }
    !text.is_empty()
}

/// Whether storage holds something that this page can neither read nor put aside, and so must not write over.
fn is_taken(base: &Corpus) -> bool {
    let text = browser::remembered(&name(base)).unwrap_or_default();
    !text.is_empty() && file::read(&text).is_err()
}

/// The name that storage has for what a reader made of a bundle: one for each page of it that somebody saved with work of
/// their own.
fn name(base: &Corpus) -> String {
    let (bundle, came_with) = (bundle_key(base), browser::came_with());
    let page = if came_with.is_empty() {
        String::new()
    } else {
        [".", Key::of("page", &came_with).as_str()].concat()
    };
    ["own.", bundle.as_str(), &page].concat()
}

/// Two texts are there to be compared: a visit to them begins at the first paragraph that both tell.
fn open_two_side_by_side(shown: &mut Shown) {
    let (width, _) = browser::viewport();
    let bare = browser::address().trim_start_matches('#').is_empty();
    let (corpus, place) = (shown.corpus, &mut shown.place);
    if corpus.articles.len() != 2 || !bare || width < dom::DOCKED {
        return;
    }
    let told = |id: &_| corpus.counterparts(*id).next().is_some();
    place.paragraph = place.text.and_then(|text| corpus.telling(text).find(told));
    place.beside = place.paragraph.map(|_| Beside::Best);
}
