//! Places told by degrees: "33°47′N 44°30′E".
//!
//! Sets of security reports mark them as places. The page has no entity for them.

use std::ops::Range;

/// The stretches of a text that are a latitude and a longitude, in order.
pub(super) fn coordinates(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(degree) = text.get(at..).and_then(|rest| rest.find('°')).map(|place| at + place) {
        let start = text[..degree]
            .rfind(|letter: char| !is_figure(letter))
            .map_or(0, |place| place + text[place..].chars().next().map_or(1, char::len_utf8));
        let end = angle(&text[start..], ['N', 'S']).and_then(|latitude| {
            let rest = &text[start + latitude..];
            let longitude = rest.trim_start_matches([' ', ',', '\u{a0}']);
            Some(start + latitude + (rest.len() - longitude.len()) + angle(longitude, ['E', 'W'])?)
        });
        at = end.unwrap_or(degree + '°'.len_utf8());
        found.extend(end.map(|end| start..end));
    }
    found
}

/// How many bytes of a text are an angle: degrees, minutes and seconds, and one of two letters.
fn angle(text: &str, letters: [char; 2]) -> Option<usize> {
    let mut rest = text;
    for marks in [&['°'][..], &['′', '\''], &['″', '"']] {
        let behind = rest.trim_start_matches(is_figure);
        match behind.strip_prefix(marks).filter(|_| behind.len() < rest.len()) {
            Some(next) => rest = next,
            None if marks == ['°'] => return None,
            None => break,
        }
    }
    rest.strip_prefix(letters).map(|rest| text.len() - rest.len())
}

fn is_figure(letter: char) -> bool {
    letter.is_ascii_digit() || letter == '.'
}

#[cfg(test)]
mod tests {
    use super::coordinates;

    #[test]
    fn latitude_and_longitude_are_one_place() {
        let found = |text: &'static str| -> Vec<&str> {
            coordinates(text).into_iter().map(|stretch| &text[stretch]).collect()
        };
        assert_eq!(found("At 12°30′N 7°15′20″W / 12.5°N 7.25°W."), ["12°30′N 7°15′20″W", "12.5°N 7.25°W"]);
        assert_eq!(found("It was 12°C and 5° colder, at an angle of 30°."), [""; 0]);
        assert_eq!(found("°"), [""; 0]);
    }
}
