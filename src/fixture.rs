//! Small corpora for tests, written as text: names stand in square brackets, what a line is stands before a colon.

use core::ops::Range;

use corpus::{
    Agreement, Article, ArticleId, Cluster, Corpus, Entity, EntityId, EntityKind, Evidence, Figure, FigureId,
    Hedge, Key, Matched, Mention, Origin, Paragraph, ParagraphId, ParagraphKind, Parallel, Quantity,
    QuantityKind, Quotation, QuotationId, QuotationKind, Role, Shared, Span, Stated, Tables, Term, TermId,
    Utterance, UtteranceId, Word, Wording,
};

/// Words that tell nothing of what a paragraph is about.
const FUNCTION_WORDS: [&str; 7] = ["a", "the", "of", "in", "to", "and", "is"];

/// A corpus of articles, each a row of lines: `head: …`, `pic: …`, `ad: …`, anything else is body.
pub fn corpus(articles: &[&[&str]]) -> Corpus {
    matched(articles, &[])
}

/// A match: two places (article, line), how likely it is, how much of each the other tells, in thousandths. One that is
/// certain is the author's.
pub type Match = ((usize, usize), (usize, usize), u16, (u16, u16));

/// The same with matches.
pub fn matched(articles: &[&[&str]], matches: &[Match]) -> Corpus {
    clustered(articles, matches, &[])
}

/// The same with groups of lines that tell the same.
pub fn clustered(articles: &[&[&str]], matches: &[Match], clusters: &[&[(usize, usize)]]) -> Corpus {
    let mut tables = Tables::default();
    let mut starts = Vec::new();
    for (row, lines) in articles.iter().enumerate() {
        starts.push(tables.paragraphs.len());
        add_article(&mut tables, ArticleId::new(row), lines);
    }
    let at = |(article, line): (usize, usize)| ParagraphId::new(starts[article] + line);
    tables.parallels = matches
        .iter()
        .map(|&(a, b, score, (a_told, b_told))| {
            let (a, b) = (at(a), at(b));
            let evidence = vec![Evidence { shared: Shared::Word(TermId(0)), share: 1000, paragraphs: 2 }];
            let origin = if score == Parallel::ADDED { Matched::Added } else { Matched::Found };
            Parallel { a, b, score, a_told, b_told, evidence, origin }
        })
        .collect();
    tables.clusters = clusters
        .iter()
        .map(|cluster| Cluster { paragraphs: cluster.iter().map(|&place| at(place)).collect() })
        .collect();
    tables.parallels.sort_by_key(|parallel| (parallel.a, parallel.b));
    Corpus::new(tables).unwrap()
}

/// A quotation: its place (article, line), its words there, how they are given, and the name of the speaker.
pub type Quoted<'a> = ((usize, usize), &'a str, QuotationKind, Option<&'a str>);

/// A corpus with quotations, in the order of their places, and utterances: rows of versions, the longest first.
pub fn quoted(articles: &[&[&str]], quotations: &[Quoted<'_>], utterances: &[&[usize]]) -> Corpus {
    let plain = corpus(articles);
    let mut tables: Tables = (*plain).clone();
    for &(place, words, kind, speaker) in quotations {
        let (paragraph, span) = find(&plain, place, words);
        let speaker = speaker.map(|name| named(&plain, name));
        let mentions = plain.mentions_in(paragraph).iter();
        let cue =
            mentions.clone().find(|mention| Some(mention.entity) == speaker).map(|mention| mention.span);
        tables.quotations.push(Quotation { paragraph, span, kind, speaker, cue, utterance: None });
    }
    for (row, versions) in utterances.iter().enumerate() {
        for &version in *versions {
            tables.quotations[version].utterance = Some(UtteranceId::new(row));
        }
        let versions = versions.iter().map(|&version| (QuotationId::new(version), Wording::Whole));
        tables.utterances.push(Utterance { versions: versions.collect() });
    }
    Corpus::new(tables).unwrap()
}

/// A corpus with amounts and dates, in the order of their places (article, line) by the words `span` covers, and
/// figures: what they count, rows of amounts, and how those relate.
pub fn counted(
    articles: &[&[&str]],
    quantities: &[((usize, usize), &str, Quantity)],
    figures: &[(&str, &[u32], Agreement)],
) -> Corpus {
    let plain = corpus(articles);
    let mut tables: Tables = (*plain).clone();
    for (place, words, quantity) in quantities {
        let (paragraph, span) = find(&plain, *place, words);
        tables.quantities.push(Quantity { paragraph, span, ..quantity.clone() });
    }
    for (row, &(of, quantities, agreement)) in figures.iter().enumerate() {
        for &quantity in quantities {
            tables.quantities[quantity as usize].figure = Some(FigureId::new(row));
        }
        tables.figures.push(Figure { of: of.to_owned(), quantities: quantities.to_vec(), agreement });
    }
    Corpus::new(tables).unwrap()
}

/// An amount or a date that says nothing yet; [`counted`] gives it its place.
pub fn quantity(kind: QuantityKind) -> Quantity {
    Quantity {
        paragraph: ParagraphId(0),
        span: Span::new(0..1),
        kind,
        value: None,
        upper: None,
        unit: String::new(),
        of: String::new(),
        date: None,
        hedge: Hedge::Exact,
        hedged_by: None,
        figure: None,
    }
}

/// Where words stand in a line of an article.
pub fn find(corpus: &Corpus, (article, line): (usize, usize), words: &str) -> (ParagraphId, Span) {
    let place = |row: usize| u32::try_from(row).unwrap();
    let id = at(corpus, place(article), place(line));
    let start = corpus.paragraph(id).text.find(words).unwrap();
    (id, Span::new(start..start + words.len()))
}

fn add_article(tables: &mut Tables, id: ArticleId, lines: &[&str]) {
    let start = u32::try_from(tables.paragraphs.len()).unwrap();
    let mut number = 0;
    for line in lines {
        let (kind, text) = match line.split_once(": ") {
            Some(("head", text)) => (ParagraphKind::Headline, text),
            Some(("pic", text)) => (ParagraphKind::Caption, text),
            Some(("ad", text)) => (ParagraphKind::Furniture, text),
            _ => (ParagraphKind::Body, *line),
        };
        number += u32::from(kind == ParagraphKind::Body);
        add_paragraph(tables, id, kind, if kind == ParagraphKind::Body { number } else { 0 }, text);
    }
    let outlet = format!("Outlet {}", id.0);
    tables.articles.push(Article {
        key: Key::of(&format!("article {}", id.0), &lines.join("\n")),
        source: format!("{}.md", id.0),
        outlet: Some(Stated { value: outlet, origin: Origin::Given }),
        headline: Stated { value: headline(lines), origin: Origin::Given },
        date: None,
        url: None,
        language: None,
        paragraphs: start..u32::try_from(tables.paragraphs.len()).unwrap(),
    });
}

/// The words of the line that is marked as the headline, or else of the first line.
fn headline(lines: &[&str]) -> String {
    let marked = lines.iter().find_map(|line| line.strip_prefix("head: "));
    marked.or(lines.first().copied()).unwrap_or_default().replace(['[', ']'], "")
}

fn add_paragraph(tables: &mut Tables, article: ArticleId, kind: ParagraphKind, number: u32, marked: &str) {
    let id = ParagraphId::new(tables.paragraphs.len());
    let mut text = String::new();
    let mut rest = marked;
    while let Some((before, after)) = rest.split_once('[') {
        text.push_str(before);
        let (named, after) = after.split_once(']').unwrap();
        let (wording, name) = named.split_once('|').unwrap_or((named, named));
        let start = text.len();
        text.push_str(wording);
        let at = text.len();
        let entity = entity(tables, name);
        tables.mentions.push(Mention { paragraph: id, span: Span::new(start..at), entity });
        rest = after;
    }
    text.push_str(rest);
    let word =
        |range: Range<usize>| Word { term: term(tables, &text[range.clone()]), span: Span::new(range) };
    let words: Vec<Word> = words(&text).into_iter().map(word).collect();
    let sentence = Span::new(0..text.len());
    let scope = format!("paragraph {} of {}", id.0, article.0);
    tables.paragraphs.push(Paragraph {
        key: Key::of(&scope, &text),
        article,
        kind,
        role: Role::Plain,
        number,
        sentences: vec![sentence],
        words,
        text,
    });
}

fn words(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let mut ranges = Vec::new();
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        if !character.is_alphanumeric() {
            ranges.push(start..at);
            start = at + character.len_utf8();
        }
    }
    ranges.retain(|range| {
        let word = text[range.clone()].to_lowercase();
        !word.is_empty() && !FUNCTION_WORDS.contains(&word.as_str())
    });
    ranges
}

fn entity(tables: &mut Tables, name: &str) -> EntityId {
    let row = tables.entities.iter().position(|entity| entity.name == name).unwrap_or_else(|| {
        tables.entities.push(Entity {
            key: Key::of("entity", name),
            name: name.to_owned(),
            kind: EntityKind::Place,
        });
        tables.entities.len() - 1
    });
    EntityId::new(row)
}

fn term(tables: &mut Tables, word: &str) -> TermId {
    let stem = word.to_lowercase();
    let row = tables.terms.iter().position(|term| term.stem == stem).unwrap_or_else(|| {
        tables.terms.push(Term { stem, paragraphs: 1 });
        tables.terms.len() - 1
    });
    TermId::new(row)
}

/// The paragraph at a line of an article.
pub fn at(corpus: &Corpus, article: u32, line: u32) -> ParagraphId {
    ParagraphId(corpus.article(ArticleId(article)).paragraphs.start + line)
}

/// The entity of a name.
pub fn named(corpus: &Corpus, name: &str) -> EntityId {
    corpus.entity_ids().find(|&id| corpus.entity(id).name == name).unwrap()
}
