//! How many rows the views have, for the links that lead to them.

use corpus::{Corpus, EntityId};

use crate::filter::Passing;
use crate::route::View;

/// How many rows of a view the filter lets through: names, those of one text included; utterances, of one speaker where a
/// reader asked for those alone; figures of several texts. `None` for a view whose rows are no such things.
///
/// It asks no more of the corpus than where a row stands, so that nobody waits for it. A view puts much more into its rows;
/// their tests hold these numbers to what they show.
pub fn rows(view: View, corpus: &Corpus, passing: &Passing, speaker: Option<EntityId>) -> Option<usize> {
    match view {
        View::Names => Some(names(corpus, passing)),
        View::Quotes => Some(utterances(corpus, passing, speaker)),
        View::Figures => Some(figures(corpus, passing)),
        _ => None,
    }
}

fn names(corpus: &Corpus, passing: &Passing) -> usize {
    let passes = |entity: &EntityId| corpus.paragraphs_naming(*entity).iter().any(|&id| passing.passes(id));
    corpus.entity_ids().filter(passes).count()
}

fn utterances(corpus: &Corpus, passing: &Passing, speaker: Option<EntityId>) -> usize {
    let passes = |utterance: &&corpus::Utterance| {
        let quotations = || utterance.versions.iter().filter_map(|(id, _)| corpus.quotations.get(id.index()));
        quotations().any(|quotation| passing.passes(quotation.paragraph))
            && (speaker.is_none() || quotations().any(|quotation| quotation.speaker == speaker))
    };
    corpus.utterances.iter().filter(passes).count()
}

fn figures(corpus: &Corpus, passing: &Passing) -> usize {
    let passes = |figure: &&corpus::Figure| {
        let mut quantities = figure.quantities.iter().filter_map(|&row| corpus.quantities.get(row as usize));
        quantities.any(|quantity| quantity.value.is_some() && passing.passes(quantity.paragraph))
    };
    corpus.figures.iter().filter(passes).count()
}
