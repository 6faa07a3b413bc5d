//! Paragraphs by the names in them: what a reader asks for, and what passes.

use corpus::InOrder as _;
use corpus::{Corpus, EntityId, ParagraphId};

use crate::route::Wanted;

/// The names a reader asks for and how; each name at most once, in the order of its row in lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    wanted: Vec<(Wanted, EntityId)>,
}

impl Filter {
    /// Whether nothing is asked for, so that every paragraph passes.
    pub fn is_empty(&self) -> bool {
        self.wanted.is_empty()
    }

    /// How many names are asked for.
    pub fn len(&self) -> usize {
        self.wanted.len()
    }

    /// Every name with what is asked of it: all of, any of, none of.
    pub fn iter(&self) -> impl Iterator<Item = (Wanted, EntityId)> {
        self.wanted.iter().copied()
    }

    /// The names of which one thing is asked.
    pub fn of(&self, wanted: Wanted) -> impl Iterator<Item = EntityId> {
        self.wanted.iter().filter(move |(each, _)| *each == wanted).map(|(_, entity)| *entity)
    }

    /// What is asked of a name.
    pub fn get(&self, entity: EntityId) -> Option<Wanted> {
        self.wanted.iter().find(|(_, each)| *each == entity).map(|(wanted, _)| *wanted)
    }

    /// Asks something else of a name, or nothing any more.
    pub fn set(&mut self, entity: EntityId, wanted: Option<Wanted>) {
        self.wanted.retain(|(_, each)| *each != entity);
        if let Some(wanted) = wanted {
            self.wanted.push((wanted, entity));
            self.wanted.put_in_order();
        }
    }

    /// Which paragraphs pass, and how many name each entity.
    pub fn apply(&self, corpus: &Corpus) -> Passing {
        let mut tally = Tally::new(self, corpus);
        let mut counts = vec![0; corpus.entities.len()];
        for entity in corpus.entity_ids() {
            let own = self.get(entity);
            let passes = |id: &&ParagraphId| tally.passes_but_for(**id, own);
            if let Some(count) = counts.get_mut(entity.index()) {
                *count = corpus.paragraphs_naming(entity).iter().filter(passes).count();
            }
        }
        let passes = (0..corpus.paragraphs.len()).map(|row| tally.passes(ParagraphId::new(row))).collect();
        tally.passes = passes;
        tally.into_passing(corpus, counts)
    }
}

/// What a filter lets through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passing {
    passes: Vec<bool>,
    counts: Vec<usize>,
    /// How many paragraphs that tell something pass.
    pub paragraphs: usize,
    /// How many there are.
    pub of: usize,
    /// In how many texts at least one passes.
    pub texts: usize,
}

impl Passing {
    /// Whether a paragraph passes.
    pub fn passes(&self, id: ParagraphId) -> bool {
        self.passes.get(id.index()).copied().unwrap_or_default()
    }

    /// How many paragraphs name an entity and pass what is asked of the other names.
    pub fn naming(&self, entity: EntityId) -> usize {
        self.counts.get(entity.index()).copied().unwrap_or_default()
    }
}

/// For each paragraph, how many of the names asked for it has.
struct Tally {
    /// Names that every paragraph must have.
    wanted_all: u32,
    /// Whether it must have one of several.
    wants_any: bool,
    all: Vec<u32>,
    any: Vec<u32>,
    none: Vec<u32>,
    tells: Vec<bool>,
    passes: Vec<bool>,
}

impl Tally {
    fn new(filter: &Filter, corpus: &Corpus) -> Self {
        let count = |wanted| {
            let mut counts = vec![0; corpus.paragraphs.len()];
            for entity in filter.of(wanted) {
                for id in corpus.paragraphs_naming(entity) {
                    if let Some(count) = counts.get_mut(id.index()) {
                        *count += 1;
                    }
                }
            }
            counts
        };
        Self {
            wanted_all: u32::try_from(filter.of(Wanted::All).count()).unwrap_or(u32::MAX),
            wants_any: filter.of(Wanted::Any).next().is_some(),
            all: count(Wanted::All),
            any: count(Wanted::Any),
            none: count(Wanted::None),
            tells: corpus.paragraphs.iter().map(|paragraph| paragraph.kind.tells()).collect(),
            passes: Vec::new(),
        }
    }

    fn passes(&self, id: ParagraphId) -> bool {
        self.passes_but_for(id, None)
    }

    /// Whether a paragraph passes when nothing is asked of one name that it has, and of which `own` is asked.
    fn passes_but_for(&self, id: ParagraphId, own: Option<Wanted>) -> bool {
        let at = |counts: &[u32]| counts.get(id.index()).copied().unwrap_or_default();
        let own_none = u32::from(own == Some(Wanted::None));
        self.tells.get(id.index()).copied().unwrap_or_default()
            && at(&self.all) == self.wanted_all
            && (!self.wants_any || at(&self.any) > 0)
            && at(&self.none) == own_none
    }

    fn into_passing(self, corpus: &Corpus, counts: Vec<usize>) -> Passing {
        let passes = |id: ParagraphId| self.passes.get(id.index()).copied().unwrap_or_default();
        Passing {
            paragraphs: self.passes.iter().filter(|passes| **passes).count(),
            of: self.tells.iter().filter(|tells| **tells).count(),
            texts: corpus
                .article_ids()
                .filter(|&article| corpus.article(article).paragraph_ids().any(passes))
                .count(),
            counts,
            passes: self.passes,
        }
    }
}

#[cfg(test)]
mod tests;
