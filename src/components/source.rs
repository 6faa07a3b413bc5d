//! Where an article comes from.

use corpus::Article;

/// The address of the original and the name of its host; `None` for anything but a web address.
pub fn original(article: &Article) -> Option<(&str, &str)> {
    let url = article.url.as_deref()?;
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.rsplit('@').next()?;
    Some((url, host.strip_prefix("www.").unwrap_or(host)))
}
