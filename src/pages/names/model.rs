//! What each text calls whom: names, titles, epithets and appositions, text by text.

use corpus::InOrder as _;
use corpus::{Map, Set};
use std::cmp::Reverse;

use corpus::{
    ArticleId, Corpus, EntityId, EntityKind, Mention, Paragraph, ParagraphId, QuotationKind, Span, TermId,
    Word,
};

use crate::route::Sort;

/// Where a text uses a label.
pub type Spot = (ParagraphId, Span);

/// Every place where an entity is named, with its title, epithet or apposition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The entity.
    pub entity: EntityId,
    uses: Vec<Use>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Use {
    text: ArticleId,
    spot: Spot,
    label: Key,
    /// More than the name stands there: a description, or marks.
    described: bool,
}

/// What makes two labels one: their content words, whatever their spelling, and whether the text holds them at arm's
/// length.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    terms: Vec<TermId>,
    /// The label itself where it has no content word ("US" is spelled like "us").
    plain: String,
    in_marks: bool,
}

/// What the texts call one entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The entity.
    pub entity: EntityId,
    /// How often it is named.
    pub mentions: usize,
    /// How many labels it has.
    pub labels: usize,
    /// How many of them one text alone uses.
    pub own: usize,
    /// The labels of each text that names it, in the order of the bundle.
    pub cells: Vec<(ArticleId, Vec<Label>)>,
}

/// What a text calls an entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Its words.
    pub parts: Vec<Part>,
    /// Whether no other text that names the entity uses it.
    pub own: bool,
    /// Where it stands, in order.
    pub spots: Vec<Spot>,
}

/// Words of a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words that no other text uses for the entity.
    Own(String),
    /// Words that another one uses too, or that are not compared.
    Shared(String),
}

impl Label {
    /// Its words.
    pub fn words(&self) -> String {
        let words = |part: &Part| match part {
            Part::Own(words) | Part::Shared(words) => words.clone(),
        };
        self.parts.iter().map(words).collect()
    }
}

impl Row {
    /// The labels of a text.
    pub fn of(&self, text: ArticleId) -> &[Label] {
        self.cells.iter().find(|(each, _)| *each == text).map_or(&[], |(_, labels)| labels)
    }
}

/// Rows of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Entities that several texts name (of one text, all), by kind.
    pub groups: Vec<(EntityKind, Vec<Row>)>,
    /// Entities that one text of several names.
    pub alone: Vec<Row>,
    /// How many labels all rows have.
    pub labels: usize,
    /// How many of them one text alone uses, where others name the entity too.
    pub own: usize,
}

/// All names of a corpus; what is asked of the filter changes nothing here, so it is read once.
pub fn named(corpus: &Corpus) -> Vec<Named> {
    let mut named: Vec<Named> =
        corpus.entity_ids().map(|entity| Named { entity, uses: Vec::new() }).collect();
    for mention in &corpus.mentions {
        let paragraph = corpus.paragraph(mention.paragraph);
        if paragraph.kind.tells()
            && let Some(row) = named.get_mut(mention.entity.index())
        {
            let (span, in_marks) = label_of(corpus, mention);
            let terms: Vec<TermId> = words_at(paragraph, span).map(|word| word.term).collect();
            let plain =
                if terms.is_empty() { span.of(&paragraph.text).to_lowercase() } else { String::new() };
            let label = Key { terms, plain, in_marks };
            let described = span != mention.span;
            row.uses.push(Use { text: paragraph.article, spot: (mention.paragraph, span), label, described });
        }
    }
    named.retain(|row| !row.uses.is_empty());
    named
}

/// The content words that begin in a stretch of a paragraph; a possessive ending may stand behind it.
fn words_at(paragraph: &Paragraph, span: Span) -> impl Iterator<Item = &Word> {
    let from = paragraph.words.partition_point(|word| word.span.start < span.start);
    let to = paragraph.words.partition_point(|word| word.span.start < span.end);
    paragraph.words.get(from..to).unwrap_or_default().iter()
}

/// A name with what describes it beside it, and whether it stands in marks that hold it at arm's length; those are shown.
fn label_of(corpus: &Corpus, mention: &Mention) -> (Span, bool) {
    let mut span = mention.span;
    let scare = |kind| kind == QuotationKind::Scare;
    let in_marks =
        corpus.quotations_in(mention.paragraph).iter().any(|row| scare(row.kind) && row.span == mention.span);
    if in_marks {
        let text = &corpus.paragraph(mention.paragraph).text;
        let before = text.get(..span.start as usize).and_then(|before| before.chars().next_back());
        let after = text.get(span.end as usize..).and_then(|after| after.chars().next());
        let length = |character: Option<char>| character.map_or(0, |character| character.len_utf8() as u32);
        span = Span { start: span.start - length(before), end: span.end + length(after) };
    }
    for row in corpus.descriptions_in(mention.paragraph).iter().filter(|row| row.name == mention.span) {
        span = Span { start: span.start.min(row.span.start), end: span.end.max(row.span.end) };
    }
    (span, in_marks)
}

/// The table of the names in paragraphs that pass, sorted; `own` leaves labels of one text only.
pub fn table(
    corpus: &Corpus,
    named: &[Named],
    passes: impl Fn(ParagraphId) -> bool,
    sort: Sort,
    own: bool,
) -> Table {
    let mut table = Table::default();
    let mut groups: Map<EntityKind, Vec<Row>> = Map::new();
    for mut row in named.iter().filter_map(|each| row(corpus, each, &passes)) {
        table.labels += row.labels;
        let alone = row.cells.len() < 2 && corpus.articles.len() > 1;
        if alone {
            table.alone.push(row);
            continue;
        }
        table.own += row.own;
        if own {
            row.cells.iter_mut().for_each(|(_, labels)| labels.retain(|label| label.own));
        }
        if !own || row.own > 0 {
            groups.entry(corpus.entity(row.entity).kind).or_default().push(row);
        }
    }
    for rows in groups.values_mut().chain([&mut table.alone]) {
        order(corpus, rows, sort);
    }
    if own {
        table.alone.clear();
    }
    table.groups =
        EntityKind::ALL.into_iter().filter_map(|kind| Some((kind, groups.remove(&kind)?))).collect();
    table
}

fn order(corpus: &Corpus, rows: &mut Vec<Row>, sort: Sort) {
    rows.put_in_order_by_key(|row| {
        let name = corpus.entity(row.entity).name.to_lowercase();
        let (own, texts, mentions) = (Reverse(row.own), Reverse(row.cells.len()), Reverse(row.mentions));
        match sort {
            Sort::Difference => (own, texts, mentions, name),
            Sort::Count => (Reverse(0), Reverse(0), mentions, name),
            Sort::Name => (Reverse(0), Reverse(0), Reverse(0), name),
        }
    });
}

/// What the texts call an entity in paragraphs that pass; `None` where none of them names it.
fn row(corpus: &Corpus, named: &Named, passes: impl Fn(ParagraphId) -> bool) -> Option<Row> {
    let uses: Vec<&Use> = named.uses.iter().filter(|each| passes(each.spot.0)).collect();
    let mut texts_of: Map<&Key, Set<ArticleId>> = Map::new();
    for each in &uses {
        texts_of.entry(&each.label).or_default().insert(each.text);
    }
    let only = only_text(&texts_of);
    let mut row =
        Row { entity: named.entity, mentions: uses.len(), labels: texts_of.len(), own: 0, cells: Vec::new() };
    for uses in uses.chunk_by(|one, next| one.text == next.text) {
        let text = uses.first()?.text;
        let mut labels: Vec<(&Key, Label)> = Vec::new();
        for each in uses {
            if let Some((_, known)) = labels.iter_mut().find(|(key, _)| *key == &each.label) {
                known.spots.push(each.spot);
                continue;
            }
            let own = texts_of.get(&each.label).is_some_and(|texts| texts.len() == 1);
            let parts = parts(corpus, each.spot, |term| own && only.get(&term) == Some(&Some(text)));
            // A bare name whose words stand in what others say is nothing of its own.
            let own = own && (each.described || parts.iter().any(|part| matches!(part, Part::Own(_))));
            labels.push((&each.label, Label { parts, own, spots: vec![each.spot] }));
        }
        row.own += labels.iter().filter(|(_, label)| label.own).count();
        row.cells.push((text, labels.into_iter().map(|(_, label)| label).collect()));
    }
    // What one text alone names, it alone can label.
    if row.cells.len() < 2 {
        row.own = 0;
        let labels = row.cells.iter_mut().flat_map(|(_, labels)| labels);
        labels.for_each(|label| (label.own, label.parts) = (false, vec![Part::Shared(label.words())]));
    }
    (row.mentions > 0).then_some(row)
}

/// For each word of some labels, the one text that uses it; `None` where several do.
fn only_text(texts_of: &Map<&Key, Set<ArticleId>>) -> Map<TermId, Option<ArticleId>> {
    let mut only: Map<TermId, Option<ArticleId>> = Map::new();
    for (key, texts) in texts_of {
        let text = texts.first().filter(|_| texts.len() == 1).copied();
        for term in &key.terms {
            let known = only.entry(*term).or_insert(text);
            *known = known.filter(|_| *known == text);
        }
    }
    only
}

/// The words of a label, its own ones told from the others; between two own ones nothing is shared, nor is a part of a
/// word with hyphens.
fn parts(corpus: &Corpus, (id, span): Spot, own: impl Fn(TermId) -> bool) -> Vec<Part> {
    let paragraph = corpus.paragraph(id);
    let part = |start, end| Span { start, end }.of(&paragraph.text).to_owned();
    let mut runs: Vec<Span> = Vec::new();
    for word in words_at(paragraph, span).filter(|word| own(word.term)) {
        let Span { start, end } = compound(&paragraph.text, word.span, span);
        match runs.last_mut() {
            Some(last) if start <= last.end || !part(last.end, start).contains(char::is_alphanumeric) => {
                last.end = end.max(last.end);
            }
            _ => runs.push(Span { start, end }),
        }
    }
    let mut parts = Vec::new();
    let mut at = span.start;
    for run in runs {
        parts.extend((run.start > at).then(|| Part::Shared(part(at, run.start))));
        parts.push(Part::Own(part(run.start, run.end)));
        at = run.end;
    }
    parts.extend((at < span.end).then(|| Part::Shared(part(at, span.end))));
    parts
}

/// All of the word that a part of it stands in between hyphens, as far as that lies within a stretch.
fn compound(text: &str, part: Span, within: Span) -> Span {
    let joins = |character: char| character.is_alphanumeric() || character == '-';
    let before = Span { start: within.start, end: part.start }.of(text);
    let after = Span { start: part.end.min(within.end), end: within.end }.of(text);
    let length = |rest: &str, all: &str| u32::try_from(all.len() - rest.len()).unwrap_or_default();
    let hyphened_before =
        if before.ends_with('-') { length(before.trim_end_matches(joins), before) } else { 0 };
    let hyphened_after =
        if after.starts_with('-') { length(after.trim_start_matches(joins), after) } else { 0 };
    Span { start: part.start - hyphened_before, end: part.end.min(within.end) + hyphened_after }
}

/// Each label of a name once, whatever its capitals, with the texts that use it; those that most texts use first.
pub fn turned(row: &Row) -> Vec<(Label, Vec<ArticleId>)> {
    let mut labels: Map<String, (Label, Vec<ArticleId>)> = Map::new();
    for (text, label) in
        row.cells.iter().flat_map(|(text, labels)| labels.iter().map(move |label| (*text, label)))
    {
        let words = label.words();
        let fresh = || {
            let parts = vec![Part::Shared(words.clone())];
            (Label { parts, own: false, spots: Vec::new() }, Vec::new())
        };
        let (known, texts) = labels.entry(words.to_lowercase()).or_insert_with(fresh);
        known.spots.extend(&label.spots);
        texts.push(text);
    }
    let mut labels: Vec<_> = labels.into_values().collect();
    labels.put_in_order_by_key(|(label, texts)| (Reverse(texts.len()), Reverse(label.spots.len())));
    labels
}

#[cfg(test)]
mod tests;
