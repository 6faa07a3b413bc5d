use leptos::prelude::*;

use super::{Command, Session};
use crate::browser;
use crate::dom;
use crate::messages::{fill, own as words, say};
use crate::own::{Own, Subject, file, lines::lines};
use crate::route::View;

impl Session {
    /// Does what is asked about notes.
    pub(super) fn note(self, command: Command) {
        match command {
            Command::EditNote(subject) => self.edit_note(subject),
            Command::TypeNote(on, words) => self.type_note(on, words),
            Command::DropNote(on) => self.drop_note(on),
            Command::NoteHere => self.note_here(),
            Command::WriteNote(on, words) => self.write_note(on, &words),
            _ => {}
        }
    }

    /// Opens a note to be written, or closes the one that is open. What was typed there is there again the next time.
    fn edit_note(self, subject: Option<Subject>) {
        let before = self.edited.get_untracked();
        self.set.edited.set(subject);
        let waits = |on| self.trail.with_value(|trail| trail.typed_note(on).is_some());
        if before != subject && before.is_some_and(waits) {
            self.say(say(words::NOTE_WAITS));
        }
        browser::soon(move || match subject {
            Some(_) => browser::focus_and_reveal(dom::NOTE),
            None => self.focus_on(before),
        });
    }

    /// Remembers what is typed for a note; what is kept already need not wait.
    fn type_note(self, on: Subject, words: String) {
        let is_kept = self.own.with_untracked(|own| own.note(on).unwrap_or_default() == words);
        self.trail
            .update_value(|trail| if is_kept { trail.forget_note(on) } else { trail.type_note(on, words) });
    }

    /// Closes a note and forgets what was typed there.
    fn drop_note(self, subject: Subject) {
        self.trail.update_value(|trail| trail.forget_note(subject));
        self.edit_note(None);
    }

    /// What stands in the field of a note: what was typed and not kept yet, or the note as it is.
    pub fn begun_note(self, subject: Subject) -> String {
        let typed = self.trail.with_value(|trail| trail.typed_note(subject).map(str::to_owned));
        let kept = || self.own.with_untracked(|own| own.note(subject).map(str::to_owned));
        typed.or_else(kept).unwrap_or_default()
    }

    /// Moves the focus from a note to what it is on, so that the keys go on from there.
    fn focus_on(self, subject: Option<Subject>) {
        let Some(Subject::Paragraph(key)) = subject else { return browser::focus(dom::OPEN_TAB) };
        if let Some(id) = self.corpus.paragraph_by_key(key) {
            browser::focus(&dom::paragraph(id));
        }
    }

    /// Opens the note on the current paragraph, where it stands in its text.
    fn note_here(self) {
        let place = self.place.get_untracked();
        let Some(id) = place.paragraph else { return self.say(say(words::NO_PARAGRAPH)) };
        if place.view != View::Read {
            self.run(Command::Read(id));
        }
        self.edit_note(Some(Subject::Paragraph(self.corpus.paragraph(id).key)));
    }

    /// Keeps a note, or takes it away where it has no words.
    fn write_note(self, subject: Subject, note: &str) {
        let Some(kept) = self.change(|own| own.write(subject, note)) else { return };
        self.trail.update_value(|trail| trail.forget_note(subject));
        if self.edited.get_untracked().is_some() {
            self.edit_note(None);
        }
        self.say(say(match (kept, note.trim().is_empty()) {
            (false, _) => words::NOT_KEPT,
            (true, true) => words::NOTE_DELETED,
            (true, false) => words::NOTE_KEPT,
        }));
    }

    /// Saves everything the reader made as one file.
    pub(super) fn save_own(self) {
        let text = self.own.with_untracked(|own| file::write(own, &self.built().title));
        self.saved(browser::save("synoptic-notes.json", "application/json", &text));
    }

    /// Saves the lines for `bundle.toml`.
    pub(super) fn save_lines(self) {
        let lines = self.own.with_untracked(|own| lines(self.built(), own));
        self.saved(browser::save("bundle-corrections.toml", "application/toml", &lines));
    }

    fn saved(self, done: bool) {
        self.say(say(if done { words::SAVED } else { words::NOT_SAVED }));
    }

    /// Takes a file in, all of it or nothing.
    pub(super) fn take_in(self, text: Option<String>) {
        let Some(text) = text else { return self.say(say(words::FILE_CLOSED)) };
        let other = match file::read(&text) {
            Ok(other) => other,
            Err(damage) => return self.say(&damage.words()),
        };
        let (count, astray) = (other.len(), other.astray(self.grown()));
        let notes = other.notes.clone();
        let joined = |own: &mut Own| own.join(other);
        let Some(kept) = self.change(joined) else { return };
        // A note that is being written goes on below what came in for it, or keeping it would lose that.
        self.trail
            .update_value(|trail| notes.iter().for_each(|note| trail.add_to_note(note.on, &note.words)));
        self.remake(super::revise::Entry::Same, None, |_| {});
        let mut said = vec![fill(words::TAKEN_IN, &[&crate::words::thousands(count)])];
        if astray > 0 {
            said.push(fill(words::ASTRAY, &[&crate::words::thousands(astray)]));
        }
        if !kept {
            said.push(say(words::NOT_KEPT).to_owned());
        }
        self.say(&said.join(" "));
    }

    /// The corpus before the reader revised it, with the texts that they added.
    pub fn grown(self) -> &'static corpus::Corpus {
        self.visit.grown()
    }

    /// The corpus as it was built.
    pub fn built(self) -> &'static corpus::Corpus {
        self.visit.built()
    }
}
