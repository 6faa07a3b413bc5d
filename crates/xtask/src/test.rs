//! `cargo xtask test`: everything that can be checked, in the order of how soon it can fail.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::{
    check, project,
    shell::{self, say},
    site, size, tools,
};

/// A part of the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// Formatting and lints
    Check,
    /// Unit, property, golden and repository tests on the host
    Host,
    /// The same bytes on wasm32, in Node
    Wasm,
    /// The built site in a real Chromium, and what it weighs
    Browser,
}

impl Part {
    const ALL: [Self; 4] = [Self::Check, Self::Host, Self::Wasm, Self::Browser];

    fn run(self) -> Result<()> {
        match self {
            Self::Check => check::check(),
            Self::Host => host(),
            Self::Wasm => wasm(),
            Self::Browser => browser(),
        }
    }
}

/// Runs the parts asked for, all of them where none is named.
///
/// # Errors
///
/// The first part that fails.
pub(crate) fn test(parts: &[Part]) -> Result<()> {
    let parts = if parts.is_empty() { &Part::ALL } else { parts };
    for part in parts {
        part.run()?;
    }
    say("all tests passed");
    Ok(())
}

fn host() -> Result<()> {
    say("testing on the host");
    shell::run(shell::cargo(["test", "--workspace", "--no-fail-fast"])?.env("INSTA_UPDATE", "no"))
}

fn wasm() -> Result<()> {
    tools::ensure_wasm_target()?;
    tools::ensure_node()?;
    tools::start_installing(&[&tools::WASM_BINDGEN])?.finish()?;
    say("testing on wasm32, in Node");
    let mut tests = shell::cargo(["test", "--package", "targets", "--target", project::WASM])?;
    shell::run(tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner"))
}

fn browser() -> Result<()> {
    tools::ensure_node_packages()?;
    tools::CHROMIUM.ensure()?;
    tools::FIREFOX.ensure()?;
    let mut folders = shell::program("node")?;
    folders.arg("tests/browser/bundles.mjs");
    let list =
        shell::output(&mut folders).context("the folders of articles for the tests could not be written")?;
    for line in list.lines() {
        let (name, articles) = line.split_once(' ').with_context(|| format!("bundles.mjs said `{line}`"))?;
        let site = project::target()?.join("browser/sites").join(name);
        site::bundle(Path::new(articles), &site)?;
        if name == "sample" {
            site::single_file(Path::new(articles), &project::target()?.join("browser/synoptic.html"))?;
            site::file_to_read(Path::new(articles), &project::target()?.join("browser/to-read.html"))?;
            size::keep_budget(&site)?;
        }
    }
    say("testing in Chromium");
    let mut tests = shell::program("node")?;
    tests.args(["--test", "--test-concurrency=1", "--test-reporter=spec"]);
    shell::run(tests.args(suites()?).env_remove("SYNOPTIC_DIST"))
}

/// The files of tests that run in a browser.
fn suites() -> Result<Vec<PathBuf>> {
    let files = site::files(&project::root()?.join("tests/browser"))?;
    Ok(files.into_iter().filter(|file| file.to_string_lossy().ends_with(".test.mjs")).collect())
}
