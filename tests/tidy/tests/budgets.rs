//! How long things may get, and what never stays in (CONTRIBUTING.md, style).
#![expect(clippy::unwrap_used, reason = "a test may; clippy exempts only functions marked as tests")]

use tidy::{code_of, functions, lines_where, texts};

/// A longer file holds two things.
const FILE: usize = 400;
/// A longer function does two things.
const FUNCTION: usize = 80;

fn rust() -> Vec<(String, String)> {
    texts(|file| file.ends_with(".rs")).unwrap()
}

#[test]
fn no_file_is_longer_than_its_budget() {
    let code =
        texts(|file| [".rs", ".mjs", ".js", ".css"].iter().any(|ending| file.ends_with(ending))).unwrap();
    assert!(code.len() > 40, "only {} files were found", code.len());
    let long: Vec<_> =
        code.iter().filter(|(_, text)| text.lines().count() > FILE).map(|(file, _)| file).collect();
    assert!(long.is_empty(), "over {FILE} lines: {long:#?}");
}

#[test]
fn no_function_is_longer_than_its_budget() {
    let mut long = Vec::new();
    let mut all = 0;
    for (file, text) in rust() {
        for function in functions(&text) {
            all += 1;
            if function.length > FUNCTION {
                long.push(format!(
                    "{file}:{}: {} has {} lines",
                    function.line, function.name, function.length
                ));
            }
        }
    }
    assert!(all > 200, "only {all} functions were found");
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn lints_are_expected_with_a_reason() {
    for (file, text) in rust() {
        let code = code_of(&text);
        let allowed: Vec<_> = lines_where(&file, &code, |line| line.contains("[allow(")).collect();
        assert!(allowed.is_empty(), "`expect` says when it is needed no more: {allowed:#?}");
        for rest in code.split("[expect(").skip(1) {
            let attribute = rest.split(")]").next().unwrap();
            assert!(attribute.contains("reason"), "{file}: #[expect({attribute})] has no reason");
        }
    }
}

#[test]
fn nothing_unfinished_is_left() {
    let rust = ["todo!(", "unimplemented!(", "#[ignore", "dbg!("].as_slice();
    let script = ["test.only(", "test.skip(", "test.todo(", "debugger;"].as_slice();
    for (ending, marks) in [(".rs", rust), (".mjs", script), (".js", script)] {
        for (file, text) in texts(|file| file.ends_with(ending)).unwrap() {
            let code = if ending == ".rs" { code_of(&text) } else { text };
            let marked = |line: &str| marks.iter().any(|mark| line.contains(mark));
            let found: Vec<_> = lines_where(&file, &code, marked).collect();
            assert!(found.is_empty(), "{found:#?}");
        }
    }
}

#[test]
fn no_module_is_a_drawer_for_everything() {
    for (file, _) in rust() {
        let stem = file.trim_end_matches("/mod.rs").trim_end_matches(".rs").rsplit('/').next().unwrap();
        assert!(
            !["utils", "util", "helpers", "common", "misc"].contains(&stem),
            "{file} says nothing about what is in it"
        );
    }
}
