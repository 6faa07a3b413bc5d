//! Who writes numbers and dates in languages other than English.

use core::cell::Cell;

use super::{Language, spoken};

/// How a date stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Length {
    /// With the month cut short.
    Short,
    /// With the month in full.
    Long,
}

/// A day, a month or a year: year, month from 1, day from 1.
pub type Calendar = (u16, Option<u8>, Option<u8>);

/// Who knows how languages write numbers and dates; a language is given by its tag, and what is unknown is `None`.
#[derive(Clone, Copy, Debug)]
pub struct Writer {
    /// A number with so many decimals.
    pub number: fn(&'static str, f64, u8) -> Option<String>,
    /// A date as precise as it is known.
    pub date: fn(&'static str, Calendar, Length) -> Option<String>,
    /// From a date to another that is known as precisely; what both have in common stands once.
    pub dates: fn(&'static str, Calendar, Calendar, Length) -> Option<String>,
}

thread_local! {
    /// The browser, where there is one.
    static WRITER: Cell<Option<Writer>> = const { Cell::new(None) };
}

/// Has numbers and dates written by a writer where it knows the language.
pub fn write_by(writer: Writer) {
    WRITER.set(Some(writer));
}

/// What the writer writes in the language of the page. English is written by hand: the first page shown waits for no
/// tables of the browser.
pub fn written<T>(write: impl FnOnce(Writer, &'static str) -> Option<T>) -> Option<T> {
    let language = Some(spoken()).filter(|language| *language != Language::English)?;
    write(WRITER.get()?, language.tag())
}
