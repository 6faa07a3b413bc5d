use std::fmt::Write;

use gloo::events::EventListener;

use super::{element, window};

/// A line to draw: the ids of two elements, and whether they match in part only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it starts.
    pub from: String,
    /// Where it ends.
    pub to: String,
    /// Whether it is a weak one.
    pub part: bool,
}

/// Lines over an element, as SVG paths in its pixels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    /// The `viewBox` that makes its units pixels.
    pub view_box: String,
    /// The paths of strong and weak lines.
    pub strong: String,
    /// The paths of weak lines.
    pub weak: String,
}

/// Draws lines between elements that lie over `ground`; a line to an element that is not there is left out.
pub fn lines(ground: &str, links: &[Link]) -> Lines {
    let mut lines = Lines::default();
    let Some(ground) = element(ground).map(|ground| ground.get_bounding_client_rect()) else { return lines };
    let _ = write!(lines.view_box, "0 0 {} {}", ground.width() as i32, ground.height() as i32);
    for link in links {
        let Some((from, to)) = element(&link.from).zip(element(&link.to)) else { continue };
        let (from, to) = (from.get_bounding_client_rect(), to.get_bounding_client_rect());
        let rightwards = to.left() > from.left();
        // Whole pixels will do, and spare the page what it takes to write fractions.
        let start = (if rightwards { from.right() } else { from.left() } - ground.left()) as i32;
        let end = (if rightwards { to.left() } else { to.right() } - ground.left()) as i32;
        let middle = i32::midpoint(start, end);
        let height =
            |rect: &web_sys::DomRect| (rect.top() + rect.height() / 2.0 - ground.top()).round() as i32;
        let (y, to_y) = (height(&from), height(&to));
        let path = if link.part { &mut lines.weak } else { &mut lines.strong };
        let _ = write!(path, "M{start} {y}C{middle} {y} {middle} {to_y} {end} {to_y}");
    }
    lines
}

/// Calls back when the page is about to be printed, with `true`, and when that is over.
pub fn on_print(act: impl Fn(bool) + Clone + 'static) {
    let Some(window) = window() else { return };
    for (event, prints) in [("beforeprint", true), ("afterprint", false)] {
        let act = act.clone();
        EventListener::new(&window, event, move |_| act(prints)).forget();
    }
}

/// Calls back whenever the window changes its size.
pub fn on_resize(act: impl Fn() + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, "resize", move |_| act()).forget();
    }
}
