//! `cargo xtask accuracy`: how well the engine reads, measured on public sets and on the sample.

mod measures;
mod report;
mod sample;
mod scorer;

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{project, shell::say};
use measures::measures;
use report::Row;
use scorer::Yardsticks;

/// Where the figures are kept, below the root: beside the code they are about.
const FOLDER: &str = "crates/analysis/accuracy";

/// Runs the engine on the dev split of every set in a folder, scores it, and writes `report.md` and `figures.toml`.
///
/// # Errors
///
/// Where the folder holds no sets, something cannot be run, or the scorer does not print what is to be reported.
pub(crate) fn accuracy(yardsticks: &Path) -> Result<()> {
    let yardsticks = Yardsticks::open(yardsticks)?;
    let (mut scores, mut shown) = (BTreeMap::new(), BTreeMap::new());
    for set in yardsticks.sets()? {
        say(&format!("reading {set}"));
        match yardsticks.score(&set, false)? {
            Some(score) => {
                shown.extend(yardsticks.score(&set, true)?.map(|shown| (set.clone(), shown)));
                scores.insert(set, score);
            }
            None => say(&format!("python3 score.py has no score for {set}")),
        }
    }
    if scores.is_empty() {
        bail!("no set could be scored; install python3 if it is missing");
    }
    say("scoring the sample");
    let sample = sample::figures()?;

    let mut rows = Vec::new();
    for measure in measures()? {
        let figure = match scores.get(measure.set) {
            Some(score) => Some(score.figure(&measure.printed).with_context(|| {
                format!("the scorer prints no {} for {}", measure.printed.line, measure.set)
            })?),
            None => None,
        };
        let as_shown = shown.get(measure.set).and_then(|score| score.figure(&measure.printed));
        rows.push(Row { measure, figure, as_shown });
    }
    let folder = project::root()?.join(FOLDER);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("report.md"), report::report(&rows, &sample))?;
    fs::write(folder.join("figures.toml"), report::figures(&rows, &sample))?;
    say(&format!("the figures are in {FOLDER}/report.md"));
    Ok(())
}
