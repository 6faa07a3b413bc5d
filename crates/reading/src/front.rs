//! Front matter: what stands about an article between two marks at the head of its file, TOML between `+++`, YAML
//! between `---`.
//!
//! YAML is read by `saphyr`, which is kept up, knows lines, and brings few crates along; the subset people write by
//! hand (quoting, block texts, comments) is larger than it looks.

use corpus::Diagnostic;
use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use toml::de::{DeTable, DeValue};

use crate::{diagnose, fields::Entry, lines::line_at};

/// A file taken apart.
#[derive(Debug, Default)]
pub(crate) struct Front<'a> {
    /// What stands between the marks.
    pub(crate) entries: Vec<Entry>,
    /// The text after them.
    pub(crate) body: &'a str,
    /// Line of the file on which the body begins, counted from 1.
    pub(crate) body_line: u32,
}

const REMEDY: &str = "correct that line, or remove the front matter; a field looks like  title = \"…\"";
const REMEDY_YAML: &str = "correct that line, or remove the front matter; a field looks like  title: \"…\"";

/// Takes the front matter off a text; a text without any is all body.
///
/// # Errors
///
/// Where front matter is opened and not closed, or is no TOML or YAML.
pub(crate) fn split<'a>(source: &str, text: &'a str) -> Result<Front<'a>, Diagnostic> {
    let whole = Front { entries: Vec::new(), body: text, body_line: 1 };
    let leading = text.len() - text.trim_start_matches('\n').len();
    let first_line = line_at(text, leading);
    let (mark, rest) = text[leading..].split_once('\n').unwrap_or((&text[leading..], ""));
    let mark = mark.trim_end();
    if mark != "+++" && mark != "---" {
        return Ok(whole);
    }
    let Some((content, body)) = until_mark(rest, mark) else {
        if mark == "---" && !opens_with_field(rest) {
            return Ok(whole);
        }
        let message = format!("front matter opens with {mark} and is never closed");
        return Err(diagnose::error(
            source,
            first_line,
            message,
            &format!("add a line {mark} where it ends"),
        ));
    };
    let content_line = first_line + 1;
    let entries = if mark == "+++" {
        from_toml(source, content, content_line)?
    } else {
        match from_yaml(source, content, content_line)? {
            Some(entries) => entries,
            None => return Ok(whole),
        }
    };
    let body_line = line_at(text, text.len() - body.len());
    Ok(Front { entries, body, body_line })
}

/// What stands before and after the next line that is only the mark. YAML may also end with `...`.
fn until_mark<'a>(text: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        if line.trim_end() == mark || (mark == "---" && line.trim_end() == "...") {
            return Some((&text[..at], &text[end..]));
        }
        at = end;
    }
    None
}

/// Whether a text that begins with `---` goes on like front matter, rather than being an article under a rule.
fn opens_with_field(text: &str) -> bool {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    line.split_once(':').is_some_and(|(key, _)| {
        !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c == '-')
    })
}

fn from_toml(source: &str, content: &str, first_line: u32) -> Result<Vec<Entry>, Diagnostic> {
    let line = |at: usize| first_line + line_at(content, at) - 1;
    let table = DeTable::parse(content).map_err(|error| {
        let at = line(error.span().map_or(0, |span| span.start));
        diagnose::error(
            source,
            at,
            format!("the front matter is broken: {}", one_line(error.message())),
            REMEDY,
        )
    })?;
    let entry = |key: &toml::Spanned<toml::de::DeString<'_>>, value: &DeValue<'_>| Entry {
        key: key.get_ref().to_string(),
        value: match value {
            DeValue::String(text) => Some(text.to_string()),
            DeValue::Integer(number) => Some(number.as_str().to_string()),
            DeValue::Datetime(date) => Some(date.to_string()),
            DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Array(_) | DeValue::Table(_) => None,
        },
        line: line(key.span().start),
    };
    Ok(table.get_ref().iter().map(|(key, value)| entry(key, value.get_ref())).collect())
}

/// `None` where the content is YAML but no mapping: an article that has two rules.
fn from_yaml(source: &str, content: &str, first_line: u32) -> Result<Option<Vec<Entry>>, Diagnostic> {
    let documents = match MarkedYaml::load_from_str(content) {
        Ok(documents) => documents,
        Err(_) if !opens_with_field(content) => return Ok(None),
        Err(error) => {
            let at = first_line + u32::try_from(error.marker().line()).unwrap_or(1).saturating_sub(1);
            let message = format!("the front matter is broken: {}", one_line(error.info()));
            return Err(diagnose::error(source, at, message, REMEDY_YAML));
        }
    };
    let Some(document) = documents.first() else { return Ok(Some(Vec::new())) };
    let YamlData::Mapping(mapping) = &document.data else { return Ok(None) };
    let entries = mapping.iter().map(|(key, value)| Entry {
        key: scalar(&key.data).unwrap_or_default(),
        value: scalar(&value.data),
        line: first_line + u32::try_from(key.span.start.line()).unwrap_or(1).saturating_sub(1),
    });
    Ok(Some(entries.collect()))
}

fn scalar<'a>(data: &YamlData<'a, MarkedYaml<'a>>) -> Option<String> {
    match data {
        YamlData::Value(Scalar::String(text)) => Some(text.to_string()),
        YamlData::Value(Scalar::Integer(number)) => Some(number.to_string()),
        YamlData::Value(Scalar::Null) => Some(String::new()),
        _ => None,
    }
}

fn one_line(message: &str) -> String {
    message.lines().map(str::trim).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(text: &str) -> Vec<(String, Option<String>, u32)> {
        let front = split("a.md", text).unwrap_or_else(|error| panic!("{error}"));
        front.entries.into_iter().map(|entry| (entry.key, entry.value, entry.line)).collect()
    }

    fn field(key: &str, value: &str, line: u32) -> (String, Option<String>, u32) {
        (key.to_string(), Some(value.to_string()), line)
    }

    fn error(text: &str) -> String {
        split("a.md", text).err().map(|error| error.to_string().replace("\n  ", " | ")).unwrap_or_default()
    }

    #[test]
    fn toml_stands_between_plus_signs() {
        let text = "+++\ndate = 2024-01-17\ntitle = \"A: b\"\ntags = [\"x\"]\n+++\nBody.";
        let mut found = entries(text);
        found.sort();
        assert_eq!(
            found,
            [field("date", "2024-01-17", 2), ("tags".to_string(), None, 4), field("title", "A: b", 3)]
        );
    }

    #[test]
    fn yaml_stands_between_dashes() {
        let text = "\n---\ntitle: Ferry is late # again\nnote: >\n  long\n  text\ndate: 2024-01-17\ntags: [a, b]\nurl:\n---\nBody.";
        let found = entries(text);
        assert_eq!(
            found,
            [
                field("title", "Ferry is late", 3),
                field("note", "long text\n", 4),
                field("date", "2024-01-17", 7),
                ("tags".to_string(), None, 8),
                field("url", "", 9),
            ]
        );
    }

    #[test]
    fn the_body_begins_after_the_second_mark() {
        for text in ["+++\na = 1\n+++\nBody.\n", "---\na: 1\n---\nBody.\n", "---\na: 1\n...\nBody.\n"] {
            let front = split("a.md", text).unwrap();
            assert_eq!((front.body, front.body_line), ("Body.\n", 4));
        }
    }

    #[test]
    fn a_text_without_front_matter_is_all_body() {
        let texts = [
            "Body.",
            "",
            "---",
            "---\nA text under a rule: it has a colon.\n",
            "---\nA text between rules.\n---\nMore.",
            "Text\n+++\na = 1\n+++",
        ];
        for text in texts {
            let front = split("a.md", text).unwrap();
            assert_eq!((front.body, front.body_line, front.entries.len()), (text, 1, 0));
        }
    }

    #[test]
    fn broken_front_matter_is_named_with_its_line() {
        assert_eq!(
            error("+++\ntitle = \"A\"\noutlet = The Digest\n+++\nBody."),
            "a.md:3: error: the front matter is broken: string values must be quoted, expected literal string | \
             correct that line, or remove the front matter; a field looks like  title = \"…\""
        );
        assert_eq!(
            error("+++\ntitle = \"A\"\nBody."),
            "a.md:1: error: front matter opens with +++ and is never closed | add a line +++ where it ends"
        );
        assert_eq!(
            error("---\ntitle: A\nBody."),
            "a.md:1: error: front matter opens with --- and is never closed | add a line --- where it ends"
        );
        assert!(error("---\ntitle: A\noutlet: \"The Digest\nurl: b\n---\nBody.").starts_with("a.md:"));
        assert!(
            error("---\ntitle: A: B\n---\nBody.").starts_with("a.md:2: error: the front matter is broken")
        );
    }
}
