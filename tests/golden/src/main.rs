//! Prints how well the analysis of the sample agrees with its annotation: measure, figure and aim, between tabs.
//!
//! `cargo run -p golden`

use anyhow::Result;
use golden::{gold::Gold, score};

fn main() -> Result<()> {
    let corpus = golden::sample()?;
    for figure in score::figures(&corpus, &Gold::of(&corpus)?) {
        println!("{}\t{:.3}\t{:.2}", figure.measure, figure.value, figure.aim);
    }
    Ok(())
}
