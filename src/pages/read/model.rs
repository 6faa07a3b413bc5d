//! What stands on the Read page: one text, and beside each paragraph what the others tell of it.

use corpus::InOrder as _;
use corpus::Set;

use corpus::{ArticleId, Corpus, Paragraph, ParagraphId, ParagraphKind, Span, Strength, TermId};

use crate::column::{Item, put};
use crate::filter::Passing;
use crate::messages::{fill, number_of, read as said, things};

/// The column of a text below its headline.
///
/// With `aside`, what was set aside stands in its place like any paragraph. With `fold`, runs of paragraphs that do
/// not pass are folded, all but the current one: whoever points to it wants to see it.
pub fn items(
    corpus: &Corpus,
    text: ArticleId,
    passing: &Passing,
    (fold, current): (bool, Option<ParagraphId>),
    aside: bool,
) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for id in corpus.article(text).paragraph_ids() {
        let kind = corpus.paragraph(id).kind;
        if kind == ParagraphKind::Headline || (kind.set_aside() && !aside) {
            continue;
        }
        put(&mut items, id, fold && !kind.set_aside() && !passing.passes(id) && current != Some(id));
    }
    items
}

/// How many paragraphs of a text pass, and how many it has.
pub fn passing_in(corpus: &Corpus, text: ArticleId, passing: &Passing) -> (usize, usize) {
    (corpus.telling(text).filter(|id| passing.passes(*id)).count(), corpus.telling(text).count())
}

/// What was set aside in a text.
pub fn set_aside(corpus: &Corpus, text: ArticleId) -> Vec<ParagraphId> {
    let aside = |id: &ParagraphId| corpus.paragraph(*id).kind.set_aside();
    corpus.article(text).paragraph_ids().filter(aside).collect()
}

/// "2 lines left out as page furniture, 1 caption left out." Bylines and related links are furniture to a reader;
/// captions are not, they are compared like any paragraph.
pub fn describe_aside(corpus: &Corpus, aside: &[ParagraphId]) -> String {
    let captions = aside.iter().filter(|id| corpus.paragraph(**id).kind == ParagraphKind::Caption).count();
    let lines = aside.len() - captions;
    let (in_lines, in_captions) = (number_of(lines, things::LINES), number_of(captions, things::CAPTIONS));
    match (lines, captions) {
        (_, 0) => fill(said::ASIDE_LINES, &[&in_lines]),
        (0, _) => fill(said::ASIDE_CAPTIONS, &[&in_captions]),
        _ => fill(said::ASIDE_BOTH, &[&in_lines, &in_captions]),
    }
}

/// What the margin says beside a paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// The other texts that tell at least a part, in the order of the bundle.
    pub shown: Vec<Note>,
    /// How many more texts do that have no room here.
    pub more: usize,
}

/// What one other text tells of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The text.
    pub text: ArticleId,
    /// Its paragraph that matches best.
    pub paragraph: ParagraphId,
    /// How fully that one tells it.
    pub strength: Strength,
    /// How many more of its paragraphs tell a part.
    pub more: usize,
    /// A few of its words, from the first that differs.
    pub gist: String,
}

/// The margin has room for this many texts; beyond, it shows the strongest of them and counts the rest.
const ROOM: usize = 5;
/// How many stand beside a count of the rest.
const STRONGEST: usize = 4;

/// The margin of a paragraph.
pub fn notes(corpus: &Corpus, id: ParagraphId) -> Notes {
    let mut notes: Vec<Note> = Vec::new();
    for counterpart in corpus.counterparts(id) {
        let text = corpus.paragraph(counterpart.paragraph).article;
        match notes.iter_mut().find(|note| note.text == text) {
            Some(note) => note.more += 1,
            None => notes.push(Note {
                text,
                paragraph: counterpart.paragraph,
                strength: counterpart.strength,
                more: 0,
                gist: String::new(),
            }),
        }
    }
    let more = if notes.len() > ROOM { notes.len() - STRONGEST } else { 0 };
    notes.truncate(notes.len() - more);
    for note in &mut notes {
        note.gist = gist(corpus, id, note.paragraph);
    }
    notes.put_in_order_by_key(|note| note.text);
    Notes { shown: notes, more }
}

/// The words of `other` where it is most like `id`: its likest sentence, from the first word that differs.
fn gist(corpus: &Corpus, id: ParagraphId, other: ParagraphId) -> String {
    let paragraph = corpus.paragraph(other);
    let terms: Set<TermId> = corpus.paragraph(id).words.iter().map(|word| word.term).collect();
    let Some(sentence) = likest_sentence(corpus, paragraph, &terms) else { return paragraph.text.clone() };
    let words = paragraph.words_in(sentence);
    let first = words.iter().position(|word| !terms.contains(&word.term)).unwrap_or_default();
    // Function words before the first word that differs belong to it. Where none differs, the sentence is shown whole.
    let last_shared = first.checked_sub(1).and_then(|before| words.get(before));
    let start = last_shared.map_or(sentence.start, |word| word.span.end);
    let text = paragraph.text.get(start as usize..sentence.end as usize).unwrap_or_default();
    let text = text.trim_start_matches(|character: char| !character.is_alphanumeric() && !opens(character));
    if start > sentence.start { "… ".to_owned() + text } else { text.to_owned() }
}

/// The sentence that shares most words, rare ones before common ones; the first of equals.
fn likest_sentence(corpus: &Corpus, paragraph: &Paragraph, terms: &Set<TermId>) -> Option<Span> {
    let likeness = |sentence: &Span| -> f32 {
        let words = paragraph.words_in(*sentence).iter();
        let shared: Set<TermId> = words.map(|word| word.term).filter(|term| terms.contains(term)).collect();
        shared.iter().map(|term| 1.0 / corpus.term(*term).paragraphs as f32).sum()
    };
    let mut best: Option<(f32, Span)> = None;
    for sentence in &paragraph.sentences {
        let likeness = likeness(sentence);
        if best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, *sentence));
        }
    }
    best.map(|(_, sentence)| sentence)
}

fn opens(character: char) -> bool {
    matches!(character, '“' | '‘' | '"' | '«' | '„' | '$' | '€' | '£' | '(')
}

/// The headlines of the other texts: as many as there is room for, those first that share most with this one.
pub fn other_headlines(corpus: &Corpus, text: ArticleId) -> (Vec<ArticleId>, usize) {
    let mut others = corpus.kin(text);
    // One more takes no more room than the line that would count it.
    let shown = if others.len() > HEADLINES + 1 { HEADLINES } else { others.len() };
    let more = others.len() - shown;
    others.truncate(shown);
    others.put_in_order();
    (others, more)
}

/// More headlines than this push the text down.
const HEADLINES: usize = 4;

/// "380 words, 11 paragraphs".
pub fn length(corpus: &Corpus, text: ArticleId) -> String {
    let body = corpus
        .article(text)
        .paragraph_ids()
        .map(|id| corpus.paragraph(id))
        .filter(|paragraph| paragraph.kind == ParagraphKind::Body);
    let (words, paragraphs) = body.fold((0, 0), |(words, paragraphs), paragraph| {
        (words + paragraph.text.split_whitespace().count(), paragraphs + 1)
    });
    [number_of(words, things::WORDS), number_of(paragraphs, things::PARAGRAPHS)].join(", ")
}

/// The texts that have tabs: all, or the open one and those closest to it.
pub fn tabs(corpus: &Corpus, open: ArticleId) -> Vec<ArticleId> {
    if corpus.articles.len() <= TABS {
        return corpus.article_ids().collect();
    }
    let kin = corpus.kin(open);
    let mut tabs: Vec<_> = core::iter::once(open).chain(kin).take(TABS_BESIDE_LIST).collect();
    tabs.put_in_order();
    tabs
}

/// More tabs than this cannot be read.
pub const TABS: usize = 8;
/// How many tabs stand beside a list of all texts.
const TABS_BESIDE_LIST: usize = 4;

#[cfg(test)]
mod tests;
