use alloc::string::String;
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

impl Key {
    /// The key of a text. White space is folded, so re-wrapping a file keeps its links.
    ///
    /// `scope` keeps equal texts apart: the kind of thing, the article it stands in, its occurrence there.
    pub fn of(scope: &str, text: &str) -> Self {
        let mut folded = String::with_capacity(scope.len() + text.len() + 1);
        folded.push_str(scope);
        each_word(text, |word| {
            folded.push('\u{1f}');
            folded.push_str(word);
        });
        let mut rest = xxhash_rust::xxh3::xxh3_64(folded.as_bytes());
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
