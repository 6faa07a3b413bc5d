use corpus::{Corpus, ParagraphId, ParagraphKind};

use crate::components::source::original;
use crate::filter::Passing;
use crate::messages::{export, fill, say};
use crate::route::{Beside, Place, View};
use crate::rows::{self, Piece};
use crate::words;

/// Paragraphs that stand side by side, with what is said of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// "Row 3", or nothing where there is only one group.
    pub title: String,
    /// The paragraphs, in the order of their texts.
    pub paragraphs: Vec<ParagraphId>,
}

/// How the text of an export is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// CommonMark.
    Markdown,
    /// No marks at all.
    Plain,
}

/// What a reader has before them as a comparison: the rows of the Synopsis that are shown; elsewhere the current
/// paragraph with what stands beside it, or with everything that tells it; without a current one, nothing.
pub fn compared(corpus: &Corpus, place: &Place, passing: &Passing) -> Vec<Compared> {
    if place.view == View::Synopsis {
        let Some(base) = rows::base(corpus, &place.arranged) else { return Vec::new() };
        let rows = rows::rows(corpus, base);
        let shown = rows::shown(corpus, &rows, place.arranged.show, passing);
        return shown.into_iter().filter_map(row).collect();
    }
    let Some(id) = place.paragraph else { return Vec::new() };
    let beside = match place.beside {
        Some(Beside::Paragraph(other)) => vec![other],
        _ => corpus.counterparts(id).map(|counterpart| counterpart.paragraph).collect(),
    };
    let mut paragraphs = vec![id];
    paragraphs.extend(beside);
    vec![Compared { title: String::new(), paragraphs }]
}

fn row(piece: Piece) -> Option<Compared> {
    match piece {
        Piece::Row(number, paragraphs) => {
            Some(Compared { title: fill(export::ROW, &[&words::thousands(number)]), paragraphs })
        }
        Piece::Band(_) => None,
    }
}

/// A comparison as text: under each title the paragraphs word for word, each with its outlet, date, number, address,
/// and the link to it in the page, which is at `page`.
///
/// A link leads to the texts as the reader sees them: without outlets in a blind view, and without refused matches.
pub fn write(
    corpus: &Corpus,
    compared: &[Compared],
    (page, place): (&str, &Place),
    format: Format,
) -> String {
    let mut text = heading(&words::topic(corpus), 1, format);
    for group in compared {
        if !group.title.is_empty() {
            text.push_str(&heading(&group.title, 2, format));
        }
        for &id in &group.paragraphs {
            text.push_str(&paragraph(corpus, id, (page, place), format));
        }
    }
    text + say(export::METHOD) + "\n"
}

fn heading(words: &str, level: usize, format: Format) -> String {
    match format {
        Format::Markdown => ["#".repeat(level).as_str(), " ", &escaped(words), "\n\n"].concat(),
        Format::Plain => words.to_owned() + "\n\n",
    }
}

fn paragraph(corpus: &Corpus, id: ParagraphId, (page, seen): (&str, &Place), format: Format) -> String {
    let paragraph = corpus.paragraph(id);
    let article = corpus.article(paragraph.article);
    let place = Place {
        text: Some(paragraph.article),
        paragraph: Some(id),
        blind: seen.blind,
        refused: seen.refused.clone(),
        ..Place::default()
    };
    let link = page.to_owned() + &place.href(corpus);
    let mut source = vec![words::date_of(article)];
    if paragraph.kind != ParagraphKind::Headline {
        source.push(["“", &article.headline.value, "”"].concat());
    }
    let address = original(article).map(|(url, _)| url.to_owned());
    let mark = words::mark(paragraph);
    match format {
        Format::Markdown => {
            let label = ["**", &escaped(article.label()), "**"].concat();
            let mut line = vec![label, ["[", &mark, "](", &link, ")"].concat()];
            line.extend(source.iter().map(|part| escaped(part)));
            line.extend(address.map(|url| ["<", &url, ">"].concat()));
            ["> ", &escaped(&paragraph.text), "\n>\n> ", &line.join(", "), "\n\n"].concat()
        }
        Format::Plain => {
            let mut line = vec![article.label().to_owned(), mark];
            line.extend(source);
            line.extend(address);
            [&paragraph.text, "\n", &line.join(", "), "\n", &link, "\n\n"].concat()
        }
    }
}

/// Words of others as text within Markdown: what would be read as a mark there is escaped, so that nothing of an
/// article becomes format.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        let begins_list = at == 0 && matches!(letter, '-' | '+' | '#' | '=' | '~' | '|');
        if begins_list || matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    match text.split_once(['.', ')']) {
        // "1. " would begin a list.
        Some((number, _)) if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => {
            escaped.insert(number.len(), '\\');
            escaped
        }
        _ => escaped,
    }
}
