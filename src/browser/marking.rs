use core::ops::Range;

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{Element, MutationObserver, MutationObserverInit, Node, StaticRange, StaticRangeInit};

use super::{document, element, window};

/// The name of the marks in style sheets.
const NAME: &str = "found";

/// More marks than this on one page help nobody, and take long to draw.
const MOST: usize = 4000;

/// Marks words on the page as found, in place of those marked before. No element changes, so nothing on the page notices
/// (CSS Custom Highlight API); browsers that do not know these marks show none.
///
/// `selector` says whose words are looked at; `spots` is given each such element's text, and the number in the nearest
/// `data-p` around it, and says which bytes of the text to mark: in order, apart, on character boundaries.
pub fn mark(selector: &str, spots: impl Fn(&str, Option<u32>) -> Vec<Range<usize>>) {
    let Some(registry) = registry() else { return };
    let ranges = Array::new();
    let elements = document().and_then(|document| document.query_selector_all(selector).ok());
    for at in 0..elements.as_ref().map_or(0, web_sys::NodeList::length) {
        let found = elements.as_ref().and_then(|elements| elements.get(at)?.dyn_into::<Element>().ok());
        let Some((element, text)) =
            found.and_then(|element| Some((element.clone(), element.text_content()?)))
        else {
            continue;
        };
        let spots = spots(&text, paragraph(&element));
        if !spots.is_empty() && (ranges.length() as usize) < MOST {
            add(&element, &text, &spots, &ranges);
        }
    }
    let name = JsValue::from_str(NAME);
    if ranges.length() == 0 {
        call(&registry, "delete", &[name]);
    } else if let Some(highlight) = construct("Highlight", &ranges) {
        call(&registry, "set", &[name, highlight]);
    }
}

/// Takes all marks away.
pub fn unmark() {
    if let Some(registry) = registry() {
        call(&registry, "delete", &[NAME.into()]);
    }
}

/// Calls back whenever elements come, go or change their words below an element, before the browser draws that.
pub fn on_change(id: &str, act: impl Fn() + 'static) {
    let act = Closure::<dyn Fn()>::new(act);
    let observer = MutationObserver::new(act.as_ref().unchecked_ref());
    act.forget();
    if let (Ok(observer), Some(element)) = (observer, element(id)) {
        let what = MutationObserverInit::new();
        what.set_child_list(true);
        what.set_character_data(true);
        what.set_subtree(true);
        let _ = observer.observe_with_options(&element, &what);
    }
}

/// The paragraph whose words an element has. A link or button has words of its own, wherever it stands.
fn paragraph(element: &Element) -> Option<u32> {
    element.closest("a, button, [data-p]").ok()??.get_attribute("data-p")?.parse().ok()
}

/// Adds a range for each spot in an element's text, which may be spread over several nodes.
fn add(element: &Element, text: &str, spots: &[Range<usize>], ranges: &Array) {
    let Some(document) = document() else { return };
    let Ok(walker) = document.create_tree_walker_with_what_to_show(element, SHOW_TEXT) else { return };
    let mut bounds = spots.iter().flat_map(|spot| [spot.start, spot.end]).enumerate().peekable();
    let (mut begun, mut start): (usize, Option<(Node, u32)>) = (0, None);
    while let Ok(Some(node)) = walker.next_node() {
        let words = node.node_value().unwrap_or_default();
        let end = begun + words.len();
        // The end of a mark is better at the end of a node than at the beginning of the next.
        while let Some((number, bound)) = bounds.next_if(|(number, bound)| *bound < end + number % 2) {
            let before = text.get(begun..bound).unwrap_or_default();
            let offset = before.encode_utf16().count() as u32;
            if number % 2 == 0 {
                start = Some((node.clone(), offset));
            } else if let Some((from, first)) = start.take() {
                let init = StaticRangeInit::new(&node, offset, &from, first);
                if let Ok(range) = StaticRange::new(&init) {
                    ranges.push(&range);
                }
            }
        }
        begun = end;
    }
}

/// Text nodes only (DOM standard, `NodeFilter.SHOW_TEXT`).
const SHOW_TEXT: u32 = 4;

/// `CSS.highlights`, where the browser has it.
fn registry() -> Option<JsValue> {
    let css = Reflect::get(window()?.as_ref(), &"CSS".into()).ok()?;
    Reflect::get(&css, &"highlights".into()).ok().filter(JsValue::is_object)
}

fn construct(class: &str, arguments: &Array) -> Option<JsValue> {
    let class = Reflect::get(window()?.as_ref(), &class.into()).ok()?;
    Reflect::construct(class.dyn_ref::<js_sys::Function>()?, arguments).ok()
}

fn call(object: &JsValue, method: &str, arguments: &[JsValue]) {
    let method = Reflect::get(object, &method.into()).ok();
    if let Some(method) = method.and_then(|method| method.dyn_into::<js_sys::Function>().ok()) {
        let _ = method.apply(object, &arguments.iter().collect());
    }
}
