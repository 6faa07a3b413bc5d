use corpus::{EntityKind, Key, Revision};

use super::{Damage, LONGEST, read, write};
use crate::own::{MOST, NOTE, Note, Own, Subject};
use crate::route::pair_of;

fn key(text: &str) -> Key {
    Key::of("test", text)
}

fn own() -> Own {
    let pair = pair_of(key("a"), key("b")).unwrap();
    let note = |on, words: &str| Note { on, words: words.to_owned() };
    Own {
        refused: vec![pair],
        corrections: vec![
            Revision::Merge { entity: key("c"), into: key("d") },
            Revision::Rename { entity: key("d"), name: "Ada \"the mate\" Roe".to_owned() },
            Revision::Retype { entity: key("d"), kind: EntityKind::Law },
            Revision::Hide(key("e")),
        ],
        notes: vec![
            note(Subject::Paragraph(key("a")), "Who\nsaid \\ this?"),
            note(Subject::Pair(pair), "ćao 😀"),
        ],
    }
}

#[test]
fn what_is_written_is_read() {
    for own in [own(), Own::default()] {
        assert_eq!(read(&write(&own, "A “storm”")), Ok(own));
    }
    let marked = ["\u{feff}", &write(&own(), "")].concat();
    assert_eq!(read(&marked), Ok(own()), "editors put a mark before a file");
}

#[test]
fn every_json_reader_reads_the_file() {
    let json: serde_json::Value = serde_json::from_str(&write(&own(), "A storm")).unwrap();
    assert_eq!(json["edition"], "A storm");
    assert_eq!(json["notes"][0]["note"], "Who\nsaid \\ this?");
    assert_eq!(read(&serde_json::to_string(&json).unwrap()).map(|own| own.refused), Ok(own().refused));
}

#[test]
fn the_documented_file_is_read() {
    let lines = include_str!("../file.rs").lines().skip_while(|line| *line != "//! ```json").skip(1);
    let example: Vec<_> = lines.take_while(|line| *line != "//! ```").map(|line| &line[3..]).collect();
    let own = read(&example.join("\n")).unwrap();
    assert_eq!((own.refused.len(), own.corrections.len(), own.notes.len()), (1, 4, 2));
}

/// The file with one thing replaced.
fn altered(from: &str, to: &str) -> Result<Own, Damage> {
    let file = write(&own(), "");
    assert!(file.contains(from), "{file} has no {from}");
    read(&file.replacen(from, to, 1))
}

#[test]
fn damage_is_told_by_what_and_where_and_nothing_is_read() {
    let entry = |list, number| Err(Damage::Entry(list, number));
    assert_eq!(read(""), Err(Damage::NoJson(1, 1)));
    assert_eq!(altered("\"version\": 1,", "\"version\": 1"), Err(Damage::NoJson(4, 3)));
    assert_eq!(altered("\"reader\"", "\"writer\""), Err(Damage::Foreign));
    assert_eq!(altered("\"version\": 1", "\"version\": 0"), Err(Damage::Foreign));
    assert_eq!(altered("\"version\": 1", "\"version\": 2"), Err(Damage::Later));
    assert_eq!(altered("[\n    [\"", "[\n    [\"x"), entry("refused", 1));
    assert_eq!(altered("\"retype\"", "\"paint\""), entry("corrections", 3));
    assert_eq!(altered("\"law\"", "\"boat\""), entry("corrections", 3));
    assert_eq!(altered("ćao 😀", " "), entry("notes", 2));
    assert_eq!(altered("ćao 😀", &"x".repeat(NOTE + 1)), entry("notes", 2));
    assert_eq!(altered("\"notes\": [", "\"notes\": 3, \"more\": ["), entry("notes", 0));
    assert_eq!(read(&" ".repeat(LONGEST + 1)), Err(Damage::TooLong));
    let many = Own { corrections: vec![Revision::Hide(key("e")); MOST + 1], ..Own::default() };
    assert_eq!(read(&write(&many, "")), entry("corrections", 0));
}

#[test]
fn damage_is_said_with_its_place() {
    assert_eq!(
        Damage::Entry("notes", 2).words(),
        "Nothing was taken in: entry 2 of “notes” in this file cannot be read."
    );
    assert!(Damage::NoJson(4, 3).words().contains("line 4, column 3"));
}

#[test]
fn no_change_of_a_file_does_harm() {
    let file = write(&own(), "");
    for at in 0..file.trim_end().len() {
        for bytes in [b"\"".as_slice(), b"", b"\\", b"[", b"}", b"\xc4\x87", b"9"] {
            let mut altered = file.as_bytes().to_vec();
            altered.splice(at..=at, bytes.iter().copied());
            if let Ok(own) = read(&String::from_utf8_lossy(&altered)) {
                assert!(own.len() <= 7);
            }
        }
        if let Some(cut) = file.get(..at) {
            assert!(read(cut).is_err(), "a file that was cut off is read as a whole one");
        }
    }
}
