//! Parts of the page that change by themselves.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use leptos::prelude::*;

/// A part that is made anew whenever a signal it reads changes.
///
/// A closure can stand in a view as it is, but then everything that follows its changes is compiled for it alone; in
/// here all of them are of one type.
pub fn live<T: IntoView + 'static>(part: impl Fn() -> T + Send + 'static) -> AnyView {
    let part: Box<dyn Fn() -> AnyView + Send> = Box::new(move || part().into_any());
    part.into_any()
}

/// The value of an attribute that changes by itself; what follows its changes is compiled once for each type of value.
pub fn attr<V: 'static>(value: impl Fn() -> V + Send + 'static) -> Box<dyn Fn() -> V + Send> {
    Box::new(value)
}

/// What an event leads to, compiled once for each type of event.
pub fn does<E: 'static>(run: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(run)
}

/// One thing of a list: what tells it from the others, and how it is drawn.
type Thing = (u64, Box<dyn FnOnce() -> AnyView + Send>);

/// A list in which a thing that stays is not drawn anew; equal things, of which there must be none, would be one.
///
/// As above, all lists are of one type.
pub fn list<T: Hash + Send + 'static>(
    each: impl Fn() -> Vec<T> + Send + Sync + 'static,
    draw: impl Fn(T) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let draw = Arc::new(draw);
    let thing = move |one: T| -> Thing {
        let mut hasher = DefaultHasher::new();
        one.hash(&mut hasher);
        let draw = draw.clone();
        (hasher.finish(), Box::new(move || draw(one)))
    };
    things(Box::new(move || each().into_iter().map(&thing).collect()))
}

fn things(each: Box<dyn Fn() -> Vec<Thing> + Send + Sync>) -> AnyView {
    view! { <For each=each key=|thing: &Thing| thing.0 children=|thing: Thing| (thing.1)()/> }.into_any()
}
