//! What was found, text by text, each in its sentence.

use corpus::{ArticleId, Corpus, Paragraph, ParagraphId, Span};

use super::{Found, Hit};

/// What was found, as far as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// The texts in which something was found.
    pub sections: Vec<Section>,
    /// In how many paragraphs.
    pub paragraphs: usize,
    /// In how many texts.
    pub texts: usize,
    /// How many paragraphs more would be shown if there were room.
    pub more: usize,
}

/// What was found in one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The text.
    pub text: ArticleId,
    /// In how many of its paragraphs.
    pub paragraphs: usize,
    /// Those that are shown.
    pub lines: Vec<Line>,
}

/// A paragraph in which something was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// Words of it, in order; whether they are what was looked for.
    pub runs: Vec<(String, bool)>,
}

/// So many characters before the first word found are enough to read it in.
const BEFORE: usize = 60;
/// So many characters are shown of a sentence.
const SHOWN: usize = 220;

/// What was found, text by text, up to `room` paragraphs.
pub fn results(corpus: &Corpus, found: &Found, room: usize) -> Results {
    let mut results = Results { paragraphs: found.hits.len(), ..Results::default() };
    for (at, hit) in found.hits.iter().enumerate() {
        let text = corpus.paragraph(hit.paragraph).article;
        let first = at.checked_sub(1).and_then(|before| found.hits.get(before));
        if first.is_none_or(|before| corpus.paragraph(before.paragraph).article != text) {
            results.texts += 1;
            if at < room {
                results.sections.push(Section { text, paragraphs: 0, lines: Vec::new() });
            }
        }
        let Some(section) = results.sections.last_mut().filter(|section| section.text == text) else {
            continue;
        };
        section.paragraphs += 1;
        if at < room {
            section.lines.push(line(corpus, hit));
        }
    }
    results.more = found.hits.len().saturating_sub(room);
    results
}

/// The sentence with the first word found, from a little before it.
fn line(corpus: &Corpus, hit: &Hit) -> Line {
    let paragraph = corpus.paragraph(hit.paragraph);
    let window = window(paragraph, hit.spots.first().copied());
    let text = &paragraph.text;
    let mut runs = Vec::new();
    let mut put = |start: u32, end: u32, found| {
        if let Some(words) = text.get(start as usize..end as usize).filter(|words| !words.is_empty()) {
            runs.push((words.to_owned(), found));
        }
    };
    let mut at = window.start;
    for spot in hit.spots.iter().filter(|spot| window.covers(**spot)) {
        put(at, spot.start, false);
        put(spot.start, spot.end, true);
        at = spot.end;
    }
    put(at, window.end, false);
    let sentence = sentence(paragraph, window);
    if window.start > sentence.start {
        runs.insert(0, ("… ".to_owned(), false));
    }
    if window.end < sentence.end {
        runs.push((" …".to_owned(), false));
    }
    Line { paragraph: hit.paragraph, runs }
}

/// The sentence that holds a stretch; where it runs over several, from the first of them to the last.
fn sentence(paragraph: &Paragraph, stretch: Span) -> Span {
    let mut held = paragraph.sentences.iter().filter(|sentence| sentence.overlaps(stretch));
    let first = held.next().copied().unwrap_or(stretch);
    let last = held.next_back().copied().unwrap_or(first);
    Span { start: first.start.min(stretch.start), end: last.end.max(stretch.end) }
}

/// So much of the sentence with a spot as is shown, from word to word.
fn window(paragraph: &Paragraph, spot: Option<Span>) -> Span {
    let text = paragraph.text.as_str();
    let spot = spot.unwrap_or(Span { start: 0, end: 0 });
    let sentence = sentence(paragraph, spot);
    let part = |start: u32, end: u32| text.get(start as usize..end as usize).unwrap_or_default();
    let before = part(sentence.start, spot.start);
    let start = match before.char_indices().rev().nth(BEFORE) {
        Some((at, _)) => {
            let space = before.get(at..).and_then(|rest| rest.find(char::is_whitespace));
            sentence.start as usize + space.map_or(at, |space| at + space + 1)
        }
        None => sentence.start as usize,
    };
    let start = if text.is_char_boundary(start) { start } else { spot.start as usize };
    let after = text.get(start..sentence.end as usize).unwrap_or_default();
    let end = match after.char_indices().nth(SHOWN) {
        Some((at, _)) => {
            let space = after.get(..at).and_then(|kept| kept.rfind(char::is_whitespace));
            start + space.unwrap_or(at)
        }
        None => sentence.end as usize,
    };
    Span::new(start..end.max(spot.end as usize))
}
