//! Which names of people are one person.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    string::String,
    vec::Vec,
};

use corpus::EntityKind;

use super::forms::Wording;
use crate::{lists::Kept, sets::Sets};

static NICKNAMES: &str = include_str!("../../data/names/nicknames.txt");
static FAMILY_FIRST: &str = include_str!("../../data/names/family-first.txt");

/// What tells a person from a namesake of another generation.
const GENERATIONS: &[&str] = &["jr", "sr", "ii", "iii", "iv"];

/// Where one of several people of one surname is named whole at least this many times as often as the next, the
/// surname alone means that one.
const LEAD: usize = 2;

/// A person's name in its parts.
struct Person {
    /// Its wording.
    index: usize,
    article: usize,
    /// All words but the generation, hyphens read as spaces.
    words: Vec<String>,
    generation: Option<String>,
    /// How often it stands in the bundle.
    count: usize,
}

/// Puts the wordings of each person together: whole names that differ in initials, nicknames or a letter, then parts of
/// names and the one person they can mean, in their article first, then in the bundle.
pub(super) fn join_persons(wordings: &[Wording], sets: &mut Sets) {
    let lists = Lists::of_given_names();
    let persons: Vec<Person> = wordings
        .iter()
        .enumerate()
        .filter(|(_, wording)| wording.kind == EntityKind::Person)
        .map(|(index, wording)| person(index, wording))
        .collect();
    let whole: Vec<&Person> = persons.iter().filter(|person| person.words.len() > 1).collect();
    join_whole(&whole, lists, sets);
    join_parts(&persons, &whole, lists, sets);
}

fn person(index: usize, wording: &Wording) -> Person {
    let words = wording.words.iter().flat_map(|word| word.split(['-', '.'])).filter(|word| !word.is_empty());
    let mut words: Vec<String> = words.map(|word| word.trim_end_matches(',').into()).collect();
    let named = words.len() > 1 && words.last().is_some_and(|last| GENERATIONS.contains(&last.as_str()));
    let generation = if named { words.pop() } else { None };
    Person { index, article: wording.article, words, generation, count: wording.mentions.len() }
}

/// A whole name as it is written, and the articles that write it so.
struct Form<'a> {
    person: &'a Person,
    articles: BTreeSet<usize>,
}

impl Form<'_> {
    fn meets(&self, other: &Self) -> bool {
        self.articles.intersection(&other.articles).next().is_some()
    }
}

/// Whole names of one person: the same surname and given names that fit, or a surname in two spellings.
fn join_whole(whole: &[&Person], lists: &Lists, sets: &mut Sets) {
    let mut forms: BTreeMap<(String, &Option<String>), Form<'_>> = BTreeMap::new();
    for person in whole {
        // "Jong-un", "Jong Un" and "Jongun" are one spelling.
        let spelling = (person.words.concat(), &person.generation);
        let form = forms.entry(spelling).or_insert_with(|| Form { person, articles: BTreeSet::new() });
        form.articles.insert(person.article);
        sets.join(form.person.index, person.index);
    }
    let mut by_surname: BTreeMap<&str, Vec<&Form<'_>>> = BTreeMap::new();
    let mut by_given: BTreeMap<&str, Vec<&Form<'_>>> = BTreeMap::new();
    for form in forms.values() {
        if let (Some(given), Some(surname)) = (form.person.words.first(), form.person.words.last()) {
            by_surname.entry(surname).or_default().push(form);
            by_given.entry(given).or_default().push(form);
        }
    }
    for people in by_surname.values() {
        for (one, other) in pairs(people) {
            if lists.fit(one.person, other.person) && !is_open(one, other, people, lists) {
                sets.join(one.person.index, other.person.index);
            }
        }
    }
    for people in by_given.values() {
        for (one, other) in pairs(people) {
            let (one_person, other_person) = (one.person, other.person);
            let alike = one_person.generation == other_person.generation
                && differ_by_a_letter(&one_person.words, &other_person.words);
            // An article that writes both means two people.
            if alike && !one.meets(other) {
                sets.join(one_person.index, other_person.index);
            }
        }
    }
}

/// Whether a third name leaves open who is meant: "J. Doe" is neither John nor Jane where both are named. Two names of
/// one article leave open only what that article does.
fn is_open(one: &Form<'_>, other: &Form<'_>, people: &[&Form<'_>], lists: &Lists) -> bool {
    let shared: Vec<usize> = one.articles.intersection(&other.articles).copied().collect();
    people.iter().any(|third| {
        let near = shared.is_empty() || shared.iter().any(|article| third.articles.contains(article));
        near && lists.fit(third.person, one.person) != lists.fit(third.person, other.person)
    })
}

/// Each two of some things.
fn pairs<T: Copy>(things: &[T]) -> impl Iterator<Item = (T, T)> {
    let rest = |place: usize| things.iter().skip(place + 1).copied();
    things
        .iter()
        .copied()
        .enumerate()
        .flat_map(move |(place, one)| rest(place).map(move |other| (one, other)))
}

/// Whether nothing in two names tells generations apart: "Robert S. Doe III" is called "Robert Doe", but "John Doe Jr."
/// has a father of that name.
fn may_be_one(one: &Person, other: &Person) -> bool {
    match (one.generation.as_deref(), other.generation.as_deref()) {
        (Some(only), None) | (None, Some(only)) => !matches!(only, "jr" | "sr"),
        (one, other) => one == other,
    }
}

/// Whether two names are the same but for a letter of a longer surname: spellings and slips.
fn differ_by_a_letter(one: &[String], other: &[String]) -> bool {
    let (Some((one_last, one)), Some((other_last, other))) = (one.split_last(), other.split_last()) else {
        return false;
    };
    one == other && is_other_spelling(one_last, other_last)
}

/// Whether two words are one in two spellings: a letter doubled or another letter, not the last ("Zelensky", "Zelenskyy";
/// "Gaddafi", "Qaddafi"). "Martin" and "Martina", "Johnson" and "Johnston" are two names.
fn is_other_spelling(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if short.len() < SPELLED {
        return false;
    }
    let (short, long): (Vec<char>, Vec<char>) = (short.chars().collect(), long.chars().collect());
    let differs = short.iter().zip(&long).position(|(one, other)| one != other).unwrap_or(short.len());
    let rest = |word: &[char], from: usize| word.get(from..).map(<[char]>::to_vec).unwrap_or_default();
    if short.len() == long.len() {
        return differs + 1 < short.len() && rest(&short, differs + 1) == rest(&long, differs + 1);
    }
    let doubled = differs > 0 && long.get(differs) == long.get(differs - 1);
    short.len() + 1 == long.len() && doubled && rest(&short, differs) == rest(&long, differs + 1)
}

/// From this many letters on, names that differ in one are one name spelled twice.
const SPELLED: usize = 6;

/// Surnames, given names and family names alone.
fn join_parts(persons: &[Person], whole: &[&Person], lists: &Lists, sets: &mut Sets) {
    let mut ends: BTreeMap<&str, Vec<&Person>> = BTreeMap::new();
    let mut starts: BTreeMap<&str, Vec<&Person>> = BTreeMap::new();
    for person in whole {
        if let (Some(first), Some(last)) = (person.words.first(), person.words.last()) {
            ends.entry(last).or_default().push(person);
            starts.entry(first).or_default().push(person);
        }
    }
    let mut alone: BTreeMap<&[String], usize> = BTreeMap::new();
    for part in persons {
        let (Some(first), Some(last)) = (part.words.first(), part.words.last()) else { continue };
        let longer = |person: &&&Person| person.words.len() > part.words.len();
        let by_end = ends.get(last.as_str()).into_iter().flatten();
        let surnames: Vec<&Person> =
            by_end.filter(longer).filter(|person| person.words.ends_with(&part.words)).copied().collect();
        let mut found = choose(part, &surnames, sets);
        if found.is_none() && part.words.len() == 1 {
            let by_start: Vec<&Person> = starts.get(first.as_str()).into_iter().flatten().copied().collect();
            let family = lists.family_first.contains(&first.as_str());
            let here: Vec<&Person> =
                by_start.iter().filter(|person| person.article == part.article).copied().collect();
            // A given name alone is too weak to reach beyond its article, unless that calls the person by the surname.
            let called = |person: &&Person| {
                let surname = person.words.last();
                let calls = |other: &&Person| other.words.len() == 1 && other.words.last() == surname;
                persons.iter().any(|other| other.article == part.article && calls(&other))
            };
            found = if family {
                choose(part, &by_start, sets)
            } else if !surnames.is_empty() {
                None
            } else if here.is_empty() {
                let called: Vec<&Person> = by_start.iter().filter(|person| called(person)).copied().collect();
                choose(part, &called, sets)
            } else {
                choose(part, &here, sets)
            };
        }
        match found {
            Some(index) => sets.join(index, part.index),
            None if part.words.len() == 1 => {
                let first = *alone.entry(&part.words).or_insert(part.index);
                sets.join(first, part.index);
            }
            None => {}
        }
    }
}

/// The one person among candidates a part of a name can mean: in its article if any is named there, else anywhere.
fn choose(part: &Person, candidates: &[&Person], sets: &mut Sets) -> Option<usize> {
    let fit = |person: &&&Person| part.generation.is_none() || person.generation == part.generation;
    let here: Vec<&Person> =
        candidates.iter().filter(fit).filter(|person| person.article == part.article).copied().collect();
    let all: Vec<&Person> = candidates.iter().filter(fit).copied().collect();
    let among = if here.is_empty() { &all } else { &here };
    // What the article leaves open, the bundle may decide.
    leader(part, among, among, sets).or_else(|| leader(part, among, &all, sets))
}

/// Of the people among candidates, the one that is named whole clearly more often than all others in `where_named`.
fn leader(part: &Person, candidates: &[&Person], where_named: &[&Person], sets: &mut Sets) -> Option<usize> {
    let mut counts: Vec<(usize, usize)> = Vec::new();
    for person in candidates {
        let root = sets.root(person.index);
        if !counts.iter().any(|(known, _)| *known == root) {
            counts.push((root, 0));
        }
    }
    for person in where_named {
        let root = sets.root(person.index);
        // A namesake of another generation is called by the surname alone only where nobody else is.
        let namesake = person.generation.is_some() && part.generation.is_none();
        if let Some((_, sum)) = counts.iter_mut().find(|(known, _)| *known == root) {
            *sum += if namesake { 0 } else { person.count };
        }
    }
    counts.sort_by_key(|&(root, count)| (core::cmp::Reverse(count), root));
    match counts.as_slice() {
        [] => None,
        [(only, _)] => Some(*only),
        [(first, most), (_, next), ..] => (*most >= next * LEAD && most > next).then_some(*first),
    }
}

/// Lists of given names.
struct Lists {
    /// For each name, the groups it is in.
    nicknames: BTreeMap<&'static str, Vec<usize>>,
    family_first: Vec<&'static str>,
}

impl Lists {
    /// What the lists of this build say.
    fn of_given_names() -> &'static Self {
        static LISTS: Kept<Lists> = Kept::new();
        LISTS.get(Self::read)
    }

    fn read() -> Self {
        let lines = |list: &'static str| list.lines().filter(|line| !line.starts_with('#'));
        let mut nicknames: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (group, line) in lines(NICKNAMES).enumerate() {
            for name in line.split_whitespace() {
                nicknames.entry(name).or_default().push(group);
            }
        }
        Self { nicknames, family_first: lines(FAMILY_FIRST).collect() }
    }

    /// Whether two whole names of one surname can be one person's: the first given names fit, and so do the second
    /// ones where both have them, and nothing tells generations apart.
    fn fit(&self, one: &Person, other: &Person) -> bool {
        let (Some(one_first), Some(other_first)) = (one.words.first(), other.words.first()) else {
            return false;
        };
        let middles = match (middle(&one.words).first(), middle(&other.words).first()) {
            (Some(one), Some(other)) => self.same(one, other),
            _ => true,
        };
        may_be_one(one, other) && self.same(one_first, other_first) && middles
    }

    fn same(&self, one: &str, other: &str) -> bool {
        if one == other {
            return true;
        }
        let initial = |short: &str, long: &str| short.len() == 1 && long.starts_with(short);
        if initial(one, other) || initial(other, one) {
            return true;
        }
        let groups = |name: &str| self.nicknames.get(name).map_or(&[][..], Vec::as_slice);
        groups(one).iter().any(|group| groups(other).contains(group)) || is_other_spelling(one, other)
    }
}

/// The words between the first and the last.
fn middle(words: &[String]) -> &[String] {
    words.get(1..words.len().saturating_sub(1)).unwrap_or_default()
}
