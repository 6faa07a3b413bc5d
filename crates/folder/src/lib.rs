//! A directory of articles becomes documents and a manifest: the only file access of the pipeline.

use std::{
    ffi::OsStr,
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use corpus::{Diagnostic, Document, Manifest, Severity};
use reading::{Format, MANIFEST, MAX_BYTES};

/// What was found in a directory.
#[derive(Debug, Default)]
pub struct Folder {
    /// The articles that could be read, in the order of the manifest, the others by file name.
    pub documents: Vec<Document>,
    /// What `bundle.toml` says; empty where there is none.
    pub manifest: Manifest,
    /// Files that could not be used, and files passed over.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a directory: `.md`, `.txt`, `.html`, `.htm`, and `bundle.toml`; not its subdirectories.
///
/// Files come by name, so the result does not depend on the file system. A file that cannot be used becomes a
/// diagnostic and stops no other; so does a directory without articles. Hidden files are passed over in silence, other
/// files and links with a note.
///
/// # Errors
///
/// A [`Diagnostic`] where the directory itself cannot be listed.
pub fn load(directory: &Path) -> Result<Folder, Diagnostic> {
    let mut folder = Folder::default();
    for path in list(directory)? {
        let name = path.file_name().map(OsStr::to_string_lossy).unwrap_or_default().into_owned();
        if !name.starts_with('.') {
            folder.take(&path, &name);
        }
    }
    let problems = reading::present(&mut folder.documents, &folder.manifest);
    folder.diagnostics.extend(problems);
    warn_of_twins(&mut folder);
    if folder.documents.is_empty() {
        let message = "no articles found".to_string();
        let remedy = "put .txt, .md or .html files there";
        folder.diagnostics.push(diagnostic(
            &directory.display().to_string(),
            Severity::Error,
            message,
            remedy,
        ));
    }
    Ok(folder)
}

/// The entries of a directory, by file name.
fn list(directory: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    let read = || fs::read_dir(directory)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>();
    let mut paths = read().map_err(|error| {
        let message = format!("the folder cannot be read: {error}");
        let remedy = "give the path of a folder that holds .txt, .md or .html files";
        diagnostic(&directory.display().to_string(), Severity::Error, message, remedy)
    })?;
    paths.sort_by(|a, b| a.file_name().cmp(&b.file_name()));
    Ok(paths)
}

impl Folder {
    fn take(&mut self, path: &Path, name: &str) {
        let format = Format::of(name);
        let Ok(kind) = fs::symlink_metadata(path).map(|metadata| metadata.file_type()) else { return };
        let passed_over = if kind.is_dir() {
            Some(("a folder", "put its articles beside the others to use them"))
        } else if kind.is_symlink() {
            Some(("a link to a file", "copy the file itself here to use it"))
        } else if !kind.is_file() {
            Some(("not an ordinary file", ""))
        } else {
            None
        };
        if let Some((what, remedy)) = passed_over {
            self.diagnostics.push(diagnostic(name, Severity::Note, format!("{what}, passed over"), remedy));
            return;
        }
        if name == MANIFEST {
            match bytes_of(path, name) {
                Ok(bytes) => self.manifest = reading::read_manifest(name, &bytes),
                Err(error) => self.diagnostics.push(error),
            }
        } else if format.is_none() {
            let message = "not an article, passed over".to_string();
            self.diagnostics.push(diagnostic(
                name,
                Severity::Note,
                message,
                "articles end in .txt, .md or .html",
            ));
        } else {
            match bytes_of(path, name).and_then(|bytes| reading::read(name, &bytes)) {
                Ok(document) => self.documents.push(document),
                Err(error) => self.diagnostics.push(error),
            }
        }
    }
}

/// The bytes of a file; of one that is too large, just as many as tell it.
fn bytes_of(path: &Path, name: &str) -> Result<Vec<u8>, Diagnostic> {
    let read = || {
        let file = fs::File::open(path)?;
        let length = file.metadata()?.len();
        if length > MAX_BYTES as u64 {
            return Ok(Err(reading::too_large(name, length)));
        }
        let mut bytes = Vec::new();
        file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        Ok(Ok(bytes))
    };
    read().unwrap_or_else(|error: io::Error| {
        let message = format!("the file cannot be read: {error}");
        Err(diagnostic(name, Severity::Error, message, "check that you may open it"))
    })
}

fn warn_of_twins(folder: &mut Folder) {
    for (at, one) in folder.documents.iter().enumerate() {
        folder.diagnostics.extend(reading::twin(one, folder.documents.iter().take(at)));
    }
}

fn diagnostic(source: &str, severity: Severity, message: String, remedy: &str) -> Diagnostic {
    Diagnostic { source: source.to_string(), line: None, severity, message, remedy: remedy.to_string() }
}
