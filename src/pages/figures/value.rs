use corpus::ArticleId;
use markup::view;

use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::siglum::{Fill, siglum};
use crate::figures::Value;
use crate::figures::line::{Line, Mark, Measures};

/// How the line is measured: it fits the column of numbers.
const MEASURES: Measures = Measures { width: 168.0, digit: 8.4, siglum: 14.0, stack: 70.0 };
/// More numbers are told in words; their labels would not fit the line.
const MARKS: usize = 4;

/// The numbers of a figure: one as it is, several on a line with the sigla of the texts that give them.
pub(super) fn values(values: &[Value]) -> Markup {
    let Some(last) = values.last() else { return Markup::Nothing };
    let said: Vec<String> = values.iter().map(|value| value.amount.digits()).collect();
    let words = last.amount.with_unit(said.join(" / "));
    if values.len() < 2 || values.len() > MARKS {
        return view! { <span class="norm num">{words}</span> };
    }
    view! { {line(values)}<span class="vh">{words}</span> }
}

fn line(values: &[Value]) -> Markup {
    let line = Line::new(values, &MEASURES);
    let mark = |mark: &Mark| {
        let at_place = pixels(mark.place);
        view! {
            <line class="vaxis" x1=at_place.clone() x2=at_place.clone() y1="20" y2="29"/>
            <text x=at_place y="45">{mark.number.clone()}</text>
            {mark.sigla.iter().map(one_siglum).collect::<Vec<_>>().into_markup()}
        }
    };
    let (from, to) = line.ends();
    view! {
        <svg class="vline" viewBox=["0 0 ", &pixels(MEASURES.width), " 50"].concat() width=pixels(MEASURES.width) height="50" aria-hidden="true">
            <line class="vaxis" x1=pixels(from) x2=pixels(to) y1="24.5" y2="24.5"/>
            {line.marks.iter().map(mark).collect::<Vec<_>>()}
        </svg>
    }
}

fn one_siglum(&(text, left): &(ArticleId, f64)) -> Markup {
    let side = pixels(MEASURES.siglum - 1.0);
    view! {
        <svg x=pixels(left) y="0" width=side.clone() height=side overflow="visible">{siglum(text, Fill::Whole)}</svg>
    }
}

/// A length in whole pixels.
fn pixels(length: f64) -> String {
    (length.round() as i32).to_string()
}
