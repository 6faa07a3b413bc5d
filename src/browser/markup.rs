//! Parts of the page, as templates and what fills their holes; `markup::view` writes them.

use core::marker::PhantomData;
use std::borrow::Cow;

use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::types;
use leptos::tachys::view::{Position, PositionState, Render, RenderHtml};
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue};

use super::drawn::Drawn;
use super::standing::Standing;
use crate::derived::Make;

/// A part of the page.
pub enum Markup {
    /// Words.
    Words(Cow<'static, str>),
    /// A template, and what fills its holes, in their order.
    Template(&'static str, Vec<Hole>),
    /// What never changes.
    Drawn(types::Element),
    /// Several parts in a row.
    Several(Vec<Markup>),
    /// Nothing, for now.
    Nothing,
    /// A part that is made anew whenever a signal changes that is read while it is made.
    Varying(Box<dyn Make<Markup>>),
    /// A list in which what stays is not drawn anew.
    Things(Things),
}

/// The things of a list.
pub struct Things {
    /// To whom belongs what is made for each of them, until it is gone.
    pub owner: Owner,
    /// What tells each from the others.
    pub keys: Vec<u64>,
    /// How each is drawn.
    pub draw: Box<dyn Draw>,
}

/// Draws the things of a list.
pub trait Draw {
    /// Draws one of them, by its number; it is asked at most once for each.
    fn draw(&mut self, number: usize) -> Markup;
}

/// A part of the page that is a template.
pub fn template(template: &'static str, holes: Vec<Hole>) -> Markup {
    Markup::Template(template, holes)
}

/// What fills a hole.
pub enum Hole {
    /// The value of an attribute, a property, a class or a property of the style.
    Value(Plain),
    /// Such a value, which changes by itself.
    Live(Box<dyn Make<Plain>>),
    /// What an event leads to.
    Event(Run),
    /// What stands in an element.
    Part(Markup),
}

/// What runs when an event comes.
pub type Run = Box<dyn Hear>;

/// In place of `dyn FnMut`, for the reason that [`Make`] gives.
pub trait Hear {
    /// Does what the event leads to.
    fn hear(&mut self, event: JsValue);
}

struct Listener<E, F> {
    run: F,
    event: PhantomData<E>,
}

impl<E: JsCast, F: FnMut(E)> Hear for Listener<E, F> {
    fn hear(&mut self, event: JsValue) {
        (self.run)(event.unchecked_into());
    }
}

/// A value of the page.
#[derive(PartialEq)]
pub enum Plain {
    /// None, or that something is not so: an attribute is left out.
    None,
    /// That something is so: an attribute is empty.
    Flag,
    /// Words.
    Text(Cow<'static, str>),
}

impl Plain {
    /// Its words, one by one.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let text = match self {
            Self::Text(words) => words,
            Self::Flag | Self::None => "",
        };
        text.split_ascii_whitespace()
    }
}

/// What is a value as it is.
pub trait IntoPlain {
    /// The value.
    fn into_plain(self) -> Plain;
}

impl IntoPlain for Plain {
    fn into_plain(self) -> Plain {
        self
    }
}

impl IntoPlain for bool {
    fn into_plain(self) -> Plain {
        if self { Plain::Flag } else { Plain::None }
    }
}

impl IntoPlain for usize {
    fn into_plain(self) -> Plain {
        self.to_string().into_plain()
    }
}

impl IntoPlain for u32 {
    fn into_plain(self) -> Plain {
        (self as usize).into_plain()
    }
}

impl IntoPlain for u8 {
    fn into_plain(self) -> Plain {
        usize::from(self).into_plain()
    }
}

impl IntoPlain for &'static str {
    fn into_plain(self) -> Plain {
        Plain::Text(Cow::Borrowed(self))
    }
}

impl IntoPlain for String {
    fn into_plain(self) -> Plain {
        Plain::Text(Cow::Owned(self))
    }
}

impl<T: IntoPlain> IntoPlain for Option<T> {
    fn into_plain(self) -> Plain {
        self.map_or(Plain::None, T::into_plain)
    }
}

/// What is a value, or makes one whenever a signal changes that it reads.
pub trait IntoValue<By> {
    /// What it is.
    type Of;

    /// The value.
    fn into_value(self) -> Hole;
}

/// Marks what is a value.
pub struct Itself;
/// Marks what makes one.
pub struct Made;

impl<T: IntoPlain> IntoValue<Itself> for T {
    type Of = T;

    fn into_value(self) -> Hole {
        Hole::Value(self.into_plain())
    }
}

impl<F: Fn() -> T + 'static, T: IntoPlain> IntoValue<Made> for F {
    type Of = T;

    fn into_value(self) -> Hole {
        Hole::Live(Box::new(move || self().into_plain()))
    }
}

/// What fills the hole of an attribute or a property of the style.
pub fn value<By>(value: impl IntoValue<By>) -> Hole {
    value.into_value()
}

/// Whether an element is of a class.
pub fn class<By>(is: impl IntoValue<By, Of = bool>) -> Hole {
    is.into_value()
}

/// What a property of an element can be.
pub trait Property {}

impl Property for bool {}
impl Property for String {}
impl Property for &'static str {}

/// The value of a property of an element.
pub fn property<By, T: IntoValue<By, Of: Property>>(value: T) -> Hole {
    value.into_value()
}

/// What an event leads to.
pub fn event<E: JsCast + 'static>(run: impl FnMut(E) + 'static) -> Hole {
    Hole::Event(Box::new(Listener { run, event: PhantomData }))
}

/// What stands in a hole.
pub fn part(part: impl IntoMarkup) -> Hole {
    Hole::Part(part.into_markup())
}

/// What can stand among the nodes of the page.
pub trait IntoMarkup {
    /// The part.
    fn into_markup(self) -> Markup;
}

impl IntoMarkup for Markup {
    fn into_markup(self) -> Markup {
        self
    }
}

impl IntoMarkup for &'static str {
    fn into_markup(self) -> Markup {
        Markup::Words(Cow::Borrowed(self))
    }
}

impl IntoMarkup for String {
    fn into_markup(self) -> Markup {
        Markup::Words(Cow::Owned(self))
    }
}

impl IntoMarkup for usize {
    fn into_markup(self) -> Markup {
        self.to_string().into_markup()
    }
}

impl IntoMarkup for Drawn {
    fn into_markup(self) -> Markup {
        Markup::Drawn(self.into_element())
    }
}

impl<T: IntoMarkup> IntoMarkup for Option<T> {
    fn into_markup(self) -> Markup {
        self.map_or(Markup::Nothing, T::into_markup)
    }
}

impl<T: IntoMarkup> IntoMarkup for Vec<T> {
    fn into_markup(self) -> Markup {
        Markup::Several(self.into_iter().map(T::into_markup).collect())
    }
}

/// Shows the whole page.
pub fn show(make: impl FnOnce() -> Markup + 'static) {
    mount_to_body(move || Page(SendWrapper::new(make())));
}

/// The whole page, as Leptos asks for it.
struct Page(SendWrapper<Markup>);

impl Render for Page {
    type State = Standing;

    fn build(self) -> Standing {
        Standing::new(self.0.take())
    }

    fn rebuild(self, state: &mut Standing) {
        state.refill(self.0.take());
    }
}

no_attrs!(Page);

/// What servers need does nothing here.
impl RenderHtml for Page {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Standing {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
