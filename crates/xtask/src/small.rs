//! What only people read, taken out of what is published: comments, indentation, and the long names by which a program and
//! its glue know each other.

use std::collections::BTreeMap;

/// A style sheet without comments and without white space that says nothing.
pub(crate) fn style(sheet: &str) -> String {
    let mut small = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(next) = rest.chars().next() {
        if rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
        } else if next == '"' || next == '\'' {
            let end = rest[1..].find(next).map_or(rest.len(), |end| end + 2);
            small.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if next.is_whitespace() {
            rest = rest.trim_start();
            let joins = |place: Option<char>, signs: &str| place.is_none_or(|sign| signs.contains(sign));
            // A colon may begin a selector, so the space before it stays.
            if !joins(small.chars().last(), "{};,: ") && !joins(rest.chars().next(), "{};,") {
                small.push(' ');
            }
        } else {
            if next == '}' && small.ends_with(';') {
                small.pop();
            }
            small.push(next);
            rest = &rest[next.len_utf8()..];
        }
    }
    small
}

/// A script without indentation and without the lines that are comments.
pub(crate) fn script(text: &str) -> String {
    let mut small = String::with_capacity(text.len());
    let (mut quoted, mut comment) = (false, false);
    for line in text.lines() {
        let bare = line.trim();
        // A text in back quotes may go over several lines, and stays as it is.
        let verbatim = quoted;
        comment |= !verbatim && bare.starts_with("/*");
        if comment {
            comment = !bare.ends_with("*/");
        } else if verbatim || !(bare.is_empty() || bare.starts_with("//")) {
            small.push_str(if verbatim { line } else { bare });
            small.push('\n');
            quoted ^= line.matches('`').count() % 2 == 1;
        }
    }
    small
}

/// The numbers of the sections in which a module names what it imports and exports (WebAssembly core specification, 5.5.2).
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// What belongs to calls of a server, which Leptos exports whether there is one or not.
const UNCALLED: &str = "intounderlying";

/// A module and its glue with short names for what the one asks of the other; as they were where they cannot be read.
pub(crate) fn names(module: &[u8], glue: &str) -> (Vec<u8>, String) {
    let mut short = BTreeMap::new();
    match renamed(module, &mut short) {
        Some(module) => (module, in_script(glue, &short)),
        None => (module.to_vec(), glue.to_owned()),
    }
}

type Names = BTreeMap<String, String>;

fn renamed(module: &[u8], short: &mut Names) -> Option<Vec<u8>> {
    let mut made = module.get(..8)?.to_vec();
    let mut rest = module.get(8..)?;
    while let Some((&kind, after)) = rest.split_first() {
        let (length, body) = number(after)?;
        let section = body.get(..length)?;
        rest = body.get(length..)?;
        let section = match kind {
            IMPORTS => imports(section, short)?,
            EXPORTS => exports(section)?,
            _ => section.to_vec(),
        };
        made.push(kind);
        put(&mut made, section.len());
        made.extend(section);
    }
    Some(made)
}

fn imports(section: &[u8], short: &mut Names) -> Option<Vec<u8>> {
    let (count, mut rest) = number(section)?;
    let mut made = Vec::new();
    put(&mut made, count);
    for at in 0..count {
        let (module, after) = text(rest)?;
        let (name, end) = text(after)?;
        let length = described(end)?;
        let new = format!("${at:x}");
        for text in [module, &new] {
            put(&mut made, text.len());
            made.extend(text.as_bytes());
        }
        short.insert(name.to_owned(), new);
        made.extend(end.get(..length)?);
        rest = end.get(length..)?;
    }
    rest.is_empty().then_some(made)
}

fn exports(section: &[u8]) -> Option<Vec<u8>> {
    let (count, mut rest) = number(section)?;
    let mut kept = Vec::new();
    for _ in 0..count {
        let (name, after) = text(rest)?;
        let (_, next) = number(after.get(1..)?)?;
        if !name.contains(UNCALLED) {
            kept.push(rest.get(..rest.len() - next.len())?);
        }
        rest = next;
    }
    let mut made = Vec::new();
    put(&mut made, kept.len());
    made.extend(kept.concat());
    rest.is_empty().then_some(made)
}

/// How many bytes say what an import is.
pub(crate) fn described(bytes: &[u8]) -> Option<usize> {
    let limits = |bytes: &[u8]| {
        let (&flags, mut rest) = bytes.split_first()?;
        for _ in 0..1 + (flags & 1) {
            rest = number(rest)?.1;
        }
        Some(bytes.len() - rest.len())
    };
    Some(match bytes.first()? {
        0 => bytes.len() - number(&bytes[1..])?.1.len(),
        1 => 2 + limits(bytes.get(2..)?)?,
        2 => 1 + limits(&bytes[1..])?,
        3 => 3,
        _ => return None,
    })
}

pub(crate) fn text(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let (length, rest) = number(bytes)?;
    Some((str::from_utf8(rest.get(..length)?).ok()?, rest.get(length..)?))
}

/// An unsigned number in LEB128, and what follows it.
pub(crate) fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (place, &byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((value, bytes.get(place + 1..)?));
        }
    }
    None
}

pub(crate) fn put(bytes: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// A script in which whole words are replaced.
fn in_script(script: &str, names: &Names) -> String {
    let in_word = |sign: char| sign.is_alphanumeric() || sign == '_' || sign == '$';
    let mut made = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(in_word) {
        let length = rest[start..].find(|sign| !in_word(sign)).unwrap_or(rest.len() - start);
        let word = &rest[start..start + length];
        made.push_str(&rest[..start]);
        made.push_str(names.get(word).map_or(word, String::as_str));
        rest = &rest[start + length..];
    }
    made + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_means_the_same() {
        let sheet =
            "/* why */\n.a :is(b, i) > p {\n  margin: calc(1px + 2px) auto;\n  content: \" ; /* \";\n}\n";
        assert_eq!(style(sheet), ".a :is(b,i) > p{margin:calc(1px + 2px) auto;content:\" ; /* \"}");
    }

    #[test]
    fn a_script_keeps_what_is_quoted() {
        let text = "/** why\n * so */\nlet a = `x\n  // y\n`;\n  // no\n  f(a); // yes\n";
        assert_eq!(script(text), "let a = `x\n  // y\n`;\nf(a); // yes\n");
    }

    #[test]
    fn a_module_and_its_glue_agree_on_names() {
        let entry = |name: &str| [&[1, b'm', name.len() as u8], name.as_bytes(), &[0, 7]].concat();
        let section = [&[2], &entry("__one_1f")[..], &entry("__two_2e")].concat();
        let module =
            [b"\0asm\x01\0\0\0", &[IMPORTS, section.len() as u8][..], &section, &[10, 1, 0]].concat();
        let (small, glue) = names(&module, "m = { __two_2e: 1, __one_1f: 2, __one_1fx: 3 };");
        let entry = |name: &[u8]| [&[1, b'm', name.len() as u8], name, &[0, 7]].concat();
        let section = [&[2], &entry(b"$0")[..], &entry(b"$1")].concat();
        let expected =
            [b"\0asm\x01\0\0\0", &[IMPORTS, section.len() as u8][..], &section, &[10, 1, 0]].concat();
        assert_eq!(small, expected);
        assert_eq!(glue, "m = { $1: 1, $0: 2, __one_1fx: 3 };");
    }
}
