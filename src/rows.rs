//! Rows of paragraphs that tell the same, in the order of one text; between them, what has no full match.

mod columns;
mod order;

use corpus::InOrder as _;
use corpus::{Agreement, ArticleId, Corpus, FigureId, ParagraphId, ParagraphKind};

use crate::filter::Passing;
use crate::route::{Arranged, Depth, Place, Show};
pub use columns::{Columns, fit, fitting};
use order::in_order;

/// All rows of a corpus in the order of one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// Rows, and the paragraphs between them.
    pub pieces: Vec<Piece>,
    /// For each paragraph, the number of its row; 0 where it has none.
    numbers: Vec<usize>,
}

/// A part of the Synopsis.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// Paragraphs of at least two texts that tell the same, in corpus order; rows are numbered from 1.
    Row(usize, Vec<ParagraphId>),
    /// Paragraphs without a full match that stand between two rows, in corpus order.
    Band(Vec<ParagraphId>),
}

impl Piece {
    /// Its paragraphs.
    pub fn paragraphs(&self) -> &[ParagraphId] {
        match self {
            Self::Row(_, paragraphs) | Self::Band(paragraphs) => paragraphs,
        }
    }
}

impl Rows {
    /// The number of a paragraph's row, if it has one.
    pub fn number(&self, id: ParagraphId) -> Option<usize> {
        self.numbers.get(id.index()).copied().filter(|number| *number > 0)
    }

    /// The rows without what stands between them.
    pub fn rows(&self) -> impl Iterator<Item = &[ParagraphId]> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Row(_, paragraphs) => Some(paragraphs.as_slice()),
            Piece::Band(_) => None,
        })
    }
}

/// The rows of a corpus, in the order of `base`.
///
/// Headlines have a line of their own and no row: what a headline tells, the paragraphs below it tell again.
pub fn rows(corpus: &Corpus, base: ArticleId) -> Rows {
    let stands = |id: &ParagraphId| {
        let kind = corpus.paragraph(*id).kind;
        kind.tells() && kind != ParagraphKind::Headline
    };
    let mut in_row = vec![false; corpus.paragraphs.len()];
    let mut groups: Vec<Vec<ParagraphId>> = Vec::new();
    for cluster in &corpus.clusters {
        let free = |id: &ParagraphId| stands(id) && !in_row[id.index()];
        let group: Vec<ParagraphId> = cluster.paragraphs.iter().copied().filter(free).collect();
        if texts(corpus, &group).len() > 1 {
            for id in &group {
                in_row[id.index()] = true;
            }
            groups.push(group);
        }
    }
    let count = groups.len();
    let lone = corpus.article_ids().flat_map(|text| corpus.telling(text)).filter(stands);
    groups.extend(lone.filter(|id| !in_row[id.index()]).map(|id| vec![id]));
    let mut rows = Rows { pieces: Vec::new(), numbers: vec![0; corpus.paragraphs.len()] };
    let mut number = 0;
    for at in in_order(corpus, &groups, count, base) {
        let group = groups.get(at).cloned().unwrap_or_default();
        if at < count {
            number += 1;
            for id in &group {
                rows.numbers[id.index()] = number;
            }
            rows.pieces.push(Piece::Row(number, group));
        } else if let Some(Piece::Band(band)) = rows.pieces.last_mut() {
            band.extend(group);
        } else {
            rows.pieces.push(Piece::Band(group));
        }
    }
    for piece in &mut rows.pieces {
        if let Piece::Band(band) = piece {
            band.put_in_order();
        }
    }
    rows
}

/// The texts of some paragraphs, each once, in the order of the bundle.
pub fn texts(corpus: &Corpus, paragraphs: &[ParagraphId]) -> Vec<ArticleId> {
    let mut texts: Vec<ArticleId> = paragraphs.iter().map(|&id| corpus.paragraph(id).article).collect();
    texts.put_in_order();
    texts.dedup();
    texts
}

/// What is shown: rows in which a paragraph passes the filter, as far as they are asked for, and between them the
/// paragraphs that pass.
pub fn shown(corpus: &Corpus, rows: &Rows, show: Show, passing: &Passing) -> Vec<Piece> {
    let all = corpus.articles.len();
    let wanted = |paragraphs: &[ParagraphId]| match show {
        Show::All | Show::Matched => true,
        Show::Every => texts(corpus, paragraphs).len() == all,
        Show::ButOne => texts(corpus, paragraphs).len() + 1 == all,
        Show::Differs => differs(corpus, paragraphs),
        Show::Unmatched | Show::Solo => false,
    };
    let mut pieces: Vec<Piece> = Vec::new();
    for piece in &rows.pieces {
        match piece {
            Piece::Row(_, paragraphs) => {
                if wanted(paragraphs) && paragraphs.iter().any(|id| passing.passes(*id)) {
                    pieces.push(piece.clone());
                }
            }
            Piece::Band(_) if !matches!(show, Show::All | Show::Unmatched | Show::Solo) => {}
            Piece::Band(paragraphs) => {
                let mut band = paragraphs.clone();
                band.retain(|&id| passing.passes(id) && (show != Show::Solo || corpus.told_by(id) == 0));
                match pieces.last_mut() {
                    _ if band.is_empty() => {}
                    Some(Piece::Band(above)) => {
                        above.extend(band);
                        above.put_in_order();
                    }
                    _ => pieces.push(Piece::Band(band)),
                }
            }
        }
    }
    pieces
}

/// Whether paragraphs of two texts give a figure on which the texts do not agree.
fn differs(corpus: &Corpus, paragraphs: &[ParagraphId]) -> bool {
    let mut given: Vec<(FigureId, ArticleId)> = Vec::new();
    for &id in paragraphs {
        let figures = corpus.quantities_in(id).iter().filter_map(|quantity| quantity.figure);
        let apart = |id: &FigureId| {
            matches!(corpus.figure(*id).agreement, Agreement::Differs | Agreement::DifferentScope)
        };
        given.extend(figures.filter(apart).map(|figure| (figure, corpus.paragraph(id).article)));
    }
    given.iter().any(|(figure, text)| given.iter().any(|(other, at)| other == figure && at != text))
}

/// The text whose order the rows follow.
pub fn base(corpus: &Corpus, arranged: &Arranged<ArticleId>) -> Option<ArticleId> {
    arranged.base.or_else(|| corpus.article_ids().next())
}

/// So many texts have columns and colours; of more, those closest to the base do.
pub const PINNED: usize = 8;

/// More texts than this are no columns but strokes, sigla and counts.
pub const WALL: usize = 24;

/// The texts that have columns: those a reader chose, or else all of a few or those closest to the base.
pub fn columns(corpus: &Corpus, arranged: &Arranged<ArticleId>) -> Vec<ArticleId> {
    let Some(base) = base(corpus, arranged) else { return Vec::new() };
    if arranged.columns.is_empty() {
        return match corpus.articles.len() {
            few if few <= PINNED => corpus.article_ids().collect(),
            _ => core::iter::once(base).chain(corpus.kin(base)).take(PINNED).collect(),
        };
    }
    let mut columns = arranged.columns.clone();
    if !columns.contains(&base) {
        columns.insert(0, base);
    }
    columns.truncate(PINNED);
    columns
}

/// What to keep of a reader's choice of columns: nothing where it is what the page would choose.
pub fn chosen(corpus: &Corpus, place: &Place, asked: &[ArticleId]) -> Vec<ArticleId> {
    let usual = columns(corpus, &Arranged { columns: Vec::new(), ..place.arranged.clone() });
    if asked == usual { Vec::new() } else { asked.to_vec() }
}

/// How much is shown where a reader chose nothing: of two texts, where they differ.
pub fn usual_depth(corpus: &Corpus) -> Depth {
    if corpus.articles.len() == 2 { Depth::Differences } else { Depth::Full }
}

/// The paragraph that stands for a piece: the first of the base, or else of the first column that has one.
pub fn stands_for(
    corpus: &Corpus,
    piece: &Piece,
    base: ArticleId,
    columns: &[ArticleId],
) -> Option<ParagraphId> {
    let of = |text: &ArticleId| piece.paragraphs().iter().find(|id| corpus.paragraph(**id).article == *text);
    let first = core::iter::once(&base).chain(columns).find_map(of);
    first.or_else(|| piece.paragraphs().first()).copied()
}

/// The paragraphs that the keys stop at, from the top of the page down: one for each piece.
pub fn stops(corpus: &Corpus, place: &Place, passing: &Passing) -> Vec<ParagraphId> {
    let Some(base) = base(corpus, &place.arranged) else { return Vec::new() };
    let columns = columns(corpus, &place.arranged);
    let pieces = shown(corpus, &rows(corpus, base), place.arranged.show, passing);
    pieces.iter().filter_map(|piece| stands_for(corpus, piece, base, &columns)).collect()
}

/// At which stop a paragraph stands; where it is not shown, `Err` with the stop that follows.
///
/// # Errors
///
/// A paragraph that is in no piece shown stands before the first stop.
pub fn standing(corpus: &Corpus, place: &Place, passing: &Passing, id: ParagraphId) -> Result<usize, usize> {
    let Some(base) = base(corpus, &place.arranged) else { return Err(0) };
    let pieces = shown(corpus, &rows(corpus, base), place.arranged.show, passing);
    pieces.iter().position(|piece| piece.paragraphs().contains(&id)).ok_or(0)
}

#[cfg(test)]
mod tests;
