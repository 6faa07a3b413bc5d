//! The only host I/O of the viewer: the articles folder becomes `corpus.bin`, which `src/embedded.rs` embeds.

use std::{env, error::Error, fs, path::PathBuf};

use corpus::Severity;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed=SYNOPTIC_ARTICLES");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let articles = env::var_os("SYNOPTIC_ARTICLES").map_or_else(|| root.join("articles"), PathBuf::from);
    println!("cargo::rerun-if-changed={}", articles.display());

    let folder = match folder::load(&articles) {
        Ok(folder) => folder,
        Err(problem) => {
            println!("cargo::error={}", one_line(&problem.to_string()));
            return Ok(());
        }
    };
    for problem in folder.diagnostics.iter().filter(|problem| problem.severity > Severity::Note) {
        println!("cargo::warning={}", one_line(&problem.to_string()));
    }
    let mut tables = analysis::analyse(&folder.documents, &folder.manifest);
    tables.diagnostics.extend(folder.diagnostics);
    let packed = corpus::pack(&tables)?;
    corpus::unpack(&packed)?;
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("corpus.bin"), packed)?;
    Ok(())
}

/// Cargo shows a message's first line only.
fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}
