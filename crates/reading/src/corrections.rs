//! Corrections of the analysis in `bundle.toml`, one table each:
//!
//! ```toml
//! [[merge]]                       # one entity, called by its first name
//! names = ["Aleksandar Vučić", "the president of Serbia"]
//!
//! [[split]]                       # an entity of its own
//! name = "Kosovo Force"
//!
//! [[rename]]
//! entity = "KSF"
//! name = "Kosovo Security Force"
//!
//! [[retype]]                      # person, place, organisation, product, event, law or group
//! entity = "Javelin"
//! kind = "product"
//!
//! [[hide]]                        # no name worth a filter
//! entity = "Next"
//!
//! [[reject]]                      # these two paragraphs do not tell the same
//! a = "01-wire.md ¶3"
//! b = "02-radio.html ¶5"
//!
//! [[add]]                         # these two do
//! a = "01-wire.md ¶4"
//! b = "02-radio.html ¶6"
//! ```

use corpus::{Correction, EntityKind};

use crate::tables::{Table, suggestion};

/// The corrections there are, as authors write them between brackets.
pub(crate) const NAMES: [&str; 7] = ["merge", "split", "rename", "retype", "hide", "reject", "add"];

/// The correction of a table, or `None` and a diagnostic.
pub(crate) fn read(table: &mut Table<'_, '_>) -> Option<Correction> {
    let keys: &[&str] = match table.name {
        "merge" => &["names"],
        "split" => &["name"],
        "rename" => &["entity", "name"],
        "retype" => &["entity", "kind"],
        "hide" => &["entity"],
        _ => &["a", "b"],
    };
    table.warn_of_unknown_keys(keys);
    match table.name {
        "merge" => merge(table),
        "split" => table.text("name").map(Correction::Split),
        "rename" => {
            let (entity, name) = (table.text("entity"), table.text("name"));
            Some(Correction::Rename { entity: entity?, name: name? })
        }
        "retype" => {
            let (entity, kind) = (table.text("entity"), kind(table));
            Some(Correction::Retype { entity: entity?, kind: kind? })
        }
        "hide" => table.text("entity").map(Correction::Hide),
        "reject" => pair(table).map(|(a, b)| Correction::RejectParallel(a, b)),
        "add" => pair(table).map(|(a, b)| Correction::AddParallel(a, b)),
        _ => None,
    }
}

fn merge(table: &mut Table<'_, '_>) -> Option<Correction> {
    let names = table.texts("names")?;
    if names.len() < 2 || names.iter().any(String::is_empty) {
        let message = "[[merge]] needs at least two names".to_string();
        table.error(
            table.line_of("names"),
            message,
            "write  names = [\"the name to show\", \"another name\"]",
        );
        return None;
    }
    Some(Correction::Merge(names))
}

fn kind(table: &mut Table<'_, '_>) -> Option<EntityKind> {
    let word = table.text("kind")?;
    let kind = EntityKind::parse(&word.to_lowercase());
    if kind.is_none() {
        let known = EntityKind::ALL.map(EntityKind::word);
        table.error(table.line_of("kind"), format!("unknown kind \"{word}\""), &suggestion(&word, &known));
    }
    kind
}

/// A paragraph of a file: its name and the number that the page shows.
type Paragraph = (String, u32);

fn pair(table: &mut Table<'_, '_>) -> Option<(Paragraph, Paragraph)> {
    let (a, b) = (paragraph(table, "a"), paragraph(table, "b"));
    let (a, b) = (a?, b?);
    if a.0 == b.0 {
        let message = format!("[[{}]] names two paragraphs of one file", table.name);
        table.error(table.line, message, "name paragraphs of two articles");
        return None;
    }
    Some((a, b))
}

fn paragraph(table: &mut Table<'_, '_>, key: &str) -> Option<Paragraph> {
    let text = table.text(key)?;
    let paragraph = parse_paragraph(&text);
    if paragraph.is_none() {
        let message = format!("\"{text}\" names no paragraph");
        table.error(
            table.line_of(key),
            message,
            "write the file and the number, such as \"03-javelin.md ¶3\"",
        );
    }
    paragraph
}

/// `03-javelin.md ¶3`, and with `#`, `:` or only a space before the number.
fn parse_paragraph(text: &str) -> Option<Paragraph> {
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (head, number) = text.split_at_checked(text.len() - digits)?;
    let file = head.trim_end_matches(|c: char| c.is_whitespace() || "¶#:".contains(c));
    let number = number.parse().ok().filter(|&number| number > 0)?;
    (!file.is_empty() && file.len() < head.len()).then(|| (file.to_string(), number))
}
