//! Prints how well the analysis of the sample agrees with its annotation: layer, measure, figure and aim in hundredths,
//! between tabs.
//!
//! `cargo run -p golden`

use anyhow::Result;
use golden::{gold::Gold, score};

fn main() -> Result<()> {
    let corpus = golden::sample()?;
    for figure in score::figures(&corpus, &Gold::of(&corpus)?) {
        let (value, aim) = (100.0 * figure.value, 100.0 * figure.aim);
        println!("{}\t{}\t{value:.1}\t{aim:.1}", figure.layer, figure.measure);
    }
    Ok(())
}
