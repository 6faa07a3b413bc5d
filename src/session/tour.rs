use super::{Command, Dialog, Session};
use crate::browser;
use crate::dom;
use crate::route::View;

impl Session {
    /// The tour begins at the first view, which it speaks of. Taken or declined, it is not offered again.
    pub(super) fn show_tour(self, shown: bool) {
        if shown {
            browser::close_dialog(Dialog::Keys.id());
            self.run(Command::Open(View::Read));
        }
        self.prefer(|preferences| preferences.toured = true);
        // The offer goes first: its button has the focus, and gives it to the tour, or back to the page.
        browser::next_frame(move || {
            if shown {
                browser::show_popover(dom::TOUR);
            } else {
                browser::close_popover(dom::TOUR);
            }
            if !browser::has_focus() {
                browser::focus(dom::MAIN);
            }
        });
    }
}
