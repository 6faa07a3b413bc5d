//! What a template says, made once and then copied.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use leptos::tachys::renderer::{Rndr, types};

const DRAWING: &str = "http://www.w3.org/2000/svg";

/// Where something goes: an attribute, a property, a class or a property of the style of an element, by its name; what an
/// event leads to, by that of the event; or among the nodes within an element.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Attribute(&'static str),
    Property(&'static str),
    Class(&'static str),
    Style(&'static str),
    Event(&'static str),
    Part,
}

/// A hole: its kind, the element that it is of, if it is not at the top, and the node after it, if there is one; both by
/// their numbers.
pub(super) struct Place {
    pub(super) kind: Kind,
    pub(super) within: Option<usize>,
    pub(super) before: Option<usize>,
}

/// What stands at the top of a part: a node, or a hole by its number.
pub(super) enum Root {
    Node(types::Node),
    Hole(usize),
}

/// The nodes of a template, and where its holes are.
#[derive(Default)]
pub(super) struct Cast {
    roots: Vec<Root>,
    /// For each root that is a node, and for each node within it, where the way to holes leads.
    ways: Vec<Way>,
    pub(super) holes: Vec<Place>,
    /// So many nodes have numbers.
    nodes: usize,
}

/// A node that is to be found in a copy, with those within it, up to the last that has to be looked at.
struct Way {
    /// Its number, if it is a place of holes.
    number: usize,
    is_asked: bool,
    within: Vec<Self>,
}

impl Cast {
    /// A copy: what stands at its top, and the nodes that holes ask for, by their numbers.
    pub(super) fn copy(&self) -> (Vec<Root>, Vec<Option<types::Node>>) {
        let mut nodes = vec![None; self.nodes];
        let mut ways = self.ways.iter();
        let copy = |root: &Root| match root {
            Root::Hole(number) => Root::Hole(*number),
            Root::Node(node) => {
                let copy = node.clone_node_with_deep(true).unwrap_or_else(|_| node.clone());
                if let Some(way) = ways.next() {
                    way.walk(&copy, &mut nodes);
                }
                Root::Node(copy)
            }
        };
        let roots = self.roots.iter().map(copy).collect();
        (roots, nodes)
    }
}

impl Way {
    fn walk(&self, node: &types::Node, nodes: &mut [Option<types::Node>]) {
        if let (true, Some(slot)) = (self.is_asked, nodes.get_mut(self.number)) {
            *slot = Some(node.clone());
        }
        let mut within = if self.within.is_empty() { None } else { node.first_child() };
        for way in &self.within {
            let Some(node) = within else { return };
            way.walk(&node, nodes);
            within = node.next_sibling();
        }
    }

    fn leads(&self) -> bool {
        self.is_asked || !self.within.is_empty()
    }
}

/// The cast of a template.
pub(super) fn cast(template: &'static str) -> Rc<Cast> {
    thread_local! {
        static CASTS: RefCell<BTreeMap<(*const u8, usize), Rc<Cast>>> = const { RefCell::new(BTreeMap::new()) };
    }
    CASTS.with_borrow_mut(|casts| {
        casts
            .entry((template.as_ptr(), template.len()))
            .or_insert_with(|| Rc::new(Maker::make(template)))
            .clone()
    })
}

/// An element that is being made: it, the way to it, and its holes that wait for the node after them.
struct Open {
    element: types::Element,
    way: Way,
    waiting: Vec<usize>,
}

#[derive(Default)]
struct Maker {
    cast: Cast,
    open: Vec<Open>,
    /// The attribute whose value may come next.
    attribute: Option<&'static str>,
}

impl Maker {
    fn make(template: &'static str) -> Cast {
        let mut maker = Self::default();
        let mut rest = template;
        while let Some(sign) = rest.chars().next() {
            let after = rest.get(1..).unwrap_or_default();
            let end = after.find(|sign: char| sign < ' ').unwrap_or(after.len());
            let (words, next) = after.split_at(end);
            maker.follow(sign, words);
            rest = next;
        }
        maker.cast
    }

    /// Follows one instruction, as they are listed in the crate `markup`.
    fn follow(&mut self, sign: char, words: &'static str) {
        if let (Some(name), Some(open)) = (self.attribute.take(), self.open.last()) {
            Rndr::set_attribute(&open.element, name, if sign == '\u{5}' { words } else { "" });
        }
        match sign {
            '\u{1}' => self.begin(words, None),
            '\u{2}' => self.begin(words, Some(DRAWING)),
            '\u{3}' => {
                if let Some(Open { element, way, .. }) = self.open.pop() {
                    self.put(element.into(), way);
                }
            }
            '\u{4}' => self.attribute = Some(words),
            '\u{5}' => {}
            '\u{6}' => {
                let way = self.way();
                self.put(Rndr::create_text_node(words).into(), way);
            }
            '\u{7}' => self.hole(Kind::Part),
            '\u{e}' => self.hole(Kind::Attribute(words)),
            '\u{f}' => self.hole(Kind::Property(words)),
            '\u{10}' => self.hole(Kind::Class(words)),
            '\u{11}' => self.hole(Kind::Style(words)),
            _ => self.hole(Kind::Event(words)),
        }
    }

    fn begin(&mut self, tag: &str, namespace: Option<&str>) {
        let way = self.way();
        self.open.push(Open { element: Rndr::create_element(tag, namespace), way, waiting: Vec::new() });
    }

    /// The way to another node, by the next number.
    fn way(&mut self) -> Way {
        let number = self.cast.nodes;
        self.cast.nodes += 1;
        Way { number, is_asked: false, within: Vec::new() }
    }

    /// Puts a node that is whole where it stands.
    fn put(&mut self, node: types::Node, mut way: Way) {
        let end = way.within.iter().rposition(Way::leads).map_or(0, |last| last + 1);
        way.within.truncate(end);
        let Some(open) = self.open.last_mut() else {
            self.cast.roots.push(Root::Node(node));
            self.cast.ways.push(way);
            return;
        };
        Rndr::insert_node(&open.element, &node, None);
        way.is_asked |= !open.waiting.is_empty();
        for hole in open.waiting.drain(..) {
            if let Some(place) = self.cast.holes.get_mut(hole) {
                place.before = Some(way.number);
            }
        }
        open.way.within.push(way);
    }

    fn hole(&mut self, kind: Kind) {
        let number = self.cast.holes.len();
        let open = self.open.last_mut();
        let within = open.as_ref().map(|open| open.way.number);
        match open {
            None => self.cast.roots.push(Root::Hole(number)),
            Some(open) => {
                open.way.is_asked = true;
                if matches!(kind, Kind::Part) {
                    open.waiting.push(number);
                }
            }
        }
        self.cast.holes.push(Place { kind, within, before: None });
    }
}
