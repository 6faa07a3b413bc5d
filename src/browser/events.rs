use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, PointerEvent};

use super::{element, from_start, window};

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

/// The place of an element in the window, in pixels: what floats beside it stands below or above, where there is room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Corner {
    /// From the edge of the window where lines begin.
    pub start: i32,
    /// From the top of the window to the foot of the element, if there is more room below.
    pub below: Option<i32>,
    /// From the head of the element to the bottom of the window, if there is more room above.
    pub above: Option<i32>,
}

/// The place of the element an event happened in.
pub fn corner(event: &Event) -> Corner {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(rect) = element.map(|element| element.get_bounding_client_rect()) else {
        return Corner::default();
    };
    let (width, height) = viewport();
    let upper = rect.bottom() < height / 2.0;
    Corner {
        start: from_start(rect.left(), width - rect.right()) as i32,
        below: upper.then_some(rect.bottom() as i32),
        above: (!upper).then_some((height - rect.top()) as i32),
    }
}

/// Whether the keyboard focus leaves an element for another that is not in it. A window that is left keeps its focus.
pub fn goes_elsewhere(event: &FocusEvent, id: &str) -> bool {
    let next = event.related_target().and_then(|target| target.dyn_into::<Element>().ok());
    next.is_some_and(|next| element(id).is_some_and(|element| !element.contains(Some(&next))))
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
