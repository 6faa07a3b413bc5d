use corpus::{ArticleId, Corpus};

use super::{found_by_enter, groups, results};
use crate::column::Item;
use crate::filter::Filter;
use crate::fixture::{at, corpus, named};
use crate::route::Wanted::{self, All};

fn bundle() -> Corpus {
    corpus(&[
        &[
            "head: [Serbia] protests",
            "[Serbia] and [Kosovo] talk.",
            "[Kosovo] buys [Javelin].",
            "ad: Buy [Bosnia]!",
        ],
        &["Nobody is named.", "[Serbia] waits."],
        &["Nobody here either."],
    ])
}

fn filter(corpus: &Corpus, wanted: &[(Wanted, &str)]) -> Filter {
    let mut filter = Filter::default();
    for (wanted, name) in wanted {
        filter.set(named(corpus, name), Some(*wanted));
    }
    filter
}

#[test]
fn names_stand_by_how_many_paragraphs_they_are_in_and_who_names_them() {
    let corpus = bundle();
    let groups = groups(&corpus);
    let names: Vec<_> = groups[0]
        .names
        .iter()
        .map(|name| (corpus.entity(name.entity).name.as_str(), name.paragraphs, name.texts.len()))
        .collect();
    assert_eq!(names, [("Serbia", 3, 2), ("Kosovo", 2, 1), ("Javelin", 1, 1)], "furniture names nobody");
}

#[test]
fn a_search_needs_neither_case_nor_the_whole_name() {
    let corpus = bundle();
    let groups = groups(&corpus);
    let found = |search: &str| {
        let names = groups[0].names.iter().filter(|name| name.is_found_by(search));
        names.map(|name| corpus.entity(name.entity).name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(found("SERB"), ["Serbia"]);
    assert_eq!(found("  osov "), ["Kosovo"]);
    assert_eq!(found("serbia kosovo"), Vec::<String>::new());
    assert_eq!(found("").len(), 3);
}

#[test]
fn enter_asks_for_the_only_name_found_and_guesses_none() {
    let corpus = bundle();
    let groups = groups(&corpus);
    let entered = |search: &str| found_by_enter(&groups, search).map(|id| corpus.entity(id).name.as_str());
    assert_eq!(entered("kosov"), Some("Kosovo"));
    assert_eq!(entered("a"), None);
    assert_eq!(entered(" "), None);
    assert_eq!(entered("nobody"), None);
}

#[test]
fn what_does_not_pass_is_folded_where_it_stands() {
    let corpus = bundle();
    let passing = filter(&corpus, &[(All, "Serbia")]).apply(&corpus);
    let results = results(&corpus, &passing, false, 99);
    let items: Vec<_> = results.sections.iter().map(|section| section.items.clone()).collect();
    let (p, f) = (|a, l| Item::Paragraph(at(&corpus, a, l)), |a, l| Item::Folded(vec![at(&corpus, a, l)]));
    assert_eq!(items, [vec![p(0, 0), p(0, 1), f(0, 2)], vec![f(1, 0), p(1, 1)]]);
    assert_eq!(results.without, [ArticleId(2)]);
    assert_eq!(results.more, 0);
}

#[test]
fn in_full_text_nothing_is_folded() {
    let corpus = bundle();
    let passing = filter(&corpus, &[(All, "Serbia")]).apply(&corpus);
    let results = results(&corpus, &passing, true, 99);
    assert_eq!(results.sections[0].items.len(), 3);
    assert!(results.sections[0].items.iter().all(|item| matches!(item, Item::Paragraph(_))));
}

#[test]
fn what_has_no_room_is_counted() {
    let corpus = bundle();
    let passing = Filter::default().apply(&corpus);
    for (room, sections, more) in [(99, 3, 0), (4, 2, 2), (3, 1, 3), (2, 1, 4)] {
        let results = results(&corpus, &passing, false, room);
        assert_eq!((results.sections.len(), results.more), (sections, more), "room for {room}");
    }
}
