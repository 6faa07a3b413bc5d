//! What the texts give for one figure.

use corpus::{Agreement, ArticleId, Corpus, FigureId, ParagraphId};

/// One figure as the texts give it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peek {
    /// What is counted, in the words of the texts; may be empty.
    pub of: String,
    /// How the numbers relate, in a sentence.
    pub relation: &'static str,
    /// What each text gives, in the order of the bundle; a number given again in the same words stands once.
    pub given: Vec<Given>,
    /// How many more there are than have room.
    pub more: usize,
}

/// What one text gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The text.
    pub text: ArticleId,
    /// Its words.
    pub words: String,
    /// The first paragraph with these words.
    pub paragraph: ParagraphId,
}

/// More lines than this are no glance.
const ROOM: usize = 10;

/// What the texts give for a figure.
pub fn peek(corpus: &Corpus, id: FigureId) -> Peek {
    let figure = corpus.figure(id);
    let mut given: Vec<Given> = Vec::new();
    for row in &figure.quantities {
        let Some(quantity) = corpus.quantities.get(*row as usize) else { continue };
        let paragraph = corpus.paragraph(quantity.paragraph);
        let words = quantity.span.of(&paragraph.text).to_owned();
        if !given.iter().any(|each| each.text == paragraph.article && each.words == words) {
            given.push(Given { text: paragraph.article, words, paragraph: quantity.paragraph });
        }
    }
    given.sort_by_key(|each| each.paragraph);
    let more = given.len().saturating_sub(ROOM);
    given.truncate(ROOM);
    Peek { of: figure.of.clone(), relation: relation(figure.agreement), given, more }
}

fn relation(agreement: Agreement) -> &'static str {
    match agreement {
        Agreement::Same => "Every text that gives this figure gives the same one, whatever the spelling.",
        Agreement::Rounded => "The numbers agree once the rougher one is rounded.",
        Agreement::Compatible => "The numbers agree as far as the less exact one goes.",
        Agreement::DifferentScope => "One event, but the texts count different parts of it.",
        Agreement::Differs => {
            "Same thing, same time, and the numbers are not the same. No number is preferred."
        }
    }
}
