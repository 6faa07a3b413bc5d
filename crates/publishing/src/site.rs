//! A site: a folder of files for any static host, under any path.

use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::{BUNDLE, Bundle, ENGINE, FRAME, PROGRAM, Unfit, Viewer, policy, template};

/// A file of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, in the one folder of the site.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Digits of a hash in a file name: two builds of one site share none by chance.
const HASH: usize = 16;

/// The files of a site. All but `index.html` carry a hash of their content in their names, so that a host may let
/// browsers keep them for ever, and files of two builds never meet.
///
/// # Errors
///
/// Where the viewer's frame lacks a place.
pub fn site(viewer: &Viewer, bundle: Bundle<'_>) -> Result<Vec<File>, Unfit> {
    let style = hashed("style", "css", viewer.style.as_bytes());
    let script = hashed("script", "js", viewer.script.as_bytes());
    let parts = [
        (FRAME, hashed(FRAME, "html", viewer.frame.as_bytes())),
        (PROGRAM, hashed(PROGRAM, "wasm", &viewer.program)),
        (ENGINE, hashed(ENGINE, "wasm", &viewer.engine)),
        (BUNDLE, hashed(BUNDLE, "bin", bundle.packed)),
    ];
    let parts = parts.into_iter().filter(|(_, file)| !file.bytes.is_empty());
    let mut files: Vec<File> = Vec::new();
    let mut script_element = ["<script src=\"", &script.name, "\" data-style=\"", &style.name, "\""].concat();
    for (name, file) in parts {
        script_element += &[" data-", name, "=\"", &file.name, "\""].concat();
        files.push(file);
    }
    let links =
        ["<link rel=\"stylesheet\" href=\"", &style.name, "\">\n", &script_element, "></script>\n"].concat();
    let index = template::fill(&viewer.frame, bundle.title, &links, policy::of_site)?;
    files.extend([style, script, File { name: "index.html".to_owned(), bytes: index.into_bytes() }]);
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}

fn hashed(stem: &str, ending: &str, bytes: &[u8]) -> File {
    let digits: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    File { name: format!("{stem}-{}.{ending}", &digits[..HASH]), bytes: bytes.to_vec() }
}

/// Whether a file name carries such a hash, as in `program-0123456789abcdef.wasm`: then it is one of a site that was
/// written earlier.
pub fn is_published(file: &Path) -> bool {
    let (Some(stem), Some(ending)) = (file.file_stem(), file.extension()) else { return false };
    let stem = stem.to_string_lossy();
    let hash = stem.rsplit('-').next().unwrap_or_default();
    let hashed = hash.len() == HASH && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    hashed && ["css", "js", "wasm", "bin", "html"].iter().any(|kind| ending == *kind)
}
