use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent};

use super::window;

/// The number in a data attribute of the element an event happened in, or of the nearest one around it that has one.
pub fn closest_number(event: &Event, attribute: &str) -> Option<u32> {
    let mut element: Option<Element> = event.target()?.dyn_into().ok();
    while let Some(here) = element {
        if let Some(value) = here.get_attribute(attribute) {
            return value.parse().ok();
        }
        // A link or button inside does what it says, not what the ground around it does.
        if matches!(here.tag_name().as_str(), "A" | "BUTTON") {
            return None;
        }
        element = here.parent_element();
    }
    None
}

/// The lower left corner of the element an event happened in, from that of the window, in pixels.
pub fn lower_left(event: &Event) -> (i32, i32) {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let rect = element.map(|element| element.get_bounding_client_rect());
    rect.map_or((0, 0), |rect| (rect.left() as i32, rect.bottom() as i32))
}

/// Whether no words on the page are selected; a click that ends a selection chooses nothing.
pub fn nothing_selected() -> bool {
    let selection = window().and_then(|window| window.get_selection().ok()?);
    selection.is_none_or(|selection| selection.is_collapsed())
}

/// Lets an element have all movements of a pointer until it is lifted.
pub fn capture_pointer(event: &PointerEvent) {
    if let Some(element) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// Width and height of the window, in pixels.
pub fn viewport() -> (f64, f64) {
    let size = || {
        let window = window()?;
        Some((window.inner_width().ok()?.as_f64()?, window.inner_height().ok()?.as_f64()?))
    };
    size().unwrap_or((1.0, 1.0))
}
