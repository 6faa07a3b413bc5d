use alloc::vec::Vec;
use core::fmt;

use serde::{Deserialize, Serialize};

use crate::each_word;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub u32);

        impl $name {
            /// The id of the row at `index` of its table.
            pub fn new(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }

            /// The row's index in its table.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// A row of [`Tables::articles`](crate::Tables::articles).
    ArticleId;
    /// A row of [`Tables::paragraphs`](crate::Tables::paragraphs), which run through all articles in order.
    ParagraphId;
    /// A row of [`Tables::terms`](crate::Tables::terms).
    TermId;
    /// A row of [`Tables::entities`](crate::Tables::entities).
    EntityId;
    /// A row of [`Tables::quotations`](crate::Tables::quotations).
    QuotationId;
    /// A row of [`Tables::utterances`](crate::Tables::utterances).
    UtteranceId;
    /// A row of [`Tables::figures`](crate::Tables::figures).
    FigureId;
    /// A row of [`Tables::clusters`](crate::Tables::clusters).
    ClusterId;
}

/// The name of a thing in links: eight lower-case letters and digits, a hash of its text.
///
/// A key does not depend on the order of files or on the build, so a link survives rebuilds as long as the text it points
/// to does: the headline of an article, the words of a paragraph under one headline, the name of an entity.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Key([u8; 8]);

/// Letters and digits without the pairs people confuse (0 o, 1 l i).
const ALPHABET: [u8; 31] = *b"abcdefghjkmnpqrstuvwxyz23456789";

/// What stands between scope and words in what is hashed: the unit separator of ASCII.
const BETWEEN: u8 = 0x1f;

/// Whether a text has single spaces between its words and no other white space, for certain: nearly all paragraphs. Looks at
/// all bytes without a branch, so that many are looked at in one step.
fn is_folded(text: &[u8]) -> bool {
    let odd = |byte: u8, next: u8| {
        // The bytes that begin white space beyond ASCII, and more: U+0085 to U+3000.
        let foreign = (byte == 0xc2) | (byte == 0xe1) | (byte == 0xe2) | (byte == 0xe3);
        (byte < b' ') | foreign | ((byte == b' ') & (next == b' '))
    };
    let pairs = text.iter().zip(text.get(1..).unwrap_or_default());
    let inside = pairs.fold(false, |any, (&byte, &next)| any | odd(byte, next));
    match text {
        [] => false,
        [first, .., last] => !(inside | odd(*last, b' ') | (*first == b' ') | (*last == b' ')),
        [only] => !odd(*only, b' '),
    }
}

impl Key {
    /// The key of a text. White space is folded, so re-wrapping a file keeps its links.
    ///
    /// `scope` keeps equal texts apart: the kind of thing, the article it stands in, its occurrence there.
    pub fn of(scope: &str, text: &str) -> Self {
        let mut folded = Vec::with_capacity(scope.len() + text.len() + 1);
        folded.extend_from_slice(scope.as_bytes());
        if is_folded(text.as_bytes()) {
            folded.push(BETWEEN);
            folded.extend(text.bytes().map(|byte| if byte == b' ' { BETWEEN } else { byte }));
        } else {
            each_word(text, |word| {
                folded.push(BETWEEN);
                folded.extend_from_slice(word.as_bytes());
            });
        }
        let mut rest = xxhash_rust::xxh3::xxh3_64(&folded);
        let mut letters = [0; 8];
        for letter in &mut letters {
            *letter = ALPHABET.get((rest % 31) as usize).copied().unwrap_or(b'a');
            rest /= 31;
        }
        Self(letters)
    }

    /// Reads a key from a link; `None` where it is not eight letters of the alphabet.
    ///
    /// ```
    /// let key = corpus::Key::of("article", "Same text");
    /// assert_eq!(corpus::Key::parse(key.as_str()), Some(key));
    /// assert_eq!(corpus::Key::parse("../../x"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let letters: [u8; 8] = text.as_bytes().try_into().ok()?;
        letters.iter().all(|letter| ALPHABET.contains(letter)).then_some(Self(letters))
    }

    /// The eight letters.
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use proptest::prelude::*;

    use super::Key;
    use crate::each_word;

    proptest! {
        #[test]
        fn white_space_makes_no_other_key(text in r"([a-z .]|\PC|[\u{9}\u{85}\u{a0}\u{1680}\u{2003}\u{2028}\u{3000}]){0,40}") {
            let mut lines = String::new();
            each_word(&text, |word| {
                lines.push('\n');
                lines.push_str(word);
            });
            prop_assert_eq!(Key::of("paragraph", &text), Key::of("paragraph", &lines));
        }

        #[test]
        fn words_run_together_make_another_key(text in "[a-z]{1,5}( [a-z]{1,5}){1,5}") {
            prop_assert_ne!(Key::of("paragraph", &text), Key::of("paragraph", &text.replace(' ', "")));
        }
    }
}
