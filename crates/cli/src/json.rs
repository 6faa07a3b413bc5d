//! The whole analysis as one JSON object.
//!
//! Offsets are Unicode code points in the paragraph's text, end exclusive; every paragraph of a file is listed,
//! furniture too. Ids are the keys that links use, so they survive rebuilds.

use std::io::Write;

use corpus::{Corpus, ParagraphId, QuotationKind, Span};
use serde::Serialize;

use crate::words::{CodePoints, shared_words, whereabouts, word};

/// Writes the analysis.
///
/// # Errors
///
/// Where the output cannot be written.
pub(crate) fn write(corpus: &Corpus, out: &mut impl Write) -> serde_json::Result<()> {
    serde_json::to_writer(&mut *out, &Analysis::of(corpus))?;
    writeln!(out).map_err(serde_json::Error::io)
}

#[derive(Serialize)]
struct Analysis<'a> {
    synoptic: &'static str,
    articles: Vec<Article<'a>>,
    entities: Vec<Entity<'a>>,
    descriptions: Vec<Description<'a>>,
    quotations: Vec<Quotation<'a>>,
    /// Speech told without quotation marks, in a list of its own: nothing in it is quoted.
    reported: Vec<Quotation<'a>>,
    quantities: Vec<Quantity<'a>>,
    parallels: Vec<Parallel<'a>>,
    clusters: Vec<Cluster<'a>>,
}

#[derive(Serialize)]
struct Article<'a> {
    id: &'a str,
    source: &'a str,
    outlet: Option<&'a str>,
    headline: &'a str,
    date: Option<String>,
    language: Option<&'a str>,
    paragraphs: Vec<Paragraph<'a>>,
}

#[derive(Serialize)]
struct Paragraph<'a> {
    index: u32,
    kind: &'static str,
    text: &'a str,
}

#[derive(Serialize)]
struct Entity<'a> {
    id: &'a str,
    name: &'a str,
    kind: &'static str,
    mentions: Vec<Place<'a>>,
}

/// A stretch of a paragraph.
#[derive(Serialize)]
struct Place<'a> {
    article: &'a str,
    paragraph: u32,
    start: usize,
    end: usize,
}

/// Words that say what an entity is taken to be, beside its name.
#[derive(Serialize)]
struct Description<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    kind: &'static str,
    entity: &'a str,
}

#[derive(Serialize)]
struct Quotation<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    kind: &'static str,
    speaker: Option<&'a str>,
    variant_group: Option<u32>,
}

#[derive(Serialize)]
struct Quantity<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    kind: &'static str,
    value: Option<serde_json::Number>,
    unit: &'a str,
    of: &'a str,
    date: Option<&'a str>,
    group: Option<u32>,
}

#[derive(Serialize)]
struct Parallel<'a> {
    a: Side<'a>,
    b: Side<'a>,
    score: f64,
    shared: Vec<String>,
}

#[derive(Serialize)]
struct Side<'a> {
    article: &'a str,
    paragraph: u32,
}

#[derive(Serialize)]
struct Cluster<'a> {
    paragraphs: Vec<Side<'a>>,
}

impl<'a> Analysis<'a> {
    fn of(corpus: &'a Corpus) -> Self {
        Self {
            synoptic: env!("CARGO_PKG_VERSION"),
            articles: corpus.articles.iter().map(|article| Article::of(corpus, article)).collect(),
            entities: entities(corpus),
            descriptions: descriptions(corpus),
            quotations: quotations(corpus, |kind| kind != QuotationKind::Indirect),
            reported: quotations(corpus, |kind| kind == QuotationKind::Indirect),
            quantities: quantities(corpus),
            parallels: corpus.parallels.iter().map(|parallel| Parallel::of(corpus, parallel)).collect(),
            clusters: corpus
                .clusters
                .iter()
                .map(|cluster| Cluster {
                    paragraphs: cluster.paragraphs.iter().map(|&id| side(corpus, id)).collect(),
                })
                .collect(),
        }
    }
}

impl<'a> Article<'a> {
    fn of(corpus: &'a Corpus, article: &'a corpus::Article) -> Self {
        let paragraphs = article.paragraph_ids().zip(0..).map(|(id, index)| {
            let paragraph = corpus.paragraph(id);
            Paragraph { index, kind: word(paragraph.kind), text: &paragraph.text }
        });
        Self {
            id: article.key.as_str(),
            source: &article.source,
            outlet: article.outlet.as_ref().map(|outlet| outlet.value.as_str()),
            headline: &article.headline.value,
            date: article.date.as_ref().map(|date| date.value.to_string()),
            language: article.language.as_ref().map(|language| language.value.as_str()),
            paragraphs: paragraphs.collect(),
        }
    }
}

fn entities(corpus: &Corpus) -> Vec<Entity<'_>> {
    let rows = corpus.entities.iter().map(|corpus::Entity { key, name, kind }| Entity {
        id: key.as_str(),
        name,
        kind: kind.word(),
        mentions: Vec::new(),
    });
    let mut rows: Vec<Entity<'_>> = rows.collect();
    let mut points = CodePoints::of(corpus);
    for mention in &corpus.mentions {
        if let Some(row) = rows.get_mut(mention.entity.index()) {
            row.mentions.push(place(corpus, &mut points, mention.paragraph, mention.span));
        }
    }
    rows
}

fn descriptions(corpus: &Corpus) -> Vec<Description<'_>> {
    let mut points = CodePoints::of(corpus);
    let row = |row: &corpus::Description| Description {
        place: place(corpus, &mut points, row.paragraph, row.span),
        kind: row.kind.word(),
        entity: corpus.entity(row.entity).key.as_str(),
    };
    corpus.descriptions.iter().map(row).collect()
}

fn quotations(corpus: &Corpus, wanted: impl Fn(QuotationKind) -> bool) -> Vec<Quotation<'_>> {
    let rows = corpus.quotations.iter().filter(|quotation| wanted(quotation.kind));
    let mut points = CodePoints::of(corpus);
    rows.map(|quotation| Quotation::of(corpus, &mut points, quotation)).collect()
}

fn quantities(corpus: &Corpus) -> Vec<Quantity<'_>> {
    let mut points = CodePoints::of(corpus);
    corpus.quantities.iter().map(|quantity| Quantity::of(corpus, &mut points, quantity)).collect()
}

impl<'a> Quotation<'a> {
    fn of(corpus: &'a Corpus, points: &mut CodePoints<'_>, quotation: &corpus::Quotation) -> Self {
        Self {
            place: place(corpus, points, quotation.paragraph, quotation.span),
            kind: quotation.kind.word(),
            speaker: quotation.speaker.map(|speaker| corpus.entity(speaker).key.as_str()),
            variant_group: quotation.utterance.map(|utterance| utterance.0),
        }
    }
}

impl<'a> Quantity<'a> {
    fn of(corpus: &'a Corpus, points: &mut CodePoints<'_>, quantity: &'a corpus::Quantity) -> Self {
        Self {
            place: place(corpus, points, quantity.paragraph, quantity.span),
            kind: quantity.kind.word(),
            value: quantity.value.and_then(|value| value.to_string().parse().ok()),
            unit: &quantity.unit,
            of: &quantity.of,
            date: quantity.date.as_deref(),
            group: quantity.figure.map(|figure| figure.0),
        }
    }
}

impl<'a> Parallel<'a> {
    fn of(corpus: &'a Corpus, parallel: &corpus::Parallel) -> Self {
        let shared =
            parallel.evidence.iter().map(|evidence| shared_words(corpus, parallel.a, evidence.shared));
        Self {
            a: side(corpus, parallel.a),
            b: side(corpus, parallel.b),
            score: f64::from(parallel.score) / 1000.0,
            shared: shared.collect(),
        }
    }
}

fn place<'a>(corpus: &'a Corpus, points: &mut CodePoints<'_>, id: ParagraphId, span: Span) -> Place<'a> {
    let Side { article, paragraph } = side(corpus, id);
    let (start, end) = points.at(id, span);
    Place { article, paragraph, start, end }
}

fn side(corpus: &Corpus, id: ParagraphId) -> Side<'_> {
    let (article, paragraph) = whereabouts(corpus, id);
    Side { article, paragraph }
}
