//! The names of articles and paragraphs in links.

use alloc::{
    borrow::ToOwned,
    collections::{BTreeMap, BTreeSet},
    format,
    vec::Vec,
};

use corpus::Key;
use foldhash::fast::FixedState;
use hashbrown::HashMap;

use crate::text::{Passage, Text};

/// What an article is known by: its headline, or else how it begins.
fn title<'a>(text: &Text<'a>) -> &'a str {
    let headline = text.document.headline.as_ref().map(|headline| headline.value.as_str());
    headline.or_else(|| text.passages.first().map(|first| first.text)).unwrap_or_default()
}

/// The key of each article: a hash of its headline, which outlives corrections of the text below it. Articles of one
/// headline, reprints of an agency's report, are told apart by their files.
pub(super) fn of_articles(texts: &[Text<'_>]) -> Vec<Key> {
    let mut titles: BTreeMap<&str, u32> = BTreeMap::new();
    for text in texts {
        *titles.entry(title(text)).or_default() += 1;
    }
    let mut taken = BTreeSet::new();
    let key = |text: &Text<'_>| {
        let title = title(text);
        let shared = titles.get(title).is_some_and(|&count| count > 1);
        let file = if shared { text.document.source.as_str() } else { "" };
        free(&mut taken, |attempt| Key::of(&format!("article {file} {attempt}"), title))
    };
    texts.iter().map(key).collect()
}

/// The key of each paragraph of an article: a hash of its text alone, so that a change elsewhere in the article leaves
/// it. Equal paragraphs are counted.
pub(super) fn of_paragraphs<'a>(article: Key, text: &Text<'a>, taken: &mut BTreeSet<Key>) -> Vec<Key> {
    // Only ever asked by key, so its order never shows.
    let mut seen: HashMap<&'a str, u32, FixedState> = HashMap::default();
    let key = |passage: &Passage<'a>| {
        let occurrence = seen.entry(passage.text).and_modify(|count| *count += 1).or_default();
        let occurrence = itoa::Buffer::new().format(*occurrence).to_owned();
        free(taken, |attempt| {
            let mut digits = itoa::Buffer::new();
            let scope =
                ["paragraph ", article.as_str(), " ", &occurrence, " ", digits.format(attempt)].concat();
            Key::of(&scope, passage.text)
        })
    };
    text.passages.iter().map(key).collect()
}

/// The first key that is not taken yet; takes it. Almost always the first attempt: hashes seldom meet.
fn free(taken: &mut BTreeSet<Key>, key: impl Fn(u32) -> Key) -> Key {
    let mut attempt = 0;
    loop {
        let key = key(attempt);
        if taken.insert(key) {
            return key;
        }
        attempt += 1;
    }
}
