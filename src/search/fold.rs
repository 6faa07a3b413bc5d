//! Words as they are looked up. The analysis folds words with tables of its own, which are not in the page; here the
//! browser's take their place, and its rules are told once more, for words that a reader types.

use core::ops::Range;
use corpus::Map;

use corpus::{is_combining_mark, plain};

/// Takes characters apart as Unicode does in its form NFKD: "é" into "e" and an accent.
pub type Decompose = fn(&str) -> String;

/// What each character beyond ASCII folds to, as far as it was met.
#[derive(Clone, Debug)]
pub(super) struct Folding {
    decompose: Decompose,
    known: Map<char, String>,
}

impl Folding {
    pub(super) fn new(decompose: Decompose) -> Self {
        Self { decompose, known: Map::new() }
    }

    /// Lower case, no diacritics, apostrophes straight, without a possessive and the periods of an initialism: two
    /// spellings of one word have one key.
    pub(super) fn key(&mut self, word: &str) -> String {
        let folded = if word.is_ascii() {
            word.to_ascii_lowercase()
        } else {
            word.chars().fold(String::with_capacity(word.len()), |mut folded, character| {
                self.put(character, &mut folded);
                folded
            })
        };
        let bare = folded.trim_end_matches('\'').trim_end_matches("'s");
        let is_letter = |part: &str| part.starts_with(char::is_alphabetic) && part.chars().nth(1).is_none();
        if bare.contains('.') && bare.split('.').all(is_letter) {
            return bare.replace('.', "");
        }
        if bare.len() == folded.len() { folded } else { bare.to_owned() }
    }

    fn put(&mut self, character: char, folded: &mut String) {
        if character.is_ascii() {
            folded.push(character.to_ascii_lowercase());
            return;
        }
        let decompose = self.decompose;
        folded.push_str(self.known.entry(character).or_insert_with(|| fold(character, decompose)));
    }
}

fn fold(character: char, decompose: Decompose) -> String {
    let mut folded = String::new();
    let lower = decompose(character.encode_utf8(&mut [0; 4])).to_lowercase();
    for letter in lower.chars().filter(|letter| !is_combining_mark(*letter)) {
        match plain(letter) {
            Some(plain) => folded.push_str(plain),
            None => folded.push(letter),
        }
    }
    folded
}

/// The words of a text, in order: letters and digits, with the marks between two letters or two digits that hold a word
/// together ("don't", "U.S", "5,000"). In scripts without spaces, each character is one.
pub(super) fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = None;
    let mut last = ' ';
    let mut rest = text.char_indices().peekable();
    while let Some((at, character)) = rest.next() {
        let next = rest.peek().map_or(' ', |(_, next)| *next);
        let belongs = is_of_word(character) || (start.is_some() && holds(last, character, next));
        if let Some(begun) = start.filter(|_| !belongs || is_unspaced(character) || is_unspaced(last)) {
            pieces.push(begun..at);
            start = None;
        }
        if belongs && start.is_none() {
            start = Some(at);
        }
        last = character;
    }
    pieces.extend(start.map(|begun| begun..text.len()));
    pieces
}

fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || is_combining_mark(character)
}

/// Whether a mark holds together what is before and after it.
fn holds(before: char, mark: char, after: char) -> bool {
    let letters = (before.is_alphabetic() || is_combining_mark(before)) && after.is_alphabetic();
    let digits = before.is_ascii_digit() && after.is_ascii_digit();
    match mark {
        '.' | '\'' | '’' | '‘' => letters || digits,
        ',' => digits,
        _ => false,
    }
}

/// Letters of scripts written without spaces: Thai to Khmer, Han, Kana.
fn is_unspaced(character: char) -> bool {
    matches!(character,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// What English adds to a stem.
const ENDINGS: [&str; 11] = ["s", "e", "es", "ed", "er", "ers", "ing", "ings", "ly", "ment", "ments"];
/// A shorter stem begins too many words.
const STEM: usize = 3;

/// Whether an English stem, as the analysis cuts it, may have grown to a word: "approv" to "approving", "parti" to
/// "party", "run" to "running".
pub(super) fn grows_to(stem: &str, word: &str) -> bool {
    if stem.len() < STEM {
        return false;
    }
    let Some(rest) = word.strip_prefix(stem) else {
        return stem.strip_suffix('i').is_some_and(|bare| word.strip_prefix(bare) == Some("y"));
    };
    let doubled = stem.chars().next_back().and_then(|last| rest.strip_prefix(last));
    [Some(rest), doubled].into_iter().flatten().any(|rest| rest.is_empty() || ENDINGS.contains(&rest))
}

#[cfg(test)]
mod tests {
    use super::{Folding, grows_to, pieces};

    fn words(text: &str) -> Vec<&str> {
        pieces(text).into_iter().map(|piece| &text[piece]).collect()
    }

    #[test]
    fn marks_within_words_hold_them_together() {
        assert_eq!(
            words("The U.S. pays $5,000.50, don’t it?"),
            ["The", "U.S", "pays", "5,000.50", "don’t", "it"]
        );
        assert_eq!(words("Serbian-American 'ties'."), ["Serbian", "American", "ties"]);
        assert_eq!(words("북 北京 ok"), ["북", "北", "京", "ok"]);
        assert_eq!(words("…"), [""; 0]);
    }

    #[test]
    fn spellings_of_one_word_have_one_key() {
        let mut folding = Folding::new(crate::search::tests::decompose);
        for (word, key) in [
            ("Vučić’s", "vucic"),
            ("U.S", "us"),
            ("US", "us"),
            ("Đoković", "dokovic"),
            ("2.5", "2.5"),
            ("ИГРА", "игра"),
        ] {
            assert_eq!(folding.key(word), key, "{word}");
        }
    }

    #[test]
    fn a_stem_grows_to_forms_that_no_text_has() {
        for (stem, word) in
            [("approv", "approving"), ("parti", "party"), ("run", "running"), ("wall", "walls")]
        {
            assert!(grows_to(stem, word), "{stem} {word}");
        }
        for (stem, word) in
            [("wall", "wallet"), ("us", "used"), ("approv", "improving"), ("parti", "particle")]
        {
            assert!(!grows_to(stem, word), "{stem} {word}");
        }
    }
}
