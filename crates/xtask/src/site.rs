//! `cargo xtask build`: a folder of static files.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result, bail};

use crate::{
    project,
    shell::{self, say},
    tools,
};

/// What wasm may contain that Rust emits; `wasm-opt` cannot tell, since stripping removes the section that says so.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The cargo profile of what is published, which index.html names.
pub(crate) const PROFILE: &str = "page";

/// Builds the site of a folder of articles and writes it to `out`.
///
/// # Errors
///
/// Where a tool cannot be installed, the build fails, or `out` cannot be written.
pub(crate) fn build(articles: Option<&Path>, out: &Path) -> Result<()> {
    let start = Instant::now();
    let articles = project::articles(articles)?;
    refuse_foreign(out, &articles)?;
    let site = project::target()?.join("site");
    bundle(&articles, &site)?;
    publish(&site, out)?;
    let (out, took) = (out.display(), start.elapsed().as_secs());
    say(&format!("the site is in {out} after {took} s; copy that folder to any static host"));
    Ok(())
}

/// Builds the site of a folder of articles into a folder below `target`, which it empties first.
///
/// # Errors
///
/// Where a tool cannot be installed or the build fails.
pub(crate) fn bundle(articles: &Path, site: &Path) -> Result<()> {
    tools::ensure_wasm_target()?;
    let installing = tools::start_installing(&[&tools::TRUNK, &tools::WASM_BINDGEN])?;
    say(&format!("compiling the site with the articles of {}", articles.display()));
    let profile = ["build", "--profile", PROFILE, "--target", project::WASM, "--bin", "viewer"];
    let mut compile = shell::cargo(profile)?;
    shell::run(compile.env("SYNOPTIC_ARTICLES", articles))?;
    installing.finish()?;

    let mut trunk = shell::program("trunk")?;
    trunk.env("SYNOPTIC_ARTICLES", articles).env("NO_COLOR", "false");
    trunk.args(["--quiet", "build", "--release", "--dist"]).arg(site);
    shell::run(&mut trunk)?;
    close(&site.join("index.html"))?;
    shrink(site)
}

/// What lets the live reload of `trunk serve` past the page's policy; a page that is published has no use for it.
const LIVE_RELOAD: &str = " 'nonce-synoptic-live-reload'";

/// Takes that out of a page.
fn close(page: &Path) -> Result<()> {
    let name = page.display();
    let text = fs::read_to_string(page).with_context(|| format!("{name} cannot be read"))?;
    if !text.contains(LIVE_RELOAD) {
        bail!("{name} has lost its content security policy; see index.html and Trunk.toml");
    }
    fs::write(page, text.replace(LIVE_RELOAD, "")).with_context(|| format!("{name} cannot be written"))
}

/// Runs `wasm-opt` on the site where Node can provide it.
fn shrink(site: &Path) -> Result<()> {
    if let Err(reason) = tools::ensure_node_packages() {
        say(&format!("left out wasm-opt, the page is about a tenth larger than it could be: {reason:#}"));
        return Ok(());
    }
    let is_wasm = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "wasm");
    let wasm = files(site)?.into_iter().find(is_wasm).context("Trunk has written no wasm")?;
    say("shrinking the wasm with wasm-opt");
    let mut optimise = shell::program("node")?;
    optimise.arg(project::root()?.join("node_modules/binaryen/bin/wasm-opt"));
    optimise.arg(&wasm).args(["-Oz", "--strip-debug", "--strip-producers"]).args(WASM_FEATURES);
    shell::run(optimise.arg("-o").arg(&wasm))
}

/// Folders of the repository that a site would litter.
const SOURCES: [&str; 6] = ["src", "style", "crates", "tests", "articles", "docs"];

/// Stops before anything is built where a site would fall among articles or sources, or replace another page.
fn refuse_foreign(out: &Path, articles: &Path) -> Result<()> {
    let Ok(out) = out.canonicalize() else { return Ok(()) };
    let root = project::root()?;
    let sources = SOURCES.iter().map(|source| root.join(source));
    if sources.chain([articles.to_path_buf()]).any(|folder| out.starts_with(folder)) || out == root {
        bail!("{} holds articles or sources; --out takes another folder, best a new one", out.display());
    }
    if out.join("index.html").exists() && !files(&out)?.iter().any(|file| is_built(file)) {
        bail!("{} has an index.html that is not Synoptic's; --out takes another folder", out.display());
    }
    Ok(())
}

/// Copies the site to where it is wanted. Files of an earlier build make way; nothing else there is touched.
fn publish(site: &Path, out: &Path) -> Result<()> {
    fs::create_dir_all(out).with_context(|| format!("{} cannot be created", out.display()))?;
    if out.canonicalize()?.starts_with(project::target()?) {
        bail!("{} is inside target/, which cargo may empty; --out takes another folder", out.display());
    }
    for old in files(out)?.iter().filter(|file| is_built(file)) {
        fs::remove_file(old).with_context(|| format!("{} cannot be replaced", old.display()))?;
    }
    for file in files(site)? {
        let copy = out.join(file.strip_prefix(site)?);
        if let Some(folder) = copy.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&file, &copy).with_context(|| format!("{} cannot be written", copy.display()))?;
    }
    Ok(())
}

/// Trunk writes its 64-bit hashes without leading zeros; one of four digits fewer comes up in 65,000 builds once.
const MIN_HASH: usize = 12;

/// Whether a file name carries the hash that Trunk gives to what it builds, as in `viewer-0123456789abcdef_bg.wasm`.
fn is_built(file: &Path) -> bool {
    let (Some(stem), Some(ending)) = (file.file_stem(), file.extension()) else { return false };
    let stem = stem.to_string_lossy();
    let hash = stem.trim_end_matches("_bg").rsplit('-').next().unwrap_or_default();
    let hashed = (MIN_HASH..=16).contains(&hash.len()) && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    hashed && ["css", "js", "wasm"].iter().any(|built| ending == *built)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hashed_files_make_way() {
        assert!(is_built(Path::new("dist/viewer-0123456789abcdef_bg.wasm")));
        assert!(is_built(Path::new("dist/tokens-123456789abcdef.css")));
        assert!(!is_built(Path::new("dist/index.html")));
        assert!(!is_built(Path::new("dist/my-own-notes.js")));
        assert!(!is_built(Path::new("dist/0123456789abcdef.txt")));
    }
}
