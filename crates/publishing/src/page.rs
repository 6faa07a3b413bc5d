//! A page in one file, which opens by itself, also from a disk and from an e-mail.

use std::io::Write as _;

use flate2::{Compression, GzBuilder, write::GzEncoder};

use crate::{Bundle, Unfit, Viewer, frame, policy, text};

/// The parts of a page, in their order. They stand in elements that no browser runs, as [`text`]: gzip (RFC 1952), but for
/// programs that are packed already.
const PARTS: [&str; 8] = ["style", "script", "shell", "unpacker", "packed", "engine", "bundle", "own"];

/// The page of a bundle in one file.
///
/// # Errors
///
/// Where the viewer's frame lacks a place, or a script would break out of the element it is put into.
pub fn page(viewer: &Viewer, bundle: Bundle<'_>) -> Result<String, Unfit> {
    let shell = shell(viewer)?;
    let part = |name: &str| {
        let bytes = match name {
            "title" => return frame::title(bundle.title),
            "style" => viewer.style.as_bytes(),
            "script" => viewer.script.as_bytes(),
            "shell" => shell.as_bytes(),
            "unpacker" => &viewer.unpacker,
            "packed" => return text::of(&viewer.packed),
            "engine" => return text::of(&viewer.engine),
            "bundle" => bundle.packed,
            _ => &[],
        };
        if bytes.is_empty() { String::new() } else { text::of(&zipped(bytes)) }
    };
    let mut page = String::new();
    let mut rest = shell.as_str();
    while let Some((before, (name, after))) =
        rest.split_once("{{").and_then(|(before, rest)| Some((before, rest.split_once("}}")?)))
    {
        page += before;
        page += &part(name);
        rest = after;
    }
    Ok(page + rest)
}

/// A page in one file without its parts: `{{name}}` stands where each goes, and where its title does.
///
/// The page has it as a part of its own, since it makes other pages, in the same way (`src/browser/page.js`).
///
/// # Errors
///
/// As [`page`].
pub(crate) fn shell(viewer: &Viewer) -> Result<String, Unfit> {
    for end in ["</script", "<!--", "{{"] {
        if viewer.unpack.to_ascii_lowercase().contains(end) {
            return Err(Unfit::Ends("unpacking script", end));
        }
    }
    let inert =
        |name| ["<script type=\"text/plain\" id=\"part-", name, "\">{{", name, "}}</script>\n"].concat();
    let parts = PARTS.map(inert).concat() + "<script>" + &viewer.unpack + "</script>\n";
    let scripts = [&viewer.script, &viewer.unpack].map(|script| policy::hash(script));
    let style = policy::hash(&viewer.style);
    frame::fill(&viewer.frame, "{{title}}", &parts, |frame, own| {
        policy::of_page(frame, &[own, &scripts[0], &scripts[1]], &style)
    })
}

/// As gzip that tells neither a time nor a machine.
fn zipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder: GzEncoder<Vec<u8>> = GzBuilder::new().write(Vec::new(), Compression::best());
    // Memory is written to, which does not fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}
