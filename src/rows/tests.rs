use corpus::{ArticleId, Corpus, ParagraphId};

use super::{Piece, Rows, columns, fit, fitting, rows, shown, standing, stands_for, stops, texts};
use crate::filter::Filter;
use crate::fixture::{at, clustered, named};
use crate::route::{Arranged, Place, Show, View, Wanted};

/// Three texts. A and B tell the vote in another order; C tells it too, and the ferry with A; the rest stands alone.
fn bundle() -> Corpus {
    clustered(
        &[
            &["head: Wall approved", "vote in [Marlow]", "price", "alone a", "ferry", "ad: menu"],
            &["head: Wall at last", "alone b", "price", "vote", "after b"],
            &["head: Bay builds", "ferry", "storm", "vote in [Marlow]", "pic: storm"],
        ],
        &[],
        &[&[(0, 0), (1, 0), (2, 0)], &[(0, 1), (1, 3), (2, 3)], &[(0, 2), (1, 2)], &[(0, 4), (2, 1)]],
    )
}

fn lines(corpus: &Corpus, ids: &[ParagraphId]) -> Vec<String> {
    let place = |&id: &ParagraphId| {
        let text = corpus.paragraph(id).article;
        format!("{}{}", ["a", "b", "c"][text.index()], id.0 - corpus.article(text).paragraphs.start)
    };
    ids.iter().map(place).collect()
}

/// "1: a1 b3 c3" for a row, "- a3" for what stands between rows.
fn drawn(corpus: &Corpus, pieces: &[Piece]) -> Vec<String> {
    let draw = |piece: &Piece| match piece {
        Piece::Row(number, ids) => format!("{number}: {}", lines(corpus, ids).join(" ")),
        Piece::Band(ids) => format!("- {}", lines(corpus, ids).join(" ")),
    };
    pieces.iter().map(draw).collect()
}

fn of(corpus: &Corpus, text: u32) -> Rows {
    rows(corpus, ArticleId(text))
}

#[test]
fn rows_follow_the_text_that_sets_the_order_and_the_rest_stands_where_its_text_has_it() {
    let corpus = bundle();
    let drawn_by = |text| drawn(&corpus, &of(&corpus, text).pieces);
    assert_eq!(drawn_by(0), ["1: a1 b3 c3", "- b1 b4 c4", "2: a2 b2", "- a3", "3: a4 c1", "- c2"]);
    assert_eq!(drawn_by(1), ["- b1", "1: a2 b2", "- a3", "2: a4 c1", "- c2", "3: a1 b3 c3", "- b4 c4"]);
    assert_eq!(drawn_by(2), ["1: a4 c1", "- c2", "2: a1 b3 c3", "- b1 b4 c4", "3: a2 b2", "- a3"]);
}

#[test]
fn headlines_have_no_row() {
    let corpus = bundle();
    let rows = of(&corpus, 0);
    let all: Vec<_> = rows.pieces.iter().flat_map(|piece| lines(&corpus, piece.paragraphs())).collect();
    assert!(!all.contains(&"a0".to_owned()) && !all.contains(&"a5".to_owned()), "nor has furniture: {all:?}");
    assert_eq!(all.len(), 12, "every other paragraph stands once: {all:?}");
    assert_eq!(rows.number(at(&corpus, 1, 2)), Some(2));
    assert_eq!(rows.number(at(&corpus, 0, 3)), None);
}

#[test]
fn a_group_that_only_a_headline_holds_together_is_no_row() {
    let corpus = clustered(&[&["head: One", "a"], &["head: Two", "b"]], &[], &[&[(0, 0), (1, 1)]]);
    assert_eq!(drawn(&corpus, &of(&corpus, 0).pieces), ["- a1 b1"]);
}

#[test]
fn rows_are_chosen_by_how_many_texts_tell_them() {
    let corpus = bundle();
    let passing = Filter::default().apply(&corpus);
    let numbers = |show| {
        let pieces = shown(&corpus, &of(&corpus, 0), show, &passing);
        let count = |id: &ParagraphId| texts(&corpus, &[*id]).len();
        assert!(pieces.iter().flat_map(|piece| piece.paragraphs()).all(|id| count(id) == 1));
        drawn(&corpus, &pieces)
    };
    assert_eq!(numbers(Show::Every), ["1: a1 b3 c3"]);
    assert_eq!(numbers(Show::ButOne), ["2: a2 b2", "3: a4 c1"]);
    assert_eq!(numbers(Show::Matched).len(), 3);
    assert_eq!(numbers(Show::Unmatched).len(), 1, "what no row parts is one band");
    assert_eq!(numbers(Show::Differs), Vec::<String>::new());
}

#[test]
fn what_another_text_tells_in_part_is_not_told_by_one_text_only() {
    let corpus =
        crate::fixture::matched(&[&["one", "two"], &["three"]], &[((0, 0), (1, 0), 600, (100, 100))]);
    let passing = Filter::default().apply(&corpus);
    let pieces = |show| drawn(&corpus, &shown(&corpus, &of(&corpus, 0), show, &passing));
    assert_eq!(pieces(Show::Unmatched), ["- a0 a1 b0"]);
    assert_eq!(pieces(Show::Solo), ["- a1"]);
}

#[test]
fn a_row_stays_whole_where_one_of_its_paragraphs_passes() {
    let corpus = bundle();
    let mut filter = Filter::default();
    filter.set(named(&corpus, "Marlow"), Some(Wanted::All));
    let pieces = shown(&corpus, &of(&corpus, 0), Show::All, &filter.apply(&corpus));
    assert_eq!(drawn(&corpus, &pieces), ["1: a1 b3 c3"]);
}

#[test]
fn keys_stop_once_in_each_row() {
    let corpus = bundle();
    let arranged = Arranged { show: Show::Matched, ..Arranged::default() };
    let place = Place { view: View::Synopsis, arranged, ..Place::default() };
    let passing = Filter::default().apply(&corpus);
    assert_eq!(lines(&corpus, &stops(&corpus, &place, &passing)), ["a1", "a2", "a4"]);
    let stop = |text, line| standing(&corpus, &place, &passing, at(&corpus, text, line));
    assert_eq!(stop(2, 1), Ok(2), "any paragraph of a row stands at its stop");
    assert_eq!(stop(0, 3), Err(0), "what is not shown stands before all");
    let by_c = Place { arranged: Arranged { base: Some(ArticleId(2)), ..place.arranged.clone() }, ..place };
    assert_eq!(lines(&corpus, &stops(&corpus, &by_c, &passing)), ["c1", "c3", "a2"]);
}

#[test]
fn of_many_texts_those_closest_to_the_base_have_columns() {
    let texts: Vec<Vec<String>> = (0..200).map(|text| vec![format!("fact {text}")]).collect();
    let texts: Vec<Vec<&str>> = texts.iter().map(|text| text.iter().map(String::as_str).collect()).collect();
    let texts: Vec<&[&str]> = texts.iter().map(Vec::as_slice).collect();
    let cluster: Vec<(usize, usize)> = (0..150).map(|text| (text, 0)).collect();
    let corpus = clustered(&texts, &[((3, 0), (120, 0), 900, (500, 500))], &[&cluster]);
    let arranged = Arranged { base: Some(ArticleId(120)), ..Arranged::default() };
    let columns = columns(&corpus, &arranged);
    assert_eq!((columns.len(), &columns[..2]), (8, [ArticleId(120), ArticleId(3)].as_slice()));
    let rows = rows(&corpus, ArticleId(120));
    assert_eq!(rows.rows().map(<[_]>::len).collect::<Vec<_>>(), [150]);
    let first = stands_for(&corpus, &rows.pieces[0], ArticleId(120), &columns);
    assert_eq!(first, Some(at(&corpus, 120, 0)));
}

#[test]
fn the_base_always_has_a_column() {
    let corpus = bundle();
    let arranged = Arranged { columns: vec![ArticleId(2)], base: Some(ArticleId(1)), ..Arranged::default() };
    assert_eq!(columns(&corpus, &arranged), [ArticleId(1), ArticleId(2)]);
}

#[test]
fn as_many_columns_stand_as_fit_and_the_base_is_one() {
    let ids = |rows: &[u32]| rows.iter().map(|row| ArticleId(*row)).collect::<Vec<_>>();
    for (width, texts, expected) in
        [(390.0, 5, 2), (700.0, 5, 2), (1024.0, 5, 4), (1440.0, 5, 6), (1440.0, 200, 5), (4000.0, 200, 8)]
    {
        assert_eq!(fit(width, texts), expected, "{width} pixels, {texts} texts");
    }
    let corpus = clustered(&[&["a"], &["b"], &["c"], &["d"]], &[], &[]);
    let all = || ids(&[0, 1, 2, 3]);
    let two = fitting(&corpus, all(), ArticleId(3), 2);
    assert_eq!((two.visible.clone(), two.beside(ArticleId(3))), (ids(&[3, 0]), Some(ArticleId(0))));
    assert_eq!(two.with_beside(ArticleId(2), ArticleId(3)), ids(&[3, 2, 0, 1]));
    let three = fitting(&corpus, all(), ArticleId(0), 3);
    assert_eq!(three.visible, ids(&[0, 1, 2]));
    assert_eq!(three.switched(ArticleId(3), ArticleId(0), 3), ids(&[0, 1, 3]), "the last gives way");
    assert_eq!(three.switched(ArticleId(1), ArticleId(0), 3), ids(&[0, 2]));
    assert!(three.is_fixed(ArticleId(0), ArticleId(0)), "it orders the rows");
    assert!(two.is_fixed(ArticleId(0), ArticleId(3)), "nothing would be left beside the base");
    assert!(!two.is_fixed(ArticleId(2), ArticleId(3)) && !three.is_fixed(ArticleId(1), ArticleId(0)));
}
