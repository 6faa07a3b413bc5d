use alloc::string::String;

use corpus::EntityKind;

pub(crate) use super::roles::Roles;
use super::{
    hash::{Map, hash, mix},
    words::{Case, Word},
};
use crate::{
    lists::{Kept, entries},
    segment::fold,
};

/// What word lists know: established names, and what single words do in names.
pub(crate) struct Lexicon {
    phrases: Map<Sense>,
    /// What is known of the phrases that begin with this word.
    beginnings: Map<Beginning>,
    roles: Map<Roles>,
    /// Whether what is being added is a weapon.
    weapon: bool,
    /// Whether what is being added is a country or its capital.
    country: bool,
}

/// An established name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sense {
    /// What it names.
    pub(crate) kind: EntityKind,
    /// The thing's own name in the list.
    pub(crate) name: &'static str,
    /// How this form names it.
    pub(crate) form: Form,
    /// Only in capitals does it name the thing ("US", not "us").
    exact: bool,
    /// It is a weapon or a military platform.
    pub(crate) weapon: bool,
    /// Another list has the form for something else: "Amazon", "Pentagon".
    doubtful: bool,
    /// It is a country or its capital.
    country: bool,
}

/// What is known of the established names that begin with a word.
#[derive(Clone, Copy, Default)]
pub(super) struct Beginning {
    /// The most words any of them has.
    longest: usize,
    /// What their second words have in common; see [`second_of`].
    seconds: u64,
    /// The name that is the word alone.
    single: Option<Sense>,
}

/// One of 64 bits, by the hash of a second word: where it is not among a beginning's, no name goes on with the word.
fn second_of(hash: u64) -> u64 {
    1 << (hash % 64)
}

impl Sense {
    /// Whether the list knows better than its sentence that a word is no name of the kind `other`: "Beijing" is no body,
    /// "Reuters" no place; and no person, unless people have such names.
    pub(crate) fn overrules(self, other: EntityKind, roles: Roles) -> bool {
        let named = roles.any(Roles::GIVEN.and(Roles::SURNAME));
        let over = match self.kind {
            EntityKind::Place => self.country && other == EntityKind::Organisation,
            EntityKind::Organisation => other == EntityKind::Place || (other == EntityKind::Person && !named),
            EntityKind::Event => true,
            _ => false,
        };
        over && !self.doubtful
    }

    /// Whether it is a country or its capital.
    pub(crate) fn is_country(self) -> bool {
        self.country
    }

    /// Whether the form is an adjective of a place, or people.
    pub(crate) fn is_people(self) -> bool {
        self.form != Form::Name || self.kind == EntityKind::Group
    }
}

/// How a form names a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// By its name or another of its names.
    Name,
    /// By an adjective ("Serbian").
    Adjective,
    /// By the people of the place ("Americans").
    People,
}

static COUNTRIES: &str = include_str!("../../data/names/countries.txt");
static PLACES: &str = include_str!("../../data/names/places.txt");
static TOWNS: &str = include_str!("../../data/names/towns.txt");
static PEOPLE: &str = include_str!("../../data/names/people.txt");
static EVENTS: &str = include_str!("../../data/names/events.txt");
static ORGANISATIONS: &str = include_str!("../../data/names/organisations.txt");
static GROUPS: &str = include_str!("../../data/names/groups.txt");
static PRODUCTS: &str = include_str!("../../data/names/products.txt");

/// Lists of words, the role of a word in each, and its role where the line has a mark.
static ROLE_LISTS: &[(&str, Roles, Roles)] = &[
    (
        include_str!("../../data/names/organisation-heads.txt"),
        Roles::ORGANISATION.and(Roles::ORGANISATION_OF),
        Roles::ORGANISATION,
    ),
    (include_str!("../../data/names/places-heads.txt"), Roles::PLACE, Roles::PLACE),
    (include_str!("../../data/names/places-starts.txt"), Roles::PLACE_START, Roles::PLACE_START),
    (include_str!("../../data/names/law-heads.txt"), Roles::LAW.and(Roles::LAW_OF), Roles::LAW),
    (include_str!("../../data/names/event-heads.txt"), Roles::EVENT.and(Roles::EVENT_OF), Roles::EVENT),
    (include_str!("../../data/names/titles.txt"), Roles::TITLE, Roles::TITLE),
    (include_str!("../../data/names/given-names.txt"), Roles::GIVEN, Roles::GIVEN),
    (include_str!("../../data/names/family-first.txt"), Roles::FAMILY, Roles::FAMILY),
    (include_str!("../../data/names/not-names.txt"), Roles::NOT_NAME, Roles::NOT_NAME.and(Roles::NEVER_NAME)),
    (include_str!("../../data/names/designations.txt"), Roles::DESIGNATION, Roles::DESIGNATION_OF_WEAPON),
    (include_str!("../../data/names/connectors.txt"), Roles::CONNECTOR, Roles::PHRASE_CONNECTOR),
    (include_str!("../../data/function-words.txt"), Roles::FUNCTION, Roles::FUNCTION),
    (include_str!("../../data/names/product-heads.txt"), Roles::PRODUCT, Roles::PRODUCT.and(Roles::WEAPON)),
];

/// Room for the entries of the lists, so that the tables need not grow while they are read.
const ROOM: usize = 8192;

impl Lexicon {
    /// What the lists of this build say.
    pub(crate) fn of_lists() -> &'static Self {
        static LEXICON: Kept<Lexicon> = Kept::new();
        LEXICON.get(Self::read)
    }

    fn read() -> Self {
        let mut lexicon = Self {
            phrases: Map::with_capacity_and_hasher(ROOM, Default::default()),
            beginnings: Map::with_capacity_and_hasher(ROOM, Default::default()),
            roles: Map::with_capacity_and_hasher(ROOM, Default::default()),
            weapon: false,
            country: true,
        };
        for line in entries(COUNTRIES) {
            lexicon.add_country(line);
        }
        lexicon.country = false;
        for line in entries(PLACES) {
            lexicon.add_place(line);
        }
        for town in entries(TOWNS).flat_map(parts) {
            lexicon.add(EntityKind::Place, town, town, Form::Name);
        }
        for line in entries(GROUPS) {
            lexicon.add_group(line);
        }
        for (list, kind) in [(ORGANISATIONS, EntityKind::Organisation), (EVENTS, EntityKind::Event)] {
            for line in entries(list) {
                let (name, others) = line.split_once('|').unwrap_or((line, ""));
                lexicon.add_all(kind, name.trim(), others);
            }
        }
        for line in entries(PRODUCTS) {
            lexicon.weapon = line.ends_with('*');
            let line = line.trim_end_matches('*').trim();
            let (name, others) = line.split_once('|').unwrap_or((line, ""));
            lexicon.add_all(EntityKind::Product, name.trim(), others);
        }
        for &(list, plain, marked) in ROLE_LISTS {
            for line in entries(list) {
                let word = line.trim_end_matches(['!', '*']).trim_end();
                lexicon.add_role(word, if word.len() == line.len() { plain } else { marked });
            }
        }
        for line in entries(PEOPLE) {
            let (sort, names) = line.split_once(' ').unwrap_or((line, ""));
            let role = if sort == "given" { Roles::GIVEN } else { Roles::SURNAME };
            names.split(' ').for_each(|name| lexicon.add_role(name, role));
        }
        lexicon
    }

    fn add_role(&mut self, word: &str, roles: Roles) {
        let known = self.roles.entry(hash(&fold(word))).or_default();
        *known = known.and(roles);
    }

    /// What a word of this hash does in names.
    pub(super) fn roles_of(&self, hash: u64) -> Roles {
        self.roles.get(&hash).copied().unwrap_or_default()
    }

    /// What is known of the established names that begin with a word of this hash.
    pub(super) fn beginning(&self, hash: u64) -> Beginning {
        let mut beginning = self.beginnings.get(&hash).copied().unwrap_or_default();
        if beginning.longest > 0 {
            beginning.single = self.phrases.get(&mix(0, hash)).copied();
        }
        beginning
    }

    /// What a word does in names: looked up once for its spelling.
    pub(crate) fn roles(&self, word: &Word<'_>) -> Roles {
        word.roles
    }

    /// What a folded word does in names.
    pub(crate) fn role_of(&self, folded: &str) -> Roles {
        self.roles_of(hash(folded))
    }

    /// Whether a folded word carries no news.
    pub(crate) fn is_function_word(&self, folded: &str) -> bool {
        self.role_of(folded).any(Roles::FUNCTION)
    }

    /// Whether a folded word that has a capital may be part of a title: no function word, no day, nothing that is
    /// capitalised and names nothing.
    pub(crate) fn may_be_in_title(&self, folded: &str) -> bool {
        !self.role_of(folded).any(Roles::FUNCTION.and(Roles::NOT_NAME))
    }

    /// The sense of a single word, if it is an established name.
    pub(crate) fn single(&self, word: &Word<'_>) -> Option<Sense> {
        word.spelling.beginning.single
    }

    /// Whether a word is an adjective of a place, or people.
    pub(crate) fn names_people(&self, word: &Word<'_>) -> bool {
        self.single(word).is_some_and(Sense::is_people)
    }

    /// The sense of a whole form, already folded, words joined by single spaces.
    pub(crate) fn sense(&self, folded: &str) -> Option<Sense> {
        self.phrases.get(&pieces(folded).fold(0, |key, piece| mix(key, hash(piece)))).copied()
    }

    /// The longest established name that begins at the first of `words`, and how many words it has.
    #[inline]
    pub(crate) fn longest(&self, words: &[Word<'_>]) -> Option<(Sense, usize)> {
        let [first, rest @ ..] = words else { return None };
        let Beginning { longest, seconds, single } = &first.spelling.beginning;
        let single = single.filter(|sense| !sense.exact || is_all_capitals(first)).map(|sense| (sense, 1));
        // Few words begin a name of several at all.
        match rest.first() {
            Some(second) if seconds & second_of(second.hash) != 0 => {
                self.longest_of(words, *longest).or(single)
            }
            _ => single,
        }
    }

    /// The longest established name of two words or more that begins at the first of `words`.
    fn longest_of(&self, words: &[Word<'_>], most: usize) -> Option<(Sense, usize)> {
        let mut key = mix(0, words.first()?.hash);
        let mut found = None;
        for (count, word) in words.iter().enumerate().take(most).skip(1) {
            key = mix(key, word.hash);
            if let Some(&sense) = self.phrases.get(&key)
                && (!sense.exact || words.get(..=count)?.iter().all(is_all_capitals))
            {
                found = Some((sense, count + 1));
            }
        }
        found
    }

    fn add_country(&mut self, line: &'static str) {
        let mut columns = line.split('|').map(str::trim);
        let mut column = || columns.next().unwrap_or_default();
        let (name, adjectives, people, capitals, others) = (column(), column(), column(), column(), column());
        self.add_all(EntityKind::Place, name, others);
        for adjective in parts(adjectives) {
            self.add(EntityKind::Place, name, adjective, Form::Adjective);
            let mut plural = String::from(adjective);
            plural.push('s');
            self.add(EntityKind::Place, name, &plural, Form::People);
        }
        for noun in parts(people) {
            self.add(EntityKind::Place, name, noun, Form::People);
            let mut plural = String::from(noun);
            plural.push('s');
            self.add(EntityKind::Place, name, &plural, Form::People);
        }
        let mut capitals = parts(capitals);
        if let Some(capital) = capitals.next() {
            self.add(EntityKind::Place, capital, capital, Form::Name);
            for other in capitals {
                self.add(EntityKind::Place, capital, other, Form::Name);
            }
        }
    }

    fn add_place(&mut self, line: &'static str) {
        let (name, others) = line.split_once('|').unwrap_or((line, ""));
        let name = name.trim();
        self.add(EntityKind::Place, name, name, Form::Name);
        for other in parts(others) {
            let adjective = ["an", "ian", "ern", "ish"].iter().any(|ending| other.ends_with(ending));
            self.add(EntityKind::Place, name, other, if adjective { Form::Adjective } else { Form::Name });
            if adjective {
                let mut plural = String::from(other);
                plural.push('s');
                self.add(EntityKind::Place, name, &plural, Form::People);
            }
        }
    }

    fn add_group(&mut self, line: &'static str) {
        let (name, forms) = match line.strip_prefix('=').and_then(|line| line.split_once(':')) {
            Some((name, forms)) => (Some(name.trim()), forms),
            None => (None, line),
        };
        let first = parts(forms).next().unwrap_or_default();
        for form in parts(forms) {
            let name = name.unwrap_or(first);
            self.add(EntityKind::Group, name, form, Form::Adjective);
            let mut plural = String::from(form);
            plural.push('s');
            self.add(EntityKind::Group, name, &plural, Form::Name);
        }
    }

    fn add_all(&mut self, kind: EntityKind, name: &'static str, others: &'static str) {
        self.add(kind, name, name, Form::Name);
        for other in parts(others) {
            self.add(kind, name, other, Form::Name);
        }
    }

    /// Adds a form; the first list to claim a form keeps it.
    fn add(&mut self, kind: EntityKind, name: &'static str, form: &str, how: Form) {
        let letters = form.chars().filter(|letter| letter.is_alphabetic());
        let exact = form.chars().all(|letter| !letter.is_lowercase()) && letters.count() > 1;
        let folded = fold(form);
        let (mut key, mut first, mut count) = (0, 0, 0);
        let mut seconds = 0;
        for hash in pieces(&folded).map(hash) {
            first = if count == 0 { hash } else { first };
            seconds |= if count == 1 { second_of(hash) } else { 0 };
            key = mix(key, hash);
            count += 1;
        }
        let beginning = self.beginnings.entry(first).or_default();
        beginning.longest = count.max(beginning.longest);
        beginning.seconds |= seconds;
        let (weapon, country) = (self.weapon, self.country);
        let sense = Sense { kind, name, form: how, exact, weapon, doubtful: false, country };
        let known = self.phrases.entry(key).or_insert(sense);
        known.doubtful |= known.kind != kind;
        // "NATO, Nato": a form also written small is the name in small letters too.
        known.exact &= exact || known.name != name;
    }
}

/// Whether a word is written in capitals alone: "US", the parts of "U. S.".
fn is_all_capitals(word: &Word<'_>) -> bool {
    word.case == Case::Upper || (word.case == Case::Capital && word.folded.len() == 1)
}

/// The words and marks of a folded form, as a text's words are cut: hyphens and the like stand alone, full stops after
/// abbreviations do not count.
fn pieces(folded: &str) -> impl Iterator<Item = &str> {
    let mut rest = folded;
    core::iter::from_fn(move || {
        while !rest.is_empty() {
            let ends = |byte| matches!(byte, b' ' | b'-' | b'&' | b',' | b'/');
            let end = rest.bytes().position(ends).unwrap_or(rest.len()).max(1);
            let (piece, after) = rest.split_at_checked(end)?;
            rest = after;
            let piece = piece.trim_end_matches('.');
            if !piece.is_empty() && piece != " " {
                return Some(piece);
            }
        }
        None
    })
}

/// The parts of a column.
fn parts(column: &str) -> impl Iterator<Item = &str> {
    column.split(',').map(str::trim).filter(|part| !part.is_empty())
}
