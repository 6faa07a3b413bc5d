//! `cargo xtask test`: everything that can be checked, in the order of how soon it can fail.

use anyhow::Result;
use clap::ValueEnum;

use crate::{
    check, project,
    shell::{self, say},
    tools,
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
}

impl Part {
    const ALL: [Self; 3] = [Self::Check, Self::Host, Self::Wasm];

    fn run(self) -> Result<()> {
        match self {
            Self::Check => check::check(),
            Self::Host => host(),
            Self::Wasm => wasm(),
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
    shell::run(shell::cargo(["test", "--workspace"])?.env("INSTA_UPDATE", "no"))
}

fn wasm() -> Result<()> {
    tools::ensure_wasm_target()?;
    tools::ensure_node()?;
    tools::start_installing(&[&tools::WASM_BINDGEN])?.finish()?;
    say("testing on wasm32, in Node");
    let mut tests = shell::cargo(["test", "--package", "targets", "--target", project::WASM])?;
    shell::run(tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner"))
}
