use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::{document, window};

/// A key the reader pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// What it types, or its name: `j`, `?`, `Enter`, `Escape`.
    pub key: String,
    /// Whether a field has the focus that the key would type into.
    pub in_field: bool,
    /// Whether a link, button or other control has the focus that answers to keys itself.
    pub on_control: bool,
}

/// Stands before a digit that is pressed with Shift, whatever that types.
pub const SHIFTED: &str = "Shift+";

/// Signs that are keys themselves; on many keyboards they are typed with Shift and a digit.
const SIGNS: [&str; 4] = ["/", "?", "[", "]"];

/// The digit on a key that types another sign with Shift. Where digits themselves need it, they are digits.
fn digit_with_shift(event: &KeyboardEvent) -> Option<String> {
    let (code, key) = (event.code(), event.key());
    let digit = code.strip_prefix("Digit").filter(|digit| event.shift_key() && key != *digit)?;
    (!SIGNS.contains(&key.as_str())).then(|| [SHIFTED, digit].concat())
}

/// What answers to keys itself. The panel of a tab has the focus so that the keys scroll it; it is compared already.
const CONTROLS: &str =
    "a, button, input, textarea, select, summary, [role=tab], [role=tabpanel], [role=separator], dialog";

/// What nobody sees any more.
const CLOSED: &str = "dialog:not([open])";

/// Whether a dialog or a popover is open: the browser closes it on Escape, and keys mean nothing below it. A popover
/// that the page itself opens and closes leaves the page below it within reach.
fn layer_is_open() -> bool {
    // Old browsers do not know the second selector, and say so.
    let open = |selector| document()?.query_selector(selector).ok()?;
    ["dialog[open]", ":popover-open:not([popover=manual])"]
        .into_iter()
        .any(|selector| open(selector).is_some())
}

/// Calls back for each key pressed without Control, Alt or Meta; where `act` answers `true`, the browser does not act
/// on the key as well.
pub fn on_press(act: impl Fn(Press) -> bool + 'static) {
    let Some(window) = window() else { return };
    // What a key does in a dialog may close it; the key means nothing more then.
    let began_in_layer = Rc::new(Cell::new(false));
    let begins = began_in_layer.clone();
    let capture = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(&window, "keydown", capture, move |_| begins.set(layer_is_open()))
        .forget();
    let options = EventListenerOptions::enable_prevent_default();
    let listen = move |event: &web_sys::Event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if began_in_layer.get()
            || layer_is_open()
            || event.ctrl_key()
            || event.alt_key()
            || event.meta_key()
            || event.default_prevented()
        {
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        // For a moment after it has been closed, a dialog has the focus still.
        let target = target.filter(|target| !target.closest(CLOSED).is_ok_and(|closed| closed.is_some()));
        let is = |selector| {
            target.as_ref().is_some_and(|target| target.closest(selector).is_ok_and(|e| e.is_some()))
        };
        let press = Press {
            key: digit_with_shift(event).unwrap_or_else(|| event.key()),
            in_field: is("input:not([type=checkbox]), textarea, select, [contenteditable]"),
            on_control: is(CONTROLS),
        };
        if act(press) {
            event.prevent_default();
        }
    };
    EventListener::new_with_options(&window, "keydown", options, listen).forget();
}
