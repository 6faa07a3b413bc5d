use core::ops::Range;

use corpus::EntityKind;

use super::{
    lexicon::{Form, Lexicon, Roles},
    words::{Case, Word},
};

/// Words after which a single unknown name is most often a place.
const PLACE_PREPOSITIONS: &[&str] = &["in", "at", "near", "outside"];

/// Why a chunk is taken to name what it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// The lists have it, in this form.
    Listed(Form),
    /// A word of the name says what it is.
    Head,
    /// What stands beside it does.
    Beside,
    /// Its shape makes it likely.
    Shape,
}

/// What a chunk of a sentence names, and why; `None` where it names nothing.
pub(super) fn kind(
    words: &[Word<'_>],
    chunk: &Range<usize>,
    lexicon: &Lexicon,
) -> Option<(EntityKind, Ground)> {
    let name = words.get(chunk.clone())?;
    let (first, last) = (name.first()?, name.last()?);
    if let Some((sense, count)) = lexicon.longest(name)
        && count == name.len()
    {
        return Some((listed(words, chunk, sense.kind, sense.form), Ground::Listed(sense.form)));
    }
    let role = |word: &Word<'_>, role: Roles| lexicon.roles(word).any(role);
    if last.case == Case::Number && name.len() == 1 {
        return None;
    }
    if let Some(kind) = binding_or_happening(name, lexicon) {
        return Some((kind, Ground::Head));
    }
    let roles = lexicon.roles(last);
    let named = Roles::GIVEN.and(Roles::SURNAME);
    if name.len() == 1 && roles != Roles::NONE && !roles.any(named) {
        return None;
    }
    let person = role(first, Roles::GIVEN);
    if (person && name.len() > 1 || has_family_name(name, lexicon)) && !role(last, Roles::ORGANISATION) {
        return Some((EntityKind::Person, Ground::Head));
    }
    if is_programme(words, chunk.end) {
        return Some((EntityKind::Law, Ground::Beside));
    }
    let of = name.iter().position(|word| matches!(word.folded, "of" | "for"));
    let head = of.and_then(|of| name.get(of.checked_sub(1)?));
    if head.is_some_and(|head| role(head, Roles::ORGANISATION_OF)) || role(last, Roles::ORGANISATION) {
        return Some((EntityKind::Organisation, Ground::Head));
    }
    if role(last, Roles::PLACE) || role(first, Roles::PLACE_START) && name.len() > 1 {
        return Some((EntityKind::Place, Ground::Head));
    }
    let after = words.get(chunk.end);
    let one = name.len() == 1;
    if after.is_some_and(|word| word.case == Case::Lower && role(word, Roles::PRODUCT))
        && !(one && (roles.any(named) || first.opens && SORTS.contains(&first.folded)))
    {
        return Some((EntityKind::Product, Ground::Beside));
    }
    if after.is_some_and(|word| matches!(word.folded, "tribe" | "tribes" | "clan" | "clans" | "tribesmen")) {
        return Some((EntityKind::Group, Ground::Beside));
    }
    if person || titled(words, chunk.start, lexicon) {
        return Some((EntityKind::Person, Ground::Beside));
    }
    guess(words, chunk).map(|kind| (kind, Ground::Shape))
}

/// Words that tell weapons and aircraft apart by their sort, and name none where they open a sentence: "Barrel bombs fell".
const SORTS: &[&str] = &[
    "attack",
    "barrel",
    "battle",
    "car",
    "cluster",
    "cruise",
    "dirty",
    "dumb",
    "fighter",
    "fuel",
    "glide",
    "hand",
    "incendiary",
    "letter",
    "nail",
    "naval",
    "parcel",
    "patrol",
    "petrol",
    "pipe",
    "rescue",
    "smart",
    "stealth",
    "suicide",
    "truck",
    "vacuum",
];

/// The most words a name has that a family name makes a person's.
const FAMILY_NAME: usize = 3;

/// Whether a family name stands where it makes a name a person's: last, or first as in "Xi Jinping".
fn has_family_name(name: &[Word<'_>], lexicon: &Lexicon) -> bool {
    let (Some(first), Some(last)) = (name.first(), name.last()) else { return false };
    let roles = |word: &Word<'_>| lexicon.roles(word);
    let open = name.len() > 1 && roles(first).any(Roles::FAMILY) && roles(last) == Roles::NONE;
    let close = roles(last).any(Roles::SURNAME);
    name.len() <= FAMILY_NAME
        && !first.opens
        && name.iter().all(|word| word.case == Case::Capital)
        && (open || close)
}

/// A text that binds or a happening, by its head: at the end ("Patriot Act", "Korean War"), before "of" and the like
/// ("Treaty of Lisbon", "Battle of Kosovo"), before a number ("Resolution 1244").
pub(super) fn binding_or_happening(name: &[Word<'_>], lexicon: &Lexicon) -> Option<EntityKind> {
    let last = name.last().filter(|_| name.len() > 1)?;
    let role = |word: &Word<'_>, role: Roles| lexicon.roles(word).any(role);
    if last.case == Case::Number {
        let before = name.get(name.len() - 2)?;
        return role(before, Roles::LAW).then_some(EntityKind::Law);
    }
    let of = name.iter().position(|word| matches!(word.folded, "of" | "for" | "on" | "against"));
    let head = of.and_then(|of| name.get(of.checked_sub(1)?));
    if role(last, Roles::LAW) || head.is_some_and(|head| role(head, Roles::LAW_OF)) {
        return Some(EntityKind::Law);
    }
    if role(last, Roles::EVENT) || head.is_some_and(|head| role(head, Roles::EVENT_OF)) {
        return Some(EntityKind::Event);
    }
    None
}

/// What a name is likely to be by its shape and place.
fn guess(words: &[Word<'_>], chunk: &Range<usize>) -> Option<EntityKind> {
    let name = words.get(chunk.clone())?;
    let before = chunk.start.checked_sub(1).and_then(|index| words.get(index));
    let within = before.is_some_and(|word| PLACE_PREPOSITIONS.contains(&word.folded));
    let upper = name.iter().all(|word| word.case == Case::Upper);
    match name.len() {
        _ if upper => Some(EntityKind::Organisation),
        1 if name.first()?.opens => None,
        1..=3 if within => Some(EntityKind::Place),
        2 | 3 => Some(EntityKind::Person),
        _ => Some(EntityKind::Organisation),
    }
}

/// An established name in its sentence: "ethnic Albanian" is people, "Albanian" alone the country.
fn listed(words: &[Word<'_>], chunk: &Range<usize>, kind: EntityKind, form: Form) -> EntityKind {
    let ethnic = chunk.start.checked_sub(1).and_then(|index| words.get(index));
    if form != Form::Name && ethnic.is_some_and(|word| word.folded == "ethnic") {
        return EntityKind::Group;
    }
    kind
}

/// Whether what follows calls a name a programme: "FMS program", "Sales (FMS), a programme".
fn is_programme(words: &[Word<'_>], end: usize) -> bool {
    let mut rest = words.get(end..).unwrap_or_default();
    if let [open, _, close, ..] = rest
        && open.text == "("
        && close.text == ")"
    {
        rest = rest.get(3..).unwrap_or_default();
    }
    if let [comma, article, ..] = rest
        && comma.text == ","
        && matches!(article.folded, "a" | "the")
    {
        rest = rest.get(2..).unwrap_or_default();
    }
    rest.first().is_some_and(|word| matches!(word.folded, "program" | "programme"))
}

/// Whether a title stands right before a name.
fn titled(words: &[Word<'_>], start: usize, lexicon: &Lexicon) -> bool {
    start
        .checked_sub(1)
        .and_then(|index| words.get(index))
        .is_some_and(|word| lexicon.roles(word).any(Roles::TITLE))
}
