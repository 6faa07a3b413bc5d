//! A ready-made [`Viewer`] and a [`Bundle`] of articles become a [`site`], a folder of files for any static host, or a
//! [`page`], one file that opens by itself.
//!
//! Pure: the same viewer and bundle give the same bytes, on every machine and in every run.

mod frame;
mod page;
mod policy;
mod site;
mod text;

pub use page::page;
pub use site::{File, is_published, site};

/// Everything of a page but its articles, as `cargo xtask` makes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Viewer {
    /// `index.html`: the frame in which the parts are put.
    pub frame: String,
    /// All style sheets, in cascade order.
    pub style: String,
    /// What starts the page, and its worker.
    pub script: String,
    /// What puts style and script of a page of one file in place.
    pub unpack: String,
    /// The service worker of a site, with `{{build}}` and `{{files}}` to be filled.
    pub service: String,
    /// The picture by which the page is known on a device (SVG).
    pub icon: String,
    /// The program that unpacks the others where they are packed (wasm).
    pub unpacker: Vec<u8>,
    /// The program of the page (wasm).
    pub program: Vec<u8>,
    /// The same, packed.
    pub packed: Vec<u8>,
    /// The program that reads and analyses a reader's own texts, packed with that of the page as what is known. A page in one
    /// file that comes without it takes no such texts.
    pub engine: Vec<u8>,
}

/// The articles of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bundle<'a> {
    /// What the page is called until it speaks for itself; may be empty.
    pub title: &'a str,
    /// The packed corpus; a page made with none is a place to start from.
    pub packed: &'a [u8],
}

/// Why no page can be made of a viewer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// The frame lacks one of the places that are filled.
    #[error("the viewer's frame has no {0}; build the viewer again")]
    Frame(&'static str),
    /// A script or a style sheet would end the element it is put into.
    #[error("the viewer's {0} holds `{1}`, which ends it inside a page")]
    Ends(&'static str, &'static str),
}

#[cfg(test)]
mod tests;
