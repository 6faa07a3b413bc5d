/// What kind of file an article is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text without markup.
    Plain,
    /// Markdown.
    Markdown,
    /// An HTML page as a browser saves it.
    Page,
}

impl Format {
    /// The format a file name's ending means, in any case; `None` where it is no article.
    ///
    /// ```
    /// use reading::Format;
    /// assert_eq!(Format::of("03-javelin.MD"), Some(Format::Markdown));
    /// assert_eq!(Format::of("photo.jpg"), None);
    /// ```
    pub fn of(file_name: &str) -> Option<Self> {
        let (_, ending) = file_name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "txt" | "text" => Some(Self::Plain),
            "md" | "markdown" => Some(Self::Markdown),
            "html" | "htm" | "xhtml" => Some(Self::Page),
            _ => None,
        }
    }
}
