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
