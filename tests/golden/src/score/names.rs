use std::collections::{BTreeMap, BTreeSet};

use corpus::{Corpus, EntityId, EntityKind, Span};

use super::{f1, harmonic_mean};
use crate::gold::{Gold, Stretch};

/// The names of an analysis beside those of the annotation.
pub(super) struct Names<'a> {
    found: BTreeMap<Stretch, (EntityKind, EntityId)>,
    annotated: BTreeMap<Stretch, (EntityKind, &'a str)>,
}

impl<'a> Names<'a> {
    /// Boundaries of taste do not count: a leading article and a possessive ending belong to a name or not. Names in
    /// page furniture are not asked for.
    pub(super) fn of(corpus: &Corpus, gold: &'a Gold) -> Self {
        let trimmed = |at: Stretch| {
            let span = without_edges(&corpus.paragraph(at.paragraph).text, at.span);
            Stretch { span, ..at }
        };
        let asked = |at: &Stretch| gold.paragraphs.get(&at.paragraph).is_some_and(|kind| kind != "furniture");
        let rows = corpus.mentions.iter().map(|row| {
            let at = Stretch { paragraph: row.paragraph, span: row.span };
            (at, (corpus.entity(row.entity).kind, row.entity))
        });
        Self {
            found: rows.filter(|(at, _)| asked(at)).map(|(at, name)| (trimmed(at), name)).collect(),
            annotated: gold
                .mentions
                .iter()
                .map(|row| (trimmed(row.at), (row.kind, row.entity.as_str())))
                .collect(),
        }
    }

    /// F1 of names whose stretch and kind are both right.
    pub(super) fn span_and_kind(&self) -> f64 {
        let found: BTreeSet<_> = self.found.iter().map(|(at, (kind, _))| (at, kind)).collect();
        let annotated: BTreeSet<_> = self.annotated.iter().map(|(at, (kind, _))| (at, kind)).collect();
        f1(&found, &annotated)
    }

    /// B-cubed F1 (Bagga and Baldwin 1998) of the entities over the annotated names; a name that was not found is an
    /// entity of its own.
    pub(super) fn b_cubed(&self) -> f64 {
        let (mut precision, mut recall) = (0.0, 0.0);
        for (at, (_, entity)) in &self.annotated {
            let response = self.found.get(at).map(|&(_, entity)| entity);
            let (mut of_key, mut of_response, mut of_both) = (0.0, 0.0, 0.0);
            for (other, (_, other_entity)) in &self.annotated {
                let key = other_entity == entity;
                let together = response.is_some() && self.found.get(other).map(|&(_, id)| id) == response;
                let together = together || other == at;
                of_key += f64::from(u8::from(key));
                of_response += f64::from(u8::from(together));
                of_both += f64::from(u8::from(key && together));
            }
            precision += of_both / of_response;
            recall += of_both / of_key;
        }
        let count = self.annotated.len() as f64;
        harmonic_mean(precision / count, recall / count)
    }

    /// The annotation's entity that shares the most names with one of the analysis; `None` where they share none.
    pub(super) fn counterpart(&self, entity: EntityId) -> Option<&str> {
        let mut shared: BTreeMap<&str, usize> = BTreeMap::new();
        for (at, (_, id)) in &self.annotated {
            if self.found.get(at).is_some_and(|&(_, found)| found == entity) {
                *shared.entry(id).or_default() += 1;
            }
        }
        shared.into_iter().max_by_key(|&(id, count)| (count, id)).map(|(id, _)| id)
    }
}

/// The span without a leading article and a possessive ending.
fn without_edges(text: &str, span: Span) -> Span {
    let name = span.of(text);
    let article = ["the", "a", "an"].into_iter().find_map(|article| {
        let (first, rest) = name.split_once(char::is_whitespace)?;
        first.eq_ignore_ascii_case(article).then(|| name.len() - rest.trim_start().len())
    });
    let ending = ["'s", "’s"].into_iter().find(|ending| name.ends_with(ending)).map_or(0, str::len);
    Span::new(span.range().start + article.unwrap_or(0)..span.range().end - ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boundaries_of_taste_are_trimmed() {
        let trimmed = |name: &str| without_edges(name, Span::new(0..name.len())).of(name).to_string();
        assert_eq!(trimmed("The  Hague’s"), "Hague");
        assert_eq!(trimmed("Theodore"), "Theodore");
        assert_eq!(trimmed("Serbs'"), "Serbs'");
    }
}
