use super::{Command, Dialog, Session};
use crate::browser;
use crate::dom;
use crate::route::View;

impl Session {
    /// The tour begins at the first view, which it speaks of; however it ends, it is not offered again.
    pub(super) fn show_tour(self, shown: bool) {
        if shown {
            browser::close_dialog(Dialog::Keys.id());
            self.run(Command::Open(View::Read));
            browser::next_frame(|| browser::show_popover(dom::TOUR));
        } else {
            browser::close_popover(dom::TOUR);
            self.prefer(|preferences| preferences.toured = true);
        }
    }
}
