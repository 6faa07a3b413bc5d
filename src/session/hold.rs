use super::{Dialog, Session};
use crate::browser;
use crate::dom;
use crate::route::{Place, View};
use corpus::{Corpus, Key, ParagraphId};

/// Where things stand on the page, told by what outlives its corpus, so that the page can be made anew without a jump.
pub(super) struct Held {
    /// How far the page is scrolled down.
    scrolled: f64,
    /// A paragraph in view, and how far below the top of the window it stands.
    anchor: Option<(Key, f64)>,
    /// What has the focus.
    pub(super) focus: Focus,
    /// How far things that scroll on their own are scrolled down.
    within: Vec<(&'static str, i32)>,
    /// The dialog that is open.
    dialog: Option<Dialog>,
}

/// What has the focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Focus {
    /// Nothing.
    Nowhere,
    /// A paragraph.
    Paragraph(Key),
    /// Something with an id.
    Id(String),
    /// One of so many things that can have it, by its number: where nothing is more or less, it is the same one.
    Nth(usize, usize),
}

/// What scrolls on its own.
const SCROLLING: [&str; 4] = [dom::COMPARISON_SCROLL, dom::COMPARISON, dom::PANEL, Dialog::Add.id()];

/// What is less far below the top of the window, in pixels, the view bar covers.
const COVERED: f64 = 48.0;

impl Session {
    /// Takes note of where things stand.
    pub(super) fn hold(self) -> Held {
        let place = self.place.get_untracked();
        let key = |id: ParagraphId| self.corpus.paragraph(id).key;
        let focus = match browser::focused_id() {
            None => browser::nth_focused().map_or(Focus::Nowhere, |(at, of)| Focus::Nth(at, of)),
            Some(id) => match dom::paragraph_of(&id).filter(|id| id.index() < self.corpus.paragraphs.len()) {
                Some(id) => Focus::Paragraph(key(id)),
                None => Focus::Id(id),
            },
        };
        let within = SCROLLING.into_iter().filter_map(|id| Some((id, browser::scrolled_within(id)?)));
        Held {
            scrolled: browser::scroll_position(),
            anchor: anchor(self.corpus, &place).map(|(id, top)| (key(id), top)),
            focus,
            within: within.collect(),
            dialog: Dialog::EACH.into_iter().find(|dialog| browser::is_open(dialog.id())),
        }
    }

    /// Puts things back to where they stood, as far as they are still there.
    pub(super) fn put_back(self, held: Held) {
        let now = self.place.get_untracked();
        if let Some(dialog) = held.dialog {
            browser::show_dialog(dialog.id());
        }
        let id_of = |key| self.corpus.paragraph_by_key(key).map(dom::paragraph);
        match held.anchor.and_then(|(key, top)| Some((id_of(key)?, top))) {
            Some((id, top)) if browser::top_of(&id).is_some() => browser::keep_at(&id, top),
            _ => browser::scroll_to(held.scrolled),
        }
        for (id, top) in held.within {
            browser::scroll_within(id, top);
        }
        let found = match held.focus {
            Focus::Nowhere => return,
            Focus::Paragraph(key) => id_of(key).is_some_and(|id| browser::has_taken_focus(&id)),
            Focus::Id(id) => {
                browser::unfold(&id);
                browser::has_taken_focus(&id)
            }
            Focus::Nth(at, of) => browser::focus_nth(at, of),
        };
        // What had the focus is gone; the nearest thing has it, so that the keys go on from there.
        let paragraph = now.paragraph.map(dom::paragraph).unwrap_or_default();
        let nearest = [dom::OPEN_TAB, &paragraph, dom::MAIN];
        if !found && held.dialog.is_none() {
            let _ = nearest.into_iter().any(browser::has_taken_focus);
        }
    }
}

/// The paragraph that the reader most likely looks at: the current one if it is in view, or else the first that is.
fn anchor(corpus: &Corpus, place: &Place) -> Option<(ParagraphId, f64)> {
    let (_, height) = browser::viewport();
    let in_view = |id: ParagraphId| {
        let top = browser::top_of(&dom::paragraph(id)).filter(|top| (COVERED..height).contains(top))?;
        Some((id, top))
    };
    let on_page = match (place.view, place.text) {
        (View::Read, Some(text)) => corpus.article(text).paragraphs.clone(),
        _ => 0..u32::try_from(corpus.paragraphs.len()).unwrap_or(u32::MAX),
    };
    let first = || on_page.map(ParagraphId).find_map(in_view);
    place.paragraph.and_then(in_view).or_else(first)
}
