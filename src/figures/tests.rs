use corpus::{Agreement, ArticleId, Corpus, Hedge, Number, Quantity, QuantityKind};

use super::{Row, groups, passing};
use crate::counts;
use crate::filter::Filter;
use crate::fixture::{counted, find, named, quantity};
use crate::route::{View, Wanted};

fn count(number: i64, of: &str) -> Quantity {
    Quantity { value: Some(Number::new(number, 0)), of: of.to_owned(), ..quantity(QuantityKind::Count) }
}

const TEXTS: [&[&str]; 3] = [
    &[
        "[Dahl] lost 4 ships near [Orm] and [Asker].",
        "Four ships, 4 ships.",
        "It rained 9 days.",
        "It",
        "went",
        "on.",
    ],
    &[
        "More than 4,500 troops are in [Dahl], and four ships near [Orm] and [Asker].",
        "[Asker] is",
        "[Asker].",
    ],
    &["In [Dahl] stand around 5,000 troops.", "On 4 May 30 men came.", "They", "stayed", "on."],
];

fn three() -> Corpus {
    let hedged = |text, words, quantity| {
        let plain = crate::fixture::corpus(&TEXTS);
        Quantity { hedged_by: Some(find(&plain, (text, 0), words).1), hedge: Hedge::Over, ..quantity }
    };
    counted(
        &TEXTS,
        &[
            ((0, 0), "4", count(4, "ships")),
            ((0, 1), "Four", count(4, "ships")),
            ((0, 1), "4", count(4, "ships")),
            ((0, 2), "9", count(9, "days")),
            ((1, 0), "4,500", hedged(1, "More than", count(4500, "troops"))),
            ((1, 0), "four", count(4, "ships")),
            ((2, 0), "5,000", hedged(2, "around", count(5000, "troops"))),
            ((2, 1), "4 May", Quantity { kind: QuantityKind::Date, value: None, ..count(0, "") }),
            ((2, 1), "30", count(30, "men")),
        ],
        &[("ships", &[0, 1, 2, 5], Agreement::Same), ("troops", &[4, 6], Agreement::Differs)],
    )
}

fn written(row: &Row) -> Vec<(ArticleId, String, usize)> {
    let words = |given: &super::Given| {
        [given.before.as_str(), &given.words, &given.after].join(" ").trim().to_owned()
    };
    row.given.iter().map(|given| (given.text, words(given), given.places.len())).collect()
}

#[test]
fn what_does_not_agree_stands_first() {
    let corpus = three();
    let groups = groups(&corpus);
    let agreements: Vec<Agreement> = groups.iter().map(|group| group.agreement).collect();
    assert_eq!(agreements, [Agreement::Differs, Agreement::Same]);
}

#[test]
fn each_text_gives_its_number_in_its_words() {
    let corpus = three();
    let groups = groups(&corpus);
    let (a, b, c) = (ArticleId(0), ArticleId(1), ArticleId(2));
    let said = |text, words: &str, times| (text, words.to_owned(), times);
    assert_eq!(written(&groups[0].rows[0]), [said(b, "More than 4,500", 1), said(c, "around 5,000", 1)]);
    assert_eq!(written(&groups[1].rows[0]), [said(a, "4", 2), said(a, "Four", 1), said(b, "four", 1)]);
    assert_eq!(groups[1].rows[0].of_text(a).count(), 2);
}

#[test]
fn values_stand_from_small_to_large_with_their_texts() {
    let corpus = three();
    let groups = groups(&corpus);
    let values = |row: &Row| -> Vec<(String, Vec<ArticleId>)> {
        row.values.iter().map(|value| (value.amount.number.to_string(), value.texts.clone())).collect()
    };
    let (a, b, c) = (ArticleId(0), ArticleId(1), ArticleId(2));
    assert_eq!(values(&groups[0].rows[0]), [("4500".to_owned(), vec![b]), ("5000".to_owned(), vec![c])]);
    assert_eq!(values(&groups[1].rows[0]), [("4".to_owned(), vec![a, b])]);
    let ships = &groups[1].rows[0];
    let spellings: Vec<(&str, usize)> = ships
        .spellings(&ships.values[0])
        .into_iter()
        .map(|(given, count)| (given.words.as_str(), count))
        .collect();
    assert_eq!(spellings, [("4", 1), ("Four", 1), ("four", 1)]);
}

#[test]
fn names_beside_it_say_which_figure_it_is() {
    let corpus = three();
    let groups = groups(&corpus);
    assert_eq!(groups[0].rows[0].beside, [named(&corpus, "Dahl")]);
    assert_eq!(groups[1].rows[0].beside, [named(&corpus, "Orm"), named(&corpus, "Dahl")]);
}

#[test]
fn the_filter_is_obeyed() {
    let corpus = three();
    let mut filter = Filter::default();
    filter.set(named(&corpus, "Orm"), Some(Wanted::All));
    assert_eq!(passing(&groups(&corpus), &filter.apply(&corpus)).len(), 2, "4,500 stands beside Orm");
    filter.set(named(&corpus, "Orm"), Some(Wanted::None));
    let left = passing(&groups(&corpus), &filter.apply(&corpus));
    assert_eq!(left.len(), 2, "a paragraph without Orm gives each");
    filter.set(named(&corpus, "Dahl"), Some(Wanted::None));
    let left = passing(&groups(&corpus), &filter.apply(&corpus));
    assert_eq!(left.iter().map(|group| group.agreement).collect::<Vec<_>>(), [Agreement::Same]);
}

#[test]
fn the_link_to_the_page_counts_what_stands_there() {
    let corpus = three();
    let mut filter = Filter::default();
    for (left, name) in [(2, None), (2, Some("Orm")), (1, Some("Dahl"))] {
        if let Some(name) = name {
            filter.set(named(&corpus, name), Some(Wanted::None));
        }
        let passes = filter.apply(&corpus);
        let rows = passing(&groups(&corpus), &passes).iter().map(|group| group.rows.len()).sum();
        assert_eq!((counts::rows(View::Figures, &corpus, &passes, None), rows), (Some(left), left));
    }
}
