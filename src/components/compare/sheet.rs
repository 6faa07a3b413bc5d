//! How the comparison answers to fingers: on phones it is a sheet, drawn up and down by its grip, swiped across.

use leptos::ev::PointerEvent;
use leptos::prelude::*;
use markup::view;

use crate::browser;
use crate::browser::markup::Markup;
use crate::messages::{compare as said, say};
use crate::session::{Command, Session};

/// A finger that moves less than this, in pixels, stays where it is.
const FIRM: i32 = 48;

/// The stroke of a finger, from where it came down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stroke {
    Left,
    Right,
    Up,
    Down,
}

/// What a finger did between two points, if it did anything.
fn stroke(from: (i32, i32), to: (i32, i32)) -> Option<Stroke> {
    let (x, y) = (to.0 - from.0, to.1 - from.1);
    // A slanting stroke is rather a slip than a wish.
    if x.abs() > FIRM && x.abs() > 2 * y.abs() {
        Some(if x < 0 { Stroke::Left } else { Stroke::Right })
    } else if y.abs() > FIRM && y.abs() > 2 * x.abs() {
        Some(if y < 0 { Stroke::Up } else { Stroke::Down })
    } else {
        None
    }
}

/// The handle of the sheet: drawn up or pressed, the sheet takes the whole height; drawn down, it shrinks, then closes.
pub(super) fn grip(session: Session, tall: ReadSignal<bool>, set_tall: WriteSignal<bool>) -> Markup {
    let (down, set_down) = signal(None::<(i32, i32)>);
    let lift = move |event: PointerEvent| {
        let Some(from) = down.get_untracked() else { return };
        set_down.set(None);
        match stroke(from, point(&event)) {
            Some(Stroke::Up) => set_tall.set(true),
            Some(Stroke::Down) if tall.get_untracked() => set_tall.set(false),
            Some(Stroke::Down) => session.run(Command::CloseComparison),
            _ => {}
        }
    };
    view! {
        <button
            class="grip hand"
            type="button"
            aria-pressed=move || tall.get().to_string()
            aria-label=say(said::WHOLE_HEIGHT)
            on:pointerdown=move |event: leptos::ev::PointerEvent| {
                browser::capture_pointer(&event);
                set_down.set(Some(point(&event)));
            }
            on:pointerup=lift
            on:click=move |event: leptos::ev::MouseEvent| {
                if event.detail() == 0 {
                    set_tall.update(|tall| *tall = !*tall);
                }
            }
        ></button>
    }
}

/// Swiping across the panel leads to the next counterpart, or the one before.
pub(super) fn swiped(session: Session, panel: Markup) -> Markup {
    let (down, set_down) = signal(None::<(i32, i32)>);
    let lift = move |event: PointerEvent| {
        let stroke = down.get_untracked().and_then(|from| stroke(from, point(&event)));
        set_down.set(None);
        match stroke {
            // A finger pulls the next one in from where lines end.
            Some(Stroke::Left) => session.run(Command::StepCounterpart(browser::mirrored(1))),
            Some(Stroke::Right) => session.run(Command::StepCounterpart(browser::mirrored(-1))),
            _ => {}
        }
    };
    view! {
        <div
            class="swiped"
            on:pointerdown=move |event: leptos::ev::PointerEvent| {
                set_down.set((event.pointer_type() == "touch").then(|| point(&event)));
            }
            on:pointercancel=move |_| set_down.set(None)
            on:pointerup=lift
        >
            {panel}
        </div>
    }
}

fn point(event: &PointerEvent) -> (i32, i32) {
    (event.client_x(), event.client_y())
}

#[cfg(test)]
mod tests {
    use super::{Stroke, stroke};

    #[test]
    fn only_a_firm_and_straight_stroke_means_something() {
        for (to, meaning) in [
            ((-80, 10), Some(Stroke::Left)),
            ((80, -10), Some(Stroke::Right)),
            ((3, -90), Some(Stroke::Up)),
            ((3, 90), Some(Stroke::Down)),
            ((20, 0), None),
            ((80, 60), None),
            ((0, 0), None),
        ] {
            assert_eq!(stroke((0, 0), to), meaning, "{to:?}");
        }
    }
}
