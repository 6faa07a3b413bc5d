use alloc::{borrow::Cow, vec::Vec};
use core::ops::Index;

use foldhash::fast::FixedState;
use hashbrown::HashMap;

use crate::{segment::folded, text::Class};

/// The different words, numerals and marks of a bundle as they are written, each once.
///
/// Texts say few words often: what a word tells by itself is worked out once here and looked up wherever it stands.
#[derive(Default)]
pub(crate) struct Forms<'a> {
    rows: Vec<Form<'a>>,
    /// Only ever asked by key, so its order never shows.
    ids: HashMap<&'a str, FormId, FixedState>,
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
    /// The form of these characters, added where they are new.
    pub(crate) fn id(&mut self, written: &'a str) -> FormId {
        if let Some(&id) = self.ids.get(written) {
            return id;
        }
        let id = FormId(self.rows.len() as u32);
        self.ids.insert(written, id);
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
