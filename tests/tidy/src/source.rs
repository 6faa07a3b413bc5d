//! As much of Rust as the rules need to know.

/// A function of a source file.
#[derive(Debug, PartialEq, Eq)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// The line `fn` stands in, counted from 1.
    pub line: usize,
    /// Lines from `fn` to the closing brace, both included.
    pub length: usize,
}

/// A source text with every comment, string and character literal blanked out; lines and columns stay where they are.
pub fn code_of(source: &str) -> String {
    let mut code = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let skipped = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' => string_length(rest),
            'r' if !ends_in_word(&code) => raw_string_length(rest).unwrap_or(0),
            '\'' => character_length(rest).unwrap_or(0),
            _ => 0,
        };
        let length = skipped.max(first.len_utf8());
        let piece = &rest[..length];
        if skipped == 0 {
            code.push_str(piece);
        } else {
            code.extend(piece.chars().map(|character| if character == '\n' { '\n' } else { ' ' }));
        }
        rest = &rest[length..];
    }
    code
}

fn ends_in_word(code: &str) -> bool {
    code.chars().next_back().is_some_and(|last| last.is_alphanumeric() || last == '_')
}

fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (offset, character) in text.char_indices().skip(1) {
        match character {
            '"' if !escaped => return offset + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

fn raw_string_length(text: &str) -> Option<usize> {
    let hashes = text[1..].bytes().take_while(|&byte| byte == b'#').count();
    let body = text[1 + hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    Some(body.find(&close).map_or(text.len(), |end| 2 + hashes + end + close.len()))
}

/// `'x'` and `'\n'` are literals, `'a` in `&'a str` is not.
fn character_length(text: &str) -> Option<usize> {
    let mut characters = text.char_indices().skip(1);
    let (_, first) = characters.next()?;
    if first == '\\' {
        characters.next()?;
        return text[2..].find('\'').map(|end| end + 3).filter(|&end| end <= "'\\u{10FFFF}'".len());
    }
    characters.next().filter(|&(_, last)| last == '\'').map(|(offset, _)| offset + 1)
}

/// A source text up to its test module.
pub fn without_tests(source: &str) -> &str {
    source.find("#[cfg(test)]").map_or(source, |end| &source[..end])
}

/// The functions of a source text, those inside others too.
pub fn functions(source: &str) -> Vec<Function> {
    let code = code_of(source);
    let lines: Vec<&str> = code.lines().collect();
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(name) = function_name(line) else { continue };
        let Some(length) = body_length(&lines[index..]) else { continue };
        found.push(Function { name, line: index + 1, length });
    }
    found
}

fn function_name(line: &str) -> Option<String> {
    let (before, after) = line.split_once("fn ")?;
    if ends_in_word(before) || before.contains('(') && !before.contains("pub(") {
        return None;
    }
    let name: String =
        after.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect();
    (!name.is_empty()).then_some(name)
}

/// Lines up to the brace that closes the first one; `None` for a declaration without a body.
fn body_length(lines: &[&str]) -> Option<usize> {
    let mut depth = 0_usize;
    let mut opened = false;
    for (index, line) in lines.iter().enumerate() {
        for character in line.chars() {
            match character {
                '{' => (depth, opened) = (depth + 1, true),
                '}' => depth = depth.saturating_sub(1),
                ';' if !opened => return None,
                _ => {}
            }
            if opened && depth == 0 {
                return Some(index + 1);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_and_comments_are_no_code() {
        let source = "let a = \"fn { \\\" }\"; // fn b() {\nlet c: &'static str = r#\"}\"#; let d = '{'; let e = '\\'';";
        let code = code_of(source);
        assert!(!code.contains(['{', '}']), "{code}");
        assert!(code.contains("let c: &'static str ="), "{code}");
        assert_eq!(code.lines().count(), 2);
    }

    #[test]
    fn functions_are_measured_to_their_closing_brace() {
        let source = "#[inline]\npub(crate) fn page(\n    wide: bool,\n) -> Markup {\n    if wide {}\n}\n\nfn b() {}\n";
        let expected = [("page", 2, 5), ("b", 8, 1)];
        let found = functions(source);
        let found: Vec<_> = found.iter().map(|f| (f.name.as_str(), f.line, f.length)).collect();
        assert_eq!(found, expected);
    }
}
