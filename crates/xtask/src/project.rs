//! Where things are in the repository.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

/// The target the page is compiled for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// The root of the repository.
///
/// # Errors
///
/// Where xtask is started by something other than cargo, which tells where its package is.
pub(crate) fn root() -> Result<PathBuf> {
    let own =
        env::var_os("CARGO_MANIFEST_DIR").context("start it as `cargo xtask`, inside the repository")?;
    let root = Path::new(&own).ancestors().nth(2).context("xtask has left crates/")?;
    Ok(root.to_path_buf())
}

/// Where everything that is built goes, and can be deleted at any time.
pub(crate) fn target() -> Result<PathBuf> {
    Ok(root()?.join("target"))
}

/// The articles a command is to work on: an absolute path, since cargo runs the build script elsewhere.
///
/// # Errors
///
/// Where the folder does not exist; what is in it is judged when it is read.
pub(crate) fn articles(given: Option<&Path>) -> Result<PathBuf> {
    let folder = match given {
        Some(folder) => folder.to_path_buf(),
        None => root()?.join("articles"),
    };
    let Ok(absolute) = folder.canonicalize() else {
        bail!(
            "there is no folder {}; --articles takes a folder of .md, .txt or .html files",
            folder.display()
        )
    };
    let is_article = |file: &Path| {
        let ending = file.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        ending.is_some_and(|ending| ["md", "txt", "html", "htm"].contains(&ending.as_str()))
    };
    let mut files = absolute.read_dir().into_iter().flatten().flatten();
    if absolute.is_dir() && !files.any(|entry| is_article(&entry.path())) {
        bail!("{} holds no .md, .txt or .html file, so there is nothing to show", absolute.display());
    }
    if !absolute.is_dir() {
        bail!("{} is a file; --articles takes the folder it is in", folder.display());
    }
    Ok(absolute)
}
