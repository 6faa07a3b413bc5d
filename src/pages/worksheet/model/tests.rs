use super::{Task, tasks, texts};
use crate::fixture::clustered;
use corpus::{ArticleId, Corpus};

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
