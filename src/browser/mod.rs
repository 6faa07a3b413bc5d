//! Everything the page asks of the browser. No other folder names `web_sys`, `js_sys` or `gloo`.
//!
//! Nothing here fails loudly: where a browser refuses (storage in private windows, the clipboard on plain `http`), the
//! caller is told and goes on.

mod address;
mod cast;
mod chosen;
mod clipboard;
mod document;
mod drawn;
mod engine;
mod events;
mod files;
mod filled;
mod geometry;
mod intl;
mod keyboard;
mod list;
mod marking;
pub mod markup;
mod memory;
mod parts;
mod standing;
mod storage;
mod time;
mod unicode;

pub use address::{
    address, is_embedded, is_hosted, on_address, on_leaving, path, push, reload, replace, whole_address,
};
pub use chosen::read_file;
pub use clipboard::copy;
pub use document::{
    arrow, close_dialog, close_popover, focus, focus_and_reveal, focus_and_select, focus_beside, focus_nth,
    focused_id, from_start, has_focus, has_focus_within, has_taken_focus, is_dark, is_open, is_popover_open,
    is_typing, keep_at, mirrored, nth_focused, print, reveal, reveal_in_the_middle, scroll_back,
    scroll_position, scroll_to, scroll_within, scrolled_within, set_language, set_theme, set_title,
    show_dialog, show_from_its_top, show_popover, top_of, unfold,
};
pub use drawn::{Drawings, Drawn, plain};
pub use engine::{
    Incoming, Step, ask_engine, change_bundle, has_engine, keep_bytes, on_drop, prepare_engine, read_files,
    recall_bytes, stop_engine,
};
pub use events::{
    Corner, capture_pointer, closest_number, corner, goes_elsewhere, nothing_selected, viewport,
};
pub use files::{save, save_as_png};
pub use geometry::{Lines, Link, lines, on_print, on_resize};
pub use intl::WRITER;
pub use keyboard::{Press, SHIFTED, on_press};
pub use marking::{mark, on_change, unmark};
pub use memory::memory;
pub use parts::{Offline, Unmade, came_with, keep_offline, make_page, packed, take_new};
pub use storage::{remember, remembered};
pub use time::{Delay, after, after_paint, next_frame, random, soon};
pub use unicode::decomposed;

/// The window; there is always one where the page runs.
fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}

fn element(id: &str) -> Option<web_sys::HtmlElement> {
    use wasm_bindgen::JsCast;
    document()?.get_element_by_id(id)?.dyn_into().ok()
}
