//! What was found in the reader's texts, in words.

use corpus::{
    Addition, ArticleId, Block, Corpus, Diagnostic, Document, Origin, ParagraphKind, Role, Severity,
};

use crate::messages::{add as said, fill, say};
use crate::words;

/// One text of the reader's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it goes by.
    pub source: String,
    /// Its place in the bundle; `None` while outlets are out of sight.
    pub id: Option<ArticleId>,
    /// Its outlet, or the name of its file.
    pub name: String,
    /// Its headline.
    pub headline: String,
    /// Date, number of paragraphs, and what was inferred of it.
    pub facts: String,
    /// Whether it was read just now.
    pub is_new: bool,
}

/// The reader's texts, in their order; those that were `read` now are marked. While outlets are out of sight nothing tells of
/// them.
pub fn entries(corpus: &Corpus, own: &Addition, read: &[String], blind: bool) -> Vec<Entry> {
    let entry = |document: &Document| {
        let place = |id: &ArticleId| corpus.article(*id).source == document.source;
        let id = corpus.article_ids().find(place);
        let stem = document.source.rsplit_once('.').map_or(document.source.as_str(), |(stem, _)| stem);
        let headline = document.headline.as_ref();
        if blind {
            let paragraphs = document.blocks.iter().filter(is_told).count();
            return Entry {
                source: document.source.clone(),
                id: None,
                name: headline.map(|headline| headline.value.clone()).unwrap_or_default(),
                headline: String::new(),
                facts: words::paragraphs(paragraphs),
                is_new: false,
            };
        }
        Entry {
            source: document.source.clone(),
            id,
            name: document.outlet.as_ref().map_or(stem, |outlet| &outlet.value).to_owned(),
            headline: headline.map(|headline| headline.value.clone()).unwrap_or_default(),
            facts: facts(corpus, document, id),
            is_new: read.contains(&document.source),
        }
    };
    own.documents.iter().map(entry).collect()
}

/// Whether a block is a paragraph, as far as can be said without an analysis.
fn is_told(block: &&Block) -> bool {
    matches!(block.role, Role::Plain | Role::Told)
}

fn facts(corpus: &Corpus, document: &Document, id: Option<ArticleId>) -> String {
    let date = document.date.as_ref();
    let number = match id {
        Some(id) => {
            let body = |id: &corpus::ParagraphId| corpus.paragraph(*id).kind == ParagraphKind::Body;
            corpus.article(id).paragraph_ids().filter(body).count()
        }
        None => document.blocks.iter().filter(is_told).count(),
    };
    let mut facts = vec![
        date.map_or_else(|| say(words::NO_DATE).to_owned(), |date| words::date(date.value)),
        words::paragraphs(number),
    ];
    let inferred = [
        (said::OUTLET, document.outlet.as_ref().map(|it| it.origin)),
        (said::DATE, date.map(|it| it.origin)),
        (said::HEADLINE, document.headline.as_ref().map(|it| it.origin)),
    ];
    for (what, origin) in inferred {
        let word = origin.filter(|origin| *origin != Origin::Given).and_then(words::origin);
        facts.extend(word.map(|(word, _)| [say(what), " ", word].concat().to_lowercase()));
    }
    facts.extend(id.filter(|id| !corpus.is_in_english(*id)).map(|_| say(said::NOT_ENGLISH).to_owned()));
    facts.join(", ")
}

/// Problems, the serious first: where, what, what to do, whether it is serious. What was merely inferred stands with its
/// text and is none.
pub fn problems(all: &[Diagnostic]) -> Vec<(String, String, String, bool)> {
    let words = |problem: &Diagnostic| {
        let place = match problem.line {
            Some(line) => fill(said::LINE, &[&problem.source, &words::thousands(line as usize)]),
            None => problem.source.clone(),
        };
        let serious = problem.severity == Severity::Error;
        (place, problem.message.clone(), problem.remedy.clone(), serious)
    };
    let of = |severity: Severity| all.iter().filter(move |problem| problem.severity == severity);
    of(Severity::Error).chain(of(Severity::Warning)).map(words).collect()
}

/// How far the engine is.
pub fn progress(step: Option<&(String, usize, usize)>) -> String {
    match step {
        None => say(said::BEGINNING).to_owned(),
        Some((word, at, of)) if word == "read" => {
            fill(said::READING, &[&words::thousands(at + 1), &words::thousands(*of)])
        }
        Some((_, at, of)) => fill(said::COMPARING, &[&words::thousands(*at), &words::thousands(*of)]),
    }
}

#[cfg(test)]
mod tests {
    use super::{entries, problems, progress};
    use crate::fixture::corpus;
    use corpus::{Addition, Block, Date, Diagnostic, Document, Origin, Role, Severity, Stated};

    fn addition(source: &str) -> Addition {
        let stated = |value: &str, origin| Some(Stated { value: value.to_owned(), origin });
        let document = Document {
            source: source.to_owned(),
            outlet: stated("Skellen Courier", Origin::Inferred),
            headline: stated("Aground", Origin::Given),
            date: Date::parse("2024-02-03").map(|value| Stated { value, origin: Origin::Given }),
            blocks: vec![Block { text: "It lay there.".to_owned(), role: Role::Plain, line: 1 }],
            ..Document::default()
        };
        Addition { documents: vec![document], ..Addition::default() }
    }

    #[test]
    fn a_text_is_told_by_what_was_found_in_it() {
        let corpus = corpus(&[&["one"], &["head: Aground", "It lay there.", "For long."]]);
        let entries = entries(&corpus, &addition("1.md"), &["1.md".to_owned()], false);
        assert_eq!((entries[0].name.as_str(), entries[0].headline.as_str()), ("Skellen Courier", "Aground"));
        assert_eq!(entries[0].id.map(|id| id.0), Some(1));
        assert_eq!(entries[0].facts, "3 Feb 2024, 2 paragraphs, outlet inferred");
        assert!(entries[0].is_new);
    }

    #[test]
    fn a_text_without_a_place_is_still_told() {
        let entries = entries(&corpus(&[&["one"]]), &addition("9.md"), &[], false);
        assert_eq!((entries[0].id, entries[0].is_new), (None, false));
        assert!(entries[0].facts.contains("1 paragraph"));
    }

    #[test]
    fn nothing_tells_of_outlets_that_are_out_of_sight() {
        let corpus = corpus(&[&["head: Aground", "It lay there."]]);
        let entries = entries(&corpus, &addition("0.md"), &[], true);
        assert_eq!((entries[0].name.as_str(), entries[0].facts.as_str()), ("Aground", "1 paragraph"));
        assert_eq!(entries[0].id, None);
    }

    #[test]
    fn errors_come_first_and_notes_are_no_problems() {
        let problem = |severity, line| Diagnostic {
            source: "a.md".to_owned(),
            line,
            severity,
            message: "what".to_owned(),
            remedy: "do".to_owned(),
        };
        let all = [
            problem(Severity::Note, None),
            problem(Severity::Warning, None),
            problem(Severity::Error, Some(3)),
        ];
        let said = problems(&all);
        assert_eq!(said.len(), 2);
        assert_eq!(said[0], ("a.md, line 3".to_owned(), "what".to_owned(), "do".to_owned(), true));
        assert_eq!(said[1].0, "a.md");
    }

    #[test]
    fn the_engine_says_how_far_it_is() {
        assert_eq!(progress(None), "Reading");
        assert_eq!(progress(Some(&("read".to_owned(), 0, 300))), "Reading text 1 of 300");
        assert_eq!(progress(Some(&("analyse".to_owned(), 3, 8))), "Comparing: step 3 of 8");
    }
}
