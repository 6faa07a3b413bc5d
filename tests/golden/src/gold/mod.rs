//! The sample annotated by hand, set beside an analysis of it.

mod file;

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use corpus::{Corpus, EntityKind, ParagraphId, Span};

/// What a person found in the sample, placed in the paragraphs of an analysis.
pub struct Gold {
    /// What each annotated paragraph is: the words of the file, which tells less than [`corpus::ParagraphKind`].
    pub paragraphs: BTreeMap<ParagraphId, String>,
    /// Where something is named: the longest name, no name inside another.
    pub mentions: Vec<Mention>,
    /// Words in quotation marks.
    pub quotations: Vec<Quotation>,
    /// Cardinal numbers with a definite value.
    pub quantities: Vec<Quantity>,
    /// Points in time, resolved from the date of their article.
    pub dates: Vec<Date>,
    /// Paragraphs of two articles that tell the same (2) or the same in part (1).
    pub parallels: BTreeMap<(ParagraphId, ParagraphId), u8>,
}

/// A stretch of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// The words in it.
    pub span: Span,
}

/// A name.
pub struct Mention {
    /// Its words.
    pub at: Stretch,
    /// What it names: the annotation's own id.
    pub entity: String,
    /// What that is.
    pub kind: EntityKind,
}

/// Words in quotation marks.
pub struct Quotation {
    /// The words, without the marks.
    pub at: Stretch,
    /// Who said them, an id as in [`Mention::entity`]; `None` for scare quotes.
    pub speaker: Option<String>,
    /// Equal where articles give one utterance.
    pub utterance: Option<String>,
}

/// A number.
pub struct Quantity {
    /// Its words, without what qualifies it.
    pub at: Stretch,
    /// Its value in whole units.
    pub value: Option<f64>,
    /// Equal where articles count one thing.
    pub figure: Option<String>,
}

/// A point in time.
pub struct Date {
    /// Its words.
    pub at: Stretch,
    /// ISO 8601, at the precision given.
    pub value: Option<String>,
}

/// The annotation itself.
const JSON: &str = include_str!("../../gold.json");

impl Gold {
    /// Sets the annotation beside an analysis of the articles it was made on.
    ///
    /// # Errors
    ///
    /// Where the annotation is no longer one of these articles: a paragraph, or words of one, are not in them.
    pub fn of(corpus: &Corpus) -> Result<Self> {
        let file: file::File = serde_json::from_str(JSON).context("gold.json cannot be read")?;
        let places = Places::new(corpus, &file)?;
        let kinds = file.articles.iter().flat_map(|(name, article)| {
            article.paragraphs.iter().map(move |paragraph| (name.as_str(), paragraph))
        });
        let mut mentions = Vec::new();
        for entity in &file.entities {
            let kind = EntityKind::parse(&entity.kind).with_context(|| format!("no kind {}", entity.kind))?;
            for stretch in &entity.mentions {
                mentions.push(Mention { at: places.find(stretch)?, entity: entity.id.clone(), kind });
            }
        }
        let quotation = |row: file::Quotation| {
            let at = places.find(&row.stretch)?;
            Ok(Quotation { at, speaker: row.speaker, utterance: row.group })
        };
        let quantity = |row: file::Quantity| {
            Ok(Quantity { at: places.find(&row.stretch)?, value: row.value, figure: row.group })
        };
        let date = |row: file::Date| Ok(Date { at: places.find(&row.stretch)?, value: row.value });
        let parallel = |row: file::Parallel| {
            let (a, b) = (places.paragraph(&row.a.0, row.a.1)?, places.paragraph(&row.b.0, row.b.1)?);
            Ok(((a.min(b), a.max(b)), row.grade))
        };
        Ok(Self {
            paragraphs: kinds
                .map(|(name, row)| Ok((places.paragraph(name, row.n)?, row.kind.clone())))
                .collect::<Result<_>>()?,
            mentions,
            quotations: file.quotations.into_iter().map(quotation).collect::<Result<_>>()?,
            quantities: file.quantities.into_iter().map(quantity).collect::<Result<_>>()?,
            dates: file.dates.into_iter().map(date).collect::<Result<_>>()?,
            parallels: file.parallels.into_iter().map(parallel).collect::<Result<_>>()?,
        })
    }
}

/// Where the annotation's paragraphs are in the analysis.
struct Places<'a> {
    corpus: &'a Corpus,
    paragraphs: BTreeMap<(String, u32), ParagraphId>,
}

impl<'a> Places<'a> {
    /// Finds paragraphs by file name and text, so that their numbers need not agree.
    fn new(corpus: &'a Corpus, file: &file::File) -> Result<Self> {
        let mut paragraphs = BTreeMap::new();
        for (name, article) in &file.articles {
            let id = corpus.article_ids().find(|&id| corpus.article(id).source == article.file);
            let id = id.with_context(|| format!("{} is not in the sample", article.file))?;
            for row in &article.paragraphs {
                let place =
                    corpus.article(id).paragraph_ids().find(|&id| corpus.paragraph(id).text == row.text);
                let place =
                    place.with_context(|| format!("{} has no paragraph “{}”", article.file, row.text))?;
                paragraphs.insert((name.clone(), row.n), place);
            }
        }
        Ok(Self { corpus, paragraphs })
    }

    fn paragraph(&self, article: &str, n: u32) -> Result<ParagraphId> {
        let found = self.paragraphs.get(&(article.to_string(), n)).copied();
        found.with_context(|| format!("gold.json has no paragraph {n} in {article}"))
    }

    fn find(&self, stretch: &file::Stretch) -> Result<Stretch> {
        let paragraph = self.paragraph(&stretch.article, stretch.paragraph)?;
        let text = &self.corpus.paragraph(paragraph).text;
        let start = text.char_indices().nth(stretch.start).map_or(text.len(), |(offset, _)| offset);
        let span = Span::new(start..start + stretch.text.len());
        ensure!(span.of(text) == stretch.text, "“{}” is not at {} of “{text}”", stretch.text, stretch.start);
        Ok(Stretch { paragraph, span })
    }
}
