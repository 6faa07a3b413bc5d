//! Words of the page that stand in its code instead of in its table of messages.
//!
//! No parser: it knows brackets, comments and literals, and takes a literal for words of the page
//! - in an attribute that is read out or shown (`aria-label`, `title`, …),
//! - as text of an element in `view!`,
//! - anywhere else, if it reads like English: a capital at its start, or several words with one of [`GLUE`] among them.

/// A literal that the page would say.
#[derive(Debug, PartialEq, Eq)]
pub struct Said {
    /// The line it stands in, counted from 1.
    pub line: usize,
    /// What it says.
    pub words: String,
}

/// Attributes whose value is read out or shown.
const SAID: [&str; 8] = [
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "title",
    "placeholder",
    "alt",
    "label",
    "content",
];

/// Words without which hardly any English sentence stands, and which name no class.
const GLUE: [&str; 19] = [
    "the", "of", "and", "or", "is", "are", "it", "not", "a", "an", "to", "by", "these", "with", "for", "in",
    "no", "only", "shown",
];

/// Names that every language of the page writes alike.
const NAMES: [&str; 5] = ["Synoptic", "Esc", "Enter", "Home", "End"];

/// The literals in a source text that the page would say.
pub fn said(source: &str) -> Vec<Said> {
    let mut found = Vec::new();
    // Comments and literals are blank in the one, and stand in the same places in the other.
    let (code, source): (Vec<char>, Vec<char>) =
        (super::code_of(source).chars().collect(), source.chars().collect());
    // For each bracket that is open: whether it is that of a `view!`.
    let mut open: Vec<bool> = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < source.len() {
        let before = || code[..at].iter().collect::<String>().trim_end().to_owned();
        let mut end = at + 1;
        match (source[at], code[at]) {
            ('/', ' ') => end = at + source[at..].iter().take_while(|character| **character != '\n').count(),
            ('"', ' ') => {
                end = at + literal(&source[at..]);
                let words: String = source[at + 1..end - 1].iter().collect();
                let after: String = code[end..].iter().collect();
                if is_said(&words, &before(), after.trim_start(), open.last() == Some(&true)) {
                    found.push(Said { line, words });
                }
            }
            ('\'', ' ') => end = at + character(&source[at..]),
            (_, '{') => open.push(before().ends_with("view!")),
            (_, '(' | '[') => open.push(false),
            (_, '}' | ')' | ']') => {
                open.pop();
            }
            _ => {}
        }
        line += source[at..end].iter().filter(|character| **character == '\n').count();
        at = end;
    }
    found
}

/// The length of the literal at the start of a text, with its quotation marks.
fn literal(text: &[char]) -> usize {
    let mut escaped = false;
    for (offset, character) in text.iter().enumerate().skip(1) {
        match character {
            '"' if !escaped => return offset + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

/// The length of the character literal at the start of a text.
fn character(text: &[char]) -> usize {
    let escaped = usize::from(text.get(1) == Some(&'\\'));
    text.iter().skip(2 + escaped).position(|character| *character == '\'').map_or(1, |end| end + 3 + escaped)
}

fn is_said(words: &str, before: &str, after: &str, in_view: bool) -> bool {
    let mut each = words.split(|character: char| !character.is_alphabetic()).filter(|word| word.len() > 1);
    let foreign = each.clone().any(|word| !NAMES.contains(&word));
    if !foreign {
        return false;
    }
    if in_view {
        let Some(attribute) = before.strip_suffix('=') else { return true };
        let not_in_name = |character: char| !(character.is_alphanumeric() || character == '-');
        return attribute.trim_end().rsplit(not_in_name).next().is_some_and(|name| SAID.contains(&name));
    }
    let compared = before.ends_with("==") || before.ends_with("!=");
    let pattern = after.starts_with("=>") || after.starts_with('|') || before.ends_with('|');
    let capital = words.chars().next().is_some_and(char::is_uppercase)
        && each.next().is_some_and(|word| word.chars().skip(1).all(char::is_lowercase));
    let several = words.trim().contains(' ') || words.trim() != words;
    let glued = words.split(|character: char| !character.is_alphanumeric()).any(|word| GLUE.contains(&word));
    !compared && !pattern && (capital || several && glued)
}

#[cfg(test)]
mod tests {
    use super::said;

    fn words(source: &str) -> Vec<String> {
        said(source).into_iter().map(|said| said.words).collect()
    }

    #[test]
    fn words_of_the_page_are_found_wherever_they_stand() {
        for (source, expected) in [
            ("fn a() { view! { <p class=\"lab\">\"Show them\"</p> } }", "Show them"),
            ("fn a() { view! { <p>{number}\" rows\"</p> } }", " rows"),
            ("fn a() { view! { <b aria-label=\"Close\"></b> } }", "Close"),
            ("fn a() { view! { <b title = \"open\"></b> } }", "open"),
            ("fn a() { view! { <p>{if on { \"Less\" } else { \"\" }}</p> } }", "Less"),
            ("fn a() { [one, \" of \", two].concat() }", " of "),
            ("fn a() { let words = \"not found in this text\"; }", "not found in this text"),
            ("fn a() -> &'static str { match b { _ => \"People\" } }", "People"),
        ] {
            assert_eq!(words(source), [expected], "{source}");
        }
    }

    #[test]
    fn what_the_page_does_not_say_is_passed_over() {
        for source in [
            "// \"Show them\"\nfn a() { view! { <p class=\"btn push in-column\">{say(SHOW)}\", \"</p> } }",
            "fn a() { view! { <p class=move || if on { \"srow here\" } else { \"srow\" }></p> } }",
            "fn a() { match key { \"Enter\" => 1, \"ArrowLeft\" | \"ArrowRight\" => 2, _ => 3 } }",
            "fn a() { if key == \"Tab\" { view! { <kbd>\"/\"</kbd> <span>\"Synoptic\"</span> } } }",
            "fn a() { \"M2 2h4v5H2z\" }",
            "fn a() { text.split('\"'); say(SHOW); text.split('\"') }",
        ] {
            assert_eq!(words(source), [""; 0], "{source}");
        }
    }

    #[test]
    fn the_line_is_that_of_the_literal() {
        assert_eq!(said("\n\nlet a = \"Hello there\";")[0].line, 3);
    }
}
