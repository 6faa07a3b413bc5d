//! Texts of the reader's own: as they are typed, and as the file they leave the page in.

use corpus::{Date, Document, Offer, Origin, Role};

use crate::words::typed_date;

/// What a reader types about a text, and the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The text, as it was pasted.
    pub text: String,
    /// Who published it.
    pub outlet: String,
    /// When, as [`typed_date`] reads it.
    pub date: String,
    /// Its headline.
    pub headline: String,
    /// The text that it takes the place of.
    pub instead: Option<String>,
}

/// Why a draft cannot be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no text.
    NoText,
    /// The date is none.
    Date,
}

impl Draft {
    /// A text that was added, to be changed. What its origin is beyond doubt stands in a field of its own.
    pub fn of(document: &Document) -> Self {
        let headline = document.headline.as_ref().filter(|headline| headline.origin != Origin::Derived);
        Self {
            text: paragraphs(document),
            outlet: document.outlet.as_ref().map(|outlet| outlet.value.clone()).unwrap_or_default(),
            date: document.date.as_ref().map(|date| date.value.to_string()).unwrap_or_default(),
            headline: headline.map(|headline| headline.value.clone()).unwrap_or_default(),
            instead: Some(document.source.clone()),
        }
    }

    /// The draft as it is offered, under a name without ending.
    ///
    /// # Errors
    ///
    /// The first thing that is to be corrected.
    pub fn offer(&self, name: &str) -> Result<Offer, Fault> {
        if self.text.trim().is_empty() {
            return Err(Fault::NoText);
        }
        // What was added before has lost its marks.
        let (stem, ending) = match &self.instead {
            Some(name) => (name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem), ".txt"),
            None => (name, ending(&self.text)),
        };
        Ok(Offer {
            name: [stem, ending].concat(),
            bytes: self.text.as_bytes().to_vec(),
            outlet: self.outlet.trim().to_owned(),
            headline: self.headline.trim().to_owned(),
            date: self.date()?,
            instead: self.instead.clone(),
        })
    }

    /// The date that was typed, where one was.
    ///
    /// # Errors
    ///
    /// Where it is no date.
    pub fn date(&self) -> Result<Option<Date>, Fault> {
        match self.date.trim() {
            "" => Ok(None),
            date => typed_date(date).map(Some).ok_or(Fault::Date),
        }
    }

    /// Whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What pasted words are: the source of a page, Markdown, or plain text.
fn ending(text: &str) -> &'static str {
    let text = text.trim_start();
    let is_page = text.starts_with('<') && text.contains("</");
    let is_heading = |line: &str| line.trim_start_matches('#').starts_with(' ') && line.starts_with('#');
    match () {
        () if is_page => ".html",
        () if text.lines().any(is_heading) => ".md",
        () => ".txt",
    }
}

/// The paragraphs of a text with blank lines between them, without its headline and what stood around it on its page.
fn paragraphs(document: &Document) -> String {
    let (_, ending) = document.source.rsplit_once('.').unwrap_or_default();
    let is_page = ending.to_ascii_lowercase().contains("htm");
    let stays = |role: Role| match role {
        Role::Headline => false,
        Role::Outside | Role::Related => !is_page,
        _ => true,
    };
    let blocks = document.blocks.iter().filter(|block| stays(block.role));
    // A line break inside of a paragraph would begin another one.
    let texts: Vec<String> = blocks.map(|block| block.text.replace('\n', " ")).collect();
    texts.join("\n\n")
}

/// A text as a file that Synoptic reads again: its name, and its words below what is known of it.
pub fn file(document: &Document) -> (String, String) {
    let headline = document.headline.as_ref().filter(|headline| headline.origin != Origin::Derived);
    let fields = [
        ("title", headline.map(|headline| headline.value.clone())),
        ("outlet", document.outlet.as_ref().map(|outlet| outlet.value.clone())),
        ("date", document.date.as_ref().map(|date| date.value.to_string())),
        ("url", document.url.clone()),
        ("lang", document.language.as_ref().map(|language| language.value.clone())),
    ];
    let mut file = String::from("+++\n");
    for (name, value) in fields {
        if let Some(value) = value {
            file.push_str(&[name, " = ", &quoted(&value), "\n"].concat());
        }
    }
    file.push_str(&["+++\n\n", &paragraphs(document), "\n"].concat());
    let stem = document.source.rsplit_once('.').map_or(document.source.as_str(), |(stem, _)| stem);
    (stem.to_owned() + ".txt", file)
}

/// A text as a basic string of TOML (<https://toml.io/en/v1.0.0#string>).
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            character if character.is_control() => quoted.push(' '),
            character => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests;
