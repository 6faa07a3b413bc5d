//! What the page came with, besides the program: the script that started it (`start.js`) has it at hand.

use core::cell::OnceCell;

use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};
use wasm_bindgen_futures::spawn_local;

#[wasm_bindgen(js_namespace = synoptic)]
extern "C" {
    fn bundle() -> Vec<u8>;
    fn own() -> String;
    #[wasm_bindgen(catch)]
    async fn page(title: &str, own: &str, with_engine: bool) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = whenOffline)]
    fn when_offline(tell: &JsValue);
    #[wasm_bindgen(js_name = takeNew)]
    fn take();
}

thread_local! {
    static OWN: OnceCell<String> = const { OnceCell::new() };
}

/// The packed corpus that the page came with; empty where it came without one.
pub fn packed() -> Vec<u8> {
    bundle()
}

/// What a reader made of the bundle before the page was saved, as a file holds it; mostly empty.
pub fn came_with() -> String {
    OWN.with(|kept| kept.get_or_init(own).clone())
}

/// Why no page could be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unmade {
    /// This page is a preview, which has not all that another is made of.
    Preview,
    /// A part was not at hand, or the browser is too old.
    Failed,
}

/// Makes a page in one file of this one, with what a reader made of it; with or without the engine.
pub fn make_page(
    title: String,
    own: String,
    with_engine: bool,
    done: impl FnOnce(Result<String, Unmade>) + 'static,
) {
    spawn_local(async move {
        let made = page(&title, &own, with_engine).await.map_err(|_| Unmade::Failed);
        done(made.and_then(|made| made.as_string().ok_or(Unmade::Preview)));
    });
}

/// Whether a site opens without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// It does: the browser has kept it.
    Kept,
    /// The browser keeps nothing of it.
    Refused,
    /// It does, and a new version of it is there.
    New,
}

/// Has the browser keep the site and tells what comes of it; nothing where the page is no site.
pub fn keep_offline(tell: impl Fn(Offline) + 'static) {
    let tell = Closure::<dyn Fn(String)>::new(move |state: String| match state.as_str() {
        "kept" => tell(Offline::Kept),
        "new" => tell(Offline::New),
        _ => tell(Offline::Refused),
    });
    // The service worker may tell of a new version as long as the page is open.
    when_offline(&tell.into_js_value());
}

/// Loads the page again in its new version.
pub fn take_new() {
    take();
}
