use alloc::string::String;

use corpus::{is_combining_mark, plain};
use icu_normalizer::DecomposingNormalizerBorrowed;

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
        match plain(character) {
            Some(plain) => folded.push_str(plain),
            None if is_combining_mark(character) => {}
            None => folded.push(character),
        }
    }
    folded
}
