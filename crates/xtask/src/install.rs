//! `cargo xtask install`: the `synoptic` command, with the viewer inside.

use anyhow::Result;

use crate::{
    project,
    shell::{self, say},
    viewer,
};

/// Makes the viewer, compiles the command with it, and puts it into cargo's folder of commands.
///
/// # Errors
///
/// Where a tool cannot be installed or a build fails.
pub(crate) fn install() -> Result<()> {
    let parts = viewer::make()?;
    say("compiling the command with the viewer inside");
    let mut install = shell::cargo(["install", "--locked", "--force", "--path"])?;
    install.arg(project::root()?.join("crates/cli")).env("SYNOPTIC_VIEWER", parts);
    // Beside what else is compiled here, so that nothing is compiled twice.
    shell::run(install.env("CARGO_TARGET_DIR", project::target()?))?;
    say("`synoptic` is installed; copied to another machine of this kind, it works there too");
    Ok(())
}
