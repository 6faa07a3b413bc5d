//! What `cargo xtask bench` measures on the host.
//!
//!   speed write FILE BYTES      writes a long text
//!   speed text FILE             analyses it: `characters seconds peak-bytes`
//!   speed folder DIR N          writes a bundle of N made-up articles, as files
//!   speed article FILE WORDS    writes an article of so many words that tells some of the same
//!   speed bundles N...          analyses bundles of N made-up articles: `articles seconds` and the stages' seconds each

use std::{env, fs, path::Path, time::Instant};

use analysis::{Stage, analyse_in_stages};
use anyhow::{Context, Result, bail};
use corpus::Manifest;

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["write", file, bytes] => Ok(fs::write(file, speed::long_text(bytes.parse()?))?),
        ["text", file] => text(&fs::read_to_string(file)?),
        ["folder", folder, articles] => write(Path::new(folder), articles.parse()?),
        ["article", file, words] => Ok(fs::write(file, article(words.parse()?))?),
        ["bundles", sizes @ ..] => sizes.iter().try_for_each(|size| bundle(size.parse()?)),
        _ => bail!("speed write FILE BYTES, text FILE, folder DIR N, article FILE WORDS, or bundles N..."),
    }
}

fn write(folder: &Path, articles: usize) -> Result<()> {
    fs::create_dir_all(folder)?;
    for document in speed::bundle(articles) {
        let headline = document.headline.map(|headline| headline.value).unwrap_or_default();
        let blocks = document.blocks.into_iter().map(|block| block.text);
        let paragraphs: Vec<String> = [headline].into_iter().chain(blocks).collect();
        fs::write(folder.join(&document.source), paragraphs.join("\n\n"))?;
    }
    Ok(())
}

/// Paragraphs of the made-up articles, one after another.
fn article(words: usize) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut count = 0;
    for block in speed::bundle(words).into_iter().flat_map(|document| document.blocks) {
        if count >= words {
            break;
        }
        count += block.text.split_whitespace().count();
        paragraphs.push(block.text);
    }
    paragraphs.join("\n\n")
}

/// Runs of which the fastest counts: the others were interrupted by something.
const RUNS: usize = 5;

fn text(text: &str) -> Result<()> {
    let before = peak()?;
    let mut best = f64::INFINITY;
    for _ in 0..RUNS {
        let start = Instant::now();
        if speed::analyse_text(text) == 0 {
            bail!("no names were found in the text");
        }
        best = best.min(start.elapsed().as_secs_f64());
    }
    println!("{} {best} {}", text.chars().count(), peak()?.saturating_sub(before));
    Ok(())
}

fn bundle(articles: usize) -> Result<()> {
    let documents = speed::bundle(articles);
    let mut stages: Vec<(Stage, f64)> = Vec::new();
    let start = Instant::now();
    let mut last = start;
    let tables = analyse_in_stages(&documents, &Manifest::default(), &mut |stage| {
        stages.push((stage, last.elapsed().as_secs_f64()));
        last = Instant::now();
    });
    let took = start.elapsed().as_secs_f64();
    let stages: Vec<String> = stages.iter().map(|(stage, took)| format!("{stage:?}={took:.3}")).collect();
    println!("{articles} {took} parallels={} {}", tables.parallels.len(), stages.join(" "));
    Ok(())
}

/// The most memory this process has had so far, in bytes, as Linux counts it (`VmHWM`).
fn peak() -> Result<u64> {
    let status = fs::read_to_string("/proc/self/status").context("memory is measured on Linux only")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("no VmHWM")?;
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes * 1024)
}
