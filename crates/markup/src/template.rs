//! From the nodes of a part of the page to its template.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeBlock, NodeElement};
use syn::{Error, Expr, ExprLit, Lit, Stmt};

const HTML: char = '\u{1}';
const SVG: char = '\u{2}';
const END: char = '\u{3}';
const ATTRIBUTE: char = '\u{4}';
const VALUE: char = '\u{5}';
const WORDS: char = '\u{6}';
const HOLE: char = '\u{7}';
const HOLE_OF_ATTRIBUTE: char = '\u{e}';
const HOLE_OF_PROPERTY: char = '\u{f}';
const HOLE_OF_CLASS: char = '\u{10}';
const HOLE_OF_STYLE: char = '\u{11}';
const HOLE_OF_EVENT: char = '\u{12}';

/// Elements of SVG, and no others, which stand in templates of their own, too.
const DRAWINGS: [&str; 18] = [
    "circle",
    "clipPath",
    "defs",
    "ellipse",
    "g",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "rect",
    "svg",
    "symbol",
    "text",
    "tspan",
];

/// A text, and what fills its holes, in their order.
#[derive(Default)]
pub(crate) struct Template {
    pub(crate) text: String,
    pub(crate) holes: Vec<TokenStream>,
}

impl Template {
    /// Adds nodes, which stand in a drawing or not.
    pub(crate) fn nodes(&mut self, nodes: &[Node], drawn: bool) -> Result<(), Error> {
        nodes.iter().try_for_each(|node| self.node(node, drawn))
    }

    /// A part in which nothing stands has no place on the page.
    pub(crate) fn is_something(&self) -> Result<(), Error> {
        if self.text.is_empty() { Err(Error::new(Span::call_site(), "nothing stands here")) } else { Ok(()) }
    }

    fn node(&mut self, node: &Node, drawn: bool) -> Result<(), Error> {
        match node {
            Node::Element(element) => self.element(element, drawn),
            Node::Fragment(fragment) => self.nodes(&fragment.children, drawn),
            Node::Text(text) => self.say(WORDS, &text.value_string(), text),
            Node::Block(block) => {
                self.text.push(HOLE);
                let part = match only(block) {
                    Some(closure @ Expr::Closure(_)) => quote! { crate::components::live::live(#closure) },
                    Some(value) => quote! { #value },
                    None => quote! { #block },
                };
                self.holes.push(quote! { crate::browser::markup::part(#part) });
                Ok(())
            }
            other => {
                Err(Error::new_spanned(other, "words stand in quotation marks, and remarks in Rust's own"))
            }
        }
    }

    fn element(&mut self, element: &NodeElement<rstml::Infallible>, drawn: bool) -> Result<(), Error> {
        let name = element.name();
        let tag = name.to_string();
        if tag.starts_with(|sign: char| sign.is_uppercase()) {
            return Err(Error::new_spanned(name, "a part that a function makes stands in braces"));
        }
        let drawn = drawn || DRAWINGS.contains(&tag.as_str());
        self.say(if drawn { SVG } else { HTML }, &tag, name)?;
        for attribute in element.attributes() {
            match attribute {
                NodeAttribute::Attribute(attribute) => self.attribute(attribute)?,
                other => return Err(Error::new_spanned(other, "an attribute has a name")),
            }
        }
        self.nodes(&element.children, drawn)?;
        self.text.push(END);
        Ok(())
    }

    fn attribute(&mut self, attribute: &KeyedAttribute) -> Result<(), Error> {
        let key = attribute.key.to_string();
        let Some(value) = attribute.value() else {
            return self.say(ATTRIBUTE, &key, attribute);
        };
        let (kind, name) = match key.split_once(':') {
            None => (HOLE_OF_ATTRIBUTE, key.as_str()),
            Some(("prop", name)) => (HOLE_OF_PROPERTY, name),
            Some(("class", name)) => (HOLE_OF_CLASS, name),
            Some(("style", name)) => (HOLE_OF_STYLE, name),
            Some(("on", name)) => (HOLE_OF_EVENT, name),
            Some(_) => return Err(Error::new_spanned(attribute, "it is `prop`, `class`, `style` or `on`")),
        };
        if kind == HOLE_OF_ATTRIBUTE && self.written(name, value)? {
            return Ok(());
        }
        let of_element = self.text.rfind([HTML, SVG]).map_or("", |start| &self.text[start..]);
        if kind == HOLE_OF_ATTRIBUTE && name == "class" && of_element.contains(HOLE_OF_CLASS) {
            return Err(Error::new_spanned(
                attribute,
                "classes that come and go stand behind those that an element has",
            ));
        }
        self.say(kind, name, attribute)?;
        let value = bare(value);
        self.holes.push(if kind == HOLE_OF_CLASS {
            quote! { crate::browser::markup::class(#value) }
        } else if kind == HOLE_OF_PROPERTY {
            quote! { crate::browser::markup::property(#value) }
        } else if kind == HOLE_OF_EVENT {
            let event = event(name)
                .ok_or_else(|| Error::new_spanned(attribute, "no type is known for this event"))?;
            quote! { crate::browser::markup::event::<::leptos::ev::#event>(#value) }
        } else {
            quote! { crate::browser::markup::value(#value) }
        });
        Ok(())
    }

    /// Writes an attribute whose value stands there as it is; says whether it does.
    fn written(&mut self, name: &str, value: &Expr) -> Result<bool, Error> {
        let Expr::Lit(ExprLit { lit, .. }) = value else { return Ok(false) };
        let text = match lit {
            Lit::Str(text) => text.value(),
            Lit::Int(number) => number.to_string(),
            Lit::Bool(is) if is.value => String::new(),
            Lit::Bool(_) => return Ok(true),
            other => return Err(Error::new_spanned(other, "a value is a text, a number or a truth")),
        };
        self.say(ATTRIBUTE, name, value)?;
        if !text.is_empty() {
            self.say(VALUE, &text, value)?;
        }
        Ok(true)
    }

    fn say(&mut self, sign: char, words: &str, at: &dyn ToTokens) -> Result<(), Error> {
        if words.contains(|sign: char| sign < ' ') {
            return Err(Error::new_spanned(
                at.to_token_stream(),
                "no control characters stand in a template",
            ));
        }
        self.text.push(sign);
        self.text.push_str(words);
        Ok(())
    }
}

/// The type of an event, as `leptos::ev` calls it.
fn event(name: &str) -> Option<TokenStream> {
    Some(match name {
        "click" => quote! { MouseEvent },
        "focus" | "blur" | "focusin" | "focusout" => quote! { FocusEvent },
        "keydown" => quote! { KeyboardEvent },
        "change" | "input" | "toggle" => quote! { Event },
        _ if name.starts_with("pointer") => quote! { PointerEvent },
        _ => return None,
    })
}

/// A value without braces around it.
fn bare(value: &Expr) -> &Expr {
    match value {
        Expr::Block(block) => match &block.block.stmts[..] {
            [Stmt::Expr(value, None)] => value,
            _ => value,
        },
        _ => value,
    }
}

/// What stands in braces, where it is one value.
fn only(block: &NodeBlock) -> Option<&Expr> {
    let NodeBlock::ValidBlock(block) = block else { return None };
    match &block.stmts[..] {
        [Stmt::Expr(value, None)] => Some(value),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;
    use rstml::{Parser, ParserConfig};

    use super::*;

    /// The text of a template with its signs as letters, and how many holes it has; or what is wrong with it.
    fn template(tokens: TokenStream) -> Result<(String, usize), String> {
        let parser = Parser::new(ParserConfig::default().recover_block(true));
        let nodes = parser.parse_simple(tokens).map_err(|fault| fault.to_string())?;
        let mut template = Template::default();
        template.nodes(&nodes, false).map_err(|fault| fault.to_string())?;
        let letter = |sign: char| if sign < ' ' { char::from(b'@' + sign as u8) } else { sign };
        let text = template
            .text
            .chars()
            .flat_map(|sign| (sign < ' ').then_some('^').into_iter().chain([letter(sign)]));
        Ok((text.collect(), template.holes.len()))
    }

    #[test]
    fn what_never_changes_is_text() {
        let part =
            quote! { <p class="a b" hidden autofocus=true inert=false tabindex=-1><b>"Read"</b>" on"</p> };
        let (text, holes) = template(part).unwrap();
        assert_eq!(text, "^Ap^Dclass^Ea b^Dhidden^Dautofocus^Ntabindex^Ab^FRead^C^F on^C");
        assert_eq!(holes, 1, "what is worked out is no text");
    }

    #[test]
    fn holes_stand_where_they_are_filled() {
        let part = quote! {
            <a href=to class:on=is style:--n=number prop:value=typed on:click=press>{words}" "</a>
            {more}
        };
        let (text, holes) = template(part).unwrap();
        assert_eq!(text, "^Aa^Nhref^Pon^Q--n^Ovalue^Rclick^G^F ^C^G");
        assert_eq!(holes, 7);
    }

    #[test]
    fn drawings_are_drawings_all_the_way_down() {
        assert_eq!(
            template(quote! { <svg><title>"x"</title></svg><i></i> }).unwrap().0,
            "^Bsvg^Btitle^Fx^C^C^Ai^C"
        );
        assert_eq!(template(quote! { <path d=line/> }).unwrap().0, "^Bpath^Nd^C");
    }

    #[test]
    fn what_is_no_template_says_so() {
        for (part, fault) in [
            (quote! { <Folio/> }, "a part that a function makes stands in braces"),
            (quote! { <p on:scroll=f></p> }, "no type is known for this event"),
            (quote! { <p use:f=f></p> }, "it is `prop`, `class`, `style` or `on`"),
            (
                quote! { <p class:on=is class=kind></p> },
                "classes that come and go stand behind those that an element has",
            ),
            (quote! { <p>"a\nb"</p> }, "no control characters stand in a template"),
            (quote! { <!-- "a" --> }, "words stand in quotation marks, and remarks in Rust's own"),
        ] {
            assert_eq!(template(part).unwrap_err(), fault);
        }
    }
}
