//! What stands on the Quotes page: utterances that several texts quote, and what one text quotes alone.

pub mod collation;
pub mod lead;

use core::cmp::Reverse;
use corpus::InOrder as _;
use corpus::Map;

use corpus::{
    ArticleId, Corpus, EntityId, ParagraphId, Quotation, QuotationId, QuotationKind, Span, Utterance,
};

use crate::filter::Passing;
use crate::rows::PINNED;
use crate::words;
use collation::{Cell, Relation, collate, key};
use lead::{Run, lead};

/// One thing said, as several texts quote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The longest wording, as a heading.
    pub words: String,
    /// Who is named as the speaker, and in which texts; the speaker of most texts first.
    pub speakers: Vec<(Option<EntityId>, Vec<ArticleId>)>,
    /// The texts that quote it.
    pub texts: Vec<ArticleId>,
    /// The texts that do not.
    pub without: Vec<ArticleId>,
    /// How many wordings there are.
    pub wordings: usize,
    /// How many columns the words stand in.
    pub columns: usize,
    /// How many characters the longest wording has.
    pub length: usize,
    /// A row for each text that quotes it; where there are many, one for each wording.
    pub rows: Vec<Row>,
}

/// Versions in the same words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// One, or where texts are many all of one wording.
    pub versions: Vec<Version>,
    /// The words.
    pub cells: Vec<Cell>,
    /// What became of the longest wording.
    pub relation: Relation,
}

/// Words that one text gives as somebody's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The text.
    pub text: ArticleId,
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// The place of the words in it.
    pub span: Span,
    /// What introduces them.
    pub lead: Vec<Run>,
    /// How much is quoted.
    pub extent: Extent,
}

/// How much of what was said stands in quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// A sentence or more.
    Whole,
    /// A part of one.
    Fragment,
    /// Nothing: it is reported.
    Reported,
}

/// What one text alone gives as the words of one speaker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The speaker.
    pub speaker: Option<EntityId>,
    /// The words and where they stand, in the order of the bundle.
    pub lines: Vec<(String, Version)>,
}

/// The utterances that several texts quote, those of most texts first.
pub fn said(corpus: &Corpus) -> Vec<Said> {
    let mut said: Vec<Said> =
        corpus.utterances.iter().filter_map(|utterance| collated(corpus, utterance)).collect();
    said.put_in_order_by_key(|said| (Reverse(said.texts.len()), first_place(said)));
    said
}

fn first_place(said: &Said) -> Option<(ParagraphId, Span)> {
    said.versions().map(|version| (version.paragraph, version.span)).min()
}

impl Said {
    /// Its versions.
    pub fn versions(&self) -> impl Iterator<Item = &Version> {
        self.rows.iter().flat_map(|row| &row.versions)
    }

    /// Whether a paragraph that quotes it passes the filter, and a text names the speaker that is asked for.
    pub fn passes(&self, passing: &Passing, speaker: Option<EntityId>) -> bool {
        let said = speaker.is_none() || self.speakers.iter().any(|(each, _)| *each == speaker);
        said && self.versions().any(|version| passing.passes(version.paragraph))
    }
}

fn collated(corpus: &Corpus, utterance: &Utterance) -> Option<Said> {
    let quotations: Vec<(QuotationId, &Quotation)> = utterance
        .versions
        .iter()
        .filter_map(|(id, _)| Some((*id, corpus.quotations.get(id.index())?)))
        .collect();
    // Wordings that differ in nothing but marks and case are set once and for all together.
    let mut wordings: Vec<(&str, Vec<QuotationId>)> = Vec::new();
    let mut known: Map<Vec<String>, usize> = Map::new();
    for (id, quotation) in &quotations {
        let words = bare(corpus, quotation);
        let at = *known.entry(key(words)).or_insert(wordings.len());
        match wordings.get_mut(at) {
            Some((_, ids)) => ids.push(*id),
            None => wordings.push((words, vec![*id])),
        }
    }
    let texts = texts_of(corpus, &quotations);
    let turned = quotations.len() > PINNED;
    let rows = if turned { rows_by_wording(corpus, &wordings) } else { rows_by_text(corpus, &quotations) };
    let longest = wordings.first()?.0;
    Some(Said {
        words: words::glance(longest),
        speakers: speakers(corpus, &quotations),
        without: corpus.article_ids().filter(|text| !texts.contains(text)).collect(),
        texts,
        wordings: wordings.len(),
        columns: rows.first().map_or(0, |row| row.cells.iter().map(|cell| cell.columns).sum()),
        length: longest.chars().count(),
        rows,
    })
}

fn rows_by_text(corpus: &Corpus, quotations: &[(QuotationId, &Quotation)]) -> Vec<Row> {
    let wordings: Vec<&str> = quotations.iter().map(|(_, quotation)| bare(corpus, quotation)).collect();
    let mut rows: Vec<(QuotationId, Row)> = collate(&wordings)
        .into_iter()
        .zip(quotations)
        .map(|(collated, (id, quotation))| {
            let versions = vec![version(corpus, *id, quotation)];
            (*id, Row { versions, cells: collated.cells, relation: collated.relation })
        })
        .collect();
    rows.put_in_order_by_key(|(id, _)| *id);
    rows.into_iter().map(|(_, row)| row).collect()
}

fn rows_by_wording(corpus: &Corpus, wordings: &[(&str, Vec<QuotationId>)]) -> Vec<Row> {
    let words: Vec<&str> = wordings.iter().map(|(words, _)| *words).collect();
    let versions = |ids: &[QuotationId]| {
        let known = ids.iter().filter_map(|id| Some((*id, corpus.quotations.get(id.index())?)));
        known.map(|(id, quotation)| version(corpus, id, quotation)).collect()
    };
    let mut rows: Vec<Row> = collate(&words)
        .into_iter()
        .zip(wordings)
        .map(|(collated, (_, ids))| Row {
            versions: versions(ids),
            cells: collated.cells,
            relation: collated.relation,
        })
        .collect();
    rows.put_in_order_by_key(|row| Reverse(row.versions.len()));
    rows
}

/// The quoted words without the comma or full stop before the closing mark.
fn bare<'a>(corpus: &'a Corpus, quotation: &Quotation) -> &'a str {
    without_stop(quotation.span.of(&corpus.paragraph(quotation.paragraph).text))
}

/// Words without a comma or full stop at their end, which is a custom of printers. That of "U.S." is no full stop, nor are
/// three of them.
fn without_stop(words: &str) -> &str {
    let mut bare = words.trim_end_matches([',', ' ']);
    if let Some(before) = bare.strip_suffix('.') {
        let last = before.rsplit(' ').next().unwrap_or_default();
        bare = if last.contains('.') { bare } else { before.trim_end_matches([',', ' ']) };
    }
    if bare.is_empty() { words } else { bare }
}

fn texts_of(corpus: &Corpus, quotations: &[(QuotationId, &Quotation)]) -> Vec<ArticleId> {
    let mut texts: Vec<ArticleId> =
        quotations.iter().map(|(_, quotation)| corpus.paragraph(quotation.paragraph).article).collect();
    texts.put_in_order();
    texts.dedup();
    texts
}

fn speakers(
    corpus: &Corpus,
    quotations: &[(QuotationId, &Quotation)],
) -> Vec<(Option<EntityId>, Vec<ArticleId>)> {
    let mut speakers: Map<Option<EntityId>, Vec<ArticleId>> = Map::new();
    for (_, quotation) in quotations {
        let text = corpus.paragraph(quotation.paragraph).article;
        let texts = speakers.entry(quotation.speaker).or_default();
        if !texts.contains(&text) {
            texts.push(text);
            texts.put_in_order();
        }
    }
    let mut speakers: Vec<_> = speakers.into_iter().collect();
    speakers.put_in_order_by_key(|(speaker, texts)| (speaker.is_none(), Reverse(texts.len())));
    speakers
}

fn version(corpus: &Corpus, id: QuotationId, quotation: &Quotation) -> Version {
    let paragraph = corpus.paragraph(quotation.paragraph);
    let row = corpus.quotations.get(id.index());
    let others: Vec<Quotation> = corpus
        .quotations_in(quotation.paragraph)
        .iter()
        .filter(|other| Some(*other) != row && !other.span.overlaps(quotation.span))
        .filter(|other| other.kind != QuotationKind::Indirect)
        .copied()
        .collect();
    Version {
        text: paragraph.article,
        paragraph: quotation.paragraph,
        span: quotation.span,
        lead: lead(paragraph, quotation, &others),
        extent: extent(&paragraph.text, quotation),
    }
}

/// How much is quoted. What begins with a small letter, or in the middle of a clause, is a part of what was said.
fn extent(text: &str, quotation: &Quotation) -> Extent {
    if quotation.kind == QuotationKind::Indirect {
        return Extent::Reported;
    }
    let words = quotation.span.of(text);
    let first = words.chars().find(|character| character.is_alphanumeric());
    let before = text.get(..quotation.span.start as usize).unwrap_or_default();
    let marks = |character: char| character.is_whitespace() || "“”„‟«»‹›‘’‚\"'".contains(character);
    let before = before.trim_end_matches(marks).chars().next_back();
    let opens = before.is_none_or(|before| !before.is_alphanumeric() && before != ')');
    match first {
        Some(first) if opens && !first.is_lowercase() => Extent::Whole,
        _ => Extent::Fragment,
    }
}

/// Quotations of a kind that one text alone gives, by who is named as the speaker; who says most stands first, and what
/// nobody is named for last.
pub fn alone(corpus: &Corpus, kind: QuotationKind) -> Vec<Group> {
    let mut groups: Map<Option<EntityId>, Group> = Map::new();
    for (row, quotation) in corpus.quotations.iter().enumerate() {
        if quotation.kind == kind && quotation.utterance.is_none() {
            let group = Group { speaker: quotation.speaker, lines: Vec::new() };
            let group = groups.entry(quotation.speaker).or_insert(group);
            let words = bare(corpus, quotation).to_owned();
            group.lines.push((words, version(corpus, QuotationId::new(row), quotation)));
        }
    }
    let mut groups: Vec<Group> = groups.into_values().collect();
    groups.put_in_order_by_key(|group| (group.speaker.is_none(), Reverse(group.lines.len())));
    groups
}

/// Who is named as a speaker of quoted or reported words, who says most first.
pub fn speaking(corpus: &Corpus) -> Vec<EntityId> {
    let mut counts: Map<EntityId, usize> = Map::new();
    for speaker in corpus.quotations.iter().filter_map(|quotation| quotation.speaker) {
        *counts.entry(speaker).or_default() += 1;
    }
    let mut speakers: Vec<(Reverse<usize>, EntityId)> =
        counts.into_iter().map(|(speaker, count)| (Reverse(count), speaker)).collect();
    speakers.put_in_order();
    speakers.into_iter().map(|(_, speaker)| speaker).collect()
}

/// The groups of everyone or of one speaker, with what passes the filter only, and at most so many lines; how many lines
/// there are without that.
pub fn shown(
    groups: &[Group],
    passing: &Passing,
    speaker: Option<EntityId>,
    room: usize,
) -> (Vec<Group>, usize) {
    let mut count = 0;
    let mut shown = Vec::new();
    for group in groups.iter().filter(|group| speaker.is_none() || group.speaker == speaker) {
        let mut lines = Vec::new();
        for line in group.lines.iter().filter(|(_, version)| passing.passes(version.paragraph)) {
            count += 1;
            if count <= room {
                lines.push(line.clone());
            }
        }
        if !lines.is_empty() {
            shown.push(Group { speaker: group.speaker, lines });
        }
    }
    (shown, count)
}

#[cfg(test)]
mod tests;
