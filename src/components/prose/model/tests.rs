use corpus::Corpus;

use super::{Mark, cut, stretches};
use crate::fixture::{at, corpus};

fn text(corpus: &Corpus, article: u32, line: u32) -> String {
    let stretches = stretches(corpus, at(corpus, article, line));
    stretches.iter().flat_map(|stretch| &stretch.runs).map(|run| run.text.as_str()).collect()
}

#[test]
fn the_runs_of_a_paragraph_are_its_text() {
    let corpus = corpus(&[&[
        "[Kosovo]’s minister trusts [US] lawmakers – “naïve” or not, says [Vučić]",
        "plain",
        "[Kosovo]",
    ]]);
    for line in 0..3 {
        assert_eq!(text(&corpus, 0, line), corpus.paragraph(at(&corpus, 0, line)).text);
    }
}

#[test]
fn names_are_marked_and_nothing_else() {
    let corpus = corpus(&[&["In [Kosovo] and [Serbia]."]]);
    let stretches = stretches(&corpus, at(&corpus, 0, 0));
    let runs: Vec<_> = stretches.iter().flat_map(|stretch| &stretch.runs).collect();
    let marked: Vec<_> =
        runs.iter().filter(|run| run.mark != Mark::Plain).map(|run| run.text.as_str()).collect();
    assert_eq!(marked, ["Kosovo", "Serbia"]);
    assert_eq!(runs.len(), 5);
}

#[test]
fn the_start_of_a_paragraph_ends_where_its_sentence_does() {
    let corpus = corpus(&[&["In [Kosovo] and [Serbia], née 2008."]]);
    let start = |end: usize| -> String {
        let stretches = cut(stretches(&corpus, at(&corpus, 0, 0)), end);
        stretches.iter().flat_map(|stretch| &stretch.runs).map(|run| run.text.as_str()).collect()
    };
    assert_eq!(start(13), "In Kosovo and");
    assert_eq!(start(5), "In Kosovo", "a name that runs over stays whole");
    assert_eq!((start(0), start(99)), (String::new(), "In Kosovo and Serbia, née 2008.".to_owned()));
}
