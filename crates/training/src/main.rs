//! Learns the weights of the name tagger.
//!
//! ```text
//! cargo run -p training --release -- --data DIR --out crates/analysis/data/names/tagger.bin
//! ```
//!
//! `DIR/train/*.jsonl` holds the marked texts. What is learned is a function of them and of the seed alone.

mod data;
mod examples;
mod field;
mod random;
mod score;

use std::{collections::HashMap, fs, path::PathBuf};

use analysis::training::{LABELS, Model, Reader, Steps, Weights};
use anyhow::{Context, Result};
use clap::Parser;

use crate::{
    data::{Style, collections},
    examples::{Coverage, Example, Labels, examples},
    field::{Field, Plan},
};

/// Learns the weights of the name tagger from marked texts.
#[derive(Parser)]
struct Options {
    /// The folder of training data; its `train/*.jsonl` are read.
    #[arg(long)]
    data: PathBuf,
    /// Where the weights are written.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Files of marked texts to measure with, never learned from.
    #[arg(long)]
    dev: Vec<PathBuf>,
    /// Sets to leave out, by file name without ending.
    #[arg(long)]
    without: Vec<String>,
    /// How often each stretch is seen.
    #[arg(long, default_value_t = 8)]
    rounds: usize,
    /// How often each stretch is seen again once the weights that stay are known.
    #[arg(long, default_value_t = 4)]
    polish: usize,
    /// How far a first step goes.
    #[arg(long, default_value_t = 0.03)]
    rate: f32,
    /// How hard weights are pulled to zero, per stretch.
    #[arg(long, default_value_t = 0.00002)]
    penalty: f32,
    /// Of a thousand words, how many are learned without their letters.
    #[arg(long, default_value_t = 100)]
    blind: u32,
    /// How many words must share an observation.
    #[arg(long, default_value_t = 2)]
    least: u32,
    /// How many weights are kept.
    #[arg(long, default_value_t = 60_000)]
    keep: usize,
    /// The seed of the order of examples.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many orders are learned in, one seed after another; the weights are averaged.
    #[arg(long, default_value_t = 1)]
    orders: u64,
    /// Of a hundred collections, how many are also learned in headline case, and as many in capitals.
    #[arg(long, default_value_t = 10)]
    headlines: usize,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let reader = Reader::default();
    let (train, _) = train_examples(&options, &reader)?;
    let mut tests: Vec<(String, Vec<Example>, usize)> = Vec::new();
    for path in &options.dev {
        let mut coverage = (0, 0);
        let mut found = Vec::new();
        for collection in collections(path)? {
            found.extend(examples(&collection, Style::AsIs, &reader, &mut coverage));
        }
        let name = path.parent().and_then(|parent| parent.file_name()).unwrap_or_default();
        eprintln!("{}: {} of {} names inside stretches", name.display(), coverage.0, coverage.1);
        tests.push((name.display().to_string(), found, coverage.1 - coverage.0));
    }
    let plan = Plan {
        rounds: options.rounds,
        rate: options.rate,
        penalty: options.penalty,
        blind: options.blind,
        seed: options.seed,
    };
    let mut field = Field::new(&train, options.least, None);
    eprintln!("{} stretches, {} observations", train.len(), field.weights.len());
    field.learn(&train, plan);
    field.settle();
    for order in 1..options.orders {
        let mut other = Field::new(&train, options.least, None);
        other.learn(&train, Plan { seed: options.seed + order, ..plan });
        other.settle();
        field.blend(&other, order as f32);
    }
    report("all", &field, &tests);

    if let Some(out) = &options.out {
        let kept = field.strongest(options.keep);
        let polished = |seed| {
            let mut small = field.cut(&kept);
            small.learn(&train, Plan { penalty: 0.0, rounds: options.polish, seed, ..plan });
            small
        };
        let mut small = polished(options.seed);
        for order in 1..options.orders {
            small.blend(&polished(options.seed + order), order as f32);
        }
        report("kept", &small, &tests);
        let (steps, weights) = small.quantise();
        report("quantised", &small, &tests);
        let bytes = Model::write(&steps, &weights);
        fs::write(out, &bytes).with_context(|| format!("cannot write {}", out.display()))?;
        eprintln!("{} observations, {} bytes", weights.len(), bytes.len());
    }
    Ok(())
}

fn train_examples(options: &Options, reader: &Reader) -> Result<(Vec<Example>, Coverage)> {
    let folder = options.data.join("train");
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
        .with_context(|| format!("cannot read {}", folder.display()))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .collect();
    paths.sort();
    let mut train = Vec::new();
    let mut all = (0, 0);
    for path in paths {
        let name = path.file_stem().unwrap_or_default().display().to_string();
        if options.without.contains(&name) {
            continue;
        }
        let mut coverage = (0, 0);
        for (index, collection) in collections(&path)?.iter().enumerate() {
            train.extend(examples(collection, Style::AsIs, reader, &mut coverage));
            if index % 100 < options.headlines {
                train.extend(examples(collection, Style::Titled, reader, &mut (0, 0)));
                train.extend(examples(collection, Style::Shouted, reader, &mut (0, 0)));
            }
        }
        eprintln!("{name}: {} of {} names inside stretches", coverage.0, coverage.1);
        all = (all.0 + coverage.0, all.1 + coverage.1);
    }
    Ok((train, all))
}

fn report(what: &str, field: &Field, tests: &[(String, Vec<Example>, usize)]) {
    for (name, examples, missed) in tests {
        let (strict, spans, classes) = score::score(examples, *missed, |example| field.label(example));
        eprint!("{what} {name}: strict {:.1}, span {:.1};", strict.f1(), spans.f1());
        for (class, score) in classes {
            eprint!(" {class:?} {:.1}", score.f1());
        }
        eprintln!();
    }
}

impl Field {
    /// The labels for which observations have the heaviest weights.
    fn strongest(&self, count: usize) -> HashMap<u32, Labels> {
        let mut order: Vec<(f32, u32, usize)> = Vec::new();
        for (&observation, &row) in &self.rows {
            for (label, weight) in self.weights[row as usize].iter().enumerate() {
                if weight.abs() > 0.0 {
                    order.push((weight.abs(), observation, label));
                }
            }
        }
        eprintln!("{} weights", order.len());
        order.sort_by(|one, other| other.0.total_cmp(&one.0).then((one.1, one.2).cmp(&(other.1, other.2))));
        let mut kept = HashMap::new();
        for (_, observation, label) in order.into_iter().take(count) {
            *kept.entry(observation).or_default() |= 1 << label;
        }
        kept
    }

    /// Makes all weights whole numbers of few values, and gives those that are not zero.
    fn quantise(&mut self) -> (Steps, Vec<(u32, Weights)>) {
        let mut sizes: Vec<f32> = self.weights.iter().flatten().map(|weight| weight.abs()).collect();
        sizes.sort_by(f32::total_cmp);
        // The largest weights are cut: they are few and decided anyway.
        let largest = sizes.get(sizes.len().saturating_sub(1 + sizes.len() / 5000)).copied().unwrap_or(1.0);
        let scale = LEVELS / largest.max(f32::MIN_POSITIVE);
        let whole = |weight: &mut f32| {
            *weight = (*weight * scale).round().clamp(-127.0, 127.0);
            *weight as i8
        };
        let mut steps = [[[0; LABELS]; LABELS]; analysis::training::CASES];
        for (row, from) in self.steps.iter_mut().flatten().zip(steps.iter_mut().flatten()) {
            for (weight, to) in row.iter_mut().zip(from) {
                *to = whole(weight);
            }
        }
        let mut known: Vec<(u32, u32)> = self.rows.iter().map(|(&known, &row)| (known, row)).collect();
        known.sort_unstable();
        let mut rows = Vec::new();
        for (observation, row) in known {
            let mut weights = Weights::new();
            for (label, weight) in self.weights[row as usize].iter_mut().enumerate() {
                let weight = whole(weight);
                if weight != 0 {
                    weights.push((label as u8, weight));
                }
            }
            if !weights.is_empty() {
                rows.push((observation, weights));
            }
        }
        (steps, rows)
    }
}

/// The largest weight as a whole number.
const LEVELS: f32 = 31.0;
