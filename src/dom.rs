//! Ids of elements that more than one part of the page refers to.

use corpus::{ArticleId, ParagraphId};

/// The field that searches all texts.
pub const SEARCH: &str = "search";
/// The search with what it found.
pub const FOUND: &str = "found";
/// The field that searches for names.
pub const FIND_NAME: &str = "find-name";
/// The paragraphs that pass the filter.
pub const RESULTS: &str = "results";
/// The glance at sentences of the texts.
pub const PEEK: &str = "peek";
/// The tour of the first visit.
pub const TOUR: &str = "tour";
/// The tools of the page that have no room of their own on phones.
pub const TOOLS: &str = "tools";
/// What the bundle says of itself.
pub const ABOUT: &str = "about";
/// The choice from which strength on matches are shown.
pub const STRENGTH: &str = "strength";
/// The same beside a comparison.
pub const STRENGTH_HERE: &str = "strength-here";
/// The tab of the comparison that is open.
pub const OPEN_TAB: &str = "open-tab";
/// The comparison.
pub const COMPARISON: &str = "comparison";
/// What scrolls in the comparison where it stands at the side.
pub const COMPARISON_SCROLL: &str = "comparison-scroll";
/// What scrolls beside the results of the filter.
pub const PANEL: &str = "panel";
/// The field of a note.
pub const NOTE: &str = "note";
/// The field that a text is pasted into.
pub const PASTE: &str = "paste";
/// The field of its date.
pub const DATE: &str = "text-date";
/// What was added.
pub const ADDED: &str = "added";
/// The button that puts outlets out of sight.
pub const BLIND: &str = "blind";
/// The overview of all texts.
pub const OVERVIEW: &str = "overview";
/// The text of the page, for the skip link.
pub const MAIN: &str = "main";
/// From this width of the window on, in pixels, the comparison stands beside the text and covers nothing.
pub const DOCKED: f64 = 961.0;
/// From this width of the window on, in pixels, the list of what was found covers no text on the Read page.
pub const BESIDE_TEXT: f64 = 1200.0;
/// Height of the folio line, which scrolls away, in pixels.
pub const FOLIO: f64 = 48.0;

/// A paragraph on the page.
pub fn paragraph(id: ParagraphId) -> String {
    numbered('p', id)
}

/// The paragraph that an id on the page means.
pub fn paragraph_of(id: &str) -> Option<ParagraphId> {
    id.strip_prefix('p')?.parse().ok().map(ParagraphId)
}

/// What a line of an added text is.
pub fn line(text: ArticleId, at: usize) -> String {
    ["line-", &text.0.to_string(), "-", &at.to_string()].concat()
}

/// The words of that line.
pub fn line_words(text: ArticleId, at: usize) -> String {
    line(text, at) + "-words"
}

/// The cell of a paragraph in the overview.
pub fn cell(id: ParagraphId) -> String {
    numbered('c', id)
}

fn numbered(letter: char, id: ParagraphId) -> String {
    let mut text = id.0.to_string();
    text.insert(0, letter);
    text
}
