use wasm_bindgen::JsCast;
use web_sys::{
    FocusOptions, HtmlDialogElement, HtmlElement, HtmlInputElement, ScrollBehavior, ScrollIntoViewOptions,
    ScrollLogicalPosition, ScrollToOptions,
};

use super::{document, element, viewport, window};

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Says in which language the page speaks, as a tag.
pub fn set_language(tag: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", tag);
    }
}

/// Whether the page is read from the right to the left.
fn runs_leftwards() -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.get_attribute("dir").as_deref() == Some("rtl"))
}

/// Where a key points: 1 for the arrow that points on in the direction of reading, -1 for the one that points back.
pub fn arrow(key: &str) -> Option<i32> {
    let rightwards = match key {
        "ArrowRight" => 1,
        "ArrowLeft" => -1,
        _ => return None,
    };
    Some(mirrored(rightwards))
}

/// A length from left to right as one in the direction of reading.
pub fn mirrored(rightwards: i32) -> i32 {
    if runs_leftwards() { -rightwards } else { rightwards }
}

/// How far a place is from where lines begin, in pixels; its distances from the left and from the right edge.
pub fn from_start(left: f64, right: f64) -> f64 {
    if runs_leftwards() { right } else { left }
}

/// Puts the page in light or dark, or, with `None`, leaves it to the system.
pub fn set_theme(theme: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let _ = match theme {
        Some(theme) => root.set_attribute("data-theme", theme),
        None => root.remove_attribute("data-theme"),
    };
}

/// Whether the system asks for dark pages.
pub fn is_dark() -> bool {
    let query = window().and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok()?);
    query.is_some_and(|query| query.matches())
}

/// Lets the browser print the page, where it can.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// How far the page is scrolled down, in pixels.
pub fn scroll_position() -> f64 {
    window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Scrolls the page, at once.
pub fn scroll_to(top: f64) {
    if let Some(window) = window() {
        let options = ScrollToOptions::new();
        options.set_top(top);
        options.set_behavior(ScrollBehavior::Instant);
        window.scroll_to_with_scroll_to_options(&options);
    }
}

/// Scrolls so that an element begins at the top, and moves the keyboard focus there.
pub fn show_from_its_top(id: &str) {
    focus(id);
    if let Some(element) = element(id) {
        element.scroll_into_view();
    }
}

/// Scrolls what is inside of elements back to its beginning.
pub fn scroll_back(ids: &[&str]) {
    for element in ids.iter().filter_map(|id| element(id)) {
        element.set_scroll_top(0);
    }
}

/// Scrolls an element into view, no further than needed.
pub fn reveal(id: &str) {
    if let Some(element) = element(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        options.set_inline(ScrollLogicalPosition::Nearest);
        options.set_behavior(ScrollBehavior::Instant);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Scrolls an element to the middle of the window, unless it is in view already; whether there is one.
pub fn reveal_in_the_middle(id: &str) -> bool {
    let Some((element, (_, height))) = element(id).map(|element| (element, viewport())) else { return false };
    let rect = element.get_bounding_client_rect();
    let options = ScrollIntoViewOptions::new();
    options.set_behavior(ScrollBehavior::Instant);
    options.set_block(if rect.top() >= COVERED && rect.bottom() <= height {
        ScrollLogicalPosition::Nearest
    } else if rect.height() > height - COVERED {
        ScrollLogicalPosition::Start
    } else {
        ScrollLogicalPosition::Center
    });
    element.scroll_into_view_with_scroll_into_view_options(&options);
    true
}

/// Height of the bar that covers the top of the window, in pixels.
const COVERED: f64 = 48.0;

/// How far an element is below the top of the window, in pixels.
pub fn top_of(id: &str) -> Option<f64> {
    Some(element(id)?.get_bounding_client_rect().top())
}

/// Scrolls so that an element stands as far below the top of the window as it did before.
pub fn keep_at(id: &str, top: f64) {
    if let Some(now) = top_of(id) {
        scroll_to(scroll_position() + now - top);
    }
}

/// Moves the keyboard focus to an element without scrolling.
pub fn focus(id: &str) {
    let _ = has_taken_focus(id);
}

/// The same; `false` where there is no such element.
pub fn has_taken_focus(id: &str) -> bool {
    let Some(element) = element(id) else { return false };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options).is_ok()
}

/// Unfolds what an element stands in, so that it can be seen.
pub fn unfold(id: &str) {
    if let Some(Ok(Some(folded))) = element(id).map(|element| element.closest("details")) {
        let _ = folded.set_attribute("open", "");
    }
}

/// How far what is inside of an element is scrolled down, in pixels.
pub fn scrolled_within(id: &str) -> Option<i32> {
    Some(element(id)?.scroll_top())
}

/// Scrolls what is inside of an element.
pub fn scroll_within(id: &str, top: i32) {
    if let Some(element) = element(id) {
        element.set_scroll_top(top);
    }
}

/// Moves the keyboard focus to an element and scrolls it into view.
pub fn focus_and_reveal(id: &str) {
    focus(id);
    reveal(id);
}

/// Moves the keyboard focus to a field, with what is in it selected.
pub fn focus_and_select(id: &str) {
    focus(id);
    if let Some(field) = element(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) {
        field.select();
    }
}

/// Moves the keyboard focus to the next or previous of the fields, links and buttons in an element that are shown.
pub fn focus_beside(id: &str, steps: i32) {
    let Some(all) = element(id).and_then(|element| element.query_selector_all("input, a, button").ok())
    else {
        return;
    };
    let all = (0..all.length()).filter_map(|at| all.get(at)?.dyn_into::<HtmlElement>().ok());
    let shown: Vec<HtmlElement> = all.filter(|element| element.offset_parent().is_some()).collect();
    let focused = document().and_then(|document| document.active_element());
    let at = shown.iter().position(|element| focused.as_ref().is_some_and(|focused| **element == *focused));
    let step = isize::try_from(steps).unwrap_or_default();
    if let Some(next) = at.and_then(|at| shown.get(at.checked_add_signed(step)?)) {
        let _ = next.focus();
    }
}

/// Whether an element, or one in it, has the keyboard focus.
pub fn has_focus_within(id: &str) -> bool {
    let focused = document().and_then(|document| document.active_element());
    element(id).is_some_and(|element| element.contains(focused.as_deref()))
}

/// Whether a field has the focus that somebody types into.
pub fn is_typing() -> bool {
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|element| element.matches(FIELDS).unwrap_or_default())
}

/// What somebody types into.
const FIELDS: &str = "input:not([type=checkbox]), textarea";

/// The id of the element that has the keyboard focus; `None` where it has no id.
pub fn focused_id() -> Option<String> {
    let id = document()?.active_element()?.id();
    (!id.is_empty()).then_some(id)
}

/// What can have the keyboard focus.
const FOCUSABLE: &str = "a, button, input, select, textarea, summary, [tabindex]";

/// Which of the things that can have the keyboard focus has it, and how many there are.
pub fn nth_focused() -> Option<(usize, usize)> {
    let document = document()?;
    let focused = document.active_element()?;
    let all = document.query_selector_all(FOCUSABLE).ok()?;
    let at = (0..all.length()).find(|&at| all.get(at).is_some_and(|node| node == *focused))?;
    Some((at as usize, all.length() as usize))
}

/// Moves the keyboard focus to one of so many things by its number; `false` where there are more or fewer now.
pub fn focus_nth(at: usize, of: usize) -> bool {
    let all = document().and_then(|document| document.query_selector_all(FOCUSABLE).ok());
    let nth = all.filter(|all| all.length() as usize == of).and_then(|all| all.get(u32::try_from(at).ok()?));
    let Some(element) = nth.and_then(|node| node.dyn_into::<web_sys::HtmlElement>().ok()) else {
        return false;
    };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options).is_ok()
}

/// Whether anything on the page has the keyboard focus.
pub fn has_focus() -> bool {
    let document = document();
    document
        .and_then(|document| document.active_element())
        .is_some_and(|element| element.tag_name() != "BODY")
}

/// Opens a native dialog as a modal one.
pub fn show_dialog(id: &str) {
    if let Some(dialog) = dialog(id).filter(|dialog| !dialog.open()) {
        let _ = dialog.show_modal();
    }
}

/// Whether a native dialog is open.
pub fn is_open(id: &str) -> bool {
    dialog(id).is_some_and(|dialog| dialog.open())
}

/// Whether a native popover is open.
pub fn is_popover_open(id: &str) -> bool {
    element(id).is_some_and(|element| element.matches(":popover-open").unwrap_or_default())
}

/// Closes a native dialog; the browser gives the focus back to where it was.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id).filter(|dialog| dialog.open()) {
        dialog.close();
    }
}

/// Opens a native popover; old browsers have none.
pub fn show_popover(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.show_popover();
    }
}

/// Closes a native popover; the browser gives the focus back to where it was.
pub fn close_popover(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.hide_popover();
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    element(id)?.dyn_into().ok()
}
