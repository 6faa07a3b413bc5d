//! What a reader changes in an analysed bundle: corrections of names, refused matches, texts whose outlets are put out
//! of sight. Each gives new tables; what was analysed stays as it was.

mod blind;
mod entities;
mod pick;
mod reject;

pub use blind::blind;
pub use reject::{keep_from, reject};

use alloc::{string::String, vec::Vec};

use crate::{EntityKind, Key, Tables};
use entities::Entities;

/// One thing a reader corrects. Entities and paragraphs go by their keys, so that it outlives a rebuild of the bundle.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Revision {
    /// Two entities are one, which keeps the name and kind of `into`.
    Merge {
        /// The one that is no entity of its own.
        entity: Key,
        /// The one it is.
        into: Key,
    },
    /// An entity is shown under another name, which is not empty.
    Rename {
        /// The entity.
        entity: Key,
        /// Its name from now on.
        name: String,
    },
    /// An entity is of another kind.
    Retype {
        /// The entity.
        entity: Key,
        /// The kind it is.
        kind: EntityKind,
    },
    /// This is no entity worth a filter: nothing names it any more.
    Hide(Key),
    /// Two matched paragraphs do not tell the same.
    Reject(Key, Key),
}

/// Applies revisions in their order, and returns those that fit nothing: they name what is not there, or ask for a name
/// without letters.
///
/// Mentions, speakers and evidence follow their entities; where one match gives two of them as reasons, they become one
/// reason. Matches are not weighed anew. Of sound tables it makes sound tables, whatever the revisions. An entity that
/// was merged still answers to its key, so later revisions may name it.
pub fn revise(mut tables: Tables, revisions: &[Revision]) -> (Tables, Vec<Revision>) {
    let mut entities = Entities::new(&tables);
    let mut misfits = Vec::new();
    for revision in revisions {
        let fits = match revision {
            Revision::Reject(one, other) => reject_by_keys(&mut tables, *one, *other),
            revision => entities.take(revision),
        };
        if !fits {
            misfits.push(revision.clone());
        }
    }
    if entities.have_changed() {
        entities.put(&mut tables);
    }
    (tables, misfits)
}

fn reject_by_keys(tables: &mut Tables, one: Key, other: Key) -> bool {
    let find = |key| tables.paragraphs.iter().position(|paragraph| paragraph.key == key);
    let pair = find(one).map(crate::ParagraphId::new).zip(find(other).map(crate::ParagraphId::new));
    pair.is_some_and(|(one, other)| reject(tables, one, other))
}

#[cfg(test)]
mod tests;
