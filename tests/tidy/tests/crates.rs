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

#[test]
fn each_crate_knows_only_those_below_it() {
    let allowed: &[(&str, &[&str])] = &[
        ("corpus", &[]),
        ("analysis", &["corpus"]),
        ("reading", &["corpus"]),
        ("folder", &["corpus", "reading"]),
        ("viewer", &["corpus"]),
        ("xtask", &[]),
    ];
    let workspace = workspace();
    for (name, allowed) in allowed {
        let Some(known) = workspace.get(*name) else { panic!("there is no crate {name}") };
        for (other, in_build_script) in known {
            assert!(*in_build_script || allowed.contains(&other.as_str()), "{name} must not know {other}");
        }
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
    for (file, text) in texts(|file| file.starts_with("src/") && !file.starts_with("src/browser")).unwrap() {
        let found: Vec<_> =
            lines_where(&file, &code_of(&text), |line| names(line, &["web_sys", "js_sys", "gloo"])).collect();
        assert!(found.is_empty(), "src/browser is the only door to the browser: {found:#?}");
    }
}

#[test]
fn every_model_is_plain_data() {
    for (file, text) in texts(|file| file.starts_with("src/pages/") && file.ends_with("/model.rs")).unwrap() {
        let found: Vec<_> =
            lines_where(&file, &code_of(&text), |line| names(line, &["leptos", "web_sys", "wasm_bindgen"]))
                .collect();
        assert!(found.is_empty(), "a model is tested on the host: {found:#?}");
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

#[test]
fn a_crate_is_named_by_a_path() {
    assert!(names("use web_sys::{Element};", &["web_sys"]));
    assert!(names("let a = analysis::analyse(b);", &["analysis"]));
    assert!(!names("let proofreading::x = 1; self.reading::<u8>();", &["reading"]));
}
