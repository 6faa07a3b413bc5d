//! What stands in the Synopsis: the columns, the cells of a row, and what a row is about.

use core::cmp::Reverse;
use corpus::InOrder as _;
use corpus::{Map, Set};

use corpus::{ArticleId, Corpus, Evidence, ParagraphId, ParagraphKind, Shared, Span, Strength, TermId};

use crate::messages::{fill, number_of, say, synopsis as said, things};
use crate::rows::{Rows, texts};
use crate::words;

/// What a text has for a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Paragraphs of the row, each with how fully it tells what the row tells.
    Told(Vec<(ParagraphId, Strength)>),
    /// A paragraph that tells a part and stands elsewhere, and the number of its row if it has one.
    Elsewhere(ParagraphId, Option<usize>),
    /// Nothing was found.
    Void,
}

/// The cell of a text in a row, of which one paragraph is the `heart`.
pub fn cell(
    corpus: &Corpus,
    rows: &Rows,
    row: &[ParagraphId],
    heart: Option<ParagraphId>,
    text: ArticleId,
) -> Cell {
    let own = row.iter().copied().filter(|&id| corpus.paragraph(id).article == text);
    let strength = |id| {
        let told = |other: &ParagraphId| corpus.mutual(id, *other) == Some(Strength::Same);
        if Some(id) == heart || row.iter().any(told) { Strength::Same } else { Strength::Part }
    };
    let own: Vec<_> = own.map(|id| (id, strength(id))).collect();
    if !own.is_empty() {
        return Cell::Told(own);
    }
    let score = |id: ParagraphId| {
        let matches = corpus.counterparts(id).filter(|one| row.binary_search(&one.paragraph).is_ok());
        matches.map(|one| one.parallel.score).max()
    };
    let there = corpus.telling(text).filter_map(|id| Some((score(id)?, Reverse(id))));
    match there.max() {
        Some((_, Reverse(id))) => Cell::Elsewhere(id, rows.number(id)),
        None => Cell::Void,
    }
}

/// So many paragraphs of a row are asked how like the others they are. Where more tell the same, one of these tells it well
/// enough, and asking each of hundreds about hundreds would take longer than all else.
const CANDIDATES: usize = 24;

/// The paragraph that is most like the others of its row: it tells what the row tells.
pub fn heart(corpus: &Corpus, row: &[ParagraphId]) -> Option<ParagraphId> {
    let likeness = |id: &&ParagraphId| -> u32 {
        let matches = corpus.counterparts(**id).filter(|one| row.binary_search(&one.paragraph).is_ok());
        matches.map(|one| u32::from(one.parallel.score)).sum()
    };
    row.iter().take(CANDIDATES).max_by_key(|id| (likeness(id), Reverse(**id))).copied()
}

/// Where a paragraph without a full match is told in part: the best match and its row. `None`: not found elsewhere.
pub fn elsewhere(corpus: &Corpus, rows: &Rows, id: ParagraphId) -> Option<(ParagraphId, Option<usize>)> {
    let best = corpus.counterparts(id).next()?.paragraph;
    Some((best, rows.number(best)))
}

/// So many names, figures and words at most say what a row is about.
const OF_EACH_SORT: [usize; 3] = [2, 1, 2];
/// More in all are no heading.
const LABELS: usize = 4;

/// What a row is about: names, figures and words that its paragraphs share, the weightiest first within each sort, in
/// the words of the one that is most like the others.
pub fn label(corpus: &Corpus, row: &[ParagraphId], heart: Option<ParagraphId>) -> Vec<String> {
    let Some(heart) = heart else { return Vec::new() };
    let mut weights: Map<(usize, u32), (u64, String)> = Map::new();
    for one in corpus.counterparts(heart).filter(|one| row.binary_search(&one.paragraph).is_ok()) {
        for evidence in &one.parallel.evidence {
            let Some(key) = sort_of(corpus, evidence) else { continue };
            let weight = u64::from(evidence.share) * u64::from(one.parallel.score);
            let words = || (0, words_for(corpus, evidence.shared, heart));
            weights.entry(key).or_insert_with(words).0 += weight;
        }
    }
    let mut heaviest: Vec<(usize, Reverse<u64>, String)> =
        weights.into_iter().map(|((sort, _), (weight, words))| (sort, Reverse(weight), words)).collect();
    heaviest.put_in_order();
    let mut label: Vec<(usize, String)> = Vec::new();
    for (sort, _, words) in heaviest {
        let said = label.iter().any(|(_, other)| overlap(other, &words));
        let of_sort = label.iter().filter(|(each, _)| *each == sort).count();
        let room = label.len() < LABELS && OF_EACH_SORT.get(sort).is_some_and(|most| of_sort < *most);
        if room && !said && !words.is_empty() {
            label.push((sort, words));
        }
    }
    label.into_iter().map(|(_, words)| words).collect()
}

/// What a paragraph calls a thing that it shares with another.
fn words_for(corpus: &Corpus, shared: Shared, id: ParagraphId) -> String {
    let text = &corpus.paragraph(id).text;
    match shared {
        Shared::Name(entity) => corpus.entity(entity).name.clone(),
        Shared::Word(term) => {
            let words = corpus.paragraph(id).words.iter().filter(|word| word.term == term);
            // A capital may come from a name, or from the start of a sentence.
            let small = |words: &&str| words.chars().next().is_some_and(char::is_lowercase);
            let mut words = words.map(|word| whole(word.span, text));
            let first = words.next().unwrap_or_default();
            if small(&first) { first } else { words.find(small).unwrap_or(first) }.to_owned()
        }
        Shared::Quantity(a, b) => {
            let rows = [a, b].into_iter().filter_map(|row| corpus.quantities.get(row as usize));
            let own = rows.filter(|quantity| quantity.paragraph == id).map(|quantity| quantity.span.of(text));
            own.collect()
        }
        Shared::Quotation(..) => String::new(),
    }
}

/// A word with what hyphens tie to it: "anti-tank" for "anti".
fn whole(span: Span, text: &str) -> &str {
    let inner =
        |character: char| character.is_alphanumeric() || matches!(character, '-' | '\u{2010}' | '\u{2011}');
    let (before, after) = (text.get(..span.start as usize), text.get(span.end as usize..));
    let start = before.map_or("", |before| before.trim_end_matches(inner)).len();
    let end = text.len() - after.map_or("", |after| after.trim_start_matches(inner)).len();
    text.get(start..end).unwrap_or_default().trim_matches(|character: char| !character.is_alphanumeric())
}

/// The sort of what two paragraphs share (0 names, 1 figures, 2 words) and which of it; quoted words are too long.
fn sort_of(corpus: &Corpus, evidence: &Evidence) -> Option<(usize, u32)> {
    match evidence.shared {
        Shared::Name(entity) => Some((0, entity.0)),
        Shared::Quantity(a, _) => {
            let figure = corpus.quantities.get(a as usize).and_then(|quantity| quantity.figure);
            Some((1, figure.map_or(a, |figure| u32::MAX - figure.0)))
        }
        Shared::Word(term) => Some((2, term.0)),
        Shared::Quotation(..) => None,
    }
}

/// Whether one says what the other says already.
fn overlap(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    one.contains(&other) || other.contains(&one)
}

/// The texts without a column that have paragraphs among these, and how many texts have no column.
pub fn without_column(
    corpus: &Corpus,
    paragraphs: &[ParagraphId],
    columns: &[ArticleId],
) -> (Vec<ArticleId>, usize) {
    let mut telling = texts(corpus, paragraphs);
    telling.retain(|text| !columns.contains(text));
    (telling, corpus.articles.len().saturating_sub(columns.len()))
}

/// A part of a paragraph of which only the differences are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words that no other text of the row has.
    Own(String),
    /// Words that another one has, or that are not compared.
    Shared(String),
    /// Sentences without a word of their own.
    Left,
    /// Nothing else: no sentence has one.
    Nothing,
}

/// A paragraph of a row, as far as it differs from what the other texts have there. Of two texts, which are read side by
/// side, no sentence is left out.
pub fn differences(corpus: &Corpus, row: &[ParagraphId], id: ParagraphId) -> Vec<Part> {
    let paragraph = corpus.paragraph(id);
    let others = row.iter().map(|&other| corpus.paragraph(other));
    let others = others.filter(|other| other.article != paragraph.article);
    let known: Set<TermId> = others.flat_map(|other| &other.words).map(|word| word.term).collect();
    let mut parts = Vec::new();
    for sentence in &paragraph.sentences {
        let own: Vec<Span> = paragraph
            .words_in(*sentence)
            .iter()
            .filter(|word| !known.contains(&word.term))
            .map(|word| word.span)
            .collect();
        if own.is_empty() && corpus.articles.len() > 2 {
            if parts.last() != Some(&Part::Left) {
                parts.push(Part::Left);
            }
            continue;
        }
        let mut at = sentence.start;
        for (start, end) in joined(&own, &paragraph.text) {
            put(&mut parts, Part::Shared(Span { start: at, end: start }.of(&paragraph.text).to_owned()));
            put(&mut parts, Part::Own(Span { start, end }.of(&paragraph.text).to_owned()));
            at = end;
        }
        put(
            &mut parts,
            Part::Shared(Span { start: at, end: sentence.end }.of(&paragraph.text).to_owned() + " "),
        );
    }
    if parts == [Part::Left] { vec![Part::Nothing] } else { parts }
}

fn put(parts: &mut Vec<Part>, part: Part) {
    match part {
        Part::Own(words) | Part::Shared(words) if words.is_empty() => {}
        part => parts.push(part),
    }
}

/// Spans with nothing but white space between them as one, so that a line under them does not stutter.
fn joined(spans: &[Span], text: &str) -> Vec<(u32, u32)> {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for span in spans {
        match runs.last_mut() {
            Some((_, end)) if Span { start: *end, end: span.start }.of(text).trim().is_empty() => {
                *end = span.end
            }
            _ => runs.push((span.start, span.end)),
        }
    }
    runs
}

/// The headline of a text as one of its paragraphs; `None` where it was made up from the text.
pub fn headline(corpus: &Corpus, text: ArticleId) -> Option<ParagraphId> {
    let mut ids = corpus.article(text).paragraph_ids();
    ids.find(|&id| corpus.paragraph(id).kind == ParagraphKind::Headline)
}

/// "14 rows of paragraphs that tell the same; 3 in all 5 texts."
pub fn lede(corpus: &Corpus, rows: &Rows) -> String {
    let all = corpus.articles.len();
    let count = rows.rows().count();
    let in_all = rows.rows().filter(|row| texts(corpus, row).len() == all).count();
    let rows = number_of(count, things::ROWS);
    match all {
        0 | 1 => say(words::ONE_TEXT).to_owned(),
        // Two texts are all texts.
        2 => fill(said::LEDE_TWO, &[&rows]),
        _ => fill(said::LEDE, &[&rows, &words::thousands(in_all), &words::thousands(all)]),
    }
}

/// "No full match: 3 paragraphs".
pub fn band_title(number: usize) -> String {
    fill(said::NO_FULL_MATCH, &[&words::paragraphs(number)])
}

#[cfg(test)]
mod tests;
