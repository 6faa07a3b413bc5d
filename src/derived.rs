//! Values that follow from signals, and from each other.

use core::any::Any;
use core::fmt::{self, Debug, Formatter};
use core::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::reactive::graph::{AnySource, Observer, Source, ToAnySource};

/// What makes a value, as often as it is asked.
///
/// In place of `dyn Fn`: a closure there also has a function that is called once and gives the closure away, which would be
/// compiled for each of a thousand closures and never be called.
pub trait Make<T> {
    /// Makes the value.
    fn make(&self) -> T;
}

impl<T, F: Fn() -> T> Make<T> for F {
    fn make(&self) -> T {
        self()
    }
}

/// A signal that outlives the parts of the page that follow it.
pub struct Lasting<T>(ReadSignal<T>);

impl<T: Send + Sync + 'static> Lasting<T> {
    /// Looks at the value; whoever does follows it.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        forget_later(self.0.to_any_source());
        self.0.with(look)
    }

    /// Looks at the value as it is now.
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        self.0.with_untracked(look)
    }
}

impl<T: Clone + Send + Sync + 'static> Lasting<T> {
    /// The value; whoever asks follows it.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value as it is now.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }

    /// The value as it is now, unless the page that it belongs to is gone.
    pub fn try_get_untracked(self) -> Option<T> {
        self.0.try_get_untracked()
    }
}

impl<T> From<ReadSignal<T>> for Lasting<T> {
    fn from(signal: ReadSignal<T>) -> Self {
        Self(signal)
    }
}

impl<T> Clone for Lasting<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Lasting<T> {}

impl<T> Debug for Lasting<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Lasting")
    }
}

/// Has a source forget whoever follows it here once that part of the page is gone.
///
/// By itself a signal keeps what followed it until it changes, and a memo for ever: each view that was opened and left
/// would leave something behind.
fn forget_later(source: AnySource) {
    if let Some(follower) = Observer::get() {
        on_cleanup(move || source.remove_subscriber(&follower));
    }
}

/// A value that is made anew when a signal it was made of changes, and that others follow only where it is another than
/// before: a memo.
///
/// A [`Memo`] is compiled for each type of value; here all of them are of one type, which makes the page much smaller.
pub struct Derived<T> {
    memo: Memo<Held>,
    value: PhantomData<fn() -> T>,
}

impl<T: PartialEq + Send + Sync + 'static> Derived<T> {
    /// The value that `make` makes, now and after each change.
    pub fn new(make: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self { memo: memo(Box::new(move || Held(Arc::new(make())))), value: PhantomData }
    }

    /// Looks at the value; whoever does follows it.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(follow(self.memo).value())
    }

    /// Looks at the value as it is now.
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(self.memo.get_untracked().value())
    }

    /// Looks at the value as it is now, unless the part of the page that it belongs to is gone.
    pub fn try_with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> Option<R> {
        Some(look(self.memo.try_get_untracked()?.value()))
    }

    /// Follows the value without looking at it.
    pub fn track(self) {
        forget_later(ArcMemo::from(self.memo).to_any_source());
        self.memo.track();
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Derived<T> {
    /// The value; whoever asks follows it.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value as it is now.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Derived<T> {}

impl<T> Debug for Derived<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Derived")
    }
}

fn follow(memo: Memo<Held>) -> Held {
    forget_later(ArcMemo::from(memo).to_any_source());
    memo.get()
}

fn memo(make: Box<dyn Make<Held> + Send + Sync>) -> Memo<Held> {
    Memo::new(move |_| make.make())
}

/// A value whose type is known to whoever put it here.
#[derive(Clone)]
struct Held(Arc<dyn Value>);

impl Held {
    fn value<T: 'static>(&self) -> &T {
        match self.0.any().downcast_ref() {
            Some(value) => value,
            None => unreachable!("a derived value is of the type it was made as"),
        }
    }
}

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        self.0.is(other.0.any())
    }
}

trait Value: Send + Sync {
    fn any(&self) -> &dyn Any;
    fn is(&self, other: &dyn Any) -> bool;
}

impl<T: PartialEq + Send + Sync + 'static> Value for T {
    fn any(&self) -> &dyn Any {
        self
    }

    fn is(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }
}

#[cfg(test)]
mod tests {
    use core::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::Arc;

    use leptos::prelude::*;

    use super::Derived;

    #[test]
    fn what_follows_an_equal_value_is_not_made_anew() {
        let owner = Owner::new();
        owner.set();
        let number = RwSignal::new(4);
        let half = Derived::new(move || number.get() / 2);
        let made = Arc::new(AtomicUsize::new(0));
        let counter = made.clone();
        let words = Derived::new(move || {
            counter.fetch_add(1, Ordering::Relaxed);
            half.get().to_string()
        });
        for (next, shown, times) in [(4, "2", 1), (5, "2", 1), (6, "3", 2)] {
            number.set(next);
            assert_eq!(words.get_untracked(), shown);
            assert_eq!(made.load(Ordering::Relaxed), times, "{next}");
        }
    }
}
