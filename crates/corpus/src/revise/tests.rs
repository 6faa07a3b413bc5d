use alloc::{
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};

use super::{Revision, blind, keep_from, revise};
use crate::{
    Article, ArticleId, Cluster, Entity, EntityId, EntityKind, Evidence, Key, Matched, Mention, Origin,
    Paragraph, ParagraphId, ParagraphKind, Parallel, Role, Shared, Span, Stated, Tables,
};

const TEXT: &str = "Skellen, Aurora";

/// Articles of so many paragraphs each; all name Skellen (0) and Aurora (1), except that nobody names Quay (2).
fn tables(articles: &[u32]) -> Tables {
    let mut tables = Tables::default();
    for name in ["Skellen", "Aurora", "Quay"] {
        let (key, name) = (key(name), name.to_string());
        tables.entities.push(Entity { key, name, kind: EntityKind::Place });
    }
    for (row, &count) in articles.iter().enumerate() {
        let start = tables.paragraphs.len() as u32;
        for number in 1..=count {
            let paragraph = ParagraphId::new(tables.paragraphs.len());
            for (entity, span) in [(0, 0..7), (1, 9..15)] {
                let entity = EntityId(entity);
                tables.mentions.push(Mention { paragraph, span: Span::new(span), entity });
            }
            tables.paragraphs.push(Paragraph {
                key: key(&format!("{row} {number}")),
                article: ArticleId::new(row),
                kind: ParagraphKind::Body,
                role: Role::Plain,
                number,
                text: TEXT.to_string(),
                sentences: vec![Span::new(0..TEXT.len())],
                words: Vec::new(),
            });
        }
        tables.articles.push(Article {
            key: key(&format!("{row}")),
            source: format!("{row}.md"),
            outlet: Some(Stated { value: format!("The Gazette {row}"), origin: Origin::Given }),
            headline: Stated { value: "Aground".to_string(), origin: Origin::Derived },
            date: None,
            url: None,
            language: None,
            paragraphs: start..start + count,
        });
    }
    tables
}

fn key(text: &str) -> Key {
    Key::of("test", text)
}

/// Matches paragraphs, each pair with a score, by the names Skellen and Aurora.
fn join(tables: &mut Tables, pairs: &[(u32, u32, u16)]) {
    let because = |entity, share| Evidence { shared: Shared::Name(EntityId(entity)), share, paragraphs: 9 };
    tables.parallels = pairs
        .iter()
        .map(|&(a, b, score)| Parallel {
            a: ParagraphId(a),
            b: ParagraphId(b),
            score,
            a_told: 300,
            b_told: 700,
            evidence: vec![because(0, 600), because(1, 400)],
            origin: Matched::Found,
        })
        .collect();
    tables.parallels.sort_by_key(|parallel| (parallel.a, parallel.b));
}

fn revised(tables: &Tables, revision: Revision) -> Tables {
    let (revised, misfits) = revise(tables.clone(), &[revision]);
    assert_eq!(misfits, []);
    assert_eq!(revised.check(), Ok(()));
    revised
}

fn names(tables: &Tables) -> Vec<&str> {
    tables.entities.iter().map(|entity| entity.name.as_str()).collect()
}

fn reasons(tables: &Tables) -> Vec<(Shared, u16, u32)> {
    let row = |reason: &Evidence| (reason.shared, reason.share, reason.paragraphs);
    tables.parallels[0].evidence.iter().map(row).collect()
}

#[test]
fn merged_entities_are_one_in_texts_and_in_reasons() {
    let mut tables = tables(&[1, 1]);
    join(&mut tables, &[(0, 1, 800)]);
    let tables = revised(&tables, Revision::Merge { entity: key("Skellen"), into: key("Aurora") });
    assert_eq!(names(&tables), ["Aurora", "Quay"]);
    assert!(tables.mentions.iter().all(|mention| mention.entity == EntityId(0)));
    assert_eq!(reasons(&tables), [(Shared::Name(EntityId(0)), 1000, 2)]);
}

#[test]
fn what_was_merged_answers_to_its_own_key_and_to_that_of_the_other() {
    let revisions = [
        Revision::Merge { entity: key("Skellen"), into: key("Aurora") },
        Revision::Merge { entity: key("Aurora"), into: key("Quay") },
        Revision::Rename { entity: key("Skellen"), name: " Quayside ".to_string() },
    ];
    let (tables, misfits) = revise(tables(&[1]), &revisions);
    assert_eq!((names(&tables), misfits.len()), (vec!["Quayside"], 0));
    assert_eq!(tables.entities[0].key, key("Quay"));
    assert_eq!(tables.mentions.len(), 2);
}

#[test]
fn hidden_entities_are_named_by_nothing_and_are_no_reason() {
    let mut tables = tables(&[1, 1]);
    join(&mut tables, &[(0, 1, 800)]);
    let tables = revised(&tables, Revision::Hide(key("Skellen")));
    assert_eq!(names(&tables), ["Aurora", "Quay"]);
    assert_eq!(tables.mentions.len(), 2);
    assert_eq!(reasons(&tables), [(Shared::Name(EntityId(0)), 400, 2)]);
}

#[test]
fn names_and_kinds_change_and_keys_stay() {
    let retyped = Revision::Retype { entity: key("Quay"), kind: EntityKind::Law };
    let tables = revised(&tables(&[1]), retyped);
    assert_eq!((tables.entities[2].key, tables.entities[2].kind), (key("Quay"), EntityKind::Law));
}

#[test]
fn what_is_not_there_is_given_back() {
    let revisions = [
        Revision::Hide(key("nobody")),
        Revision::Rename { entity: key("Quay"), name: "  ".to_string() },
        Revision::Reject(key("0 1"), key("1 1")),
        Revision::Merge { entity: key("Quay"), into: key("nobody") },
    ];
    let (revised, misfits) = revise(tables(&[1, 1]), &revisions);
    assert_eq!((revised, misfits), (tables(&[1, 1]), revisions.to_vec()));
}

/// Four texts of one paragraph each in one group, matched by `pairs`, of which the first is refused.
fn parted(pairs: &[(u32, u32, u16)]) -> Vec<Vec<u32>> {
    let mut tables = tables(&[1, 1, 1, 1]);
    join(&mut tables, pairs);
    tables.clusters = vec![Cluster { paragraphs: (0..4).map(ParagraphId).collect() }];
    let (a, b, _) = pairs[0];
    let key = |row: u32| tables.paragraphs[row as usize].key;
    let tables = revised(&tables, Revision::Reject(key(b), key(a)));
    let rows = |cluster: &Cluster| cluster.paragraphs.iter().map(|id| id.0).collect();
    tables.clusters.iter().map(rows).collect()
}

#[test]
fn a_group_falls_apart_where_only_the_refused_match_held_it() {
    assert_eq!(parted(&[(1, 2, 900), (0, 1, 700), (2, 3, 700)]), [[0, 1], [2, 3]]);
}

#[test]
fn the_stronger_match_says_which_of_two_refused_stays_with_the_others() {
    let strongest_first = parted(&[(0, 1, 600), (0, 2, 900), (1, 2, 700), (2, 3, 800)]);
    assert_eq!(strongest_first, [[0, 2, 3]]);
}

#[test]
fn what_stays_from_a_score_on_holds_groups_together_and_nothing_else_does() {
    let mut tables = tables(&[1, 1, 1, 1, 1]);
    join(&mut tables, &[(0, 1, 900), (0, 2, 800), (1, 2, 700), (2, 3, 600), (3, 4, 799)]);
    tables.clusters = vec![Cluster { paragraphs: (0..5).map(ParagraphId).collect() }];
    let kept = |score| {
        let mut tables = tables.clone();
        keep_from(&mut tables, score);
        assert_eq!(tables.check(), Ok(()));
        let rows = |cluster: &Cluster| cluster.paragraphs.iter().map(|id| id.0).collect::<Vec<_>>();
        (tables.parallels.len(), tables.clusters.iter().map(rows).collect::<Vec<_>>())
    };
    assert_eq!(kept(0), (5, vec![vec![0, 1, 2, 3, 4]]));
    assert_eq!(kept(601), (4, vec![vec![0, 1, 2], vec![3, 4]]));
    assert_eq!(kept(800), (2, vec![vec![0, 1, 2]]));
    assert_eq!(kept(1000), (0, vec![]));
}

#[test]
fn blind_texts_are_labelled_in_the_order_they_are_dealt() {
    let tables = tables(&[1, 1, 1, 1, 1]);
    let keys = |seed| {
        let dealt = blind(tables.clone(), seed, |place| format!("Text {}", place + 1));
        assert_eq!(dealt.check(), Ok(()));
        let labels: Vec<_> = dealt.articles.iter().map(|article| article.label().to_string()).collect();
        assert_eq!(labels, ["Text 1", "Text 2", "Text 3", "Text 4", "Text 5"]);
        dealt.articles.iter().map(|article| article.key).collect::<Vec<_>>()
    };
    assert_eq!(keys(1), keys(1), "a link shows everybody the same deal");
    let mut orders: Vec<_> = (0..200).map(keys).collect();
    orders.sort_unstable();
    orders.dedup();
    assert!(orders.len() > 80, "of 120 orders only {} were dealt", orders.len());
}

#[test]
fn a_dateline_credits_no_agency_in_a_blind_deal() {
    for (text, left) in [
        ("SKELLEN, Norway (Agency) — It lay there.", "It lay there."),
        ("SKELLEN, May 3 (The Gazette) -- It lay there.", "It lay there."),
        ("SKELLEN (Agency) –", "SKELLEN (Agency) –"),
        ("It lay there (on its side) until Monday.", "It lay there (on its side) until Monday."),
        (
            "The ferry (built 1999) -on its side- lay there.",
            "The ferry (built 1999) -on its side- lay there.",
        ),
        ("(Agency) - It lay there.", "It lay there."),
        ("Skellen Coast Watch (SCW) — The crew — waited.", "Skellen Coast Watch (SCW) — The crew — waited."),
        ("AURORA (48) – The oldest ferry.", "AURORA (48) – The oldest ferry."),
        (
            "The Skellen ferry (of 1999) - it sails again - lay there.",
            "The Skellen ferry (of 1999) - it sails again - lay there.",
        ),
    ] {
        let mut tables = tables(&[1]);
        let paragraph = &mut tables.paragraphs[0];
        (paragraph.kind, paragraph.text) = (ParagraphKind::Body, text.to_string());
        paragraph.sentences = vec![Span::new(0..text.len())];
        tables.mentions.retain(|mention| mention.span.fits(text));
        let dealt = blind(tables, 0, |_| String::new());
        assert_eq!(dealt.check(), Ok(()), "{text}");
        assert_eq!(&*dealt.paragraphs[0].text, left);
    }
}

#[test]
fn an_outlet_puts_its_name_beside_no_headline_in_a_blind_deal() {
    for (headline, left) in [
        ("Aground | The Gazette 0", "Aground"),
        ("Aground - the gazette 0", "Aground"),
        ("The Gazette 0: Aground – again", "Aground – again"),
        ("Aground, says The Gazette 0", "Aground, says The Gazette 0"),
        ("Aground - The Herald", "Aground - The Herald"),
        (" | The Gazette 0", " | The Gazette 0"),
    ] {
        let mut tables = tables(&[1]);
        tables.articles[0].headline.value = headline.to_string();
        let paragraph = &mut tables.paragraphs[0];
        (paragraph.kind, paragraph.text) = (ParagraphKind::Headline, headline.to_string());
        paragraph.sentences = vec![Span::new(0..headline.len())];
        tables.mentions.retain(|mention| mention.span.fits(headline));
        let dealt = blind(tables, 0, |_| String::new());
        assert_eq!(dealt.check(), Ok(()), "{headline}");
        assert_eq!((&*dealt.articles[0].headline.value, &*dealt.paragraphs[0].text), (left, left));
    }
}

#[test]
fn a_text_is_in_english_by_its_tag_or_by_its_letters() {
    let is_in_english = |language: Option<&str>, text: &str| {
        let mut tables = tables(&[1]);
        tables.articles[0].language =
            language.map(|tag| Stated { value: tag.to_string(), origin: Origin::Given });
        tables.mentions.clear();
        (tables.paragraphs[0].text, tables.paragraphs[0].sentences) = (text.to_string(), Vec::new());
        crate::Corpus::new(tables).unwrap().is_in_english(ArticleId(0))
    };
    assert!(is_in_english(Some("en-GB"), "Паром"));
    assert!(!is_in_english(Some("sh"), "The ferry"));
    assert!(is_in_english(None, "The ferry lay off Čačak"));
    assert!(!is_in_english(None, "Паром лежал у Skellen"));
    assert!(is_in_english(None, "1999"));
}
