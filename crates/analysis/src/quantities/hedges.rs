use core::ops::Range;

use corpus::Hedge;

use super::{lexicon::HedgeForm, pieces::Pieces};

/// How the words around the pieces `start..end` qualify an amount there, and which pieces those are.
pub(super) fn hedge(pieces: &Pieces<'_>, start: usize, end: usize) -> Option<(Hedge, Range<usize>)> {
    before(pieces, start).or_else(|| after(pieces, end))
}

fn before(pieces: &Pieces<'_>, start: usize) -> Option<(Hedge, Range<usize>)> {
    let mut last = start.checked_sub(1)?;
    // "more than a total of 30", "about the 30": articles and totals stand between.
    while last > 0 && pieces.is_any(last, &["a", "an", "the", "total", "-"]) {
        last -= 1;
    }
    let forms = &pieces.entry(last)?.hedges_before;
    forms.iter().find_map(|form| {
        let first = (last + 1).checked_sub(form.pieces.len())?;
        matches(pieces, first, form).then_some((form.hedge, first..last + 1))
    })
}

fn after(pieces: &Pieces<'_>, end: usize) -> Option<(Hedge, Range<usize>)> {
    let forms = &pieces.entry(end)?.hedges_after;
    let form = forms.iter().find(|form| matches(pieces, end, form))?;
    Some((form.hedge, end..end + form.pieces.len()))
}

fn matches(pieces: &Pieces<'_>, first: usize, form: &HedgeForm) -> bool {
    form.pieces.iter().enumerate().all(|(index, word)| pieces.is(first + index, word))
}
