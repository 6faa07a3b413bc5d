use core::cmp::Reverse;
use core::fmt::Write;
use corpus::InOrder as _;

use corpus::{ArticleId, Corpus, EntityId, ParagraphId};

use crate::components::siglum::{letter, shape};
use crate::filter::Passing;
use crate::messages::{export, fill};
use crate::words;

/// So many names are drawn, those in most texts first; the picture says how many there are.
const NAMES: usize = 30;
/// So many texts have a column; more do not fit a page.
const TEXTS: usize = 12;
/// From these numbers of paragraphs on a cell is darker.
const STEPS: [usize; 4] = [1, 2, 4, 7];
/// The grounds of cells for these steps, light to dark, as on the page.
const GROUNDS: [&str; 4] = ["#edf0f2", "#dce2e7", "#c3cdd6", "#a8b6c3"];
/// The colours of the first eight texts on white paper, as on the page, and that of the rest.
const COLOURS: [&str; 9] =
    ["#1a2f8c", "#bd3b06", "#0b7a65", "#8546c2", "#573d05", "#62004b", "#00597a", "#4c4d50", "#62676f"];

/// Width of the column of names, in pixels.
const FIRST: usize = 260;
/// Width of the column of a text.
const COLUMN: usize = 72;
/// Height of a row.
const ROW: usize = 26;
/// Height above the rows.
const HEAD: usize = 96;

/// Which text names what in how many paragraphs, as a picture (SVG 1.1) on white ground, with words as text.
///
/// Only paragraphs that pass the filter count. Article text in it is escaped.
pub fn coverage(corpus: &Corpus, passing: &Passing) -> String {
    let mut names: Vec<(EntityId, Vec<ParagraphId>)> = corpus
        .entity_ids()
        .map(|entity| {
            let own = corpus.paragraphs_naming(entity).iter().copied();
            (entity, own.filter(|&id| passing.passes(id)).collect::<Vec<_>>())
        })
        .filter(|(_, paragraphs)| !paragraphs.is_empty())
        .collect();
    let texts: Vec<ArticleId> = corpus.article_ids().take(TEXTS).collect();
    let spread = |paragraphs: &[ParagraphId]| {
        crate::rows::texts(corpus, paragraphs).iter().filter(|text| texts.contains(text)).count()
    };
    names.put_in_order_by_key(|(entity, own)| (Reverse(spread(own)), Reverse(own.len()), *entity));
    let of = names.len();
    names.truncate(NAMES);
    let width = FIRST + texts.len() * COLUMN + 24;
    let height = HEAD + names.len() * ROW + 24 + texts.len() * 20;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"sans-serif\" font-size=\"13\" fill=\"#17191c\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
    );
    let title = escaped(&words::topic(corpus));
    let mut shown = fill(export::PICTURED, &[&words::thousands(names.len()), &words::thousands(of)]);
    if texts.len() < corpus.articles.len() {
        let counts = [words::thousands(texts.len()), words::texts(corpus.articles.len())];
        shown.push(' ');
        shown.push_str(&fill(export::PICTURED_TEXTS, &[&counts[0], &counts[1]]));
    }
    put(&mut svg, 12, 28, "font-size=\"18\" font-weight=\"700\"", &title);
    put(&mut svg, 12, 50, "fill=\"#454a51\"", &escaped(&shown));
    for (at, &text) in texts.iter().enumerate() {
        siglum(&mut svg, text, FIRST + at * COLUMN + COLUMN / 2 - 10, HEAD - 30);
    }
    for (row, (entity, own)) in names.iter().enumerate() {
        let top = HEAD + row * ROW;
        put(&mut svg, 12, top + 17, "", &escaped(&cut(&corpus.entity(*entity).name)));
        for (at, &text) in texts.iter().enumerate() {
            let count = own.iter().filter(|&&id| corpus.paragraph(id).article == text).count();
            cell(&mut svg, FIRST + at * COLUMN, top, count);
        }
    }
    for (at, &text) in texts.iter().enumerate() {
        let top = HEAD + names.len() * ROW + 28 + at * 20;
        let line = [letter(text), corpus.article(text).label().to_owned()].join("  ");
        put(&mut svg, 12, top, "fill=\"#454a51\"", &escaped(&line));
    }
    svg + "</svg>"
}

fn put(svg: &mut String, x: usize, y: usize, style: &str, words: &str) {
    let _ = write!(svg, "<text x=\"{x}\" y=\"{y}\" {style}>{words}</text>");
}

fn cell(svg: &mut String, x: usize, y: usize, count: usize) {
    let step = STEPS.iter().rposition(|&from| count >= from);
    let ground = step.and_then(|step| GROUNDS.get(step)).copied().unwrap_or("none");
    let (width, height) = (COLUMN - 2, ROW - 2);
    let _ =
        write!(svg, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>");
    let words = if count == 0 { "–".to_owned() } else { words::thousands(count) };
    put(svg, x + width / 2, y + 17, "text-anchor=\"middle\"", &words);
}

fn siglum(svg: &mut String, text: ArticleId, x: usize, y: usize) {
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

/// As much of a name as fits its column.
fn cut(name: &str) -> String {
    const CHARACTERS: usize = 34;
    match name.char_indices().nth(CHARACTERS) {
        Some((end, _)) => name.get(..end).unwrap_or_default().to_owned() + "…",
        None => name.to_owned(),
    }
}

/// Words as text within XML. Characters that XML does not have are left out.
fn escaped(words: &str) -> String {
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
