//! What a reader made, in words.

use corpus::InOrder as _;
use corpus::{Corpus, EntityId, EntityKind, Key, Revision};

use crate::messages::{fill, own as said, say};
use crate::route::Pair;
use crate::words;

/// Where a paragraph stands: "Exemplar Wire ¶3"; said where it is not there.
pub fn paragraph_words(corpus: &Corpus, key: Key) -> String {
    match corpus.paragraph_by_key(key).map(|id| corpus.paragraph(id)) {
        Some(paragraph) => [corpus.article(paragraph.article).label(), &words::mark(paragraph)].join(" "),
        None => say(said::NOT_HERE).to_owned(),
    }
}

/// Where two paragraphs stand.
pub fn pair_words(corpus: &Corpus, (one, other): Pair) -> String {
    [paragraph_words(corpus, one), paragraph_words(corpus, other)].join(" – ")
}

/// What a correction does, with names as the bundle has them.
pub fn described(base: &Corpus, correction: &Revision) -> String {
    let name = |key: &Key| match base.entity_by_key(*key) {
        Some(id) => base.entity(id).name.clone(),
        None => say(said::NOT_HERE).to_owned(),
    };
    match correction {
        Revision::Merge { entity, into } => fill(said::IS_MERGED, &[&name(entity), &name(into)]),
        Revision::Rename { entity, name: new } => fill(said::IS_RENAMED, &[&name(entity), new]),
        Revision::Retype { entity, kind } => {
            fill(said::IS_RETYPED, &[&name(entity), words::name_kind(*kind)])
        }
        Revision::Hide(entity) => fill(said::IS_HIDDEN, &[&name(entity)]),
        Revision::Reject(one, other) => pair_words(base, (*one, *other)),
    }
}

/// The names that another can be joined to: those that paragraphs have, in the order of the alphabet.
pub fn others(corpus: &Corpus, entity: EntityId) -> Vec<(EntityId, String, EntityKind)> {
    let named = |id: &EntityId| *id != entity && !corpus.paragraphs_naming(*id).is_empty();
    let mut others: Vec<_> = corpus
        .entity_ids()
        .filter(named)
        .map(|id| (id, corpus.entity(id).name.clone(), corpus.entity(id).kind))
        .collect();
    others.put_in_order_by_key(|(_, name, kind)| (name.to_lowercase(), *kind));
    others
}

#[cfg(test)]
mod tests {
    use super::{described, others, pair_words, paragraph_words};
    use crate::fixture::{at, corpus, named};
    use corpus::{Key, Revision};

    #[test]
    fn corrections_are_told_by_the_names_of_the_bundle() {
        let corpus = corpus(&[&["[Serbia] and [Kosovo]"]]);
        let key = |name| corpus.entity(named(&corpus, name)).key;
        let merge = Revision::Merge { entity: key("Serbia"), into: key("Kosovo") };
        assert_eq!(described(&corpus, &merge), "Serbia is taken for Kosovo");
        let lost = Revision::Hide(Key::of("test", "nobody"));
        assert_eq!(described(&corpus, &lost), "(not in this edition) is no name");
    }

    #[test]
    fn paragraphs_are_told_by_their_place() {
        let corpus = corpus(&[&["one", "two"], &["head: three"]]);
        let key = |article, line| corpus.paragraph(at(&corpus, article, line)).key;
        assert_eq!(pair_words(&corpus, (key(0, 1), key(1, 0))), "Outlet 0 ¶2 – Outlet 1 headline");
        assert_eq!(paragraph_words(&corpus, Key::of("test", "x")), "(not in this edition)");
    }

    #[test]
    fn a_name_is_joined_to_another_and_names_stand_in_the_order_of_the_alphabet() {
        let corpus = corpus(&[&["[serbia], [Kosovo] and [Albania]"]]);
        let names: Vec<_> = others(&corpus, named(&corpus, "Kosovo")).into_iter().map(|row| row.1).collect();
        assert_eq!(names, ["Albania", "serbia"]);
    }
}
