//! Amounts and dates: what the numbers of an article say, and which numbers of several articles are of one thing.

mod amounts;
mod calendar;
mod contexts;
mod counted;
mod counts;
mod dates;
mod decimal;
mod hedges;
mod lexicon;
mod named;
mod numerals;
mod pieces;
mod ranges;
mod relative;
mod times;

mod figures;

#[cfg(test)]
mod tests;

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use corpus::{Hedge, Quantity, QuantityKind, Span};

use self::{
    amounts::{Amount, Reading, amount, words},
    calendar::Anchor,
    dates::{Dates, Found},
    lexicon::Lexicon,
    pieces::{Pieces, WholeForm},
};
use crate::text::{Bundle, Passage};

pub(crate) use figures::group_quantities;

/// Finds the amounts and dates in each article; relative dates count from the article's own.
pub(crate) fn find_quantities(bundle: &Bundle<'_>) -> Vec<Quantity> {
    let lexicon = Lexicon::of_lists();
    let readings = bundle.forms.table(|form| WholeForm::of(form, lexicon));
    let mut found = Vec::new();
    // Room for the pieces of a paragraph.
    let mut room = Vec::new();
    for text in &bundle.texts {
        let anchor = Anchor::new(text.document.date.as_ref().map(|date| date.value));
        for passage in text.annotated() {
            let pieces = Pieces::of(passage, &readings, lexicon, room);
            in_passage(passage, &pieces, anchor, &mut found);
            room = pieces.into_room();
        }
    }
    found
}

fn in_passage(passage: &Passage<'_>, pieces: &Pieces<'_>, anchor: Anchor, found: &mut Vec<Quantity>) {
    let dates = Dates { pieces, anchor };
    let mut at = 0;
    while at < pieces.len() {
        if !pieces.may_begin(at) {
            at += 1;
        } else if let Some(date) = times::time(pieces, at, anchor).or_else(|| dates.at(at)) {
            at = date.end.max(at + 1);
            found.extend(of_date(pieces, passage, date));
        } else {
            match amount(pieces, at) {
                Some(Reading::Amount(amount)) => {
                    at = amount.end.max(at + 1);
                    found.extend(of_amount(pieces, passage, amount));
                }
                Some(Reading::Skip(end)) => at = end.max(at + 1),
                None => at += 1,
            }
        }
    }
}

fn span(pieces: &Pieces<'_>, start: usize, end: usize) -> Option<Span> {
    Some(Span::new(pieces.get(start)?.start..pieces.get(end.checked_sub(1)?)?.end))
}

fn of_date(pieces: &Pieces<'_>, passage: &Passage<'_>, date: Found) -> Option<Quantity> {
    Some(Quantity {
        paragraph: passage.id,
        span: span(pieces, date.start, date.end)?,
        kind: date.kind,
        value: date.amount.map(|(value, _)| value.number()),
        upper: None,
        unit: date.amount.map(|(_, unit)| unit.to_owned()).unwrap_or_default(),
        of: String::new(),
        date: date.iso,
        hedge: Hedge::Exact,
        hedged_by: None,
        figure: None,
    })
}

fn of_amount(pieces: &Pieces<'_>, passage: &Passage<'_>, amount: Amount) -> Option<Quantity> {
    let (hedge, hedged_by) = match amount.hedge {
        Some((hedge, words)) => (hedge, span(pieces, words.start, words.end)),
        None => (Hedge::Exact, None),
    };
    let place = span(pieces, amount.start, amount.end)?;
    Some(Quantity {
        paragraph: passage.id,
        span: place,
        kind: amount.kind,
        value: Some(amount.value.number()),
        upper: amount.upper.map(|upper| upper.number()),
        unit: amount.unit,
        of: amount.of.map(|range| words(pieces, &range)).unwrap_or_default(),
        date: amount.iso.filter(|_| amount.kind == QuantityKind::Duration),
        hedge,
        hedged_by,
        figure: None,
    })
}
