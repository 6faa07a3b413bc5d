//! Parts of the page that change by themselves.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use leptos::prelude::*;

use crate::browser::markup::{Draw, IntoMarkup, Markup, Things};

/// A part that is made anew whenever a signal it reads changes.
pub fn live<T: IntoMarkup>(part: impl Fn() -> T + 'static) -> Markup {
    Markup::Varying(Box::new(move || part().into_markup()))
}

/// A list in which a thing that stays is not drawn anew. No two things of it are equal.
pub fn list<T: Hash + 'static>(
    each: impl Fn() -> Vec<T> + 'static,
    draw: impl Fn(T) -> Markup + 'static,
) -> Markup {
    let draw = Rc::new(draw);
    // It outlives each change of the list.
    let owner = Owner::current().unwrap_or_default();
    live(move || {
        let things = each();
        let keys = things.iter().map(key).collect();
        let things = things.into_iter().map(Some).collect();
        Markup::Things(Things {
            owner: owner.clone(),
            keys,
            draw: Box::new(Listed { things, draw: draw.clone() }),
        })
    })
}

fn key(thing: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    thing.hash(&mut hasher);
    hasher.finish()
}

/// The things of a list, each until it is drawn.
struct Listed<T, D> {
    things: Vec<Option<T>>,
    draw: Rc<D>,
}

impl<T, D: Fn(T) -> Markup> Draw for Listed<T, D> {
    fn draw(&mut self, number: usize) -> Markup {
        let thing = self.things.get_mut(number).and_then(Option::take);
        thing.map_or(Markup::Nothing, |thing| (self.draw)(thing))
    }
}
