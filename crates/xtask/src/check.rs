//! `cargo xtask check`: formatting and lints, warnings denied.

use anyhow::Result;

use crate::{
    project,
    shell::{self, say},
    tools,
};

/// Checks formatting, then lints on the host and on wasm32.
///
/// # Errors
///
/// The first of them that complains.
pub(crate) fn check() -> Result<()> {
    tools::ensure_wasm_target()?;
    say("checking formatting");
    shell::run(&mut shell::cargo(["fmt", "--all", "--check"])?)?;
    say("checking lints, on the host");
    shell::run(&mut shell::cargo(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?)?;
    say("checking lints, on wasm32");
    let page = [
        "clippy",
        "--package",
        "viewer",
        "--package",
        "engine",
        "--target",
        project::WASM,
        "--",
        "-D",
        "warnings",
    ];
    shell::run(&mut shell::cargo(page)?)
}
