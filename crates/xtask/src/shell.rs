//! Running other programs.

use std::{
    env,
    ffi::OsStr,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::project;

/// Says what happens next.
pub(crate) fn say(what: &str) {
    println!("xtask: {what}");
}

/// A program that starts in the repository's root and finds the installed tools before all others.
pub(crate) fn program(name: &str) -> Result<Command> {
    let mut folders = vec![project::target()?.join("tools/bin")];
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let mut command = Command::new(name);
    command.current_dir(project::root()?).env("PATH", env::join_paths(folders)?);
    Ok(command)
}

/// Cargo itself, the one that started xtask.
pub(crate) fn cargo<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Result<Command> {
    let mut command = program("cargo")?;
    command.args(arguments);
    Ok(command)
}

/// Runs a program to its end; its output is the user's.
///
/// # Errors
///
/// Where it cannot be started or fails, with the command line.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = line(command);
    let status = command.status().with_context(|| format!("`{line}` could not be started"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// Runs a program and returns what it prints, or `None` where it cannot be started or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A command as one would type it.
pub(crate) fn line(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
