//! What stands in the comparison: the paragraphs that tell the same, best first, and the texts that have none.

use corpus::{ArticleId, Corpus, ParagraphId, ParagraphKind, Strength};

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

/// More texts without a match than this get no tabs; they are chosen from a list.
const VOIDS: usize = 8;

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
    let told = |text: &ArticleId| tabs.iter().any(|tab| tab.text == *text);
    let mut voids: Vec<ArticleId> = corpus.article_ids().filter(|text| *text != own && !told(text)).collect();
    if voids.len() > VOIDS {
        voids.retain(|text| beside == Beside::Text(*text));
    }
    if let Beside::Paragraph(other) = beside
        && other != id
        && tabs.iter().all(|tab| tab.paragraph != Some(other))
    {
        tabs.insert(0, Tab { text: corpus.paragraph(other).article, paragraph: Some(other), strength: None });
    }
    tabs.extend(voids.into_iter().map(|text| Tab { text, paragraph: None, strength: None }));
    tabs
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

/// In how many other texts a match was found, and how many others there are.
pub fn found(corpus: &Corpus, id: ParagraphId) -> (usize, usize) {
    (corpus.told_by(id), corpus.articles.len().saturating_sub(1))
}

/// The paragraphs of a text that can be put beside another by hand, each with its first words.
pub fn choices(corpus: &Corpus, text: ArticleId, id: ParagraphId) -> Vec<(ParagraphId, String)> {
    let ids = corpus.telling(text).filter(|&other| other != id);
    ids.map(|other| (other, crate::words::glance(&corpus.paragraph(other).text))).collect()
}

/// Both paragraphs and where they are from, as plain text for a note or a letter.
pub fn copied(corpus: &Corpus, one: ParagraphId, other: ParagraphId) -> String {
    let mut text = String::new();
    for id in [one, other] {
        let paragraph = corpus.paragraph(id);
        let article = corpus.article(paragraph.article);
        let date = article
            .date
            .as_ref()
            .map_or_else(|| crate::words::NO_DATE.to_owned(), |date| crate::words::date(date.value));
        let mut source = vec![article.label().to_owned()];
        if paragraph.kind != ParagraphKind::Headline {
            source.push(["“", &article.headline.value, "”"].concat());
        }
        source.push(date);
        source.push(crate::words::title(paragraph).to_lowercase());
        source.extend(super::super::source::original(article).map(|(url, _)| url.to_owned()));
        text.push_str(&paragraph.text);
        text.push_str("\n(");
        text.push_str(&source.join(", "));
        text.push_str(")\n\n");
    }
    text.truncate(text.trim_end().len());
    text
}

#[cfg(test)]
mod tests;
