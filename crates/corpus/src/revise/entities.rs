use crate::InOrder as _;
use alloc::{borrow::ToOwned, vec, vec::Vec};
use core::cmp::Reverse;

use super::Revision;
use crate::{Entity, EntityId, Evidence, Key, Shared, Tables};

/// The entities of a bundle while they are revised.
pub(super) struct Entities {
    rows: Vec<Entity>,
    /// For each, the row it is a part of now, itself where it is none's; `None` where it is hidden.
    becomes: Vec<Option<usize>>,
    changed: bool,
}

impl Entities {
    pub(super) fn new(tables: &Tables) -> Self {
        let becomes = (0..tables.entities.len()).map(Some).collect();
        Self { rows: tables.entities.clone(), becomes, changed: false }
    }

    pub(super) fn have_changed(&self) -> bool {
        self.changed
    }

    /// Takes one revision in; `false` where it fits nothing.
    pub(super) fn take(&mut self, revision: &Revision) -> bool {
        let fits = match revision {
            Revision::Merge { entity, into } => self.merge(*entity, *into),
            Revision::Rename { entity, name } => {
                let named = !name.trim().is_empty();
                named && self.change(*entity, |entity| name.trim().clone_into(&mut entity.name))
            }
            Revision::Retype { entity, kind } => self.change(*entity, |entity| entity.kind = *kind),
            Revision::Hide(key) => match self.find(*key) {
                Some(row) => {
                    self.send(row, None);
                    true
                }
                None => false,
            },
            Revision::Reject(..) => false,
        };
        self.changed |= fits;
        fits
    }

    fn merge(&mut self, entity: Key, into: Key) -> bool {
        let Some((from, to)) = self.find(entity).zip(self.find(into)) else { return false };
        if from != to {
            self.send(from, Some(to));
        }
        true
    }

    fn change(&mut self, key: Key, change: impl FnOnce(&mut Entity)) -> bool {
        let found = self.find(key).and_then(|row| self.rows.get_mut(row));
        found.map(change).is_some()
    }

    /// The row that an entity is or is a part of, unless it is hidden.
    fn find(&self, key: Key) -> Option<usize> {
        let row = self.rows.iter().position(|entity| entity.key == key)?;
        *self.becomes.get(row)?
    }

    /// Sends a row, and all that are a part of it, to another or out of sight.
    fn send(&mut self, row: usize, to: Option<usize>) {
        for each in self.becomes.iter_mut().filter(|each| **each == Some(row)) {
            *each = to;
        }
    }

    /// Writes the entities and lets everything that points to one follow it.
    pub(super) fn put(self, tables: &mut Tables) {
        let mut ids = vec![None; self.rows.len()];
        let mut rows = Vec::new();
        for (at, row) in self.rows.into_iter().enumerate() {
            if self.becomes.get(at) == Some(&Some(at)) {
                if let Some(id) = ids.get_mut(at) {
                    *id = Some(EntityId::new(rows.len()));
                }
                rows.push(row);
            }
        }
        let id_of = |old: EntityId| {
            let row = self.becomes.get(old.index()).copied().flatten()?;
            ids.get(row).copied().flatten()
        };
        tables.entities = rows;
        tables.mentions.retain_mut(|mention| {
            let id = id_of(mention.entity);
            mention.entity = id.unwrap_or(mention.entity);
            id.is_some()
        });
        tables.descriptions.retain_mut(|description| {
            let id = id_of(description.entity);
            description.entity = id.unwrap_or(description.entity);
            id.is_some()
        });
        for quotation in &mut tables.quotations {
            quotation.speaker = quotation.speaker.and_then(id_of);
        }
        let naming = naming(tables);
        for parallel in &mut tables.parallels {
            follow(&mut parallel.evidence, id_of, &naming);
        }
    }
}

/// In how many telling paragraphs each entity is named.
fn naming(tables: &Tables) -> Vec<u32> {
    let mut counts = vec![0_u32; tables.entities.len()];
    let mut last = crate::Map::new();
    for mention in &tables.mentions {
        let tells =
            tables.paragraphs.get(mention.paragraph.index()).is_some_and(|paragraph| paragraph.kind.tells());
        let is_first = last.insert(mention.entity, mention.paragraph) != Some(mention.paragraph);
        if let Some(count) = counts.get_mut(mention.entity.index()).filter(|_| tells && is_first) {
            *count += 1;
        }
    }
    counts
}

/// Lets reasons follow the entities they name. Two that name one now are one reason with the weight of both.
fn follow(evidence: &mut Vec<Evidence>, id_of: impl Fn(EntityId) -> Option<EntityId>, naming: &[u32]) {
    let mut followed: Vec<Evidence> = Vec::with_capacity(evidence.len());
    for mut reason in evidence.drain(..) {
        if let Shared::Name(old) = reason.shared {
            let Some(id) = id_of(old) else { continue };
            reason.shared = Shared::Name(id);
            reason.paragraphs = naming.get(id.index()).copied().unwrap_or(reason.paragraphs);
        }
        let is_name = matches!(reason.shared, Shared::Name(_));
        match followed.iter_mut().find(|each| is_name && each.shared == reason.shared) {
            Some(same) => same.share = same.share.saturating_add(reason.share),
            None => followed.push(reason),
        }
    }
    followed.put_in_order_by_key(|reason| Reverse(reason.share));
    *evidence = followed;
}
