//! What the page and the engine say to each other when a reader adds texts to a bundle.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::{Correction, Date, Diagnostic, Document, Place};

/// What a reader adds to a bundle.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addition {
    /// Title of the event, where the bundle has none; may be empty.
    pub title: String,
    /// One or two sentences about the bundle, where it has none; may be empty.
    pub description: String,
    /// Corrections of the analysis that came with the texts.
    pub corrections: Vec<(Correction, Place)>,
    /// The texts, in the order they are shown behind those of the bundle. Each goes by its [`Document::source`], which no
    /// other text of the bundle has.
    pub documents: Vec<Document>,
}

/// A file, or a text that was pasted, that a reader offers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Its name; the ending tells the format.
    pub name: String,
    /// What is in it.
    #[serde(with = "serde_bytes")]
    pub bytes: Vec<u8>,
    /// Who published it, as the reader says; empty where the text is to say so.
    pub outlet: String,
    /// Its headline, as the reader says; empty where the text is to say so.
    pub headline: String,
    /// When it was published, as the reader says.
    pub date: Option<Date>,
    /// The added text that it takes the place of.
    pub instead: Option<String>,
}

/// What the page asks: these texts together with those of the bundle that it came with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// What the reader added before.
    pub own: Addition,
    /// What is to be read and added now.
    pub offers: Vec<Offer>,
}

/// How what a reader added begins where it is kept, with its version: a page reads what it or an earlier one of the same
/// version kept.
const KEPT: &[u8; 8] = b"SYNOWN01";

impl Addition {
    /// Itself as bytes, to be kept on the device.
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_extend(self, KEPT.to_vec()).unwrap_or_default()
    }

    /// What bytes say; `None` where they are of another version or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes.strip_prefix(KEPT)?).ok()
    }

    /// The text that goes by a name.
    pub fn get(&self, source: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.source == source)
    }
}

impl Request {
    /// Itself as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// What bytes say; `None` where they are damaged.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

impl Answer {
    /// Itself as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// What bytes say; `None` where they are damaged.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

/// What the engine answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The packed corpus of the bundle and all that was added.
    #[serde(with = "serde_bytes")]
    pub corpus: Vec<u8>,
    /// What the reader added, as it is now.
    pub own: Addition,
    /// The texts that were read now, by their [`Document::source`].
    pub read: Vec<String>,
    /// What could not be read, and what the reader should know of what was.
    pub problems: Vec<Diagnostic>,
}
