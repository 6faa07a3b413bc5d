//! Made-up tables of all sorts for property tests.

use corpus::{
    Agreement, Article, ArticleId, Cluster, Date, Description, DescriptionKind, Diagnostic, Entity, EntityId,
    EntityKind, Evidence, Figure, FigureId, Hedge, Key, Matched, Mention, Number, Origin, Paragraph,
    ParagraphId, ParagraphKind, Parallel, Quantity, QuantityKind, Quotation, QuotationId, QuotationKind,
    Role, Severity, Shared, Span, Stated, Tables, Term, TermId, Utterance, UtteranceId, Wording,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

/// How many articles, terms and entities a bundle of these tests has at most.
const MOST: usize = 4;

/// Text with characters of one to four bytes.
fn text() -> impl Strategy<Value = String> {
    "[a-z ć“”渡😀]{1,24}"
}

/// A stretch of a text that is not empty, told by two numbers.
fn span(text: &str, (one, other): (usize, usize)) -> Span {
    let mut bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    bounds.push(text.len());
    let one = one % bounds.len();
    let other = (one + 1 + other % (bounds.len() - 1)) % bounds.len();
    Span::new(bounds[one.min(other)]..bounds[one.max(other)])
}

/// The spans among these that follow each other without overlap.
fn run(text: &str, places: &[(usize, usize)]) -> Vec<Span> {
    let mut spans: Vec<Span> = places.iter().map(|place| span(text, *place)).collect();
    spans.sort();
    let mut end = 0;
    spans.retain(|span| {
        let follows = span.start >= end;
        if follows {
            end = span.end;
        }
        follows
    });
    spans
}

type Places = Vec<(usize, usize)>;

fn kind() -> impl Strategy<Value = ParagraphKind> {
    use ParagraphKind::{Body, Byline, Caption, Furniture, Headline, Related};
    select(vec![Body, Byline, Caption, Furniture, Headline, Related])
}

fn role() -> impl Strategy<Value = Role> {
    use Role::{Byline, Caption, Heading, Headline, Item, LeftOut, Outside, Plain, Related, Told};
    select(vec![Plain, Headline, Heading, Item, Caption, Byline, Related, Outside, Told, LeftOut])
}

fn places() -> impl Strategy<Value = Places> {
    vec(any::<(usize, usize)>(), 0..5)
}

fn bundle() -> impl Strategy<Value = Tables> {
    let paragraph = (text(), (kind(), role()), any::<u32>(), places(), places());
    let articles = vec((text(), vec(paragraph, 0..4)), 0..=MOST);
    let terms = vec((text(), any::<u32>()), 1..=MOST);
    let entities = vec((text(), select(EntityKind::ALL.to_vec())), 1..=MOST);
    (articles, terms, entities).prop_map(|(articles, terms, entities)| {
        let mut tables = Tables {
            title: "A storm".into(),
            terms: terms.into_iter().map(|(stem, paragraphs)| Term { stem, paragraphs }).collect(),
            entities: entities
                .into_iter()
                .map(|(name, kind)| Entity { key: Key::of("entity", &name), name, kind })
                .collect(),
            ..Tables::default()
        };
        for (index, (source, paragraphs)) in articles.into_iter().enumerate() {
            let start = tables.paragraphs.len() as u32;
            for (text, (kind, role), number, sentences, words) in paragraphs {
                let term = |span: Span| TermId(span.end % tables.terms.len() as u32);
                tables.paragraphs.push(Paragraph {
                    key: Key::of(&format!("paragraph {}", tables.paragraphs.len()), &text),
                    article: ArticleId::new(index),
                    kind,
                    role,
                    number,
                    sentences: run(&text, &sentences),
                    words: run(&text, &words)
                        .into_iter()
                        .map(|span| corpus::Word { span, term: term(span) })
                        .collect(),
                    text,
                });
            }
            tables.articles.push(Article {
                key: Key::of(&format!("article {index}"), &source),
                outlet: Some(Stated { value: source.clone(), origin: Origin::Given }),
                headline: Stated { value: source.clone(), origin: Origin::Derived },
                date: Date::parse("2024-02-29").map(|value| Stated { value, origin: Origin::Inferred }),
                url: None,
                language: None,
                paragraphs: start..tables.paragraphs.len() as u32,
                source,
            });
        }
        tables
    })
}

/// What is found in a paragraph: which one, where, and numbers to make the rest of the row from.
type Finding = (usize, (usize, usize), (i64, i8, u16));

/// Puts findings into tables: they all hang together and stand in order.
fn annotate(tables: &mut Tables, findings: &[Finding]) {
    let count = tables.paragraphs.len();
    if count == 0 {
        return;
    }
    let mut rows: Vec<(ParagraphId, Span, (i64, i8, u16))> = findings
        .iter()
        .map(|(paragraph, place, seed)| {
            let id = ParagraphId::new(paragraph % count);
            (id, span(&tables.paragraphs[id.index()].text, *place), *seed)
        })
        .collect();
    rows.sort_by_key(|row| (row.0, row.1));
    let mut last = (ParagraphId(0), 0);
    for (row, &(paragraph, span, (mantissa, exponent, seed))) in rows.iter().enumerate() {
        let entity = EntityId::new(usize::from(seed) % tables.entities.len());
        if (paragraph, span.start) >= last {
            tables.mentions.push(Mention { paragraph, span, entity });
            last = (paragraph, span.end);
        }
        let kinds = [DescriptionKind::Title, DescriptionKind::Epithet, DescriptionKind::Apposition];
        tables.descriptions.push(Description { paragraph, span, name: span, entity, kind: kinds[row % 3] });
        let kind = [QuotationKind::Direct, QuotationKind::Indirect, QuotationKind::Scare][row % 3];
        tables.quotations.push(Quotation {
            paragraph,
            span,
            kind,
            speaker: (seed % 2 == 0).then_some(entity),
            cue: (seed % 3 == 0).then_some(span),
            utterance: Some(UtteranceId(0)),
        });
        tables.quantities.push(Quantity {
            paragraph,
            span,
            kind: [QuantityKind::Money, QuantityKind::Date][row % 2],
            value: Some(Number::new(mantissa, exponent)),
            upper: None,
            unit: "USD".into(),
            of: String::new(),
            date: Some("2024-02".into()),
            hedge: [Hedge::Exact, Hedge::About, Hedge::Over, Hedge::Under][row % 4],
            hedged_by: (seed % 3 == 0).then_some(span),
            figure: Some(FigureId(0)),
        });
    }
    if rows.is_empty() {
        return;
    }
    let quotations = (0..rows.len()).map(|row| (QuotationId::new(row), Wording::Whole));
    tables.utterances.push(Utterance { versions: quotations.collect() });
    let quantities = (0..rows.len() as u32).collect();
    tables.figures.push(Figure { of: "boats".into(), quantities, agreement: Agreement::Compatible });
    tables.clusters.push(Cluster { paragraphs: rows.iter().map(|row| row.0).collect() });
}

/// Joins every two paragraphs of different articles that the numbers pick.
fn join(tables: &mut Tables, pairs: &[(usize, usize, u16)]) {
    let count = tables.paragraphs.len().max(1);
    let mut pairs: Vec<(usize, usize, u16)> = pairs
        .iter()
        .map(|(one, other, score)| {
            ((one % count).min(other % count), (one % count).max(other % count), *score)
        })
        .filter(|(a, b, _)| {
            let article = |id: &usize| tables.paragraphs.get(*id).map(|paragraph| paragraph.article);
            article(a) < article(b)
        })
        .collect();
    pairs.sort_unstable();
    pairs.dedup_by_key(|pair| (pair.0, pair.1));
    for (a, b, score) in pairs {
        let shared = match score % 4 {
            0 => Shared::Name(EntityId(0)),
            1 if !tables.quotations.is_empty() => Shared::Quotation(0, 0),
            2 if !tables.quantities.is_empty() => Shared::Quantity(0, 0),
            _ => Shared::Word(TermId(0)),
        };
        tables.parallels.push(Parallel {
            a: ParagraphId::new(a),
            b: ParagraphId::new(b),
            score,
            a_told: 1000 - score,
            b_told: 1000,
            evidence: vec![Evidence { shared, share: score, paragraphs: 2 }],
            origin: if score == Parallel::ADDED { Matched::Added } else { Matched::Found },
        });
    }
}

/// Tables that are sound.
pub(crate) fn sound() -> impl Strategy<Value = Tables> {
    let findings = vec((any::<usize>(), any::<(usize, usize)>(), any::<(i64, i8, u16)>()), 0..12);
    let pairs = vec((any::<usize>(), any::<usize>(), 0..=1000_u16), 0..12);
    (bundle(), findings, pairs, option::of(any::<u32>())).prop_map(|(mut tables, findings, pairs, line)| {
        annotate(&mut tables, &findings);
        join(&mut tables, &pairs);
        tables.diagnostics.push(Diagnostic {
            source: "a.txt".into(),
            line,
            severity: Severity::Note,
            message: String::new(),
            remedy: String::new(),
        });
        tables
    })
}
