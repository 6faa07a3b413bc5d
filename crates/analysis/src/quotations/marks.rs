use alloc::vec::Vec;
use core::ops::Range;

/// A stretch of one paragraph between quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Quoted {
    /// From the first byte of the opening mark to the last of the closing one.
    pub(super) outer: Range<usize>,
    /// The words between the marks.
    pub(super) inner: Range<usize>,
    /// The closing mark is missing: the speech goes on in the next paragraph, or the mark was forgotten.
    pub(super) open: bool,
}

/// Marks that only open, and what closes each.
const PAIRS: &[(char, &[char])] = &[
    ('“', &['”', '"', '“']),
    ('«', &['»']),
    ('„', &['“', '”', '"']),
    ('‹', &['›']),
    ('‘', &['’', '\'']),
    ('"', &['"', '”']),
    ('\'', &['\'', '’']),
];

/// The outermost quotations of a paragraph, in order. Marks inside a quotation belong to it.
pub(super) fn quoted(text: &str) -> Vec<Quoted> {
    if !text.contains(['“', '«', '„', '‹', '‘', '"', '\'', '`', '”']) {
        return Vec::new();
    }
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let marks = Marks { text, characters: &characters };
    let mut found = Vec::new();
    let mut at = 0;
    while at < characters.len() {
        match marks.opens(at) {
            Some(mark) => {
                let quoted = marks.close(at, mark);
                at = match quoted {
                    Some((quoted, next)) => {
                        found.extend(Some(quoted).filter(|quoted| !quoted.inner.is_empty()));
                        next.max(at + 1)
                    }
                    None => at + 1,
                };
            }
            None => at += 1,
        }
    }
    found
}

struct Marks<'a> {
    text: &'a str,
    characters: &'a [(usize, char)],
}

/// What an opening mark calls for.
#[derive(Clone, Copy)]
struct Opening {
    closers: &'static [char],
    /// How many characters the mark has: two for ``.
    width: usize,
    /// An apostrophe in another place.
    single: bool,
}

impl Marks<'_> {
    fn character(&self, at: usize) -> Option<char> {
        self.characters.get(at).map(|&(_, character)| character)
    }

    fn before(&self, at: usize) -> Option<char> {
        self.character(at.checked_sub(1)?)
    }

    fn byte(&self, at: usize) -> usize {
        self.characters.get(at).map_or(self.text.len(), |&(byte, _)| byte)
    }

    /// Whether the mark at a place opens a quotation: a word starts after it and none ends before it.
    fn opens(&self, at: usize) -> Option<Opening> {
        // Nearly all characters are letters and spaces.
        let mark = self.character(at).filter(|mark| !mark.is_ascii_alphanumeric() && *mark != ' ')?;
        let twin = self.character(at + 1) == Some(mark);
        if mark == '`' && twin {
            return Some(Opening { closers: &['\'', '"', '”'], width: 2, single: false });
        }
        let (_, closers) = *PAIRS.iter().find(|(opening, _)| *opening == mark)?;
        let single = matches!(mark, '‘' | '\'');
        let free = self.before(at).is_none_or(|before| {
            before.is_whitespace()
                || matches!(before, '(' | '[' | '{' | '—' | '–' | '-' | '/' | '“' | '"' | '‘' | '…' | ':')
        });
        let word = self
            .character(at + 1)
            .is_some_and(|next| !next.is_whitespace() && !matches!(next, '.' | ',' | ';' | ')' | '”'));
        let decade = single
            && self.character(at + 1).is_some_and(|next| next.is_ascii_digit())
            && self.character(at + 3) == Some('s');
        (free && word && !decade).then_some(Opening { closers, width: 1, single })
    }

    /// The quotation that the mark at a place opens, and where to read on.
    fn close(&self, at: usize, opening: Opening) -> Option<(Quoted, usize)> {
        let start = at + opening.width;
        let mut fallback = None;
        let mut next = start;
        while let Some(character) = self.character(next) {
            if opening.closers.contains(&character) && self.closes(next, opening) {
                let width = if character == '\'' && !opening.single { 2 } else { 1 };
                let found = (self.span(at, start, next, next + width, false), next + width);
                if !(opening.single && self.owns(next)) {
                    return Some(found);
                }
                fallback = Some(found);
            } else if opening.single
                && fallback.is_some()
                && self.opens(next).is_some_and(|other| other.single)
            {
                break;
            } else if !opening.single && next > start && character != '\'' && self.reopens(next, opening) {
                // A second opening mark: the first quotation was never closed.
                return Some((self.span(at, start, next, next, true), next));
            }
            next += 1;
        }
        if opening.single {
            return fallback;
        }
        Some((
            self.span(at, start, self.characters.len(), self.characters.len(), true),
            self.characters.len(),
        ))
    }

    /// Whether the mark at a place ends a quotation: no word starts right after it.
    fn closes(&self, at: usize, opening: Opening) -> bool {
        if opening.width == 2 && self.character(at) == Some('\'') {
            return self.character(at + 1) == Some('\'');
        }
        let free = self.character(at + 1).is_none_or(|next| !next.is_alphanumeric());
        let after_word = self.before(at).is_some_and(|before| !before.is_whitespace());
        free && (after_word || !opening.single)
    }

    /// Whether a mark inside a quotation can only open another one of the same sort.
    fn reopens(&self, at: usize, opening: Opening) -> bool {
        self.opens(at).is_some_and(|other| !other.single && other.closers.first() == opening.closers.first())
            && self.before(at).is_some_and(char::is_whitespace)
    }

    /// Whether the mark at a place may be the apostrophe of a plural: "the Serbs’ houses".
    fn owns(&self, at: usize) -> bool {
        self.before(at) == Some('s')
            && self.character(at + 1) == Some(' ')
            && self.character(at + 2).is_some_and(|next| next.is_lowercase())
    }

    fn span(&self, at: usize, start: usize, end: usize, outer: usize, open: bool) -> Quoted {
        let inner = self.byte(start)..self.byte(end);
        let words = self.text.get(inner.clone()).unwrap_or_default();
        let trimmed = words.trim_end();
        let lead = words.len() - words.trim_start().len();
        let inner = inner.start + lead.min(trimmed.len())..inner.start + trimmed.len();
        Quoted { outer: self.byte(at)..self.byte(outer).max(inner.end), inner, open }
    }
}

#[cfg(test)]
mod tests {
    use alloc::{string::String, vec::Vec};

    use super::quoted;

    fn words(text: &str) -> Vec<String> {
        quoted(text).into_iter().map(|quoted| text[quoted.inner].into()).collect()
    }

    #[test]
    fn every_pair_of_marks_is_known() {
        assert_eq!(words("“One” and ‘two’, \"three\" and 'four'."), ["One", "two", "three", "four"]);
        assert_eq!(words("«Five» and „six“."), ["Five", "six"]);
        assert_eq!(words("``Seven,'' he said."), ["Seven,"]);
    }

    #[test]
    fn apostrophes_are_no_marks() {
        assert_eq!(words("Norway's police didn't see the Danes' houses in the '90s."), [""; 0]);
        assert_eq!(words("the ‘Serbs’ own houses’ are"), ["Serbs’ own houses"]);
        assert_eq!(words("He’s 6' 2\" tall."), [""; 0]);
    }

    #[test]
    fn marks_inside_belong_to_the_quotation() {
        assert_eq!(words("“He called it ‘a shame’ twice,” she said."), ["He called it ‘a shame’ twice,"]);
    }

    #[test]
    fn a_missing_mark_is_tolerated() {
        assert_eq!(words("“One thing. “Another thing.”"), ["One thing.", "Another thing."]);
        let open = quoted("She said: “It goes on.");
        assert!(open[0].open);
    }
}
