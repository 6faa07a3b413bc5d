//! The lines are read by the reader of `bundle.toml` and applied by the analysis, and do what they do in the page.

use std::collections::BTreeSet;

use analysis::analyse;
use corpus::{Corpus, Document, EntityKind, Key, Revision, revise};

use super::lines;
use crate::own::Own;
use crate::route::pair_of;

const ARTICLES: [(&str, &str); 3] = [
    (
        "a.md",
        "Ferry Aurora runs aground off Skellen\n\nThe ferry Aurora ran aground off Skellen on Monday with 212 people \
         aboard, said Captain Ada Roe of Bay Lines.\n\nBay Lines said that divers from Norwich would look at the hull of \
         the Aurora. Ada Roe thanked the crew.\n",
    ),
    (
        "b.md",
        "Aurora aground\n\nThe Aurora, a ferry of Bay Lines, ran aground off Skellen with 212 people aboard, Ada Roe \
         said on Monday.\n\nThe port of Skellen stayed open. Roe praised Norwich.\n",
    ),
    (
        "c.md",
        "What happened off Skellen\n\nOn Monday the ferry Aurora ran aground off Skellen with 212 people aboard, said \
         Ada Roe.\n\nBayline, as sailors call Bay Lines, owns four ferries, the \"Aurora\" among them.\n",
    ),
];

fn corpus(manifest: &str) -> Corpus {
    let read = |(name, text): &(&str, &str)| -> Document { reading::read(name, text.as_bytes()).unwrap() };
    let documents: Vec<Document> = ARTICLES.iter().map(read).collect();
    let manifest = reading::read_manifest("bundle.toml", manifest.as_bytes());
    assert_eq!(manifest.diagnostics, [], "the lines are not as authors write them");
    let tables = analyse(&documents, &manifest);
    let complaints: Vec<_> =
        tables.diagnostics.iter().filter(|found| found.source == "bundle.toml").cloned().collect();
    assert_eq!(complaints, [], "the lines fit nothing");
    Corpus::new(tables).unwrap()
}

/// What a bundle names: what, of which kind, and where.
fn named(corpus: &Corpus) -> BTreeSet<(String, EntityKind, u32, u32)> {
    let row = |mention: &corpus::Mention| {
        let entity = corpus.entity(mention.entity);
        (entity.name.clone(), entity.kind, mention.paragraph.0, mention.span.start)
    };
    corpus.mentions.iter().map(row).collect()
}

fn matched(corpus: &Corpus) -> (BTreeSet<(u32, u32)>, Vec<Vec<u32>>) {
    let rows = corpus.clusters.iter().map(|row| row.paragraphs.iter().map(|id| id.0).collect());
    (corpus.parallels.iter().map(|row| (row.a.0, row.b.0)).collect(), rows.collect())
}

/// Does in the page what `own` says, and in the analysis what its lines say.
fn both_ways(own: &Own) -> (Corpus, Corpus) {
    let base = corpus("");
    let refusals = own.refused.iter().map(|&(a, b)| Revision::Reject(a, b));
    let revisions: Vec<_> = own.corrections.iter().cloned().chain(refusals).collect();
    let (tables, misfits) = revise((*base).clone(), &revisions);
    assert_eq!(misfits, []);
    (Corpus::new(tables).unwrap(), corpus(&lines(&base, own)))
}

fn key(name: &str) -> Key {
    let base = corpus("");
    let found = base.entities.iter().find(|entity| entity.name == name);
    found.unwrap_or_else(|| panic!("no {name} among {:?}", base.entities)).key
}

#[test]
fn each_correction_of_a_name_does_the_same_in_the_page_and_in_the_file() {
    let rename = |name: &str| Revision::Rename { entity: key("Ada Roe"), name: name.to_owned() };
    let (skellen, norwich, aurora) = (key("Skellen"), key("Norwich"), key("Aurora"));
    for corrections in [
        vec![rename("Captain \"Ada\" Roe")],
        vec![Revision::Retype { entity: aurora, kind: EntityKind::Product }],
        vec![Revision::Hide(norwich)],
        vec![Revision::Merge { entity: norwich, into: skellen }],
        vec![
            Revision::Merge { entity: norwich, into: skellen },
            Revision::Rename { entity: skellen, name: "The coast".to_owned() },
            Revision::Retype { entity: skellen, kind: EntityKind::Organisation },
            rename("Roe"),
        ],
        vec![
            Revision::Merge { entity: norwich, into: skellen },
            Revision::Hide(skellen),
            Revision::Hide(aurora),
        ],
    ] {
        let own = Own { corrections, ..Own::default() };
        let (page, file) = both_ways(&own);
        assert_eq!(named(&page), named(&file), "{:?}\n{}", own.corrections, lines(&corpus(""), &own));
        assert_ne!(named(&page), named(&corpus("")), "nothing was corrected");
    }
}

#[test]
fn a_refused_match_is_refused_in_the_file_too_and_parts_the_same_rows() {
    let base = corpus("");
    let numbered = |row: &&corpus::Parallel| [row.a, row.b].iter().all(|id| base.paragraph(*id).number > 0);
    let pairs: Vec<_> = base.parallels.iter().filter(numbered).collect();
    assert!(pairs.len() >= 3, "{pairs:?}");
    for row in pairs {
        let refused = vec![pair_of(base.paragraph(row.a).key, base.paragraph(row.b).key).unwrap()];
        let (page, file) = both_ways(&Own { refused, ..Own::default() });
        assert_eq!(matched(&page), matched(&file));
        assert_ne!(matched(&page), matched(&base));
    }
}

#[test]
fn nothing_corrected_is_no_line() {
    assert_eq!(lines(&corpus(""), &Own::default()), "");
}
