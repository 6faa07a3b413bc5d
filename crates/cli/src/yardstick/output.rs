//! What is found, as evaluation sets have it.

use serde::Serialize;
use serde_json::Number;

#[derive(Default, Serialize)]
pub(super) struct Findings {
    collection: String,
    pub(super) mentions: Vec<Mention>,
    pub(super) quotes: Vec<Quote>,
    pub(super) quantities: Vec<Quantity>,
    pub(super) links: Vec<Link>,
    pub(super) pairs: Vec<Score>,
    pub(super) sentences: Vec<String>,
}

impl Findings {
    pub(super) fn new(collection: &str) -> Self {
        Self { collection: collection.to_string(), ..Self::default() }
    }
}

/// A stretch of a document, in code points, and its characters.
#[derive(Serialize)]
pub(super) struct Place {
    pub(super) doc: String,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) text: String,
}

#[derive(Serialize)]
pub(super) struct Mention {
    #[serde(flatten)]
    pub(super) place: Place,
    pub(super) r#type: &'static str,
    pub(super) entity: String,
}

#[derive(Serialize)]
pub(super) struct Quote {
    #[serde(flatten)]
    pub(super) place: Place,
    pub(super) kind: &'static str,
    pub(super) speaker: Option<Speaker>,
}

/// Who said it: the words that say so, where they stand in the same document, and the name they come down to.
#[derive(Serialize)]
pub(super) struct Speaker {
    pub(super) start: Option<usize>,
    pub(super) end: Option<usize>,
    pub(super) text: String,
    pub(super) entity_name: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Quantity {
    #[serde(flatten)]
    pub(super) place: Place,
    pub(super) kind: &'static str,
    /// A number, or a date for dates.
    pub(super) value: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) range: Option<[Number; 2]>,
    pub(super) unit: String,
    pub(super) change: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) timex: Option<String>,
}

#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Value {
    Number(Number),
    Date(String),
}

#[derive(Serialize)]
pub(super) struct Link {
    pub(super) a: String,
    pub(super) b: String,
    pub(super) score: f64,
    pub(super) link: bool,
}

#[derive(Serialize)]
pub(super) struct Score {
    pub(super) id: String,
    pub(super) score: f64,
    pub(super) label: u8,
}
