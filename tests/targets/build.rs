//! Analyses the sample on the host, and hands the test the result and the files it came from.

use std::{
    env,
    error::Error,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn Error>> {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../articles").canonicalize()?;
    println!("cargo::rerun-if-changed={}", sample.display());
    let out = PathBuf::from(env::var("OUT_DIR")?);

    let folder = folder::load(&sample).map_err(|problem| problem.to_string())?;
    let tables = analysis::analyse(&folder.documents, &folder.manifest);
    fs::write(out.join("corpus.bin"), corpus::pack(&tables)?)?;

    let mut list = String::from("&[\n");
    for document in &folder.documents {
        let file = sample.join(&document.source);
        writeln!(list, "({:?}, include_bytes!({:?})),", document.source, file.display().to_string())?;
    }
    list.push(']');
    fs::write(out.join("articles.rs"), list)?;
    Ok(())
}
