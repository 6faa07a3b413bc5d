use alloc::{borrow::Cow, string::String};

use corpus::{is_combining_mark, plain};
use icu_normalizer::DecomposingNormalizerBorrowed;

/// Marks of English typography, which Unicode does not decompose: text with no other has nothing to normalise.
const TYPOGRAPHY: [char; 9] = ['’', '‘', '“', '”', '–', '—', '•', '€', '£'];

/// Lower case, no diacritics, apostrophes straight: two spellings of one word fold to the same letters.
///
/// Unicode NFKD (UAX #15) without combining marks. Characters of ASCII fold each by itself, so only what stands between
/// them is normalised.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) =
        rest.split_at_checked(plain_bytes(rest)).filter(|(_, after)| !after.is_empty())
    {
        folded.push_str(before);
        let (run, after) = after.split_at_checked(foreign_bytes(after)).unwrap_or((after, ""));
        fold_run(run, &mut folded);
        rest = after;
    }
    folded.push_str(rest);
    folded.make_ascii_lowercase();
    folded
}

/// How many bytes of ASCII a text begins with.
fn plain_bytes(text: &str) -> usize {
    let (eights, rest) = text.as_bytes().as_chunks::<8>();
    let plain = eights.iter().take_while(|eight| eight.is_ascii()).count() * 8;
    let rest = eights.get(plain / 8).map_or(rest, |eight| eight);
    plain + rest.iter().take_while(|byte| byte.is_ascii()).count()
}

/// How many bytes beyond ASCII a text begins with.
fn foreign_bytes(text: &str) -> usize {
    text.bytes().take_while(|byte| !byte.is_ascii()).count()
}

/// A word folded; most words of a text are already and need no copy.
pub(crate) fn folded(word: &str) -> Cow<'_, str> {
    let plain = word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if plain { Cow::Borrowed(word) } else { Cow::Owned(fold(word)) }
}

/// Folds characters beyond ASCII.
fn fold_run(run: &str, folded: &mut String) {
    if run.chars().all(|character| TYPOGRAPHY.contains(&character)) {
        folded.extend(run.chars().map(|mark| if matches!(mark, '’' | '‘') { '\'' } else { mark }));
        return;
    }
    for character in
        DecomposingNormalizerBorrowed::new_nfkd().normalize(run).chars().flat_map(char::to_lowercase)
    {
        match plain(character) {
            Some(plain) => folded.push_str(plain),
            None if is_combining_mark(character) => {}
            None => folded.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use proptest::prelude::*;

    use super::{DecomposingNormalizerBorrowed, fold, is_combining_mark, plain};

    fn fold_whole(text: &str) -> String {
        let mut folded = String::new();
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

    proptest! {
        #[test]
        fn parts_fold_as_the_whole_does(text in "([A-Za-z .'’“–éŽŁßﬁ½İ\u{301}\u{327}\u{5b0}\u{5bc}ªΩ가…]|\\PC){0,24}") {
            prop_assert_eq!(fold(&text), fold_whole(&text));
        }
    }
}
