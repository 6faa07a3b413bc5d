use alloc::{format, vec::Vec};

/// Where the items of a list begin that was run into one paragraph ("1. Take it. 2. Read it."), in order; empty where
/// the paragraph is no such list.
///
/// The paragraph must begin with the first marker, and each further one must be the next in the same style: a lone
/// "2." in a sentence is no item.
pub(super) fn items(text: &str) -> Vec<usize> {
    STYLES.iter().map(|style| run(text, style)).find(|items| items.len() > 1).unwrap_or_default()
}

/// Marks after the number or letter of an item.
const STYLES: [&str; 3] = [".)", ")", "."];

fn run(text: &str, style: &str) -> Vec<usize> {
    let mut items = Vec::new();
    let start = text.len() - text.trim_start().len();
    let Some(first) = text.get(start..).and_then(|text| text.chars().next()) else { return items };
    let mut from = start;
    for step in 0..99 {
        let marker = match first {
            '1' => format!("{}{style} ", step + 1),
            'a' => match char::from_u32('a' as u32 + step).filter(char::is_ascii_lowercase) {
                Some(letter) => format!("{letter}{style} "),
                None => break,
            },
            _ => break,
        };
        let Some(found) = text.get(from..).and_then(|rest| rest.find(&marker)).map(|found| from + found)
        else {
            break;
        };
        let stands_alone = text.get(..found).is_some_and(|before| before.is_empty() || before.ends_with(' '));
        if !stands_alone || (step == 0 && found != start) {
            break;
        }
        items.push(found);
        from = found + marker.len();
    }
    items
}
