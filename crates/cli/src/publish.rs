//! `synoptic build`: a folder of articles becomes a site, or a page in one file.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result, anyhow, bail};
use corpus::{Diagnostic, Severity, Tables};
use publishing::Viewer;

use crate::bundle::Bundle;

/// The viewer that this command brings along: names and bytes of its parts; none where it was compiled without.
const VIEWER: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/viewer.rs"));

/// The file that presents and corrects the articles of a folder.
const MANIFEST: &str = "bundle.toml";

/// What to write.
pub(crate) struct Wanted {
    /// The articles; without any the page is a place to start from.
    pub(crate) articles: Option<PathBuf>,
    /// A folder for a site.
    pub(crate) out: Option<PathBuf>,
    /// A file for a page in one file.
    pub(crate) single_file: Option<PathBuf>,
    /// Whether that page takes no texts of a reader's own, and is small.
    pub(crate) without_engine: bool,
    /// A viewer to take instead of the one that the command brings along.
    pub(crate) viewer: Option<PathBuf>,
    /// A file for the packed corpus alone.
    pub(crate) packed: Option<PathBuf>,
}

/// Writes the site or the page of a folder of articles, and says what was left out of it.
///
/// # Errors
///
/// Where nothing of the folder can be shown, there is no viewer, or what is wanted cannot be written.
pub(crate) fn build(wanted: &Wanted, out: &mut impl Write) -> Result<()> {
    let start = Instant::now();
    let articles = wanted.articles.as_deref();
    for target in [&wanted.out, &wanted.single_file, &wanted.packed].into_iter().flatten() {
        keep_from_articles(target, articles)?;
    }
    wanted.out.as_deref().map_or(Ok(()), keep_from_others)?;
    let tables = match &wanted.articles {
        Some(articles) => tables(articles)?,
        None => Tables::default(),
    };
    let packed = if wanted.articles.is_some() { corpus::pack(&tables)? } else { Vec::new() };
    if let Some(file) = &wanted.packed {
        fs::write(file, &packed).with_context(|| format!("{} cannot be written", file.display()))?;
    }
    if wanted.out.is_none() && wanted.single_file.is_none() {
        return Ok(());
    }
    let viewer = viewer(wanted.viewer.as_deref())?;
    let bundle = publishing::Bundle { title: &tables.title, packed: &packed };
    if let Some(file) = &wanted.single_file {
        let engine = if wanted.without_engine { Vec::new() } else { viewer.engine.clone() };
        let page = publishing::page(&Viewer { engine, ..viewer.clone() }, bundle)?;
        fs::write(file, &page).with_context(|| format!("{} cannot be written", file.display()))?;
        let (file, size, took) = (file.display(), page.len(), start.elapsed().as_millis());
        writeln!(out, "wrote {file}, {size} bytes, in {took} ms; it opens by itself, without a server")?;
    }
    if let Some(folder) = &wanted.out {
        let files = publishing::site(&viewer, bundle)?;
        write_site(folder, &files)?;
        let size: usize = files.iter().map(|file| file.bytes.len()).sum();
        let (folder, count, took) = (folder.display(), files.len(), start.elapsed().as_millis());
        writeln!(
            out,
            "wrote {count} files, {size} bytes, to {folder} in {took} ms; any static host can serve them"
        )?;
    }
    Ok(())
}

/// The analysis of a folder; says what was left out.
fn tables(articles: &Path) -> Result<Tables> {
    let bundle = Bundle::load(articles)?;
    bundle.warn(&mut std::io::stderr())?;
    if bundle.corpus.articles.is_empty() {
        bail!("{} holds no article that can be shown", articles.display());
    }
    let mut unread: Vec<&str> = Vec::new();
    let errors = || bundle.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    let is_article = |found: &&Diagnostic| found.source != MANIFEST;
    unread.extend(errors().filter(is_article).map(|found| found.source.as_str()));
    unread.sort_unstable();
    unread.dedup();
    if !unread.is_empty() {
        let (left_out, all) = (unread.len(), unread.len() + bundle.corpus.articles.len());
        eprintln!("{left_out} of {all} files are not in the page: {}", unread.join(", "));
    }
    if errors().any(|found| found.source == MANIFEST) {
        eprintln!("what was not understood of {MANIFEST} is left out; the rest of it counts");
    }
    let mut tables = (*bundle.corpus).clone();
    tables.diagnostics = bundle.diagnostics;
    Ok(tables)
}

/// The viewer to put the articles into.
fn viewer(folder: Option<&Path>) -> Result<Viewer> {
    let part = |name: &str| match folder {
        Some(folder) => {
            let file = folder.join(name);
            fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))
        }
        None => {
            VIEWER.iter().find(|(each, _)| *each == name).map(|(_, bytes)| bytes.to_vec()).ok_or_else(|| {
                anyhow!("this command was compiled without a viewer; `cargo xtask install` makes one with it")
            })
        }
    };
    let text = |name: &str| {
        String::from_utf8(part(name)?).with_context(|| format!("the viewer's {name} is damaged"))
    };
    Ok(Viewer {
        frame: text("frame.html")?,
        style: text("style.css")?,
        script: text("script.js")?,
        unpack: text("unpack.js")?,
        service: text("service.js")?,
        icon: text("icon.svg")?,
        unpacker: part("unpacker.wasm")?,
        program: part("program.wasm")?,
        packed: part("program.packed")?,
        engine: part("engine.packed")?,
    })
}

/// Stops where something would be written among the articles: it would take the place of one, or be read as one.
fn keep_from_articles(target: &Path, articles: Option<&Path>) -> Result<()> {
    let Some(articles) = articles.and_then(|articles| articles.canonicalize().ok()) else { return Ok(()) };
    // What is not there yet will be below the nearest folder that is.
    let absolute = std::path::absolute(target)?;
    let there = absolute.ancestors().find_map(|path| path.canonicalize().ok());
    if there.is_some_and(|there| there.starts_with(&articles)) {
        bail!("{} would stand among the articles; choose a place outside their folder", target.display());
    }
    Ok(())
}

/// Stops where a site would take the place of another page.
fn keep_from_others(out: &Path) -> Result<()> {
    if out.join("index.html").exists() && !files(out)?.iter().any(|file| publishing::is_published(file)) {
        bail!("{} has an index.html that is not Synoptic's; --out takes another folder", out.display());
    }
    Ok(())
}

/// Writes a site. Whoever visits meanwhile finds the earlier one whole or this one: its files come in an order, and only
/// then do those of the earlier one go. Nothing else there is touched.
fn write_site(out: &Path, site: &[publishing::File]) -> Result<()> {
    fs::create_dir_all(out).with_context(|| format!("{} cannot be created", out.display()))?;
    for file in site {
        let path = out.join(&file.name);
        fs::write(&path, &file.bytes).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    let is_new = |old: &Path| site.iter().any(|file| old.ends_with(&file.name));
    for old in files(out)?.iter().filter(|old| publishing::is_published(old) && !is_new(old)) {
        fs::remove_file(old).with_context(|| format!("{} cannot be removed", old.display()))?;
    }
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let paths = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    Ok(paths.into_iter().filter(|path| path.is_file()).collect())
}
