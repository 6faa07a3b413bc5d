//! Puts a ready-made viewer into the command, where one is given: the folder that `cargo xtask install` has made.

use std::{
    env,
    error::Error,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

/// The folder of the viewer's parts.
const VIEWER: &str = "SYNOPTIC_VIEWER";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed={VIEWER}");
    let mut list = String::from("&[");
    if let Some(folder) = env::var_os(VIEWER) {
        println!("cargo::rerun-if-changed={}", Path::new(&folder).display());
        let mut files = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
        files.sort_by_key(fs::DirEntry::file_name);
        for file in files {
            let name = file.file_name().to_string_lossy().into_owned();
            write!(list, "({name:?}, include_bytes!({:?})),", file.path().display().to_string())?;
        }
    }
    list.push(']');
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("viewer.rs"), list)?;
    Ok(())
}
