use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, prelude::Closure};
use wasm_bindgen_futures::spawn_local;

use super::window;

/// Something that will happen unless this is dropped first.
#[derive(Debug)]
pub struct Delay {
    _timeout: Timeout,
}

/// Does something after a while.
pub fn after(milliseconds: u32, act: impl FnOnce() + 'static) -> Delay {
    boxed_after(milliseconds, Box::new(act))
}

// What the browser calls back is boxed, so that what surrounds it is compiled once.
fn boxed_after(milliseconds: u32, act: Box<dyn FnOnce()>) -> Delay {
    Delay { _timeout: Timeout::new(milliseconds, act) }
}

/// Does something once what has changed is made, and before anything that a reader does can come in between; it is not laid
/// out yet.
pub fn soon(act: impl FnOnce() + 'static) {
    let act: Box<dyn FnOnce()> = Box::new(act);
    // What follows from a change waits in the same queue, before this.
    spawn_local(async move { act() });
}

/// Does something once the page shows what has changed.
pub fn next_frame(act: impl FnOnce() + 'static) {
    boxed_next_frame(Box::new(act));
}

fn boxed_next_frame(act: Box<dyn FnOnce()>) {
    if let Some(window) = window() {
        let act = Closure::once_into_js(act);
        let _ = window.request_animation_frame(act.unchecked_ref());
    }
}

/// Does something once the browser has painted what has changed, so that it waits for nobody.
pub fn after_paint(act: impl FnOnce() + 'static) {
    let act: Box<dyn FnOnce()> = Box::new(act);
    next_frame(move || {
        if let Some(window) = window() {
            // A forgotten `Timeout` would leave its callback behind for good.
            let act = Closure::once_into_js(act);
            let _ = window.set_timeout_with_callback(act.unchecked_ref());
        }
    });
}

/// A number below another, by chance.
pub fn random(below: u32) -> u32 {
    (js_sys::Math::random() * f64::from(below)) as u32
}
