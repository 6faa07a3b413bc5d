use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use corpus::{
    ArticleId, EntityId, Hedge, Number, Paragraph, ParagraphId, QuantityKind, Span, Tables, TermId,
};
use foldhash::fast::FixedState;
use frostem::{Algorithm, Stemmer};
use hashbrown::HashMap;

use super::scope::scope;
use crate::segment::fold;

/// An amount that may be of the same thing as one in another article.
pub(super) struct Candidate<'a> {
    /// Its row among the quantities.
    pub(super) row: u32,
    pub(super) article: ArticleId,
    pub(super) paragraph: usize,
    /// The sentence it stands in.
    pub(super) sentence: Span,
    pub(super) kind: QuantityKind,
    pub(super) unit: &'a str,
    pub(super) value: Number,
    /// The value as a number to reckon with.
    pub(super) number: f64,
    /// How many of the value's digits are significant.
    pub(super) significant: u32,
    pub(super) upper: Option<Number>,
    /// The value as a key: equal numbers have equal digits.
    pub(super) digits: String,
    pub(super) hedge: Hedge,
    /// What is counted, as the text says.
    pub(super) label: &'a str,
    /// The stems of what is counted, its head noun last; taken from the number before where the text leaves it out.
    pub(super) of: Vec<String>,
    /// The names that say which part is counted.
    pub(super) scope: Vec<EntityId>,
    /// The content words of its sentence, each once, sorted.
    pub(super) near: Vec<TermId>,
    /// The content words of its paragraph, each once, sorted.
    pub(super) far: Vec<TermId>,
    /// The dates its sentence gives.
    pub(super) dates: Vec<&'a str>,
    /// The candidate before it in one sentence, given as an alternative: "5,000 or 4,500".
    pub(super) alternative: bool,
}

/// The amounts of a bundle that count or measure something.
pub(super) fn candidates(tables: &Tables) -> Vec<Candidate<'_>> {
    let stemmer = Stemmer::new(Algorithm::English);
    // The same things are counted often. Only ever asked by key, so its order never shows.
    let mut stems: HashMap<&str, String, FixedState> = HashMap::default();
    let mut stem = |word| {
        let stem = || stemmer.stem(fold(word).trim_end_matches("'s")).into_owned();
        stems.entry(word).or_insert_with(stem).clone()
    };
    let mut candidates: Vec<Candidate<'_>> = Vec::new();
    for (row, quantity) in (0..).zip(&tables.quantities) {
        let (Some(value), Some(paragraph)) =
            (quantity.value, tables.paragraphs.get(quantity.paragraph.index()))
        else {
            continue;
        };
        if quantity.kind == QuantityKind::Ordinal || !paragraph.kind.tells() {
            continue;
        }
        let at = paragraph.sentences.partition_point(|sentence| sentence.end < quantity.span.end);
        let sentence = paragraph.sentences.get(at).filter(|sentence| sentence.covers(quantity.span));
        let sentence = sentence.copied().unwrap_or(quantity.span);
        let around = around(paragraph, quantity.span);
        let near = Span { start: around.start.max(sentence.start), end: around.end.min(sentence.end) };
        let mut of: Vec<String> = quantity
            .of
            .split(|character: char| !character.is_alphanumeric() && character != '\'' && character != '’')
            .filter(|word| !word.is_empty())
            .map(&mut stem)
            .collect();
        let mut alternative = false;
        let before = candidates.last().filter(|before| {
            before.paragraph == quantity.paragraph.index()
                && before.sentence == sentence
                && before.unit == quantity.unit
        });
        if of.is_empty()
            && let Some(before) = before
            && matches!(quantity.kind, QuantityKind::Count)
        {
            of = before.of.clone();
            let earlier = tables.quantities.get(before.row as usize).map_or(0, |before| before.span.end);
            let between =
                paragraph.text.get(earlier as usize..quantity.span.start as usize).unwrap_or_default();
            alternative = between.split_whitespace().any(|word| word == "or");
        }
        let mut digits = value.to_string();
        if let Some(upper) = quantity.upper {
            digits.push_str("..");
            digits.push_str(&upper.to_string());
        }
        candidates.push(Candidate {
            row,
            article: paragraph.article,
            paragraph: quantity.paragraph.index(),
            sentence,
            kind: quantity.kind,
            unit: &quantity.unit,
            value,
            number: value.to_f64(),
            significant: value.significant_digits(),
            upper: quantity.upper,
            digits,
            hedge: quantity.hedge,
            label: &quantity.of,
            of,
            scope: scope(tables, paragraph, quantity),
            near: terms(paragraph, near),
            far: terms(paragraph, around),
            dates: dates(tables, quantity.paragraph, near),
            alternative,
        });
    }
    candidates
}

/// The content words of a stretch of a paragraph, each once, sorted.
fn terms(paragraph: &Paragraph, within: Span) -> Vec<TermId> {
    let mut terms: Vec<TermId> = paragraph.words_in(within).iter().map(|word| word.term).collect();
    terms.sort_unstable();
    terms.dedup();
    terms
}

/// Content words on each side of a number that are looked at. Paragraphs of news are shorter; in longer ones, what stands
/// farther away says nothing about the number.
const REACH: usize = 150;

/// The stretch of a paragraph around a number whose words may tell what it counts.
fn around(paragraph: &Paragraph, span: Span) -> Span {
    let words = &paragraph.words;
    let before = words.partition_point(|word| word.span.start < span.start).saturating_sub(REACH);
    let after = words.partition_point(|word| word.span.end <= span.end) + REACH;
    let start = if before == 0 { None } else { words.get(before) };
    let end = words.get(after);
    Span {
        start: start.map_or(0, |word| word.span.start),
        end: end.map_or(Span::new(0..paragraph.text.len()).end, |word| word.span.start),
    }
}

/// The dates in a stretch of a paragraph.
fn dates(tables: &Tables, id: ParagraphId, within: Span) -> Vec<&str> {
    let place = |quantity: &corpus::Quantity| (quantity.paragraph, quantity.span.start);
    let from = tables.quantities.partition_point(|quantity| place(quantity) < (id, within.start));
    let rows = tables.quantities.iter().skip(from).take_while(|quantity| place(quantity) < (id, within.end));
    rows.filter(|quantity| quantity.kind == QuantityKind::Date && within.covers(quantity.span))
        .filter_map(|quantity| quantity.date.as_deref())
        .collect()
}
