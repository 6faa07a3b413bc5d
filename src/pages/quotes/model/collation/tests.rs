use super::{Relation, Words, collate};

/// A collation as lines: columns between bars, `.` for each column of a gap, `*` before other words, the relation last.
fn drawn(wordings: &[&str]) -> Vec<String> {
    let cell = |cell: &super::Cell| {
        let words = match &cell.words {
            Words::Same(words) => words.clone(),
            Words::Other(words) => format!("*{words}"),
            Words::Gap => String::new(),
        };
        words + &".".repeat(if cell.words == Words::Gap { cell.columns } else { cell.columns - 1 })
    };
    let line = |row: super::Collated| {
        let cells: Vec<String> = row.cells.iter().map(cell).collect();
        format!("{} = {:?}", cells.join(" | "), row.relation)
    };
    collate(wordings).into_iter().map(line).collect()
}

#[test]
fn the_same_words_stand_in_the_same_columns() {
    assert_eq!(
        drawn(&["bitter loss for Dahl", "bitter loss", "nasty loss", "Bitter loss for Dahl."]),
        [
            "bitter | loss | for Dahl = Longest",
            "bitter | loss | . = Shorter",
            "*nasty | loss | . = Differs(1)",
            "Bitter | loss | for Dahl. = Same",
        ]
    );
}

#[test]
fn every_wording_spans_all_columns() {
    let wordings =
        ["we will go on keeping the ferries", "we keep the old ferries", "the ferries", "go on", "a toll"];
    let rows = collate(&wordings);
    let spans: Vec<usize> =
        rows.iter().map(|row| row.cells.iter().map(|cell| cell.columns).sum::<usize>()).collect();
    assert!(spans.iter().all(|span| *span == spans[0]), "{spans:?}");
}

#[test]
fn words_more_have_a_column_of_their_own() {
    assert_eq!(
        drawn(&["we will keep our ferries", "we will always keep our ferries"]),
        ["we will | . | keep our ferries = Longest", "we will | *always | keep our ferries = Differs(1)"]
    );
}

#[test]
fn other_words_go_across_the_columns_they_stand_for() {
    assert_eq!(
        drawn(&["a long and bitter loss", "a nasty loss", "bitter loss"]),
        [
            "a | long and | bitter | loss = Longest",
            "a | *nasty. | loss = Differs(1)",
            ".. | bitter | loss = Shorter"
        ]
    );
}

#[test]
fn a_wording_without_a_common_word_is_another_part() {
    let rows = drawn(&["to defend itself", "or any threat"]);
    assert_eq!(rows, ["to defend itself | . = Longest", ". | *or any threat = Apart"]);
}

#[test]
fn parts_put_together_are_told_from_one_part() {
    let relation = |words| collate(&["one two three four five", words]).pop().map(|row| row.relation);
    assert_eq!(relation("one two five"), Some(Relation::Joined));
    assert_eq!(relation("three four"), Some(Relation::Shorter));
    assert_eq!(relation("one six seven five"), Some(Relation::Differs(2)));
}

#[test]
fn a_small_word_between_others_is_no_common_word() {
    let rows = drawn(&["first sign of change", "great hope of ours and change"]);
    assert_eq!(rows, ["first sign of | change = Longest", "*great hope of ours and | change = Differs(5)"]);
}

#[test]
fn marks_and_case_change_nothing() {
    let rows = drawn(&["“We’ll bring [its] forces — into line,", "we'll bring its forces into line"]);
    assert_eq!(rows[1], "we'll bring its forces into line = Same");
}

#[test]
fn nothing_is_too_long_and_nothing_too_short() {
    let long = "word ".repeat(30_000);
    assert_eq!(collate(&[&long, &long]).len(), 2);
    assert_eq!(drawn(&["—", ""]), [" = Longest", " = Apart"]);
    assert!(collate(&[]).is_empty());
}

#[test]
fn the_marks_between_words_stay_as_they_are() {
    let one = "… in the event of an invasion — or any other threat—from north/south";
    let whole = |wording: &str| {
        let rows = collate(&[one, wording]);
        let words = rows[1].cells.iter().filter_map(|cell| match &cell.words {
            Words::Same(words) | Words::Other(words) => Some(words.clone()),
            Words::Gap => None,
        });
        words.collect::<Vec<_>>()
    };
    assert_eq!(whole(one), [one]);
    assert_eq!(whole("an invasion — or"), ["an invasion — or"]);
    assert_eq!(whole("of an invasion — or another threat"), ["of an invasion — or", "another", "threat"]);
}
