//! What words speak for by themselves and by their sorts, worked out once: texts say few words often.

use alloc::{vec, vec::Vec};

use super::{
    super::{evidence::Style, hash::Map, words::Word},
    features::Sight,
    model::Sums,
};

/// The observations that look at one word alone, by where it stands from the word they are about.
pub(super) const PLACES: [(isize, Sight); 5] =
    [(0, Sight::HERE), (-1, Sight::BEFORE), (1, Sight::AFTER), (-2, Sight::BEFORE2), (2, Sight::AFTER2)];

/// Sorts of neighbours that are kept at most, in all a megabyte or two: those met first are those met often.
const KEPT: usize = 1 << 15;

/// Sums of observations, as far as they have been asked for.
pub(super) struct Known {
    /// The row of each form of the bundle in `alone`; before them, that of no word at all.
    rows: Vec<Option<u32>>,
    /// At each of [`PLACES`]; last, at the first where the word opens a sentence: its capital tells less there.
    alone: Vec<[Option<Sums>; PLACES.len() + 1]>,
    /// By the sorts of a word and its neighbours.
    sorts: Map<Sums>,
}

impl Known {
    /// Nothing yet, of so many forms.
    pub(super) fn new(forms: usize) -> Self {
        Self { rows: vec![None; forms + 1], alone: Vec::new(), sorts: Map::default() }
    }

    /// What a word, or its absence, speaks for at one of [`PLACES`]; `observed` works it out.
    pub(super) fn alone(
        &mut self,
        place: usize,
        word: Option<&Word<'_>>,
        style: Style,
        observed: impl FnOnce() -> Sums,
    ) -> Sums {
        let (form, place) = match word {
            None => (0, place),
            // What is written otherwise than its form is observed otherwise, and so are capitals in headlines.
            Some(word) if !word.spelling.is_whole(word) || (place == 0 && style != Style::Plain) => {
                return observed();
            }
            Some(word) if place == 0 && word.opens => (word.spelling.form + 1, PLACES.len()),
            Some(word) => (word.spelling.form + 1, place),
        };
        let Some(row) = self.rows.get_mut(form) else { return observed() };
        let row = *row.get_or_insert_with(|| {
            self.alone.push(Default::default());
            self.alone.len() as u32 - 1
        });
        let known = self.alone.get_mut(row as usize).and_then(|known| known.get_mut(place));
        known.map_or_else(Sums::default, |known| *known.get_or_insert_with(observed))
    }

    /// What the sorts of a word and its neighbours speak for; `observed` works it out.
    pub(super) fn of_sorts(&mut self, sorts: u64, observed: impl FnOnce() -> Sums) -> Sums {
        if let Some(&known) = self.sorts.get(&sorts) {
            return known;
        }
        let sums = observed();
        if self.sorts.len() < KEPT {
            self.sorts.insert(sorts, sums);
        }
        sums
    }
}
