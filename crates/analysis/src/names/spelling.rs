use super::{
    hash::{Map, hash, mix},
    lexicon::{Beginning, Lexicon, Roles},
    uses::Uses,
    words::{Case, Word},
};
use crate::{
    forms::{Form, FormId, Forms, Table},
    text::Class,
};

/// How the words of a bundle are spelled: what names see of a form wherever it stands.
pub(crate) struct Spellings<'a> {
    list: Table<Spelling<'a>>,
    /// How many forms they have.
    forms: usize,
    /// How many different words they are once folded.
    words: usize,
}

/// A form as names see it.
pub(crate) struct Spelling<'a> {
    /// The form without its possessive ending.
    pub(super) text: &'a str,
    /// Folded, without its possessive ending and full stops.
    pub(super) folded: &'a str,
    /// The hash of the folded word.
    pub(super) hash: u64,
    /// The number of the form among those of the bundle.
    pub(super) form: usize,
    /// The number of the folded word among those of the bundle.
    pub(super) word: usize,
    pub(super) case: Case,
    /// It has a capital anywhere.
    pub(super) has_capital: bool,
    pub(super) roles: Roles,
    /// What it does beside and between names.
    pub(super) uses: Uses,
    /// What is known of the established names that begin with it.
    pub(super) beginning: Beginning,
    /// How many bytes of the folded word are the letters it begins with.
    initial: usize,
    pub(super) is_period: bool,
    /// A full stop right after it belongs to it.
    is_abbreviation: bool,
    pub(super) letters: Letters,
}

/// The hashes of parts of a word, which the tagger looks at.
pub(super) struct Letters {
    /// How it is written; see [`shape`].
    pub(super) shape: u64,
    /// The first three and the first four letters.
    pub(super) openings: [u64; 2],
    /// The last two, three and four letters.
    pub(super) endings: [u64; 3],
}

impl<'a> Spellings<'a> {
    /// Looks up every form of a bundle.
    pub(crate) fn new(forms: &'a Forms<'_>, lexicon: &Lexicon) -> Self {
        let mut numbers: Map<usize> = Map::default();
        let mut met = 0;
        let list = forms.table(|form| {
            let mut spelling = Spelling::of(form, lexicon);
            let next = numbers.len();
            spelling.word = *numbers.entry(spelling.hash).or_insert(next);
            spelling.form = met;
            met += 1;
            spelling
        });
        Self { list, forms: met, words: numbers.len() }
    }

    pub(super) fn get(&self, form: FormId) -> &Spelling<'a> {
        &self.list[form]
    }

    /// How many forms there are.
    pub(super) fn forms(&self) -> usize {
        self.forms
    }

    /// How many different words there are.
    pub(super) fn words(&self) -> usize {
        self.words
    }
}

impl<'a> Spelling<'a> {
    fn of(form: &'a Form<'_>, lexicon: &Lexicon) -> Self {
        let (text, folded) = without_possessive(form.written, &form.folded);
        let folded = if form.class == Class::Mark { folded } else { folded.trim_end_matches('.') };
        let hash = hash(folded);
        let uses = Uses::of(hash);
        Self {
            text,
            folded,
            hash,
            form: 0,
            word: 0,
            case: case(text, form.class),
            has_capital: form.class != Class::Mark && text.chars().any(char::is_uppercase),
            roles: lexicon.roles_of(hash),
            uses: if form.class == Class::Mark { uses.and_of_mark(text) } else { uses },
            beginning: lexicon.beginning(hash),
            initial: folded.find(|letter: char| !letter.is_alphabetic()).unwrap_or(folded.len()),
            is_period: form.written == ".",
            is_abbreviation: is_abbreviation(text),
            letters: Letters {
                shape: shape(text),
                openings: [3, 4].map(|count| opening(folded, count)),
                endings: [2, 3, 4].map(|count| ending(folded, count)),
            },
        }
    }

    /// The letters its folded word begins with.
    pub(super) fn initial_letters(&self) -> &'a str {
        self.folded.get(..self.initial).unwrap_or_default()
    }

    /// Whether a full stop right after a word of this spelling belongs to it.
    pub(super) fn takes_period(&self, word: &Word<'_>) -> bool {
        if self.is_whole(word) { self.is_abbreviation } else { is_abbreviation(word.text) }
    }

    /// Whether a word of this spelling is written as it is, without a full stop after it.
    pub(super) fn is_whole(&self, word: &Word<'_>) -> bool {
        word.text.len() == self.text.len()
    }
}

/// Words that are written with a full stop before a name or at its end.
const SHORTENED: &[&str] = &[
    "Capt", "Co", "Col", "Corp", "Dr", "Ft", "Gen", "Gov", "Hon", "Inc", "Jr", "Lt", "Ltd", "Maj", "Mr",
    "Mrs", "Ms", "Mt", "Prof", "Rep", "Rev", "Sen", "Sgt", "Sr", "St",
];

/// Letters with full stops between them ("U.S", "D.N.C"), one capital ("J"), or a shortened title.
fn is_abbreviation(text: &str) -> bool {
    let inner = text.contains('.') && text.split('.').all(|part| part.chars().count() <= 2);
    let initial = text.len() == 1 && text.chars().all(char::is_uppercase);
    inner || initial || SHORTENED.contains(&text)
}

/// Cuts "'s", "’s" and a trailing apostrophe off a word and its folded form.
fn without_possessive<'a>(text: &'a str, folded: &'a str) -> (&'a str, &'a str) {
    for ending in ["'s", "’s", "'S", "’S", "'", "’"] {
        if let Some(stem) = text.strip_suffix(ending)
            && !stem.is_empty()
        {
            let folded = folded.strip_suffix("'s").or_else(|| folded.strip_suffix('\'')).unwrap_or(folded);
            return (stem, folded);
        }
    }
    (text, folded)
}

fn case(text: &str, class: Class) -> Case {
    match class {
        Class::Mark => return Case::Mark,
        Class::Number => return Case::Number,
        Class::Word => {}
    }
    let letters = || text.chars().filter(|letter| letter.is_alphabetic());
    if !text.chars().next().is_some_and(char::is_uppercase) {
        Case::Lower
    } else if letters().nth(1).is_some() && letters().all(char::is_uppercase) {
        Case::Upper
    } else {
        Case::Capital
    }
}

/// The hash of how a word is written: capitals, small letters, digits and the rest, runs of one sort cut to two.
pub(super) fn shape(text: &str) -> u64 {
    let mut last = (0, 0);
    let mut shape = 0;
    for letter in text.chars() {
        let sort = match letter {
            letter if letter.is_uppercase() => 1,
            letter if letter.is_alphabetic() => 2,
            letter if letter.is_numeric() => 3,
            letter => 4 + u64::from(letter),
        };
        last = if last.0 == sort { (sort, last.1 + 1) } else { (sort, 1) };
        if last.1 <= 2 {
            shape = mix(shape, sort);
        }
    }
    shape
}

/// The hash of the last `count` letters of a word.
fn ending(word: &str, count: usize) -> u64 {
    let start = word.char_indices().rev().nth(count - 1).map_or(0, |(start, _)| start);
    hash(word.get(start..).unwrap_or_default())
}

/// The hash of the first `count` letters of a word.
fn opening(word: &str, count: usize) -> u64 {
    let end = word.char_indices().nth(count).map_or(word.len(), |(end, _)| end);
    hash(word.get(..end).unwrap_or_default())
}
