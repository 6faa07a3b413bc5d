use corpus::{Corpus, Description, DescriptionKind, Span};

use super::{Part, Table, named, table};
use crate::counts;
use crate::filter::Filter;
use crate::fixture::{at, corpus, named as entity};
use crate::route::{Sort, View, Wanted};

/// Puts descriptions into a corpus: a place (article, line), the words, the name they stand beside.
fn described(articles: &[&[&str]], rows: &[(u32, u32, &str, &str)]) -> Corpus {
    let plain = corpus(articles);
    let mut tables = (*plain).clone();
    for &(article, line, words, name) in rows {
        let paragraph = at(&plain, article, line);
        let text = &plain.paragraph(paragraph).text;
        let span = |words: &str| {
            let start = text.find(words).unwrap();
            Span::new(start..start + words.len())
        };
        let (span, named) = (span(words), span(name));
        let mention = plain.mentions_in(paragraph).iter().find(|mention| mention.span == named).unwrap();
        let kind = DescriptionKind::Epithet;
        tables.descriptions.push(Description { paragraph, span, name: named, entity: mention.entity, kind });
    }
    Corpus::new(tables).unwrap()
}

fn all(corpus: &Corpus, sort: Sort) -> Table {
    table(corpus, &named(corpus), |_| true, sort, false)
}

fn names(corpus: &Corpus, table: &Table) -> Vec<String> {
    let rows = table.groups.iter().flat_map(|(_, rows)| rows);
    rows.map(|row| corpus.entity(row.entity).name.clone()).collect()
}

const TEXTS: [&[&str]; 2] = [
    &["[Kosovo] met [Serbia].", "[Serbia] left tiny [Kosovo]."],
    &["The breakaway [Kosovo] met [Serbia].", "[Serbia], a rival, won.", "[Berlin]."],
];
const DESCRIBED: [(u32, u32, &str, &str); 3] =
    [(0, 1, "tiny", "Kosovo"), (1, 0, "breakaway", "Kosovo"), (1, 1, "a rival", "Serbia")];

#[test]
fn a_label_of_one_text_is_told_from_one_that_both_use() {
    let corpus = described(&TEXTS, &DESCRIBED);
    let table = all(&corpus, Sort::Name);
    let kosovo = &table.groups[0].1[0];
    assert_eq!((kosovo.mentions, kosovo.labels, kosovo.own), (3, 3, 2));
    let [(_, first), (_, second)] = &kosovo.cells[..] else { panic!("{kosovo:?}") };
    assert_eq!(
        (first[0].words().as_str(), first[0].own),
        ("Kosovo", false),
        "the other text has this word too"
    );
    assert_eq!(second[0].parts, [Part::Own("breakaway".to_owned()), Part::Shared(" Kosovo".to_owned())]);
    let serbia = &table.groups[0].1[1];
    assert_eq!(serbia.own, 1, "both texts say Serbia; one alone says a rival");
    assert_eq!(serbia.cells[1].1[1].words(), "Serbia, a rival");
    assert!(!serbia.cells[1].1[0].own);
}

#[test]
fn what_one_text_names_stands_apart_and_has_no_label_of_its_own() {
    let corpus = described(&TEXTS, &DESCRIBED);
    let table = all(&corpus, Sort::Name);
    assert_eq!(table.alone.len(), 1);
    assert_eq!((table.alone[0].own, table.alone[0].cells[0].1[0].own), (0, false));
    assert_eq!((table.labels, table.own), (6, 3));
}

#[test]
fn rows_are_sorted_by_difference_count_and_name() {
    let corpus = described(&TEXTS, &DESCRIBED);
    assert_eq!(names(&corpus, &all(&corpus, Sort::Difference)), ["Kosovo", "Serbia"]);
    assert_eq!(names(&corpus, &all(&corpus, Sort::Count)), ["Serbia", "Kosovo"]);
    assert_eq!(names(&corpus, &all(&corpus, Sort::Name)), ["Kosovo", "Serbia"]);
}

#[test]
fn paragraphs_that_do_not_pass_count_for_nothing() {
    let corpus = described(&TEXTS, &DESCRIBED);
    let hidden = at(&corpus, 1, 0);
    let table = table(&corpus, &named(&corpus), |id| id != hidden, Sort::Name, false);
    assert_eq!(names(&corpus, &table), ["Serbia"]);
    let kosovo = entity(&corpus, "Kosovo");
    assert!(table.alone.iter().any(|row| row.entity == kosovo), "one text is left that names it");
}

#[test]
fn labels_of_one_text_only_can_stand_alone() {
    let corpus = described(&TEXTS, &DESCRIBED);
    let table = table(&corpus, &named(&corpus), |_| true, Sort::Name, true);
    let labels: Vec<_> =
        table.groups[0].1.iter().flat_map(|row| &row.cells).flat_map(|(_, all)| all).collect();
    assert!(labels.iter().all(|label| label.own) && labels.len() == 3);
    assert!(table.alone.is_empty());
}

#[test]
fn a_word_with_hyphens_is_marked_whole() {
    let corpus = described(
        &[&["[Moe], the in-house minister, left."], &["[Moe], the minister, left."]],
        &[(0, 0, "the in-house minister", "Moe"), (1, 0, "the minister", "Moe")],
    );
    let table = all(&corpus, Sort::Name);
    let labels = &table.groups[0].1[0].cells[0].1;
    assert!(labels[0].parts.contains(&Part::Own("in-house".to_owned())), "{:?}", labels[0].parts);
}

#[test]
fn the_link_to_the_page_counts_what_stands_there() {
    let corpus = described(&TEXTS, &DESCRIBED);
    let rows = |filter: &Filter| {
        let passing = filter.apply(&corpus);
        let table = table(&corpus, &named(&corpus), |id| passing.passes(id), Sort::Name, false);
        let rows = names(&corpus, &table).len() + table.alone.len();
        assert_eq!(counts::rows(View::Names, &corpus, &passing, None), Some(rows), "{filter:?}");
        rows
    };
    let filter = |name, wanted| {
        let mut filter = Filter::default();
        filter.set(entity(&corpus, name), Some(wanted));
        rows(&filter)
    };
    assert_eq!(rows(&Filter::default()), 3, "Berlin, which one text names, is one of them");
    assert_eq!(filter("Kosovo", Wanted::All), 2);
    assert_eq!(filter("Serbia", Wanted::None), 1, "an excluded name stands nowhere any more");
}
