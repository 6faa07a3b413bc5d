use corpus::{ArticleId, Corpus, EntityId, Key, ParagraphId};

use super::{Arranged, BesideKey, Marks, Pair, Parsed, Route, Show, View};
use crate::filter::Filter;

/// Where in the corpus a reader is: a route whose things exist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The view.
    pub view: View,
    /// The open text; `None` only where the corpus has none.
    pub text: Option<ArticleId>,
    /// The current paragraph, one of the open text.
    pub paragraph: Option<ParagraphId>,
    /// What stands beside the current paragraph; `None` where the comparison is closed.
    pub beside: Option<Beside>,
    /// The names that paragraphs are filtered by.
    pub filter: Filter,
    /// Whether paragraphs that do not pass the filter are shown, dimmed.
    pub full: bool,
    /// Whether the cells of the worksheet are left to students.
    pub blank: bool,
    /// The words that are looked for, as they were typed.
    pub query: String,
    /// How the rows of tables are arranged.
    pub arranged: Arranged<ArticleId>,
    /// The speaker whose words alone Quotes shows.
    pub speaker: Option<EntityId>,
    /// The marks in the outlets' words.
    pub marks: Marks,
    /// The deal of a blind view.
    pub blind: Option<u32>,
    /// Refused matches, as a link gives them: they are not in the corpus any more.
    pub refused: Vec<Pair>,
    /// From which strength on matches are shown, in hundredths; the weaker ones are not in the corpus.
    pub strength: Option<u8>,
}

/// What stands beside the current paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Another paragraph, matched or chosen by hand.
    Paragraph(ParagraphId),
    /// A text in which nothing was found, so that a paragraph can be chosen by hand.
    Text(ArticleId),
    /// The best match.
    Best,
}

/// What a link pointed to and is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// A text.
    Text,
    /// A paragraph.
    Paragraph,
    /// A name.
    Name,
    /// The paragraph to compare with: the link opens a comparison and names none.
    Compared,
    /// Nothing that this page can read.
    Unreadable,
    /// Something that only a later version of the page knows.
    Later,
}

impl Place {
    /// The place nearest to what a link asks for, and the first thing of the link that was lost on the way.
    pub fn find(parsed: &Parsed, corpus: &Corpus) -> (Self, Option<Lost>) {
        let (route, mut lost) = (&parsed.route, parsed.lost);
        let paragraph =
            found(route.paragraph, |key| corpus.paragraph_by_key(key), Lost::Paragraph, &mut lost);
        // A paragraph knows its text, so a link whose text was edited elsewhere still arrives.
        let text = match paragraph {
            Some(id) => Some(corpus.paragraph(id).article),
            None => found(route.text, |key| corpus.article_by_key(key), Lost::Text, &mut lost),
        };
        if route.beside.is_some() && route.paragraph.is_none() {
            lost.get_or_insert(Lost::Compared);
        }
        let beside = paragraph.and(route.beside).map(|beside| find_beside(beside, corpus, &mut lost));
        let mut filter = Filter::default();
        for &(wanted, key) in &route.names {
            match corpus.entity_by_key(key) {
                Some(entity) => filter.set(entity, Some(wanted)),
                None => _ = lost.get_or_insert(Lost::Name),
            }
        }
        let place = Self {
            view: route.view,
            text: text.or_else(|| corpus.article_ids().next()),
            paragraph,
            beside,
            filter,
            full: route.full && route.view != View::Synopsis,
            blank: route.blank && route.view == View::Worksheet,
            query: route.query.clone(),
            arranged: find_arranged(route, corpus, &mut lost),
            speaker: found(route.speaker, |key| corpus.entity_by_key(key), Lost::Name, &mut lost),
            marks: route.marks,
            blind: route.blind,
            refused: route.refused.clone(),
            strength: route.strength,
        };
        (place, lost)
    }

    /// The route that leads here.
    pub fn route(&self, corpus: &Corpus) -> Route {
        let key = |id: ParagraphId| corpus.paragraph(id).key;
        let arranged = &self.arranged;
        let first = self.paragraph.is_none() && self.text == corpus.article_ids().next();
        Route {
            view: self.view,
            text: self.text.filter(|_| !first).map(|id| corpus.article(id).key),
            paragraph: self.paragraph.map(key),
            beside: self.beside.map(|beside| match beside {
                Beside::Paragraph(id) => BesideKey::Key(key(id)),
                Beside::Text(id) => BesideKey::Key(corpus.article(id).key),
                Beside::Best => BesideKey::Best,
            }),
            names: self.filter.iter().map(|(wanted, entity)| (wanted, corpus.entity(entity).key)).collect(),
            full: self.full,
            blank: self.blank,
            query: self.query.clone(),
            arranged: Arranged {
                columns: arranged.columns.iter().map(|&id| corpus.article(id).key).collect(),
                base: arranged.base.filter(|&id| id.index() > 0).map(|id| corpus.article(id).key),
                show: arranged.show,
                depth: arranged.depth,
                sort: arranged.sort,
                own: arranged.own,
                kinds: arranged.kinds.clone(),
            },
            speaker: self.speaker.map(|id| corpus.entity(id).key),
            marks: self.marks,
            blind: self.blind,
            refused: self.refused.clone(),
            strength: self.strength,
        }
    }

    /// The link to this place, from within the page.
    ///
    /// An empty fragment would make the browser scroll to the top, so the first view says its scheme.
    pub fn href(&self, corpus: &Corpus) -> String {
        let fragment = self.route(corpus).format();
        let mut href = String::from("#");
        href.push_str(if fragment.is_empty() { "s=1" } else { &fragment });
        href
    }
}

fn find_arranged(route: &Route, corpus: &Corpus, lost: &mut Option<Lost>) -> Arranged<ArticleId> {
    let mut text = |key| found(Some(key), |key| corpus.article_by_key(key), Lost::Text, lost);
    let asked = &route.arranged;
    Arranged {
        columns: asked.columns.iter().filter_map(|&key| text(key)).collect(),
        base: asked.base.and_then(text).filter(|id| id.index() > 0),
        show: if route.view == View::Synopsis { asked.show } else { Show::All },
        depth: asked.depth,
        sort: asked.sort,
        own: asked.own,
        kinds: asked.kinds.clone(),
    }
}

fn find_beside(beside: BesideKey, corpus: &Corpus, lost: &mut Option<Lost>) -> Beside {
    let BesideKey::Key(key) = beside else { return Beside::Best };
    if let Some(id) = corpus.paragraph_by_key(key) {
        return Beside::Paragraph(id);
    }
    corpus.article_by_key(key).map(Beside::Text).unwrap_or_else(|| {
        lost.get_or_insert(Lost::Paragraph);
        Beside::Best
    })
}

fn found<T>(
    key: Option<Key>,
    look_up: impl Fn(Key) -> Option<T>,
    kind: Lost,
    lost: &mut Option<Lost>,
) -> Option<T> {
    let found = key.and_then(look_up);
    if key.is_some() && found.is_none() {
        lost.get_or_insert(kind);
    }
    found
}
