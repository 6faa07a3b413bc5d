//! What the texts give for one figure.

use corpus::{Agreement, ArticleId, Corpus, FigureId, Paragraph, ParagraphId, Span};

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
    /// The first of its paragraphs that gives it in these words.
    pub paragraph: ParagraphId,
    /// The sentence up to the words for it.
    pub before: String,
    /// The words for it.
    pub words: String,
    /// The rest of the sentence.
    pub after: String,
}

impl Given {
    /// The sentence.
    pub fn sentence(&self) -> String {
        [self.before.as_str(), &self.words, &self.after].concat()
    }
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
        let words = quantity.span.of(&paragraph.text);
        if !given.iter().any(|each| each.text == paragraph.article && each.words == words) {
            given.push(in_its_sentence(paragraph, quantity.paragraph, quantity.span));
        }
    }
    given.sort_by_key(|each| each.paragraph);
    let more = given.len().saturating_sub(ROOM);
    given.truncate(ROOM);
    Peek { of: figure.of.clone(), relation: relation(figure.agreement), given, more }
}

/// Words of a paragraph, in the sentence they stand in.
fn in_its_sentence(paragraph: &Paragraph, id: ParagraphId, span: Span) -> Given {
    let holds = |sentence: &&Span| sentence.start <= span.start && span.end <= sentence.end;
    // Words that run over the end of a sentence are shown alone.
    let sentence = paragraph.sentences.iter().find(holds).copied().unwrap_or(span);
    let part = |start, end| Span { start, end }.of(&paragraph.text).to_owned();
    Given {
        text: paragraph.article,
        paragraph: id,
        before: part(sentence.start, span.start),
        words: part(span.start, span.end),
        after: part(span.end, sentence.end),
    }
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

#[cfg(test)]
mod tests {
    use corpus::{ArticleId, Paragraph, ParagraphId, ParagraphKind, Span};

    use super::in_its_sentence;

    fn paragraph(text: &str, sentences: &[&str]) -> Paragraph {
        let sentence = |sentence: &&str| span(text, sentence);
        Paragraph {
            key: corpus::Key::of("test", text),
            article: ArticleId(0),
            kind: ParagraphKind::Body,
            number: 1,
            sentences: sentences.iter().map(sentence).collect(),
            words: Vec::new(),
            text: text.to_owned(),
        }
    }

    fn span(text: &str, part: &str) -> Span {
        let start = text.find(part).unwrap();
        Span::new(start..start + part.len())
    }

    #[test]
    fn a_figure_stands_in_its_whole_sentence() {
        let text = "The wall is high. It cost €42 million, they say. Ships pass.";
        let sentences = ["The wall is high.", "It cost €42 million, they say.", "Ships pass."];
        let found = paragraph(text, &sentences);
        let given = in_its_sentence(&found, ParagraphId(0), span(text, "€42 million"));
        assert_eq!((given.before.as_str(), given.words.as_str()), ("It cost ", "€42 million"));
        assert_eq!(given.sentence(), "It cost €42 million, they say.");
        let across = in_its_sentence(&found, ParagraphId(0), span(text, "say. Ships"));
        assert_eq!(across.sentence(), "say. Ships", "words in no one sentence stand alone");
    }
}
