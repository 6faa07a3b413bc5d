//! Style sheets know where lines begin and end, not left and right: a page in Arabic or Hebrew mirrors itself.

use tidy::texts;

/// Shorthands of four sides: top, right, bottom, left.
const FOUR_SIDES: [&str; 6] =
    ["margin", "padding", "inset", "border-width", "scroll-margin", "scroll-padding"];

/// The declarations of a style sheet, without comments: property and value.
fn declarations(sheet: &str) -> Vec<(String, String)> {
    let mut plain = String::new();
    for (at, part) in sheet.split("/*").enumerate() {
        plain.push_str(if at == 0 { part } else { part.split_once("*/").map_or("", |(_, rest)| rest) });
    }
    let each = plain.split(['{', '}', ';']).filter_map(|each| each.split_once(':'));
    each.map(|(property, value)| (property.trim().to_owned(), value.trim().to_owned())).collect()
}

/// The parts of a value; what stands in brackets is one.
fn parts(value: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for character in value.chars() {
        depth += i32::from(character == '(') - i32::from(character == ')');
        match parts.last_mut() {
            Some(last) if depth > 0 || !character.is_whitespace() => last.push(character),
            _ => parts.push(String::new()),
        }
    }
    parts.retain(|part| !part.is_empty() && part != "!important");
    parts
}

fn is_physical(property: &str, value: &str) -> bool {
    let side = |word: &str| word == "left" || word == "right";
    let lopsided = match parts(value).as_slice() {
        [_, right, _, left] => right != left,
        _ => false,
    };
    property.split('-').any(side)
        || (FOUR_SIDES.contains(&property) && lopsided)
        || value.split(|character: char| !(character.is_alphabetic() || character == '-')).any(side)
}

#[test]
fn a_side_is_known_when_it_is_seen() {
    for (property, value) in [
        ("margin-left", "1rem"),
        ("left", "0"),
        ("text-align", "right"),
        ("border-top-right-radius", "2px"),
        ("padding", "0 1rem 0 calc(1rem + 2px)"),
        ("inset", "auto 0 0 var(--rail)"),
        ("background", "linear-gradient(to right, red, blue)"),
    ] {
        assert!(is_physical(property, value), "{property}: {value}");
    }
    for (property, value) in [
        ("margin-inline-start", "1rem"),
        ("text-align", "end"),
        ("padding", "0 1rem 2rem"),
        ("padding", "0 var(--a, 1px) 2rem var(--a, 1px)"),
        ("grid-area", "left-out"),
    ] {
        assert!(!is_physical(property, value), "{property}: {value}");
    }
}

#[test]
fn style_sheets_know_no_left_and_no_right() {
    let mut read = 0;
    let mut found = Vec::new();
    for (file, sheet) in texts(|file| file.starts_with("style/") && file.ends_with(".css")).unwrap() {
        for (property, value) in declarations(&sheet) {
            read += 1;
            if is_physical(&property, &value) {
                found.push(format!("{file}: {property}: {value}"));
            }
        }
    }
    assert!(read > 500, "only {read} declarations were read");
    assert!(found.is_empty(), "say where lines begin and end instead: {found:#?}");
}
