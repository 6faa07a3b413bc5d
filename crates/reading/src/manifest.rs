//! `bundle.toml`: what a folder of articles is about, how its articles are presented, what its author corrects.

use corpus::{Diagnostic, Manifest, Place, Presentation};
use toml::de::DeTable;

use crate::{
    corrections,
    decode::decode,
    diagnose,
    fields::squeeze,
    format::Format,
    lines::line_at,
    tables::{Table, tables_of},
};

const KEYS: [&str; 3] = ["title", "description", "article"];

/// Reads what can be read; each thing that cannot be becomes a diagnostic with its line.
pub(crate) fn read(source: &str, bytes: &[u8]) -> Manifest {
    let mut manifest = Manifest::default();
    // An empty manifest says nothing, and that is fine.
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return manifest;
    }
    let text = match decode(source, bytes, Format::Plain) {
        Ok(decoded) => decoded.text,
        Err(error) => {
            manifest.diagnostics.push(error);
            return manifest;
        }
    };
    let (root, errors) = DeTable::parse_recoverable(&text);
    manifest.diagnostics.extend(errors.iter().map(|error| {
        let line = line_at(&text, error.span().map_or(0, |span| span.start));
        let message = error.message().lines().map(str::trim).collect::<Vec<_>>().join(", ");
        let remedy = match heads(&text, line) {
            true => "correct that line; it looks like  [[article]]",
            false => "correct that line; a value looks like  title = \"…\"",
        };
        diagnose::error(source, line, message, remedy)
    }));
    let mut diagnostics = Vec::new();
    let mut table = Table::root(source, &text, root.get_ref(), &mut diagnostics);
    manifest.title = table.optional_text("title").map(|title| squeeze(&title));
    manifest.description = table.optional_text("description").map(|text| squeeze(&text));
    let known: Vec<&str> = KEYS.into_iter().chain(corrections::NAMES).collect();
    table.warn_of_unknown_keys(&known);
    for (key, value) in root.get_ref() {
        let name: &str = key.get_ref();
        for (inner, line) in tables_of(value, &text) {
            let mut table = Table { source, text: &text, name, inner, line, diagnostics: &mut diagnostics };
            if name == "article" {
                manifest.articles.extend(presentation(&mut table));
            } else if corrections::NAMES.contains(&name) {
                manifest
                    .corrections
                    .extend(corrections::read(&mut table).map(|correction| (correction, Place(line))));
            }
        }
    }
    order(&mut manifest, &mut diagnostics);
    // What a broken line says twice is said once, and what stands below a broken heading belongs to nothing known.
    let lost = manifest.diagnostics.iter().filter_map(|broken| broken.line).find(|line| heads(&text, *line));
    diagnostics.retain(|found| {
        !manifest.diagnostics.iter().any(|broken| broken.line == found.line)
            && lost.is_none_or(|lost| found.line < Some(lost))
    });
    diagnostics.sort_by_key(|diagnostic| diagnostic.line);
    manifest.diagnostics.extend(diagnostics);
    manifest
}

/// Whether a line, counted from 1, is the heading of a table.
fn heads(text: &str, line: u32) -> bool {
    let line = text.lines().nth(line.saturating_sub(1) as usize);
    line.is_some_and(|line| line.trim_start().starts_with('['))
}

fn presentation(table: &mut Table<'_, '_>) -> Option<Presentation> {
    table.warn_of_unknown_keys(&["file", "outlet"]);
    let outlet = table.optional_text("outlet").map(|outlet| squeeze(&outlet));
    Some(Presentation { file: table.text("file")?, outlet, line: table.line })
}

/// Tables of one kind come together; what counts is where they stand in the file. A file is presented once.
fn order(manifest: &mut Manifest, diagnostics: &mut Vec<Diagnostic>) {
    manifest.corrections.sort_by_key(|(_, place)| place.0);
    let mut seen: Vec<String> = Vec::new();
    manifest.articles.retain(|article| {
        let is_new = !seen.contains(&article.file);
        if !is_new {
            let message = format!("{} is listed twice; the first entry counts", article.file);
            diagnostics.push(diagnose::warning("bundle.toml", article.line, message, "remove one of them"));
        }
        seen.push(article.file.clone());
        is_new
    });
}

#[cfg(test)]
mod tests {
    use corpus::{Correction, EntityKind};

    use super::*;

    fn said(manifest: &Manifest) -> Vec<String> {
        manifest.diagnostics.iter().map(|diagnostic| diagnostic.to_string().replace("\n  ", " | ")).collect()
    }

    #[test]
    fn reads_presentation_and_corrections_in_the_order_of_the_file() {
        let manifest = read(
            "bundle.toml",
            "title = \"Ferries\"\ndescription = \"\"\"Two texts\non ferries.\"\"\"\n\n\
             [[article]]\nfile = \"b.md\"\n\n[[article]]\nfile = \"a.md\"\noutlet = \"The Sample Digest\"\n\n\
             [[retype]]\nentity = \"Orca\"\nkind = \"product\"\n\n\
             [[merge]]\nnames = [\"Ada Roe\", \"the master\"]\n\n\
             [[retype]]\nentity = \"Quay\"\nkind = \"place\"\n\n\
             [[split]]\nname = \"Orca II\"\n\n[[rename]]\nentity = \"Roe\"\nname = \"Ada Roe\"\n\n[[hide]]\nentity = \"Next\"\n\n\
             [[reject]]\na = \"a.md ¶3\"\nb = \"b.md 1\"\n\n[[add]]\na = \"a.md#4\"\nb = \"my notes.txt: 12\"\n"
                .as_bytes(),
        );
        assert_eq!(said(&manifest), Vec::<String>::new());
        assert_eq!(manifest.title.as_deref(), Some("Ferries"));
        assert_eq!(manifest.description.as_deref(), Some("Two texts on ferries."));
        let files: Vec<_> =
            manifest.articles.iter().map(|a| (a.file.as_str(), a.outlet.as_deref(), a.line)).collect();
        assert_eq!(files, [("b.md", None, 5), ("a.md", Some("The Sample Digest"), 8)]);
        let paragraph = |file: &str, number| (file.to_string(), number);
        let kind = |entity: &str, kind| Correction::Retype { entity: entity.to_string(), kind };
        let expected = [
            (kind("Orca", EntityKind::Product), 12),
            (Correction::Merge(vec!["Ada Roe".to_string(), "the master".to_string()]), 16),
            (kind("Quay", EntityKind::Place), 19),
            (Correction::Split("Orca II".to_string()), 23),
            (Correction::Rename { entity: "Roe".to_string(), name: "Ada Roe".to_string() }, 26),
            (Correction::Hide("Next".to_string()), 30),
            (Correction::RejectParallel(paragraph("a.md", 3), paragraph("b.md", 1)), 33),
            (Correction::AddParallel(paragraph("a.md", 4), paragraph("my notes.txt", 12)), 37),
        ];
        let found: Vec<_> =
            manifest.corrections.into_iter().map(|(correction, place)| (correction, place.0)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_documented_corrections_are_read() {
        let lines = include_str!("corrections.rs").lines().skip_while(|line| *line != "//! ```toml").skip(1);
        let example: Vec<_> = lines.take_while(|line| *line != "//! ```").map(|line| &line[3..]).collect();
        let manifest = read("bundle.toml", example.join("\n").as_bytes());
        assert_eq!(said(&manifest), Vec::<String>::new());
        assert_eq!(manifest.corrections.len(), corrections::NAMES.len());
    }

    #[test]
    fn names_what_it_does_not_know_with_the_nearest_and_keeps_the_rest() {
        let manifest = read(
            "bundle.toml",
            b"titel = \"Ferries\"\n[[mrege]]\nnames = [\"A\", \"B\"]\n[[retype]]\nentity = \"Orca\"\nkind = \"organization\"\n\
              [[retype]]\nentity = \"Orca\"\nkind = \"boat\"\n[[hide]]\nentity = \"Next\"\nwhy = \"x\"\n",
        );
        assert_eq!(
            said(&manifest),
            [
                "bundle.toml:1: error: unknown key \"titel\" | did you mean \"title\"?",
                "bundle.toml:2: error: unknown correction [[mrege]] | did you mean \"merge\"?",
                "bundle.toml:6: error: unknown kind \"organization\" | did you mean \"organisation\"?",
                "bundle.toml:9: error: unknown kind \"boat\" | use one of person, place, organisation, product, event, law, group",
                "bundle.toml:12: error: unknown key \"why\" in [[hide]] | use one of entity",
            ]
        );
        assert_eq!(manifest.corrections, [(Correction::Hide("Next".to_string()), Place(10))]);
    }

    #[test]
    fn says_what_a_correction_lacks() {
        let manifest = read(
            "bundle.toml",
            "[[merge]]\nnames = [\"A\"]\n[[rename]]\nentity = 3\n[[reject]]\na = \"a.md\"\nb = \"b.md ¶0\"\n\
             [[add]]\na = \"a.md 1\"\nb = \"a.md 2\"\n"
                .as_bytes(),
        );
        assert_eq!(
            said(&manifest),
            [
                "bundle.toml:2: error: [[merge]] needs at least two names | write  names = [\"the name to show\", \"another name\"]",
                "bundle.toml:3: error: [[rename]] has no \"name\" | add a line  name = \"…\"",
                "bundle.toml:4: error: \"entity\" is no text | write  entity = \"…\"",
                "bundle.toml:6: error: \"a.md\" names no paragraph | write the file and the number, such as \"03-javelin.md ¶3\"",
                "bundle.toml:7: error: \"b.md ¶0\" names no paragraph | write the file and the number, such as \"03-javelin.md ¶3\"",
                "bundle.toml:8: error: [[add]] names two paragraphs of one file | name paragraphs of two articles",
            ]
        );
        assert_eq!(manifest.corrections, []);
    }

    #[test]
    fn a_broken_line_spoils_nothing_else() {
        let manifest =
            read("bundle.toml", b"title = \"Ferries\"\ndescription = \n[[hide]]\nentity = \"Next\"\n");
        assert_eq!(manifest.title.as_deref(), Some("Ferries"));
        assert_eq!(manifest.corrections.len(), 1);
        assert_eq!(manifest.diagnostics.len(), 1);
        assert_eq!(manifest.diagnostics[0].line, Some(2));
    }

    #[test]
    fn below_a_broken_heading_nothing_is_called_unknown() {
        let manifest = read("bundle.toml", b"titel = \"Ferries\"\n[[article]\nfile = \"a.md\"\n");
        assert_eq!(
            said(&manifest),
            [
                "bundle.toml:2: error: unclosed array table, expected `]` | correct that line; it looks like  [[article]]",
                "bundle.toml:1: error: unknown key \"titel\" | did you mean \"title\"?",
            ]
        );
    }

    #[test]
    fn a_file_listed_twice_is_shown_once() {
        let manifest = read("bundle.toml", b"[[article]]\nfile = \"a.md\"\n[[article]]\nfile = \"a.md\"\n");
        assert_eq!(manifest.articles.len(), 1);
        assert_eq!(
            said(&manifest),
            ["bundle.toml:3: warning: a.md is listed twice; the first entry counts | remove one of them"]
        );
    }
}
