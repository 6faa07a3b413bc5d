//! What stands on the worksheet: tasks, and for each what the texts have.

use core::cmp::Reverse;
use corpus::InOrder as _;

use corpus::{ArticleId, Corpus, EntityId, ParagraphId, ParagraphKind, Span};

use crate::messages::{Message, fill, say, words, worksheet};

/// So many names have a row: those with the most different words for them.
const NAMES: usize = 3;
/// So many figures have a row.
const FIGURES: usize = 2;
/// So many texts fit an A4 page in landscape.
pub const TEXTS: usize = 6;

/// A task, and what each text has for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// What is compared.
    pub title: String,
    /// What students are asked.
    pub asks: &'static str,
    /// For each text, the words; none where nothing was found.
    pub cells: Vec<Vec<Said>>,
    /// What is said where there are none.
    pub none: &'static str,
}

/// Words in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub words: String,
    /// The paragraph they are from.
    pub paragraph: ParagraphId,
    /// Whether they are the outlet's own, letter for letter.
    pub own: bool,
}

/// The tasks about some texts, in the order of the sheet. Tasks for which no text has anything are left out.
pub fn tasks(corpus: &Corpus, texts: &[ArticleId]) -> Vec<Task> {
    let mut tasks = vec![
        Task {
            // Files are saved without, which says nothing of the article.
            none: say(worksheet::NO_HEADLINE),
            ..task(worksheet::HEADLINE, worksheet::HEADLINE_ASKS, texts, |text| headline(corpus, text))
        },
        task(worksheet::FIRST, worksheet::FIRST_ASKS, texts, |text| first(corpus, text)),
        task(worksheet::QUOTED, worksheet::QUOTED_ASKS, texts, |text| quoted(corpus, text)),
    ];
    for entity in most_called(corpus, texts) {
        let name = &corpus.entity(entity).name;
        tasks.push(Task {
            title: fill(worksheet::NAMES, &[name]),
            asks: say(worksheet::NAMES_ASKS),
            cells: texts.iter().map(|&text| called(corpus, entity, text)).collect(),
            none: say(words::NOT_FOUND),
        });
    }
    tasks.extend(figures(corpus, texts));
    tasks.push(task(worksheet::ONLY, worksheet::ONLY_ASKS, texts, |text| only(corpus, text)));
    tasks.retain(|task| task.cells.iter().any(|cell| !cell.is_empty()));
    tasks
}

fn task(
    title: Message,
    asks: Message,
    texts: &[ArticleId],
    cell: impl Fn(ArticleId) -> Option<Vec<Said>>,
) -> Task {
    let cells = texts.iter().map(|&text| cell(text).unwrap_or_default()).collect();
    Task { title: say(title).to_owned(), asks: say(asks), cells, none: say(words::NOT_FOUND) }
}

fn of_kind(corpus: &Corpus, text: ArticleId, kind: ParagraphKind) -> Option<ParagraphId> {
    corpus.article(text).paragraph_ids().find(|&id| corpus.paragraph(id).kind == kind)
}

fn own(words: &str, paragraph: ParagraphId) -> Said {
    Said { words: words.to_owned(), paragraph, own: true }
}

fn headline(corpus: &Corpus, text: ArticleId) -> Option<Vec<Said>> {
    let id = of_kind(corpus, text, ParagraphKind::Headline)?;
    Some(vec![own(&corpus.paragraph(id).text, id)])
}

fn first(corpus: &Corpus, text: ArticleId) -> Option<Vec<Said>> {
    let id = of_kind(corpus, text, ParagraphKind::Body)?;
    let paragraph = corpus.paragraph(id);
    let sentence = paragraph.sentences.first()?;
    Some(vec![own(sentence.of(&paragraph.text), id)])
}

/// Who is quoted in marks, in the order of the first words.
fn quoted(corpus: &Corpus, text: ArticleId) -> Option<Vec<Said>> {
    let mut speakers: Vec<(EntityId, ParagraphId)> = Vec::new();
    for id in corpus.article(text).paragraph_ids() {
        for quotation in corpus.quotations_in(id) {
            let speaker = quotation.speaker.filter(|_| quotation.kind == corpus::QuotationKind::Direct);
            if let Some(speaker) = speaker.filter(|speaker| speakers.iter().all(|(each, _)| each != speaker))
            {
                speakers.push((speaker, id));
            }
        }
    }
    let said = |(speaker, paragraph)| {
        let words = corpus.entity(speaker).name.clone();
        Said { words, paragraph, own: false }
    };
    Some(speakers.into_iter().map(said).collect())
}

/// The different words a text has for a name, each once, in its order: the name with what it is described as.
fn called(corpus: &Corpus, entity: EntityId, text: ArticleId) -> Vec<Said> {
    let mut said: Vec<Said> = Vec::new();
    for &id in corpus.paragraphs_naming(entity) {
        let paragraph = corpus.paragraph(id);
        if paragraph.article != text || paragraph.kind.set_aside() {
            continue;
        }
        for mention in corpus.mentions_in(id).iter().filter(|mention| mention.entity == entity) {
            let beside = corpus.descriptions_in(id).iter().filter(|each| each.name == mention.span);
            let whole = beside.fold(mention.span, |span, each| join(span, each.span));
            let words = whole.of(&paragraph.text);
            if said.iter().all(|each| each.words != words) {
                said.push(own(words, id));
            }
        }
    }
    said
}

/// From the beginning of the first to the end of the last.
fn join(one: Span, other: Span) -> Span {
    Span { start: one.start.min(other.start), end: one.end.max(other.end) }
}

/// The names with the most different words for them, of those that at least two of the texts name.
fn most_called(corpus: &Corpus, texts: &[ArticleId]) -> Vec<EntityId> {
    let mut names: Vec<(usize, usize, EntityId)> = corpus
        .entity_ids()
        .filter_map(|entity| {
            let cells: Vec<Vec<Said>> = texts.iter().map(|&text| called(corpus, entity, text)).collect();
            let naming = cells.iter().filter(|cell| !cell.is_empty()).count();
            let mut words: Vec<&str> = cells.iter().flatten().map(|said| said.words.as_str()).collect();
            words.put_in_order();
            words.dedup();
            (naming > 1 && words.len() > 1).then_some((words.len(), naming, entity))
        })
        .collect();
    names.put_in_order_by_key(|&(words, naming, entity)| (Reverse(words), Reverse(naming), entity));
    names.into_iter().take(NAMES).map(|(_, _, entity)| entity).collect()
}

/// A number as a text has it, with the word that qualifies it where that is near: "around 5,000".
fn as_written<'a>(quantity: &corpus::Quantity, text: &'a str) -> &'a str {
    let (number, hedge) = (quantity.span, quantity.hedged_by.unwrap_or(quantity.span));
    let between = hedge.start.max(number.start).saturating_sub(hedge.end.min(number.end));
    if between > NEAR {
        return number.of(text);
    }
    Span { start: number.start.min(hedge.start), end: number.end.max(hedge.end) }.of(text)
}

/// So many bytes may stand between the two.
const NEAR: u32 = 8;

/// The figures on which the texts do not say the same, then those they agree on; one of each thing counted.
fn figures(corpus: &Corpus, texts: &[ArticleId]) -> Vec<Task> {
    let mut figures: Vec<&corpus::Figure> =
        corpus.figures.iter().filter(|figure| !figure.of.is_empty()).collect();
    figures.put_in_order_by_key(|figure| {
        (figure.agreement == corpus::Agreement::Same, figure.quantities.first().copied())
    });
    let task = |figure: &&corpus::Figure| {
        let cell = |&text: &ArticleId| {
            let own_words = figure.quantities.iter().filter_map(|&row| {
                let quantity = corpus.quantities.get(row as usize)?;
                let paragraph = corpus.paragraph(quantity.paragraph);
                let words = as_written(quantity, &paragraph.text);
                (paragraph.article == text).then(|| own(words, quantity.paragraph))
            });
            let mut said: Vec<Said> = Vec::new();
            for each in own_words {
                if said.iter().all(|other| other.words != each.words) {
                    said.push(each);
                }
            }
            said
        };
        let cells: Vec<Vec<Said>> = texts.iter().map(cell).collect();
        let giving = cells.iter().filter(|cell| !cell.is_empty()).count();
        (giving > 1).then(|| Task {
            title: fill(worksheet::FIGURE, &[&figure.of]),
            asks: say(worksheet::FIGURE_ASKS),
            cells,
            none: say(words::NOT_FOUND),
        })
    };
    let mut tasks: Vec<Task> = Vec::new();
    for task in figures.iter().filter_map(task) {
        // Two rows that ask the same would be one to students.
        if tasks.iter().all(|other| other.title != task.title) {
            tasks.push(task);
        }
        if tasks.len() == FIGURES {
            break;
        }
    }
    tasks
}

/// The first sentence of the first paragraph that no other text tells.
fn only(corpus: &Corpus, text: ArticleId) -> Option<Vec<Said>> {
    let id = corpus.telling(text).find(|&id| {
        corpus.paragraph(id).kind == ParagraphKind::Body && corpus.counterparts(id).next().is_none()
    })?;
    let paragraph = corpus.paragraph(id);
    Some(vec![own(paragraph.sentences.first()?.of(&paragraph.text), id)])
}

/// The texts on the sheet: those the reader gave columns, as many as fit the page.
pub fn texts(corpus: &Corpus, chosen: &[ArticleId]) -> Vec<ArticleId> {
    let all: Vec<ArticleId> = corpus.article_ids().collect();
    let from = if chosen.is_empty() { &all } else { chosen };
    from.iter().copied().take(TEXTS).collect()
}

#[cfg(test)]
mod tests;
