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

/// What the files with hashes in their names are called, and their endings.
const NAMES: [(&str, &str); 11] = [
    ("style", "css"),
    ("script", "js"),
    ("icon", "svg"),
    ("site", "webmanifest"),
    ("shell", "html"),
    ("unpacker", "wasm"),
    ("program", "wasm"),
    ("packed", "lzma"),
    ("engine", "lzma"),
    ("bundle", "bin"),
    // As sites had it whose engine was not packed.
    ("engine", "wasm"),
];

/// Digits of a hash in a file name: two builds of one site share none by chance.
const HASH: usize = 16;

/// The service worker, which browsers know by its name.
const SERVICE: &str = "service.js";

/// The files of a site. All but `index.html` and `service.js` carry a hash of their content in their names, so that a host
/// may let browsers keep them for ever, and files of two builds never meet.
///
/// The files come in the order in which they may be written over those of an earlier site: `index.html` names others, and
/// `service.js` has a browser fetch all of them, so these stand last.
///
/// # Errors
///
/// Where the viewer's frame lacks a place, or a script would break out of its page.
pub fn site(viewer: &Viewer, bundle: Bundle<'_>) -> Result<Vec<File>, Unfit> {
    let title = frame::title(bundle.title);
    let icon = hashed("icon", viewer.icon.as_bytes());
    let manifest = hashed("site", manifest(&title, &icon.name).as_bytes());
    let [style, script] = [("style", &viewer.style), ("script", &viewer.script)]
        .map(|(name, text)| hashed(name, text.as_bytes()));
    let shell = page::shell(viewer)?;
    let parts = [
        ("shell", shell.as_bytes()),
        ("unpacker", &viewer.unpacker),
        ("program", &viewer.program),
        ("packed", &viewer.packed),
        ("engine", &viewer.engine),
        ("bundle", bundle.packed),
    ];
    let parts: Vec<(&str, File)> = parts
        .into_iter()
        .filter(|(_, bytes)| !bytes.is_empty())
        .map(|(name, bytes)| (name, hashed(name, bytes)))
        .collect();

    let data = |(name, file): &(&str, File)| [" data-", *name, "=\"", &file.name, "\""].concat();
    let parts_of = parts.iter().map(data).collect::<String>();
    let mut files: Vec<File> = parts.into_iter().map(|(_, file)| file).collect();
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
        "\" data-build=\"{{build}}\"",
        &parts_of,
        "></script>\n",
    ];
    let index = frame::fill(&viewer.frame, &title, &links.concat(), policy::of_site)?;
    files.extend([style, script, icon, manifest]);
    files.sort_by(|one, other| one.name.cmp(&other.name));
    let names: Vec<&str> = ["./"].into_iter().chain(files.iter().map(|file| file.name.as_str())).collect();
    let names = names.join(" ");
    // The page names its build, so that the service worker keeps no page of another.
    let build = digits([&names, &index, &viewer.service].map(String::as_str).concat().as_bytes());
    let index = index.replace("{{build}}", &build);
    let service = viewer.service.replace("{{build}}", &build).replace("{{files}}", &names);
    files.push(File { name: "index.html".to_owned(), bytes: index.into_bytes() });
    files.push(File { name: SERVICE.to_owned(), bytes: service.into_bytes() });
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

fn digits(bytes: &[u8]) -> String {
    let digits: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    digits.chars().take(HASH).collect()
}

fn hashed(name: &str, bytes: &[u8]) -> File {
    let ending = NAMES.iter().find(|(each, _)| *each == name).map_or("", |(_, ending)| ending);
    File { name: format!("{name}-{}.{ending}", digits(bytes)), bytes: bytes.to_vec() }
}

/// Whether a file name carries such a hash, as in `program-0123456789abcdef.wasm`: then it is one of a site that was
/// written earlier.
pub fn is_published(file: &Path) -> bool {
    let (Some(stem), Some(ending)) = (file.file_stem(), file.extension()) else { return false };
    let stem = stem.to_string_lossy();
    let Some((name, hash)) = stem.rsplit_once('-') else { return false };
    let hashed = hash.len() == HASH && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    hashed && NAMES.iter().any(|(each, kind)| *each == name && ending == *kind)
}
