//! What stands on the Filter page: names by kind, and the paragraphs that pass, text by text.

use core::cmp::Reverse;
use corpus::InOrder as _;

use corpus::{ArticleId, Corpus, EntityId, EntityKind, ParagraphId};

use crate::column::{Item, put};
use crate::filter::{Filter, Passing};

/// The names of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The kind.
    pub kind: EntityKind,
    /// The names, those in most paragraphs first. Their order never changes, so that nothing jumps under the pointer.
    pub names: Vec<Name>,
}

/// A name to filter by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name {
    /// The entity.
    pub entity: EntityId,
    /// How many paragraphs name it, without any filter.
    pub paragraphs: usize,
    /// The texts that name it.
    pub texts: Vec<ArticleId>,
    /// Everything it is called, in lower case, to be searched.
    spellings: String,
}

/// The names of a bundle, by kind; kinds without names are left out.
pub fn groups(corpus: &Corpus) -> Vec<Group> {
    let whole = Filter::default().apply(corpus);
    let mut names: Vec<Name> = corpus
        .entity_ids()
        .filter(|&entity| whole.naming(entity) > 0)
        .map(|entity| Name {
            entity,
            paragraphs: whole.naming(entity),
            texts: texts_naming(corpus, entity),
            spellings: corpus.entity(entity).name.to_lowercase(),
        })
        .collect();
    add_spellings(corpus, &mut names);
    names.put_in_order_by_key(|name| (Reverse(name.paragraphs), Reverse(name.texts.len()), name.entity));
    let of_kind = |kind| {
        let names = names.iter().filter(|name| corpus.entity(name.entity).kind == kind).cloned();
        Group { kind, names: names.collect() }
    };
    EntityKind::ALL.into_iter().map(of_kind).filter(|group| !group.names.is_empty()).collect()
}

/// The name that Enter asks for after a search: the only one found, or the only one that is called just so.
pub fn found_by_enter(groups: &[Group], search: &str) -> Option<EntityId> {
    let search = search.trim().to_lowercase();
    let found = || groups.iter().flat_map(|group| &group.names).filter(|name| name.is_found_by(&search));
    let called = |name: &&Name| name.spellings.lines().any(|spelling| spelling == search);
    if search.is_empty() {
        return None;
    }
    only(found()).or_else(|| only(found().filter(called)))
}

/// The entity of the only name there is.
fn only<'a>(mut names: impl Iterator<Item = &'a Name>) -> Option<EntityId> {
    let first = names.next()?.entity;
    names.next().is_none().then_some(first)
}

fn texts_naming(corpus: &Corpus, entity: EntityId) -> Vec<ArticleId> {
    let telling = corpus.paragraphs_naming(entity).iter().map(|&id| corpus.paragraph(id));
    let mut texts: Vec<_> =
        telling.filter(|paragraph| paragraph.kind.tells()).map(|paragraph| paragraph.article).collect();
    texts.dedup();
    texts
}

/// A name is found by whatever the texts call it, and by the stems of its words, which have no diacritics.
fn add_spellings(corpus: &Corpus, names: &mut [Name]) {
    for mention in &corpus.mentions {
        let Ok(at) = names.binary_search_by_key(&mention.entity, |name| name.entity) else { continue };
        let Some(name) = names.get_mut(at) else { continue };
        let paragraph = corpus.paragraph(mention.paragraph);
        let words = paragraph.words_in(mention.span).iter();
        let stems: Vec<&str> = words.map(|word| corpus.term(word.term).stem.as_str()).collect();
        for spelling in [mention.span.of(&paragraph.text).to_lowercase(), stems.join(" ")] {
            if !name.spellings.contains(&spelling) {
                name.spellings.push('\n');
                name.spellings.push_str(&spelling);
            }
        }
    }
}

impl Name {
    /// Whether every word of a search stands in what it is called, whatever the case.
    pub fn is_found_by(&self, search: &str) -> bool {
        search.to_lowercase().split_whitespace().all(|word| self.spellings.contains(word))
    }
}

/// The paragraphs of all texts as far as they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// The texts in which paragraphs pass.
    pub sections: Vec<Section>,
    /// The texts in which none does.
    pub without: Vec<ArticleId>,
    /// How many more paragraphs would be shown if there were room.
    pub more: usize,
}

/// The paragraphs of one text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Section {
    /// The text.
    pub text: ArticleId,
    /// How many of its paragraphs pass.
    pub passing: usize,
    /// How many it has.
    pub of: usize,
    /// Its paragraphs, those that do not pass in folded runs.
    pub items: Vec<Item>,
}

/// What passes, up to `room` paragraphs. With `full`, paragraphs that do not pass are shown too.
pub fn results(corpus: &Corpus, passing: &Passing, full: bool, room: usize) -> Results {
    let mut results = Results::default();
    let mut left = room;
    for text in corpus.article_ids() {
        let ids: Vec<ParagraphId> = corpus.telling(text).collect();
        let count = ids.iter().filter(|id| passing.passes(**id)).count();
        if count == 0 {
            results.without.push(text);
            continue;
        }
        let shown = if full { ids.len() } else { count };
        if left == 0 {
            results.more += shown;
            continue;
        }
        let items = items(&ids, passing, full, &mut left);
        results.more += shown - items.iter().filter(|item| matches!(item, Item::Paragraph(_))).count();
        results.sections.push(Section { text, passing: count, of: ids.len(), items });
    }
    results
}

/// How many paragraphs are shown before one; `None` where it is not shown itself.
pub fn place(corpus: &Corpus, passing: &Passing, full: bool, id: ParagraphId) -> Option<usize> {
    let passes = |id: &ParagraphId| passing.passes(*id);
    let texts = corpus.article_ids().filter(|&text| corpus.telling(text).any(|id| passes(&id)));
    let mut shown = texts.flat_map(|text| corpus.telling(text)).filter(|id| full || passes(id));
    shown.position(|each| each == id)
}

/// The items of one text, as far as there is room for its paragraphs.
fn items(ids: &[ParagraphId], passing: &Passing, full: bool, room: &mut usize) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for &id in ids {
        if full || passing.passes(id) {
            if *room == 0 {
                break;
            }
            *room -= 1;
            put(&mut items, id, false);
        } else {
            put(&mut items, id, true);
        }
    }
    items
}

#[cfg(test)]
mod tests;
