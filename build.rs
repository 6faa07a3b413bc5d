//! The only host I/O of the viewer: what was measured of the analysis becomes `measured.rs`, which `src/measured.rs`
//! includes.

use std::{
    env,
    error::Error,
    fmt::Write,
    fs, io,
    path::{Path, PathBuf},
};

use serde::Deserialize;

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let measured = measured(&root.join("crates/analysis/accuracy/figures.toml"))?;
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("measured.rs"), measured)?;
    Ok(())
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
    /// That of what a page shows, where it is another.
    shown: Option<f64>,
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
    for Figure { layer, measure, set, figure, shown, mistakes } in figures {
        let figure = match mistakes {
            Some([wrong, all]) => format!("{wrong}/{all}"),
            None => format!("{:.1}", shown.unwrap_or(figure)),
        };
        let names = format!("layer: {layer:?}, measure: {measure:?}, set: {set:?}");
        write!(list, "Figure {{ {names}, figure: {figure:?} }},")?;
    }
    list.push(']');
    Ok(list)
}
