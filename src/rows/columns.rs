//! The columns of tables of texts: which there are, which of them fit a window, and what switching one leaves.

use corpus::InOrder as _;
use corpus::{ArticleId, Corpus};

use super::PINNED;

/// The columns of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// All that were chosen; on paper all stand.
    pub all: Vec<ArticleId>,
    /// Those that fit the window, among them the base.
    pub visible: Vec<ArticleId>,
    /// Whether the texts without a column of their own share one.
    pub others: bool,
}

/// The least width of a column, in pixels.
const COLUMN: f64 = 208.0;
/// What stands beside the columns on wide and on narrow windows (the overview), and around them, in pixels.
const RAIL: f64 = 128.0;
const NARROW_RAIL: f64 = 92.0;
const AROUND: f64 = 48.0;
/// The width of the column for all other texts, in pixels.
const OTHERS: f64 = 160.0;
/// Up to these widths of the window, in pixels, the overview is narrow, and lies on its side.
const NARROW: f64 = 1200.0;
const PHONE: f64 = 640.0;

/// How many columns fit a window of so many pixels: at least two, or there is nothing to compare.
pub fn fit(width: f64, texts: usize) -> usize {
    if width <= PHONE {
        return 2;
    }
    let rail = if width > NARROW { RAIL } else { NARROW_RAIL };
    let others = if texts > PINNED { OTHERS } else { 0.0 };
    (((width - rail - AROUND - others) / COLUMN) as usize).clamp(2, PINNED)
}

/// The columns, as far as they fit: in their order, but the base is always among them.
pub fn fitting(corpus: &Corpus, mut chosen: Vec<ArticleId>, base: ArticleId, fit: usize) -> Columns {
    let mut visible: Vec<ArticleId> = chosen.iter().copied().take(fit).collect();
    // Where two stand one below the other, the base stands above.
    if fit <= 2 {
        chosen.put_in_order_by_key(|text| *text != base);
        visible = chosen.iter().copied().take(fit).collect();
    }
    if let Some(last) = visible.last_mut().filter(|_| !chosen.iter().take(fit).any(|text| *text == base)) {
        *last = base;
    }
    Columns { all: chosen, visible, others: corpus.articles.len() > PINNED }
}

impl Columns {
    /// The column that stands beside the base where there is room for two.
    pub fn beside(&self, base: ArticleId) -> Option<ArticleId> {
        self.visible.iter().copied().find(|text| *text != base)
    }

    /// Whether a text's column stays: that of the base does, and one beside it, or there is nothing to compare.
    pub fn is_fixed(&self, text: ArticleId, base: ArticleId) -> bool {
        text == base || (self.visible.contains(&text) && self.visible.len() < 3)
    }

    /// The columns once a text's was switched on or off. Where no more fit, the last gives way.
    pub fn switched(&self, text: ArticleId, base: ArticleId, fit: usize) -> Vec<ArticleId> {
        let mut columns = self.visible.clone();
        if columns.contains(&text) {
            columns.retain(|each| *each != text);
            return columns;
        }
        while columns.len() >= fit {
            let Some(last) = columns.iter().rposition(|each| *each != base) else { break };
            columns.remove(last);
        }
        columns.push(text);
        if !self.others {
            columns.put_in_order();
        }
        columns
    }

    /// The columns once a text was put beside the base: the two come first, so that they are the ones that fit.
    pub fn with_beside(&self, text: ArticleId, base: ArticleId) -> Vec<ArticleId> {
        let rest = self.all.iter().copied().filter(|each| *each != text && *each != base);
        [base, text].into_iter().chain(rest).take(PINNED).collect()
    }
}
