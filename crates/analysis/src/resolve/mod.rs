//! Which names are one thing, across all articles.

mod corrections;
mod forms;
mod merge;
mod persons;

#[cfg(test)]
mod tests;

use alloc::{collections::BTreeMap, format, vec::Vec};

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
    rows.sort_by_key(|(mention, _)| (mention.paragraph, mention.span));

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
