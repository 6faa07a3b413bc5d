//! Collections as evaluation sets have them, and as the analysis takes them.

use corpus::{Block, Date, Document, Origin, Role, Stated};
use serde::Deserialize;

/// The texts of one event, or one sentence, or one case of a specification.
#[derive(Deserialize)]
pub(super) struct Collection {
    pub(super) collection: String,
    #[serde(default)]
    pub(super) documents: Vec<Text>,
    /// Sentences, paragraphs, ledes or articles that are to be linked.
    #[serde(default)]
    pub(super) units: Vec<Unit>,
    /// Pairs of sentences whose likeness is to be scored.
    #[serde(default)]
    pub(super) pairs: Vec<Pair>,
}

#[derive(Deserialize)]
pub(super) struct Text {
    pub(super) id: String,
    outlet: Option<String>,
    date: Option<String>,
    title: Option<String>,
    text: String,
    /// Without any, the whole text is one paragraph.
    #[serde(default)]
    paragraphs: Vec<Stretch>,
}

/// Code points of a text.
#[derive(Deserialize)]
struct Stretch {
    start: usize,
    end: usize,
}

#[derive(Deserialize)]
pub(super) struct Unit {
    pub(super) id: String,
    pub(super) doc: String,
    title: Option<String>,
    text: String,
}

impl Unit {
    /// Its text under its title, where it has one.
    pub(super) fn whole(&self) -> String {
        self.title.as_ref().map_or_else(|| self.text.clone(), |title| format!("{title}\n{}", self.text))
    }
}

#[derive(Deserialize)]
pub(super) struct Pair {
    pub(super) id: String,
    pub(super) a: String,
    pub(super) b: String,
}

/// A text whose paragraphs are blocks of a document.
pub(super) struct Placed<'a> {
    pub(super) id: &'a str,
    pub(super) text: Vec<char>,
    /// For each block, the code point of the text at which it starts; `None` for a headline that the text lacks.
    pub(super) starts: Vec<Option<usize>>,
}

/// The documents the analysis takes, and where their blocks stand in the texts.
pub(super) fn documents(texts: &[Text]) -> (Vec<Document>, Vec<Placed<'_>>) {
    texts.iter().map(document).unzip()
}

fn document(text: &Text) -> (Document, Placed<'_>) {
    let characters: Vec<char> = text.text.chars().collect();
    let whole = Stretch { start: 0, end: characters.len() };
    let stretches = if text.paragraphs.is_empty() { std::slice::from_ref(&whole) } else { &text.paragraphs };
    let (mut blocks, mut starts) = (Vec::new(), Vec::new());
    for stretch in stretches {
        let content: String = characters.get(stretch.start..stretch.end).unwrap_or_default().iter().collect();
        if !content.trim().is_empty() {
            blocks.push(block(content, Role::Plain));
            starts.push(Some(stretch.start));
        }
    }
    let title = text.title.as_deref().map(str::trim).filter(|title| !title.is_empty());
    if let Some(title) = title {
        match blocks.first_mut().filter(|first| first.text.trim() == title) {
            Some(first) => first.role = Role::Headline,
            None => {
                blocks.insert(0, block(title.to_string(), Role::Headline));
                starts.insert(0, None);
            }
        }
    }
    let document = Document {
        source: text.id.clone(),
        outlet: text.outlet.clone().map(given),
        headline: title.map(str::to_string).map(given),
        date: text.date.as_deref().and_then(Date::parse).map(given),
        language: Some(given("en".to_string())),
        blocks,
        ..Document::default()
    };
    (document, Placed { id: &text.id, text: characters, starts })
}

fn block(text: String, role: Role) -> Block {
    Block { text, role, line: 0 }
}

fn given<T>(value: T) -> Stated<T> {
    Stated { value, origin: Origin::Given }
}
