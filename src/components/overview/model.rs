//! The overview: one strip for each text, one cell for each paragraph.

use corpus::InOrder as _;
use corpus::{ArticleId, Corpus, ParagraphId, Strength};

use crate::messages::{fill, number_of, say, signs as said, things};

/// The strip of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// The text.
    pub article: ArticleId,
    /// Its length in words, and that of the longest one shown; at least 1.
    pub length: (usize, usize),
    /// Its paragraphs that tell something, in order.
    pub cells: Vec<Cell>,
}

/// The cell of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// Its length in words, at least 1.
    pub words: usize,
    /// How many steps of [`DEPTH`] deep it is coloured: by how many other texts tell it.
    pub depth: usize,
}

/// How many steps of depth there are above none.
pub const DEPTH: usize = 4;

/// More strips than this are a wall; then the open text and those closest to it are shown.
pub const STRIPS: usize = 12;

/// The strips of all texts, or of the open one and those that share most with it, in the order of the bundle.
pub fn strips(corpus: &Corpus, open: Option<ArticleId>) -> Vec<Strip> {
    let mut articles: Vec<ArticleId> = match open {
        Some(open) if corpus.articles.len() > STRIPS => {
            core::iter::once(open).chain(corpus.kin(open)).take(STRIPS).collect()
        }
        _ => corpus.article_ids().collect(),
    };
    articles.put_in_order();
    let cells: Vec<_> = articles.iter().map(|&article| cells(corpus, article)).collect();
    let length = |cells: &[Cell]| cells.iter().map(|cell| cell.words).sum::<usize>().max(1);
    let longest = cells.iter().map(|cells| length(cells)).max().unwrap_or(1);
    let strip = |(article, cells): (ArticleId, Vec<Cell>)| Strip {
        article,
        length: (length(&cells), longest),
        cells,
    };
    articles.into_iter().zip(cells).map(strip).collect()
}

fn cells(corpus: &Corpus, article: ArticleId) -> Vec<Cell> {
    let others = corpus.articles.len().saturating_sub(1);
    let cell = |paragraph| Cell {
        paragraph,
        words: corpus.paragraph(paragraph).text.split_whitespace().count().max(1),
        depth: depth(corpus.told_by(paragraph), others),
    };
    corpus.telling(article).map(cell).collect()
}

/// Every step of depth is used, however few texts there are.
fn depth(told_by: usize, others: usize) -> usize {
    if others < DEPTH { (told_by * DEPTH).div_ceil(others.max(1)) } else { told_by.min(DEPTH) }
}

/// What the depths mean: for each number of texts that can be told apart, its depth and its words.
pub fn legend(corpus: &Corpus) -> Vec<(usize, String)> {
    let others = corpus.articles.len().saturating_sub(1);
    let word = |number: usize| {
        let more = if number == DEPTH && others > DEPTH { "+" } else { "" };
        number.to_string() + more
    };
    (0..=others.min(DEPTH)).map(|number| (depth(number, others), word(number))).collect()
}

/// How a cell stands out beside the current paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Light {
    /// It is the current paragraph.
    Here,
    /// It tells what the current paragraph tells.
    Counterpart(Strength),
}

/// The cells that stand out, the current paragraph first.
pub fn lights(corpus: &Corpus, current: Option<ParagraphId>) -> Vec<(ParagraphId, Light)> {
    let Some(current) = current else { return Vec::new() };
    let counterparts = corpus
        .counterparts(current)
        .map(|counterpart| (counterpart.paragraph, Light::Counterpart(counterpart.strength)));
    core::iter::once((current, Light::Here)).chain(counterparts).collect()
}

/// What the depths count.
pub fn legend_title(corpus: &Corpus) -> &'static str {
    say(if corpus.articles.len() == 2 { said::TOLD_BY_OTHER } else { said::TELL_SAME })
}

/// What a cell says when it is pointed at: whose paragraph, its first words, how many others tell it.
pub fn describe_cell(corpus: &Corpus, id: ParagraphId) -> String {
    let paragraph = corpus.paragraph(id);
    let told = match corpus.told_by(id) {
        0 if corpus.articles.len() == 1 => say(crate::words::ONE_TEXT).to_owned(),
        0 => crate::words::not_found(corpus.articles.len().saturating_sub(1)),
        number => fill(said::TOLD_BY, &[&number_of(number, things::BY_OTHERS)]),
    };
    [
        corpus.article(paragraph.article).label(),
        ", ",
        &crate::words::mark(paragraph),
        "\n",
        &crate::words::glance(&paragraph.text),
        "\n",
        &told,
    ]
    .concat()
}

/// What a strip says to those who do not see it.
pub fn describe(corpus: &Corpus, strip: &Strip) -> String {
    let told = strip.cells.iter().filter(|cell| cell.depth > 0).count();
    let label = corpus.article(strip.article).label();
    let paragraphs = crate::words::paragraphs(strip.cells.len());
    fill(said::STRIP, &[label, &paragraphs, &crate::words::thousands(told)])
}

#[cfg(test)]
mod tests;
