//! The boundaries of UAX #29 for text of Latin letters, digits and common marks, without the tables of all scripts.
//!
//! A text with any other character is left to ICU, which finds the same boundaries ten times slower; a test compares
//! the two.

use alloc::vec::Vec;
use core::ops::Range;

use memchr::{memchr, memchr3};

/// What a character is to word boundaries and to sentence boundaries.
type Kind = (Word, Sentence);

/// The word break property (UAX #29, table 3), as far as it matters here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Letter,
    Digit,
    /// Joins letters and digits: the underscore.
    Joiner,
    /// Stays inside a number: the comma.
    Comma,
    /// Stays inside a word: the colon, the middle dot.
    Colon,
    /// Stays inside both: apostrophes and the period.
    Apostrophe,
    Space,
    Other,
}

/// The sentence break property (UAX #29, table 4), as far as it matters here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sentence {
    Lower,
    Upper,
    Digit,
    /// May end a sentence: the period.
    Period,
    /// Ends a sentence: question and exclamation marks.
    End,
    /// Shows that a sentence goes on: the comma.
    Continues,
    /// Quotation marks and brackets.
    Close,
    Space,
    Line,
    Other,
}

/// Kinds of the characters up to the end of Latin Extended-A; those left to ICU have none.
static KINDS: [Option<Kind>; 0x180] = {
    let mut kinds = [None; 0x180];
    let mut code = 0;
    while code < 0x180 {
        kinds[code as usize] = basic(code);
        code += 1;
    }
    kinds
};

const fn basic(code: u32) -> Option<Kind> {
    // Of the letters of Latin Extended-A, those with even numbers are capitals in two stretches, those with odd ones in
    // the other two.
    let extended_upper = match code {
        0x100..=0x137 | 0x14a..=0x177 => code.is_multiple_of(2),
        0x139..=0x148 | 0x179..=0x17e => !code.is_multiple_of(2),
        0x178 => true,
        _ => false,
    };
    Some(match code {
        0x09 => (Word::Other, Sentence::Space),
        0x0a => (Word::Space, Sentence::Line),
        0x20 => (Word::Space, Sentence::Space),
        0xa0 => (Word::Other, Sentence::Space),
        // A carriage return hangs together with the line feed after it.
        0x0b..=0x0d | 0x85 | 0xad | 0xb8 => return None,
        0x30..=0x39 => (Word::Digit, Sentence::Digit),
        0x41..=0x5a | 0xc0..=0xd6 | 0xd8..=0xde => (Word::Letter, Sentence::Upper),
        0x61..=0x7a | 0xaa | 0xb5 | 0xba | 0xdf..=0xf6 | 0xf8..=0xff => (Word::Letter, Sentence::Lower),
        0x100..=0x17f if extended_upper => (Word::Letter, Sentence::Upper),
        0x100..=0x17f => (Word::Letter, Sentence::Lower),
        0x21 | 0x3f => (Word::Other, Sentence::End),
        0x22 | 0x28 | 0x29 | 0x5b | 0x5d | 0x7b | 0x7d | 0xab | 0xbb => (Word::Other, Sentence::Close),
        0x27 => (Word::Apostrophe, Sentence::Close),
        0x2c => (Word::Comma, Sentence::Continues),
        0x2d => (Word::Other, Sentence::Continues),
        0x2e => (Word::Apostrophe, Sentence::Period),
        0x3a => (Word::Colon, Sentence::Continues),
        0x3b => (Word::Comma, Sentence::Continues),
        0x5f => (Word::Joiner, Sentence::Other),
        0xb7 => (Word::Colon, Sentence::Other),
        _ => (Word::Other, Sentence::Other),
    })
}

/// The kind of a character; `None` where ICU is to be asked.
fn kind(character: char) -> Option<Kind> {
    if let Some(kind) = KINDS.get(character as usize) {
        return *kind;
    }
    Some(match character {
        '‘' | '’' => (Word::Apostrophe, Sentence::Close),
        '“' | '”' | '„' | '‹' | '›' => (Word::Other, Sentence::Close),
        '–' | '—' => (Word::Other, Sentence::Continues),
        '…' | '•' | '€' => (Word::Other, Sentence::Other),
        _ => return None,
    })
}

/// The kind of the character at a place, and the place after it; `None` at the end and where ICU is to be asked.
fn at(text: &str, place: usize) -> Option<(Kind, usize)> {
    let &byte = text.as_bytes().get(place)?;
    if byte < 0x80 {
        return KINDS.get(usize::from(byte))?.map(|kind| (kind, place + 1));
    }
    let character = text.get(place..)?.chars().next()?;
    kind(character).map(|kind| (kind, place + character.len_utf8()))
}

/// Whether the boundaries of a text can be told here.
pub(super) fn is_latin(text: &str) -> bool {
    let mut place = 0;
    loop {
        while text.as_bytes().get(place..).and_then(<[u8]>::first_chunk).is_some_and(are_plain) {
            place += TOGETHER;
        }
        let rest = text.as_bytes().get(place..).unwrap_or_default();
        let Some(offset) = rest.iter().position(|&byte| !is_plain(byte)) else { return true };
        let Some((_, next)) = at(text, place + offset) else { return false };
        place = next;
    }
}

/// Bytes that are looked at together.
const TOGETHER: usize = 32;

/// Whether all are printed characters of ASCII: looks at each without a branch, so that many are looked at in one step.
fn are_plain(bytes: &[u8; TOGETHER]) -> bool {
    bytes.iter().fold(true, |all, &byte| all & is_plain(byte))
}

/// Whether a byte is a printed character of ASCII: all of them are known.
fn is_plain(byte: u8) -> bool {
    matches!(byte, 0x20..=0x7e)
}

/// Hands over each word, number and mark of a text that [`is_latin`], white space left out.
pub(super) fn words(text: &str, mut take: impl FnMut(Range<usize>)) {
    let bytes = text.as_bytes();
    let mut start = 0;
    loop {
        // Nearly all are words of ASCII letters with a space after them.
        let letters = past_letters(bytes, start);
        if letters > start {
            let spaced = bytes.get(letters) == Some(&b' ');
            let end = if spaced { letters } else { word_end(text, Word::Letter, letters) };
            take(start..end);
            start = end + usize::from(spaced);
            continue;
        }
        let Some(((word, _), next)) = at(text, start) else { break };
        let end = match word {
            Word::Letter | Word::Digit | Word::Joiner => word_end(text, word, next),
            _ => next,
        };
        if word != Word::Space {
            take(start..end);
        }
        start = end;
    }
}

/// Where the ASCII letters end that begin at a place. Looks at eight bytes in one step: a word's length is hard to foresee,
/// so that a loop over its letters would go wrong at the end of nearly each.
fn past_letters(bytes: &[u8], mut place: usize) -> usize {
    while let Some(eight) = bytes.get(place..).and_then(<[u8]>::first_chunk) {
        let others = others(u64::from_le_bytes(*eight));
        if others != 0 {
            return place + others.trailing_zeros() as usize / 8;
        }
        place += 8;
    }
    let rest = bytes.get(place..).unwrap_or_default();
    place + rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count()
}

/// The highest bit of each of eight bytes that is no ASCII letter.
fn others(eight: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGHEST: u64 = EACH << 7;
    // In lower case and without the highest bit, a sum with what is missing to 0x80 carries into it and no further.
    let small = (eight | (EACH * 0x20)) & !HIGHEST;
    let from_a = small + EACH * (0x80 - b'a' as u64);
    let past_z = small + EACH * (0x7f - b'z' as u64);
    (!from_a | past_z | eight) & HIGHEST
}

/// Where a word ends whose first character, of the kind `last`, ends at `end`.
fn word_end(text: &str, mut last: Word, mut end: usize) -> usize {
    loop {
        let letters = past_letters(text.as_bytes(), end);
        if letters > end {
            (last, end) = (Word::Letter, letters);
        }
        let Some(((word, _), next)) = at(text, end) else { break };
        let inner = match (last, word) {
            (_, Word::Letter | Word::Digit | Word::Joiner) => {
                (last, end) = (word, next);
                continue;
            }
            (Word::Letter, Word::Colon | Word::Apostrophe) => Word::Letter,
            (Word::Digit, Word::Comma | Word::Apostrophe) => Word::Digit,
            _ => break,
        };
        match at(text, next) {
            Some(((word, _), after)) if word == inner => end = after,
            _ => break,
        }
    }
    end
}

/// Where the sentences of a text that [`is_latin`] end, in order, its own end included.
pub(super) fn sentence_ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut place = 0;
    // Where reading went on after the last mark: what stands before that says nothing any more.
    let mut since = 0;
    // Few paragraphs have lines.
    let lines = memchr(b'\n', text.as_bytes()).is_some();
    while let Some(mark) = decisive(text.as_bytes(), place, lines) {
        let Some(((_, sentence), next)) = at(text, mark) else { break };
        place = next;
        match sentence {
            Sentence::Line => ends.push(next),
            Sentence::Period if stays_inside(text, last_of(text, since..mark), next) => {}
            Sentence::Period | Sentence::End => {
                place = after_close(text, next);
                since = place;
                if ends_at(text, place, sentence) {
                    ends.push(place);
                }
            }
            _ => {}
        }
    }
    if ends.last().is_none_or(|&last| last < text.len()) && !text.is_empty() {
        ends.push(text.len());
    }
    ends
}

/// The first mark from a place on that may end a sentence, or the end of a line where there are `lines`.
fn decisive(bytes: &[u8], place: usize, lines: bool) -> Option<usize> {
    let rest = bytes.get(place..)?;
    let mark = memchr3(b'.', b'?', b'!', rest);
    let before = || rest.get(..mark.unwrap_or(rest.len()));
    let line = if lines { before().and_then(|before| memchr(b'\n', before)) } else { None };
    line.or(mark).map(|offset| place + offset)
}

/// What the last character of a range is to sentence boundaries.
fn last_of(text: &str, range: Range<usize>) -> Sentence {
    let last = text.get(range).and_then(|text| text.chars().next_back());
    last.and_then(kind).map_or(Sentence::Other, |(_, sentence)| sentence)
}

/// Whether a period that ends at `next` stands in a number or between a letter and a capital (rules SB6, SB7).
fn stays_inside(text: &str, before: Sentence, next: usize) -> bool {
    match at(text, next) {
        Some(((_, Sentence::Digit), _)) => true,
        Some(((_, Sentence::Upper), _)) => matches!(before, Sentence::Upper | Sentence::Lower),
        _ => false,
    }
}

/// Past the closing marks and then the spaces that belong to a sentence that has ended (SB9, SB10).
fn after_close(text: &str, mut place: usize) -> usize {
    for kind in [Sentence::Close, Sentence::Space] {
        while let Some(((_, sentence), next)) = at(text, place)
            && sentence == kind
        {
            place = next;
        }
    }
    place
}

/// Whether what follows the mark of a sentence's end begins another sentence (SB8, SB8a, SB11).
fn ends_at(text: &str, place: usize, mark: Sentence) -> bool {
    match at(text, place) {
        // The end of the text, and that of a line, are boundaries already.
        None | Some(((_, Sentence::Line), _)) => false,
        Some(((_, Sentence::Continues | Sentence::Period | Sentence::End), _)) => false,
        Some(_) => mark == Sentence::End || !goes_on_small(text, place),
    }
}

/// Whether the next letter is a small one and no sentence or line ends before it.
fn goes_on_small(text: &str, mut place: usize) -> bool {
    while let Some(((_, sentence), next)) = at(text, place) {
        match sentence {
            Sentence::Lower => return true,
            Sentence::Upper | Sentence::Line | Sentence::Period | Sentence::End => return false,
            _ => place = next,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use alloc::{string::String, vec::Vec};

    use icu_segmenter::{SentenceSegmenter, WordSegmenter, options::WordBreakInvariantOptions};
    use proptest::prelude::*;

    use super::{KINDS, is_latin, kind, sentence_ends, words};

    fn known() -> Vec<char> {
        let marks = "‘’“”„‹›–—…•€".chars();
        (0..KINDS.len() as u32)
            .filter_map(char::from_u32)
            .chain(marks)
            .filter(|c| kind(*c).is_some())
            .collect()
    }

    fn check(text: &str) {
        assert!(is_latin(text));
        let ends: Vec<usize> = SentenceSegmenter::new(Default::default()).segment_str(text).skip(1).collect();
        assert_eq!(sentence_ends(text), ends, "sentences of {text:?}");
        let segmenter = WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());
        let mut start = 0;
        let mut theirs = Vec::new();
        for end in segmenter.segment_str(text).skip(1) {
            theirs.push(start..end);
            start = end;
        }
        let mut ours = Vec::new();
        words(text, |range| ours.push(range));
        let printed = |range: &core::ops::Range<usize>| !text[range.clone()].trim().is_empty();
        ours.retain(printed);
        theirs.retain(printed);
        assert_eq!(ours, theirs, "words of {text:?}");
    }

    #[test]
    fn each_character_is_what_it_is_to_icu() {
        for character in known() {
            for frame in [
                "a@b", "A@b", "1@2", "a.@b", "A. @ b", "a.@ A", "a.@A", "a @.A", "a.@", "1.@B", "a?@ b",
                "@@a",
            ] {
                check(&frame.replace('@', character.encode_utf8(&mut [0; 4])));
            }
        }
    }

    /// Characters that decide, often, and any other that is known.
    fn character() -> impl Strategy<Value = char> {
        let often: Vec<char> = "aBé Ž1.,;:!?'’\"”“(_-–\n ".chars().collect();
        prop_oneof![4 => prop::sample::select(often), 1 => prop::sample::select(known())]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn the_boundaries_are_those_of_icu(text in prop::collection::vec(character(), 0..48)) {
            check(&text.into_iter().collect::<String>());
        }
    }
}
