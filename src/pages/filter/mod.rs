//! The Filter page: names to ask for at the side, the paragraphs that pass beside them.

pub mod model;
mod names;
mod panel;
mod results;

use markup::view;

use crate::browser::markup::Markup;
use crate::session::session;
use panel::panel;
use results::results;

/// The Filter page.
pub fn filter_page() -> Markup {
    let session = session();
    view! {
        <div class="with-panel">
            {panel(session)}
            {results(session)}
        </div>
    }
}
