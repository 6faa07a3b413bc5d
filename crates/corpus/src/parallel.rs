use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::{EntityId, ParagraphId, TermId};

/// Two paragraphs of different articles that tell the same thing, or part of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parallel {
    /// The paragraph that comes first in the corpus.
    pub a: ParagraphId,
    /// The other one, of a later article.
    pub b: ParagraphId,
    /// How likely the match is right, in thousandths: of pairs at 800, four in five should be.
    pub score: u16,
    /// How many thousandths of `a`'s weight (rare words weigh more) stand in `b` too.
    pub a_told: u16,
    /// How many thousandths of `b`'s weight stand in `a` too.
    pub b_told: u16,
    /// What they share, the weightiest first.
    pub evidence: Vec<Evidence>,
    /// Who put the two together.
    pub origin: Matched,
}

/// Who put two paragraphs together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Matched {
    /// Analysis found that they tell the same.
    Found,
    /// The author of the bundle says so.
    Added,
}

impl Parallel {
    /// From this score on a match is shown, in thousandths. A false match invents corroboration, so it is set where
    /// precision is high rather than where precision and recall balance: on the sample nine in ten of the pairs shown
    /// are right.
    pub const SHOWN_FROM: u16 = 600;
    /// The score of a match that the author of the bundle added: an author's word is not weighed.
    pub const ADDED: u16 = 1000;
}

/// One reason for a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// What both paragraphs have.
    pub shared: Shared,
    /// Its part of the match, in thousandths; the parts of one match add up to at most 1000.
    pub share: u16,
    /// How many telling paragraphs of the bundle have it.
    pub paragraphs: u32,
}

/// What two matched paragraphs share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Shared {
    /// Both name this entity.
    Name(EntityId),
    /// Both use this word.
    Word(TermId),
    /// Both give the same amount or date: rows of [`Tables::quantities`](crate::Tables::quantities).
    Quantity(u32, u32),
    /// Both quote the same words: rows of [`Tables::quotations`](crate::Tables::quotations).
    Quotation(u32, u32),
}

/// Paragraphs, at most a few per article, that all tell one thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cluster {
    /// The paragraphs in corpus order, from at least two articles.
    pub paragraphs: Vec<ParagraphId>,
}
