use super::{Task, tasks, texts};
use crate::fixture::{clustered, counted, quantity};
use corpus::{Agreement, ArticleId, Corpus, Quantity, QuantityKind, Span};

fn bundle() -> Corpus {
    clustered(
        &[
            &["head: Vote", "The [Council|Vale Council] of Vale voted", "Gulls cried"],
            &["head: Wall", "Vote by the [Vale Council]"],
        ],
        &[((0, 1), (1, 1), 900, (800, 800))],
        &[&[(0, 1), (1, 1)]],
    )
}

fn words(task: &Task) -> Vec<Vec<&str>> {
    task.cells.iter().map(|cell| cell.iter().map(|said| said.words.as_str()).collect()).collect()
}

#[test]
fn each_task_has_what_each_text_says() {
    let corpus = bundle();
    let tasks = tasks(&corpus, &[ArticleId(0), ArticleId(1)]);
    let titles: Vec<&str> = tasks.iter().map(|task| task.title.as_str()).collect();
    assert_eq!(titles, ["Headline", "First sentence", "Names for Vale Council", "Told in one text only"]);
    assert_eq!(words(&tasks[0]), [["Vote"], ["Wall"]]);
    assert_eq!(words(&tasks[2]), [["Council"], ["Vale Council"]]);
    assert_eq!(words(&tasks[3]), [vec!["Gulls cried"], vec![]]);
}

#[test]
fn the_sheet_has_the_texts_a_reader_chose_in_their_order() {
    let corpus = bundle();
    assert_eq!(texts(&corpus, &[]), [ArticleId(0), ArticleId(1)]);
    assert_eq!(texts(&corpus, &[ArticleId(1)]), [ArticleId(1)]);
}

#[test]
fn one_row_asks_for_each_thing_counted_and_cells_keep_what_qualifies_a_number() {
    let amount = |hedged_by| Quantity { hedged_by, ..quantity(QuantityKind::Count) };
    let texts: [&[&str]; 2] =
        [&["some 40 missiles and 9 missiles"], &["head: Sold", "Sold: 41 missiles, 9 missiles"]];
    let places = |text, words: [&'static str; 2], line, hedge| {
        [((text, line), words[0], amount(hedge)), ((text, line), words[1], amount(None))]
    };
    let [a, b] = places(0, ["40", "9"], 0, Some(Span::new(0..4)));
    let [c, d] = places(1, ["41", "9"], 1, None);
    let figures: [(&str, &[u32], _); 2] =
        [("missiles", &[0, 2], Agreement::Differs), ("missiles", &[1, 3], Agreement::Same)];
    let corpus = counted(&texts, &[a, b, c, d], &figures);
    let tasks = tasks(&corpus, &[ArticleId(0), ArticleId(1)]);
    let asked: Vec<&Task> = tasks.iter().filter(|task| task.title == "Figure: missiles").collect();
    assert_eq!(asked.len(), 1, "the same row stands there twice");
    assert_eq!(words(asked[0]), [["some 40"], ["41"]]);
    let headlines = &tasks[0];
    assert_eq!((words(headlines), headlines.none), (vec![vec![], vec!["Sold"]], "no headline in the file"));
}
