//! What all pictures have: SVG 1.1 on white ground, with words as text.

use core::fmt::Write;

use corpus::{ArticleId, Corpus};

use crate::components::siglum::{letter, shape};

/// The colours of the first eight texts on white paper, as on the page, and that of the rest.
const COLOURS: [&str; 9] =
    ["#1a2f8c", "#bd3b06", "#0b7a65", "#8546c2", "#573d05", "#62004b", "#00597a", "#4c4d50", "#62676f"];

/// Height of a line of the legend, in pixels.
pub(super) const LINE: usize = 20;
/// Width of one of several columns of the legend, and how many characters of an outlet's name fit it.
const COLUMN: usize = 292;
const CHARACTERS: usize = 36;

/// The beginning of a picture of so many pixels: its ground, its title, and what it shows.
pub(super) fn head((width, height): (usize, usize), title: &str, shown: &str) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"sans-serif\" font-size=\"13\" fill=\"#17191c\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
    );
    put(&mut svg, 12, 28, "font-size=\"18\" font-weight=\"700\"", &escaped(title));
    put(&mut svg, 12, 50, "fill=\"#454a51\"", &escaped(shown));
    svg
}

/// Which letter is which text, from a height on, so many beside each other.
pub(super) fn legend(svg: &mut String, corpus: &Corpus, texts: &[ArticleId], top: usize, columns: usize) {
    for (at, &text) in texts.iter().enumerate() {
        let label = corpus.article(text).label();
        let label = if columns > 1 { cut(label, CHARACTERS) } else { label.to_owned() };
        let (x, y) = (12 + at % columns * COLUMN, top + at / columns * LINE);
        put(svg, x, y, "fill=\"#454a51\"", &escaped(&[letter(text), label].join("  ")));
    }
}

/// Words, already escaped, from a place on.
pub(super) fn put(svg: &mut String, x: usize, y: usize, style: &str, words: &str) {
    let _ = write!(svg, "<text x=\"{x}\" y=\"{y}\" {style}>{words}</text>");
}

/// The mark of a text.
pub(super) fn siglum(svg: &mut String, text: ArticleId, x: usize, y: usize) {
    let colour = COLOURS.get(text.index()).or(COLOURS.last()).copied().unwrap_or("#62676f");
    let (outline, foot) = shape(text);
    let (left, top) = foot;
    let _ = write!(
        svg,
        "<g transform=\"translate({x} {y})\"><path d=\"{outline}\" fill=\"{colour}\"/><text x=\"{left}\" y=\"{top}\" \
         text-anchor=\"middle\" font-size=\"10.4\" font-weight=\"700\" fill=\"#fff\">{}</text></g>",
        letter(text)
    );
}

/// So many characters of some words.
pub(super) fn cut(words: &str, characters: usize) -> String {
    match words.char_indices().nth(characters) {
        Some((end, _)) => words.get(..end).unwrap_or_default().to_owned() + "…",
        None => words.to_owned(),
    }
}

/// Words as text within XML. Characters that XML does not have are left out.
pub(super) fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}
