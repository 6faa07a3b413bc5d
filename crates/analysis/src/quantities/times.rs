use alloc::{format, string::String};

use corpus::QuantityKind;

use super::{
    calendar::Anchor,
    dates::{Dates, Found},
    lexicon::Calendar,
    pieces::Pieces,
};

/// A time of day that starts at a place: "5 p.m.", "14:30", "noon", with the date after it if there is one.
pub(super) fn time(pieces: &Pieces<'_>, at: usize, anchor: Anchor) -> Option<Found> {
    let (clock, mut end) = clock(pieces, at)?;
    while pieces
        .is_any(end, &["gmt", "utc", "est", "edt", "cet", "cest", "et", "pt", "bst", "pst", "pdt", "local"])
    {
        end += 1 + usize::from(pieces.is(end, "local") && pieces.is(end + 1, "time"));
    }
    let on = end + usize::from(pieces.is_any(end, &["on", ","]));
    let dates = Dates { pieces, anchor };
    if let Some(date) = dates.at(on).filter(|date| date.kind == QuantityKind::Date && date.start == on)
        && let Some(day) = date.iso.as_deref().filter(|iso| iso.len() == 10)
    {
        return Some(Found {
            start: at,
            end: date.end,
            kind: QuantityKind::Time,
            iso: Some(format!("{day}{clock}")),
            amount: None,
        });
    }
    Some(Found { start: at, end, kind: QuantityKind::Time, iso: Some(clock), amount: None })
}

fn clock(pieces: &Pieces<'_>, at: usize) -> Option<(String, usize)> {
    // "High Noon" is a film.
    let named = pieces.get(at).is_some_and(|piece| piece.capital && !piece.opens);
    if let Some(Calendar::Clock(hour)) = pieces.entry(at).and_then(|entry| entry.calendar).filter(|_| !named)
    {
        return Some((format!("T{hour:02}:00"), at + 1));
    }
    let hour = pieces.small(at).filter(|_| pieces.digits(at).is_some_and(|digits| digits.len() <= 2))?;
    let colon = pieces.is_any(at + 1, &[":"]) && pieces.glued(at + 1) && pieces.glued(at + 2);
    let minutes = pieces.small(at + 2).filter(|&minutes| {
        colon && minutes < 60 && pieces.digits(at + 2).is_some_and(|digits| digits.len() == 2)
    });
    let after = if minutes.is_some() { at + 3 } else { at + 1 };
    let minute = minutes.unwrap_or(0);
    if let Some((noon, end)) = half_of_day(pieces, after) {
        let hour = (1..=12).contains(&hour).then_some(hour % 12 + noon)?;
        return Some((format!("T{hour:02}:{minute:02}"), end));
    }
    (minutes.is_some() && hour < 24 && !pieces.is(after, ":"))
        .then(|| (format!("T{hour:02}:{minute:02}"), after))
}

/// "a.m." or "p.m.", however written: hours to add, and where it ends.
fn half_of_day(pieces: &Pieces<'_>, at: usize) -> Option<(i64, usize)> {
    let noon = match pieces.word(at) {
        "am" | "a.m" | "a.m." => 0,
        "pm" | "p.m" | "p.m." => 12,
        _ => return None,
    };
    let dotted = pieces.word(at).contains('.') && pieces.is(at + 1, ".") && pieces.glued(at + 1);
    Some((noon, at + 1 + usize::from(dotted)))
}
