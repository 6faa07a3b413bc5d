/// Whether a text is an absolute `http` or `https` address and nothing else, so that it may become a link.
///
/// ```
/// assert!(corpus::is_web_address("https://example.org/a?b#c"));
/// assert!(!corpus::is_web_address("javascript:alert(1)"));
/// assert!(!corpus::is_web_address("https://name@example.org"));
/// ```
pub fn is_web_address(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let is_clean = !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"'`\\".contains(c));
    is_web && is_clean && host.chars().any(char::is_alphanumeric) && !host.contains('@')
}
