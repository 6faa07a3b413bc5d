//! The way from and to the page's script.

use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::Progress;

/// An [`Engine`](crate::Engine) that speaks in bytes.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine(crate::Engine);

#[wasm_bindgen]
impl Engine {
    /// The engine of a page that came with a packed corpus; a damaged one counts as none.
    #[wasm_bindgen(constructor)]
    pub fn new(packed: &[u8]) -> Self {
        Self(crate::Engine::new(packed).unwrap_or_default())
    }

    /// Makes ready for the first request.
    #[wasm_bindgen(js_name = warmUp)]
    pub fn warm_up(&self) {
        self.0.warm_up();
    }

    /// Answers a request, both as postcard. `progress` is called with a word and two counts: so many of so many. No bytes
    /// come back where the request makes no sense.
    pub fn answer(&mut self, request: &[u8], progress: &Function) -> Vec<u8> {
        let Some(request) = corpus::Request::from_bytes(request) else { return Vec::new() };
        let mut say = |step: Progress| {
            let (word, done, all) = match step {
                Progress::Read(done, all) => ("read", done, all),
                Progress::Analysed(done, all) => ("analyse", done, all),
            };
            let _ = progress.call3(&JsValue::NULL, &word.into(), &(done as u32).into(), &(all as u32).into());
        };
        let answer = self.0.answer(request, &mut say);
        answer.map(|answer| answer.to_bytes()).unwrap_or_default()
    }
}
