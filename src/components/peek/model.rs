//! What a glance shows: words of the texts, each in its sentence.

use corpus::InOrder as _;
use corpus::{Agreement, ArticleId, Corpus, FigureId, Paragraph, ParagraphId, Span};

use crate::glanced::{Glanced, Heading};
use crate::messages::{Message, peek as said, say};

/// Sentences of the texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peek {
    /// What the glance is called where it cannot be seen.
    pub name: String,
    /// What it is about.
    pub heading: Option<Heading>,
    /// What else is to be said of it, in a sentence; may be empty.
    pub note: String,
    /// The sentences, in the order of the bundle.
    pub given: Vec<Given>,
    /// How many more there are than have room.
    pub more: usize,
}

/// A sentence of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The text.
    pub text: ArticleId,
    /// The paragraph it stands in.
    pub paragraph: ParagraphId,
    /// Its words, in order.
    pub runs: Vec<Run>,
}

/// Words of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// What stands around them.
    Plain(String),
    /// The words that were asked for.
    Hit(String),
}

impl Given {
    /// The sentence.
    pub fn sentence(&self) -> String {
        let words = |run: &Run| match run {
            Run::Plain(words) | Run::Hit(words) => words.clone(),
        };
        self.runs.iter().map(words).collect()
    }
}

/// More sentences than this are no glance.
const ROOM: usize = 24;

/// What a glance shows.
pub fn peek(corpus: &Corpus, at: &Glanced) -> Peek {
    match at {
        Glanced::Figure(id) => of_figure(corpus, *id),
        Glanced::Places { heading, note, places } => {
            let (Heading::Theirs(name) | Heading::Ours(name)) = heading;
            let name = name.clone();
            of_places(corpus, name, Some(heading.clone()), note.clone(), places.clone())
        }
    }
}

/// What the texts give for a figure; a number that a text gives again in the same words stands once.
fn of_figure(corpus: &Corpus, id: FigureId) -> Peek {
    let figure = corpus.figure(id);
    let mut given: Vec<(ArticleId, &str)> = Vec::new();
    let mut places = Vec::new();
    for row in &figure.quantities {
        let Some(quantity) = corpus.quantities.get(*row as usize) else { continue };
        let paragraph = corpus.paragraph(quantity.paragraph);
        let words = (paragraph.article, quantity.span.of(&paragraph.text));
        if !given.contains(&words) {
            given.push(words);
            places.push((quantity.paragraph, quantity.span));
        }
    }
    let heading = (!figure.of.is_empty()).then(|| Heading::Theirs(figure.of.clone()));
    let note = say(relation(figure.agreement)).to_owned();
    of_places(corpus, say(said::WHAT_THEY_GIVE).to_owned(), heading, note, places)
}

/// The sentences of places; one with several of them stands once.
fn of_places(
    corpus: &Corpus,
    name: String,
    heading: Option<Heading>,
    note: String,
    mut places: Vec<(ParagraphId, Span)>,
) -> Peek {
    places.put_in_order();
    let sentence_of = |(id, span): &(ParagraphId, Span)| (*id, sentence(corpus.paragraph(*id), *span));
    let mut sentences: Vec<&[(ParagraphId, Span)]> =
        places.chunk_by(|one, next| sentence_of(one) == sentence_of(next)).collect();
    let more = sentences.len().saturating_sub(ROOM);
    sentences.truncate(ROOM);
    let given = sentences.into_iter().filter_map(|places| {
        let (id, first) = *places.first()?;
        let paragraph = corpus.paragraph(id);
        let spans = places.iter().map(|(_, span)| *span);
        Some(Given {
            text: paragraph.article,
            paragraph: id,
            runs: runs(&paragraph.text, sentence(paragraph, first), spans),
        })
    });
    Peek { name, heading, note, given: given.collect(), more }
}

/// The sentence that words stand in. Words that run over the end of a sentence are shown alone.
fn sentence(paragraph: &Paragraph, span: Span) -> Span {
    let holds = |sentence: &&Span| sentence.start <= span.start && span.end <= sentence.end;
    paragraph.sentences.iter().find(holds).copied().unwrap_or(span)
}

/// A sentence with spans in it marked; where they overlap, the first is.
fn runs(text: &str, sentence: Span, hits: impl Iterator<Item = Span>) -> Vec<Run> {
    let part = |start, end| Span { start, end }.of(text).to_owned();
    let mut runs = Vec::new();
    let mut at = sentence.start;
    for hit in hits {
        if hit.start < at {
            continue;
        }
        if hit.start > at {
            runs.push(Run::Plain(part(at, hit.start)));
        }
        runs.push(Run::Hit(part(hit.start, hit.end)));
        at = hit.end;
    }
    if at < sentence.end {
        runs.push(Run::Plain(part(at, sentence.end)));
    }
    runs
}

/// How the numbers of a figure go together, in a sentence.
pub fn relation(agreement: Agreement) -> Message {
    match agreement {
        Agreement::Same => said::SAME,
        Agreement::Rounded => said::ROUNDED,
        Agreement::Compatible => said::COMPATIBLE,
        Agreement::DifferentScope => said::SCOPE,
        Agreement::Differs => said::DIFFERS,
    }
}

#[cfg(test)]
mod tests;
