use alloc::string::String;

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Letters that Unicode does not decompose, and what a keyboard without them writes.
const UNDECOMPOSED: &[(char, &str)] = &[
    ('đ', "d"),
    ('ł', "l"),
    ('ø', "o"),
    ('ı', "i"),
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ð', "d"),
    ('þ', "th"),
    ('ħ', "h"),
    ('’', "'"),
    ('‘', "'"),
    ('ʼ', "'"),
];

/// Marks of English typography, which Unicode does not decompose: text with no other has nothing to normalise.
const TYPOGRAPHY: [char; 9] = ['’', '‘', '“', '”', '–', '—', '•', '€', '£'];

/// Lower case, no diacritics, apostrophes straight: two spellings of one word fold to the same letters.
///
/// Unicode NFKD (UAX #15) without combining marks.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    if text.chars().all(|character| character.is_ascii() || TYPOGRAPHY.contains(&character)) {
        let straight = |character| if matches!(character, '’' | '‘') { '\'' } else { character };
        folded.extend(text.chars().map(|character| straight(character.to_ascii_lowercase())));
        return folded;
    }
    for character in
        DecomposingNormalizerBorrowed::new_nfkd().normalize(text).chars().flat_map(char::to_lowercase)
    {
        match UNDECOMPOSED.iter().find(|(letter, _)| *letter == character) {
            Some((_, plain)) => folded.push_str(plain),
            None if is_combining_mark(character) => {}
            None => folded.push(character),
        }
    }
    folded
}

/// The combining marks of Latin, Greek and Cyrillic text; marks of other scripts carry vowels and stay.
fn is_combining_mark(character: char) -> bool {
    matches!(character, '\u{0300}'..='\u{036f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}')
}
