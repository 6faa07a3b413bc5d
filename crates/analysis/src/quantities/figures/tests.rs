use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use corpus::{Block, Document, Manifest, Role, Tables};

use crate::analyse;

/// One article for each text.
fn bundle(texts: &[&str]) -> Tables {
    let documents: Vec<Document> = texts
        .iter()
        .map(|text| Document {
            blocks: text
                .lines()
                .map(|line| Block { text: line.to_string(), role: Role::Plain, line: 1 })
                .collect(),
            ..Document::default()
        })
        .collect();
    analyse(&documents, &Manifest::default())
}

/// The figures of a bundle: the words of each amount, and how they agree.
fn figures(texts: &[&str]) -> Vec<String> {
    let tables = bundle(texts);
    tables
        .figures
        .iter()
        .map(|figure| {
            let words: Vec<&str> = figure
                .quantities
                .iter()
                .filter_map(|&row| {
                    let quantity = tables.quantities.get(row as usize)?;
                    Some(quantity.span.of(&tables.paragraphs.get(quantity.paragraph.index())?.text))
                })
                .collect();
            format!("{}: {} {:?}", figure.of, words.join(" = "), figure.agreement)
        })
        .collect()
}

#[test]
fn numbers_of_one_thing_are_one_figure() {
    let found = figures(&[
        "Officials said the bridge over the Vltava had cost $48.2 million to repair.",
        "The repair of the bridge over the Vltava came to 48.2 million dollars, officials said.",
    ]);
    assert_eq!(found, [": $48.2 million = 48.2 million dollars Same"]);
}

#[test]
fn equal_numbers_of_different_things_are_none() {
    let found = figures(&[
        "The storm left 30 boats damaged in the harbour of Genoa.",
        "In the harbour of Genoa the storm hurt 30 sailors.",
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_rounded_number_agrees_with_the_exact_one() {
    let found = figures(&[
        "The Ravenna plant will build 3,960 turbines by 2026, Acme Motors reported.",
        "Acme Motors said its Ravenna plant would turn out nearly 4,000 turbines by 2026.",
    ]);
    assert_eq!(found, ["turbines: 3,960 = nearly 4,000 Rounded".replace("nearly ", "")]);
}

#[test]
fn hedges_make_room_for_both() {
    let found = figures(&[
        "The alliance keeps around 5,000 peacekeepers in the province of Aranor.",
        "More than 4,500 peacekeepers of the alliance serve in the province of Aranor.",
    ]);
    assert_eq!(found, ["peacekeepers: 5,000 = 4,500 Compatible"]);
}

#[test]
fn numbers_far_apart_are_no_figure() {
    let found = figures(&[
        "Output of the Ravenna plant will grow from 2,100 turbines this year.",
        "Output of the Ravenna plant will reach 3,960 turbines next year.",
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn texts_that_name_different_parts_count_different_parts() {
    let found = figures(&[
        "The storm that struck the coast at dawn on Tuesday left 4 sailors dead in Norway, harbour officials said.",
        "The storm that struck the coast at dawn on Tuesday left 11 sailors dead in Denmark, harbour officials said.",
    ]);
    assert_eq!(found, ["sailors: 4 = 11 DifferentScope"]);
    let found = figures(&[
        "At the harbour of Genoa on Tuesday the alliance landed 600 American soldiers after the storm, officials said.",
        "At the harbour of Genoa on Tuesday the alliance landed 850 Italian soldiers after the storm, officials said.",
    ]);
    assert_eq!(found, ["soldiers: 600 = 850 DifferentScope"]);
}

#[test]
fn texts_that_name_one_part_or_none_differ() {
    let found = figures(&[
        "At the harbour of Genoa on Tuesday the alliance landed 600 American soldiers after the storm, officials said.",
        "At the harbour of Genoa on Tuesday the alliance landed 850 American soldiers after the storm, officials said.",
    ]);
    assert_eq!(found, ["American soldiers: 600 = 850 Differs"]);
    let found = figures(&[
        "At the harbour of Genoa on Tuesday the alliance landed 600 American soldiers after the storm, officials said.",
        "At the harbour of Genoa on Tuesday the alliance landed 850 soldiers after the storm, officials said.",
    ]);
    assert_eq!(found, ["American soldiers: 600 = 850 Differs"]);
}
