use core::ops::Range;

use corpus::EntityKind;

use super::{
    Certainty,
    lexicon::{Form, Lexicon, Roles},
    words::{Case, Word},
};

/// Words after which a single unknown name is most often a place.
const PLACE_PREPOSITIONS: &[&str] = &["in", "at", "near", "outside"];

/// What a chunk of a sentence names, and how surely; `None` where it names nothing.
pub(super) fn kind(
    words: &[Word<'_>],
    chunk: &Range<usize>,
    lexicon: &Lexicon,
) -> Option<(EntityKind, Certainty)> {
    match sure_kind(words, chunk, lexicon) {
        Some(Some(kind)) => Some((kind, Certainty::Sure)),
        Some(None) => None,
        None => guess(words, chunk),
    }
}

/// What tells in the name itself or right beside it; `Some(None)` where it tells that nothing is named.
fn sure_kind(words: &[Word<'_>], chunk: &Range<usize>, lexicon: &Lexicon) -> Option<Option<EntityKind>> {
    let name = &words[chunk.clone()];
    let (Some(first), Some(last)) = (name.first(), name.last()) else { return Some(None) };
    if let Some((sense, count)) = lexicon.longest(name)
        && count == name.len()
    {
        return Some(Some(known(words, chunk, sense.kind, sense.form)));
    }
    let roles = |word: &Word<'_>| lexicon.roles(word.folded);
    let head = name
        .iter()
        .position(|word| matches!(word.folded, "of" | "for" | "on"))
        .and_then(|of| name.get(of.checked_sub(1)?));
    if last.case == Case::Number || roles(last).any(Roles::LAW) && name.len() > 1 {
        return Some((name.len() > 1).then_some(EntityKind::Law));
    }
    if let Some(head) = head {
        let by_head = [
            (Roles::LAW_OF, EntityKind::Law),
            (Roles::EVENT_OF, EntityKind::Event),
            (Roles::ORGANISATION_OF, EntityKind::Organisation),
        ];
        if let Some((_, kind)) = by_head.iter().find(|(role, _)| roles(head).any(*role)) {
            return Some(Some(*kind));
        }
    }
    if name.len() == 1 && (roles(last) != Roles::default() && !roles(last).any(Roles::GIVEN)) {
        return Some(None);
    }
    let person = roles(first).any(Roles::GIVEN);
    if person && name.len() > 1 && !roles(last).any(Roles::ORGANISATION) {
        return Some(Some(EntityKind::Person));
    }
    if is_programme(words, chunk.end) {
        return Some(Some(EntityKind::Law));
    }
    let by_end = [
        (Roles::ORGANISATION, EntityKind::Organisation),
        (Roles::EVENT, EntityKind::Event),
        (Roles::PLACE, EntityKind::Place),
    ];
    if let Some((_, kind)) = by_end.iter().find(|(role, _)| roles(last).any(*role)) {
        return Some(Some(*kind));
    }
    if roles(first).any(Roles::PLACE_START) && name.len() > 1 {
        return Some(Some(EntityKind::Place));
    }
    let after = words.get(chunk.end);
    if after.is_some_and(|word| word.case == Case::Lower && roles(word).any(Roles::PRODUCT)) {
        return Some(Some(EntityKind::Product));
    }
    if person || titled(words, chunk.start, lexicon) {
        return Some(Some(EntityKind::Person));
    }
    None
}

/// What a name is likely to be by its shape and place.
fn guess(words: &[Word<'_>], chunk: &Range<usize>) -> Option<(EntityKind, Certainty)> {
    let name = words.get(chunk.clone())?;
    let before = chunk.start.checked_sub(1).and_then(|index| words.get(index));
    let by_preposition = before.is_some_and(|word| PLACE_PREPOSITIONS.contains(&word.folded));
    let opens = name.first()?.opens;
    if name.iter().all(|word| word.case == Case::Upper) {
        return Some((EntityKind::Organisation, if opens { Certainty::Doubtful } else { Certainty::Likely }));
    }
    match name.len() {
        1 if opens => Some((EntityKind::Organisation, Certainty::Doubtful)),
        1 if by_preposition => Some((EntityKind::Place, Certainty::Likely)),
        1 => Some((EntityKind::Organisation, Certainty::Likely)),
        2 | 3 if by_preposition => Some((EntityKind::Place, Certainty::Likely)),
        2 | 3 => Some((EntityKind::Person, Certainty::Likely)),
        _ => Some((EntityKind::Organisation, Certainty::Likely)),
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
