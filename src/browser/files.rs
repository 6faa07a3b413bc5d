use js_sys::Array;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement,
    Url,
};

use super::document;

/// So many pixels of a saved picture stand for one of the drawing: sharp on paper.
const SHARPNESS: f64 = 2.0;

/// So long the bytes of a download are kept, in milliseconds.
const PATIENCE: u32 = 60_000;

/// Saves a text as a file among the reader's downloads; `false` where the browser refuses.
pub fn save(name: &str, media: &str, content: &str) -> bool {
    let parts = Array::of1(&content.into());
    let options = BlobPropertyBag::new();
    options.set_type(media);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options);
    blob.ok().and_then(|blob| save_blob(name, &blob)).is_some()
}

fn save_blob(name: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let saved = (|| {
        let link: HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
        link.set_href(&address);
        link.set_download(name);
        document()?.body()?.append_child(&link).ok()?;
        link.click();
        link.remove();
        Some(())
    })();
    // Some browsers take hold of the bytes a while after the press.
    gloo::timers::callback::Timeout::new(PATIENCE, move || _ = Url::revoke_object_url(&address)).forget();
    saved
}

/// Draws an SVG of its own size and saves it as PNG; then says whether that worked.
pub fn save_as_png(name: String, svg: &str, done: impl Fn(bool) + Clone + 'static) {
    if draw(name, svg, done.clone()).is_none() {
        done(false);
    }
}

fn draw(name: String, svg: &str, done: impl Fn(bool) + Clone + 'static) -> Option<()> {
    let image = HtmlImageElement::new().ok()?;
    let failed = done.clone();
    let drawn = image.clone();
    let load = Closure::once_into_js(move || {
        if rasterise(&name, &drawn, done.clone()).is_none() {
            done(false);
        }
    });
    image.set_onload(Some(load.unchecked_ref()));
    image.set_onerror(Some(Closure::once_into_js(move || failed(false)).unchecked_ref()));
    let words = js_sys::encode_uri_component(svg).as_string()?;
    image.set_src(&["data:image/svg+xml;charset=utf-8,", &words].concat());
    Some(())
}

fn rasterise(name: &str, image: &HtmlImageElement, done: impl Fn(bool) + 'static) -> Option<()> {
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(image.natural_width() * SHARPNESS as u32);
    canvas.set_height(image.natural_height() * SHARPNESS as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.scale(SHARPNESS, SHARPNESS).ok()?;
    context.draw_image_with_html_image_element(image, 0.0, 0.0).ok()?;
    let name = name.to_owned();
    let save = Closure::once_into_js(move |blob: Option<Blob>| {
        done(blob.and_then(|blob| save_blob(&name, &blob)).is_some());
    });
    canvas.to_blob(save.unchecked_ref()).ok()
}
