//! The file that a reader's own work leaves the device in, and what storage holds: JSON with a version.
//!
//! ```json
//! {
//!   "synoptic": "reader",
//!   "version": 1,
//!   "edition": "A title",
//!   "refused": [["aaaaaaaa", "bbbbbbbb"]],
//!   "corrections": [
//!     { "merge": "cccccccc", "into": "dddddddd" },
//!     { "rename": "dddddddd", "name": "Ada Roe" },
//!     { "retype": "dddddddd", "kind": "person" },
//!     { "hide": "eeeeeeee" }
//!   ],
//!   "notes": [
//!     { "paragraph": "aaaaaaaa", "note": "…" },
//!     { "pair": ["aaaaaaaa", "bbbbbbbb"], "note": "…" }
//!   ]
//! }
//! ```

use corpus::{EntityKind, Key, Revision};

use super::json::{Json, quoted};
use super::{MOST, NAME, NOTE, Note, Own, Subject};
use crate::messages::{Message, fill, own as say};
use crate::route::{Pair, pair_of};

/// The version of the format that this page writes.
const VERSION: u32 = 1;
/// What the first member says, so that other files are told apart.
const MARK: &str = "reader";
/// A longer file, in bytes, is none of ours: a thousand of the longest notes in three-byte letters are twelve million,
/// of which a browser would keep five.
pub const LONGEST: usize = 5_000_000;

/// Why a file cannot be taken in. Then nothing of it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It is longer than [`LONGEST`].
    TooLong,
    /// It is no JSON: line and column of the first fault.
    NoJson(usize, usize),
    /// It is something else.
    Foreign,
    /// A later version of the page wrote it.
    Later,
    /// An entry of a list is not what it should be: the list, and the entry, from 1; 0 for the list itself.
    Entry(&'static str, usize),
}

impl Damage {
    /// What is wrong, where, and what to do.
    pub fn words(&self) -> String {
        let (message, places): (Message, [String; 2]) = match self {
            Self::TooLong => (say::FILE_TOO_LONG, Default::default()),
            Self::NoJson(line, column) => (say::FILE_NO_JSON, [line.to_string(), column.to_string()]),
            Self::Foreign => (say::FILE_FOREIGN, Default::default()),
            Self::Later => (say::FILE_LATER, Default::default()),
            Self::Entry(list, 0) => (say::FILE_LIST, [(*list).to_owned(), String::new()]),
            Self::Entry(list, number) => (say::FILE_ENTRY, [(*list).to_owned(), number.to_string()]),
        };
        fill(message, &[&places[0], &places[1]])
    }
}

/// Writes the file. `title` is there for people; reading passes over it.
pub fn write(own: &Own, title: &str) -> String {
    let pair = |(a, b): &Pair| format!("[\"{a}\", \"{b}\"]");
    let refused = own.refused.iter().map(pair).collect();
    let corrections = own.corrections.iter().map(write_correction).collect();
    let note = |Note { on, words }: &Note| match on {
        Subject::Paragraph(key) => format!("{{ \"paragraph\": \"{key}\", \"note\": {} }}", quoted(words)),
        Subject::Pair(keys) => format!("{{ \"pair\": {}, \"note\": {} }}", pair(keys), quoted(words)),
    };
    let notes = own.notes.iter().map(note).collect();
    let lists: [(&str, Vec<String>); 3] =
        [("refused", refused), ("corrections", corrections), ("notes", notes)];
    let mut file = format!("{{\n  \"synoptic\": \"{MARK}\",\n  \"version\": {VERSION}");
    file.push_str(&[",\n  \"edition\": ", &quoted(title)].concat());
    for (name, entries) in lists {
        let entries = entries.join(",\n    ");
        let list = if entries.is_empty() { String::new() } else { ["\n    ", &entries, "\n  "].concat() };
        file.push_str(&[",\n  \"", name, "\": [", &list, "]"].concat());
    }
    file.push_str("\n}\n");
    file
}

fn write_correction(correction: &Revision) -> String {
    match correction {
        Revision::Merge { entity, into } => format!("{{ \"merge\": \"{entity}\", \"into\": \"{into}\" }}"),
        Revision::Rename { entity, name } => {
            format!("{{ \"rename\": \"{entity}\", \"name\": {} }}", quoted(name))
        }
        Revision::Retype { entity, kind } => {
            format!("{{ \"retype\": \"{entity}\", \"kind\": \"{}\" }}", kind.word())
        }
        Revision::Hide(entity) => format!("{{ \"hide\": \"{entity}\" }}"),
        Revision::Reject(a, b) => format!("{{ \"reject\": [\"{a}\", \"{b}\"] }}"),
    }
}

/// Reads a file, all of it or nothing. Anything may be given.
///
/// # Errors
///
/// The first thing that is not as it should be.
pub fn read(text: &str) -> Result<Own, Damage> {
    if text.len() > LONGEST {
        return Err(Damage::TooLong);
    }
    let json = Json::parse(text.trim_start_matches('\u{feff}'))
        .map_err(|(line, column)| Damage::NoJson(line, column))?;
    match (json.get("synoptic").and_then(Json::text), json.get("version")) {
        (Some(MARK), Some(Json::Count(VERSION))) => {}
        (Some(MARK), Some(Json::Count(version))) if *version > VERSION => return Err(Damage::Later),
        _ => return Err(Damage::Foreign),
    }
    Ok(Own {
        refused: list(&json, "refused", pair)?,
        corrections: list(&json, "corrections", correction)?,
        notes: list(&json, "notes", note)?,
    })
}

/// A list of a file; one that is not there is empty.
fn list<T>(json: &Json, name: &'static str, entry: fn(&Json) -> Option<T>) -> Result<Vec<T>, Damage> {
    let Some(list) = json.get(name) else { return Ok(Vec::new()) };
    let entries = list.list().filter(|entries| entries.len() <= MOST).ok_or(Damage::Entry(name, 0))?;
    let read = |(at, json)| entry(json).ok_or(Damage::Entry(name, at + 1));
    entries.iter().enumerate().map(read).collect()
}

fn key(json: Option<&Json>) -> Option<Key> {
    Key::parse(json?.text()?)
}

fn pair(json: &Json) -> Option<Pair> {
    match json.list()? {
        [one, other] => pair_of(key(Some(one))?, key(Some(other))?),
        _ => None,
    }
}

fn correction(json: &Json) -> Option<Revision> {
    let named = |act: &str| key(json.get(act));
    let mut corrections = Vec::new();
    if let Some((entity, into)) = named("merge").zip(named("into")) {
        corrections.push(Revision::Merge { entity, into });
    }
    if let Some((entity, name)) = named("rename").zip(json.get("name").and_then(Json::text)) {
        let fits = !name.trim().is_empty() && name.chars().count() <= NAME;
        corrections.extend(fits.then(|| Revision::Rename { entity, name: name.trim().to_owned() }));
    }
    let kind = json.get("kind").and_then(Json::text).and_then(EntityKind::parse);
    corrections.extend(named("retype").zip(kind).map(|(entity, kind)| Revision::Retype { entity, kind }));
    corrections.extend(named("hide").map(Revision::Hide));
    // One that asks for two things at once asks for nothing that is known.
    corrections.pop().filter(|_| corrections.is_empty())
}

fn note(json: &Json) -> Option<Note> {
    let on = match (json.get("paragraph"), json.get("pair")) {
        (paragraph @ Some(_), None) => Subject::Paragraph(key(paragraph)?),
        (None, Some(keys)) => Subject::Pair(pair(keys)?),
        _ => return None,
    };
    let words = json.get("note")?.text()?.trim();
    let fits = !words.is_empty() && words.chars().count() <= NOTE;
    fits.then(|| Note { on, words: words.to_owned() })
}

#[cfg(test)]
mod tests;
