//! The headline of an article whose file does not name one.

use corpus::{Block, Document, Origin, Role, Stated};

use crate::{
    date, diagnose, fields,
    language::count_words,
    masthead::{dateline, masthead},
};

/// Bounds of a line that reads like a headline. A label such as "World" or "In brief" has one or two words; beyond the
/// upper bounds begin sentences and standfirsts.
const MIN_WORDS: usize = 3;
const MAX_WORDS: usize = 26;
const MAX_CHARACTERS: usize = 180;

/// How many short lines (section, outlet, byline, date) may stand above a headline.
const MAX_ABOVE: usize = 4;

/// Length of a headline made from the lead, in characters: as long as a headline, short enough for a tab.
const DERIVED: usize = 64;

/// A paragraph is taken for the lead from this many words on; what is shorter is a label or a caption.
const LEAD: usize = 8;

/// Sees to it that a document has a headline: as the first block, or made from the lead where nothing reads like one.
pub(crate) fn settle(document: &mut Document) {
    if let Some(given) = document.headline.take() {
        place_given(document, given);
    } else if let Some(at) = find(&document.blocks) {
        place_found(document, at);
    } else {
        derive(document);
    }
}

/// A given headline is the block that repeats it, or a new one.
fn place_given(document: &mut Document, given: Stated<String>) {
    let wanted = comparable(&given.value);
    let repeated = document.blocks.iter().position(|block| block.role == Role::Headline).or_else(|| {
        document.blocks.iter().take(MAX_ABOVE + 1).position(|block| comparable(&block.text) == wanted)
    });
    let block = match repeated {
        Some(at) => document.blocks.remove(at),
        None => Block { text: given.value.clone(), role: Role::Headline, line: 0 },
    };
    document.headline = Some(Stated { value: fields::squeeze(&block.text), origin: given.origin });
    document.blocks.insert(0, Block { role: Role::Headline, ..block });
}

/// What stands above the headline are labels: no part of the text.
fn place_found(document: &mut Document, at: usize) {
    for block in document.blocks.iter_mut().take(at).filter(|block| block.role == Role::Plain) {
        block.role = if is_byline(&block.text) { Role::Byline } else { Role::Outside };
    }
    let block = document.blocks.remove(at);
    let marked = matches!(block.role, Role::Headline | Role::Heading);
    let origin = if marked { Origin::Given } else { Origin::Inferred };
    document.headline = Some(Stated { value: fields::squeeze(&block.text), origin });
    if origin == Origin::Inferred {
        let message = format!(
            "headline taken from line {}: \"{}\"",
            block.line,
            diagnose::excerpt(&block.text, DERIVED)
        );
        document.diagnostics.push(diagnose::note(&document.source, block.line, message));
    }
    document.blocks.insert(0, Block { role: Role::Headline, ..block });
}

fn derive(document: &mut Document) {
    let told = |block: &&Block| matches!(block.role, Role::Plain | Role::Item | Role::Heading);
    let lead = document.blocks.iter().filter(told).find(|block| count_words(&block.text) >= LEAD);
    let Some(lead) = lead.or_else(|| document.blocks.iter().find(told)).or(document.blocks.first()) else {
        return;
    };
    let value = diagnose::excerpt(&fields::squeeze(&lead.text), DERIVED);
    let message = "no line reads like a headline; the first words of the text serve as one".to_string();
    document.diagnostics.push(diagnose::note(&document.source, lead.line, message));
    document.headline = Some(Stated { value, origin: Origin::Derived });
}

/// The block that is the headline: marked as one, or the first line that reads like one with nothing but labels above
/// it and a text below.
fn find(blocks: &[Block]) -> Option<usize> {
    if let Some(marked) = blocks.iter().position(|block| block.role == Role::Headline) {
        return Some(marked);
    }
    for (at, block) in blocks.iter().enumerate().take(MAX_ABOVE + 1) {
        let has_text_below =
            blocks.iter().skip(at + 1).any(|block| matches!(block.role, Role::Plain | Role::Item));
        match block.role {
            Role::Heading if has_text_below => return Some(at),
            Role::Plain if reads_like_headline(&block.text) && has_text_below => return Some(at),
            Role::Plain if is_label(&block.text) => {}
            Role::Plain | Role::Item => return None,
            _ => {}
        }
    }
    None
}

fn reads_like_headline(text: &str) -> bool {
    let words = count_words(text);
    let bare = unquoted(text);
    (MIN_WORDS..=MAX_WORDS).contains(&words)
        && text.chars().count() <= MAX_CHARACTERS
        && bare
            .chars()
            .next()
            .is_some_and(|first| first.is_uppercase() || first.is_numeric() || !first.is_ascii())
        && !ends_sentence(bare)
        && !is_byline(text)
        && date::parse(text).is_none()
        && !is_dated(text)
}

/// Whether a line is a section, an outlet, a byline or a date: short, or one of the latter two.
fn is_label(text: &str) -> bool {
    let is_short = count_words(text) <= MIN_WORDS && !ends_sentence(unquoted(text));
    is_short || is_byline(text) || date::parse(text).is_some() || is_dated(text)
}

/// Whether a line is a date behind the name of an outlet, an author or a place.
fn is_dated(text: &str) -> bool {
    masthead(text).is_some() || dateline(text).is_some()
}

/// "By Jane Roe", "By Jane Roe in Pristina".
pub(crate) fn is_byline(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let by = words.next().is_some_and(|first| matches!(first, "By" | "BY" | "by"));
    let mut names = words.take(2).filter(|word| word.starts_with(char::is_uppercase));
    by && names.next().is_some() && names.next().is_some() && count_words(text) <= 12 && !ends_sentence(text)
}

/// Whether a text ends as sentences do. A full stop after a single letter ("U.S.") does not end one; nor do ":" and the
/// marks headlines may have ("?", "!").
pub(crate) fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '”', '\'', '’', '»', ')']);
    let Some(before) = text.strip_suffix(['.', '。', '…', ';', ',', ':']) else { return false };
    let last = before.split(|c: char| !c.is_alphanumeric()).next_back().unwrap_or_default();
    !text.ends_with('.') || last.chars().count() != 1
}

/// A headline without the quotation marks around the whole of it.
fn unquoted(text: &str) -> &str {
    let pairs = [('\'', '\''), ('"', '"'), ('‘', '’'), ('“', '”'), ('«', '»'), ('„', '“')];
    let strip = |(open, close): (char, char)| text.strip_prefix(open)?.strip_suffix(close);
    pairs.into_iter().find_map(strip).unwrap_or(text)
}

fn comparable(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEAD_TEXT: &str =
        "The first of two ferries left the harbour before noon on Tuesday, four hours late.";

    fn read(text: &str) -> Document {
        crate::read("a.txt", text.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
    }

    fn headline(text: &str) -> (String, Origin) {
        let headline = read(text).headline.unwrap();
        (headline.value, headline.origin)
    }

    fn inferred(value: &str) -> (String, Origin) {
        (value.to_string(), Origin::Inferred)
    }

    #[test]
    fn the_first_line_is_the_headline_where_it_reads_like_one() {
        let lines = [
            "Ferry leaves four hours late",
            "'Ferry leaves four hours late'",
            "“Ferry leaves four hours late.”",
            "Why did the ferry leave late?",
            "246 islanders wait on the quay",
            "Ferry sails for the U.S.",
            "Паром вышел с опозданием на четыре часа",
            "渡轮周二中午前延误四小时离港",
        ];
        for line in &lines[..2] {
            assert_eq!(headline(&format!("{line}\n\n{LEAD_TEXT}")), inferred(line));
        }
        for line in &lines[3..] {
            assert_eq!(headline(&format!("{line}\n\n{LEAD_TEXT}")), inferred(line));
        }
    }

    #[test]
    fn labels_above_the_headline_are_not_the_headline() {
        let document =
            read(&format!("World\nBy Jane Roe\n17 January 2024\nFerry leaves four hours late\n{LEAD_TEXT}"));
        assert_eq!(document.headline.unwrap().value, "Ferry leaves four hours late");
        let roles: Vec<Role> = document.blocks.iter().map(|block| block.role).collect();
        assert_eq!(roles, [Role::Headline, Role::Outside, Role::Byline, Role::Outside, Role::Plain]);
        assert_eq!(document.date.unwrap().value.to_string(), "2024-01-17");
    }

    #[test]
    fn without_a_headline_the_lead_gives_a_label_and_stays_whole() {
        for text in
            [LEAD_TEXT.to_string(), format!("World\n\n{LEAD_TEXT}"), format!("By Jane Roe\n\n{LEAD_TEXT}")]
        {
            let document = read(&text);
            let headline = document.headline.unwrap();
            assert_eq!(headline.origin, Origin::Derived);
            assert_eq!(headline.value, "The first of two ferries left the harbour before noon on…");
            assert!(document.blocks.iter().all(|block| block.role != Role::Headline));
            assert!(document.blocks.iter().any(|block| block.text == LEAD_TEXT));
        }
    }

    #[test]
    fn a_given_headline_is_the_first_block_once() {
        let front = "+++\ntitle = \"Ferry leaves four hours late\"\n+++\n";
        for body in [LEAD_TEXT.to_string(), format!("FERRY LEAVES  four hours late\n\n{LEAD_TEXT}")] {
            let document = read(&format!("{front}{body}"));
            let roles: Vec<Role> = document.blocks.iter().map(|block| block.role).collect();
            assert_eq!(roles, [Role::Headline, Role::Plain]);
            assert_eq!(document.headline.unwrap().origin, Origin::Given);
        }
    }

    #[test]
    fn a_marked_heading_is_the_headline() {
        let document =
            crate::read("a.md", format!("# Late\n\n{LEAD_TEXT}\n\n## More\n\n{LEAD_TEXT}").as_bytes())
                .unwrap();
        assert_eq!(document.headline.unwrap(), Stated { value: "Late".to_string(), origin: Origin::Given });
        let roles: Vec<Role> = document.blocks.iter().map(|block| block.role).collect();
        assert_eq!(roles, [Role::Headline, Role::Plain, Role::Heading, Role::Plain]);
    }

    #[test]
    fn a_sentence_alone_is_the_text() {
        let document = read("Ferry leaves four hours late");
        assert_eq!(document.headline.unwrap().origin, Origin::Derived);
        assert_eq!(document.blocks.len(), 1);
    }
}
