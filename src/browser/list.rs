//! The things of a list on the page: what stays is moved and not drawn anew.

use std::collections::VecDeque;

use leptos::prelude::{Owner, untrack};
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::Mountable;

use super::markup::{Draw, Things};
use super::standing::{Standing, insert_before, nothing};

/// A list that stands on the page.
pub(super) struct List {
    things: Vec<Thing>,
    /// Keeps the place of more.
    end: types::Node,
    /// To whom belonged what is gone. An owner remembers all that it ever made, so the next things get these.
    spare: Vec<Owner>,
}

/// What tells a thing from the others, what stands there, and to whom belongs what was made for it.
struct Thing(u64, Standing, Owner);

impl List {
    /// Draws all things of a list.
    pub(super) fn new(things: Things) -> Self {
        let mut list = Self { things: Vec::new(), end: nothing(), spare: Vec::new() };
        let Things { owner, keys, mut draw } = things;
        for (number, key) in keys.into_iter().enumerate() {
            let thing = list.draw(&owner, key, number, &mut *draw);
            list.things.push(thing);
        }
        list
    }

    fn draw(&mut self, owner: &Owner, key: u64, number: usize, draw: &mut dyn Draw) -> Thing {
        let owner = self.spare.pop().unwrap_or_else(|| owner.with(Owner::new));
        let standing = owner.with(|| untrack(|| Standing::new(draw.draw(number))));
        Thing(key, standing, owner)
    }

    /// Takes out what is gone, draws what is new, and moves what stands elsewhere now.
    pub(super) fn rearrange(&mut self, now: Things) {
        let Things { owner, keys, mut draw } = now;
        let mut kept = keys.clone();
        kept.sort_unstable();
        let (stay, gone): (VecDeque<_>, VecDeque<_>) =
            self.things.drain(..).partition(|thing| kept.binary_search(&thing.0).is_ok());
        self.take_out(gone);
        let mut stay = stay;
        for (number, key) in keys.into_iter().enumerate() {
            let stands = stay.iter().position(|thing| thing.0 == key);
            let mut thing = stands
                .and_then(|at| stay.remove(at))
                .unwrap_or_else(|| self.draw(&owner, key, number, &mut *draw));
            if stands != Some(0) {
                match stay.front() {
                    Some(next) => next.1.insert_before_this(&mut thing.1),
                    None => insert_before(&self.end, &mut thing.1),
                };
            }
            self.things.push(thing);
        }
        // More than one was told by the same key.
        self.take_out(stay);
    }

    fn take_out(&mut self, gone: VecDeque<Thing>) {
        for Thing(_, mut standing, owner) in gone {
            standing.unmount();
            drop(standing);
            owner.cleanup();
            self.spare.push(owner);
        }
    }
}

impl Mountable for List {
    fn unmount(&mut self) {
        self.things.iter_mut().for_each(|thing| thing.1.unmount());
        Rndr::remove(&self.end);
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        self.things.iter_mut().for_each(|thing| thing.1.mount(parent, marker));
        Rndr::insert_node(parent, &self.end, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self.things.first() {
            Some(first) => first.1.insert_before_this(child),
            None => insert_before(&self.end, child),
        }
    }

    /// Only Leptos' own views ask for them.
    fn elements(&self) -> Vec<types::Element> {
        Vec::new()
    }
}
