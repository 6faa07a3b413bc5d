//! Annotated texts, one collection a line, as the folder of training data holds them.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use corpus::{Block, Document, Role};
use serde::Deserialize;

/// One line of a file: documents and what is marked in them.
#[derive(Deserialize)]
pub(crate) struct Collection {
    pub(crate) documents: Vec<Source>,
    #[serde(default)]
    pub(crate) mentions: Vec<Marked>,
    /// The types the set marks; elsewhere an unmarked word is unknown. Empty where all are.
    #[serde(default)]
    pub(crate) annotated_types: Vec<String>,
    /// Stretches that tell nothing.
    #[serde(default)]
    pub(crate) ignore: Vec<Marked>,
}

/// One document.
#[derive(Deserialize)]
pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) text: String,
    #[serde(default)]
    paragraphs: Vec<Bounds>,
}

#[derive(Deserialize)]
struct Bounds {
    start: usize,
    end: usize,
}

/// A marked stretch, in code points of its document's text.
#[derive(Deserialize)]
pub(crate) struct Marked {
    pub(crate) doc: String,
    pub(crate) start: usize,
    pub(crate) end: usize,
    #[serde(default, rename = "type")]
    pub(crate) kind: String,
}

/// A document as the tagger reads it, and where its blocks begin.
pub(crate) struct Read {
    pub(crate) document: Document,
    /// The first code point of each block in the document's text.
    pub(crate) starts: Vec<usize>,
}

/// The collections of a file.
///
/// # Errors
///
/// A file that cannot be read, a line that is no collection; both are named.
pub(crate) fn collections(path: &Path) -> Result<Vec<Collection>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let line = |(index, line): (usize, &str)| {
        serde_json::from_str(line).with_context(|| format!("{}:{}: no collection", path.display(), index + 1))
    };
    text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(line).collect()
}

impl Source {
    /// The document, its paragraphs as blocks.
    pub(crate) fn read(&self, style: Style) -> Read {
        let letters: Vec<char> = self.text.chars().collect();
        let bounds: Vec<(usize, usize)> = if self.paragraphs.is_empty() {
            vec![(0, letters.len())]
        } else {
            self.paragraphs.iter().map(|bounds| (bounds.start, bounds.end)).collect()
        };
        let mut read = Read { document: Document::default(), starts: Vec::new() };
        for (start, end) in bounds {
            let text = style.apply(letters.get(start..end.min(letters.len())).unwrap_or_default());
            read.document.blocks.push(Block { text, role: Role::Plain, line: 0 });
            read.starts.push(start);
        }
        read
    }
}

/// How a text is capitalised before it is learned from: headlines are written otherwise than running text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    AsIs,
    /// Every longer word with a capital.
    Titled,
    /// All in capitals.
    Shouted,
}

/// Words that headlines write small.
const SMALL: &[&str] = &[
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "of", "on", "or", "over",
    "the", "to", "with",
];

impl Style {
    /// The text in this style, letter for letter, so that offsets stay.
    fn apply(self, letters: &[char]) -> String {
        let upper = |letter: char| {
            let mut upper = letter.to_uppercase();
            match (upper.next(), upper.next()) {
                (Some(one), None) => one,
                _ => letter,
            }
        };
        match self {
            Self::AsIs => letters.iter().collect(),
            Self::Shouted => letters.iter().map(|&letter| upper(letter)).collect(),
            Self::Titled => {
                let mut text = String::with_capacity(letters.len());
                for word in
                    letters.split_inclusive(|letter| !letter.is_alphabetic() && !matches!(letter, '\'' | '’'))
                {
                    let whole: String = word.iter().collect();
                    let small =
                        SMALL.contains(&whole.trim_end_matches(|letter: char| !letter.is_alphabetic()));
                    let capital = word.iter().enumerate();
                    text.extend(capital.map(
                        |(index, &letter)| {
                            if index == 0 && !small { upper(letter) } else { letter }
                        },
                    ));
                }
                text
            }
        }
    }
}
