//! What the page came with, besides the program: the script that started it has it at hand.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(js_namespace = synoptic)]
extern "C" {
    fn bundle() -> Vec<u8>;
}

/// The packed corpus that the page came with; empty where it came without one.
pub fn packed() -> Vec<u8> {
    bundle()
}
