//! A site: a folder of files for any static host, under any path.

use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::{Bundle, Unfit, Viewer, frame, page, policy};

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

/// The service worker, which browsers know by its name.
const SERVICE: &str = "service.js";

/// The files of a site. All but `index.html` and `service.js` carry a hash of their content in their names, so that a host
/// may let browsers keep them for ever, and files of two builds never meet.
///
/// # Errors
///
/// Where the viewer's frame lacks a place, or a script would break out of its page.
pub fn site(viewer: &Viewer, bundle: Bundle<'_>) -> Result<Vec<File>, Unfit> {
    let style = hashed("style", "css", viewer.style.as_bytes());
    let script = hashed("script", "js", viewer.script.as_bytes());
    let icon = hashed("icon", "svg", viewer.icon.as_bytes());
    let title = frame::title(bundle.title);
    let manifest = hashed("site", "webmanifest", manifest(&title, &icon.name).as_bytes());
    let parts = [
        ("shell", hashed("shell", "html", page::shell(viewer)?.as_bytes())),
        ("program", hashed("program", "wasm", &viewer.program)),
        ("engine", hashed("engine", "wasm", &viewer.engine)),
        ("bundle", hashed("bundle", "bin", bundle.packed)),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|(_, file)| !file.bytes.is_empty()).collect();
    let data = |(name, file): &(&str, File)| [" data-", *name, "=\"", &file.name, "\""].concat();
    let links = [
        "<link rel=\"manifest\" href=\"",
        &manifest.name,
        "\">\n<link rel=\"stylesheet\" href=\"",
        &style.name,
        "\">\n<script src=\"",
        &script.name,
        "\" data-style=\"",
        &style.name,
        "\" data-service=\"",
        SERVICE,
        "\"",
        &parts.iter().map(data).collect::<String>(),
        "></script>\n",
    ];
    let index = frame::fill(&viewer.frame, &title, &links.concat(), policy::of_site)?;
    let index = File { name: "index.html".to_owned(), bytes: index.into_bytes() };
    let mut files: Vec<File> = parts.into_iter().map(|(_, file)| file).collect();
    files.extend([style, script, icon, manifest]);
    files.push(service(&viewer.service, &files, &index));
    files.push(index);
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}

/// What a device shows a site as once it is installed (W3C, Web Application Manifest). The title is HTML.
fn manifest(title: &str, icon: &str) -> String {
    // In a manifest, which is JSON, nothing of HTML but the backslash has to give way.
    let title = title.replace('\\', "").replace(char::is_control, " ");
    let title =
        title.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\\\"").replace("&amp;", "&");
    format!(
        "{{\"name\":\"{title}\",\"short_name\":\"Synoptic\",\"start_url\":\"./\",\"scope\":\"./\",\
         \"display\":\"standalone\",\"background_color\":\"#f6f1e7\",\"theme_color\":\"#f6f1e7\",\
         \"icons\":[{{\"src\":\"{icon}\",\"sizes\":\"any\",\"type\":\"image/svg+xml\"}}]}}"
    )
}

/// The service worker with the names of the files it keeps, and of their build.
fn service(script: &str, files: &[File], index: &File) -> File {
    let mut names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    names.sort_unstable();
    names.insert(0, "./");
    let names = names.join(" ");
    let build = digits(&[names.as_bytes(), index.bytes.as_slice(), script.as_bytes()].concat());
    let script = script.replace("{{build}}", &build).replace("{{files}}", &names);
    File { name: SERVICE.to_owned(), bytes: script.into_bytes() }
}

fn digits(bytes: &[u8]) -> String {
    let digits: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    digits.chars().take(HASH).collect()
}

fn hashed(stem: &str, ending: &str, bytes: &[u8]) -> File {
    File { name: format!("{stem}-{}.{ending}", digits(bytes)), bytes: bytes.to_vec() }
}

/// Whether a file name carries such a hash, as in `program-0123456789abcdef.wasm`: then it is one of a site that was
/// written earlier.
pub fn is_published(file: &Path) -> bool {
    let (Some(stem), Some(ending)) = (file.file_stem(), file.extension()) else { return false };
    let stem = stem.to_string_lossy();
    let hash = stem.rsplit('-').next().unwrap_or_default();
    let hashed = hash.len() == HASH && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    hashed && ["css", "js", "wasm", "bin", "html", "svg", "webmanifest"].iter().any(|kind| ending == *kind)
}
