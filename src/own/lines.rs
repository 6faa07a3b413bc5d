//! A reader's corrections as the lines that the author of the bundle puts into `bundle.toml`.
//!
//! There entities go by any of their names and paragraphs by file and number, so what has no name of its own or no
//! number cannot be written; it is said in a comment.

use corpus::Map;

use corpus::{Corpus, EntityId, Key, ParagraphId, Revision};

use super::Own;
use crate::messages::{fill, own, say};

/// The lines, of the bundle as it was built; empty where there is nothing to correct.
///
/// The effect of all corrections together is written, not their history: one table for each thing changed.
pub fn lines(base: &Corpus, own: &Own) -> String {
    let names = Names::of(base);
    let mut tables = Vec::new();
    for (root, group) in groups(base, own) {
        tables.extend(group.tables(base, &names, root));
    }
    for &(one, other) in &own.refused {
        let pair = base.paragraph_by_key(one).zip(base.paragraph_by_key(other));
        let Some((one, other)) = pair.filter(|(one, other)| base.parallel(*one, *other).is_some()) else {
            continue;
        };
        tables.push(match paragraph(base, one).zip(paragraph(base, other)) {
            Some((a, b)) => format!("[[reject]]\na = {}\nb = {}\n", quoted(&a), quoted(&b)),
            None => ["# ", say(own::UNWRITTEN_MATCH), "\n"].concat(),
        });
    }
    tables.join("\n")
}

/// What is left of one entity, and of those that were joined to it.
#[derive(Default)]
struct Group {
    joined: Vec<EntityId>,
    name: Option<String>,
    kind: Option<corpus::EntityKind>,
    hidden: bool,
}

/// What corrections come to, by the entity that stays.
fn groups(base: &Corpus, own: &Own) -> Map<EntityId, Group> {
    let mut becomes: Map<EntityId, EntityId> = Map::new();
    let mut groups: Map<EntityId, Group> = Map::new();
    for revision in &own.corrections {
        let root = |key: Key| {
            let mut id = base.entity_by_key(key)?;
            while let Some(&next) = becomes.get(&id) {
                id = next;
            }
            Some(id).filter(|id| groups.get(id).is_none_or(|group| !group.hidden))
        };
        match revision {
            Revision::Merge { entity, into } => {
                let Some((from, to)) = root(*entity).zip(root(*into)).filter(|(from, to)| from != to) else {
                    continue;
                };
                let gone = groups.remove(&from).unwrap_or_default();
                let group = groups.entry(to).or_default();
                group.joined.push(from);
                group.joined.extend(gone.joined);
                becomes.insert(from, to);
            }
            Revision::Rename { entity, name } => {
                let Some(id) = root(*entity) else { continue };
                groups.entry(id).or_default().name = Some(name.trim().to_owned());
            }
            Revision::Retype { entity, kind } => {
                let Some(id) = root(*entity) else { continue };
                groups.entry(id).or_default().kind = Some(*kind);
            }
            Revision::Hide(entity) => {
                let Some(id) = root(*entity) else { continue };
                groups.entry(id).or_default().hidden = true;
            }
            Revision::Reject(..) => {}
        }
    }
    groups
}

impl Group {
    fn tables(&self, base: &Corpus, names: &Names<'_>, root: EntityId) -> Vec<String> {
        let called = |id: EntityId| {
            let name = names.only(id).map(quoted);
            name.ok_or_else(|| {
                ["# ", &fill(own::UNWRITTEN_NAME, &[&quoted(&base.entity(id).name)]), "\n"].concat()
            })
        };
        let mut tables = Vec::new();
        let own = match called(root) {
            Ok(name) => name,
            Err(comment) => return vec![comment],
        };
        if self.hidden {
            // Each goes by itself: what is hidden needs no joining.
            for id in core::iter::once(root).chain(self.joined.iter().copied()) {
                tables.push(
                    called(id).map_or_else(|comment| comment, |name| format!("[[hide]]\nentity = {name}\n")),
                );
            }
            return tables;
        }
        let mut joined = Vec::new();
        for &id in &self.joined {
            match called(id) {
                Ok(name) => joined.push(name),
                Err(comment) => tables.push(comment),
            }
        }
        if !joined.is_empty() {
            tables.push(format!("[[merge]]\nnames = [{own}, {}]\n", joined.join(", ")));
        }
        // Joining shows the first name, which may be another than the one that stood there.
        let shown = base.entity(root).name.as_str();
        let name =
            self.name.as_deref().or_else(|| (!joined.is_empty() && own != quoted(shown)).then_some(shown));
        if let Some(name) = name.filter(|name| self.name.is_none() || *name != shown || !joined.is_empty()) {
            tables.push(format!("[[rename]]\nentity = {own}\nname = {}\n", quoted(name)));
        }
        // The name given last is the one that finds it.
        let own = name.map_or(own, quoted);
        if let Some(kind) = self.kind.filter(|kind| *kind != base.entity(root).kind) {
            tables.push(format!("[[retype]]\nentity = {own}\nkind = \"{kind}\"\n"));
        }
        tables
    }
}

/// Everything that entities are called, folded as far as a page can.
struct Names<'a> {
    base: &'a Corpus,
    /// For each name, the entities that are called so or are written so in a text.
    called: Map<String, Vec<EntityId>>,
}

impl<'a> Names<'a> {
    fn of(base: &'a Corpus) -> Self {
        let mut called: Map<String, Vec<EntityId>> = Map::new();
        let mut put = |name: &str, id: EntityId| {
            let ids = called.entry(name.to_lowercase()).or_default();
            if !ids.contains(&id) {
                ids.push(id);
            }
        };
        for id in base.entity_ids() {
            put(&base.entity(id).name, id);
        }
        for mention in &base.mentions {
            put(mention.span.of(&base.paragraph(mention.paragraph).text), mention.entity);
        }
        Self { base, called }
    }

    /// A name that means this entity and no other: its own, or else one that a text writes.
    fn only(&self, id: EntityId) -> Option<&'a str> {
        let is_only = |name: &&str| self.called.get(&name.to_lowercase()).is_some_and(|ids| *ids == [id]);
        let own = self.base.entity(id).name.as_str();
        let written = self.base.mentions.iter().filter(|mention| mention.entity == id);
        let written = written.map(|mention| mention.span.of(&self.base.paragraph(mention.paragraph).text));
        core::iter::once(own).chain(written).find(is_only)
    }
}

/// A paragraph as authors name it: `03-javelin.md ¶3`; `None` where it has no number.
fn paragraph(base: &Corpus, id: ParagraphId) -> Option<String> {
    let paragraph = base.paragraph(id);
    let source = &base.article(paragraph.article).source;
    (paragraph.number > 0).then(|| format!("{source} ¶{}", paragraph.number))
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    super::json::quoted(text)
}

#[cfg(test)]
mod tests;
