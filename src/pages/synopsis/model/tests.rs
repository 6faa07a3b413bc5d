use corpus::{ArticleId, Corpus, ParagraphId, Strength};

use super::{Cell, Part, cell, differences, elsewhere, heart, label, lede, without_column};
use crate::fixture::{at, clustered};
use crate::rows::{Columns, Rows, fitting, rows};

/// A and B tell the vote; C tells a part of it where it tells the price with A.
fn bundle() -> Corpus {
    clustered(
        &[
            &["The [Council] approved the wall", "The price rose", "Gulls cried"],
            &["Wall approved at last by the [Council]"],
            &["Price up since the vote", "Nothing new"],
        ],
        &[
            ((0, 0), (1, 0), 900, (800, 150)),
            ((0, 0), (2, 0), 600, (200, 150)),
            ((0, 1), (2, 0), 800, (150, 150)),
            ((0, 2), (2, 1), 600, (100, 100)),
        ],
        &[&[(0, 0), (1, 0)], &[(0, 1), (2, 0)]],
    )
}

fn row(corpus: &Corpus, rows: &Rows, number: usize) -> Vec<ParagraphId> {
    let ids = corpus.article_ids().flat_map(|text| corpus.article(text).paragraph_ids());
    ids.filter(|id| rows.number(*id) == Some(number)).collect()
}

#[test]
fn a_cell_has_the_paragraph_or_says_where_a_part_stands_or_that_nothing_was_found() {
    let corpus = bundle();
    let rows = rows(&corpus, ArticleId(0));
    let cell = |number, text| {
        let row = row(&corpus, &rows, number);
        cell(&corpus, &rows, &row, heart(&corpus, &row), ArticleId(text))
    };
    assert_eq!(cell(1, 1), Cell::Told(vec![(at(&corpus, 1, 0), Strength::Same)]), "it is told wholly");
    assert_eq!(cell(1, 2), Cell::Elsewhere(at(&corpus, 2, 0), Some(2)));
    assert_eq!(cell(2, 0), Cell::Told(vec![(at(&corpus, 0, 1), Strength::Same)]), "one stands for the row");
    assert_eq!(cell(2, 2), Cell::Told(vec![(at(&corpus, 2, 0), Strength::Part)]));
    assert_eq!(cell(2, 1), Cell::Void);
}

#[test]
fn a_paragraph_without_a_row_says_where_it_is_told_in_part() {
    let corpus = bundle();
    let rows = rows(&corpus, ArticleId(0));
    assert_eq!(elsewhere(&corpus, &rows, at(&corpus, 0, 2)), Some((at(&corpus, 2, 1), None)));
    let alone = clustered(&[&["one"], &["two"]], &[], &[]);
    assert_eq!(elsewhere(&alone, &self::rows(&alone, ArticleId(0)), at(&alone, 0, 0)), None);
}

#[test]
fn of_a_row_that_differs_the_words_that_no_other_text_has_are_marked() {
    let corpus = bundle();
    let row = [at(&corpus, 0, 0), at(&corpus, 1, 0)];
    let own = |text: u32| {
        let parts = differences(&corpus, &row, at(&corpus, text, 0));
        parts
            .into_iter()
            .filter_map(|part| match part {
                Part::Own(words) => Some(words),
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(own(0), Vec::<String>::new());
    assert_eq!(
        differences(&corpus, &row, row[0]),
        [Part::Nothing],
        "a sentence without a word of its own is left out"
    );
    assert_eq!(own(1), ["at last by"]);
    let alone = differences(&corpus, &[row[0]], row[0]);
    let text: String = alone
        .iter()
        .map(|part| match part {
            Part::Own(words) | Part::Shared(words) => words.as_str(),
            Part::Left | Part::Nothing => "",
        })
        .collect();
    assert_eq!(text.trim(), corpus.paragraph(row[0]).text, "joined, the parts are the text");
}

#[test]
fn a_row_is_named_by_what_its_paragraphs_share() {
    let corpus = bundle();
    let rows = rows(&corpus, ArticleId(0));
    let row = row(&corpus, &rows, 1);
    let label = label(&corpus, &row, heart(&corpus, &row));
    assert!(label.len() <= 4 && label.iter().all(|words| !words.is_empty()), "{label:?}");
}

#[test]
fn texts_without_a_column_are_counted() {
    let texts: Vec<Vec<String>> = (0..200).map(|text| vec![format!("fact {text}")]).collect();
    let texts: Vec<Vec<&str>> = texts.iter().map(|text| text.iter().map(String::as_str).collect()).collect();
    let texts: Vec<&[&str]> = texts.iter().map(Vec::as_slice).collect();
    let cluster: Vec<(usize, usize)> = (0..150).map(|text| (text, 0)).collect();
    let corpus = clustered(&texts, &[], &[&cluster]);
    let rows = rows(&corpus, ArticleId(0));
    let Columns { visible, others, .. } = fitting(&corpus, (0..8).map(ArticleId).collect(), ArticleId(0), 5);
    assert!(others);
    let (telling, of) = without_column(&corpus, &row(&corpus, &rows, 1), &visible);
    assert_eq!((telling.len(), of), (145, 195));
    assert_eq!(lede(&corpus, &rows), "1 row of paragraphs that tell the same; 0 in all 200 texts.");
}
