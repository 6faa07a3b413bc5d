use alloc::{borrow::Cow, string::String};

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
    fold_typography(text).unwrap_or_else(|| fold_any(text))
}

/// A word folded; most words of a text are already and need no copy.
pub(crate) fn folded(word: &str) -> Cow<'_, str> {
    let plain = word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if plain { Cow::Borrowed(word) } else { Cow::Owned(fold(word)) }
}

/// Folds a text whose only characters beyond ASCII are [`TYPOGRAPHY`]; `None` where there are others.
fn fold_typography(text: &str) -> Option<String> {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.bytes().position(|byte| !byte.is_ascii()) {
        let (before, after) = rest.split_at_checked(place)?;
        let mark = after.chars().next().filter(|mark| TYPOGRAPHY.contains(mark))?;
        folded.push_str(before);
        folded.push(if matches!(mark, '’' | '‘') { '\'' } else { mark });
        rest = after.get(mark.len_utf8()..)?;
    }
    folded.push_str(rest);
    folded.make_ascii_lowercase();
    Some(folded)
}

fn fold_any(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
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
