//! The words that introduce a quotation in its sentence.

use std::ops::Range;

use corpus::{Paragraph, Quotation, Span};

/// Words around a quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub words: String,
    /// Whether they name the speaker.
    pub speaker: bool,
}

/// So many words introduce a quotation; of more, the nearest are shown.
const WORDS: usize = 9;
/// So many where the speaker is named that far away.
const WORDS_TO_SPEAKER: usize = 16;

/// The words before a quotation in its sentence or, where it begins the sentence, those after it. Empty where the
/// sentence has no others.
///
/// `others` are the quotations of the paragraph: their words introduce nothing.
pub fn lead(paragraph: &Paragraph, quotation: &Quotation, others: &[Quotation]) -> Vec<Run> {
    let text = paragraph.text.as_str();
    let (start, end) = (quotation.span.start as usize, quotation.span.end as usize);
    let sentence = sentence(paragraph, quotation.span);
    let ends = others.iter().map(|other| other.span.end as usize).filter(|end| *end <= start);
    let starts = others.iter().map(|other| other.span.start as usize).filter(|start| *start >= end);
    let from = ends.max().map_or(sentence.start, |end| end.max(sentence.start));
    let to = starts.min().map_or(sentence.end, |start| start.min(sentence.end));
    let before = trimmed(text, from..start);
    if !before.is_empty() {
        return before_it(text, before, quotation.cue);
    }
    after_it(text, trimmed(text, end..to), quotation.cue)
}

/// The sentence words stand in; where they run over its end, up to the end of the last.
fn sentence(paragraph: &Paragraph, span: Span) -> Range<usize> {
    let first = paragraph.sentences.iter().find(|sentence| span.start < sentence.end);
    let last = paragraph.sentences.iter().find(|sentence| span.end <= sentence.end);
    let start = first.map_or(span.start, |sentence| sentence.start.min(span.start));
    let end = last.map_or(span.end, |sentence| sentence.end.max(span.end));
    Span { start, end }.range()
}

/// Without the quotation marks, commas and spaces at its ends.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = text.get(range.clone()).unwrap_or_default();
    let marks =
        |character: char| !character.is_alphanumeric() && !matches!(character, '(' | ')' | '$' | '€' | '£');
    let start = range.start + part.len() - part.trim_start_matches(marks).len();
    let spaces = |character: char| character.is_whitespace() || "“”„‟«»‹›‘’‚\"'".contains(character);
    let end = range.end - (part.len() - part.trim_end_matches(spaces).len());
    start..end.max(start)
}

fn before_it(text: &str, range: Range<usize>, cue: Option<Span>) -> Vec<Run> {
    let starts: Vec<usize> = word_starts(text, &range).collect();
    let back = |words: usize| starts.len().checked_sub(words).and_then(|at| starts.get(at)).copied();
    let far = back(WORDS_TO_SPEAKER).unwrap_or(range.start);
    let named = cue.map(|cue| cue.start as usize).filter(|cue| (far..range.end).contains(cue));
    let nearest = back(WORDS).unwrap_or(range.start);
    // The name is what a reader looks for first; where it is nearer than the words that have room, they have it.
    let start = named.filter(|_| starts.len() > WORDS).unwrap_or(nearest);
    let mut runs = runs(text, start..range.end, cue);
    // A sentence that begins here needs no sign that something is left out, nor does the name of the speaker.
    if start > range.start && named != Some(start) {
        prefix(&mut runs, "… ");
    }
    runs
}

fn after_it(text: &str, range: Range<usize>, cue: Option<Span>) -> Vec<Run> {
    let starts: Vec<usize> = word_starts(text, &range).collect();
    let named = cue.map(|cue| cue.end as usize).filter(|cue| (range.start..=range.end).contains(cue));
    let end = starts.get(WORDS).copied().unwrap_or(range.end);
    let end = named.map_or(end, |named| named.max(end));
    let words = range.start..range.start + text.get(range.start..end).unwrap_or_default().trim_end().len();
    let cut = words.end < range.end;
    let mut runs = runs(text, words, cue);
    prefix(&mut runs, "… ");
    if cut && let Some(last) = runs.last_mut() {
        last.words.push_str(" …");
    }
    runs
}

fn word_starts(text: &str, range: &Range<usize>) -> impl Iterator<Item = usize> {
    let part = text.get(range.clone()).unwrap_or_default();
    let mut in_word = false;
    let start = range.start;
    part.char_indices().filter_map(move |(at, character)| {
        let begins = !in_word && !character.is_whitespace();
        in_word = !character.is_whitespace();
        begins.then_some(start + at)
    })
}

fn prefix(runs: &mut Vec<Run>, sign: &str) {
    match runs.first_mut() {
        Some(first) if !first.speaker => first.words.insert_str(0, sign),
        Some(_) => runs.insert(0, Run { words: sign.to_owned(), speaker: false }),
        None => {}
    }
}

/// A stretch of the text, the name of the speaker apart.
fn runs(text: &str, range: Range<usize>, cue: Option<Span>) -> Vec<Run> {
    let cue = cue.map(Span::range).filter(|cue| range.start <= cue.start && cue.end <= range.end);
    let named = cue.unwrap_or(range.end..range.end);
    let part = |range: Range<usize>, speaker| {
        let words = text.get(range).filter(|words| !words.is_empty())?;
        Some(Run { words: words.to_owned(), speaker })
    };
    [part(range.start..named.start, false), part(named.clone(), true), part(named.end..range.end, false)]
        .into_iter()
        .flatten()
        .collect()
}

#[cfg(test)]
mod tests;
