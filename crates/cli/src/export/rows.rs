//! The rows of each table, cell by cell in the order of its columns.

use std::collections::BTreeSet;

use corpus::{
    Corpus, Description, EntityId, FigureId, Mention, ParagraphId, ParagraphKind, QuotationId, Span, Stated,
};

use crate::words::{CodePoints, origin_word, shared_words, whereabouts, word};

type Row = Vec<String>;

pub(super) fn articles(corpus: &Corpus) -> Vec<Row> {
    let row = |article: &corpus::Article| {
        let paragraphs = article.paragraph_ids().map(|id| corpus.paragraph(id));
        let body: Vec<_> = paragraphs.filter(|paragraph| paragraph.kind == ParagraphKind::Body).collect();
        let words: usize = body.iter().map(|paragraph| paragraph.text.split_whitespace().count()).sum();
        vec![
            article.key.to_string(),
            article.source.clone(),
            value(article.outlet.as_ref()),
            origin(article.outlet.as_ref()),
            article.headline.value.clone(),
            origin(Some(&article.headline)),
            value(article.date.as_ref()),
            origin(article.date.as_ref()),
            value(article.language.as_ref()),
            article.url.clone().unwrap_or_default(),
            body.len().to_string(),
            words.to_string(),
        ]
    };
    corpus.articles.iter().map(row).collect()
}

pub(super) fn paragraphs(corpus: &Corpus) -> Vec<Row> {
    let ids = (0..corpus.paragraphs.len()).map(ParagraphId::new);
    let row = |id| {
        let (article, index) = whereabouts(corpus, id);
        let paragraph = corpus.paragraph(id);
        let number = Some(paragraph.number).filter(|number| *number > 0);
        vec![
            article.to_string(),
            index.to_string(),
            word(paragraph.kind).to_string(),
            shown(number),
            paragraph.text.clone(),
        ]
    };
    ids.map(row).collect()
}

pub(super) fn entities(corpus: &Corpus) -> Vec<Row> {
    let mut mentions = vec![0_usize; corpus.entities.len()];
    for mention in &corpus.mentions {
        if let Some(count) = mentions.get_mut(mention.entity.index()) {
            *count += 1;
        }
    }
    let row = |(id, mentions): (EntityId, usize)| {
        let entity = corpus.entity(id);
        let paragraphs = corpus.paragraphs_naming(id);
        let articles: BTreeSet<_> = paragraphs.iter().map(|&id| corpus.paragraph(id).article).collect();
        vec![
            entity.key.to_string(),
            entity.name.clone(),
            entity.kind.to_string(),
            mentions.to_string(),
            paragraphs.len().to_string(),
            articles.len().to_string(),
        ]
    };
    corpus.entity_ids().zip(mentions).map(row).collect()
}

pub(super) fn mentions(corpus: &Corpus) -> Vec<Row> {
    let mut points = CodePoints::of(corpus);
    let row = |mention: &Mention| {
        let mut row = thing(corpus, mention.entity);
        row.extend(stretch(corpus, &mut points, mention.paragraph, mention.span));
        row
    };
    corpus.mentions.iter().map(row).collect()
}

pub(super) fn descriptions(corpus: &Corpus) -> Vec<Row> {
    let mut points = CodePoints::of(corpus);
    let row = |description: &Description| {
        let mut row = thing(corpus, description.entity);
        row.extend(stretch(corpus, &mut points, description.paragraph, description.span));
        let named = description.name.of(&corpus.paragraph(description.paragraph).text);
        row.extend([description.kind.word().to_string(), named.to_string()]);
        row
    };
    corpus.descriptions.iter().map(row).collect()
}

pub(super) fn quotations(corpus: &Corpus) -> Vec<Row> {
    let mut points = CodePoints::of(corpus);
    let row = |(index, quotation): (usize, &corpus::Quotation)| {
        let speaker = quotation.speaker.map(|speaker| corpus.entity(speaker));
        let text = &corpus.paragraph(quotation.paragraph).text;
        let version = |id| {
            let mut versions = corpus.utterance(id).versions.iter();
            versions
                .find(|(version, _)| *version == QuotationId::new(index))
                .map(|(_, wording)| wording.word())
        };
        let mut row: Row = stretch(corpus, &mut points, quotation.paragraph, quotation.span).into();
        row.extend([
            quotation.kind.word().to_string(),
            shown(speaker.map(|speaker| speaker.key)),
            shown(speaker.map(|speaker| &speaker.name)),
            shown(quotation.cue.map(|cue| cue.of(text))),
            shown(quotation.utterance.map(|utterance| utterance.0)),
            shown(quotation.utterance.and_then(version)),
        ]);
        row
    };
    corpus.quotations.iter().enumerate().map(row).collect()
}

pub(super) fn quantities(corpus: &Corpus) -> Vec<Row> {
    let agreement = |figure: FigureId| corpus.figure(figure).agreement.word();
    let mut points = CodePoints::of(corpus);
    let row = |quantity: &corpus::Quantity| {
        let mut row: Row = stretch(corpus, &mut points, quantity.paragraph, quantity.span).into();
        row.extend([
            quantity.kind.word().to_string(),
            shown(quantity.value),
            shown(quantity.upper),
            quantity.unit.clone(),
            quantity.of.clone(),
            shown(quantity.date.as_ref()),
            quantity.hedge.word().to_string(),
            shown(quantity.figure.map(|figure| figure.0)),
            shown(quantity.figure.map(agreement)),
        ]);
        row
    };
    corpus.quantities.iter().map(row).collect()
}

pub(super) fn parallels(corpus: &Corpus) -> Vec<Row> {
    let row = |parallel: &corpus::Parallel| {
        let shared = parallel.evidence.iter().map(|reason| shared_words(corpus, parallel.a, reason.shared));
        let mut row: Row = Vec::new();
        row.extend(place(corpus, parallel.a));
        row.extend(place(corpus, parallel.b));
        row.extend([parallel.score, parallel.a_told, parallel.b_told].map(share));
        row.push(shared.collect::<Vec<_>>().join(" | "));
        row
    };
    corpus.parallels.iter().map(row).collect()
}

pub(super) fn clusters(corpus: &Corpus) -> Vec<Row> {
    let rows = corpus.clusters.iter().enumerate().flat_map(|(number, cluster)| {
        cluster.paragraphs.iter().map(move |&id| {
            let mut row = vec![number.to_string()];
            row.extend(place(corpus, id));
            row
        })
    });
    rows.collect()
}

/// Entity, name, kind.
fn thing(corpus: &Corpus, id: EntityId) -> Row {
    let entity = corpus.entity(id);
    vec![entity.key.to_string(), entity.name.clone(), entity.kind.to_string()]
}

/// Article, outlet, paragraph.
fn place(corpus: &Corpus, id: ParagraphId) -> [String; 3] {
    let (article, index) = whereabouts(corpus, id);
    let outlet = corpus.article(corpus.paragraph(id).article).label();
    [article.to_string(), outlet.to_string(), index.to_string()]
}

/// Article, outlet, paragraph, start, end, text.
fn stretch(corpus: &Corpus, points: &mut CodePoints<'_>, id: ParagraphId, span: Span) -> [String; 6] {
    let [article, outlet, paragraph] = place(corpus, id);
    let (start, end) = points.at(id, span);
    let text = span.of(&corpus.paragraph(id).text).to_string();
    [article, outlet, paragraph, start.to_string(), end.to_string(), text]
}

fn value<T: ToString>(field: Option<&Stated<T>>) -> String {
    shown(field.map(|field| field.value.to_string()))
}

fn origin<T>(field: Option<&Stated<T>>) -> String {
    shown(field.map(|field| origin_word(field.origin)))
}

/// A cell that may be empty.
fn shown(cell: Option<impl ToString>) -> String {
    cell.map(|cell| cell.to_string()).unwrap_or_default()
}

/// Thousandths as a share of one.
fn share(thousandths: u16) -> String {
    (f64::from(thousandths) / 1000.0).to_string()
}
