//! What is offered becomes documents, or one word about why not.

use corpus::{Addition, Block, Damage, Diagnostic, Document, Offer, Origin, Role, Severity, Stated};
use reading::{Format, MAX_TEXT, Said};

/// How every packed corpus begins; two digits of its version follow.
const PACKED: &[u8] = b"SYNOPT";

/// How files begin that hold articles in a form that is not read, and what they are.
const OTHERS: [(&[u8], &str); 2] =
    [(b"%PDF-", "a PDF"), (b"PK\x03\x04", "a word processor's file or an archive")];

/// Whether a paragraph is a web address and nothing else.
fn is_address(text: &str) -> bool {
    let begins = ["http://", "https://", "www."].iter().any(|start| text.starts_with(start));
    begins && !text.contains(char::is_whitespace)
}

/// Whether bytes are a packed corpus, of whichever version.
pub(crate) fn is_packed(bytes: &[u8]) -> bool {
    let version = bytes.strip_prefix(PACKED).and_then(|rest| rest.get(..2));
    version.is_some_and(|version| version.iter().all(u8::is_ascii_digit))
}

/// Reads one offer. A saved bundle brings a title and corrections along, everything else is one document.
///
/// # Errors
///
/// A diagnostic that names the offer, the place and the remedy.
pub(crate) fn read(offer: &Offer, name: &str) -> Result<Addition, Diagnostic> {
    if is_packed(&offer.bytes) {
        return bundle(name, &offer.bytes);
    }
    if let Some((_, kind)) = OTHERS.iter().find(|(mark, _)| offer.bytes.starts_with(mark)) {
        let message = format!("{kind} is not read");
        return Err(error(name, message, "open it, copy the article's text and paste it"));
    }
    let said = Said { outlet: offer.outlet.clone(), headline: offer.headline.clone(), date: offer.date };
    let document = reading::read_said(name, &offer.bytes, &said)?;
    if Format::of(name).is_none() {
        let message = "the file is not an article".to_string();
        return Err(error(name, message, "choose .txt, .md or .html files, or a saved bundle"));
    }
    if document.blocks.iter().all(|block| block.role == Role::Headline || is_address(&block.text)) {
        let message = "there are no paragraphs".to_string();
        let remedy = "paste the article's text; the page fetches nothing, so an address alone is not enough";
        return Err(error(name, message, remedy));
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

/// What was known of a text stays known of what takes its place: what its paragraphs are, where their words are still the
/// same, its address and language, and how outlet, headline and date were come by where they are what they were.
pub(crate) fn carry_over(document: &mut Document, before: &Document) {
    // Of paragraphs with the same words each stands for one.
    let mut known: Vec<&Block> = before.blocks.iter().filter(|old| old.role != Role::Headline).collect();
    for block in document.blocks.iter_mut().filter(|block| block.role != Role::Headline) {
        if let Some(at) = known.iter().position(|old| old.text == block.text) {
            block.role = known.remove(at).role;
        }
    }
    keep(&mut document.outlet, &before.outlet);
    keep(&mut document.headline, &before.headline);
    keep(&mut document.date, &before.date);
    if before.language.as_ref().is_some_and(|language| language.origin == Origin::Given) {
        document.language = before.language.clone();
    }
    if document.url.is_none() {
        document.url = before.url.clone();
    }
}

fn keep<T: Clone + PartialEq>(now: &mut Option<Stated<T>>, before: &Option<Stated<T>>) {
    let value = |stated: &Option<Stated<T>>| stated.as_ref().map(|stated| stated.value.clone());
    if value(now) == value(before) {
        *now = before.clone();
    }
}

pub(crate) fn error(source: &str, message: String, remedy: &str) -> Diagnostic {
    diagnostic(source, Severity::Error, message, remedy)
}

pub(crate) fn diagnostic(source: &str, severity: Severity, message: String, remedy: &str) -> Diagnostic {
    Diagnostic { source: source.to_string(), line: None, severity, message, remedy: remedy.to_string() }
}
