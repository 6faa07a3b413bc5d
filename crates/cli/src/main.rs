//! The `synoptic` command, for those who write bundles and for those who measure.

mod bundle;
mod check;
mod export;
mod json;
mod publish;

mod words;
mod yardstick;

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::Context;
use clap::{Parser, Subcommand, ValueEnum};

use bundle::Bundle;
use publish::Wanted;
use yardstick::Mentions;

/// Reads several outlets' articles on one event and tells what they share.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Tell for each file of a folder what was read, what was set aside, what was inferred and what is wrong.
    ///
    /// Ends with status 1 where a file, or an entry of bundle.toml, could not be used.
    Check {
        /// A folder of .txt, .md and .html files, one article each.
        folder: PathBuf,
    },
    /// Print the whole analysis of a folder.
    Analyse {
        /// A folder of .txt, .md and .html files, one article each.
        folder: PathBuf,
        /// What to print it as.
        #[arg(long, value_enum, default_value_t = Format::Json)]
        format: Format,
    },
    /// Write the analysis of a folder as tables for spreadsheets and statistics, with a dictionary of their columns.
    Export {
        /// A folder of .txt, .md and .html files, one article each.
        folder: PathBuf,
        /// What to write.
        #[arg(long, value_enum, default_value_t = Table::Csv)]
        format: Table,
        /// The folder to write the tables into; files of the same names are replaced.
        #[arg(long)]
        out: PathBuf,
    },
    /// Make a site, or a page in one file, of a folder of articles: with the viewer that this command brings along.
    #[command(group = clap::ArgGroup::new("made").required(true).multiple(true))]
    Build {
        /// A folder of .txt, .md and .html files, one article each; without it the page is a place to start from.
        folder: Option<PathBuf>,
        /// The folder to write a site into, for any static host; files of an earlier site are replaced.
        #[arg(long, value_name = "DIR", group = "made")]
        out: Option<PathBuf>,
        /// The file to write a page into that opens by itself, from a disk or an e-mail.
        #[arg(long, value_name = "FILE", group = "made")]
        single_file: Option<PathBuf>,
        /// Leave out of that page what reads texts of a reader's own, two thirds of it.
        #[arg(long, requires = "single_file", requires = "folder")]
        without_engine: bool,
        /// A folder of a viewer's parts, to take instead of the command's own.
        #[arg(long, value_name = "DIR", hide = true)]
        viewer: Option<PathBuf>,
        /// The file to write the packed corpus into, without a page.
        #[arg(long, value_name = "FILE", hide = true, group = "made")]
        packed: Option<PathBuf>,
    },
    /// Analyse collections of texts in the format of evaluation sets, one JSON object a line, for scoring.
    Yardstick {
        /// The collections.
        #[arg(long)]
        input: PathBuf,
        /// Where to write what is found in each of them, in the same order.
        #[arg(long)]
        output: PathBuf,
        /// Write only the mentions that a page shows: names alone, without what some sets mark beside them.
        #[arg(long)]
        as_shown: bool,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// One JSON object; offsets are Unicode code points.
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum Table {
    /// One file per table: UTF-8, commas, a heading line.
    Csv,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "synoptic: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<ExitCode> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let code = match command {
        Command::Check { folder } => {
            let bundle = Bundle::load(&folder)?;
            check::report(&bundle, &mut out)?;
            if bundle.is_usable() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Command::Analyse { folder, format: Format::Json } => {
            let bundle = Bundle::load(&folder)?;
            bundle.warn(&mut io::stderr())?;
            json::write(&bundle.corpus, &mut out).context("the analysis could not be written")?;
            ExitCode::SUCCESS
        }
        Command::Export { folder, format: Table::Csv, out: directory } => {
            let bundle = Bundle::load(&folder)?;
            bundle.warn(&mut io::stderr())?;
            let names = export::write(&bundle.corpus, &directory)?;
            writeln!(out, "wrote {} to {}", names.join(", "), directory.display())?;
            ExitCode::SUCCESS
        }
        Command::Build { folder, out: site, single_file, without_engine, viewer, packed } => {
            let wanted = Wanted { articles: folder, out: site, single_file, without_engine, viewer, packed };
            publish::build(&wanted, &mut out)?;
            ExitCode::SUCCESS
        }
        Command::Yardstick { input, output, as_shown } => {
            let mentions = if as_shown { Mentions::AsShown } else { Mentions::AsSetsMark };
            yardstick::run(&input, &output, mentions)?;
            ExitCode::SUCCESS
        }
    };
    out.flush()?;
    Ok(code)
}

/// Whether whoever reads our output, such as `head`, has read enough.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let kind = |cause: &(dyn std::error::Error + 'static)| {
        let io = cause.downcast_ref::<io::Error>().map(io::Error::kind);
        io.or_else(|| cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind))
    };
    error.chain().any(|cause| kind(cause) == Some(io::ErrorKind::BrokenPipe))
}
