use alloc::{borrow::Cow, vec::Vec};
use core::{
    hash::{BuildHasherDefault, Hasher},
    ops::{Index, Range},
};

use foldhash::fast::FixedState;
use hashbrown::HashMap;

use crate::{segment::folded, text::Class};

/// The different words, numerals and marks of a bundle as they are written, each once.
///
/// Texts say few words often: what a word tells by itself is worked out once here and looked up wherever it stands.
#[derive(Default)]
pub(crate) struct Forms<'a> {
    rows: Vec<Form<'a>>,
    /// Those of few bytes, by [`number`]. Only ever asked by key, so its order never shows, like that of the others.
    short: HashMap<u64, FormId, BuildHasherDefault<Spread>>,
    long: HashMap<&'a str, FormId, FixedState>,
}

/// A word, numeral or mark as it is written.
pub(crate) struct Form<'a> {
    /// Its characters.
    pub(crate) written: &'a str,
    /// What it is made of.
    pub(crate) class: Class,
    /// Lower case without diacritics, typographic apostrophes straightened: what words are looked up by.
    pub(crate) folded: Cow<'a, str>,
}

/// Index of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FormId(u32);

impl<'a> Forms<'a> {
    /// The form of the characters in a range of a text, added where they are new.
    pub(crate) fn id(&mut self, text: &'a str, range: Range<usize>) -> FormId {
        let number = number(text.as_bytes(), &range);
        let known = match number {
            Some(number) => self.short.get(&number),
            None => self.long.get(text.get(range.clone()).unwrap_or_default()),
        };
        known.copied().unwrap_or_else(|| self.add(text.get(range).unwrap_or_default(), number))
    }

    #[cold]
    fn add(&mut self, written: &'a str, number: Option<u64>) -> FormId {
        let id = FormId(self.rows.len() as u32);
        match number {
            Some(number) => self.short.insert(number, id),
            None => self.long.insert(written, id),
        };
        self.rows.push(Form { written, class: Class::of(written), folded: folded(written) });
        id
    }

    /// A value for each form.
    pub(crate) fn table<'s, T>(&'s self, value: impl FnMut(&'s Form<'a>) -> T) -> Table<T> {
        Table(self.rows.iter().map(value).collect())
    }
}

impl<'a> Index<FormId> for Forms<'a> {
    type Output = Form<'a>;

    fn index(&self, id: FormId) -> &Form<'a> {
        &self.rows[id.0 as usize]
    }
}

/// What is known of each form of a bundle.
pub(crate) struct Table<T>(Vec<T>);

impl<T> Index<FormId> for Table<T> {
    type Output = T;

    fn index(&self, id: FormId) -> &T {
        &self.0[id.0 as usize]
    }
}

impl<T> core::ops::IndexMut<FormId> for Table<T> {
    fn index_mut(&mut self, id: FormId) -> &mut T {
        &mut self.0[id.0 as usize]
    }
}

/// Bytes of a number at most that stands for characters; its last byte is how many they are.
const SHORT: usize = 7;

/// The bytes in a range as one number, which no other bytes have; `None` where they are many. Nearly all words are short: one
/// comparison of a number tells whether they are the same.
fn number(bytes: &[u8], range: &Range<usize>) -> Option<u64> {
    let length = range.len();
    if length > SHORT {
        return None;
    }
    let eight = match bytes.get(range.start..)?.first_chunk() {
        Some(eight) => *eight,
        None => {
            let mut eight = [0; 8];
            eight.get_mut(..length)?.copy_from_slice(bytes.get(range.clone())?);
            eight
        }
    };
    let others = 8 * (8 - length as u32);
    let read = u64::from_le_bytes(eight).checked_shl(others)?.checked_shr(others)?;
    Some(read | (length as u64) << 56)
}

/// The hasher of such numbers: every bit of the hash depends on all of them.
#[derive(Default)]
pub(crate) struct Spread(u64);

impl Hasher for Spread {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&byte| self.write_u64(self.0 ^ u64::from(byte)));
    }

    fn write_u64(&mut self, number: u64) {
        let product = (number ^ (number >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = product ^ (product >> 32);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
