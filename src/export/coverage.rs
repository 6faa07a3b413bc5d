use core::cmp::Reverse;
use core::fmt::Write;
use corpus::InOrder as _;

use corpus::{ArticleId, Corpus, EntityId, ParagraphId};

use super::svg::{LINE, cut, escaped, head, legend, put, siglum};
use crate::filter::Passing;
use crate::messages::{export, fill};
use crate::words;

/// So many names are drawn, those in most texts first; the picture says how many there are.
const NAMES: usize = 30;
/// So many texts have a column; more do not fit a page.
const TEXTS: usize = 12;
/// From these numbers of mentions on a cell is darker.
const STEPS: [usize; 4] = [1, 2, 4, 7];
/// The grounds of cells for these steps, light to dark, as on the page.
const GROUNDS: [&str; 4] = ["#edf0f2", "#dce2e7", "#c3cdd6", "#a8b6c3"];
/// Width of the column of names, in pixels.
const FIRST: usize = 260;
/// Width of the column of a text.
const COLUMN: usize = 72;
/// Height of a row.
const ROW: usize = 26;
/// So many characters of a name fit its column.
const CHARACTERS: usize = 34;
/// Height above the rows.
const HEAD: usize = 96;

/// Which text names what how often, as a picture (SVG 1.1) on white ground, with words as text.
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
    let height = HEAD + names.len() * ROW + 24 + texts.len() * LINE;
    let mut shown = fill(export::PICTURED, &[&words::thousands(names.len()), &words::thousands(of)]);
    if texts.len() < corpus.articles.len() {
        let counts = [words::thousands(texts.len()), words::texts(corpus.articles.len())];
        shown.push(' ');
        shown.push_str(&fill(export::PICTURED_TEXTS, &[&counts[0], &counts[1]]));
    }
    let mut svg = head((width, height), &words::topic(corpus), &shown);
    for (at, &text) in texts.iter().enumerate() {
        siglum(&mut svg, text, FIRST + at * COLUMN + COLUMN / 2 - 10, HEAD - 30);
    }
    for (row, (entity, own)) in names.iter().enumerate() {
        let top = HEAD + row * ROW;
        put(&mut svg, 12, top + 17, "", &escaped(&cut(&corpus.entity(*entity).name, CHARACTERS)));
        for (at, &text) in texts.iter().enumerate() {
            let own = own.iter().copied().filter(|&id| corpus.paragraph(id).article == text);
            let count = mentions(corpus, *entity, &own.collect::<Vec<_>>());
            cell(&mut svg, FIRST + at * COLUMN, top, count);
        }
    }
    legend(&mut svg, corpus, &texts, HEAD + names.len() * ROW + 28, 1);
    svg + "</svg>"
}

/// How often some paragraphs name an entity.
pub(super) fn mentions(corpus: &Corpus, entity: EntityId, paragraphs: &[ParagraphId]) -> usize {
    let named =
        |&id: &ParagraphId| corpus.mentions_in(id).iter().filter(|mention| mention.entity == entity).count();
    paragraphs.iter().map(named).sum()
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
