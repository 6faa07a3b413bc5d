/// Takes characters apart as Unicode does in its form NFKD: "é" into "e" and an accent. The browser has the tables.
pub fn decomposed(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFKD").into()
}
