//! The command as its user runs it: what it prints, and the status it ends with.
#![expect(clippy::unwrap_used, reason = "a test that cannot run the command has failed")]

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;
use tempfile::TempDir;

fn synoptic(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_synoptic")).args(arguments).arg(folder).output().unwrap()
}

fn folder_of(files: &[(&str, &str)]) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(directory.path().join(name), text).unwrap();
    }
    directory
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

const GOOD: (&str, &str) = (
    "a.md",
    "+++\ntitle = \"Ferry leaves four hours late\"\noutlet = \"The Sample Digest\"\ndate = 2024-02-06\nurl = \"https://example.org/ferry\"\n+++\n\
     The first of two ferries left the harbour of Sandvik before noon on Tuesday, and nobody on the island had been told of it.\n\n\
     © 2024 The Sample Digest\n",
);

#[test]
fn check_tells_what_was_read() {
    let folder = folder_of(&[GOOD, ("notes.doc", "x")]);
    let output = synoptic(&["check"], folder.path());
    assert_eq!(
        printed(&output),
        "a.md\n  outlet     The Sample Digest\n  headline   Ferry leaves four hours late\n  date       2024-02-06\n  \
         language   en  (inferred)\n  address    https://example.org/ferry\n  text       1 paragraph, 24 words\n  \
         set aside  1 paragraph\n    furniture  © 2024 The Sample Digest\n  \
         a.md: note: language taken from the words of the text: en\n\n\
         notes.doc: note: not an article, passed over\n  articles end in .txt, .md or .html\n\
         1 article read, 0 errors, 0 warnings\n"
    );
    assert!(output.status.success());
}

#[test]
fn check_fails_where_something_could_not_be_used() {
    let broken = ("b.md", "+++\ntitle = Ferry\n+++\nText.");
    let output = synoptic(&["check"], folder_of(&[GOOD, broken]).path());
    assert_eq!(output.status.code(), Some(1));
    assert!(printed(&output).contains("b.md:2: error: the front matter is broken"));
    assert!(printed(&output).ends_with("1 article read, 1 error, 0 warnings\n"));
    let manifest = ("bundle.toml", "[[mrege]]\nnames = [\"A\", \"B\"]\n");
    let output = synoptic(&["check"], folder_of(&[GOOD, manifest]).path());
    assert_eq!(output.status.code(), Some(1));
    assert!(
        printed(&output)
            .contains("bundle.toml:1: error: unknown correction [[mrege]]\n  did you mean \"merge\"?")
    );
    assert_eq!(synoptic(&["check"], folder_of(&[]).path()).status.code(), Some(1));
}

#[test]
fn a_folder_that_is_not_there_is_one_line() {
    for command in [&["check"][..], &["analyse", "--format", "json"]] {
        let output = synoptic(command, Path::new("no/such/folder"));
        let said = String::from_utf8(output.stderr.clone()).unwrap();
        assert!(said.starts_with("synoptic: no/such/folder: error: the folder cannot be read"), "{said}");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    }
}

/// The sample bundle, which has every kind of finding.
fn analysis() -> Value {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../articles");
    let output = synoptic(&["analyse", "--format", "json"], &sample);
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}

fn rows<'a>(value: &'a Value, key: &str) -> &'a Vec<Value> {
    value[key].as_array().unwrap()
}

fn paragraph<'a>(analysis: &'a Value, side: &Value) -> &'a Value {
    let article = rows(analysis, "articles").iter().find(|article| article["id"] == side["article"]).unwrap();
    &article["paragraphs"][usize::try_from(side["paragraph"].as_u64().unwrap()).unwrap()]
}

/// The characters a row points to, by code points.
fn stretch(analysis: &Value, row: &Value) -> String {
    let text: Vec<char> = paragraph(analysis, row)["text"].as_str().unwrap().chars().collect();
    let at = |key: &str| usize::try_from(row[key].as_u64().unwrap()).unwrap();
    text[at("start")..at("end")].iter().collect()
}

#[test]
fn analyse_lists_every_paragraph_of_every_file() {
    let analysis = analysis();
    assert_eq!(analysis["synoptic"], env!("CARGO_PKG_VERSION"));
    let counts: Vec<usize> =
        rows(&analysis, "articles").iter().map(|article| rows(article, "paragraphs").len()).collect();
    assert_eq!(counts, [14, 24, 13, 14, 12]);
    for article in rows(&analysis, "articles") {
        for (index, paragraph) in rows(article, "paragraphs").iter().enumerate() {
            assert_eq!(paragraph["index"], index);
        }
        assert_eq!(article["paragraphs"][0]["kind"], "headline");
        assert_eq!(article["paragraphs"][0]["text"], article["headline"]);
    }
    assert_eq!(analysis["articles"][4]["outlet"], "The Sample Digest");
    assert_eq!(analysis["articles"][4]["date"], Value::Null);
}

#[test]
fn analyse_counts_code_points() {
    let analysis = analysis();
    let names: BTreeSet<String> = rows(&analysis, "entities")
        .iter()
        .flat_map(|entity| rows(entity, "mentions"))
        .map(|mention| stretch(&analysis, mention))
        .collect();
    // "Vučić" and the typographic quotation marks before it take more bytes than characters.
    assert!(names.contains("Vučić") && names.contains("Kosovo Security Force"), "{names:?}");
    assert!(names.iter().all(|name| name.trim() == name && !name.is_empty()));
}

#[test]
fn analyse_names_only_what_it_lists() {
    let analysis = analysis();
    let entities: BTreeSet<&str> =
        rows(&analysis, "entities").iter().filter_map(|entity| entity["id"].as_str()).collect();
    for quotation in rows(&analysis, "quotations") {
        assert!(!stretch(&analysis, quotation).is_empty());
        assert!(quotation["speaker"].as_str().is_none_or(|speaker| entities.contains(speaker)));
    }
    for quantity in rows(&analysis, "quantities") {
        assert!(!stretch(&analysis, quantity).is_empty());
        assert!(quantity["value"].is_number() || quantity["value"].is_null());
    }
    assert!(!rows(&analysis, "parallels").is_empty());
    for parallel in rows(&analysis, "parallels") {
        assert_ne!(parallel["a"]["article"], parallel["b"]["article"]);
        assert!(paragraph(&analysis, &parallel["a"])["text"].is_string());
        assert!((0.0..=1.0).contains(&parallel["score"].as_f64().unwrap()));
        assert!(!rows(parallel, "shared").is_empty());
    }
    for cluster in rows(&analysis, "clusters") {
        assert!(
            rows(cluster, "paragraphs").iter().all(|side| paragraph(&analysis, side)["text"].is_string())
        );
    }
}

#[test]
fn analyse_warns_beside_its_output_and_goes_on() {
    let output = synoptic(&["analyse"], folder_of(&[GOOD, ("b.txt", "")]).path());
    assert!(output.status.success());
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("b.txt: error: the file is empty"));
    assert_eq!(
        serde_json::from_slice::<Value>(&output.stdout).unwrap()["articles"].as_array().unwrap().len(),
        1
    );
}
