//! What stands on the page, and how it changes.

use std::borrow::Cow;
use std::collections::VecDeque;

use leptos::prelude::{Owner, untrack};
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::Mountable;
use wasm_bindgen::JsCast;

use super::cast::{Place, Root, cast};
use super::filled::{Filled, Target};
use super::markup::{Hole, Markup, Things};
use crate::derived::Make;

/// A part that stands on the page.
pub(super) enum Standing {
    /// Words, and how they were given.
    Words(types::Node, Cow<'static, str>),
    /// A copy of a template.
    Markup(Copied),
    /// What never changes, or keeps the place of what is not there.
    Node(types::Node),
    /// Several parts in a row, and what keeps the place of more.
    Several(Vec<Self>, types::Node),
    /// A part that is made anew by itself.
    Varying(Varying),
    /// The things of a list, and what keeps the place of more.
    Things(Vec<Thing>, types::Node),
}

/// A copy of a template with its holes filled.
pub(super) struct Copied {
    template: &'static str,
    /// What stands at its top, in order.
    roots: Vec<Root>,
    filled: Vec<Filled>,
}

/// A part that is made anew by itself.
pub(super) struct Varying(RenderEffect<Standing>);

/// A thing of a list: what tells it from the others, it, and to whom belongs what was made for it.
pub(super) struct Thing(
    u64,
    Standing,
    #[expect(dead_code, reason = "gives back what it owns when it is dropped")] Owner,
);

impl Standing {
    /// Makes a part that is not on the page yet.
    pub(super) fn new(part: Markup) -> Self {
        match part {
            Markup::Words(words) => Self::Words(Rndr::create_text_node(&words).into(), words),
            Markup::Template(template, holes) => Self::Markup(Copied::new(template, holes)),
            Markup::Drawn(element) => Self::Node(element.into()),
            Markup::Several(parts) => Self::Several(parts.into_iter().map(Self::new).collect(), nothing()),
            Markup::Nothing => Self::Node(nothing()),
            Markup::Varying(make) => Self::Varying(Varying::new(make)),
            Markup::Things(Things { owner, keys, mut draw }) => {
                let thing = |(number, key)| Thing::new(&owner, key, || draw.draw(number));
                Self::Things(keys.into_iter().enumerate().map(thing).collect(), nothing())
            }
        }
    }

    /// Makes another part of it, and keeps of what stands there what can stay.
    pub(super) fn refill(&mut self, part: Markup) {
        match (self, part) {
            (Self::Words(node, before), Markup::Words(now)) => {
                if *before != now {
                    node.set_node_value(Some(&now));
                    *before = now;
                }
            }
            (Self::Markup(copied), Markup::Template(template, holes))
                if core::ptr::eq(copied.template, template) =>
            {
                copied.filled.iter_mut().zip(holes).for_each(|(filled, hole)| filled.refill(hole));
            }
            (Self::Several(several, end), Markup::Several(parts)) => {
                let kept = several.len().min(parts.len());
                several.drain(kept..).for_each(|mut gone| gone.unmount());
                let mut parts = parts.into_iter();
                several.iter_mut().zip(parts.by_ref()).for_each(|(standing, part)| standing.refill(part));
                several.extend(parts.map(|part| {
                    let mut more = Self::new(part);
                    insert_before(end, &mut more);
                    more
                }));
            }
            (Self::Things(things, end), Markup::Things(now)) => rearrange(things, end, now),
            (standing, part) => {
                let mut other = Self::new(part);
                standing.insert_before_this(&mut other);
                standing.unmount();
                *standing = other;
            }
        }
    }
}

/// What keeps the place of something.
fn nothing() -> types::Node {
    Rndr::create_placeholder().into()
}

fn insert_before(node: &types::Node, child: &mut dyn Mountable) -> bool {
    let Some(parent) = node.parent_node() else { return false };
    child.mount(parent.unchecked_ref(), Some(node));
    true
}

impl Thing {
    fn new(owner: &Owner, key: u64, draw: impl FnOnce() -> Markup) -> Self {
        let owner = owner.with(Owner::new);
        let standing = owner.with(|| untrack(|| Standing::new(draw())));
        Self(key, standing, owner)
    }
}

/// Takes out what is gone, draws what is new, and moves what stands elsewhere now.
fn rearrange(things: &mut Vec<Thing>, end: &types::Node, now: Things) {
    let Things { owner, keys, mut draw } = now;
    let mut kept = keys.clone();
    kept.sort_unstable();
    let (rest, gone): (Vec<_>, Vec<_>) =
        things.drain(..).partition(|thing| kept.binary_search(&thing.0).is_ok());
    for mut thing in gone {
        thing.1.unmount();
    }
    let mut rest = VecDeque::from(rest);
    for (number, key) in keys.into_iter().enumerate() {
        let stands = rest.iter().position(|thing| thing.0 == key);
        let mut thing = stands
            .and_then(|at| rest.remove(at))
            .unwrap_or_else(|| Thing::new(&owner, key, || draw.draw(number)));
        if stands != Some(0) {
            match rest.front() {
                Some(next) => next.1.insert_before_this(&mut thing.1),
                None => insert_before(end, &mut thing.1),
            };
        }
        things.push(thing);
    }
}

impl Varying {
    fn new(make: Box<dyn Make<Markup>>) -> Self {
        Self(RenderEffect::new(move |before: Option<Standing>| {
            let part = make.make();
            let Some(mut standing) = before else { return Standing::new(part) };
            standing.refill(part);
            standing
        }))
    }
}

impl Drop for Varying {
    /// The effect itself keeps what stands there a moment longer, in which what changes within would ask for what is gone.
    fn drop(&mut self) {
        self.0.take_value();
    }
}

impl Copied {
    fn new(template: &'static str, holes: Vec<Hole>) -> Self {
        let cast = cast(template);
        let (roots, nodes) = cast.copy();
        let node = |number: Option<usize>| nodes.get(number?)?.clone();
        let fill = |(place, hole): (&Place, Hole)| {
            let within = node(place.within).map(JsCast::unchecked_into::<types::Element>);
            match (hole, within) {
                (Hole::Part(part), within) => {
                    let mut standing = Standing::new(part);
                    if let Some(element) = within {
                        standing.mount(&element, node(place.before).as_ref());
                    }
                    Filled::Part(standing)
                }
                (hole, Some(element)) => Filled::new(Target(place.kind, element), hole),
                // Only parts stand at the top.
                (_, None) => Filled::Part(Standing::Node(nothing())),
            }
        };
        let filled = cast.holes.iter().zip(holes).map(fill).collect();
        Self { template, roots, filled }
    }

    fn part(&self, number: usize) -> Option<&Standing> {
        match self.filled.get(number)? {
            Filled::Part(standing) => Some(standing),
            _ => None,
        }
    }

    /// Does something with each node and each part at the top.
    fn each(&mut self, node: impl Fn(&types::Node), mut part: impl FnMut(&mut Standing)) {
        for root in &self.roots {
            match root {
                Root::Node(root) => node(root),
                Root::Hole(number) => {
                    if let Some(Filled::Part(standing)) = self.filled.get_mut(*number) {
                        part(standing);
                    }
                }
            }
        }
    }
}

impl Mountable for Standing {
    fn unmount(&mut self) {
        match self {
            Self::Words(node, _) | Self::Node(node) => Rndr::remove(node),
            Self::Markup(copied) => copied.each(Rndr::remove, Self::unmount),
            Self::Several(several, end) => {
                several.iter_mut().for_each(Self::unmount);
                Rndr::remove(end);
            }
            Self::Varying(Varying(effect)) => effect.unmount(),
            Self::Things(things, end) => {
                things.iter_mut().for_each(|thing| thing.1.unmount());
                Rndr::remove(end);
            }
        }
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        match self {
            Self::Words(node, _) | Self::Node(node) => Rndr::insert_node(parent, node, marker),
            Self::Markup(copied) => {
                copied
                    .each(|node| Rndr::insert_node(parent, node, marker), |part| part.mount(parent, marker));
            }
            Self::Several(several, end) => {
                several.iter_mut().for_each(|part| part.mount(parent, marker));
                Rndr::insert_node(parent, end, marker);
            }
            Self::Varying(Varying(effect)) => effect.mount(parent, marker),
            Self::Things(things, end) => {
                things.iter_mut().for_each(|thing| thing.1.mount(parent, marker));
                Rndr::insert_node(parent, end, marker);
            }
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let first = match self {
            Self::Words(node, _) | Self::Node(node) => return insert_before(node, child),
            Self::Varying(Varying(effect)) => return effect.insert_before_this(child),
            Self::Markup(copied) => match copied.roots.first() {
                Some(Root::Node(node)) => return insert_before(node, child),
                Some(Root::Hole(number)) => copied.part(*number),
                None => None,
            },
            Self::Several(several, end) if several.is_empty() => return insert_before(end, child),
            Self::Several(several, _) => several.first(),
            Self::Things(things, end) if things.is_empty() => return insert_before(end, child),
            Self::Things(things, _) => things.first().map(|thing| &thing.1),
        };
        first.is_some_and(|first| first.insert_before_this(child))
    }

    /// Only Leptos' own views ask for them.
    fn elements(&self) -> Vec<types::Element> {
        Vec::new()
    }
}
