use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsValue;

use super::window;

/// The address fragment, with its `#`; empty where there is none.
pub fn address() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The whole address of the page as it stands, for links to it.
pub fn whole_address() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// Whether the page has an address that others can reach, and does not lie on a disk.
pub fn is_hosted() -> bool {
    window().and_then(|window| window.location().protocol().ok()).is_some_and(|protocol| protocol != "file:")
}

/// Whether the page stands inside another one.
pub fn is_embedded() -> bool {
    let Some(window) = window() else { return false };
    window.parent().ok().flatten().is_some_and(|parent| !js_sys::Object::is(&parent, &window))
}

/// Where the page is on its host.
pub fn path() -> String {
    window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// Calls back whenever the reader goes back or forward, follows a link within the page, or edits the address.
pub fn on_address(arrive: impl Fn(String) + 'static) {
    if let Some(window) = window() {
        // The browser would scroll to where it thinks a place was; the page knows better.
        if let Ok(history) = window.history() {
            let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
        }
        EventListener::new(&window, "hashchange", move |_| arrive(address())).forget();
    }
}

/// Has the browser ask whether the page may be closed or loaded anew, where `asks` says so then.
pub fn on_leaving(asks: impl Fn() -> bool + 'static) {
    let Some(window) = window() else { return };
    let options = EventListenerOptions::enable_prevent_default();
    let listen = move |event: &web_sys::Event| {
        if asks() {
            event.prevent_default();
        }
    };
    EventListener::new_with_options(&window, "beforeunload", options, listen).forget();
}

/// Makes a fragment the address, as a new step in the history.
pub fn push(fragment: &str) {
    write(fragment, |history, url| history.push_state_with_url(&JsValue::NULL, "", Some(url)));
}

/// Makes a fragment the address, in place of the present step.
pub fn replace(fragment: &str) {
    write(fragment, |history, url| history.replace_state_with_url(&JsValue::NULL, "", Some(url)));
}

/// Loads the page anew, at its address.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Browsers refuse when a page writes too often; the address then lags behind the page until the next write.
fn write(fragment: &str, act: impl Fn(&web_sys::History, &str) -> Result<(), JsValue>) {
    let Some(window) = window() else { return };
    let location = window.location();
    let mut url = location.pathname().unwrap_or_default();
    url.push_str(&location.search().unwrap_or_default());
    if !fragment.is_empty() {
        url.push('#');
        url.push_str(fragment);
    }
    if window.history().and_then(|history| act(&history, &url)).is_err() {
        let _ = location.set_hash(fragment);
    }
}
