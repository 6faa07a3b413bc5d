//! Names that a reader may be about to type.

use core::cmp::Reverse;
use corpus::InOrder as _;

use corpus::{Corpus, EntityId};

use super::{Index, Query};

/// So many names are offered at once.
const OFFERED: usize = 5;

/// The names one of whose spellings has every word of a query, the last one perhaps unfinished; those that most
/// paragraphs name first. Only words that are not in quotation marks are taken for names.
pub fn offered(corpus: &Corpus, index: &Index<'_>, query: &Query) -> Vec<EntityId> {
    let parts = query.parts();
    let typed = parts.iter().any(|part| part.words.concat().chars().nth(1).is_some());
    if !typed || parts.iter().any(|part| part.exact) {
        return Vec::new();
    }
    let words: Vec<(&str, bool)> =
        parts.iter().flat_map(|part| part.words.iter().map(|word| (word.as_str(), part.open))).collect();
    let mut seen: Vec<u64> = vec![0; corpus.entities.len()];
    let wanted = words.iter().zip(0..).fold(0_u64, |wanted, (_, bit)| wanted | 1 << bit);
    for mention in &corpus.mentions {
        let Some(seen) = seen.get_mut(mention.entity.index()).filter(|seen| **seen != wanted) else {
            continue;
        };
        let tokens = index.tokens(mention.paragraph);
        let first = tokens.partition_point(|token| token.span.end <= mention.span.start);
        let named = tokens.iter().skip(first).take_while(|token| token.span.start < mention.span.end);
        let keys: Vec<&str> = named
            .filter_map(|token| index.forms.get(token.form as usize))
            .map(|form| form.key.as_str())
            .collect();
        let fits = |(word, open): (&str, bool)| {
            keys.iter().any(|key| *key == word || (open && key.starts_with(word)))
        };
        *seen |= words.iter().zip(0..).fold(0, |bits, (word, bit)| bits | u64::from(fits(*word)) << bit);
    }
    let mut names: Vec<EntityId> =
        corpus.entity_ids().filter(|id| seen.get(id.index()).is_some_and(|seen| *seen == wanted)).collect();
    names.put_in_order_by_key(|&id| Reverse(corpus.paragraphs_naming(id).len()));
    names.truncate(OFFERED);
    names
}
