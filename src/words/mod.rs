//! The words of Synoptic about the texts: plain, short, in the present tense, and never a judgement.

mod asked;
mod dates;

pub use asked::asked;
pub use dates::{date, span_of_dates};

use corpus::{Article, Corpus, Origin, Paragraph, ParagraphKind};

use crate::filter::Passing;
use crate::route::Lost;

/// Said when a link was copied. That it leaves out a reader's own texts and notes is to be said here once there are any.
pub const LINK_COPIED: &str = "Link copied.";
/// Said when two paragraphs were copied.
pub const BOTH_COPIED: &str = "Both paragraphs copied, with their sources.";
/// Said when a sentence was copied.
pub const COPIED: &str = "Sentence copied, with its source.";
/// Said when the browser does not let a page copy.
pub const NOT_COPIED: &str = "The browser did not allow copying. Copy from the address bar instead.";
/// Said where a text stands alone.
pub const ONE_TEXT: &str = "Add a second text to compare.";
/// For an article without a date.
pub const NO_DATE: &str = "date not given";
/// For an article without an outlet.
pub const NO_OUTLET: &str = "outlet not given";

/// When an article was published: "17 Jan 2024", or that it is not given.
pub fn date_of(article: &Article) -> String {
    article.date.as_ref().map_or_else(|| NO_DATE.to_owned(), |given| date(given.value))
}

/// A number of things: "1 text", "5 texts".
pub fn count(number: usize, one: &str, many: &str) -> String {
    let mut words = thousands(number);
    words.push(' ');
    words.push_str(if number == 1 { one } else { many });
    words
}

/// A number with commas between thousands.
pub fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut words = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            words.push(',');
        }
        words.push(digit);
    }
    words
}

/// A number of texts.
pub fn texts(number: usize) -> String {
    count(number, "text", "texts")
}

/// A number of paragraphs.
pub fn paragraphs(number: usize) -> String {
    count(number, "paragraph", "paragraphs")
}

/// What a bundle is about: its title, or how many texts it has.
pub fn topic(corpus: &Corpus) -> String {
    match corpus.articles.len() {
        _ if !corpus.title.is_empty() => corpus.title.clone(),
        1 => "One text".to_owned(),
        number => texts(number) + " on one event",
    }
}

/// "5 texts, 57 paragraphs, 13 to 19 January 2024"; the texts are left out where the topic counts them.
pub fn extent(corpus: &Corpus) -> String {
    let body = corpus.paragraphs.iter().filter(|paragraph| paragraph.kind == ParagraphKind::Body).count();
    let mut words = paragraphs(body);
    if !corpus.title.is_empty() {
        words = [texts(corpus.articles.len()), words].join(", ");
    }
    let dates = corpus.articles.iter().filter_map(|article| article.date.as_ref()).map(|date| date.value);
    if let Some(span) = span_of_dates(dates) {
        words.push_str(", ");
        words.push_str(&span);
    }
    words
}

/// What the filter lets through: "22 of 64 paragraphs, in 5 of 5 texts".
pub fn passing(passing: &Passing, corpus: &Corpus) -> String {
    let mut words = thousands(passing.paragraphs);
    words.push_str(&passing_rest(passing, corpus));
    words
}

/// The same without its first number, which the page sets larger.
pub fn passing_rest(passing: &Passing, corpus: &Corpus) -> String {
    [
        " of ",
        &paragraphs(passing.of),
        ", in ",
        &thousands(passing.texts),
        " of ",
        &texts(corpus.articles.len()),
    ]
    .concat()
}

/// What a paragraph goes by: "¶4", "headline", "caption".
pub fn mark(paragraph: &Paragraph) -> String {
    match paragraph.kind {
        ParagraphKind::Body => "¶".to_owned() + &paragraph.number.to_string(),
        kind => kind_word(kind).to_owned(),
    }
}

/// What a paragraph goes by at the start of a sentence: "Paragraph 4", "Headline".
pub fn title(paragraph: &Paragraph) -> String {
    match paragraph.kind {
        ParagraphKind::Body => "Paragraph ".to_owned() + &paragraph.number.to_string(),
        ParagraphKind::Headline => "Headline".to_owned(),
        ParagraphKind::Caption => "Caption".to_owned(),
        ParagraphKind::Related => "Related link".to_owned(),
        ParagraphKind::Byline => "Byline".to_owned(),
        ParagraphKind::Furniture => "Page furniture".to_owned(),
    }
}

/// What a kind of paragraph is called within a sentence.
pub fn kind_word(kind: ParagraphKind) -> &'static str {
    match kind {
        ParagraphKind::Headline => "headline",
        ParagraphKind::Body => "paragraph",
        ParagraphKind::Caption => "caption",
        ParagraphKind::Related => "related link",
        ParagraphKind::Byline => "byline",
        ParagraphKind::Furniture => "page furniture",
    }
}

/// The first words of a paragraph, enough to tell which it is.
pub fn glance(text: &str) -> String {
    const CHARACTERS: usize = 90;
    match text.char_indices().nth(CHARACTERS) {
        Some((end, _)) => {
            let start = text.get(..end).unwrap_or_default();
            let whole = start.rsplit_once(char::is_whitespace).map_or(start, |(whole, _)| whole);
            whole.to_owned() + " …"
        }
        None => text.to_owned(),
    }
}

/// How Synoptic came by a value, where the file does not simply give it.
pub fn origin(origin: Origin) -> Option<(&'static str, &'static str)> {
    match origin {
        Origin::Given | Origin::Withheld => None,
        Origin::Inferred => Some(("inferred", "The file does not say it; the text does.")),
        Origin::Derived => {
            Some(("made from the text", "The text has no headline; these are its first words."))
        }
    }
}

/// What to say of a link that points to nothing.
pub fn lost(lost: Lost) -> &'static str {
    match lost {
        Lost::Paragraph => {
            "This link points to a paragraph that is not in this edition. Here is the nearest view."
        }
        Lost::Text => "This link points to a text that is not in this edition. Here is the nearest view.",
        Lost::Name => "This link points to a name that is not in this edition. Here is the nearest view.",
        Lost::Compared => {
            "This link opens a comparison but names no paragraph to compare. Here is the nearest view."
        }
        Lost::Unreadable => "This link has a part that this page cannot read. Here is the nearest view.",
        Lost::Later => "This link was made by a later version of this page. Here is the nearest view.",
    }
}

/// Says that none of the others, of which there is at least one, tells the same.
pub fn not_found(others: usize) -> String {
    match others {
        1 => "Not found in the other text".to_owned(),
        _ => ["Not found in the other ", &texts(others)].concat(),
    }
}

#[cfg(test)]
mod tests;
