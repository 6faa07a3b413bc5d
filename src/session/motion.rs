//! Where each command leads, as a pure step from place to place.

use corpus::{ArticleId, Corpus, ParagraphId, ParagraphKind};

use super::Command;
use crate::comparison::{neighbour, tabs};
use crate::filter::Passing;
use crate::route::{Beside, Place, View};
use crate::rows;

/// The place a command leads to; `None` where it leads nowhere else.
pub(super) fn follow(command: &Command, place: &Place, corpus: &Corpus, passing: &Passing) -> Option<Place> {
    let mut next = place.clone();
    match *command {
        Command::Open(view) => next.view = view,
        Command::Seek(ref words) => next.query = words.clone(),
        Command::OpenText(text) => open_text(&mut next, text, corpus)?,
        Command::Choose(id) => choose(&mut next, id, corpus),
        Command::Read(id) => {
            next.view = View::Read;
            choose(&mut next, id, corpus);
        }
        Command::Step(steps) => choose(&mut next, step(place, steps, corpus, passing)?, corpus),
        Command::Compare(beside) => {
            let first = || stops(place, corpus, passing).into_iter().next();
            next.view = View::Read;
            next.paragraph = Some(place.paragraph.or_else(first)?);
            next.beside = Some(beside);
        }
        Command::CompareWith(id, beside, _) => {
            next.view = View::Read;
            choose(&mut next, id, corpus);
            next.beside = Some(beside);
        }
        Command::StepCounterpart(steps) => {
            let (id, beside) = (place.paragraph?, place.beside?);
            next.beside = Some(neighbour(&tabs(corpus, id, beside), beside, steps)?);
        }
        Command::CloseComparison => next.beside = None,
        Command::Want(entity, wanted) => next.filter.set(entity, wanted),
        Command::ClearFilter => next.filter = crate::filter::Filter::default(),
        Command::ShowFull(full) => next.full = full,
        Command::OrderBy(text) => {
            // The columns that the page chose may be others now; those a reader chose stay.
            next.arranged.base = Some(text).filter(|text| text.index() > 0);
        }
        Command::ShowColumns(ref columns) => next.arranged.columns = rows::chosen(corpus, place, columns),
        Command::ShowMarks(marks) => next.marks = marks,
        Command::ShowBlank(blank) => next.blank = blank,
        Command::ShowRows(show) => next.arranged.show = show,
        Command::ShowDepth(depth) => {
            next.arranged.depth = Some(depth).filter(|depth| *depth != rows::usual_depth(corpus));
        }
        Command::SortNames(sort) => next.arranged.sort = sort,
        Command::ShowOwnLabels(own) => next.arranged.own = own,
        Command::ShowSpeaker(speaker) => next.speaker = speaker,
        Command::ShowKinds(ref kinds) => next.arranged.kinds = kinds.clone(),
        _ => return None,
    }
    Some(next)
}

fn choose(place: &mut Place, id: ParagraphId, corpus: &Corpus) {
    if place.paragraph != Some(id) {
        // An open comparison follows the reader; what stood beside the last paragraph says nothing about this one.
        place.beside = place.beside.map(|_| Beside::Best);
    }
    place.text = Some(corpus.paragraph(id).article);
    place.paragraph = Some(id);
}

fn open_text(place: &mut Place, text: ArticleId, corpus: &Corpus) -> Option<()> {
    if text.index() >= corpus.articles.len() {
        return None;
    }
    place.view = View::Read;
    place.text = Some(text);
    place.paragraph = None;
    place.beside = None;
    Some(())
}

fn step(place: &Place, steps: i32, corpus: &Corpus, passing: &Passing) -> Option<ParagraphId> {
    let stops = stops(place, corpus, passing);
    let last = stops.len().checked_sub(1)?;
    let at = match place.paragraph {
        Some(current) => match standing(place, &stops, current, corpus, passing) {
            Ok(at) => at.saturating_add_signed(isize::try_from(steps).ok()?),
            Err(next) if steps > 0 => next,
            Err(next) => next.saturating_sub(1),
        },
        None => 0,
    };
    stops.get(at.min(last)).copied()
}

/// At which stop a paragraph stands, or before which.
fn standing(
    place: &Place,
    stops: &[ParagraphId],
    id: ParagraphId,
    corpus: &Corpus,
    passing: &Passing,
) -> Result<usize, usize> {
    match place.view {
        View::Synopsis => rows::standing(corpus, place, passing, id),
        _ => stops.binary_search(&id),
    }
}

/// The paragraphs that the keys stop at: those on the page that pass the filter.
fn stops(place: &Place, corpus: &Corpus, passing: &Passing) -> Vec<ParagraphId> {
    let stop = |&id: &ParagraphId| {
        corpus.paragraph(id).kind == ParagraphKind::Body && (place.full || passing.passes(id))
    };
    match place.view {
        View::Read => place
            .text
            .map(|text| corpus.article(text).paragraph_ids().filter(stop).collect())
            .unwrap_or_default(),
        View::Synopsis => rows::stops(corpus, place, passing),
        View::Filter => {
            corpus.article_ids().flat_map(|text| corpus.article(text).paragraph_ids()).filter(stop).collect()
        }
        // Tables have cells, which Tab reaches.
        View::Names | View::Quotes | View::Figures | View::Coverage | View::Worksheet => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
