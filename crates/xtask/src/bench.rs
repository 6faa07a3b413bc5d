//! `cargo xtask bench`: how fast the analysis is, beside a peer in the same run, and how its time grows.
//!
//! Ratios, not times: machines differ and are busy. Every figure is the fastest of several runs.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{
    project,
    shell::{self, say},
    site, tools,
};

/// Length of the long text in bytes: a short book, so that neither start nor end of a run counts.
const LONG: &str = "300000";

/// Bundles whose time is measured, in articles.
const BUNDLES: [&str; 4] = ["5", "50", "500", "2000"];

/// Bundles that are measured in wasm: what a reader waits for who adds a text to one.
const IN_NODE: [&str; 3] = ["5", "50", "500"];

/// Loads the wasm and the peer (compromise, the tagger that other pages use) into one Node.
const SCRIPT: &str = include_str!("bench.mjs");

/// Measures and prints a report.
///
/// # Errors
///
/// Where a tool cannot be installed or a build fails.
pub(crate) fn bench() -> Result<()> {
    tools::ensure_wasm_target()?;
    tools::ensure_node_packages()?;
    let installing = tools::start_installing(&[&tools::WASM_BINDGEN])?;
    say("compiling the analysis for the host and for wasm32");
    shell::run(&mut shell::cargo(["build", "--release", "--package", "speed"])?)?;
    shell::run(&mut shell::cargo([
        "build",
        "--release",
        "--package",
        "speed",
        "--lib",
        "--target",
        project::WASM,
    ])?)?;
    installing.finish()?;

    let target = project::target()?;
    let folder = target.join("speed");
    fs::create_dir_all(&folder)?;
    let wasm = target.join(project::WASM).join("release/speed.wasm");
    let mut bind = shell::program("wasm-bindgen")?;
    bind.args(["--target", "nodejs", "--no-typescript", "--out-dir"]).arg(&folder).arg(&wasm);
    shell::run(&mut bind)?;
    fs::write(folder.join("package.json"), "{ \"type\": \"commonjs\" }\n")?;

    let long = folder.join("long.txt");
    measured(&["write"], &[&long], &[LONG])?;
    say("measuring one long text on the host, in wasm, and with compromise");
    let host = Host::of(&measured(&["text"], &[&long], &[])?)?;
    let node = in_node(&folder, &long)?;
    print_text(&host, &node.text);
    say("measuring bundles");
    println!("{:>10}{:>14}   one thread, in wasm (Node)", "articles", "milliseconds");
    for [articles, seconds] in node.bundles {
        println!("{articles:>10}{:>14.0}", seconds * 1000.0);
    }
    print_bundles(&measured(&["bundles"], &[], &BUNDLES)?)
}

/// Bundles with which the page is measured, in articles.
const PAGES: [&str; 2] = ["200", "1000"];

/// Measures the page with generated bundles in Chromium and prints a report.
///
/// # Errors
///
/// Where a tool is missing, a build fails or the page does not do what is measured.
pub(crate) fn page() -> Result<()> {
    tools::ensure_node_packages()?;
    tools::CHROMIUM.ensure()?;
    let folder = project::target()?.join("speed/page");
    for number in PAGES {
        let (articles, site) = (folder.join("articles").join(number), folder.join("sites").join(number));
        let run = |command: &str, path: &Path| {
            let mut node = shell::program("node")?;
            shell::run(node.args(["tests/browser/bench.mjs", command]).arg(path).arg(number))
        };
        run("write", &articles)?;
        site::bundle(&articles, &site)?;
        run("measure", &site)?;
    }
    anywhere(&folder)
}

/// Bundles to which a text is added, in articles, and its length in words.
const ADDED_TO: [&str; 3] = ["5", "50", "500"];
const ADDED: &str = "1000";

/// Measures pages that are opened from a disk or kept by the browser, and texts that a reader adds.
fn anywhere(folder: &Path) -> Result<()> {
    let measure = |arguments: &[&Path], number: &str| {
        let mut node = shell::program("node")?;
        shell::run(node.arg("tests/browser/anywhere.mjs").args(arguments).arg(number))
    };
    let (sample, file) = (folder.join("sites/sample"), folder.join("sample.html"));
    site::bundle(&project::articles(None)?, &sample)?;
    site::single_file(&project::articles(None)?, &file)?;
    measure(&[Path::new("open"), &sample, &file], "")?;
    shell::run(&mut shell::cargo(["build", "--release", "--package", "speed"])?)?;
    let text = folder.join("added.txt");
    measured(&["article"], &[&text], &[ADDED])?;
    for number in ADDED_TO {
        let (articles, site) =
            (folder.join("added-to").join(number), folder.join("sites/added-to").join(number));
        measured(&["folder"], &[&articles], &[number])?;
        site::bundle(&articles, &site)?;
        measure(&[Path::new("add"), &site, &text], number)?;
    }
    Ok(())
}

/// What the program `speed` prints for a command.
fn measured(command: &[&str], files: &[&Path], rest: &[&str]) -> Result<String> {
    let mut speed = shell::program(&project::target()?.join("release/speed").display().to_string())?;
    speed.args(command).args(files).args(rest);
    let line = shell::line(&speed);
    shell::output(&mut speed).with_context(|| format!("`{line}` failed"))
}

struct Host {
    characters: f64,
    seconds: f64,
    peak: f64,
}

impl Host {
    fn of(line: &str) -> Result<Self> {
        let [characters, seconds, peak] = numbers(line)?[..] else { bail!("`speed text` printed {line:?}") };
        Ok(Self { characters, seconds, peak })
    }
}

fn numbers(line: &str) -> Result<Vec<f64>> {
    line.split_whitespace().map(|number| Ok(number.parse()?)).collect()
}

/// What is measured in Node.
struct Node {
    /// Seconds in wasm and seconds of the peer, for the same text.
    text: [f64; 2],
    /// Articles of a bundle and the seconds for it in wasm.
    bundles: Vec<[f64; 2]>,
}

fn in_node(folder: &Path, text: &Path) -> Result<Node> {
    let script = folder.join("bench.mjs");
    fs::write(&script, SCRIPT)?;
    let mut node = shell::program("node")?;
    node.arg(&script).arg(folder.join("speed.js")).arg(text).arg(project::root()?).args(IN_NODE);
    let printed = shell::output(&mut node).context("Node could not run the measurement")?;
    let pair = |line: &str| match numbers(line)?[..] {
        [one, other] => Ok([one, other]),
        _ => bail!("Node printed {line:?}"),
    };
    let mut lines = printed.lines();
    let text = pair(lines.next().context("Node printed nothing")?)?;
    Ok(Node { text, bundles: lines.map(pair).collect::<Result<_>>()? })
}

fn print_text(host: &Host, [wasm, peer]: &[f64; 2]) {
    let row = |name: &str, seconds: f64| {
        println!("{name:<28}{:>14.0}{:>14.1}", host.characters / seconds, peer / seconds);
    };
    println!("{:<28}{:>14}{:>14}", "one text, one thread", "characters/s", "× compromise");
    row("Synoptic on the host", host.seconds);
    row("Synoptic in wasm (Node)", *wasm);
    row("compromise (Node)", *peer);
    println!("peak memory on the host: {:.0} times the text", host.peak / host.characters);
}

fn print_bundles(printed: &str) -> Result<()> {
    println!("{:>10}{:>10}   seconds by stage", "articles", "seconds");
    let mut points: Vec<(f64, f64)> = Vec::new();
    for line in printed.lines() {
        let [articles, seconds, stages] = line.splitn(3, ' ').collect::<Vec<_>>()[..] else {
            bail!("`speed bundles` printed {line:?}")
        };
        let (count, took): (f64, f64) = (articles.parse()?, seconds.parse()?);
        println!("{articles:>10}{took:>10.2}   {stages}");
        points.push((count.ln(), took.ln()));
    }
    println!("the time grows with the number of articles to the power of {:.2}", slope(&points));
    Ok(())
}

/// The slope of the line nearest to the points (least squares).
fn slope(points: &[(f64, f64)]) -> f64 {
    let count = points.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let along: f64 = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    along / points.iter().map(|point| (point.0 - x).powi(2)).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::slope;

    #[test]
    fn doubling_with_each_doubling_is_a_power_of_one() {
        let points: Vec<(f64, f64)> = [1.0_f64, 2.0, 4.0].iter().map(|n| (n.ln(), (3.0 * n).ln())).collect();
        assert!((slope(&points) - 1.0).abs() < 1e-9);
    }
}
