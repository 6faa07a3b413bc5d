//! `cargo xtask size`: what the page weighs on its way to a reader.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::{
    project,
    shell::{self, say},
    site,
    small::number,
    tools,
};

/// What is fetched only when a reader adds a text or saves the page, and behind a reader's back where a browser keeps the
/// site: the beginnings of these names.
const LATER: [&str; 5] = ["unpacker-", "engine-", "packed-", "shell-", "service.js"];

/// What a reader of the sample fetches may weigh so much with brotli: every view, three languages, and what readers make of
/// their own.
const BUDGET: u64 = 400_000;

/// The compressors; Node has them built in, so that xtask need not compile them.
const SCRIPT: &str = include_str!("size.mjs");

/// Bytes as they are, with gzip, and with brotli.
#[derive(Clone, Copy, Default)]
struct Weight {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Prints a table of a built site, the sample's unless another is given, and what takes the most of it.
///
/// # Errors
///
/// Where it cannot be built or read, Node is missing, or the sample is over its budget.
pub(crate) fn size(dist: Option<&Path>) -> Result<()> {
    tools::ensure_node()?;
    if let Some(dist) = dist {
        report(dist)?;
        return Ok(());
    }
    let site = project::target()?.join("site");
    let articles = project::articles(None)?;
    site::bundle(&articles, &site)?;
    let [whole, to_read] = ["sample.html", "sample-to-read.html"];
    let [whole, to_read] = [project::target()?.join(whole), project::target()?.join(to_read)];
    site::single_file(&articles, &whole)?;
    site::file_to_read(&articles, &to_read)?;
    keep_budget(&site)?;
    let [whole, to_read] = [fs::metadata(whole)?.len(), fs::metadata(to_read)?.len()];
    say(&format!("in one file it weighs {whole} bytes, without the engine {to_read}"));
    Ok(())
}

/// Prints the table of the sample's site.
///
/// # Errors
///
/// Where it cannot be read or is over its budget.
pub(crate) fn keep_budget(site: &Path) -> Result<()> {
    let first = report(site)?.brotli;
    if first > BUDGET {
        bail!("to read the sample takes {first} bytes with brotli, more than the budget of {BUDGET}");
    }
    say(&format!("to read the sample takes {first} bytes with brotli, within the budget of {BUDGET}"));
    Ok(())
}

/// Prints what the files of a site weigh, the heaviest first, and returns the sum of what a reader fetches to read.
fn report(site: &Path) -> Result<Weight> {
    let files = site::files(site)?;
    let mut rows: Vec<(String, Weight)> = Vec::new();
    for (file, weight) in files.iter().zip(weigh(&files)?) {
        rows.push((file.strip_prefix(site)?.display().to_string(), weight));
    }
    rows.sort_by_key(|(_, weight)| std::cmp::Reverse(weight.brotli));
    let later = |name: &str| LATER.iter().any(|each| name.starts_with(each));
    let sum =
        |rows: &[&(String, Weight)]| rows.iter().fold(Weight::default(), |sum, (_, each)| sum.plus(*each));
    let total = sum(&rows.iter().collect::<Vec<_>>());
    let first = sum(&rows.iter().filter(|(name, _)| !later(name)).collect::<Vec<_>>());
    println!("{:>12} {:>12} {:>12}  file", "raw", "gzip", "brotli");
    for (name, weight) in rows.iter().chain([&("to read".to_string(), first), &("in all".to_string(), total)])
    {
        println!("{:>12} {:>12} {:>12}  {name}", weight.raw, weight.gzip, weight.brotli);
    }
    if let Some((name, largest)) = rows.first() {
        println!("\n{name} takes the most, {} % with brotli.", 100 * largest.brotli / total.brotli.max(1));
    }
    for wasm in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "wasm")) {
        let bytes = fs::read(wasm)?;
        println!("{}", wasm.file_name().unwrap_or_default().display());
        println!("{:>12}  of it: code", section(&bytes, CODE));
        println!("{:>12}  of it: data, that is words of the page and tables", section(&bytes, DATA));
    }
    Ok(first)
}

impl Weight {
    fn plus(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

fn weigh(files: &[PathBuf]) -> Result<Vec<Weight>> {
    let mut node = shell::program("node")?;
    node.args(["--input-type=module", "--eval", SCRIPT, "--"]).args(files.iter().map(|file| absolute(file)));
    let table = shell::output(&mut node).context("Node could not compress the files")?;
    let weights: Vec<_> = table.lines().filter_map(read_weight).collect();
    if weights.len() != files.len() {
        bail!("Node weighed {} of {} files", weights.len(), files.len());
    }
    Ok(weights)
}

fn absolute(file: &Path) -> PathBuf {
    file.canonicalize().unwrap_or_else(|_| file.to_path_buf())
}

fn read_weight(line: &str) -> Option<Weight> {
    let mut numbers = line.split(' ').map(str::parse);
    let mut next = || numbers.next()?.ok();
    Some(Weight { raw: next()?, gzip: next()?, brotli: next()? })
}

/// Numbers of sections in a wasm module (WebAssembly core specification, 5.5.2).
const CODE: u8 = 10;
const DATA: u8 = 11;

/// Bytes of all sections of one kind in a wasm module; 0 where the module ends early.
fn section(module: &[u8], wanted: u8) -> usize {
    let mut rest = module.get(8..).unwrap_or_default();
    let mut sum = 0;
    while let Some((&kind, after)) = rest.split_first() {
        let Some((length, body)) = number(after) else { break };
        if kind == wanted {
            sum += length.min(body.len());
        }
        rest = body.get(length..).unwrap_or_default();
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_measured() {
        let module =
            [b"\0asm\x01\0\0\0".as_slice(), &[DATA, 3, 1, 2, 3], &[CODE, 0x81, 0x01], &[7; 129]].concat();
        assert_eq!(section(&module, DATA), 3);
        assert_eq!(section(&module, CODE), 129);
        assert_eq!(section(&module[..12], DATA), 2, "a cut module counts what is there");
    }
}
