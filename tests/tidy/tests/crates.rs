//! Who may know whom (ARCHITECTURE.md, invariants 1, 2 and 7).
#![expect(clippy::unwrap_used, reason = "a test may; clippy exempts only functions marked as tests")]

use std::{collections::BTreeMap, process::Command};

use serde_json::Value;
use tidy::{code_of, lines_where, root, texts, without_tests};

/// For each package of the workspace, the workspace's packages it depends on: (package, in a build script).
fn workspace() -> BTreeMap<String, Vec<(String, bool)>> {
    let arguments = ["metadata", "--no-deps", "--offline", "--format-version", "1"];
    let output = Command::new(env!("CARGO")).args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let name = |package: &Value| package["name"].as_str().unwrap().to_owned();
    let own = |dependency: &&Value| dependency["path"].is_string() && dependency["kind"] != "dev";
    let known = |package: &Value| {
        let dependencies = package["dependencies"].as_array().unwrap().iter().filter(own);
        dependencies.map(|dependency| (name(dependency), dependency["kind"] == "build")).collect()
    };
    packages.iter().map(|package| (name(package), known(package))).collect()
}

/// For each package, the workspace's packages that it may know, and those that its build script may know.
const MAY_KNOW: &[(&str, &[&str], &[&str])] = &[
    ("corpus", &[], &[]),
    ("analysis", &["corpus"], &[]),
    ("reading", &["corpus"], &[]),
    ("engine", &["analysis", "corpus", "reading"], &[]),
    ("folder", &["corpus", "reading"], &[]),
    ("training", &["analysis", "corpus"], &[]),
    ("markup", &[], &[]),
    ("packing", &[], &[]),
    ("publishing", &[], &[]),
    ("cli", &["analysis", "corpus", "folder", "publishing"], &[]),
    ("xtask", &["packing"], &[]),
    ("viewer", &["corpus", "markup"], &[]),
    ("golden", &["analysis", "corpus", "folder"], &[]),
    ("fuzz", &[], &[]),
    ("speed", &["analysis", "corpus", "reading"], &[]),
    ("targets", &["analysis", "corpus", "reading"], &["analysis", "corpus", "folder"]),
    ("tidy", &[], &[]),
];

#[test]
fn each_crate_knows_only_those_below_it() {
    let workspace = workspace();
    for (name, known) in &workspace {
        let Some((_, below, in_build)) = MAY_KNOW.iter().find(|(each, ..)| each == name) else {
            panic!("nothing says what {name} may know");
        };
        for (other, in_build_script) in known {
            let allowed = if *in_build_script { in_build } else { below };
            let place = if *in_build_script { "'s build script" } else { "" };
            assert!(allowed.contains(&other.as_str()), "{name}{place} must not know {other}");
        }
    }
    for (name, ..) in MAY_KNOW {
        assert!(workspace.contains_key(*name), "there is no crate {name}");
    }
}

#[test]
fn corpus_and_analysis_have_no_way_to_the_outside() {
    for name in ["corpus", "analysis"] {
        let path = format!("crates/{name}/src/");
        let sources = texts(|file| file.starts_with(&path) && file.ends_with(".rs")).unwrap();
        let top = sources.iter().find(|(file, _)| file.ends_with("/src/lib.rs")).unwrap();
        assert!(top.1.contains("#![no_std]"), "{} must be no_std", top.0);
        for (file, text) in sources.iter().filter(|(file, _)| !file.ends_with("tests.rs")) {
            let code = code_of(without_tests(text));
            let found: Vec<_> =
                lines_where(file, &code, |line| line.contains("std::") || line.contains("extern crate std"))
                    .collect();
            assert!(found.is_empty(), "the standard library opens files and reads clocks: {found:#?}");
        }
    }
}

#[test]
fn stored_types_have_the_same_width_on_every_target() {
    for (file, text) in texts(|file| file.starts_with("crates/corpus/src/")).unwrap() {
        let code = code_of(&text);
        for item in code
            .split("#[derive(")
            .skip(1)
            .filter(|item| item.split(')').next().unwrap().contains("Serialize"))
        {
            let body = item.split_once("\n}").map_or(item, |(body, _)| body);
            let body = body
                .split_once("\n\n")
                .map_or(body, |(first, _)| if first.contains(';') { first } else { body });
            assert!(!body.contains("usize"), "{file} stores a usize:{body}");
        }
    }
}

#[test]
fn pages_and_components_only_place_what_they_are_given() {
    let sources =
        texts(|file| file.starts_with("src/pages/") || file.starts_with("src/components/")).unwrap();
    for (file, text) in &sources {
        let found: Vec<_> =
            lines_where(file, &code_of(text), |line| names(line, &["analysis", "reading"])).collect();
        assert!(found.is_empty(), "analysis happens while the site is built: {found:#?}");
    }
}

#[test]
fn the_browser_is_named_in_one_folder() {
    for (file, text) in texts(|file| file.starts_with("src/") && !file.starts_with("src/browser/")).unwrap() {
        let found: Vec<_> =
            lines_where(&file, &code_of(&text), |line| has_word(line, &["web_sys", "js_sys", "gloo"]))
                .collect();
        assert!(found.is_empty(), "src/browser is the only door to the browser: {found:#?}");
    }
}

/// Parts of the viewer that are plain data and functions of it, besides each model and route.
const PURE: [&str; 14] = [
    "src/measured.rs",
    "src/column.rs",
    "src/comparison.rs",
    "src/counts.rs",
    "src/figures.rs",
    "src/figures/amount.rs",
    "src/figures/line.rs",
    "src/filter.rs",
    "src/glanced.rs",
    "src/rows.rs",
    "src/rows/order.rs",
    "src/components/compare/reasons.rs",
    "src/components/compare/words.rs",
    "src/components/source.rs",
];

fn is_pure(file: &str) -> bool {
    let folders = ["src/own/", "src/route/", "src/search/", "src/words/"];
    let folder = folders.iter().any(|folder| file.starts_with(folder));
    folder || PURE.contains(&file) || (file.starts_with("src/") && file.ends_with("/model.rs"))
}

#[test]
fn every_model_is_plain_data() {
    let models = texts(is_pure).unwrap();
    for file in PURE {
        assert!(models.iter().any(|(each, _)| each == file), "{file} has moved");
    }
    for (file, text) in &models {
        let outside = ["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo", "browser", "session"];
        let found: Vec<_> =
            lines_where(file, &code_of(without_tests(text)), |line| has_word(line, &outside)).collect();
        assert!(found.is_empty(), "a model is tested on the host: {found:#?}");
    }
}

#[test]
fn every_page_has_a_model() {
    let files = texts(|file| file.starts_with("src/pages/") && file.ends_with(".rs")).unwrap();
    let mut pages = 0;
    for (file, _) in files.iter().filter(|(file, _)| file.ends_with("/mod.rs")) {
        let Some(folder) = file.strip_suffix("mod.rs").filter(|folder| *folder != "src/pages/") else {
            continue;
        };
        pages += 1;
        let model = format!("{folder}model.rs");
        assert!(files.iter().any(|(each, _)| *each == model), "{model} is missing");
    }
    assert!(pages > 1, "only {pages} pages were found");
    let alone = files.iter().filter(|(file, _)| file.matches('/').count() == 2 && !file.ends_with("/mod.rs"));
    assert_eq!(alone.count(), 0, "a page is a folder, so that it has room for a model");
}

/// Which parts of the viewer a part may not name, by the beginnings of paths: data flows in a circle, never sideways.
const SIDEWAYS: &[(&str, &[&str])] = &[
    ("src/browser/", &["components", "pages", "session", "route", "filter", "words"]),
    ("src/route/", &["components", "pages"]),
    ("src/words/", &["components", "pages"]),
    ("src/column", &["components", "pages"]),
    ("src/comparison", &["components", "pages"]),
    ("src/counts", &["components", "pages"]),
    ("src/export/", &["pages", "session"]),
    ("src/figures", &["components", "pages"]),
    ("src/filter", &["components", "pages"]),
    ("src/rows", &["components", "pages"]),
    ("src/own/", &["components", "pages", "session"]),
    ("src/session/", &["components", "pages"]),
    ("src/components/", &["pages"]),
];

#[test]
fn nothing_reaches_sideways() {
    for (part, beyond) in SIDEWAYS {
        let files = texts(|file| file.starts_with(part) && file.ends_with(".rs")).unwrap();
        assert!(!files.is_empty(), "there is no {part}");
        for (file, text) in &files {
            let named = |line: &str| beyond.iter().any(|other| line.contains(&format!("crate::{other}::")));
            let found: Vec<_> = lines_where(file, &code_of(text), named).collect();
            assert!(found.is_empty(), "data flows in a circle, never sideways: {found:#?}");
        }
    }
}

#[test]
fn no_page_names_another() {
    for (file, text) in texts(|file| file.starts_with("src/pages/") && file.ends_with(".rs")).unwrap() {
        let own = file.split('/').nth(2).unwrap();
        let another = |line: &str| {
            let mut named = line.split("pages::").skip(1);
            named.any(|rest| rest.split(|end: char| !end.is_alphanumeric() && end != '_').next() != Some(own))
                || line.contains("super::super::")
        };
        let found: Vec<_> = lines_where(&file, &code_of(&text), another).collect();
        assert!(found.is_empty(), "what two pages need stands beside them, not in one of them: {found:#?}");
    }
}

/// Whether a line of code names one of these crates: in a path or a `use`.
fn names(line: &str, crates: &[&str]) -> bool {
    let begins = |offset: usize| {
        !line[..offset].ends_with(|before: char| before.is_alphanumeric() || "_.:".contains(before))
    };
    crates.iter().any(|name| {
        line.match_indices(name)
            .any(|(offset, _)| begins(offset) && line[offset + name.len()..].starts_with("::"))
    })
}

/// Whether one of these stands in a line of code as a whole word, on its own or anywhere in a path.
fn has_word(line: &str, words: &[&str]) -> bool {
    let mut all = line.split(|end: char| !end.is_alphanumeric() && end != '_');
    all.any(|word| words.contains(&word))
}

#[test]
fn a_crate_is_named_by_a_path() {
    assert!(names("use web_sys::{Element};", &["web_sys"]));
    assert!(names("let a = analysis::analyse(b);", &["analysis"]));
    assert!(!names("let proofreading::x = 1; self.reading::<u8>();", &["reading"]));
}

#[test]
fn a_door_to_the_browser_is_seen_wherever_it_stands() {
    for line in ["use leptos::web_sys::Element;", "use web_sys as dom;", "leptos::web_sys::window()"] {
        assert!(has_word(line, &["web_sys"]), "{line}");
    }
    assert!(!has_word("let my_web_sys_like = 1;", &["web_sys"]));
}
