//! What stands in the comparison: the paragraphs that tell the same, best first, and the texts that have none.

use corpus::{ArticleId, Corpus, ParagraphId, Strength};

use crate::route::Beside;

/// A tab of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tab {
    /// The text.
    pub text: ArticleId,
    /// Its paragraph; `None` where nothing was found in the text.
    pub paragraph: Option<ParagraphId>,
    /// How fully the paragraph tells it; `None` where a reader put it there.
    pub strength: Option<Strength>,
}

impl Tab {
    /// What opens this tab.
    pub fn beside(&self) -> Beside {
        self.paragraph.map_or(Beside::Text(self.text), Beside::Paragraph)
    }
}

/// The tabs beside a paragraph: a pair put together by hand, then the matches, best first, then texts without one.
pub fn tabs(corpus: &Corpus, id: ParagraphId, beside: Beside) -> Vec<Tab> {
    let mut tabs: Vec<Tab> = corpus
        .counterparts(id)
        .map(|counterpart| Tab {
            text: corpus.paragraph(counterpart.paragraph).article,
            paragraph: Some(counterpart.paragraph),
            strength: Some(counterpart.strength),
        })
        .collect();
    let own = corpus.paragraph(id).article;
    let matched: Vec<ArticleId> = tabs.iter().map(|tab| tab.text).collect();
    if let Beside::Paragraph(other) = beside
        && other != id
        && tabs.iter().all(|tab| tab.paragraph != Some(other))
    {
        let text = corpus.paragraph(other).article;
        tabs.insert(0, Tab { text, paragraph: Some(other), strength: None });
    }
    let without = corpus.article_ids().filter(|text| *text != own && !matched.contains(text));
    tabs.extend(without.map(|text| Tab { text, paragraph: None, strength: None }));
    tabs
}

/// The tab that is open.
pub fn open_tab(tabs: &[Tab], beside: Beside) -> Option<usize> {
    match beside {
        Beside::Best => (!tabs.is_empty()).then_some(0),
        Beside::Paragraph(_) | Beside::Text(_) => {
            tabs.iter().position(|tab| tab.beside() == beside).or((!tabs.is_empty()).then_some(0))
        }
    }
}
