//! Numbers and dates as a language writes them, by the browser's own tables (ECMA-402).
//!
//! Making a formatter takes longer than a hundred uses of it, so each is made once. For a language that the browser does
//! not know the answer is `None`.

use core::cell::RefCell;
use corpus::Map;

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::messages::writer::{Calendar, Length, Writer};

/// The browser as who knows how languages write numbers and dates.
pub const WRITER: Writer = Writer { number, date, dates };

/// What is formatted, and how: each asks for a formatter of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    /// A number with so many decimals.
    Number(u8),
    /// A date that has a month, and a day.
    Date { month: bool, day: bool, length: Length },
}

thread_local! {
    /// The formatters made so far, by the tag of the language and what they format.
    static FORMATTERS: RefCell<Map<(&'static str, Form), Object>> = const { RefCell::new(Map::new()) };
}

/// A number with so many decimals, in a language.
fn number(tag: &'static str, number: f64, decimals: u8) -> Option<String> {
    let formatter = formatter(tag, Form::Number(decimals))?;
    format(formatter.unchecked_ref::<Intl::NumberFormat>().format(), &number.into())
}

/// A date as precise as it is known, in a language.
fn date(tag: &'static str, date: Calendar, length: Length) -> Option<String> {
    let formatter = formatter(tag, form_of(date, length))?;
    format(formatter.unchecked_ref::<Intl::DateTimeFormat>().format(), &moment(date).into())
}

/// From a date to another that is known as precisely, in a language; what both have in common stands once.
fn dates(tag: &'static str, first: Calendar, last: Calendar, length: Length) -> Option<String> {
    let form = form_of(first, length);
    let formatter = formatter(tag, form).filter(|_| form == form_of(last, length))?;
    let formatter = formatter.unchecked_into::<Intl::DateTimeFormat>();
    formatter.format_range(&moment(first), &moment(last)).ok().map(String::from)
}

fn format(format: Function, what: &JsValue) -> Option<String> {
    format.call1(&JsValue::UNDEFINED, what).ok()?.as_string()
}

fn form_of((_, month, day): Calendar, length: Length) -> Form {
    Form::Date { month: month.is_some(), day: day.is_some(), length }
}

/// Noon of a day, which is the same day in every reckoning of its hours.
fn moment((year, month, day): Calendar) -> Date {
    let date = Date::new(&JsValue::from_f64(0.0));
    let month = i32::from(month.unwrap_or(1)) - 1;
    date.set_utc_full_year_with_month_date(u32::from(year), month, i32::from(day.unwrap_or(1)));
    date.set_utc_hours(12);
    date
}

fn formatter(tag: &'static str, form: Form) -> Option<Object> {
    FORMATTERS.with_borrow_mut(|formatters| {
        if let Some(formatter) = formatters.get(&(tag, form)) {
            return Some(formatter.clone());
        }
        let tags = Array::of1(&tag.into());
        // A browser without the language would speak that of the system, in the middle of a sentence.
        if Intl::NumberFormat::supported_locales_of(&tags, &Object::new()).length() == 0 {
            return None;
        }
        let formatter = make(&tags, form);
        formatters.insert((tag, form), formatter.clone());
        Some(formatter)
    })
}

fn make(tags: &Array, form: Form) -> Object {
    let options = Object::new();
    let set = |name: &str, value: JsValue| {
        let _ = Reflect::set(&options, &name.into(), &value);
    };
    match form {
        Form::Number(decimals) => {
            set("minimumFractionDigits", decimals.into());
            set("maximumFractionDigits", decimals.into());
            Intl::NumberFormat::new(tags, &options).unchecked_into()
        }
        Form::Date { month, day, length } => {
            set("timeZone", "UTC".into());
            set("year", "numeric".into());
            if month {
                set("month", if length == Length::Short { "short" } else { "long" }.into());
            }
            if day {
                set("day", "numeric".into());
            }
            Intl::DateTimeFormat::new(tags, &options).unchecked_into()
        }
    }
}
