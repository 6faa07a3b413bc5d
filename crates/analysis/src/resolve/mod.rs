//! Which names are one thing, across all articles.

mod corrections;
mod forms;
mod merge;
mod persons;

#[cfg(test)]
mod tests;

use alloc::{collections::BTreeMap, format, vec, vec::Vec};

use corpus::{Diagnostic, Entity, EntityId, EntityKind, Key, Manifest, Mention};

use crate::{
    names::{Lexicon, Name},
    text::Text,
};

/// The entities of a bundle and where they are named, and what the corrections fit nothing.
pub(crate) struct Resolved {
    /// Each thing once, in the order it is first named.
    pub(crate) entities: Vec<Entity>,
    /// Its mentions, by paragraph and place.
    pub(crate) mentions: Vec<Mention>,
    /// Corrections that fit nothing.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Decides which names are one thing, across all articles, under the manifest's corrections.
pub(crate) fn resolve(
    texts: &[Text<'_>],
    names: &[Vec<Name>],
    lexicon: &Lexicon,
    manifest: &Manifest,
) -> Resolved {
    let forms = forms::forms(texts, names, lexicon);
    let mut things = merge::merge(forms);
    let diagnostics = corrections::correct(&mut things, manifest);

    let mut rows: Vec<(Mention, usize)> = Vec::new();
    for (thing, mention) in things.iter().enumerate().flat_map(|(index, thing)| {
        thing.wordings.iter().flat_map(|wording| &wording.mentions).map(move |&mention| (index, mention))
    }) {
        let (paragraph, span) = mention;
        rows.push((Mention { paragraph, span, entity: EntityId(0) }, thing));
    }
    put_in_order(&mut rows);

    let mut ids: Vec<Option<EntityId>> = things.iter().map(|_| None).collect();
    let mut entities: Vec<Entity> = Vec::new();
    let mut named: BTreeMap<(&str, EntityKind), u32> = BTreeMap::new();
    let mut mentions = Vec::with_capacity(rows.len());
    for (mut mention, thing) in rows {
        let (Some(id), Some(thing)) = (ids.get_mut(thing), things.get(thing)) else { continue };
        let entity = *id.get_or_insert_with(|| {
            // Two things may share a name; their keys must not.
            let namesakes = named.entry((thing.name.as_str(), thing.kind)).or_insert(0_u32);
            let key = Key::of(&format!("entity {} {namesakes}", thing.kind), &thing.name);
            *namesakes += 1;
            entities.push(Entity { key, name: thing.name.clone(), kind: thing.kind });
            EntityId::new(entities.len() - 1)
        });
        mention.entity = entity;
        mentions.push(mention);
    }
    Resolved { entities, mentions, diagnostics }
}

/// Sorts mentions by paragraph and place: each goes to its paragraph, which has few, and those are sorted.
fn put_in_order(rows: &mut [(Mention, usize)]) {
    let place = |(mention, _): &(Mention, usize)| (mention.paragraph, mention.span);
    let last = rows.iter().map(|(mention, _)| mention.paragraph.index()).max().unwrap_or_default();
    // Where the mentions of each paragraph begin; then, how far it is filled.
    let mut starts = vec![0_usize; last + 2];
    for (mention, _) in rows.iter() {
        starts[mention.paragraph.index() + 1] += 1;
    }
    for paragraph in 0..=last {
        starts[paragraph + 1] += starts[paragraph];
    }
    let met = rows.to_vec();
    for row in met {
        let next = &mut starts[row.0.paragraph.index()];
        rows[*next] = row;
        *next += 1;
    }
    for rows in rows.chunk_by_mut(|(one, _), (other, _)| one.paragraph == other.paragraph) {
        rows.sort_by_key(place);
    }
}
