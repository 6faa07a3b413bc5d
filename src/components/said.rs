//! Messages whose places are filled by elements, so that each language has its own order of words.

use crate::browser::markup::{IntoMarkup, Markup};
use crate::browser::plain;
use crate::messages::{Message, Part, parts};

/// A message with its places filled: `{0}` by the first element, `{1}` by the second, and so on.
pub fn said(message: Message, places: Vec<Markup>) -> Markup {
    put_together(message, places, IntoMarkup::into_markup)
}

/// The same, but the words of the message are only heard; what fills its places is seen too.
pub fn heard(message: Message, places: Vec<Markup>) -> Markup {
    put_together(message, places, |words| plain("span", "vh", words).into_markup())
}

fn put_together(message: Message, places: Vec<Markup>, words: fn(&'static str) -> Markup) -> Markup {
    let mut places: Vec<Option<Markup>> = places.into_iter().map(Some).collect();
    let part = |part| match part {
        Part::Words(said) => Some(words(said)),
        Part::Place(number) => places.get_mut(number).and_then(Option::take),
    };
    parts(message).into_iter().map(part).collect::<Vec<_>>().into_markup()
}
