use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::{
    Article, Cluster, Correction, Description, Diagnostic, Entity, Figure, InOrder as _, Key, Matched,
    Mention, Paragraph, ParagraphId, Parallel, Place, Quantity, Quotation, Shared, Span, Term, Utterance,
    is_web_address,
};

/// Everything known about a bundle, as flat tables whose rows name each other by id.
///
/// This is what analysis writes and what is packed. Nothing here has been checked; see [`Corpus`](crate::Corpus).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tables {
    /// Title of the event; empty where nobody gave one.
    pub title: String,
    /// One or two sentences about the bundle; may be empty.
    pub description: String,
    /// The articles, in the order they are shown.
    pub articles: Vec<Article>,
    /// The paragraphs of all articles, article by article, without gaps.
    pub paragraphs: Vec<Paragraph>,
    /// Content words, each once.
    pub terms: Vec<Term>,
    /// Named things, each once.
    pub entities: Vec<Entity>,
    /// Where they are named, by paragraph and place; mentions do not overlap.
    pub mentions: Vec<Mention>,
    /// What they are described as, by paragraph and place.
    pub descriptions: Vec<Description>,
    /// Quoted and reported words, by paragraph and place.
    pub quotations: Vec<Quotation>,
    /// Quotations of one utterance in several articles.
    pub utterances: Vec<Utterance>,
    /// Amounts and dates, by paragraph and place.
    pub quantities: Vec<Quantity>,
    /// Amounts of one thing in several articles.
    pub figures: Vec<Figure>,
    /// Matched paragraphs, by `a` and `b`.
    pub parallels: Vec<Parallel>,
    /// Groups of paragraphs that all tell one thing.
    pub clusters: Vec<Cluster>,
    /// What the author of the bundle corrects, applied already, so that it can be analysed again.
    pub corrections: Vec<(Correction, Place)>,
    /// What authors should know about their files.
    pub diagnostics: Vec<Diagnostic>,
}

/// A row that points to nothing: the first one found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{table} {row} {fault}")]
pub struct Invalid {
    /// The table.
    pub table: &'static str,
    /// Its row, counted from 0.
    pub row: usize,
    /// What is wrong with it.
    pub fault: String,
}

/// One, in thousandths: no score and no share is more.
const WHOLE: u16 = 1000;

impl Tables {
    /// Checks every id, span and score once.
    ///
    /// # Errors
    ///
    /// The first row that names a row which does not exist, whose span does not fit its paragraph, that stands out of
    /// order, or whose scores are more than 1000 thousandths.
    pub fn check(&self) -> Result<(), Invalid> {
        self.check_articles()?;
        self.check_paragraphs()?;
        self.check_annotations()?;
        self.check_groups()?;
        self.check_parallels()
    }

    fn check_articles(&self) -> Result<(), Invalid> {
        let mut next = 0;
        let again = repeated(self.articles.iter().map(|article| article.key));
        for (row, article) in self.articles.iter().enumerate() {
            let runs_on = article.paragraphs.start == next && article.paragraphs.end >= next;
            ensure(runs_on, "article", row, "has paragraphs that do not follow the last article's")?;
            next = article.paragraphs.end;
            ensure(again != Some(row), "article", row, "has the key of another")?;
            let address = article.url.as_deref().is_none_or(is_web_address);
            ensure(address, "article", row, "has an address that is none of the web")?;
            let date = article.date.as_ref().is_none_or(|date| date.value.exists());
            ensure(date, "article", row, "has a date that no calendar has")?;
            let owned = self.paragraphs.get(article.paragraphs.start as usize..next as usize);
            let owned = owned.is_some_and(|run| run.iter().all(|paragraph| paragraph.article.index() == row));
            ensure(owned, "article", row, "has a paragraph that is another article's")?;
        }
        ensure(next as usize == self.paragraphs.len(), "article", self.articles.len(), "is missing")
    }

    fn check_paragraphs(&self) -> Result<(), Invalid> {
        let again = repeated(self.paragraphs.iter().map(|paragraph| paragraph.key));
        for (row, paragraph) in self.paragraphs.iter().enumerate() {
            let words = paragraph.words.iter().map(|word| word.span);
            check_run(&paragraph.text, paragraph.sentences.iter().copied(), "sentence of paragraph", row)?;
            check_run(&paragraph.text, words, "word of paragraph", row)?;
            ensure(again != Some(row), "paragraph", row, "has the key of another")?;
            let known = paragraph.words.iter().all(|word| word.term.index() < self.terms.len());
            ensure(known, "paragraph", row, "has a word with no term")?;
        }
        Ok(())
    }

    fn check_annotations(&self) -> Result<(), Invalid> {
        let mut last = (ParagraphId(0), 0);
        for (row, mention) in self.mentions.iter().enumerate() {
            self.check_span(mention.paragraph, mention.span, "mention", row)?;
            let place = (mention.paragraph, mention.span.start);
            ensure(place >= last, "mention", row, "is out of order or overlaps the one before")?;
            last = (mention.paragraph, mention.span.end);
            ensure(mention.entity.index() < self.entities.len(), "mention", row, "names no entity")?;
        }
        let mut last = (ParagraphId(0), 0);
        for (row, description) in self.descriptions.iter().enumerate() {
            self.check_span(description.paragraph, description.span, "description", row)?;
            self.check_span(description.paragraph, description.name, "name of description", row)?;
            let place = (description.paragraph, description.span.start);
            ensure(place >= last, "description", row, "is out of order")?;
            last = place;
            ensure(description.entity.index() < self.entities.len(), "description", row, "names no entity")?;
        }
        let mut last = (ParagraphId(0), 0);
        for (row, quotation) in self.quotations.iter().enumerate() {
            self.check_span(quotation.paragraph, quotation.span, "quotation", row)?;
            let place = (quotation.paragraph, quotation.span.start);
            ensure(place >= last, "quotation", row, "is out of order")?;
            last = place;
            if let Some(cue) = quotation.cue {
                self.check_span(quotation.paragraph, cue, "cue of quotation", row)?;
            }
            let speaker = quotation.speaker.is_none_or(|entity| entity.index() < self.entities.len());
            ensure(speaker, "quotation", row, "has an unknown speaker")?;
            let utterance = quotation.utterance.is_none_or(|id| id.index() < self.utterances.len());
            ensure(utterance, "quotation", row, "belongs to an unknown utterance")?;
        }
        let mut last = (ParagraphId(0), 0);
        for (row, quantity) in self.quantities.iter().enumerate() {
            self.check_span(quantity.paragraph, quantity.span, "quantity", row)?;
            let place = (quantity.paragraph, quantity.span.start);
            ensure(place >= last, "quantity", row, "is out of order")?;
            last = place;
            if let Some(hedge) = quantity.hedged_by {
                self.check_span(quantity.paragraph, hedge, "hedge of quantity", row)?;
            }
            let figure = quantity.figure.is_none_or(|id| id.index() < self.figures.len());
            ensure(figure, "quantity", row, "belongs to an unknown figure")?;
        }
        Ok(())
    }

    fn check_groups(&self) -> Result<(), Invalid> {
        for (row, utterance) in self.utterances.iter().enumerate() {
            let known = utterance.versions.iter().all(|(id, _)| id.index() < self.quotations.len());
            ensure(
                known && !utterance.versions.is_empty(),
                "utterance",
                row,
                "has an unknown version or none",
            )?;
        }
        for (row, figure) in self.figures.iter().enumerate() {
            let known = figure.quantities.iter().all(|&id| (id as usize) < self.quantities.len());
            ensure(known && !figure.quantities.is_empty(), "figure", row, "has an unknown quantity or none")?;
        }
        for (row, cluster) in self.clusters.iter().enumerate() {
            let known = cluster.paragraphs.iter().all(|id| id.index() < self.paragraphs.len());
            ensure(
                known && !cluster.paragraphs.is_empty(),
                "cluster",
                row,
                "has an unknown paragraph or none",
            )?;
        }
        Ok(())
    }

    fn check_parallels(&self) -> Result<(), Invalid> {
        let mut last = None;
        for (row, parallel) in self.parallels.iter().enumerate() {
            let pair = (parallel.a, parallel.b);
            ensure(last.is_none_or(|last| last < pair), "parallel", row, "is out of order")?;
            last = Some(pair);
            let a = self.paragraphs.get(parallel.a.index());
            let b = self.paragraphs.get(parallel.b.index());
            let apart = a.zip(b).is_some_and(|(a, b)| a.article < b.article);
            ensure(apart, "parallel", row, "does not join two articles in their order")?;
            let scores = [parallel.score, parallel.a_told, parallel.b_told];
            ensure(scores.iter().all(|&score| score <= WHOLE), "parallel", row, "has a score above one")?;
            let known = parallel.evidence.iter().all(|evidence| self.knows(evidence.shared));
            ensure(known, "parallel", row, "has a reason that points to nothing")?;
            let shares: u64 = parallel.evidence.iter().map(|evidence| u64::from(evidence.share)).sum();
            ensure(shares <= u64::from(WHOLE), "parallel", row, "has reasons that add up to more than one")?;
            let weighed = parallel.origin == Matched::Found || parallel.score == Parallel::ADDED;
            ensure(weighed, "parallel", row, "is an author's and has a score of its own")?;
        }
        Ok(())
    }

    fn knows(&self, shared: Shared) -> bool {
        match shared {
            Shared::Name(entity) => entity.index() < self.entities.len(),
            Shared::Word(term) => term.index() < self.terms.len(),
            Shared::Quantity(a, b) => (a.max(b) as usize) < self.quantities.len(),
            Shared::Quotation(a, b) => (a.max(b) as usize) < self.quotations.len(),
        }
    }

    fn check_span(
        &self,
        id: ParagraphId,
        span: Span,
        table: &'static str,
        row: usize,
    ) -> Result<(), Invalid> {
        let fits = self.paragraphs.get(id.index()).is_some_and(|paragraph| span.fits(&paragraph.text));
        ensure(fits, table, row, "does not fit its paragraph")
    }
}

/// Spans that follow each other without overlap, each inside the text.
fn check_run(
    text: &str,
    spans: impl Iterator<Item = Span>,
    table: &'static str,
    row: usize,
) -> Result<(), Invalid> {
    let mut end = 0;
    for span in spans {
        ensure(
            span.start >= end && span.fits(text),
            table,
            row,
            "has a span out of order or outside the text",
        )?;
        end = span.end;
    }
    Ok(())
}

/// The first row with a key that a row before it has.
fn repeated(keys: impl Iterator<Item = Key>) -> Option<usize> {
    let mut keys: Vec<(Key, usize)> = keys.enumerate().map(|(row, key)| (key, row)).collect();
    keys.put_in_order();
    let again = keys.windows(2).filter(|pair| pair[0].0 == pair[1].0);
    again.map(|pair| pair[1].1).min()
}

fn ensure(holds: bool, table: &'static str, row: usize, fault: &str) -> Result<(), Invalid> {
    if holds { Ok(()) } else { Err(Invalid { table, row, fault: String::from(fault) }) }
}
