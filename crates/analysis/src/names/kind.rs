use core::ops::Range;

use corpus::EntityKind;

use super::{
    lexicon::{Form, Lexicon, Roles},
    words::{Case, Word},
};

/// Words of saying: who stands beside them is a person or a body.
const PLACE_PREPOSITIONS: &[&str] = &["in", "at", "near", "from", "outside"];

/// What a chunk of a sentence names; `None` where nothing tells and it is better left out.
pub(super) fn kind(words: &[Word<'_>], chunk: &Range<usize>, lexicon: &Lexicon) -> Option<EntityKind> {
    let name = &words[chunk.clone()];
    let (first, last) = (name.first()?, name.last()?);
    if let Some((sense, count)) = lexicon.longest(name)
        && count == name.len()
    {
        return Some(known(words, chunk, sense.kind, sense.form));
    }
    let roles = |word: &Word<'_>| lexicon.roles(word.folded);
    let head = name
        .iter()
        .position(|word| matches!(word.folded, "of" | "for" | "on"))
        .and_then(|of| name.get(of.checked_sub(1)?));
    if last.case == Case::Number || roles(last).any(Roles::LAW) && name.len() > 1 {
        return (name.len() > 1).then_some(EntityKind::Law);
    }
    if let Some(head) = head {
        let by_head = [
            (Roles::LAW_OF, EntityKind::Law),
            (Roles::EVENT_OF, EntityKind::Event),
            (Roles::ORGANISATION_OF, EntityKind::Organisation),
        ];
        if let Some((_, kind)) = by_head.iter().find(|(role, _)| roles(head).any(*role)) {
            return Some(*kind);
        }
    }
    if name.len() == 1 && (roles(last) != Roles::default() && !roles(last).any(Roles::GIVEN)) {
        return None;
    }
    let person = roles(first).any(Roles::GIVEN);
    if person && name.len() > 1 && !roles(last).any(Roles::ORGANISATION) {
        return Some(EntityKind::Person);
    }
    if is_programme(words, chunk.end) {
        return Some(EntityKind::Law);
    }
    let by_end = [
        (Roles::ORGANISATION, EntityKind::Organisation),
        (Roles::EVENT, EntityKind::Event),
        (Roles::PLACE, EntityKind::Place),
    ];
    if let Some((_, kind)) = by_end.iter().find(|(role, _)| roles(last).any(*role)) {
        return Some(*kind);
    }
    if roles(first).any(Roles::PLACE_START) && name.len() > 1 {
        return Some(EntityKind::Place);
    }
    let after = words.get(chunk.end);
    if after.is_some_and(|word| word.case == Case::Lower && roles(word).any(Roles::PRODUCT)) {
        return Some(EntityKind::Product);
    }
    if person || titled(words, chunk.start, lexicon) {
        return Some(EntityKind::Person);
    }
    let before = chunk.start.checked_sub(1).and_then(|index| words.get(index));
    if before.is_some_and(|word| PLACE_PREPOSITIONS.contains(&word.folded)) {
        return Some(EntityKind::Place);
    }
    if name.iter().all(|word| word.case == Case::Upper) {
        return Some(EntityKind::Organisation);
    }
    match name.len() {
        2 | 3 => Some(EntityKind::Person),
        1 if first.opens => None,
        _ => Some(EntityKind::Organisation),
    }
}

/// An established name in its sentence: "ethnic Albanian" is people, "Albanian" alone the country.
fn known(words: &[Word<'_>], chunk: &Range<usize>, kind: EntityKind, form: Form) -> EntityKind {
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
        .is_some_and(|word| lexicon.roles(word.folded).any(Roles::TITLE))
}
