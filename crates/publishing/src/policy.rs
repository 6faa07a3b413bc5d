//! What a page may load and run, as its content security policy says (W3C, Content Security Policy Level 3).

use base64::{Engine as _, prelude::BASE64_STANDARD};
use sha2::{Digest as _, Sha256};

/// What the frame has in place of hashes.
const NONCE: &str = "'nonce-synoptic-live-reload'";

/// The word by which an inline script or style sheet is let in.
pub(crate) fn hash(inline: &str) -> String {
    ["'sha256-", &BASE64_STANDARD.encode(Sha256::digest(inline)), "'"].concat()
}

/// The policy of a site: its own files, and the frame's script.
pub(crate) fn of_site(frame: &str, script: &str) -> String {
    frame.replace(NONCE, script)
}

/// The policy of a page in one file: nothing but what stands in it.
pub(crate) fn of_page(frame: &str, scripts: &[&str], style: &str) -> String {
    let directive = |directive: &str| {
        let (name, sources) = directive.trim().split_once(' ').unwrap_or((directive.trim(), ""));
        let sources = match name {
            "script-src" => sources.replace(NONCE, &scripts.join(" ")),
            "style-src" => style.to_owned(),
            _ => sources.to_owned(),
        };
        let kept: Vec<_> = sources.split(' ').filter(|source| *source != "'self'").collect();
        let sources = if kept.concat().is_empty() { "'none'".to_owned() } else { kept.join(" ") };
        [name, " ", &sources].concat()
    };
    frame.split(';').map(directive).collect::<Vec<_>>().join("; ")
}
