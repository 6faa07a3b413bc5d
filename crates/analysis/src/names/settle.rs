use alloc::{collections::BTreeMap, string::String, vec::Vec};

use core::cmp::Reverse;

use corpus::EntityKind;

use super::{Certainty, Name};
use crate::{segment::fold, text::Text};

/// Lets the clear names of a bundle decide the unclear ones: a name seen whole explains its surname, its plural and
/// its bare repetition everywhere; what nothing explains and only opened a sentence is dropped.
pub(crate) fn settle(texts: &[Text<'_>], names: &mut [Vec<Name>]) {
    let mut votes: BTreeMap<String, BTreeMap<EntityKind, usize>> = BTreeMap::new();
    let mut surnames: BTreeMap<String, usize> = BTreeMap::new();
    each(texts, names, |name, folded| {
        if name.certainty > Certainty::Doubtful {
            let weight = if name.certainty == Certainty::Sure { SURE_VOTE } else { 1 };
            *votes.entry(folded.clone()).or_default().entry(name.kind).or_default() += weight;
            if name.kind == EntityKind::Person
                && let Some((_, surname)) = folded.rsplit_once(' ')
            {
                *surnames.entry(surname.into()).or_default() += weight;
            }
        }
        true
    });
    each(texts, names, |name, folded| {
        if name.certainty == Certainty::Sure {
            return true;
        }
        let singular = folded.strip_suffix('s').unwrap_or(&folded);
        let forms = [folded.as_str(), singular];
        let forms = forms.get(..1 + usize::from(singular.len() < folded.len())).unwrap_or_default();
        let kinds = forms.iter().filter_map(|form| votes.get(*form)).flatten();
        let by_votes =
            kinds.map(|(kind, count)| (*kind, *count)).max_by_key(|(kind, count)| (*count, Reverse(*kind)));
        let by_surname = surnames.get(&folded).map(|count| (EntityKind::Person, *count));
        let best = by_votes.into_iter().chain(by_surname).max_by_key(|(_, count)| *count);
        if let Some((kind, _)) = best {
            name.kind = kind;
        }
        best.is_some() || name.certainty > Certainty::Doubtful
    });
}

/// A sure kind outweighs a few guesses.
const SURE_VOTE: usize = 4;

/// Visits every name with its folded text; those for which `keep` says no are dropped.
fn each(texts: &[Text<'_>], names: &mut [Vec<Name>], mut keep: impl FnMut(&mut Name, String) -> bool) {
    for (text, names) in texts.iter().zip(names) {
        let first = text.passages.first().map_or(0, |passage| passage.id.index());
        names.retain_mut(|name| {
            let passage = text.passages.get(name.paragraph.index() - first);
            let folded = fold(passage.map_or("", |passage| name.span.of(passage.text)));
            keep(name, folded)
        });
    }
}
