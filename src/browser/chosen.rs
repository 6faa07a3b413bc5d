use js_sys::{JsString, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Reads the file that a reader chose, as text; `None` where it is longer than `most` bytes or cannot be read. The field
/// is emptied, so that the same file can be chosen again.
pub fn read_file(event: &web_sys::Event, most: usize, done: impl FnOnce(Option<String>) + 'static) {
    let Some(field) = event.target() else { return };
    let file = Reflect::get(&field, &"files".into()).and_then(|files| Reflect::get_u32(&files, 0));
    let Some(file) = file.ok().filter(JsValue::is_object) else { return };
    let size = Reflect::get(&file, &"size".into()).ok().and_then(|size| size.as_f64());
    let fits = size.is_some_and(|size| size <= most as f64);
    spawn_local(async move {
        let text = if fits { text_of(&file).await } else { None };
        let _ = Reflect::set(&field, &"value".into(), &"".into());
        done(text);
    });
}

async fn text_of(file: &JsValue) -> Option<String> {
    let read: js_sys::Function = Reflect::get(file, &"text".into()).ok()?.dyn_into().ok()?;
    let promise: Promise = read.call0(file).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.dyn_into::<JsString>().ok().map(String::from)
}
