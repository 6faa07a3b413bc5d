//! The commands of contributors: serve, build, install, size, bench, check, test and accuracy.
//!
//! Nothing here knows what an article is. It runs cargo, Trunk, npm and Node, and installs what is missing.

mod accuracy;
mod bench;
mod check;
mod install;
mod project;
mod serve;
mod shell;
mod silent;
mod site;
mod size;
mod small;
mod test;
mod tools;
mod viewer;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Serve, build and test Synoptic")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the page, serve it on 127.0.0.1, and rebuild when an article or a source file changes
    Serve {
        /// Folder of articles to show [default: the sample in articles/]
        #[arg(long, value_name = "DIR")]
        articles: Option<PathBuf>,
        /// Port to serve on; the next free one is taken where it is in use
        #[arg(long, value_name = "N", default_value_t = 8080)]
        port: u16,
    },
    /// Write a folder of static files that any host can serve under any path, or one file that opens by itself
    Build {
        /// Folder of articles to show [default: the sample in articles/]
        #[arg(long, value_name = "DIR")]
        articles: Option<PathBuf>,
        /// Folder to write the site to [default: dist, unless --single-file is given]
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// File to write the page to, all of it in one
        #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = "synoptic.html")]
        single_file: Option<PathBuf>,
        /// Leave out of that page what reads texts of a reader's own, two thirds of it
        #[arg(long, requires = "single_file")]
        without_engine: bool,
    },
    /// Compile the `synoptic` command with the viewer inside and put it where cargo puts commands
    Install,
    /// What `trunk serve` runs when it has built the page
    #[command(hide = true)]
    Stage,
    /// Print what every file of the built sample weighs, and fail above the budget
    Size {
        /// A site that was built before, instead of building the sample
        #[arg(long, value_name = "DIR")]
        dist: Option<PathBuf>,
    },
    /// Measure the speed of the analysis beside a peer's, in the same run, and how its time grows
    Bench {
        /// Measure the page in Chromium instead: interactions, loading beside a plain page, memory
        #[arg(long)]
        page: bool,
    },
    /// Check formatting and lints, for the host and for wasm32
    Check,
    /// Run every check and test there is; the same command runs in CI
    Test {
        /// Run only these parts
        #[arg(value_enum)]
        parts: Vec<test::Part>,
    },
    /// Measure how well the engine reads, on public evaluation sets and on the sample, and write the report
    Accuracy {
        /// Folder of the sets: input/NAME/dev.jsonl for each, and score.py
        #[arg(long, value_name = "DIR")]
        yardsticks: PathBuf,
    },
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Serve { articles, port } => serve::serve(articles.as_deref(), port),
        Command::Build { articles, out, single_file, without_engine } => {
            let out = out.or_else(|| single_file.is_none().then(|| PathBuf::from("dist")));
            let (out, single_file) = (out.as_deref(), single_file.as_deref());
            let wanted = site::Wanted { out, single_file, without_engine };
            site::build(articles.as_deref(), &wanted)
        }
        Command::Install => install::install(),
        Command::Stage => viewer::stage(),
        Command::Size { dist } => size::size(dist.as_deref()),
        Command::Bench { page: false } => bench::bench(),
        Command::Bench { page: true } => bench::page(),
        Command::Check => check::check(),
        Command::Test { parts } => test::test(&parts),
        Command::Accuracy { yardsticks } => accuracy::accuracy(&yardsticks),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem:#}");
            ExitCode::FAILURE
        }
    }
}
