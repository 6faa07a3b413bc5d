use super::{Command, Session};
use crate::browser::{self, Unmade};
use crate::export::{
    Format, Picture, Saved, Table, compared, coverage, csv, figures, sheet, timeline, write,
};
use crate::messages::{export, own, say};
use crate::own::file;

/// What each file is called before its table.
const NAME: &str = "synoptic-";

impl Session {
    /// Takes something out of the page: into the clipboard or among the downloads.
    pub(super) fn export(self, command: Command) {
        match command {
            Command::CopyComparison(format) => self.copy(self.comparison(format), say(export::COPIED)),
            Command::SaveComparison => {
                self.save("comparison.md", "text/markdown", &self.comparison(Format::Markdown));
            }
            Command::SaveTable(table) => self.save_table(table),
            Command::SavePicture(picture, as_png) => self.save_picture(picture, as_png),
            Command::SavePage(saved) => self.save_page(saved),
            Command::CopyEmbed => self.copy_embed(),
            _ => {}
        }
    }

    /// Copies a text, and says so once it is done.
    pub(super) fn copy(self, text: String, done: &'static str) {
        browser::copy(text, move |copied| {
            self.say(if copied { done } else { say(crate::words::NOT_COPIED) })
        });
    }

    fn comparison(self, format: Format) -> String {
        // Where the page lies on a disk, its address says nothing to others but where.
        let address = if browser::is_hosted() { browser::whole_address() } else { String::new() };
        let page = address.split('#').next().unwrap_or_default();
        self.seen(|place, passing| {
            write(self.corpus, &compared(self.corpus, place, passing), (page, place), format)
        })
    }

    fn save_table(self, table: Table) {
        let content = self.seen(|place, passing| csv(&sheet(table, self.corpus, place, passing)));
        self.save(&[table.word(), ".csv"].concat(), "text/csv;charset=utf-8", &content);
    }

    fn save_picture(self, picture: Picture, as_png: bool) {
        let (name, svg) = self.seen(|_, passing| match picture {
            Picture::Coverage => ("coverage", coverage(self.corpus, passing)),
            Picture::Figures => ("figures", figures(self.corpus, passing)),
            Picture::Dates => ("dates", timeline(self.corpus, passing)),
        });
        if as_png {
            browser::save_as_png([NAME, name, ".png"].concat(), &svg, move |saved| self.say_saved(saved));
        } else {
            self.save(&[name, ".svg"].concat(), "image/svg+xml", &svg);
        }
    }

    /// Copies the HTML by which another page shows the view as it stands.
    fn copy_embed(self) {
        if !browser::is_hosted() {
            return self.say(say(export::NOT_EMBEDDED));
        }
        self.settle();
        let done = if self.keeps_to_itself() { own::LINK_LEAVES_OUT } else { export::EMBED_COPIED };
        self.copy(self.embed(), say(done));
    }

    fn embed(self) -> String {
        let (address, title) =
            (escaped(&browser::whole_address()), escaped(&crate::words::topic(self.corpus)));
        let frame = ["<iframe src=\"", &address, "\" title=\"", &title];
        [&frame.concat(), "\" width=\"100%\" height=\"600\" loading=\"lazy\" style=\"border:0\"></iframe>"]
            .concat()
    }

    /// Saves the page with the texts as they are before any revision, and with what the reader made of them.
    fn save_page(self, saved: Saved) {
        let title = self.grown().title.clone();
        let own = self
            .own
            .with_untracked(|own| if own.is_empty() { String::new() } else { file::write(own, &title) });
        browser::make_page(title, own, saved == Saved::Whole, move |page| match page {
            Ok(page) => {
                let name = if saved == Saved::Whole { "page.html" } else { "page-to-read.html" };
                self.save(name, "text/html;charset=utf-8", &page);
            }
            Err(Unmade::Preview) => self.say(say(export::NO_PAGE)),
            Err(Unmade::Failed) => self.say(say(export::PAGE_FAILED)),
        });
    }

    fn save(self, name: &str, media: &str, content: &str) {
        self.say_saved(browser::save(&[NAME, name].concat(), media, content));
    }

    fn say_saved(self, saved: bool) {
        self.say(say(if saved { export::SAVED } else { export::NOT_SAVED }));
    }

    /// Asks something of the place and of what passes.
    fn seen<T>(self, ask: impl FnOnce(&crate::route::Place, &crate::filter::Passing) -> T) -> T {
        let place = self.place.get_untracked();
        self.passing.with_untracked(|passing| ask(&place, passing))
    }
}

/// Text as it stands in an attribute of HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}
