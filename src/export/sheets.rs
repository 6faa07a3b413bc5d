use corpus::{ArticleId, Corpus, EntityId, Map, ParagraphId, QuotationId, Span};

use super::comparison::compared;
use super::coverage::mentions;
use crate::filter::Passing;
use crate::messages::{export, say};
use crate::route::Place;
use crate::words;

/// A table of the page, as a spreadsheet has it. Only paragraphs that pass the filter count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// The comparison a reader has before them: a line for each paragraph.
    Comparison,
    /// What each text calls whom, and how often.
    Names,
    /// Quoted and reported words, and who said them.
    Quotations,
    /// What is counted and dated.
    Figures,
    /// How often and how early each text names what.
    Coverage,
}

impl Table {
    /// Every table, in the order of its button.
    pub const EACH: [Self; 5] =
        [Self::Comparison, Self::Names, Self::Quotations, Self::Figures, Self::Coverage];

    /// What its file is called, without ending.
    pub fn word(self) -> &'static str {
        match self {
            Self::Comparison => "comparison",
            Self::Names => "names",
            Self::Quotations => "quotations",
            Self::Figures => "figures",
            Self::Coverage => "coverage",
        }
    }
}

/// Rows and columns of words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What the columns are called.
    pub columns: Vec<String>,
    /// The rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<String>>,
}

/// A table, made from what passes the filter.
pub fn sheet(table: Table, corpus: &Corpus, place: &Place, passing: &Passing) -> Sheet {
    match table {
        Table::Comparison => comparison(corpus, place, passing),
        Table::Names => names(corpus, passing),
        Table::Quotations => quotations(corpus, passing),
        Table::Figures => figures(corpus, passing),
        Table::Coverage => coverage(corpus, passing),
    }
}

/// A table as comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8.
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe, so that no article can make one run.
pub fn csv(sheet: &Sheet) -> String {
    let mut text = String::from('\u{feff}');
    for row in core::iter::once(&sheet.columns).chain(&sheet.rows) {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}

/// Digits, with a sign before and a point among them at most.
fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, decimals].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn quoted(cell: &str) -> String {
    let number = is_number(cell);
    let formula = !number && cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let cell = if formula { "'".to_owned() + cell } else { cell.to_owned() };
    if cell.contains(['"', ',', '\n', '\r']) {
        ["\"", &cell.replace('"', "\"\""), "\""].concat()
    } else {
        cell
    }
}

fn columns(messages: &[crate::messages::Message]) -> Vec<String> {
    messages.iter().map(|&message| say(message).to_owned()).collect()
}

/// Outlet and paragraph: the place of everything that is cited.
fn place_of(corpus: &Corpus, id: ParagraphId) -> [String; 2] {
    let paragraph = corpus.paragraph(id);
    [corpus.article(paragraph.article).label().to_owned(), words::mark(paragraph)]
}

fn comparison(corpus: &Corpus, place: &Place, passing: &Passing) -> Sheet {
    let mut rows = Vec::new();
    for (number, group) in compared(corpus, place, passing).into_iter().enumerate() {
        for id in group.paragraphs {
            let [outlet, mark] = place_of(corpus, id);
            let article = corpus.article(corpus.paragraph(id).article);
            let text = corpus.paragraph(id).text.clone();
            rows.push(vec![(number + 1).to_string(), outlet, words::date_of(article), mark, text]);
        }
    }
    Sheet {
        columns: columns(&[export::GROUP, export::OUTLET, export::DATE, export::PARAGRAPH, export::WORDS]),
        rows,
    }
}

/// Names, titles, epithets and descriptions: whose, in which text, what kind of words, the words, and how often.
fn names(corpus: &Corpus, passing: &Passing) -> Sheet {
    let mut counted: Map<(EntityId, ArticleId, &'static str, &str), usize> = Map::new();
    let mut count = |entity, paragraph: ParagraphId, span: Span, what| {
        if passing.passes(paragraph) {
            let paragraph = corpus.paragraph(paragraph);
            *counted.entry((entity, paragraph.article, what, span.of(&paragraph.text))).or_default() += 1;
        }
    };
    for mention in &corpus.mentions {
        count(mention.entity, mention.paragraph, mention.span, "name");
    }
    for description in &corpus.descriptions {
        count(description.entity, description.paragraph, description.span, description.kind.word());
    }
    let row = |((entity, text, what, words), count): ((EntityId, ArticleId, &str, &str), usize)| {
        let entity = corpus.entity(entity);
        let outlet = corpus.article(text).label().to_owned();
        vec![
            entity.name.clone(),
            entity.kind.word().to_owned(),
            outlet,
            what.to_owned(),
            words.to_owned(),
            count.to_string(),
        ]
    };
    Sheet {
        columns: columns(&[
            export::NAME,
            export::KIND,
            export::OUTLET,
            export::WHAT,
            export::CALLED,
            export::TIMES,
        ]),
        rows: counted.into_iter().map(row).collect(),
    }
}

fn quotations(corpus: &Corpus, passing: &Passing) -> Sheet {
    let row = |(at, quotation): (usize, &corpus::Quotation)| {
        let [outlet, mark] = place_of(corpus, quotation.paragraph);
        let text = &corpus.paragraph(quotation.paragraph).text;
        let wording = quotation.utterance.and_then(|id| {
            let version = corpus.utterance(id).versions.iter().find(|(id, _)| *id == QuotationId::new(at));
            version.map(|(_, wording)| wording.word())
        });
        vec![
            quotation.utterance.map(|id| (id.index() + 1).to_string()).unwrap_or_default(),
            outlet,
            mark,
            quotation.span.of(text).to_owned(),
            quotation.kind.word().to_owned(),
            quotation.speaker.map(|id| corpus.entity(id).name.clone()).unwrap_or_default(),
            quotation.cue.map(|cue| cue.of(text).to_owned()).unwrap_or_default(),
            wording.unwrap_or_default().to_owned(),
        ]
    };
    let own = corpus.quotations.iter().enumerate().filter(|(_, each)| passing.passes(each.paragraph));
    Sheet {
        columns: columns(&[
            export::UTTERANCE,
            export::OUTLET,
            export::PARAGRAPH,
            export::WORDS,
            export::KIND,
            export::SPEAKER,
            export::INTRODUCED,
            export::WORDING,
        ]),
        rows: own.map(row).collect(),
    }
}

fn figures(corpus: &Corpus, passing: &Passing) -> Sheet {
    let row = |quantity: &corpus::Quantity| {
        let [outlet, mark] = place_of(corpus, quantity.paragraph);
        let text = &corpus.paragraph(quantity.paragraph).text;
        let figure = quantity.figure.map(|id| corpus.figure(id));
        let number = |value: Option<corpus::Number>| value.map(|value| value.to_string()).unwrap_or_default();
        vec![
            figure.map_or_else(|| quantity.of.clone(), |figure| figure.of.clone()),
            outlet,
            mark,
            quantity.span.of(text).to_owned(),
            quantity.kind.word().to_owned(),
            number(quantity.value),
            number(quantity.upper),
            quantity.unit.clone(),
            quantity.hedge.word().to_owned(),
            figure.map(|figure| figure.agreement.word()).unwrap_or_default().to_owned(),
        ]
    };
    let own = corpus.quantities.iter().filter(|quantity| passing.passes(quantity.paragraph));
    Sheet {
        columns: columns(&[
            export::COUNTED,
            export::OUTLET,
            export::PARAGRAPH,
            export::WORDS,
            export::KIND,
            export::VALUE,
            export::UPPER,
            export::UNIT,
            export::HEDGE,
            export::AGREEMENT,
        ]),
        rows: own.map(row).collect(),
    }
}

fn coverage(corpus: &Corpus, passing: &Passing) -> Sheet {
    let mut rows = Vec::new();
    for entity in corpus.entity_ids() {
        let mut naming: Vec<ParagraphId> = corpus.paragraphs_naming(entity).to_vec();
        naming.retain(|&id| passing.passes(id));
        for text in corpus.article_ids() {
            let own: Vec<ParagraphId> =
                naming.iter().copied().filter(|&id| corpus.paragraph(id).article == text).collect();
            let Some(&first) = own.first() else { continue };
            rows.push(vec![
                corpus.entity(entity).name.clone(),
                corpus.entity(entity).kind.word().to_owned(),
                corpus.article(text).label().to_owned(),
                mentions(corpus, entity, &own).to_string(),
                own.len().to_string(),
                words::mark(corpus.paragraph(first)),
            ]);
        }
    }
    Sheet {
        columns: columns(&[
            export::NAME,
            export::KIND,
            export::OUTLET,
            export::TIMES,
            export::PARAGRAPHS,
            export::FIRST,
        ]),
        rows,
    }
}
