use corpus::Number;
use markup::view;

use super::model::line::places;
use super::model::{Amount, Value};
use crate::browser::markup::{IntoMarkup, Markup};
use crate::components::siglum::{Fill, siglum};
use crate::messages::{figures as messages, fill, form, things};
use crate::words;

/// A number with its unit: "75,000,000 USD", "90 percent", "20–30 years".
pub(super) fn amount(amount: &Amount) -> String {
    with_unit(number_of(amount), amount)
}

fn number_of(amount: &Amount) -> String {
    let upper = amount.upper.map(|upper| ["–", &number(upper)].concat());
    number(amount.number) + &upper.unwrap_or_default()
}

fn with_unit(number: String, amount: &Amount) -> String {
    let time = match amount.unit.as_str() {
        "" => return number,
        "percent" => return fill(messages::PERCENT, &[&number]),
        "year" => things::YEARS,
        "month" => things::MONTHS,
        "week" => things::WEEKS,
        "day" => things::DAYS,
        "hour" => things::HOURS,
        "minute" => things::MINUTES,
        unit => return [number.as_str(), " ", unit].concat(),
    };
    let count = amount.upper.unwrap_or(amount.number).to_f64();
    // A part of one takes the form of several.
    let whole = if count.fract() == 0.0 { count as usize } else { 0 };
    [number.as_str(), " ", form(time, whole)].concat()
}

/// A number with marks between thousands.
fn number(number: Number) -> String {
    let digits = number.to_string();
    let (whole, part) =
        digits.split_once('.').map_or((digits.as_str(), None), |(whole, part)| (whole, Some(part)));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), words::thousands);
    part.map_or_else(|| whole.clone(), |part| [&whole, ".", part].concat())
}

/// Widths in pixels: of the drawing, of a digit, between two numbers, of a siglum, and the widest stack of sigla.
const WIDTH: f64 = 168.0;
const DIGIT: f64 = 8.4;
const BETWEEN: f64 = 8.0;
const SIGLUM: f64 = 14.0;
const STACK: f64 = 70.0;
/// More numbers are told in words; their labels would not fit the line.
const MARKS: usize = 4;

/// The numbers of a figure: one as it is, several on a line with the sigla of the texts that give them.
pub(super) fn values(values: &[Value]) -> Markup {
    let said: Vec<String> = values.iter().map(|value| number_of(&value.amount)).collect();
    let Some(last) = values.last() else { return Markup::Nothing };
    let words = with_unit(said.join(" / "), &last.amount);
    if values.len() < 2 || values.len() > MARKS {
        return view! { <span class="norm num">{words}</span> };
    }
    view! { {line(values, &said)}<span class="vh">{words}</span> }
}

fn line(values: &[Value], said: &[String]) -> Markup {
    let width = |at: usize| said.get(at).map_or(0.0, |said| said.chars().count() as f64 * DIGIT);
    let stack = |value: &Value| (value.texts.len() as f64 * SIGLUM).min(STACK);
    let half = |at: usize| width(at).max(values.get(at).map_or(0.0, stack)) / 2.0;
    let end = values.len().saturating_sub(1);
    let room = (0..values.len()).map(|at| half(at) * 2.0).fold(0.0, f64::max) + BETWEEN;
    let numbers: Vec<f64> = values.iter().map(|value| value.amount.number.to_f64()).collect();
    let start = half(0);
    let places: Vec<f64> =
        places(&numbers, WIDTH - start - half(end), room).iter().map(|place| place + start).collect();
    let mark = |(at, place): (usize, &f64)| {
        let sigla = values.get(at).map(|value| sigla(value, *place, stack(value)));
        let at_place = pixels(*place);
        view! {
            <line class="vaxis" x1=at_place.clone() x2=at_place.clone() y1="20" y2="29"/>
            <text x=at_place y="45">{said.get(at).cloned()}</text>
            {sigla}
        }
    };
    let (from, to) =
        (places.first().copied().unwrap_or_default(), places.last().copied().unwrap_or_default());
    view! {
        <svg class="vline" viewBox=["0 0 ", &pixels(WIDTH), " 50"].concat() width=pixels(WIDTH) height="50" aria-hidden="true">
            <line class="vaxis" x1=pixels(from) x2=pixels(to) y1="24.5" y2="24.5"/>
            {places.iter().enumerate().map(mark).collect::<Vec<_>>()}
        </svg>
    }
}

fn sigla(value: &Value, place: f64, width: f64) -> Markup {
    let count = value.texts.len();
    let step = if count > 1 { (width - SIGLUM) / (count - 1) as f64 } else { 0.0 };
    let one = |(at, &text): (usize, &corpus::ArticleId)| {
        let left = place - width / 2.0 + step * at as f64;
        view! {
            <svg x=pixels(left) y="0" width=pixels(SIGLUM - 1.0) height=pixels(SIGLUM - 1.0) overflow="visible">
                {siglum(text, Fill::Whole)}
            </svg>
        }
    };
    value.texts.iter().enumerate().map(one).collect::<Vec<_>>().into_markup()
}

/// A length in whole pixels.
fn pixels(length: f64) -> String {
    (length.round() as i32).to_string()
}

#[cfg(test)]
mod tests {
    use corpus::Number;

    use super::amount;
    use crate::pages::figures::model::Amount;

    fn said(number: Number, upper: Option<Number>, unit: &str) -> String {
        amount(&Amount { number, upper, unit: unit.to_owned() })
    }

    #[test]
    fn amounts_are_readable() {
        assert_eq!(said(Number::new(75, 6), None, "USD"), "75,000,000 USD");
        assert_eq!(said(Number::new(25, -1), None, "kilometre"), "2.5 kilometre");
        assert_eq!(said(Number::new(90, 0), None, "percent"), "90 percent");
        assert_eq!(said(Number::new(20, 0), Some(Number::new(30, 0)), "year"), "20–30 years");
        assert_eq!(said(Number::new(1, 0), None, "year"), "1 year");
        assert_eq!(said(Number::new(12345, -1), None, ""), "1,234.5");
        assert_eq!(said(Number::new(-5, 0), None, ""), "-5");
    }
}
