//! Where an article comes from.

use corpus::{Article, Corpus, ParagraphId, ParagraphKind};

use crate::words;

/// The address of the original and the name of its host; `None` for anything but a web address.
pub fn original(article: &Article) -> Option<(&str, &str)> {
    let url = article.url.as_deref()?;
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.rsplit('@').next()?;
    Some((url, host.strip_prefix("www.").unwrap_or(host)))
}

/// The language of an article's words, as a tag, where it is known.
pub fn lang(article: &Article) -> Option<String> {
    article.language.as_ref().map(|language| language.value.clone())
}

/// Languages that are written from right to left, by their first subtag.
const LEFTWARDS: [&str; 10] = ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "ug", "ur", "yi"];

/// The direction in which an article's words are read: that of its language, or else that of their first letters.
pub fn dir(article: &Article) -> &'static str {
    let Some(language) = &article.language else { return "auto" };
    let first = language.value.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    if LEFTWARDS.contains(&first.as_str()) { "rtl" } else { "ltr" }
}

/// Words of a paragraph and where they are from, as plain text for a note or a letter.
pub fn with_source(corpus: &Corpus, id: ParagraphId, said: &str) -> String {
    let paragraph = corpus.paragraph(id);
    let article = corpus.article(paragraph.article);
    let mut source = vec![article.label().to_owned()];
    if paragraph.kind != ParagraphKind::Headline {
        source.push(["“", &article.headline.value, "”"].concat());
    }
    source.push(words::date_of(article));
    source.push(words::title(paragraph).to_lowercase());
    source.extend(original(article).map(|(url, _)| url.to_owned()));
    [said, "\n(", &source.join(", "), ")"].concat()
}
