//! HTML pages as a browser saves them.
//!
//! The walk lists every paragraph a reader of the page could see, in document order; the extractor says where the
//! article is; metadata says what it is called. Nothing but text leaves this module.

mod metadata;
mod place;
mod scope;
mod walk;

use corpus::{Block, Document, Role};
use dom_query::Document as Dom;

use crate::{diagnose, fields, headline};
use walk::Piece;

pub(crate) fn read(source: &str, text: &str) -> Document {
    let dom = Dom::from(text);
    let walk = walk::walk(&dom);
    let metadata = metadata::read(&dom, text);
    let scope = scope::find(&dom, &walk, &metadata.titles());
    let mut document = Document { source: source.to_string(), ..Document::default() };
    document.blocks =
        walk.pieces.iter().zip(&scope.inside).map(|(piece, inside)| block(piece, *inside)).collect();
    let found = scope.headline.and_then(|at| document.blocks.get_mut(at));
    document.headline = match found {
        Some(block) => {
            block.role = Role::Headline;
            fields::given(block.text.clone())
        }
        None => metadata.title.and_then(|title| fields::given(fields::squeeze(&title))),
    };
    document.outlet = metadata.outlet.and_then(|outlet| fields::given(fields::squeeze(&outlet)));
    document.date = metadata.date.as_deref().and_then(fields::given_date);
    document.language = metadata.language.as_deref().and_then(fields::language).and_then(fields::given);
    document.url = metadata.address;
    if !document.blocks.iter().any(|block| matches!(block.role, Role::Plain | Role::Item)) {
        show_all(&mut document);
    }
    document
}

/// A page without anything that looks like an article is taken as it is.
fn show_all(document: &mut Document) {
    let message = "no main text was found in the page, so all of it is shown".to_string();
    let remedy = "save the article's text as .txt or .md if this shows too much";
    document.diagnostics.push(diagnose::warning(&document.source, 0, message, remedy));
    for block in document.blocks.iter_mut().filter(|block| block.role == Role::Outside) {
        block.role = Role::Plain;
    }
}

/// The paragraphs of a piece of HTML that stands in another text.
pub(crate) fn fragment(markup: &str) -> Vec<Block> {
    walk::walk(&Dom::fragment(markup)).pieces.iter().map(|piece| block(piece, true)).collect()
}

fn block(piece: &Piece, inside: bool) -> Block {
    let place = piece.place;
    let tells_nothing = !piece.text.contains(char::is_alphanumeric);
    let role = if !inside && place.related && !place.outside {
        Role::Related
    } else if !inside || tells_nothing {
        Role::Outside
    } else if place.caption {
        Role::Caption
    } else if place.is_byline(&piece.text) || piece.credit {
        Role::Byline
    } else if place.heading > 0 {
        Role::Heading
    } else if piece.linked && !headline::ends_sentence(&piece.text) {
        Role::Related
    } else if place.item {
        Role::Item
    } else {
        Role::Plain
    };
    Block { text: piece.text.clone(), role, line: 0 }
}
