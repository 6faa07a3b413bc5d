use corpus::Hedge;

use super::{lexicon::HedgeForm, pieces::Pieces};

/// How the words around the pieces `start..end` qualify an amount there.
pub(super) fn hedge(pieces: &Pieces<'_>, start: usize, end: usize) -> Hedge {
    before(pieces, start).or_else(|| after(pieces, end)).unwrap_or_default()
}

fn before(pieces: &Pieces<'_>, start: usize) -> Option<Hedge> {
    let mut last = start.checked_sub(1)?;
    // "more than a total of 30", "about the 30": articles and totals stand between.
    while last > 0 && pieces.is_any(last, &["a", "an", "the", "total", "-"]) {
        last -= 1;
    }
    let forms = &pieces.entry(last)?.hedges_before;
    let found = |form: &&HedgeForm| {
        (last + 1).checked_sub(form.pieces.len()).is_some_and(|first| matches(pieces, first, form))
    };
    forms.iter().find(found).map(|form| form.hedge)
}

fn after(pieces: &Pieces<'_>, end: usize) -> Option<Hedge> {
    let forms = &pieces.entry(end)?.hedges_after;
    forms.iter().find(|form| matches(pieces, end, form)).map(|form| form.hedge)
}

fn matches(pieces: &Pieces<'_>, first: usize, form: &HedgeForm) -> bool {
    form.pieces.iter().enumerate().all(|(index, word)| pieces.is(first + index, word))
}
