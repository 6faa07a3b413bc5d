//! Whatever is revised in whatever tables: they stay sound, and what was revised is so.

mod made;

use corpus::{Corpus, EntityKind, Key, Origin, ParagraphId, ParagraphKind, Revision, Tables, blind, revise};
use made::sound;
use proptest::{collection::vec, prelude::*};

/// The tables with a key of its own for each entity, as the analysis gives it: what is hidden by its key is one thing.
fn apart(mut tables: Tables) -> Tables {
    for (row, entity) in tables.entities.iter_mut().enumerate() {
        entity.key = Key::of(&row.to_string(), &entity.name);
    }
    tables
}

/// A revision, told by a number for what it is and two for what it names.
type Told = (u8, usize, usize);

/// The entity at a number; beyond the last, a key that is nobody's.
fn entity(tables: &Tables, number: usize) -> Key {
    let row = number % (tables.entities.len() + 1);
    tables.entities.get(row).map_or_else(|| Key::of("nobody", "x"), |entity| entity.key)
}

fn paragraph(tables: &Tables, number: usize) -> Key {
    let row = number % (tables.paragraphs.len() + 1);
    tables.paragraphs.get(row).map_or_else(|| Key::of("nowhere", "x"), |paragraph| paragraph.key)
}

fn revision(tables: &Tables, (what, one, other): Told) -> Revision {
    let key = entity(tables, one);
    match what % 6 {
        0 => Revision::Merge { entity: key, into: entity(tables, other) },
        1 => Revision::Rename { entity: key, name: ["Skellen", " ", "", "Ćao 渡"][other % 4].to_string() },
        2 => Revision::Retype { entity: key, kind: EntityKind::ALL[other % 7] },
        3 => Revision::Hide(key),
        4 => Revision::Reject(paragraph(tables, one), paragraph(tables, other)),
        _ => match tables.parallels.get(one % tables.parallels.len().max(1)) {
            Some(parallel) => {
                let key = |id: ParagraphId| tables.paragraphs[id.index()].key;
                Revision::Reject(key(parallel.b), key(parallel.a))
            }
            None => Revision::Hide(key),
        },
    }
}

fn told() -> impl Strategy<Value = Vec<Told>> {
    vec((any::<u8>(), any::<usize>(), any::<usize>()), 0..10)
}

fn texts(tables: &Tables) -> Vec<(Key, &str)> {
    let mut texts: Vec<_> =
        tables.paragraphs.iter().map(|paragraph| (paragraph.key, paragraph.text.as_str())).collect();
    texts.sort_unstable();
    texts
}

/// What each match says, whichever of the two comes first.
fn matches(tables: &Tables) -> Vec<([(Key, u16); 2], u16)> {
    let key = |id: ParagraphId| tables.paragraphs[id.index()].key;
    let mut matches: Vec<_> = tables
        .parallels
        .iter()
        .map(|row| {
            let mut sides = [(key(row.a), row.a_told), (key(row.b), row.b_told)];
            sides.sort_unstable();
            (sides, row.score)
        })
        .collect();
    matches.sort_unstable();
    matches
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_revisions_of_any_tables_leave_them_sound(tables in sound().prop_map(apart), told in told()) {
        let revisions: Vec<_> = told.into_iter().map(|told| revision(&tables, told)).collect();
        let (revised, misfits) = revise(tables.clone(), &revisions);
        prop_assert_eq!(revised.check(), Ok(()));
        prop_assert_eq!(&revised.paragraphs, &tables.paragraphs, "the words of the texts stay");
        prop_assert!(misfits.iter().all(|misfit| revisions.contains(misfit)));
        let corpus = Corpus::new(revised).expect("checked tables make a corpus");
        for revision in revisions.iter().filter(|revision| !misfits.contains(revision)) {
            match revision {
                Revision::Hide(key) => prop_assert_eq!(corpus.entity_by_key(*key), None),
                Revision::Reject(one, other) => {
                    let (one, other) = (corpus.paragraph_by_key(*one).unwrap(), corpus.paragraph_by_key(*other).unwrap());
                    prop_assert!(corpus.parallel(one, other).is_none());
                    let together = corpus.clusters.iter().any(|cluster| {
                        cluster.paragraphs.contains(&one) && cluster.paragraphs.contains(&other)
                    });
                    prop_assert!(!together, "a row holds what was refused");
                }
                _ => {}
            }
        }
    }

    #[test]
    fn nothing_revised_is_nothing_changed(tables in sound()) {
        let (revised, misfits) = revise(tables.clone(), &[]);
        prop_assert_eq!((revised, misfits), (tables, Vec::new()));
    }

    #[test]
    fn a_blind_deal_says_nothing_of_who_published_and_changes_no_match(tables in sound(), seed: u32) {
        let dealt = blind(tables.clone(), seed, |place| format!("Text {place}"));
        prop_assert_eq!(dealt.check(), Ok(()));
        for (place, article) in dealt.articles.iter().enumerate() {
            prop_assert_eq!(article.label(), format!("Text {place}"));
            prop_assert!(article.date.is_none() && article.url.is_none());
            prop_assert_eq!(article.outlet.as_ref().map(|outlet| outlet.origin), Some(Origin::Withheld));
        }
        prop_assert!(dealt.description.is_empty() && dealt.diagnostics.is_empty());
        // The same, but for what was left out.
        let mut whole = tables;
        let all = whole.paragraphs.clone();
        let shown = |id: ParagraphId| {
            let kind = all[id.index()].kind;
            matches!(kind, ParagraphKind::Headline | ParagraphKind::Body | ParagraphKind::Caption)
        };
        whole.parallels.retain(|row| shown(row.a) && shown(row.b));
        prop_assert_eq!(matches(&dealt), matches(&whole));
        let mentions = whole.mentions.iter().filter(|mention| shown(mention.paragraph)).count();
        prop_assert_eq!(dealt.mentions.len(), mentions);
        whole.paragraphs.retain(|paragraph| shown(ParagraphId::new(all.iter().position(|each| each.key == paragraph.key).unwrap())));
        prop_assert_eq!(texts(&dealt), texts(&whole));
    }
}
