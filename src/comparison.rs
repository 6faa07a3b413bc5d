//! What can stand beside a paragraph: the paragraphs that tell the same, best first, and the texts that have none.

use corpus::{ArticleId, Corpus, Counterpart, ParagraphId, Strength};

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

/// So many of the best matches have tabs; a row of more is no overview. The rest are chosen from a list.
const MATCHES: usize = 12;
/// More texts without a match than this get no tabs; they are chosen from a list.
const VOIDS: usize = 8;

/// The tabs beside a paragraph: a pair put together by hand, then the best matches, then texts without one. What is
/// asked for always has a tab.
pub fn tabs(corpus: &Corpus, id: ParagraphId, beside: Beside) -> Vec<Tab> {
    let mut tabs = matches(corpus, id);
    let own = corpus.paragraph(id).article;
    let told = |text: &ArticleId| tabs.iter().any(|tab| tab.text == *text);
    let mut voids: Vec<ArticleId> = corpus.article_ids().filter(|text| *text != own && !told(text)).collect();
    if voids.len() > VOIDS {
        voids.retain(|text| beside == Beside::Text(*text));
    }
    let mut at = 0;
    tabs.retain(|tab| {
        at += 1;
        at <= MATCHES || tab.beside() == beside
    });
    if let Beside::Paragraph(other) = beside
        && other != id
        && tabs.iter().all(|tab| tab.paragraph != Some(other))
    {
        tabs.insert(0, Tab { text: corpus.paragraph(other).article, paragraph: Some(other), strength: None });
    }
    tabs.extend(voids.into_iter().map(|text| Tab { text, paragraph: None, strength: None }));
    tabs
}

/// A tab for each match of a paragraph, best first.
fn matches(corpus: &Corpus, id: ParagraphId) -> Vec<Tab> {
    let tab = |counterpart: Counterpart<'_>| Tab {
        text: corpus.paragraph(counterpart.paragraph).article,
        paragraph: Some(counterpart.paragraph),
        strength: Some(counterpart.strength),
    };
    corpus.counterparts(id).map(tab).collect()
}

/// All matches of a paragraph where they are more than have tabs; else none, for their tabs say it all.
pub fn listed(corpus: &Corpus, id: ParagraphId) -> Vec<ParagraphId> {
    let ids: Vec<_> = corpus.counterparts(id).map(|counterpart| counterpart.paragraph).collect();
    if ids.len() > MATCHES { ids } else { Vec::new() }
}

/// The tab that is open: the one asked for, or else the first.
pub fn open_tab(tabs: &[Tab], beside: Beside) -> Option<usize> {
    let asked = tabs.iter().position(|tab| tab.beside() == beside);
    asked.or((!tabs.is_empty()).then_some(0))
}

/// The tab so many places after the open one, round and round.
pub fn neighbour(tabs: &[Tab], beside: Beside, steps: i32) -> Option<Beside> {
    let at = i64::try_from(open_tab(tabs, beside)?).ok()? + i64::from(steps);
    let at = at.rem_euclid(i64::try_from(tabs.len()).ok()?);
    tabs.get(usize::try_from(at).ok()?).map(Tab::beside)
}

#[cfg(test)]
mod tests;
