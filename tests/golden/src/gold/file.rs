//! `gold.json`, as it is written: what each field means is said at its head, under `notes`.

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct File {
    pub(super) articles: BTreeMap<String, Article>,
    pub(super) entities: Vec<Entity>,
    pub(super) quotations: Vec<Quotation>,
    pub(super) quantities: Vec<Quantity>,
    pub(super) dates: Vec<Date>,
    pub(super) parallels: Vec<Parallel>,
}

#[derive(Deserialize)]
pub(super) struct Article {
    pub(super) file: String,
    pub(super) paragraphs: Vec<Paragraph>,
}

#[derive(Deserialize)]
pub(super) struct Paragraph {
    pub(super) n: u32,
    pub(super) kind: String,
    pub(super) text: String,
}

/// A stretch of a paragraph, and its words, so that a person can read the file.
#[derive(Deserialize)]
pub(super) struct Stretch {
    pub(super) article: String,
    pub(super) paragraph: u32,
    /// In Unicode code points of the paragraph's text.
    pub(super) start: usize,
    pub(super) text: String,
}

#[derive(Deserialize)]
pub(super) struct Entity {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) mentions: Vec<Stretch>,
}

#[derive(Deserialize)]
pub(super) struct Quotation {
    #[serde(flatten)]
    pub(super) stretch: Stretch,
    /// The id of an entity; none where the marks hold a word at arm's length.
    pub(super) speaker: Option<String>,
    pub(super) group: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Quantity {
    #[serde(flatten)]
    pub(super) stretch: Stretch,
    pub(super) value: Option<f64>,
    pub(super) group: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Date {
    #[serde(flatten)]
    pub(super) stretch: Stretch,
    pub(super) value: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Parallel {
    pub(super) a: (String, u32),
    pub(super) b: (String, u32),
    /// 2 where both paragraphs tell the same, 1 where a part of one stands in the other.
    pub(super) grade: u8,
}
