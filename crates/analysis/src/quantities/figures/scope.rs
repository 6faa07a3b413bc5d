use alloc::vec::Vec;

use corpus::{EntityId, EntityKind, Mention, Paragraph, Quantity, Tables};

use crate::{lists::entries, segment::fold};

static BEFORE_PLACES: &str = include_str!("../../../data/quantities/before-places.txt");

/// Bytes after a number in which what it counts stands.
const NOUN_REACH: usize = 64;

/// Bytes between what is counted and the name of the place where it is: "in the northern region of" has 27.
const PLACE_REACH: u32 = 32;

/// What a text says of which part it counts: the names before the noun ("600 American troops"), and the place right
/// after it ("eleven dead in Dahl"). In order, each once.
pub(super) fn scope(tables: &Tables, paragraph: &Paragraph, quantity: &Quantity) -> Vec<EntityId> {
    let number_end = quantity.span.end;
    let rest = paragraph.text.get(number_end as usize..).unwrap_or_default();
    let Some(noun) = rest.find(&quantity.of).filter(|at| !quantity.of.is_empty() && *at <= NOUN_REACH) else {
        return Vec::new();
    };
    let noun_end = number_end + (noun + quantity.of.len()) as u32;
    let from = tables.mentions.partition_point(|mention| {
        (mention.paragraph, mention.span.start) < (quantity.paragraph, number_end)
    });
    let mentions =
        || tables.mentions.iter().skip(from).take_while(|mention| mention.paragraph == quantity.paragraph);
    let before = mentions().take_while(|mention| mention.span.end <= noun_end);
    let after = mentions().find(|mention| mention.span.start >= noun_end);
    let after = after.filter(|mention| is_place_of(tables, paragraph, noun_end, mention));
    let mut scope: Vec<EntityId> = before.chain(after).map(|mention| mention.entity).collect();
    scope.sort_unstable();
    scope.dedup();
    scope
}

/// Whether a name is that of the place where something is counted that ends at `noun_end`.
fn is_place_of(tables: &Tables, paragraph: &Paragraph, noun_end: u32, mention: &Mention) -> bool {
    let place =
        tables.entities.get(mention.entity.index()).is_some_and(|entity| entity.kind == EntityKind::Place);
    let between = paragraph.text.get(noun_end as usize..mention.span.start as usize).unwrap_or_default();
    let mut words = between.split_whitespace();
    place
        && mention.span.start - noun_end <= PLACE_REACH
        && between.chars().all(|character| character.is_alphabetic() || character == ' ')
        && words.any(|word| entries(BEFORE_PLACES).any(|entry| entry == fold(word)))
}

/// Whether both texts say which part they count, and nothing of it is the same.
pub(super) fn apart(one: &[EntityId], other: &[EntityId]) -> bool {
    !one.is_empty() && !other.is_empty() && !one.iter().any(|entity| other.contains(entity))
}
