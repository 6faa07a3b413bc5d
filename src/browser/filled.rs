//! What is of an element of a template: values, what events lead to, and what stands in it.

use core::mem;
use std::cell::RefCell;
use std::rc::Rc;

use leptos::reactive::effect::RenderEffect;
use leptos::reactive::owner::Owner;
use leptos::tachys::renderer::{RemoveEventHandler, Rndr, types};
use wasm_bindgen::JsValue;

use super::cast::Kind;
use super::markup::{Hole, Plain, Run};
use super::standing::Standing;
use crate::derived::Make;

/// A hole that is filled.
pub(super) enum Filled {
    /// A value.
    Value(Target, Plain),
    /// A value that changes by itself.
    Live(Target, RenderEffect<Plain>),
    /// What an event leads to.
    Event(Target, Handler, #[expect(dead_code, reason = "stops listening when it is dropped")] Listens),
    /// What stands in the element.
    Part(Standing),
}

type Listens = RemoveEventHandler<types::Element>;
/// What runs when an event comes, and for whom; nothing while it runs.
type Handler = Rc<RefCell<Option<(Owner, Run)>>>;

impl Filled {
    /// What is of an element.
    pub(super) fn new(target: Target, hole: Hole) -> Self {
        match hole {
            Hole::Live(make) => {
                let effect = target.follow(make, None);
                Self::Live(target, effect)
            }
            Hole::Event(run) => target.listen(run),
            Hole::Value(value) => {
                if value != Plain::None {
                    target.set(&value);
                }
                Self::Value(target, value)
            }
            Hole::Part(part) => Self::Part(Standing::new(part)),
        }
    }

    /// Fills the hole with something else; the same template has the same holes.
    pub(super) fn refill(&mut self, hole: Hole) {
        match (self, hole) {
            (Self::Part(standing), Hole::Part(part)) => standing.refill(part),
            (Self::Value(target, before), Hole::Value(now)) => {
                target.change(before, &now);
                *before = now;
            }
            (Self::Live(target, effect), Hole::Live(make)) => {
                let before = effect.take_value();
                *effect = target.follow(make, before);
            }
            (Self::Event(_, handler, _), Hole::Event(run)) => {
                handler.replace(Some((Owner::current().unwrap_or_default(), run)));
            }
            // Templates that say the same are one, and what fills a hole may be of another kind.
            (filled, hole) => {
                let (target, before) = match filled {
                    Self::Value(target, before) => (target, mem::replace(before, Plain::None)),
                    Self::Live(target, effect) => (target, effect.take_value().unwrap_or(Plain::None)),
                    Self::Event(target, ..) => (target, Plain::None),
                    Self::Part(_) => return,
                };
                target.change(&before, &Plain::None);
                *filled = Self::new(target.clone(), hole);
            }
        }
    }
}

/// Where a value goes.
#[derive(Clone)]
pub(super) struct Target(pub(super) Kind, pub(super) types::Element);

impl Target {
    /// Sets a value in place of the one that it has.
    fn change(&self, before: &Plain, value: &Plain) {
        if before == value {
            return;
        }
        if matches!(self.0, Kind::Attribute("class")) {
            // Classes that come and go by themselves stay as they are.
            let classes = Rndr::class_list(&self.1);
            before.words().for_each(|word| Rndr::remove_class(&classes, word));
            value.words().for_each(|word| Rndr::add_class(&classes, word));
        } else {
            self.set(value);
        }
    }

    fn set(&self, value: &Plain) {
        let Self(kind, element) = self;
        match kind {
            Kind::Attribute(name) => match value {
                Plain::Text(words) => Rndr::set_attribute(element, name, words),
                Plain::Flag => Rndr::set_attribute(element, name, ""),
                Plain::None => Rndr::remove_attribute(element, name),
            },
            Kind::Property(name) => {
                let value = match value {
                    Plain::Text(words) => JsValue::from_str(words),
                    Plain::Flag => JsValue::TRUE,
                    Plain::None => JsValue::FALSE,
                };
                Rndr::set_property_or_value(element, name, &value);
            }
            Kind::Class(name) => {
                let classes = Rndr::class_list(element);
                if *value == Plain::Flag {
                    Rndr::add_class(&classes, name);
                } else {
                    Rndr::remove_class(&classes, name);
                }
            }
            Kind::Style(name) => {
                let style = Rndr::style(element);
                match value {
                    Plain::Text(words) => Rndr::set_css_property(&style, name, words),
                    _ => Rndr::remove_css_property(&style, name),
                }
            }
            Kind::Event(_) | Kind::Part => {}
        }
    }

    /// Sets the value now and after each change.
    fn follow(&self, make: Box<dyn Make<Plain>>, before: Option<Plain>) -> RenderEffect<Plain> {
        let target = self.clone();
        let run = move |before: Option<Plain>| {
            let now = make.make();
            match before {
                // What a reader types changes a property, too: what it was set to last says nothing of it.
                Some(before) if !matches!(target.0, Kind::Property(_)) => target.change(&before, &now),
                None if now == Plain::None => {}
                _ => target.set(&now),
            }
            now
        };
        RenderEffect::new_with_value(run, before)
    }

    fn listen(self, run: Run) -> Filled {
        let Kind::Event(name) = self.0 else { return Filled::Value(self, Plain::None) };
        let handler: Handler = Rc::new(RefCell::new(Some((Owner::current().unwrap_or_default(), run))));
        let kept = handler.clone();
        let heard = move |event| {
            let handler = kept.take();
            if let Some((owner, mut run)) = handler {
                owner.with(|| run.hear(event));
                kept.borrow_mut().get_or_insert((owner, run));
            }
        };
        let listens = Rndr::add_event_listener(&self.1, name, Box::new(heard));
        Filled::Event(self, handler, listens)
    }
}
