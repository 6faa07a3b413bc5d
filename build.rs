//! The only host I/O of the viewer: the articles folder becomes `corpus.bin`, which `src/embedded.rs` embeds, and what was
//! measured of the analysis becomes `measured.rs`, which `src/measured.rs` includes.

use std::{
    env,
    error::Error,
    fmt::Write,
    fs, io,
    path::{Path, PathBuf},
};

use corpus::{Diagnostic, Severity};
use serde::Deserialize;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed=SYNOPTIC_ARTICLES");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let measured = measured(&root.join("crates/analysis/accuracy/figures.toml"))?;
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("measured.rs"), measured)?;
    let articles = env::var_os("SYNOPTIC_ARTICLES").map_or_else(|| root.join("articles"), PathBuf::from);
    println!("cargo::rerun-if-changed={}", articles.display());

    let folder = match folder::load(&articles) {
        Ok(folder) => folder,
        Err(problem) => {
            println!("cargo::error={}", in_one_line(&problem));
            return Ok(());
        }
    };
    let mut tables = analysis::analyse(&folder.documents, &folder.manifest);
    tables.diagnostics.extend(folder.diagnostics);
    let serious = tables.diagnostics.iter().filter(|problem| problem.severity > Severity::Note);
    if tables.articles.is_empty() {
        for problem in serious {
            println!("cargo::error={}", in_one_line(problem));
        }
        return Ok(());
    }
    for problem in serious {
        println!("cargo::warning={}", in_one_line(problem));
    }
    let mut unread: Vec<&str> = Vec::new();
    unread.extend(
        tables.diagnostics.iter().filter(|it| it.severity == Severity::Error).map(|it| it.source.as_str()),
    );
    unread.sort_unstable();
    unread.dedup();
    if !unread.is_empty() {
        let (left_out, all) = (unread.len(), unread.len() + tables.articles.len());
        println!("cargo::warning={left_out} of {all} files are not in the page: {}", unread.join(", "));
        println!("cargo::warning=`cargo run -p cli -- check {}` tells more", articles.display());
    }
    let packed = corpus::pack(&tables)?;
    corpus::unpack(&packed)?;
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("corpus.bin"), packed)?;
    Ok(())
}

/// Cargo shows the first line of a message only, and says itself how serious it is.
fn in_one_line(problem: &Diagnostic) -> String {
    let line = problem.line.map(|line| format!(":{line}")).unwrap_or_default();
    let remedy = if problem.remedy.is_empty() { String::new() } else { format!("; {}", problem.remedy) };
    let message = format!("{}{line}: {}{remedy}", problem.source, problem.message);
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The accuracy figures of the analysis, as its own command writes them.
#[derive(Deserialize)]
struct Figures {
    figure: Vec<Figure>,
}

#[derive(Deserialize)]
struct Figure {
    layer: String,
    measure: String,
    set: String,
    figure: f64,
    mistakes: Option<[u32; 2]>,
}

/// The figures as a Rust expression; an empty list where nothing was measured yet.
fn measured(path: &Path) -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", path.display());
    let figures = match fs::read_to_string(path) {
        Ok(text) => toml::from_str::<Figures>(&text)?.figure,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(error.into()),
    };
    let mut list = String::from("&[");
    for Figure { layer, measure, set, figure, mistakes } in figures {
        let figure = match mistakes {
            Some([wrong, all]) => format!("{wrong}/{all}"),
            None => format!("{figure:.1}"),
        };
        let names = format!("layer: {layer:?}, measure: {measure:?}, set: {set:?}");
        write!(list, "Figure {{ {names}, figure: {figure:?} }},")?;
    }
    list.push(']');
    Ok(list)
}
