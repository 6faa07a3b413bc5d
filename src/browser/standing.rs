//! What stands on the page, and how it changes.

use std::borrow::Cow;

use leptos::reactive::effect::RenderEffect;
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::Mountable;
use wasm_bindgen::JsCast;

use super::cast::{Place, Root, cast};
use super::filled::{Filled, Target};
use super::list::List;
use super::markup::{Hole, Markup};
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
    /// A list in which what stays is not drawn anew.
    List(List),
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
            Markup::Things(things) => Self::List(List::new(things)),
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
            (Self::List(list), Markup::Things(things)) => list.rearrange(things),
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
pub(super) fn nothing() -> types::Node {
    Rndr::create_placeholder().into()
}

pub(super) fn insert_before(node: &types::Node, child: &mut dyn Mountable) -> bool {
    let Some(parent) = node.parent_node() else { return false };
    child.mount(parent.unchecked_ref(), Some(node));
    true
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
            Self::List(list) => list.unmount(),
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
            Self::List(list) => list.mount(parent, marker),
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
            Self::List(list) => return list.insert_before_this(child),
        };
        first.is_some_and(|first| first.insert_before_this(child))
    }

    /// Only Leptos' own views ask for them.
    fn elements(&self) -> Vec<types::Element> {
        Vec::new()
    }
}
