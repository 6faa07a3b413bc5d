//! What a reader makes of a bundle: matches refused, names corrected, notes written. It stays on the device, leaves it as
//! one file, and changes no text.

pub mod file;
mod json;
pub mod lines;
pub mod texts;

use corpus::InOrder as _;
use corpus::{Corpus, Key, Revision};

use crate::route::{Pair, pair_of};

/// What a reader made of one bundle, each in the order it was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// Pairs of paragraphs that are no match.
    pub refused: Vec<Pair>,
    /// Corrections of names; none is a [`Revision::Reject`].
    pub corrections: Vec<Revision>,
    /// Notes; one on each thing at most, none of them empty.
    pub notes: Vec<Note>,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What it is on.
    pub on: Subject,
    /// What it says.
    pub words: String,
}

/// What a note is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A paragraph.
    Paragraph(Key),
    /// Two paragraphs side by side.
    Pair(Pair),
}

impl Subject {
    /// Two paragraphs side by side; one is a paragraph.
    pub fn pair(one: Key, other: Key) -> Self {
        pair_of(one, other).map_or(Self::Paragraph(one), Self::Pair)
    }
}

/// So many refused matches, corrections and notes each are kept: more are no reading any more, and a browser keeps five
/// million characters for a site.
pub const MOST: usize = 1000;
/// A note has so many characters at most.
pub const NOTE: usize = 4000;
/// A name has so many characters at most.
pub const NAME: usize = 200;

impl Own {
    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.refused.is_empty() && self.corrections.is_empty() && self.notes.is_empty()
    }

    /// How many things there are.
    pub fn len(&self) -> usize {
        self.refused.len() + self.corrections.len() + self.notes.len()
    }

    /// Refuses a match; `false` where there is no room.
    pub fn refuse(&mut self, pair: Pair) -> bool {
        self.accept(pair);
        let room = self.refused.len() < MOST;
        if room {
            self.refused.push(pair);
        }
        room
    }

    /// Takes a refusal back.
    pub fn accept(&mut self, pair: Pair) {
        self.refused.retain(|each| *each != pair);
    }

    /// Corrects a name; `false` where there is no room. A new name or kind takes the place of the last one.
    pub fn correct(&mut self, correction: Revision) -> bool {
        self.corrections.retain(|each| !replaces(&correction, each));
        let room = self.corrections.len() < MOST;
        if room {
            self.corrections.push(correction);
        }
        room
    }

    /// The correction that another takes the place of, if there is one.
    pub fn replaced_by(&self, correction: &Revision) -> Option<Revision> {
        self.corrections.iter().find(|each| replaces(correction, each)).cloned()
    }

    /// Takes a correction back; what it took the place of stands again.
    pub fn leave(&mut self, correction: &Revision, before: Option<Revision>) {
        self.corrections.retain(|each| each != correction);
        self.corrections.extend(before);
    }

    /// The note on something.
    pub fn note(&self, on: Subject) -> Option<&str> {
        self.notes.iter().find(|note| note.on == on).map(|note| note.words.as_str())
    }

    /// Writes a note in place of the one that was there; without words there is none any more. `false` where there is
    /// no room.
    pub fn write(&mut self, on: Subject, words: &str) -> bool {
        let words: String = words.trim().chars().take(NOTE).collect();
        let at = self.notes.iter().position(|note| note.on == on);
        match at {
            Some(at) if words.is_empty() => _ = self.notes.remove(at),
            Some(at) => self.notes[at].words = words,
            None if words.is_empty() => {}
            None if self.notes.len() >= MOST => return false,
            None => self.notes.push(Note { on, words }),
        }
        true
    }

    /// Takes what another has in as well. Two notes on one thing become one, the other's below; `false` where there was
    /// no room for all of it, and nothing was taken in.
    pub fn join(&mut self, other: Self) -> bool {
        let mut joined = self.clone();
        let mut fits = true;
        for pair in other.refused {
            fits &= joined.refuse(pair);
        }
        for correction in other.corrections {
            fits &= joined.correct(correction);
        }
        for Note { on, words } in other.notes {
            let both = match joined.note(on) {
                Some(own) if own.contains(&words) => own.to_owned(),
                Some(own) => [own, &words].join("\n\n"),
                None => words,
            };
            fits &= both.chars().count() <= NOTE && joined.write(on, &both);
        }
        if fits {
            *self = joined;
        }
        fits
    }

    /// How many things name what is not in a bundle.
    pub fn astray(&self, corpus: &Corpus) -> usize {
        let paragraph = |key: &Key| corpus.paragraph_by_key(*key).is_some();
        let entity = |key: &Key| corpus.entity_by_key(*key).is_some();
        let pairs = self.refused.iter().filter(|(a, b)| !(paragraph(a) && paragraph(b)));
        let corrections = self.corrections.iter().filter(|revision| match revision {
            Revision::Merge { entity: a, into } => !(entity(a) && entity(into)),
            Revision::Rename { entity: a, .. } | Revision::Retype { entity: a, .. } | Revision::Hide(a) => {
                !entity(a)
            }
            Revision::Reject(..) => true,
        });
        let notes = self.notes.iter().filter(|note| match note.on {
            Subject::Paragraph(key) => !paragraph(&key),
            Subject::Pair((a, b)) => !(paragraph(&a) && paragraph(&b)),
        });
        pairs.count() + corrections.count() + notes.count()
    }
}

/// Whether a new correction leaves nothing of an old one.
fn replaces(new: &Revision, old: &Revision) -> bool {
    match (new, old) {
        (Revision::Rename { entity, .. }, Revision::Rename { entity: other, .. })
        | (Revision::Retype { entity, .. }, Revision::Retype { entity: other, .. }) => entity == other,
        _ => new == old,
    }
}

/// What a bundle goes by on the device: its title, or, where it has none, its texts. A text more under the same title
/// keeps what was made of the others.
pub fn bundle_key(corpus: &Corpus) -> Key {
    if !corpus.title.is_empty() {
        return Key::of("bundle", &corpus.title);
    }
    let mut keys: Vec<Key> = corpus.articles.iter().map(|article| article.key).collect();
    keys.put_in_order();
    Key::of("bundle of texts", &keys.iter().map(Key::as_str).collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests;
