use corpus::ArticleId;

use super::{STRIPS, depth, legend, strips};
use crate::fixture::{corpus, matched};

#[test]
fn every_step_of_depth_is_used_however_few_texts_there_are() {
    let depths = |others: usize| (0..=others).map(|told| depth(told, others)).collect::<Vec<_>>();
    assert_eq!(depths(1), [0, 4]);
    assert_eq!(depths(2), [0, 2, 4]);
    assert_eq!(depths(3), [0, 2, 3, 4]);
    assert_eq!(depths(4), [0, 1, 2, 3, 4]);
    assert_eq!(depths(6), [0, 1, 2, 3, 4, 4, 4]);
}

#[test]
fn the_legend_counts_no_more_texts_than_there_are() {
    let words = |texts: usize| {
        let lines = vec![&["one"][..]; texts];
        legend(&corpus(&lines)).into_iter().map(|(_, word)| word).collect::<Vec<_>>()
    };
    assert_eq!(words(1), ["0"]);
    assert_eq!(words(3), ["0", "1", "2"]);
    assert_eq!(words(5), ["0", "1", "2", "3", "4"]);
    assert_eq!(words(9), ["0", "1", "2", "3", "4+"]);
}

#[test]
fn many_texts_leave_room_for_the_open_one_and_its_kin() {
    let lines = vec![&["one", "two"][..]; 30];
    let corpus = matched(&lines, &[((20, 0), (29, 1), 900, (900, 900))]);
    let shown: Vec<_> = strips(&corpus, Some(ArticleId(20))).iter().map(|strip| strip.article.0).collect();
    assert_eq!(shown.len(), STRIPS);
    assert!(shown.contains(&20) && shown.contains(&29), "{shown:?}");
    assert!(shown.is_sorted());
    assert_eq!(corpus.kin(ArticleId(20)).first(), Some(&ArticleId(29)));
}

#[test]
fn what_was_set_aside_as_furniture_has_no_cell() {
    let corpus = corpus(&[&["head: Headline", "ad: menu", "two words", "pic: a caption"]]);
    let strip = &strips(&corpus, None)[0];
    assert_eq!(strip.cells.iter().map(|cell| cell.words).collect::<Vec<_>>(), [1, 2, 2]);
    assert_eq!(strip.length, (5, 5));
}
