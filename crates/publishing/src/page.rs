//! A page in one file, which opens by itself, also from a disk and from an e-mail.

use std::io::Write as _;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use flate2::{Compression, GzBuilder, write::GzEncoder};

use crate::{BUNDLE, Bundle, ENGINE, FRAME, PROGRAM, Unfit, Viewer, policy, template};

/// What a page in one file leaves open: the script that makes another page of it fills these (`src/browser/start.js`).
const OWN: &str = "own";

/// The page of a bundle in one file.
///
/// Its parts stand in elements that no browser runs: gzip (RFC 1952), as base64.
///
/// # Errors
///
/// Where the viewer's frame lacks a place, or a part would break out of the element it is put into.
pub fn page(viewer: &Viewer, bundle: Bundle<'_>) -> Result<String, Unfit> {
    ensure_contained("style sheet", &viewer.style, "</style")?;
    ensure_contained("script", &viewer.script, "</script")?;
    ensure_contained("script", &viewer.script, "<!--")?;
    let parts = [
        element("style", "", &viewer.style),
        inert(FRAME, viewer.frame.as_bytes()),
        inert(PROGRAM, &viewer.program),
        inert(ENGINE, &viewer.engine),
        inert(BUNDLE, bundle.packed),
        inert(OWN, &[]),
        element("script", "", &viewer.script),
    ];
    let (script, style) = (policy::hash(&viewer.script), policy::hash(&viewer.style));
    template::fill(&viewer.frame, bundle.title, &parts.concat(), |frame, own| {
        policy::of_page(frame, [own, &script], &style)
    })
}

fn ensure_contained(part: &'static str, text: &str, end: &'static str) -> Result<(), Unfit> {
    if text.to_ascii_lowercase().contains(end) { Err(Unfit::Ends(part, end)) } else { Ok(()) }
}

fn element(name: &str, attributes: &str, content: &str) -> String {
    ["<", name, attributes, ">", content, "</", name, ">\n"].concat()
}

/// A part that is looked up by its name and never run.
fn inert(name: &str, bytes: &[u8]) -> String {
    let attributes = [" type=\"text/plain\" id=\"part-", name, "\""].concat();
    let content = if bytes.is_empty() { String::new() } else { BASE64_STANDARD.encode(zipped(bytes)) };
    element("script", &attributes, &content)
}

/// As gzip that tells neither a time nor a machine.
fn zipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder: GzEncoder<Vec<u8>> = GzBuilder::new().write(Vec::new(), Compression::best());
    // Memory is written to, which does not fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}
