//! `synoptic build` as its user runs it: what it writes, what it prints, and what it leaves alone.
#![expect(clippy::unwrap_used, reason = "a test that cannot run the command has failed")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

/// The parts of a viewer in which nothing is put.
const PARTS: [&str; 8] = [
    "style.css",
    "script.js",
    "unpack.js",
    "icon.svg",
    "unpacker.wasm",
    "program.wasm",
    "program.packed",
    "engine.packed",
];

/// A folder of articles, a viewer of which only the frame matters, and room for what is built.
struct Bench {
    folder: TempDir,
}

impl Bench {
    fn new(articles: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (viewer, given) = (folder.path().join("viewer"), folder.path().join("articles"));
        fs::create_dir_all(&viewer).unwrap();
        fs::create_dir_all(&given).unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        fs::copy(root.join("index.html"), viewer.join("frame.html")).unwrap();
        for part in PARTS {
            fs::write(viewer.join(part), part).unwrap();
        }
        fs::copy(root.join("src/browser/service.js"), viewer.join("service.js")).unwrap();
        for (name, text) in articles {
            fs::write(given.join(name), text).unwrap();
        }
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn build(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_synoptic"));
        command.arg("build").args(arguments).arg("--viewer").arg(self.path("viewer"));
        command.current_dir(self.folder.path()).output().unwrap()
    }
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
        .iter()
        .map(|file| (file.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(file).unwrap()))
        .collect()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

const FERRY: (&str, &str) = (
    "a.txt",
    "Ferry leaves late\n\nThe first of two ferries left the harbour of Sandvik before noon on Tuesday.\n",
);

#[test]
fn the_same_articles_make_the_same_bytes() {
    let bench = Bench::new(&[FERRY]);
    for name in ["one", "two"] {
        let page = format!("{name}.html");
        let output = bench.build(&["articles", "--out", name, "--single-file", &page]);
        assert!(output.status.success(), "{}", said(&output));
    }
    assert_eq!(files(&bench.path("one")), files(&bench.path("two")));
    assert_eq!(fs::read(bench.path("one.html")).unwrap(), fs::read(bench.path("two.html")).unwrap());
}

#[test]
fn a_page_without_the_engine_is_a_page_of_articles_without_it() {
    let bench = Bench::new(&[FERRY]);
    let whole = bench.build(&["articles", "--single-file", "whole.html"]);
    let to_read = bench.build(&["articles", "--without-engine", "--single-file", "to-read.html"]);
    assert!(whole.status.success() && to_read.status.success(), "{}", said(&to_read));
    let engine = |name: &str| {
        let page = fs::read_to_string(bench.path(name)).unwrap();
        let (_, part) = page.split_once("id=\"part-engine\">").unwrap();
        part.split_once('<').unwrap().0.to_owned()
    };
    assert!(!engine("whole.html").is_empty());
    assert_eq!(engine("to-read.html"), "");
    for arguments in
        [["--without-engine", "--single-file", "empty.html"], ["articles", "--without-engine", "--out=site"]]
    {
        assert!(!bench.build(&arguments).status.success(), "{arguments:?}");
    }
}

#[test]
fn a_site_takes_the_place_of_an_earlier_one_and_of_nothing_else() {
    let bench = Bench::new(&[FERRY]);
    assert!(bench.build(&["articles", "--out", "site"]).status.success());
    fs::write(bench.path("site/my-notes.txt"), "mine").unwrap();
    let before = files(&bench.path("site")).len();
    fs::write(bench.path("articles/b.txt"), "Other\n\nThe ferry left four hours late, its captain said.\n")
        .unwrap();
    assert!(bench.build(&["articles", "--out", "site"]).status.success());
    assert_eq!(files(&bench.path("site")).len(), before, "a bundle was left behind");
    assert_eq!(fs::read(bench.path("site/my-notes.txt")).unwrap(), b"mine");
}

#[test]
fn another_page_and_the_articles_themselves_are_left_alone() {
    let bench = Bench::new(&[FERRY]);
    fs::create_dir(bench.path("home")).unwrap();
    fs::write(bench.path("home/index.html"), "mine").unwrap();
    let output = bench.build(&["articles", "--out", "home"]);
    assert!(!output.status.success() && said(&output).contains("not Synoptic's"), "{}", said(&output));
    assert_eq!(fs::read(bench.path("home/index.html")).unwrap(), b"mine");
    for target in [["--out", "articles"], ["--out", "articles/site"], ["--single-file", "articles/a.txt"]] {
        let output = bench.build(&[["articles"].as_slice(), &target].concat());
        assert!(
            !output.status.success() && said(&output).contains("among the articles"),
            "{}",
            said(&output)
        );
    }
    assert_eq!(fs::read_to_string(bench.path("articles/a.txt")).unwrap(), FERRY.1);
}

#[test]
fn what_is_left_out_is_named_and_a_folder_of_nothing_makes_no_page() {
    let bench = Bench::new(&[FERRY, ("empty.txt", "")]);
    let output = bench.build(&["articles", "--single-file", "page.html"]);
    assert!(output.status.success());
    assert!(said(&output).contains("1 of 2 files are not in the page: empty.txt"), "{}", said(&output));
    fs::remove_file(bench.path("articles/a.txt")).unwrap();
    let output = bench.build(&["articles", "--single-file", "none.html"]);
    assert!(!output.status.success() && !bench.path("none.html").exists(), "{}", said(&output));
}

#[test]
fn a_page_without_articles_is_a_place_to_start_from() {
    let bench = Bench::new(&[]);
    let output = bench.build(&["--single-file", "page.html"]);
    assert!(output.status.success(), "{}", said(&output));
    let page = fs::read_to_string(bench.path("page.html")).unwrap();
    assert!(page.contains("id=\"part-bundle\"></script>"), "a bundle of no articles is none");
}

#[test]
fn a_command_without_a_viewer_says_how_to_get_one() {
    let bench = Bench::new(&[FERRY]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_synoptic"));
    let output = command
        .args(["build", "articles", "--out", "site"])
        .current_dir(bench.folder.path())
        .output()
        .unwrap();
    let brought = option_env!("SYNOPTIC_VIEWER").is_some();
    assert!(brought || said(&output).contains("cargo xtask install"), "{}", said(&output));
}
