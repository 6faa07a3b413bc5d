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
fn check_says_how_to_give_what_is_not_given() {
    let output =
        synoptic(&["check"], folder_of(&[("b.txt", "Fog held up the ferry\n\nIt left late.")]).path());
    assert!(printed(&output).contains("date       not given"), "{}", printed(&output));
    assert!(printed(&output).contains("outlet = \"…\""), "{}", printed(&output));
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

/// A table as its heading and its rows.
fn table(directory: &Path, name: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let text = fs::read_to_string(directory.join(name)).unwrap();
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let mut rows = reader.records().map(|row| row.unwrap().iter().map(str::to_string).collect::<Vec<_>>());
    (rows.next().unwrap(), rows.collect())
}

#[test]
fn export_writes_tables_that_join_and_a_dictionary_of_every_column() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../articles");
    let target = tempfile::tempdir().unwrap();
    let directory = target.path().join("made/on/the/way");
    let output = synoptic(&["export", "--format", "csv", "--out", directory.to_str().unwrap()], &sample);
    assert!(output.status.success(), "{output:?}");

    let names = [
        "articles",
        "paragraphs",
        "entities",
        "mentions",
        "quotations",
        "quantities",
        "parallels",
        "clusters",
    ];
    let (_, dictionary) = table(&directory, "dictionary.csv");
    for name in names {
        let file = format!("{name}.csv");
        let (heading, rows) = table(&directory, &file);
        let explained: Vec<&String> =
            dictionary.iter().filter(|row| row[0] == file).map(|row| &row[1]).collect();
        assert_eq!(explained[0], "", "the table itself is explained first");
        assert_eq!(explained[1..], heading.iter().collect::<Vec<_>>());
        assert!(!rows.is_empty(), "{name}");
    }

    let (heading, mentions) = table(&directory, "mentions.csv");
    let (_, paragraphs) = table(&directory, "paragraphs.csv");
    let column = |name: &str| heading.iter().position(|column| column == name).unwrap();
    for row in &mentions {
        let paragraph = paragraphs
            .iter()
            .find(|other| other[0] == row[column("article")] && other[1] == row[column("paragraph")]);
        let text: Vec<char> = paragraph.unwrap()[4].chars().collect();
        let at = |name: &str| row[column(name)].parse::<usize>().unwrap();
        assert_eq!(text[at("start")..at("end")].iter().collect::<String>(), row[column("text")]);
    }
    let analysis = analysis();
    let listed: usize = rows(&analysis, "entities").iter().map(|entity| rows(entity, "mentions").len()).sum();
    assert_eq!(mentions.len(), listed);
}

#[test]
fn yardstick_finds_by_code_points_of_the_text_and_keeps_the_order() {
    let directory = tempfile::tempdir().unwrap();
    let (input, output) = (directory.path().join("in.jsonl"), directory.path().join("out.jsonl"));
    let text = "Ferry is late\n\n“Ažbuka — no,” Ada Roe of Norway said in Pristina on 6 February 2024. The fare is $75 on 12 ferries.";
    let length = text.chars().count();
    fs::write(
        &input,
        format!(
            "{}\n\n{}\n{}\n",
            serde_json::json!({"collection": "one", "documents": [{"id": "d", "title": "Ferry is late", "date": "2024-02-07", "text": text,
                "paragraphs": [{"id": "p0", "start": 0, "end": 13}, {"id": "p1", "start": 15, "end": length}]}]}),
            serde_json::json!({"collection": "two", "units": [
                {"id": "u1", "doc": "a", "text": "The ferry left the harbour of Sandvik before noon."},
                {"id": "u2", "doc": "b", "text": "Before noon the ferry left Sandvik harbour."},
                {"id": "u3", "doc": "b", "text": "Bread ran short in both shops."}]}),
            serde_json::json!({"collection": "three", "pairs": [{"id": "p", "a": "The ferry left.", "b": "Bread ran short."}]}),
        ),
    )
    .unwrap();
    let run = Command::new(env!("CARGO_BIN_EXE_synoptic"))
        .args(["yardstick", "--input", input.to_str().unwrap(), "--output", output.to_str().unwrap()])
        .output()
        .unwrap();
    assert!(run.status.success(), "{run:?}");
    let found: Vec<Value> = fs::read_to_string(&output)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let names: Vec<&Value> = found.iter().map(|found| &found["collection"]).collect();
    assert_eq!(names, ["one", "two", "three"]);

    let characters: Vec<char> = text.chars().collect();
    for list in ["mentions", "quotes", "quantities"] {
        assert!(!rows(&found[0], list).is_empty(), "{list}");
        for row in rows(&found[0], list) {
            let at = |key: &str| usize::try_from(row[key].as_u64().unwrap()).unwrap();
            assert_eq!(
                characters[at("start")..at("end")].iter().collect::<String>(),
                row["text"].as_str().unwrap()
            );
        }
    }
    let kinds: Vec<&Value> = rows(&found[0], "mentions").iter().map(|mention| &mention["type"]).collect();
    assert!(kinds.iter().any(|kind| *kind == "PERSON"), "{kinds:?}");
    let phrase = rows(&found[0], "mentions").iter().find(|mention| mention["type"] == "PHRASE");
    assert_eq!(phrase.unwrap()["text"], "Ada Roe of Norway");
    assert!(rows(&found[0], "quantities").iter().any(|row| row["value"] == 75 && row["unit"] == "USD"));
    assert!(rows(&found[0], "quantities").iter().any(|row| row["value"] == 12 && row["unit"] == "ferries"));
    assert!(rows(&found[0], "quantities").iter().any(|row| row["timex"] == "2024-02-06"));
    assert_eq!(rows(&found[0], "sentences").len(), 3);

    let links: Vec<_> =
        rows(&found[1], "links").iter().map(|link| (&link["a"], &link["b"], &link["link"])).collect();
    let (u1, u2, u3) = (Value::from("u1"), Value::from("u2"), Value::from("u3"));
    assert_eq!(links, [(&u1, &u2, &Value::from(true)), (&u1, &u3, &Value::from(false))]);
    let pair = &found[2]["pairs"][0];
    assert_eq!((&pair["id"], &pair["label"]), (&Value::from("p"), &Value::from(0)));
    assert!(pair["score"].as_f64().unwrap() < 0.1, "texts with nothing in common are not alike: {pair}");
}

#[test]
fn yardstick_names_the_line_it_cannot_read() {
    let directory = tempfile::tempdir().unwrap();
    let input = directory.path().join("in.jsonl");
    fs::write(&input, "{\"collection\":\"one\"}\nnonsense\n").unwrap();
    let run = Command::new(env!("CARGO_BIN_EXE_synoptic"))
        .args(["yardstick", "--input", input.to_str().unwrap(), "--output"])
        .arg(directory.path().join("out.jsonl"))
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(1));
    assert!(String::from_utf8(run.stderr).unwrap().contains("in.jsonl:2 is no collection of texts"));
}
