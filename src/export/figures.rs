use core::cmp::Reverse;
use core::fmt::Write;

use corpus::{Agreement, ArticleId, Corpus, InOrder as _};

use super::svg::{LINE, cut, escaped, head, legend, put, siglum};
use crate::components::peek::model::relation;
use crate::components::prose::model::sign;
use crate::figures::line::{Line, Mark, Measures};
use crate::figures::{Group, Row, Value, groups, passing as that_pass, verdict};
use crate::filter::Passing;
use crate::messages::{export, figures as messages, fill, say};
use crate::words;

/// So many figures are drawn, those in most texts first; the picture says how many there are.
const FIGURES: usize = 40;
/// So many texts are marked at a number; more are counted.
const TEXTS: usize = 8;
/// So many numbers stand below each other where a line has no room for them; more are counted.
const VALUES: usize = 6;

/// So many outlets stand beside each other in the legend: a picture of many texts would be twice as high.
const OUTLETS: usize = 3;

/// Width of the picture, and its margin, in pixels.
const WIDTH: usize = 900;
const MARGIN: usize = 12;
/// Where the words of a heading, the signs and the numbers begin, and the sigla beside a number.
const WORDS: usize = 46;
const SIGN: usize = 352;
const NUMBERS: usize = 380;
const SIGLA: usize = 530;
/// Where the unit of a line of numbers stands, behind it.
const UNIT: usize = 790;
/// Width of one siglum with what parts it from the next.
const SIGLUM: usize = 26;
/// Width of a digit.
const DIGIT: usize = 9;
/// So many characters of what is counted fit before the signs, and so many of the smaller words below it.
const CHARACTERS: usize = 42;
const SMALL: usize = 54;
/// So many characters of a number with its unit fit before the sigla.
const LONGEST: usize = 24;
/// How a line of numbers is measured.
const MEASURES: Measures = Measures { width: 400.0, digit: 9.0, siglum: 22.0, stack: 176.0 };

/// Height above the groups, of the heading of one, of a line of numbers, of a number by itself, and the least of a row.
const HEAD: usize = 60;
const GROUP: usize = 50;
const ROW_LINE: usize = 74;
const ROW_VALUE: usize = 28;
const ROW: usize = 46;
/// From the top of a row to the foot of its words: beside a line of numbers, and elsewhere.
const FOOT_OF_LINE: usize = 44;
const FOOT: usize = 27;

/// What several texts count: what it is, the sign of how the numbers relate, and the numbers on a line with the sigla of the
/// texts at each, or the one number that all of them give; as a picture (SVG 1.1) on white ground.
///
/// The figures are those of the Figures page: of which a paragraph passes the filter. Article text in it is escaped.
pub fn figures(corpus: &Corpus, passing: &Passing) -> String {
    let all = that_pass(&groups(corpus), passing);
    let of: usize = all.iter().map(|group| group.rows.len()).sum();
    let drawn = drawn(all);
    let number: usize = drawn.iter().map(|group| group.rows.len()).sum();
    let mut picture = Picture { corpus, svg: String::new(), top: HEAD, texts: Vec::new() };
    for group in &drawn {
        picture.heading(group);
        group.rows.iter().for_each(|row| picture.row(row, group.agreement));
    }
    let Picture { svg: mut rows, top, mut texts, .. } = picture;
    texts.put_in_order();
    texts.dedup();
    legend(&mut rows, corpus, &texts, top + 32, OUTLETS);
    let shown = fill(export::FIGURED, &[&words::thousands(number), &words::thousands(of)]);
    let height = top + 28 + texts.len().div_ceil(OUTLETS) * LINE;
    head((WIDTH, height), &words::topic(corpus), &shown) + &rows + "</svg>"
}

/// The figures of most texts, in the order of the page.
fn drawn(mut groups: Vec<Group>) -> Vec<Group> {
    let mut spreads: Vec<Reverse<usize>> =
        groups.iter().flat_map(|group| &group.rows).map(|row| Reverse(row.texts().len())).collect();
    spreads.put_in_order();
    // Of equals at the edge, those are drawn that the page has first.
    if let Some(Reverse(edge)) = spreads.get(FIGURES).copied() {
        let mut room = FIGURES - spreads.iter().filter(|spread| spread.0 > edge).count();
        for group in &mut groups {
            group.rows.retain(|row| {
                let spread = row.texts().len();
                let has_room = spread == edge && room > 0;
                room -= usize::from(has_room);
                spread > edge || has_room
            });
        }
        groups.retain(|group| !group.rows.is_empty());
    }
    groups
}

/// A picture as far as it is drawn.
struct Picture<'a> {
    corpus: &'a Corpus,
    svg: String,
    /// Where the next thing begins.
    top: usize,
    /// The texts that are marked.
    texts: Vec<ArticleId>,
}

impl Picture<'_> {
    /// The sign, the word and the meaning of a relation.
    fn heading(&mut self, group: &Group) {
        let foot = self.top + GROUP;
        let middle = foot - 19;
        // The page, too, has this sign alone in white on black.
        let (ground, ink) =
            if group.agreement == Agreement::Differs { ("#17191c", "#fff") } else { ("#fff", "#17191c") };
        let _ = write!(
            self.svg,
            "<circle cx=\"24\" cy=\"{middle}\" r=\"11\" fill=\"{ground}\" stroke=\"#17191c\" stroke-width=\"1.5\"/>"
        );
        let style =
            ["text-anchor=\"middle\" font-size=\"15\" font-weight=\"700\" fill=\"", ink, "\""].concat();
        put(&mut self.svg, 24, middle + 5, &style, sign(group.agreement).0);
        let (word, why) = (escaped(say(verdict(group.agreement))), escaped(say(relation(group.agreement))));
        let why =
            ["<tspan dx=\"12\" font-size=\"13\" font-weight=\"400\" fill=\"#62676f\">", &why, "</tspan>"];
        let words = word + &why.concat();
        put(&mut self.svg, WORDS, middle + 5, "font-size=\"15\" font-weight=\"700\"", &words);
        self.rule(foot, "#17191c");
        self.top = foot;
    }

    fn row(&mut self, row: &Row, agreement: Agreement) {
        let line = Line::new(&row.values, &MEASURES);
        let few = row.values.iter().all(|value| value.texts.len() <= TEXTS);
        let is_line = row.values.len() > 1 && line.fits && few;
        let first = self.top + if is_line { FOOT_OF_LINE } else { FOOT };
        self.counted(row, first);
        put(&mut self.svg, SIGN, first, "font-size=\"15\" font-weight=\"700\"", sign(agreement).0);
        let height = if is_line {
            self.line(row, &line);
            ROW_LINE
        } else {
            self.values(&row.values);
            ROW.max(row.values.len().min(VALUES + 1) * ROW_VALUE + 16)
        };
        self.top += height;
        self.rule(self.top, "#d9d9d2");
    }

    /// What is counted, in the words of the texts, and the names beside it.
    fn counted(&mut self, row: &Row, first: usize) {
        let names: Vec<&str> =
            row.beside.iter().map(|&name| self.corpus.entity(name).name.as_str()).collect();
        let first = if names.is_empty() { first } else { first - 7 };
        let words = escaped(&cut(&row.of, CHARACTERS));
        match words.as_str() {
            "" => put(&mut self.svg, MARGIN, first, "fill=\"#62676f\"", &escaped(say(messages::UNNAMED))),
            words => put(&mut self.svg, MARGIN, first, "font-family=\"serif\" font-size=\"16\"", words),
        }
        if !names.is_empty() {
            let beside = escaped(&cut(&fill(messages::BESIDE, &[&names.join(", ")]), SMALL));
            put(&mut self.svg, MARGIN, first + 17, "font-size=\"12\" fill=\"#62676f\"", &beside);
        }
    }

    /// Numbers that vary: a line with a mark at each, and the texts above it.
    fn line(&mut self, row: &Row, line: &Line) {
        let (top, axis) = (self.top, self.top + FOOT_OF_LINE - 5);
        let across = |place: f64| NUMBERS + place.round() as usize;
        let (from, to) = line.ends();
        self.stroke(&format!("M{} {axis}H{}", across(from), across(to)));
        for Mark { place, number, sigla } in &line.marks {
            let x = across(*place);
            self.stroke(&format!("M{x} {}v10", axis - 5));
            put(
                &mut self.svg,
                x,
                axis + 22,
                "text-anchor=\"middle\" font-size=\"14\" font-weight=\"600\"",
                number,
            );
            for &(text, left) in sigla {
                self.siglum(text, across(left) + 1, top + 10);
            }
        }
        let unit = row.values.last().map(|value| value.amount.with_unit(String::new())).unwrap_or_default();
        if !unit.is_empty() {
            put(&mut self.svg, UNIT, axis + 5, "fill=\"#454a51\"", &escaped(unit.trim()));
        }
    }

    /// Numbers below each other, each with the texts that give it.
    fn values(&mut self, values: &[Value]) {
        let mut foot = self.top + FOOT;
        for value in values.iter().take(VALUES) {
            let words = cut(&value.amount.words(), LONGEST);
            put(&mut self.svg, NUMBERS, foot, "font-size=\"14\" font-weight=\"600\"", &escaped(&words));
            let left = SIGLA.max(NUMBERS + words.chars().count() * DIGIT + 16);
            for (at, &text) in value.texts.iter().take(TEXTS).enumerate() {
                self.siglum(text, left + at * SIGLUM, foot - 15);
            }
            self.more(left + TEXTS * SIGLUM, foot, value.texts.len().saturating_sub(TEXTS));
            foot += ROW_VALUE;
        }
        self.more(NUMBERS, foot, values.len().saturating_sub(VALUES));
    }

    fn siglum(&mut self, text: ArticleId, x: usize, y: usize) {
        siglum(&mut self.svg, text, x, y);
        self.texts.push(text);
    }

    fn more(&mut self, x: usize, y: usize, more: usize) {
        if more > 0 {
            put(&mut self.svg, x, y, "font-size=\"12\" fill=\"#454a51\"", &escaped(&words::and_more(more)));
        }
    }

    fn rule(&mut self, y: usize, colour: &str) {
        let right = WIDTH - MARGIN;
        let _ = write!(self.svg, "<path d=\"M{MARGIN} {y}.5H{right}\" stroke=\"{colour}\"/>");
    }

    fn stroke(&mut self, path: &str) {
        let _ =
            write!(self.svg, "<path d=\"{path}\" fill=\"none\" stroke=\"#17191c\" stroke-width=\"1.5\"/>");
    }
}

#[cfg(test)]
mod tests;
