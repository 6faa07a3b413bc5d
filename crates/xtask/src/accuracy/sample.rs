//! The sample against its annotation by hand, as the package `golden` scores it.

use anyhow::{Context, Result};

use super::measures::Amount;
use crate::shell;

/// One of the sample's figures.
pub(super) struct SampleFigure {
    pub(super) layer: String,
    pub(super) measure: String,
    pub(super) figure: Amount,
    pub(super) aim: Amount,
}

/// Scores the sample.
///
/// # Errors
///
/// Where it cannot be analysed any more, or the package prints something else.
pub(super) fn figures() -> Result<Vec<SampleFigure>> {
    let mut golden = shell::cargo(["run", "--quiet", "--package", "golden"])?;
    let printed = shell::output(&mut golden).context("`cargo run --package golden` failed")?;
    printed.lines().map(|line| read(line).with_context(|| format!("golden printed `{line}`"))).collect()
}

fn read(line: &str) -> Option<SampleFigure> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [layer, measure, figure, aim] = columns[..] else { return None };
    let amount = |text: &str| text.parse().ok().map(Amount::Percent);
    let (layer, measure) = (layer.to_string(), measure.to_string());
    Some(SampleFigure { layer, measure, figure: amount(figure)?, aim: amount(aim)? })
}
