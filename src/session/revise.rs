use corpus::{Corpus, EntityId, Key, ParagraphId, Parallel, Revision};
use leptos::prelude::*;

use super::hold::Focus;
use super::visit::{Done, Toast};
use super::{Dialog, Session, TOAST};
use crate::browser;
use crate::comparison::{open_tab, tabs};
use crate::dom;
use crate::messages::{Message, own as words, say};
use crate::own::Own;
use crate::route::{BesideKey, Pair, Parsed, Place, Route, View, pair_of};

/// How a page that is made anew enters the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// In place of the present step.
    Same,
    /// The same, but for an address that leads nowhere, which stays for the reader to see.
    Tidied,
    /// As a step to go back to.
    Step,
}

/// So many deals there are: enough that nobody knows one by its number, and few enough for a short link.
const DEALS: u32 = 10_000;

impl Session {
    /// Refuses the match that is open.
    pub(super) fn refuse(self) {
        let Some(pair) = self.place.with_untracked(|place| self.open_match(place)) else {
            return self.say(say(words::NO_MATCH_OPEN));
        };
        let Some(kept) = self.change(|own| own.refuse(pair)) else { return };
        self.visit.take_back(pair, false);
        self.visit.done(Done::Refused(pair));
        self.remake(Entry::Same, Some(Focus::Id(dom::OPEN_TAB.to_owned())), |route| {
            route.beside = Some(BesideKey::Best);
        });
        self.offer_undo(words::TAKEN_OUT, kept);
    }

    /// The two paragraphs of the match that is open; `None` where none is, or the two are no match.
    fn open_match(self, place: &Place) -> Option<Pair> {
        let (id, beside) = (place.paragraph?, place.beside?);
        let tabs = tabs(self.corpus, id, beside);
        let other = tabs.get(open_tab(&tabs, beside)?)?.paragraph?;
        self.corpus.parallel(id, other)?;
        pair_of(self.key(id), self.key(other))
    }

    fn key(self, id: ParagraphId) -> Key {
        self.corpus.paragraph(id).key
    }

    /// Takes a refusal back, the reader's or a link's.
    pub(super) fn accept(self, pair: Pair) {
        if self
            .change(|own| {
                own.accept(pair);
                true
            })
            .is_none()
        {
            return;
        }
        self.visit.take_back(pair, true);
        let shows = self.place.with_untracked(|place| self.holds(place, pair));
        self.remake(Entry::Same, None, |route| {
            route.refused.retain(|each| *each != pair);
            // Where one of the two is being compared, what comes back is shown.
            if let Some(other) = shows {
                route.beside = Some(BesideKey::Key(other));
            }
        });
        self.say(say(words::PUT_BACK));
    }

    /// The other of a pair, where one of it is being compared.
    fn holds(self, place: &Place, (a, b): Pair) -> Option<Key> {
        let key = place.paragraph.filter(|_| place.beside.is_some()).map(|id| self.key(id))?;
        [(a, b), (b, a)].into_iter().find(|(one, _)| *one == key).map(|(_, other)| other)
    }

    /// Takes the latest refusal or correction of this visit back; one that was taken back elsewhere is passed over.
    pub(super) fn undo(self) {
        while let Some(done) = self.visit.last_done() {
            match done {
                Done::Refused(pair) if self.own.with_untracked(|own| own.refused.contains(&pair)) => {
                    return self.accept(pair);
                }
                Done::Removed(at, document) => return self.put_text_back(at, *document),
                Done::Corrected(correction, before)
                    if self.own.with_untracked(|own| own.corrections.contains(&correction)) =>
                {
                    return self.leave(&correction, before);
                }
                _ => {}
            }
        }
        self.say(say(words::NOTHING_TO_UNDO));
    }

    /// Shows the corrections of a name.
    pub(super) fn show_corrections(self, entity: EntityId) {
        self.set.corrected.set(Some(entity));
        browser::soon(|| browser::show_dialog(Dialog::Correct.id()));
    }

    /// Corrects a name. What the filter asks of a name that is joined to another, it asks of that other.
    pub(super) fn correct(self, correction: Revision) {
        browser::close_dialog(Dialog::Correct.id());
        let before = self.own.with_untracked(|own| own.replaced_by(&correction));
        let Some(kept) = self.change(|own| own.correct(correction.clone())) else { return };
        self.visit.done(Done::Corrected(correction.clone(), before));
        self.remake(Entry::Same, None, |route| match correction {
            Revision::Merge { entity, into } => {
                let asked = route.names.iter().any(|(_, key)| *key == into);
                route.names.retain(|(_, key)| !(asked && *key == entity));
                for (_, key) in route.names.iter_mut().filter(|(_, key)| *key == entity) {
                    *key = into;
                }
                if route.speaker == Some(entity) {
                    route.speaker = Some(into);
                }
            }
            Revision::Hide(entity) => {
                route.names.retain(|(_, key)| *key != entity);
                route.speaker = route.speaker.filter(|key| *key != entity);
            }
            _ => {}
        });
        self.offer_undo(words::CORRECTED, kept);
    }

    /// Takes a correction back; what it took the place of stands again.
    pub(super) fn leave(self, correction: &Revision, before: Option<Revision>) {
        let left = |own: &mut Own| {
            own.leave(correction, before);
            true
        };
        if self.change(left).is_some() {
            self.remake(Entry::Same, None, |_| {});
            self.say(say(words::PUT_BACK));
        }
    }

    /// Says what was done, and whether it lasts; the button beside it takes it back.
    fn offer_undo(self, done: Message, kept: bool) {
        let warning = if kept { "" } else { say(words::NOT_KEPT) };
        self.show(Toast { words: [say(done), warning].join(" ").trim().to_owned(), undo: true });
    }

    /// Puts outlets out of sight, or shows them again.
    pub(super) fn switch_blind(self) {
        let blind = !self.is_blind();
        self.remake(Entry::Step, None, |route| route.blind = blind.then(|| browser::random(DEALS)));
        self.say(say(if blind { words::DEALT } else { words::REVEALED }));
    }

    /// Shows matches from a strength on, in hundredths, or all.
    pub(super) fn show_from(self, strength: Option<u8>) {
        self.remake(Entry::Step, None, |route| route.strength = strength);
    }

    /// So many of all matches are shown, where a strength is asked for; with that strength, in hundredths.
    pub fn shown_from(self) -> Option<(u8, usize, usize)> {
        let strength = self.place.with_untracked(|place| place.strength)?;
        Some((strength, self.matches_from(strength), self.matches_from(0)))
    }

    /// How many matches there are from a strength on, in hundredths, without those that are refused.
    pub fn matches_from(self, strength: u8) -> usize {
        let (grown, enough) = (self.visit.grown(), 10 * u16::from(strength));
        let key = |id| grown.paragraph(id).key;
        self.visit.shown.with_untracked(|shown| {
            let counts = |parallel: &&Parallel| {
                let refused =
                    pair_of(key(parallel.a), key(parallel.b)).is_some_and(|pair| shown.version.refuses(pair));
                parallel.score >= enough && !refused
            };
            grown.parallels.iter().filter(counts).count()
        })
    }

    /// Changes what the reader made; `None`, and a word about it, where there is no room.
    pub(super) fn change(self, change: impl FnOnce(&mut Own) -> bool) -> Option<bool> {
        let kept = self.visit.change(change);
        if kept.is_none() {
            self.say(say(words::NO_ROOM));
        }
        kept
    }

    /// Makes the page anew at the same place, with the corpus that follows from what the reader made and from the
    /// address; `change` changes where it leads, `focus` what has the focus then.
    pub(super) fn remake(self, entry: Entry, focus: Option<Focus>, change: impl FnOnce(&mut Route)) {
        let mut route = self.place.with_untracked(|place| place.route(self.corpus));
        change(&mut route);
        self.turn_to(&Parsed { route, lost: None }, focus, entry);
    }

    /// Shows the corpus that a link asks for, at the place it asks for.
    pub(super) fn turn_to(self, parsed: &Parsed, focus: Option<Focus>, entry: Entry) {
        let mut held = self.hold();
        held.focus = focus.unwrap_or(held.focus);
        let visit = self.visit;
        self.trail.update_value(super::Trail::break_off);
        let (shown, lost) = visit.find(parsed, visit.version(&parsed.route));
        let lost = parsed.lost.or(lost);
        visit.lost.set(lost);
        let fragment = shown.place.route(shown.corpus).format();
        match entry {
            Entry::Tidied if lost.is_some() => {}
            Entry::Same | Entry::Tidied => browser::replace(&fragment),
            Entry::Step => browser::push(&fragment),
        }
        let led = whereabouts(&shown.place, shown.corpus);
        let elsewhere = self.place.with_untracked(|place| whereabouts(place, self.corpus)) != led;
        let paragraph = shown.place.paragraph;
        if visit.is_full() {
            return browser::reload();
        }
        visit.set_shown.set(shown);
        // A key that is pressed meanwhile is for what has the focus then.
        browser::soon(move || {
            let Some(session) = visit.session() else { return };
            match paragraph {
                _ if !elsewhere => session.put_back(held),
                Some(id) => _ = browser::reveal_in_the_middle(&dom::paragraph(id)),
                None => browser::scroll_to(0.0),
            }
        });
    }

    /// Shows a message for a while. It comes once the page stands: who listens hears what changes in it, not what it
    /// brings along.
    pub(super) fn show(self, toast: Toast) {
        let visit = self.visit;
        browser::next_frame(move || visit.toast.set(Some(toast)));
        let over = browser::after(TOAST, move || visit.toast.set(None));
        self.trail.update_value(|trail| trail.toast = Some(over));
    }

    /// The same with words alone.
    pub(super) fn say(self, words: &str) {
        self.show(Toast { words: words.to_owned(), undo: false });
    }

    /// Whether what stands beside the current paragraph is a match that can be refused. Reactive.
    pub fn can_refuse(self) -> bool {
        self.place.with(|place| self.open_match(place).is_some())
    }
}

/// Where in the texts a place is, told by what outlives its corpus.
fn whereabouts(place: &Place, corpus: &Corpus) -> (View, Option<Key>, Option<Key>) {
    let text = place.text.map(|id| corpus.article(id).key);
    (place.view, text, place.paragraph.map(|id| corpus.paragraph(id).key))
}
