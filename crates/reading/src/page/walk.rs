//! The paragraphs of a page in document order, each with what its elements say about it.

use dom_query::{Document, NodeRef};

use super::place::Place;
use crate::lines;

/// Everything a reader of the page could see.
#[derive(Debug, Default)]
pub(super) struct Walk {
    pub(super) pieces: Vec<Piece>,
    /// For each block element, by its number, the block element it stands in; the first stands in itself.
    pub(super) parents: Vec<usize>,
    /// Numbers of the `article` elements.
    pub(super) articles: Vec<usize>,
    /// How many elements the deepest one stands in.
    pub(super) depth: usize,
}

/// One paragraph.
#[derive(Debug)]
pub(super) struct Piece {
    /// White space as a browser shows it; not empty.
    pub(super) text: String,
    pub(super) place: Place,
    /// Whether all of its text belongs to links.
    pub(super) linked: bool,
    /// Whether all of its text belongs to `time` elements and elements that name the author.
    pub(super) credit: bool,
    /// The number of the block element it stands in, which the element's [`MARK`] repeats.
    pub(super) element: usize,
}

/// The attribute that carries an element's number through the extractor.
pub(super) const MARK: &str = "data-synoptic";

/// Elements whose content is no text.
const SKIPPED: [&str; 19] = [
    "script", "style", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video",
    "head", "title", "meta", "link", "img", "picture", "map", "datalist",
];

/// Elements that stand inside a line of text; every other element begins and ends a paragraph.
const INLINE: [&str; 41] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
    "i", "ins", "kbd", "label", "mark", "meter", "nobr", "output", "progress", "q", "rp", "rt", "ruby", "s",
    "samp", "slot", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
];

pub(super) fn walk(dom: &Document) -> Walk {
    let mut walker = Walker::default();
    walker.steps.push(Step::Enter(dom.root()));
    while let Some(step) = walker.steps.pop() {
        match step {
            Step::Enter(node) => walker.enter(node),
            Step::Leave => walker.leave(),
        }
    }
    walker.end_piece();
    walker.walk
}

enum Step<'a> {
    Enter(NodeRef<'a>),
    Leave,
}

/// Goes through a tree without recursion, for pages nest as deep as they like.
#[derive(Default)]
struct Walker<'a> {
    walk: Walk,
    steps: Vec<Step<'a>>,
    /// The open elements, the innermost last.
    open: Vec<Open<'a>>,
    text: String,
    /// Characters of `text` in links, in `time` and author elements.
    linked: usize,
    credited: usize,
    /// Line breaks since the last text.
    breaks: usize,
    /// Where `text` stands.
    place: Place,
    element: usize,
}

/// An element whose content is being gone through.
#[derive(Clone, Copy)]
struct Open<'a> {
    place: Place,
    is_inline: bool,
    in_link: bool,
    in_credit: bool,
    /// The innermost block: the element, its number, its place.
    block: (NodeRef<'a>, usize, Place),
}

impl<'a> Walker<'a> {
    fn enter(&mut self, node: NodeRef<'a>) {
        if node.is_text() {
            return self.add(&node.text());
        }
        let name = node.node_name().map(|name| name.to_string()).unwrap_or_default();
        if node.is_comment() || node.is_doctype() || SKIPPED.contains(&name.as_str()) {
            return;
        }
        if name == "br" {
            self.breaks += 1;
            return;
        }
        let outer = self.open.last().copied();
        let place = outer.map(|outer| outer.place).unwrap_or_default().inside(&node, &name);
        // Links of a menu are separate lines, however they are styled.
        let is_inline = INLINE.contains(&name.as_str()) && !(name == "a" && place.outside);
        let block = match outer {
            Some(outer) if is_inline => outer.block,
            _ => (node, self.open_block(outer.map(|outer| outer.block.1), &name), place),
        };
        if name == "pre" {
            return self.add_lines(&node.text(), block);
        }
        self.open.push(Open {
            place,
            is_inline,
            in_link: name == "a" || outer.is_some_and(|outer| outer.in_link),
            in_credit: name == "time"
                || (place.byline && is_inline)
                || outer.is_some_and(|outer| outer.in_credit),
            block,
        });
        self.walk.depth = self.walk.depth.max(self.open.len());
        self.steps.push(Step::Leave);
        self.steps.extend(node.children_it(true).map(Step::Enter));
    }

    fn open_block(&mut self, outer: Option<usize>, name: &str) -> usize {
        self.end_piece();
        let number = self.walk.parents.len();
        self.walk.parents.push(outer.unwrap_or(number));
        if name == "article" {
            self.walk.articles.push(number);
        }
        number
    }

    fn leave(&mut self) {
        if self.open.pop().is_some_and(|open| !open.is_inline) {
            self.end_piece();
        }
    }

    /// Adds text to the paragraph; runs of white space count as one space, a single line break too.
    fn add(&mut self, text: &str) {
        let Some(open) = self.open.last().copied() else { return };
        if text.bytes().all(|byte| byte.is_ascii_whitespace()) {
            return self.add_space(text);
        }
        if self.breaks > 1 {
            self.end_piece();
        } else if self.breaks == 1 {
            self.add_space(" ");
        }
        self.breaks = 0;
        if self.text.trim_ascii().is_empty() {
            (self.element, self.place) = (open.block.1, open.block.2);
            open.block.0.set_attr(MARK, &open.block.1.to_string());
        }
        for part in text.split_inclusive(|c: char| c.is_ascii_whitespace()) {
            let word = part.trim_ascii_end();
            self.text.push_str(word);
            let length = word.chars().filter(|c| c.is_alphanumeric()).count();
            self.linked += if open.in_link { length } else { 0 };
            self.credited += if open.in_credit { length } else { 0 };
            if word.len() < part.len() {
                self.add_space(" ");
            }
        }
    }

    fn add_space(&mut self, text: &str) {
        if !text.is_empty() && !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    /// Text whose line ends a browser keeps.
    fn add_lines(&mut self, text: &str, (node, element, place): (NodeRef<'a>, usize, Place)) {
        self.end_piece();
        node.set_attr(MARK, &element.to_string());
        for (text, _) in lines::paragraphs(text, 1) {
            self.walk.pieces.push(Piece { text, place, linked: false, credit: false, element });
        }
    }

    fn end_piece(&mut self) {
        let text = std::mem::take(&mut self.text);
        let (linked, credited) = (std::mem::take(&mut self.linked), std::mem::take(&mut self.credited));
        self.breaks = 0;
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let length = text.chars().filter(|c| c.is_alphanumeric()).count();
        self.walk.pieces.push(Piece {
            text: text.to_string(),
            place: self.place,
            linked: length > 0 && linked >= length,
            credit: length > 0 && credited >= length,
            element: self.element,
        });
    }
}
