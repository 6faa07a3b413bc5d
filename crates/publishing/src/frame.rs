//! The frame of a page, and the places in it that are filled.

use crate::{Unfit, policy};

/// A place: what it is called, what stands before it, and what ends it.
type Place = (&'static str, &'static str, &'static str);

const POLICY: Place = ("policy", "<meta http-equiv=\"Content-Security-Policy\" content=\"", "\">");
const TITLE: Place = ("title", "<title>", "</title>");
/// The script that the frame brings along. While the page is served for development it gets in by a word, later by its
/// hash.
const SCRIPT: Place = ("script", "<script nonce=\"synoptic-live-reload\">", "</script>");
/// What `trunk serve` needs, in whose place the parts are put.
const PARTS: Place = ("place for parts", "<!-- parts -->\n", "<!-- /parts -->\n");

/// A frame with this title, which is HTML, and these parts; `policy` makes the content security policy of it, given the one
/// of the frame and the hash of its script.
///
/// # Errors
///
/// Where the frame lacks a place.
pub(crate) fn fill(
    frame: &str,
    title: &str,
    parts: &str,
    policy: impl Fn(&str, &str) -> String,
) -> Result<String, Unfit> {
    let (before, script, after) = taken_apart(frame, SCRIPT)?;
    let hash = policy::hash(script);
    let page = [before, "<script>", script, "</script>", after].concat();
    let page = replaced(&page, TITLE, |_| title.to_owned())?;
    let page = replaced(&page, POLICY, |before| policy(before, &hash))?;
    let (before, _, after) = taken_apart(&page, PARTS)?;
    Ok([before, parts, after].concat())
}

fn replaced(page: &str, place: Place, with: impl FnOnce(&str) -> String) -> Result<String, Unfit> {
    let (before, inside, after) = taken_apart(page, place)?;
    Ok([before, place.1, &with(inside), place.2, after].concat())
}

/// What stands before a place, in it and after it.
fn taken_apart(page: &str, (name, opens, closes): Place) -> Result<(&str, &str, &str), Unfit> {
    let (before, rest) = page.split_once(opens).ok_or(Unfit::Frame(name))?;
    let (inside, after) = rest.split_once(closes).ok_or(Unfit::Frame(name))?;
    Ok((before, inside, after))
}

/// The title of a page, as it stands between the tags of HTML.
pub(crate) fn title(bundle: &str) -> String {
    let title = if bundle.is_empty() { "Synoptic" } else { bundle };
    title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
