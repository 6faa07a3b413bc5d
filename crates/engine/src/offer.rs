//! What is offered becomes documents, or one word about why not.

use corpus::{Addition, Block, Damage, Diagnostic, Document, Offer, Role, Severity};
use reading::{Format, MAX_TEXT, Said};

/// How every packed corpus begins, whichever version wrote it.
const PACKED: &[u8] = b"SYNOPT";

/// Reads one offer. A saved bundle brings a title and corrections along, everything else is one document.
///
/// # Errors
///
/// A diagnostic that names the offer, the place and the remedy.
pub(crate) fn read(offer: &Offer, name: &str) -> Result<Addition, Diagnostic> {
    if offer.bytes.starts_with(PACKED) {
        return bundle(name, &offer.bytes);
    }
    let said = Said { outlet: offer.outlet.clone(), headline: offer.headline.clone(), date: offer.date };
    let document = reading::read_said(name, &offer.bytes, &said)?;
    if Format::of(name).is_none() {
        let message = "the file is not an article".to_string();
        return Err(error(name, message, "choose .txt, .md or .html files, or a saved bundle"));
    }
    Ok(Addition { documents: vec![document], ..Addition::default() })
}

fn bundle(name: &str, bytes: &[u8]) -> Result<Addition, Diagnostic> {
    let corpus = corpus::unpack(bytes).map_err(|damage| match damage {
        Damage::Foreign => error(
            name,
            "the bundle was saved by another version of Synoptic".to_string(),
            "open the page that it was saved from and save it again, or add its articles as files",
        ),
        Damage::Malformed(what) => damaged(name, &what),
        Damage::Invalid(what) => damaged(name, &what.to_string()),
    })?;
    let mut documents = corpus.documents();
    for document in &mut documents {
        document.blocks.retain(|block| !block.text.trim().is_empty());
    }
    documents.retain(|document| !document.blocks.is_empty());
    if let Some(long) = documents.iter().find(|document| length(document) > MAX_TEXT) {
        let message = format!("the bundle has a text that is too long, \"{}\"", long.source);
        return Err(error(name, message, "add its articles as files"));
    }
    if documents.is_empty() {
        return Err(error(name, "the bundle has no texts".to_string(), "add articles as files"));
    }
    Ok(Addition {
        title: corpus.title.clone(),
        description: corpus.description.clone(),
        corrections: corpus.corrections.clone(),
        documents,
    })
}

fn damaged(name: &str, what: &str) -> Diagnostic {
    error(name, format!("the bundle is damaged ({what})"), "get the file again, or add its articles as files")
}

/// The text of a document, in bytes.
pub(crate) fn length(document: &Document) -> usize {
    document.blocks.iter().map(|block| block.text.len()).sum()
}

/// What was known of the paragraphs of a text stays known where its words are still the same.
pub(crate) fn keep_roles(document: &mut Document, before: &Document) {
    let fixed = |block: &&mut Block| block.role != Role::Headline;
    for block in document.blocks.iter_mut().filter(fixed) {
        let known = before.blocks.iter().find(|old| old.role != Role::Headline && old.text == block.text);
        block.role = known.map_or(block.role, |old| old.role);
    }
}

pub(crate) fn error(source: &str, message: String, remedy: &str) -> Diagnostic {
    diagnostic(source, Severity::Error, message, remedy)
}

pub(crate) fn diagnostic(source: &str, severity: Severity, message: String, remedy: &str) -> Diagnostic {
    Diagnostic { source: source.to_string(), line: None, severity, message, remedy: remedy.to_string() }
}
