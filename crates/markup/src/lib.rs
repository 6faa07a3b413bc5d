//! `view!`, in the syntax of Leptos' macro of this name: a part of the page becomes a template, which is one text, and what
//! fills its holes.
//!
//! Leptos makes a type of every element and a value of every attribute, each of which is compiled where it stands. Here the
//! elements, attributes and words that never change are read from a text by one piece of code (`browser::markup`), which
//! makes the program of the page a sixth smaller, and are copied whole when the part is drawn again.
//!
//! # The text
//!
//! Instructions, each a control character with the words that follow it:
//!
//! | sign | instruction |
//! |---|---|
//! | 1, 2 | begins an element of HTML or of SVG, by its tag |
//! | 3 | ends it |
//! | 4, 5 | an attribute of it that never changes: its name; its value, where it is not empty |
//! | 6 | words |
//! | 7 | a hole in which something stands |
//! | 14 to 18 | a hole of the element: the value of an attribute, a property, whether it is of a class, the value of a property of its style, what an event leads to |

mod template;

use proc_macro::TokenStream;
use quote::quote;

/// A part of the page, as `browser::markup::Markup`.
///
/// As in Leptos: elements with attributes, `class:name`, `style:name`, `prop:name`, `on:event`, words in quotation marks, and
/// expressions in braces.
///
/// # Errors
///
/// What is none of these does not compile, and the message says which part of it.
#[proc_macro]
pub fn view(tokens: TokenStream) -> TokenStream {
    let parser = rstml::Parser::new(rstml::ParserConfig::default().recover_block(true));
    let (nodes, faults) = parser.parse_recoverable(tokens).split_vec();
    let mut template = template::Template::default();
    let read = template.nodes(&nodes, false);
    let faults = faults.into_iter().map(|fault| fault.emit_as_expr_tokens());
    let read = read.and_then(|()| template.is_something());
    let fault = read.err().map(|fault| fault.to_compile_error());
    let (text, holes) = (&template.text, &template.holes);
    quote! {{
        #(#faults;)*
        #fault
        crate::browser::markup::template(#text, ::std::vec![#(#holes),*])
    }}
    .into()
}
