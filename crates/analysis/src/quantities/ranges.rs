use super::{
    amounts::{Bound, bound, money},
    contexts::Contexts,
    pieces::Pieces,
};

/// How many pieces before "from" a verb of change is looked for.
const CHANGE_REACH: usize = 8;

/// The upper bound of a range that the amount at a place opens.
pub(super) fn range(pieces: &Pieces<'_>, at: usize, low: &Bound) -> Option<Bound> {
    let before = at.checked_sub(1).map_or("", |before| pieces.word(before));
    let link = low.end;
    let linked = match pieces.word(link) {
        "to" => before != "from" || !changes(pieces, at),
        "and" => before == "between",
        "or" => !low.numeral.digits || low.unit.is_none(),
        _ => pieces.dash(link) && (pieces.glued(link) == pieces.glued(link + 1)),
    };
    if !linked {
        return None;
    }
    let high = bound(pieces, link + 1, low.unit)?;
    let one_unit = match (low.unit, high.unit) {
        (Some(one), Some(other)) => one == other,
        (Some(unit), None) => money(pieces, unit),
        _ => true,
    };
    // "two or more" is a hedge; "one or two" is a range of words or digits alike.
    (one_unit && !high.numeral.share).then_some(high)
}

/// Whether a verb of change stands a few words before "from".
fn changes(pieces: &Pieces<'_>, at: usize) -> bool {
    (2..=CHANGE_REACH)
        .map_while(|back| at.checked_sub(back))
        .take_while(|&place| !pieces.is_any(place, &[".", ";"]))
        .any(|place| pieces.in_context(place, Contexts::CHANGE))
}
