//! What a page says about itself: JSON-LD, Open Graph and its kin, `<title>`, the comment of the browser that saved it.

use dom_query::Document;
use dom_smoothie::Readability;

use crate::fields;

#[derive(Debug, Default)]
pub(super) struct Metadata {
    pub(super) title: Option<String>,
    /// What stands in `<title>`, the outlet's name often among it.
    window_title: Option<String>,
    pub(super) outlet: Option<String>,
    pub(super) date: Option<String>,
    pub(super) language: Option<String>,
    pub(super) address: Option<String>,
}

pub(super) fn read(dom: &Document, text: &str) -> Metadata {
    let Ok(reader) = Readability::with_document(dom.clone(), None, None) else { return Metadata::default() };
    let stated = reader.get_article_metadata(reader.parse_json_ld());
    let attribute = |selector: &str, name: &str| {
        let value = dom.select_single(selector).attr(name)?.trim().to_string();
        (!value.is_empty()).then_some(value)
    };
    let addresses = [
        attribute("link[rel=canonical]", "href"),
        attribute("meta[property='og:url']", "content"),
        stated.url,
        saved_from(text).map(str::to_string),
    ];
    let window_title = dom.select_single("title").text().trim().to_string();
    Metadata {
        title: Some(stated.title).filter(|title| !title.trim().is_empty()),
        window_title: Some(window_title).filter(|title| !title.is_empty()),
        outlet: stated.site_name.or_else(|| attribute("meta[name='application-name']", "content")),
        date: stated.published_time.or_else(|| attribute("time[datetime]", "datetime")),
        language: stated.lang.or_else(|| attribute("meta[property='og:locale']", "content")),
        address: addresses.into_iter().flatten().find_map(|address| fields::address(&address)),
    }
}

impl Metadata {
    /// What the headline may read, likeliest first.
    pub(super) fn titles(&self) -> Vec<String> {
        self.title.iter().chain(&self.window_title).cloned().collect()
    }
}

/// Part of a page in which such a comment stands, in bytes.
const HEAD: usize = 2000;

/// The address in the comment that browsers and extensions put at the head of a page they save.
fn saved_from(text: &str) -> Option<&str> {
    let head = text.get(..text.floor_char_boundary(HEAD))?;
    let at = head.find("saved from url=").or_else(|| head.find("url: http"))?;
    let start = at + head.get(at..)?.find("http")?;
    head.get(start..)?.split(|c: char| c.is_whitespace() || c == '<').next()
}
