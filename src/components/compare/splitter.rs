use leptos::ev::{KeyboardEvent, PointerEvent};
use markup::view;

use crate::browser;
use crate::browser::markup::Markup;
use crate::messages::{compare as said, say};
use crate::session::{Command, NARROWEST, Session, WIDEST, fitting};

/// How far one press of an arrow moves the edge, in hundredths of the window.
const STEP: u8 = 2;
/// How wide the comparison is as designed, in pixels.
const DESIGNED: f64 = 392.0;

/// The edge of the comparison: dragged, or moved by arrows, it makes the comparison wider or narrower.
pub(super) fn splitter(session: Session) -> Markup {
    let width = move || {
        let designed = || fitting(hundredths(DESIGNED));
        session.preferences.with(|preferences| preferences.drawer).unwrap_or_else(designed)
    };
    let press = move |event: KeyboardEvent| {
        let width = match event.key().as_str() {
            "Home" => NARROWEST,
            "End" => WIDEST,
            // The comparison stands where lines end, so its edge goes back to make it wider.
            key => match browser::arrow(key) {
                Some(-1) => width().saturating_add(STEP),
                Some(_) => width().saturating_sub(STEP),
                None => return,
            },
        };
        event.prevent_default();
        session.run(Command::WidenDrawer(width));
    };
    let drag = move |event: PointerEvent| {
        if event.buttons() == 1 {
            let (window, _) = browser::viewport();
            let x = f64::from(event.client_x());
            session.run(Command::WidenDrawer(hundredths(browser::from_start(window - x, x))));
        }
    };
    view! {
        <div
            class="splitter desk"
            role="separator"
            tabindex="0"
            aria-orientation="vertical"
            aria-label=say(said::WIDTH)
            aria-valuemin=NARROWEST
            aria-valuemax=WIDEST
            aria-valuenow=move || width().to_string()
            on:keydown=press
            on:pointerdown=move |event: leptos::ev::PointerEvent| {
                event.prevent_default();
                browser::capture_pointer(&event);
            }
            on:pointermove=drag
        ></div>
    }
}

/// A width in pixels as hundredths of the window.
fn hundredths(pixels: f64) -> u8 {
    let (window, _) = browser::viewport();
    (pixels / window * 100.0).clamp(0.0, 100.0) as u8
}
