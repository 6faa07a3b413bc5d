//! `cargo xtask build`: a folder of static files, or one file.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use anyhow::{Context, Result, bail};

use crate::{
    project,
    shell::{self, say},
    viewer,
};

/// What `cargo xtask build` is to write.
pub(crate) struct Wanted<'a> {
    /// The folder of a site.
    pub(crate) out: Option<&'a Path>,
    /// A page in one file.
    pub(crate) single_file: Option<&'a Path>,
    /// Whether that page takes no texts of a reader's own, and is small.
    pub(crate) without_engine: bool,
}

/// Builds the site of a folder of articles, or its page in one file, and writes it where it is wanted.
///
/// # Errors
///
/// Where a tool cannot be installed, the build fails, or it cannot be written there.
pub(crate) fn build(articles: Option<&Path>, wanted: &Wanted<'_>) -> Result<()> {
    let start = Instant::now();
    let articles = project::articles(articles)?;
    wanted.out.into_iter().try_for_each(refuse_sources)?;
    let viewer = viewer::make()?;
    let mut publish = publish(&articles, &viewer)?;
    for (option, path) in [("--out", wanted.out), ("--single-file", wanted.single_file)] {
        if let Some(path) = path {
            publish.arg(option).arg(env::current_dir()?.join(path));
        }
    }
    publish.args(wanted.without_engine.then_some("--without-engine"));
    shell::run(&mut publish)?;
    say(&format!("that took {} s, the viewer included", start.elapsed().as_secs()));
    Ok(())
}

/// Builds the site of a folder of articles into a folder below `target`, which it empties first.
///
/// # Errors
///
/// Where a tool cannot be installed or the build fails.
pub(crate) fn bundle(articles: &Path, site: &Path) -> Result<()> {
    let viewer = viewer::make()?;
    if site.exists() {
        fs::remove_dir_all(site)?;
    }
    shell::run(publish(articles, &viewer)?.arg("--out").arg(site))
}

/// Builds the page of a folder of articles in one file.
///
/// # Errors
///
/// As [`bundle`].
pub(crate) fn single_file(articles: &Path, file: &Path) -> Result<()> {
    let viewer = viewer::make()?;
    shell::run(publish(articles, &viewer)?.arg("--single-file").arg(file))
}

/// The same without the engine: a page to read, which takes no texts of a reader's own.
///
/// # Errors
///
/// As [`bundle`].
pub(crate) fn file_to_read(articles: &Path, file: &Path) -> Result<()> {
    let viewer = viewer::make()?;
    shell::run(publish(articles, &viewer)?.arg("--without-engine").arg("--single-file").arg(file))
}

/// The command that puts articles into a viewer.
fn publish(articles: &Path, viewer: &Path) -> Result<Command> {
    let mut publish = shell::cargo(["run", "--quiet", "--package", "cli", "--", "build"])?;
    publish.arg(articles).arg("--viewer").arg(viewer);
    Ok(publish)
}

/// Folders of the repository that a site would litter, or that cargo may empty.
const SOURCES: [&str; 7] = ["src", "style", "crates", "tests", "articles", "docs", "target"];

/// Stops before anything is built where a site would fall among sources.
fn refuse_sources(out: &Path) -> Result<()> {
    let Ok(out) = out.canonicalize() else { return Ok(()) };
    let root = project::root()?;
    if SOURCES.iter().any(|source| out.starts_with(root.join(source))) || out == root {
        bail!("{} is a folder of the repository; --out takes another, best a new one", out.display());
    }
    Ok(())
}

/// All files below a folder, in a fixed order.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}
