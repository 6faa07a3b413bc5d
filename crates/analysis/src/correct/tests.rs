use alloc::{
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use corpus::{Block, Correction, Document, Manifest, Matched, Parallel, Place, Role, Tables};

use crate::analyse;

fn article(source: &str, lines: &[&str]) -> Document {
    let block = |line: &&str| Block { text: line.to_string(), role: Role::Plain, line: 1 };
    Document { source: source.to_string(), blocks: lines.iter().map(block).collect(), ..Document::default() }
}

fn corrected(correction: Option<Correction>) -> Tables {
    let documents = [
        article("harbour.txt", &["The ferry Aurora ran aground off Skellen.", "Divers slept badly."]),
        article("gazette.txt", &["Aurora, a ferry, ran aground off Skellen.", "Tickets cost more."]),
    ];
    let corrections = correction.into_iter().map(|correction| (correction, Place(7))).collect();
    analyse(&documents, &Manifest { corrections, ..Manifest::default() })
}

fn place(file: &str, number: u32) -> (String, u32) {
    (file.to_string(), number)
}

fn complaints(tables: &Tables) -> Vec<String> {
    tables.diagnostics.iter().map(|diagnostic| format!("{diagnostic}")).collect()
}

#[test]
fn a_rejected_parallel_is_gone() {
    assert_eq!(corrected(None).parallels.len(), 1);
    // The order in which the author names the two does not matter.
    let rejected = Correction::RejectParallel(place("gazette.txt", 1), place("harbour.txt", 1));
    let tables = corrected(Some(rejected));
    assert!(tables.parallels.is_empty() && tables.clusters.is_empty());
    assert_eq!(complaints(&tables), Vec::<String>::new());
}

#[test]
fn an_added_parallel_is_there_and_certain() {
    let added = Correction::AddParallel(place("gazette.txt", 2), place("harbour.txt", 2));
    let tables = corrected(Some(added));
    let made = |tables: &Tables| tables.parallels.iter().map(|parallel| parallel.origin).collect::<Vec<_>>();
    assert_eq!(made(&tables), [Matched::Found, Matched::Added]);
    assert_eq!(tables.parallels[1].score, Parallel::ADDED);
    assert_eq!(tables.check(), Ok(()));

    let confirmed = Correction::AddParallel(place("gazette.txt", 1), place("harbour.txt", 1));
    let tables = corrected(Some(confirmed));
    assert_eq!(made(&tables), [Matched::Added], "the author's word stands in place of what was found");
    assert_eq!(tables.check(), Ok(()));
}

#[test]
fn what_fits_nothing_is_named_with_the_nearest_that_would() {
    let cases = [
        (
            Correction::AddParallel(place("harbor.txt", 1), place("gazette.txt", 1)),
            "bundle.toml:7: warning: there is no article harbor.txt\n  did you mean harbour.txt?",
        ),
        (
            Correction::AddParallel(place("harbour.txt", 9), place("gazette.txt", 1)),
            "bundle.toml:7: warning: harbour.txt has no paragraph 9\n  its paragraphs are numbered 1 to 2",
        ),
        (
            Correction::AddParallel(place("harbour.txt", 1), place("harbour.txt", 2)),
            "bundle.toml:7: warning: paragraphs 1 and 2 are of one article, harbour.txt\n  name paragraphs of two articles",
        ),
        (
            Correction::RejectParallel(place("harbour.txt", 2), place("gazette.txt", 2)),
            "bundle.toml:7: warning: harbour.txt paragraph 2 and gazette.txt paragraph 2 are not matched\n  remove this correction",
        ),
    ];
    for (correction, complaint) in cases {
        assert_eq!(complaints(&corrected(Some(correction))), vec![complaint.to_string()]);
    }
}
