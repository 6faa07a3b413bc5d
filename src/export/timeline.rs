use core::cmp::Reverse;
use core::fmt::Write;

use corpus::{ArticleId, Corpus, InOrder as _};

use super::svg::{LINE, cut, escaped, head, legend, put, siglum};
use crate::filter::Passing;
use crate::messages::{export, fill, number_of, things};
use crate::moments::{Moment, excerpt, moments};
use crate::words;

/// So many dates are drawn, those in most texts first; the picture says how many there are.
const MOMENTS: usize = 40;
/// So many texts are marked beside a date; more are counted.
const TEXTS: usize = 8;

/// Where dates end, where the line stands, where words begin and where the marks of the texts do, in pixels.
const DATE: usize = 150;
const AXIS: usize = 172;
const WORDS: usize = 194;
const SIGLA: usize = 700;
/// Width of the picture, and of one mark.
const WIDTH: usize = 1040;
const SIGLUM: usize = 26;
/// So many characters of a sentence fit between words and marks, and so many of them may stand before the date.
const CHARACTERS: usize = 76;
const BEFORE: usize = 32;
/// Height above the dates, of a date, and of years without one.
const HEAD: usize = 76;
const ROW: usize = 34;
const GAP: usize = 30;

/// The dates the texts give on a line of time, each with the first sentence that gives it and the texts that do, as a
/// picture (SVG 1.1) on white ground.
///
/// Only paragraphs that pass the filter count. Article text in it is escaped.
pub fn timeline(corpus: &Corpus, passing: &Passing) -> String {
    let all: Vec<Moment> =
        moments(corpus, passing).into_iter().filter(|moment| !moment.places.is_empty()).collect();
    let mut drawn: Vec<&Moment> = all.iter().collect();
    drawn.put_in_order_by_key(|moment| {
        (Reverse(moment.texts.len()), Reverse(moment.places.len()), moment.when)
    });
    drawn.truncate(MOMENTS);
    drawn.put_in_order_by_key(|moment| moment.when);
    let marked =
        |text: &ArticleId| drawn.iter().any(|moment| moment.texts.iter().take(TEXTS).any(|one| one == text));
    let texts: Vec<ArticleId> = corpus.article_ids().filter(marked).collect();
    let gaps = drawn.windows(2).filter(|pair| years(pair).is_some()).count();
    let foot = HEAD + drawn.len() * ROW + gaps * GAP;
    let shown = fill(export::DATED, &[&words::thousands(drawn.len()), &words::thousands(all.len())]);
    let mut svg = head((WIDTH, foot + 24 + texts.len() * LINE), &words::topic(corpus), &shown);
    let mut top = HEAD;
    for (at, moment) in drawn.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| drawn.get(before..=at)).and_then(years);
        if let Some(years) = before {
            line(&mut svg, top, top + GAP, "stroke-dasharray=\"3 3\"");
            let years = escaped(&number_of(years, things::YEARS));
            put(&mut svg, WORDS, top + 20, "font-size=\"12\" fill=\"#62676f\"", &years);
            top += GAP;
        }
        line(&mut svg, top, top + ROW, "");
        row(&mut svg, corpus, moment, top);
        top += ROW;
    }
    legend(&mut svg, corpus, &texts, foot + 28, 1);
    svg + "</svg>"
}

/// How many years lie between two dates, where they are two and more.
fn years(pair: &[&Moment]) -> Option<usize> {
    let [before, after] = pair else { return None };
    usize::try_from(after.when.year() - before.when.year()).ok().filter(|&years| years > 1)
}

fn line(svg: &mut String, from: usize, to: usize, style: &str) {
    let _ = write!(svg, "<path d=\"M{AXIS} {from}V{to}\" stroke=\"#17191c\" stroke-width=\"1.5\" {style}/>");
}

fn row(svg: &mut String, corpus: &Corpus, moment: &Moment, top: usize) {
    let middle = top + ROW / 2;
    let _ = write!(svg, "<circle cx=\"{AXIS}\" cy=\"{middle}\" r=\"5\"/>");
    let date = escaped(&words::stretch(moment.when));
    put(svg, DATE, middle + 5, "text-anchor=\"end\" font-weight=\"700\"", &date);
    if let Some(&place) = moment.places.first() {
        let (before, date, after) = excerpt(corpus, place, BEFORE);
        let room = CHARACTERS.saturating_sub(before.chars().count() + date.chars().count());
        let after = cut(&after, room);
        let words =
            [&escaped(&before), "<tspan font-weight=\"700\">", &escaped(&date), "</tspan>", &escaped(&after)];
        put(svg, WORDS, middle + 5, "font-family=\"serif\" xml:space=\"preserve\"", &words.concat());
    }
    let marked = moment.texts.iter().take(TEXTS);
    marked.enumerate().for_each(|(at, &text)| siglum(svg, text, SIGLA + at * SIGLUM, middle - 10));
    let more = moment.texts.len().saturating_sub(TEXTS);
    if more > 0 {
        let more = escaped(&fill(crate::messages::words::AND_MORE, &[&words::thousands(more)]));
        put(svg, SIGLA + TEXTS * SIGLUM, middle + 5, "font-size=\"12\" fill=\"#454a51\"", &more);
    }
}
