//! What an author can say about an article, whatever the words for it: front matter and page metadata end up here.

use corpus::{Date, Diagnostic, Document, Origin, Role, Stated};

use crate::{Said, date, diagnose};

/// One `key = value` of front matter.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    /// `None` where the value is no single word, number, date or text.
    pub(crate) value: Option<String>,
    /// Line in the file.
    pub(crate) line: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Title,
    Outlet,
    Date,
    Address,
    Language,
}

/// The names each field goes by, in lower case with `_` for `-` and space; the first is the one we teach. Where a file
/// gives several, the earlier name counts.
///
/// They are those of the generators and archives people export from: Hugo, Jekyll, Obsidian, Zotero, Pandoc.
const NAMES: [(Field, &[&str]); 5] = [
    (Field::Title, &["title", "headline"]),
    (Field::Outlet, &["outlet", "publisher", "publication", "newspaper", "site", "site_name", "source"]),
    (
        Field::Date,
        &["date", "published", "date_published", "publish_date", "published_at", "pubdate", "created"],
    ),
    (Field::Address, &["url", "link", "address", "canonical", "canonical_url", "permalink", "original"]),
    (Field::Language, &["lang", "language", "locale"]),
];

/// From this likeness on (Jaro-Winkler), an unknown name is taken for a slip of the pen: "oulet", "titel". Below lie
/// names that mean something else, such as "tags" or "note".
const SLIP: f64 = 0.9;

/// Gives a document what somebody says of it. Where its file has another headline, that becomes a line of the text.
pub(crate) fn say(document: &mut Document, said: &Said) {
    let headline = given(squeeze(&said.headline));
    if headline.is_some() && headline != document.headline {
        for block in document.blocks.iter_mut().filter(|block| block.role == Role::Headline) {
            block.role = Role::Plain;
        }
        document.headline = headline;
    }
    document.outlet = given(squeeze(&said.outlet)).or(document.outlet.take());
    let date = said.date.map(|value| Stated { value, origin: Origin::Given });
    document.date = date.or(document.date.take());
}

/// Gives a document what its front matter says. Unknown names are left alone, unless they look like slips.
pub(crate) fn apply(document: &mut Document, entries: &[Entry]) {
    for (field, names) in NAMES {
        let given = names.iter().find_map(|name| {
            entries.iter().find(|entry| normal(&entry.key) == *name && entry.value.as_deref() != Some(""))
        });
        match given {
            Some(entry) => set(document, field, entry),
            None => warn_of_slips(document, names, entries),
        }
    }
    // Notes often give the address of an article as its "source".
    if let Some(outlet) = &document.outlet
        && let Some(address) = address(&outlet.value)
    {
        document.url.get_or_insert(address);
        document.outlet = None;
    }
}

fn set(document: &mut Document, field: Field, entry: &Entry) {
    let Some(value) = &entry.value else {
        let message = format!("\"{}\" is not a single value and was ignored", entry.key);
        return warn(document, entry.line, message, "write it as one text in quotation marks");
    };
    match field {
        Field::Title => document.headline = given(squeeze(value)),
        Field::Outlet => document.outlet = given(squeeze(value)),
        Field::Date => match date::parse(value) {
            Some(date) => document.date = Some(Stated { value: date, origin: Origin::Given }),
            None => {
                let message = format!("\"{value}\" was not understood as a date and was ignored");
                warn(document, entry.line, message, "write it as 2024-01-17, 2024-01 or 2024");
            }
        },
        Field::Address => match address(value) {
            Some(address) => document.url = Some(address),
            None => {
                let message = format!("\"{value}\" is not a web address and was ignored");
                warn(
                    document,
                    entry.line,
                    message,
                    "write the whole address, beginning with https:// or http://",
                );
            }
        },
        Field::Language => match language(value) {
            Some(tag) => document.language = given(tag),
            None => {
                let message = format!("\"{value}\" is not a language tag and was ignored");
                warn(document, entry.line, message, "write a tag such as en, en-GB or sq");
            }
        },
    }
}

fn warn_of_slips(document: &mut Document, names: &[&str], entries: &[Entry]) {
    let Some(taught) = names.first() else { return };
    for entry in entries {
        let key = normal(&entry.key);
        let known = NAMES.iter().any(|(_, names)| names.contains(&key.as_str()));
        if !known && strsim::jaro_winkler(&key, taught) >= SLIP {
            let message = format!("\"{}\" is not a known field and was ignored", entry.key);
            warn(document, entry.line, message, &format!("did you mean \"{taught}\"?"));
        }
    }
}

fn warn(document: &mut Document, line: u32, message: String, remedy: &str) {
    let diagnostic: Diagnostic = diagnose::warning(&document.source, line, message, remedy);
    document.diagnostics.push(diagnostic);
}

fn normal(key: &str) -> String {
    key.trim().to_lowercase().replace(['-', ' '], "_")
}

/// A value its author gave; `None` where it is empty.
pub(crate) fn given(value: String) -> Option<Stated<String>> {
    (!value.is_empty()).then_some(Stated { value, origin: Origin::Given })
}

pub(crate) fn given_date(value: &str) -> Option<Stated<Date>> {
    date::parse(value).map(|value| Stated { value, origin: Origin::Given })
}

/// A text with each run of white space as one space.
pub(crate) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An absolute `http` or `https` address; `None` for anything else, `javascript:` above all.
pub(crate) fn address(text: &str) -> Option<String> {
    let text = text.trim();
    corpus::is_web_address(text).then(|| text.to_string())
}

/// A BCP 47 tag such as `en`, `en-GB`, `zh-Hant-TW`, from `en_GB.UTF-8` too; `None` for what has no such shape.
pub(crate) fn language(text: &str) -> Option<String> {
    let text = text.trim();
    let tag = text.split(['.', ',', ';', '@']).next()?.replace('_', "-");
    let (primary, rest) = tag.split_once('-').map_or((tag.as_str(), None), |(head, rest)| (head, Some(rest)));
    let is_primary =
        (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_part =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    if !is_primary || rest.is_some_and(|rest| !rest.split('-').all(is_part)) {
        return None;
    }
    let primary = primary.to_ascii_lowercase();
    Some(rest.map_or(primary.clone(), |rest| format!("{primary}-{rest}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apply_to_empty(entries: &[(&str, &str)]) -> Document {
        let mut document = Document { source: "a.md".to_string(), ..Document::default() };
        let entries: Vec<Entry> = (2..)
            .zip(entries)
            .map(|(line, (key, value))| Entry { key: key.to_string(), value: Some(value.to_string()), line })
            .collect();
        apply(&mut document, &entries);
        document
    }

    #[test]
    fn takes_the_usual_names_for_a_field() {
        let document = apply_to_empty(&[
            ("Headline", "A  sale"),
            ("publisher", "The Sample Digest"),
            ("publish-date", "17 January 2024"),
            ("link", "https://example.org/a"),
            ("language", "en_GB"),
            ("tags", "arms"),
        ]);
        assert_eq!(document.headline.unwrap().value, "A sale");
        assert_eq!(document.outlet.unwrap().value, "The Sample Digest");
        assert_eq!(document.date.unwrap().value.to_string(), "2024-01-17");
        assert_eq!(document.url.unwrap(), "https://example.org/a");
        assert_eq!(document.language.unwrap().value, "en-GB");
        assert_eq!(document.diagnostics, []);
    }

    #[test]
    fn a_source_that_is_an_address_is_the_address() {
        let document = apply_to_empty(&[("source", "https://example.org/a")]);
        assert_eq!((document.outlet, document.url.as_deref()), (None, Some("https://example.org/a")));
    }

    #[test]
    fn says_what_it_could_not_use_and_where() {
        let document = apply_to_empty(&[("date", "soon"), ("url", "javascript:alert(1)"), ("outlte", "X")]);
        let said: Vec<String> = document.diagnostics.iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            [
                "a.md:4: warning: \"outlte\" is not a known field and was ignored\n  did you mean \"outlet\"?",
                "a.md:2: warning: \"soon\" was not understood as a date and was ignored\n  write it as 2024-01-17, 2024-01 or 2024",
                "a.md:3: warning: \"javascript:alert(1)\" is not a web address and was ignored\n  write the whole address, beginning with https:// or http://",
            ]
        );
    }

    #[test]
    fn only_web_addresses_are_addresses() {
        assert_eq!(address(" https://example.org/a?b#c ").as_deref(), Some("https://example.org/a?b#c"));
        for text in [
            "javascript:alert(1)",
            "//example.org",
            "/a",
            "ftp://example.org",
            "https://",
            "https://a b",
            "http://x/\"onload=",
            "data:text/html,x",
        ] {
            assert_eq!(address(text), None, "{text}");
        }
    }

    #[test]
    fn language_tags_have_a_shape() {
        assert_eq!(language("EN").as_deref(), Some("en"));
        assert_eq!(language("zh-Hant-TW").as_deref(), Some("zh-Hant-TW"));
        for text in ["English", "e", "", "en-", "12"] {
            assert_eq!(language(text), None, "{text}");
        }
    }
}
