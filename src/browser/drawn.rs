//! Parts of the page that stay as they are once drawn.
//!
//! A template keeps what it needs to change later. What never changes needs none of it, and what is drawn hundreds of times
//! is copied whole.

use std::cell::RefCell;

use leptos::tachys::renderer::{Rndr, types};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;

/// An element that never changes, with its attributes and what is in it.
pub struct Drawn(SendWrapper<types::Element>);

impl Drawn {
    /// An empty element of HTML.
    pub fn html(tag: &'static str) -> Self {
        Self(SendWrapper::new(Rndr::create_element(tag, None)))
    }

    /// An empty element of SVG.
    pub fn svg(tag: &'static str) -> Self {
        Self(SendWrapper::new(Rndr::create_element(tag, Some("http://www.w3.org/2000/svg"))))
    }

    /// The element with an attribute.
    pub fn with(self, name: &'static str, value: &str) -> Self {
        Rndr::set_attribute(&self.0, name, value);
        self
    }

    /// The element with words after what is in it.
    pub fn saying(self, words: &str) -> Self {
        Rndr::insert_node(&self.0, &Rndr::create_text_node(words), None);
        self
    }

    /// The element with another one after what is in it.
    pub fn around(self, inner: Self) -> Self {
        Rndr::insert_node(&self.0, &inner.0, None);
        self
    }

    /// The element with others after what is in it.
    pub fn around_all(self, inner: impl Iterator<Item = Self>) -> Self {
        inner.fold(self, Self::around)
    }

    pub(super) fn into_element(self) -> types::Element {
        self.0.take()
    }

    fn copy(&self) -> Option<Self> {
        Some(Self(SendWrapper::new(self.0.clone_node_with_deep(true).ok()?.dyn_into().ok()?)))
    }
}

/// An element of HTML that holds words; `class` may be empty.
pub fn plain(tag: &'static str, class: &'static str, words: &str) -> Drawn {
    let element = Drawn::html(tag).saying(words);
    if class.is_empty() { element } else { element.with("class", class) }
}

/// Drawings that are drawn once and then copied, by a number of each.
#[derive(Default)]
pub struct Drawings(RefCell<Vec<(usize, Drawn)>>);

impl Drawings {
    /// A copy of a drawing, which is drawn when it is asked for first.
    pub fn copy(&self, number: usize, draw: impl Fn() -> Drawn) -> Drawn {
        let mut kept = self.0.borrow_mut();
        let place = kept.binary_search_by_key(&number, |(number, _)| *number).unwrap_or_else(|place| {
            kept.insert(place, (number, draw()));
            place
        });
        kept.get(place).and_then(|(_, drawn)| drawn.copy()).unwrap_or_else(draw)
    }
}
