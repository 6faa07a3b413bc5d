use corpus::{ArticleId, Paragraph, ParagraphId, ParagraphKind, Role, Span};

use super::{Run, peek, runs, sentence};
use crate::fixture::{at, corpus};
use crate::glanced::{Glanced, Heading};

fn paragraph(text: &str, sentences: &[&str]) -> Paragraph {
    let sentence = |sentence: &&str| span(text, sentence);
    Paragraph {
        key: corpus::Key::of("test", text),
        article: ArticleId(0),
        kind: ParagraphKind::Body,
        role: Role::Plain,
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

fn plain(words: &str) -> Run {
    Run::Plain(words.to_owned())
}

fn hit(words: &str) -> Run {
    Run::Hit(words.to_owned())
}

#[test]
fn words_stand_in_their_whole_sentence() {
    let text = "The wall is high. It cost €42 million, they say. Ships pass.";
    let sentences = ["The wall is high.", "It cost €42 million, they say.", "Ships pass."];
    let found = paragraph(text, &sentences);
    let whole = sentence(&found, span(text, "€42 million"));
    assert_eq!(whole.of(text), "It cost €42 million, they say.");
    let parts = runs(text, whole, [span(text, "It cost"), span(text, "€42")].into_iter());
    assert_eq!(parts, [hit("It cost"), plain(" "), hit("€42"), plain(" million, they say.")]);
    let across = sentence(&found, span(text, "say. Ships"));
    assert_eq!(across.of(text), "say. Ships", "words in no one sentence stand alone");
}

#[test]
fn a_sentence_with_several_places_stands_once() {
    let corpus = corpus(&[&["Kosovo and Serbia.", "Serbia."], &["Serbia, said Kosovo."]]);
    let place = |article, line, words: &str| {
        let id: ParagraphId = at(&corpus, article, line);
        (id, span(&corpus.paragraph(id).text, words))
    };
    let places = vec![
        place(1, 0, "Kosovo"),
        place(0, 0, "Serbia"),
        place(0, 0, "Kosovo"),
        place(0, 0, "Kosovo and"),
        place(0, 1, "Serbia"),
    ];
    let glanced = Glanced::Places { heading: Heading::Ours("Two".to_owned()), note: String::new(), places };
    let shown = peek(&corpus, &glanced);
    assert_eq!((shown.name.as_str(), shown.more, shown.given.len()), ("Two", 0, 3));
    let first = &shown.given[0];
    assert_eq!(first.runs, [hit("Kosovo"), plain(" and "), hit("Serbia"), plain(".")]);
    assert_eq!(shown.given[2].sentence(), "Serbia, said Kosovo.");
}
