//! What elements say about the paragraphs inside them.

use dom_query::NodeRef;

use crate::language::count_words;

/// What the elements around a paragraph say about it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    /// In navigation, a page's header or footer, a form, a dialog: no part of an article.
    pub(super) outside: bool,
    /// In an element named like furniture. Names mislead, so an article's text may still stand there.
    pub(super) suspect: bool,
    /// In an `aside`, or in an element named like one.
    pub(super) related: bool,
    /// Under a picture.
    pub(super) caption: bool,
    /// In an element for the author.
    pub(super) byline: bool,
    /// Level of the heading it is, 0 where it is none.
    pub(super) heading: u8,
    /// In a list.
    pub(super) item: bool,
    /// In an `article` or `main` element, whose header is the article's.
    article: bool,
}

/// A byline has at most this many words; what is longer in an element for the author is about the author.
const BYLINE: usize = 24;

impl Place {
    /// The place inside an element at this place.
    pub(super) fn inside(self, node: &NodeRef<'_>, name: &str) -> Self {
        let mut place = self;
        match name {
            "article" | "main" => place.article = true,
            "nav" | "form" | "dialog" | "button" | "select" | "noscript" | "menu" => place.outside = true,
            "header" | "footer" => place.outside |= !self.article,
            "aside" => place.related = true,
            "figcaption" => place.caption = true,
            "li" | "dd" | "dt" => place.item = true,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                place.heading = name.bytes().last().map_or(0, |digit| digit - b'0');
            }
            _ => {}
        }
        let attribute = |name: &str| node.attr(name).map(|value| value.to_lowercase()).unwrap_or_default();
        match attribute("role").as_str() {
            "navigation" | "search" | "dialog" | "alertdialog" | "menu" | "toolbar" => place.outside = true,
            "banner" | "contentinfo" => place.outside |= !self.article,
            "complementary" => place.related = true,
            _ => {}
        }
        place.byline |= attribute("rel") == "author" || attribute("itemprop") == "author";
        place.suspect |=
            node.has_attr("hidden") || attribute("style").replace(' ', "").contains("display:none");
        // These carry the names of sections, tags and layouts.
        if !matches!(name, "html" | "body" | "article" | "main") {
            place.read_names(&attribute("class"));
            place.read_names(&attribute("id"));
        }
        place
    }

    fn read_names(&mut self, names: &str) {
        for word in names.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
            match meaning(word) {
                Some("furniture") => self.suspect = true,
                Some("related") => self.suspect_related(),
                Some("caption") => self.caption = true,
                Some("byline") => self.byline = true,
                _ => {}
            }
        }
    }

    fn suspect_related(&mut self) {
        self.suspect = true;
        self.related = true;
    }

    /// Whether a text at this place is a byline.
    pub(super) fn is_byline(self, text: &str) -> bool {
        self.byline && count_words(text) <= BYLINE
    }
}

/// What a word in a class or id tells, as the file of names has it.
fn meaning(word: &str) -> Option<&'static str> {
    let lines = include_str!("../../data/page-names.txt").lines().filter(|line| !line.starts_with('#'));
    let mut lines = lines.filter_map(|line| line.split_once(' '));
    lines.find(|(_, words)| words.split(' ').any(|known| known == word)).map(|(meaning, _)| meaning)
}
