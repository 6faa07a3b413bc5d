//! The repository's own rules, as tests: this library reads the repository, the tests state the rules.

mod literals;
mod source;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

pub use literals::{Said, said};
pub use source::{Function, code_of, functions, without_tests};

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map(Path::to_path_buf).unwrap_or_default()
}

/// Every file that is or could be committed, relative to the root, with `/` between folders; what git ignores is not
/// among them.
///
/// # Errors
///
/// Where git is missing or this is no clone.
pub fn tracked() -> Result<Vec<String>, String> {
    let arguments = ["ls-files", "--cached", "--others", "--exclude-standard"];
    let output = Command::new("git").args(arguments).current_dir(root()).output();
    let output = output.map_err(|error| format!("git: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let names = String::from_utf8_lossy(&output.stdout).into_owned();
    let exists = |name: &&str| root().join(name).is_file();
    Ok(names.lines().filter(exists).map(str::to_owned).collect())
}

/// The tracked text files whose path satisfies a condition, each with its text; files that are not UTF-8 are left out.
///
/// # Errors
///
/// Those of [`tracked`].
pub fn texts(wanted: impl Fn(&str) -> bool) -> Result<Vec<(String, String)>, String> {
    let names = tracked()?.into_iter().filter(|name| wanted(name));
    Ok(names
        .filter_map(|name| fs::read_to_string(root().join(&name)).ok().map(|text| (name, text)))
        .collect())
}

/// The lines of a text that satisfy a condition, each as `file:line: text`, ready to be shown.
pub fn lines_where<'a>(
    file: &'a str,
    text: &'a str,
    wanted: impl Fn(&str) -> bool + 'a,
) -> impl Iterator<Item = String> + 'a {
    let numbered = text.lines().enumerate().filter(move |(_, line)| wanted(line));
    numbered.map(move |(index, line)| format!("{file}:{}: {}", index + 1, line.trim()))
}
