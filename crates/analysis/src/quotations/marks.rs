use alloc::vec::Vec;
use core::ops::Range;

use memchr::{memchr2, memchr3};

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
    let marks = Marks { text };
    let mut found = Vec::new();
    let mut from = 0;
    while let Some((at, mark)) = marks.next(from) {
        let quoted = marks.opens(at, mark).and_then(|opening| marks.close(at, opening));
        from = at + mark.len_utf8();
        if let Some((quoted, next)) = quoted {
            found.extend(Some(quoted).filter(|quoted| !quoted.inner.is_empty()));
            from = from.max(next);
        }
    }
    found
}

/// The marks of a text. Places are bytes.
struct Marks<'a> {
    text: &'a str,
}

/// What an opening mark calls for.
#[derive(Clone, Copy)]
struct Opening {
    closers: &'static [char],
    /// How many bytes the mark has: two for ``.
    width: usize,
    /// It is two characters.
    twice: bool,
    /// An apostrophe in another place.
    single: bool,
}

impl Marks<'_> {
    /// The first character from a place on that may be a quotation mark.
    fn next(&self, from: usize) -> Option<(usize, char)> {
        let mut place = from;
        loop {
            let rest = self.text.as_bytes().get(place..)?;
            let ascii = memchr3(b'"', b'\'', b'`', rest);
            // The bytes that begin the other marks in UTF-8; few other characters begin with them.
            let other = memchr2(0xc2, 0xe2, rest.get(..ascii.unwrap_or(rest.len()))?);
            place += other.or(ascii)?;
            let mark = self.character(place)?;
            if matches!(mark, '“' | '”' | '«' | '»' | '„' | '‹' | '›' | '‘' | '’' | '"' | '\'' | '`')
            {
                return Some((place, mark));
            }
            place += mark.len_utf8();
        }
    }

    fn character(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    fn before(&self, at: usize) -> Option<char> {
        self.text.get(..at)?.chars().next_back()
    }

    /// Whether the mark at a place opens a quotation: a word starts after it and none ends before it.
    fn opens(&self, at: usize, mark: char) -> Option<Opening> {
        let mut rest = self.text.get(at + mark.len_utf8()..)?.chars();
        let next = rest.next();
        if mark == '`' && next == Some(mark) {
            return Some(Opening { closers: &['\'', '"', '”'], width: 2, twice: true, single: false });
        }
        let (_, closers) = *PAIRS.iter().find(|(opening, _)| *opening == mark)?;
        let single = matches!(mark, '‘' | '\'');
        let free = self.before(at).is_none_or(|before| {
            before.is_whitespace()
                || matches!(before, '(' | '[' | '{' | '—' | '–' | '-' | '/' | '“' | '"' | '‘' | '…' | ':')
        });
        let word =
            next.is_some_and(|next| !next.is_whitespace() && !matches!(next, '.' | ',' | ';' | ')' | '”'));
        let decade = single && next.is_some_and(|next| next.is_ascii_digit()) && rest.nth(1) == Some('s');
        let opening = Opening { closers, width: mark.len_utf8(), twice: false, single };
        (free && word && !decade).then_some(opening)
    }

    /// The quotation that the mark at a place opens, and where to read on.
    fn close(&self, at: usize, opening: Opening) -> Option<(Quoted, usize)> {
        let start = at + opening.width;
        let mut fallback = None;
        let mut from = start;
        while let Some((next, character)) = self.next(from) {
            from = next + character.len_utf8();
            if opening.closers.contains(&character) && self.closes(next, character, opening) {
                let twin = usize::from(character == '\'' && !opening.single);
                let found = (self.span(at, start, next, from + twin, false), from + twin);
                if !(opening.single && self.owns(next, character)) {
                    return Some(found);
                }
                fallback = Some(found);
            } else if opening.single
                && fallback.is_some()
                && self.opens(next, character).is_some_and(|other| other.single)
            {
                break;
            } else if !opening.single
                && next > start
                && character != '\''
                && self.reopens(next, character, opening)
            {
                // A second opening mark: the first quotation was never closed.
                return Some((self.span(at, start, next, next, true), next));
            }
        }
        if opening.single {
            return fallback;
        }
        let end = self.text.len();
        Some((self.span(at, start, end, end, true), end))
    }

    /// Whether the mark at a place ends a quotation: no word starts right after it.
    fn closes(&self, at: usize, mark: char, opening: Opening) -> bool {
        let next = self.character(at + mark.len_utf8());
        if opening.twice && mark == '\'' {
            return next == Some('\'');
        }
        let free = next.is_none_or(|next| !next.is_alphanumeric());
        let after_word = self.before(at).is_some_and(|before| !before.is_whitespace());
        free && (after_word || !opening.single)
    }

    /// Whether a mark inside a quotation can only open another one of the same sort.
    fn reopens(&self, at: usize, mark: char, opening: Opening) -> bool {
        self.opens(at, mark)
            .is_some_and(|other| !other.single && other.closers.first() == opening.closers.first())
            && self.before(at).is_some_and(char::is_whitespace)
    }

    /// Whether the mark at a place may be the apostrophe of a plural: "the Serbs’ houses".
    fn owns(&self, at: usize, mark: char) -> bool {
        let mut rest = self.text.get(at + mark.len_utf8()..).unwrap_or_default().chars();
        self.before(at) == Some('s')
            && rest.next() == Some(' ')
            && rest.next().is_some_and(char::is_lowercase)
    }

    fn span(&self, at: usize, start: usize, end: usize, outer: usize, open: bool) -> Quoted {
        let words = self.text.get(start..end).unwrap_or_default();
        let trimmed = words.trim_end();
        let lead = words.len() - words.trim_start().len();
        let inner = start + lead.min(trimmed.len())..start + trimmed.len();
        Quoted { outer: at..outer.max(inner.end), inner, open }
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
