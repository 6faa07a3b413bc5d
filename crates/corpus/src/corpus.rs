use crate::InOrder as _;
use alloc::{vec, vec::Vec};
use core::{cmp::Reverse, ops::Deref};

use crate::{
    Article, ArticleId, Cluster, ClusterId, Description, Entity, EntityId, Figure, FigureId, Invalid, Key,
    Matched, Mention, Paragraph, ParagraphId, Parallel, Quantity, Quotation, Tables, Term, TermId, Utterance,
    UtteranceId,
};

/// An analysed bundle that has been checked once: lookups by id cannot fail, and each question a page asks is a
/// short walk over an index.
///
/// The tables can be read through it; they cannot be changed any more.
#[derive(Clone, Debug)]
pub struct Corpus {
    tables: Tables,
    mentions: Runs,
    descriptions: Runs,
    quotations: Runs,
    quantities: Runs,
    /// For each paragraph, its parallels, strongest first.
    parallels: Vec<Vec<u32>>,
    /// For each entity, the paragraphs that name it, each once, in order.
    naming: Vec<Vec<ParagraphId>>,
}

/// How fully one paragraph tells what another tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// A part of it.
    Part,
    /// The same.
    Same,
}

/// A paragraph of another article that tells the same.
#[derive(Clone, Copy, Debug)]
pub struct Counterpart<'a> {
    /// The other paragraph.
    pub paragraph: ParagraphId,
    /// The match.
    pub parallel: &'a Parallel,
    /// How fully it tells what the paragraph asked about tells.
    pub strength: Strength,
}

/// From this share of its weight on (in thousandths), a paragraph counts as told the same; below, as told in part. Rare
/// words that only one outlet chose weigh much, so a quarter is most of what is told: of the sample's 72 matched pairs
/// graded by hand, three in four are called as they were graded, at a third two in three.
const SAME_FROM: u16 = 250;

/// So many letters tell the script of a text.
const LETTERS: usize = 1000;

/// The first character after the Latin letters that languages of Europe use (Unicode's Latin Extended-B).
const LATIN_ENDS: char = '\u{250}';

impl Corpus {
    /// Checks tables and indexes them.
    ///
    /// # Errors
    ///
    /// The first row that is wrong, see [`Tables::check`].
    pub fn new(tables: Tables) -> Result<Self, Invalid> {
        tables.check()?;
        let count = tables.paragraphs.len();
        let mut parallels = vec![Vec::new(); count];
        for (row, parallel) in (0..).zip(&tables.parallels) {
            for side in [parallel.a, parallel.b] {
                if let Some(list) = parallels.get_mut(side.index()) {
                    list.push(row);
                }
            }
        }
        for list in &mut parallels {
            list.put_in_order_by_key(|&row: &u32| {
                Reverse(tables.parallels.get(row as usize).map(|parallel| parallel.score))
            });
        }
        let mut naming: Vec<Vec<ParagraphId>> = vec![Vec::new(); tables.entities.len()];
        for mention in &tables.mentions {
            if let Some(list) = naming.get_mut(mention.entity.index())
                && list.last() != Some(&mention.paragraph)
            {
                list.push(mention.paragraph);
            }
        }
        Ok(Self {
            mentions: Runs::new(count, tables.mentions.iter().map(|mention| mention.paragraph)),
            descriptions: Runs::new(count, tables.descriptions.iter().map(|row| row.paragraph)),
            quotations: Runs::new(count, tables.quotations.iter().map(|quotation| quotation.paragraph)),
            quantities: Runs::new(count, tables.quantities.iter().map(|quantity| quantity.paragraph)),
            parallels,
            naming,
            tables,
        })
    }

    /// The article of an id.
    pub fn article(&self, id: ArticleId) -> &Article {
        &self.tables.articles[id.index()]
    }

    /// Whether a text is in English, the one language whose rules the analysis knows. A text whose language nobody knows is,
    /// where most of its letters are Latin.
    pub fn is_in_english(&self, id: ArticleId) -> bool {
        let article = self.article(id);
        if let Some(language) = &article.language {
            let primary = language.value.split('-').next().unwrap_or_default();
            return primary.eq_ignore_ascii_case("en");
        }
        let text = article.paragraph_ids().flat_map(|id| self.paragraph(id).text.chars());
        let letters = text.filter(|character| character.is_alphabetic()).take(LETTERS);
        let (latin, others): (Vec<char>, Vec<char>) = letters.partition(|&letter| letter < LATIN_ENDS);
        latin.len() >= others.len()
    }

    /// The paragraph of an id.
    pub fn paragraph(&self, id: ParagraphId) -> &Paragraph {
        &self.tables.paragraphs[id.index()]
    }

    /// The entity of an id.
    pub fn entity(&self, id: EntityId) -> &Entity {
        &self.tables.entities[id.index()]
    }

    /// The term of an id.
    pub fn term(&self, id: TermId) -> &Term {
        &self.tables.terms[id.index()]
    }

    /// The utterance of an id.
    pub fn utterance(&self, id: UtteranceId) -> &Utterance {
        &self.tables.utterances[id.index()]
    }

    /// The figure of an id.
    pub fn figure(&self, id: FigureId) -> &Figure {
        &self.tables.figures[id.index()]
    }

    /// The cluster of an id.
    pub fn cluster(&self, id: ClusterId) -> &Cluster {
        &self.tables.clusters[id.index()]
    }

    /// All article ids, in the order they are shown.
    pub fn article_ids(&self) -> impl DoubleEndedIterator<Item = ArticleId> + use<> {
        (0..self.tables.articles.len()).map(ArticleId::new)
    }

    /// All entity ids.
    pub fn entity_ids(&self) -> impl DoubleEndedIterator<Item = EntityId> + use<> {
        (0..self.tables.entities.len()).map(EntityId::new)
    }

    /// The paragraphs of an article that are compared: headline, body, captions.
    pub fn telling(&self, article: ArticleId) -> impl Iterator<Item = ParagraphId> {
        self.article(article).paragraph_ids().filter(|&id| self.paragraph(id).kind.tells())
    }

    /// The names in a paragraph, in order.
    pub fn mentions_in(&self, id: ParagraphId) -> &[Mention] {
        self.mentions.of(id, &self.tables.mentions)
    }

    /// What names in a paragraph are described as, in order.
    pub fn descriptions_in(&self, id: ParagraphId) -> &[Description] {
        self.descriptions.of(id, &self.tables.descriptions)
    }

    /// The quotations in a paragraph, in order.
    pub fn quotations_in(&self, id: ParagraphId) -> &[Quotation] {
        self.quotations.of(id, &self.tables.quotations)
    }

    /// The amounts and dates in a paragraph, in order.
    pub fn quantities_in(&self, id: ParagraphId) -> &[Quantity] {
        self.quantities.of(id, &self.tables.quantities)
    }

    /// The paragraphs that name an entity, each once, in corpus order.
    pub fn paragraphs_naming(&self, entity: EntityId) -> &[ParagraphId] {
        &self.naming[entity.index()]
    }

    /// The paragraphs of other articles that tell what this one tells, best match first.
    pub fn counterparts(&self, id: ParagraphId) -> impl Iterator<Item = Counterpart<'_>> {
        self.parallels[id.index()].iter().map(move |&row| {
            let parallel = &self.tables.parallels[row as usize];
            let first = parallel.a == id;
            let told = if first { parallel.a_told } else { parallel.b_told };
            Counterpart {
                paragraph: if first { parallel.b } else { parallel.a },
                parallel,
                strength: strength(parallel, told),
            }
        })
    }

    /// How fully two paragraphs tell each other: [`Strength::Same`] where either tells the same as the other, `None`
    /// where they are not matched. Of two that differ in length, the shorter may be told wholly by the longer.
    pub fn mutual(&self, one: ParagraphId, other: ParagraphId) -> Option<Strength> {
        let parallel = self.parallel(one, other)?;
        Some(strength(parallel, parallel.a_told.max(parallel.b_told)))
    }

    /// The match of two paragraphs, if there is one.
    pub fn parallel(&self, one: ParagraphId, other: ParagraphId) -> Option<&Parallel> {
        let pair = (one.min(other), one.max(other));
        let row =
            self.tables.parallels.binary_search_by_key(&pair, |parallel| (parallel.a, parallel.b)).ok()?;
        self.tables.parallels.get(row)
    }

    /// How many other articles tell at least part of what a paragraph tells.
    pub fn told_by(&self, id: ParagraphId) -> usize {
        let mut articles: Vec<_> =
            self.counterparts(id).map(|counterpart| self.paragraph(counterpart.paragraph).article).collect();
        articles.put_in_order();
        articles.dedup();
        articles.len()
    }

    /// The other articles, those that share most matches with one first.
    pub fn kin(&self, article: ArticleId) -> Vec<ArticleId> {
        let mut shared = vec![0_usize; self.tables.articles.len()];
        for id in self.article(article).paragraph_ids() {
            for counterpart in self.counterparts(id) {
                if let Some(count) = shared.get_mut(self.paragraph(counterpart.paragraph).article.index()) {
                    *count += 1;
                }
            }
        }
        let mut kin: Vec<ArticleId> = self.article_ids().filter(|&other| other != article).collect();
        kin.put_in_order_by_key(|other| Reverse(shared.get(other.index()).copied().unwrap_or_default()));
        kin
    }

    /// The article a link names.
    pub fn article_by_key(&self, key: Key) -> Option<ArticleId> {
        self.tables.articles.iter().position(|article| article.key == key).map(ArticleId::new)
    }

    /// The paragraph a link names.
    pub fn paragraph_by_key(&self, key: Key) -> Option<ParagraphId> {
        self.tables.paragraphs.iter().position(|paragraph| paragraph.key == key).map(ParagraphId::new)
    }

    /// The entity a link names.
    pub fn entity_by_key(&self, key: Key) -> Option<EntityId> {
        self.tables.entities.iter().position(|entity| entity.key == key).map(EntityId::new)
    }
}

/// How fully a match tells a paragraph of which it has `told` thousandths.
fn strength(parallel: &Parallel, told: u16) -> Strength {
    match parallel.origin {
        Matched::Found if told < SAME_FROM => Strength::Part,
        // An author who puts two together says that they tell the same, in whatever words.
        Matched::Found | Matched::Added => Strength::Same,
    }
}

impl Deref for Corpus {
    type Target = Tables;

    fn deref(&self) -> &Tables {
        &self.tables
    }
}

/// For rows sorted by paragraph, where each paragraph's run of rows begins.
#[derive(Clone, Debug)]
struct Runs(Vec<u32>);

impl Runs {
    fn new(paragraphs: usize, rows: impl Iterator<Item = ParagraphId>) -> Self {
        let mut starts = vec![0; paragraphs + 1];
        for id in rows {
            if let Some(start) = starts.get_mut(id.index() + 1) {
                *start += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        Self(starts)
    }

    fn of<'a, T>(&self, id: ParagraphId, rows: &'a [T]) -> &'a [T] {
        &rows[self.0[id.index()] as usize..self.0[id.index() + 1] as usize]
    }
}
