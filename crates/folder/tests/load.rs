//! What a folder gives, whatever lies in it.
#![expect(clippy::unwrap_used, reason = "a test that cannot set up its folder has failed")]

use std::{fs, path::Path};

use corpus::{Origin, Severity};
use folder::{Folder, load};
use tempfile::TempDir;

fn folder_of(files: &[(&str, &[u8])]) -> (TempDir, Folder) {
    let directory = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(directory.path().join(name), bytes).unwrap();
    }
    let folder = load(directory.path()).unwrap();
    (directory, folder)
}

fn sources(folder: &Folder) -> Vec<&str> {
    folder.documents.iter().map(|document| document.source.as_str()).collect()
}

fn said(folder: &Folder) -> Vec<String> {
    folder.diagnostics.iter().map(|diagnostic| diagnostic.to_string().replace("\n  ", " | ")).collect()
}

const TEXT: &[u8] = b"The ferry left before noon, said the master of the harbour.";

#[test]
fn articles_come_by_name_and_other_files_are_passed_over() {
    let (_directory, folder) = folder_of(&[
        ("b.md", TEXT),
        ("a.txt", b"The ferry came back late."),
        ("C.HTM", b"<p>Nobody knew of the ferry."),
        (".hidden.txt", TEXT),
        ("photo.jpg", b"\xFF\xD8\xFF"),
    ]);
    assert_eq!(sources(&folder), ["C.HTM", "a.txt", "b.md"]);
    assert_eq!(
        said(&folder),
        ["photo.jpg: note: not an article, passed over | articles end in .txt, .md or .html"]
    );
}

#[test]
fn one_bad_file_stops_no_other() {
    let (_directory, folder) = folder_of(&[
        ("a.txt", b""),
        ("b.txt", TEXT),
        ("c.md", b"+++\ntitle = \"x\noutlet = 1\n+++\ntext"),
        ("d.txt", b"\0\x01\x02"),
    ]);
    assert_eq!(sources(&folder), ["b.txt"]);
    let errors: Vec<_> = folder.diagnostics.iter().map(|d| (d.source.as_str(), d.line, d.severity)).collect();
    assert_eq!(
        errors,
        [
            ("a.txt", None, Severity::Error),
            ("c.md", Some(2), Severity::Error),
            ("d.txt", None, Severity::Error),
        ]
    );
}

#[test]
fn an_empty_folder_says_what_to_put_there() {
    let (directory, folder) = folder_of(&[]);
    let name = directory.path().display();
    assert_eq!(
        said(&folder),
        [format!("{name}: error: no articles found | put .txt, .md or .html files there")]
    );
}

#[test]
fn a_folder_that_is_not_there_is_an_error() {
    let error = load(Path::new("no/such/folder")).unwrap_err();
    assert_eq!((error.source.as_str(), error.severity), ("no/such/folder", Severity::Error));
}

#[test]
fn a_file_over_the_limit_is_named_and_not_read() {
    let directory = tempfile::tempdir().unwrap();
    let file = fs::File::create(directory.path().join("long.txt")).unwrap();
    file.set_len(20 << 20).unwrap();
    let folder = load(directory.path()).unwrap();
    assert!(
        said(&folder)[0]
            .starts_with("long.txt: error: the file is too large (20.0 MB; the limit is 16.0 MB)")
    );
}

#[test]
fn one_article_saved_twice_is_pointed_out() {
    let article = b"+++\ntitle = \"Ferry is late\"\noutlet = \"The Sample Digest\"\n+++\nIt left at noon.";
    let (_directory, folder) = folder_of(&[("a.md", article), ("b.md", article)]);
    assert_eq!(sources(&folder).len(), 2);
    assert_eq!(
        said(&folder),
        ["b.md: warning: same outlet and headline as a.md | remove one of them if they are the same article"]
    );
}

#[test]
fn the_manifest_orders_and_names_articles() {
    let (_directory, folder) = folder_of(&[
        ("a.txt", TEXT),
        ("b.txt", b"(Reuters) - The ferry left before noon, said the master of the harbour."),
        ("c.txt", b"Nobody knew of the ferry."),
        (
            "bundle.toml",
            b"[[article]]\nfile = \"c.txt\"\n[[article]]\nfile = \"b.txt\"\noutlet = \"The Sample Digest\"\n\
              [[article]]\nfile = \"a.text\"\n[[article]]\nfile = \"elsewhere.html\"\n",
        ),
    ]);
    assert_eq!(sources(&folder), ["c.txt", "b.txt", "a.txt"]);
    let outlet = folder.documents[1].outlet.as_ref().unwrap();
    assert_eq!((outlet.value.as_str(), outlet.origin), ("The Sample Digest", Origin::Given));
    assert!(folder.documents[1].diagnostics.iter().all(|found| !found.message.contains("Reuters")));
    assert_eq!(
        said(&folder),
        [
            "bundle.toml:6: warning: \"a.text\" is not among the articles | did you mean \"a.txt\"?",
            "bundle.toml:8: warning: \"elsewhere.html\" is not among the articles | correct the file name, or remove the entry",
        ]
    );
}

#[cfg(unix)]
#[test]
fn links_folders_and_odd_names_are_taken_as_they_are() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt, os::unix::fs::symlink};

    let directory = tempfile::tempdir().unwrap();
    let path = directory.path();
    fs::create_dir(path.join("older")).unwrap();
    fs::write(path.join("older").join("x.txt"), TEXT).unwrap();
    fs::write(path.join("a.txt"), TEXT).unwrap();
    symlink(path.join("a.txt"), path.join("b.txt")).unwrap();
    symlink(path.join("nowhere.txt"), path.join("c.txt")).unwrap();
    fs::write(path.join(OsStr::from_bytes(b"d\xFF.txt")), b"The ferry came back late.").unwrap();
    let folder = load(path).unwrap();
    assert_eq!(sources(&folder), ["a.txt", "d\u{fffd}.txt"]);
    assert_eq!(
        said(&folder),
        [
            "b.txt: note: a link to a file, passed over | copy the file itself here to use it",
            "c.txt: note: a link to a file, passed over | copy the file itself here to use it",
            "older: note: a folder, passed over | put its articles beside the others to use them",
        ]
    );
}
