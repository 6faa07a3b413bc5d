use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{document, window};

/// Copies a text, then says whether that worked.
pub fn copy(text: String, done: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        let copied = copy_by_promise(&text).await || copy_by_selection(&text);
        done(copied);
    });
}

/// The clipboard is missing on plain `http`, so it is looked for before it is asked.
async fn copy_by_promise(text: &str) -> bool {
    let Some(navigator) = window().map(|window| window.navigator()) else { return false };
    let there = Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    there && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

fn copy_by_selection(text: &str) -> bool {
    let copied = || {
        let document = document()?;
        let area =
            document.create_element("textarea").ok()?.dyn_into::<web_sys::HtmlTextAreaElement>().ok()?;
        area.set_value(text);
        document.body()?.append_child(&area).ok()?;
        area.select();
        let document: &web_sys::HtmlDocument = document.unchecked_ref();
        let copied = document.exec_command("copy").ok();
        area.remove();
        copied
    };
    copied().unwrap_or_default()
}
