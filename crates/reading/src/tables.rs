//! Tables of TOML with the lines they stand on.

use corpus::Diagnostic;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{diagnose, lines::line_at};

/// One table of a file, and where to report what is wrong with it.
pub(crate) struct Table<'a, 't> {
    pub(crate) source: &'a str,
    pub(crate) text: &'a str,
    /// Its name as authors write it between brackets; empty for the file itself.
    pub(crate) name: &'a str,
    pub(crate) inner: &'a DeTable<'t>,
    /// Its line, counted from 1.
    pub(crate) line: u32,
    pub(crate) diagnostics: &'a mut Vec<Diagnostic>,
}

/// From this likeness on (Jaro-Winkler), a name is suggested for one that is not known: "mrege", "retyp", "organization".
const ALIKE: f64 = 0.75;

impl<'a, 't> Table<'a, 't> {
    /// The file itself.
    pub(crate) fn root(
        source: &'a str,
        text: &'a str,
        inner: &'a DeTable<'t>,
        diagnostics: &'a mut Vec<Diagnostic>,
    ) -> Self {
        Self { source, text, name: "", inner, line: 0, diagnostics }
    }

    /// The text of a key, or a diagnostic where it is missing or no text.
    pub(crate) fn text(&mut self, key: &str) -> Option<String> {
        if self.inner.get(key).is_none() {
            let message = format!("[[{}]] has no \"{key}\"", self.name);
            self.error(self.line, message, &format!("add a line  {key} = \"…\""));
            return None;
        }
        self.optional_text(key)
    }

    /// The text of a key that may be missing; a diagnostic where it is no text.
    pub(crate) fn optional_text(&mut self, key: &str) -> Option<String> {
        let (value, line) = self.value(key)?;
        match value {
            DeValue::String(text) if !text.trim().is_empty() => Some(text.trim().to_string()),
            DeValue::String(_) => {
                self.error(
                    line,
                    format!("\"{key}\" is empty"),
                    &format!("write  {key} = \"…\", or remove the line"),
                );
                None
            }
            _ => {
                self.error(line, format!("\"{key}\" is no text"), &format!("write  {key} = \"…\""));
                None
            }
        }
    }

    /// The texts of a key, or a diagnostic where it is missing or anything but a list of texts.
    pub(crate) fn texts(&mut self, key: &str) -> Option<Vec<String>> {
        let remedy = format!("write  {key} = [\"…\", \"…\"]");
        let Some((value, line)) = self.value(key) else {
            let message = format!("[[{}]] has no \"{key}\"", self.name);
            self.error(self.line, message, &remedy);
            return None;
        };
        let text = |item: &Spanned<DeValue<'_>>| item.get_ref().as_str().map(|text| text.trim().to_string());
        let texts = value.as_array().and_then(|items| items.iter().map(text).collect::<Option<Vec<_>>>());
        if texts.is_none() {
            self.error(line, format!("\"{key}\" is no list of texts"), &remedy);
        }
        texts
    }

    fn value(&self, key: &str) -> Option<(&'a DeValue<'t>, u32)> {
        let value = self.inner.get(key)?;
        Some((value.get_ref(), line_at(self.text, value.span().start)))
    }

    /// The line of a key, or of the table where it is missing.
    pub(crate) fn line_of(&self, key: &str) -> u32 {
        self.value(key).map_or(self.line, |(_, line)| line)
    }

    /// Reports each key that is not known.
    pub(crate) fn warn_of_unknown_keys(&mut self, known: &[&str]) {
        for (key, value) in self.inner {
            let name: &str = key.get_ref();
            if known.contains(&name) {
                continue;
            }
            let line = line_at(self.text, key.span().start);
            let is_table = value.get_ref().is_table() || value.get_ref().is_array();
            let message = match self.name {
                "" if is_table => format!("unknown correction [[{name}]]"),
                "" => format!("unknown key \"{name}\""),
                table => format!("unknown key \"{name}\" in [[{table}]]"),
            };
            self.error(line, message, &suggestion(name, known));
        }
    }

    pub(crate) fn error(&mut self, line: u32, message: String, remedy: &str) {
        self.diagnostics.push(diagnose::error(self.source, line, message, remedy));
    }
}

/// The known word that is most like one that is not, as a remedy; or else all of them.
pub(crate) fn suggestion(word: &str, known: &[&str]) -> String {
    let likeness = |candidate: &str| strsim::jaro_winkler(&word.to_lowercase(), candidate);
    let nearest = known.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    match nearest.filter(|nearest| likeness(nearest) >= ALIKE) {
        Some(nearest) => format!("did you mean \"{nearest}\"?"),
        None => format!("use one of {}", known.join(", ")),
    }
}

/// The tables of a key: those of `[[key]]`, or the one of `[key]`; each with its line.
pub(crate) fn tables_of<'a, 't>(value: &'a Spanned<DeValue<'t>>, text: &str) -> Vec<(&'a DeTable<'t>, u32)> {
    let one = |value: &'a Spanned<DeValue<'t>>| {
        Some((value.get_ref().as_table()?, line_at(text, value.span().start)))
    };
    match value.get_ref() {
        DeValue::Array(items) => items.iter().filter_map(one).collect(),
        _ => one(value).into_iter().collect(),
    }
}
