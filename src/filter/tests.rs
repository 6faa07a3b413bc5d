use super::{Filter, Passing};
use crate::fixture::{at, corpus, named};
use crate::route::Wanted;
use corpus::Corpus;

fn bundle() -> Corpus {
    corpus(&[
        &[
            "head: [Serbia] protests",
            "[Serbia] and [Kosovo] talk.",
            "[Kosovo] buys [Javelin].",
            "ad: Buy [Serbia]!",
        ],
        &["[Serbia] buys [Javelin].", "Nobody is named.", "pic: [Kosovo] at dawn."],
    ])
}

fn filter(corpus: &Corpus, wanted: &[(Wanted, &str)]) -> Filter {
    let mut filter = Filter::default();
    for (wanted, name) in wanted {
        filter.set(named(corpus, name), Some(*wanted));
    }
    filter
}

fn apply(wanted: &[(Wanted, &str)]) -> (Corpus, Passing) {
    let corpus = bundle();
    let passing = filter(&corpus, wanted).apply(&corpus);
    (corpus, passing)
}

/// The lines that pass, as (article, line).
fn passing(wanted: &[(Wanted, &str)]) -> Vec<(u32, u32)> {
    let (corpus, passing) = apply(wanted);
    let lines = [(0, 0), (0, 1), (0, 2), (0, 3), (1, 0), (1, 1), (1, 2)];
    lines.into_iter().filter(|&(article, line)| passing.passes(at(&corpus, article, line))).collect()
}

#[test]
fn without_a_filter_all_that_tells_something_passes() {
    assert_eq!(passing(&[]), [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]);
    let (_, passing) = apply(&[]);
    assert_eq!((passing.paragraphs, passing.of, passing.texts), (6, 6, 2));
}

#[test]
fn all_of_any_of_none_of() {
    use Wanted::{All, Any, None};
    assert_eq!(passing(&[(All, "Serbia")]), [(0, 0), (0, 1), (1, 0)]);
    assert_eq!(passing(&[(All, "Serbia"), (All, "Kosovo")]), [(0, 1)]);
    assert_eq!(passing(&[(Any, "Serbia"), (Any, "Kosovo")]), [(0, 0), (0, 1), (0, 2), (1, 0), (1, 2)]);
    assert_eq!(passing(&[(None, "Serbia")]), [(0, 2), (1, 1), (1, 2)]);
    assert_eq!(passing(&[(All, "Serbia"), (None, "Javelin")]), [(0, 0), (0, 1)]);
    assert_eq!(passing(&[(All, "Javelin"), (Any, "Serbia"), (Any, "Kosovo")]), [(0, 2), (1, 0)]);
    assert_eq!(passing(&[(All, "Serbia"), (All, "Kosovo"), (All, "Javelin")]), []);
}

#[test]
fn counts_follow_the_other_names() {
    use Wanted::{All, Any, None};
    let naming = |wanted: &[(Wanted, &str)], name| {
        let (corpus, passing) = apply(wanted);
        passing.naming(named(&corpus, name))
    };
    assert_eq!(naming(&[], "Kosovo"), 3);
    assert_eq!(naming(&[(All, "Serbia")], "Kosovo"), 1);
    assert_eq!(naming(&[(All, "Serbia")], "Serbia"), 3, "a name asked for counts what passes");
    assert_eq!(naming(&[(None, "Serbia")], "Serbia"), 3, "a name ruled out counts what it keeps away");
    assert_eq!(naming(&[(Any, "Javelin")], "Kosovo"), 1);
    assert_eq!(naming(&[(All, "Serbia"), (None, "Javelin")], "Javelin"), 1);
    assert_eq!(naming(&[(All, "Serbia"), (All, "Javelin")], "Kosovo"), 0);
}

#[test]
fn a_name_is_asked_for_once() {
    let corpus = bundle();
    let mut filter = filter(&corpus, &[(Wanted::All, "Serbia")]);
    filter.set(named(&corpus, "Serbia"), Some(Wanted::None));
    assert_eq!(filter.len(), 1);
    assert_eq!(filter.get(named(&corpus, "Serbia")), Some(Wanted::None));
    filter.set(named(&corpus, "Serbia"), None);
    assert!(filter.is_empty());
}
