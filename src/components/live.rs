//! Parts of the page that change by themselves.

use leptos::prelude::*;

/// A part that is made anew whenever a signal it reads changes.
///
/// A closure can stand in a view as it is, but then everything that follows its changes is compiled for it alone; in
/// here all of them are of one type.
pub fn live<T: IntoView + 'static>(part: impl Fn() -> T + Send + 'static) -> AnyView {
    let part: Box<dyn Fn() -> AnyView + Send> = Box::new(move || part().into_any());
    part.into_any()
}
