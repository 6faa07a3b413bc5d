use alloc::{string::ToString, vec::Vec};

use corpus::{Block, Document, Manifest, Role, Tables};

use crate::analyse;

/// An article whose paragraphs are the given lines.
fn article(source: &str, lines: &[&str]) -> Document {
    let block = |line: &&str| Block { text: line.to_string(), role: Role::Plain, line: 1 };
    Document { source: source.to_string(), blocks: lines.iter().map(block).collect(), ..Document::default() }
}

/// The matched paragraphs, by article and number.
fn matched(tables: &Tables) -> Vec<((u32, u32), (u32, u32))> {
    let place = |id: corpus::ParagraphId| {
        let paragraph = &tables.paragraphs[id.index()];
        (paragraph.article.0, paragraph.number)
    };
    tables.parallels.iter().map(|parallel| (place(parallel.a), place(parallel.b))).collect()
}

const HARBOUR: [&str; 3] = [
    "The ferry Aurora ran aground off Skellen on Tuesday with 212 passengers on board.",
    "Divers inspected the hull overnight and found a tear of nine metres below the waterline.",
    "Skellen's mayor asked the ministry to close the narrow channel to large vessels.",
];

const GAZETTE: [&str; 3] = [
    "Ticket prices will rise next month, the company announced at its annual meeting.",
    "With 212 passengers on board, the Aurora, a ferry, ran aground near Skellen.",
    "A tear in the hull, nine metres long, was found by divers who inspected it.",
];

#[test]
fn the_same_news_in_another_order_is_matched_and_other_news_is_not() {
    let tables = analyse(&[article("a.txt", &HARBOUR), article("b.txt", &GAZETTE)], &Manifest::default());
    assert_eq!(matched(&tables), [((0, 1), (1, 2)), ((0, 2), (1, 3))]);
    assert_eq!(tables.clusters.len(), 2);
    assert_eq!(tables.check(), Ok(()));
}

#[test]
fn reasons_come_strongest_first_and_never_claim_more_than_the_whole() {
    let tables = analyse(&[article("a.txt", &HARBOUR), article("b.txt", &GAZETTE)], &Manifest::default());
    for parallel in &tables.parallels {
        assert!(!parallel.evidence.is_empty());
        assert!(parallel.evidence.is_sorted_by_key(|reason| core::cmp::Reverse(reason.share)));
        assert!(parallel.evidence.iter().map(|reason| u32::from(reason.share)).sum::<u32>() <= 1000);
    }
}

#[test]
fn the_order_of_the_articles_changes_nothing_but_ids() {
    let one = analyse(&[article("a.txt", &HARBOUR), article("b.txt", &GAZETTE)], &Manifest::default());
    let other = analyse(&[article("b.txt", &GAZETTE), article("a.txt", &HARBOUR)], &Manifest::default());
    let mut turned: Vec<_> =
        other.parallels.iter().map(|pair| (pair.score, pair.b_told, pair.a_told)).collect();
    let mut scores: Vec<_> =
        one.parallels.iter().map(|pair| (pair.score, pair.a_told, pair.b_told)).collect();
    turned.sort_unstable();
    scores.sort_unstable();
    assert_eq!(scores, turned);
}

#[test]
fn one_article_has_no_parallels() {
    let tables = analyse(&[article("a.txt", &HARBOUR)], &Manifest::default());
    assert!(tables.parallels.is_empty() && tables.clusters.is_empty());
}

#[test]
fn a_wire_text_that_many_print_is_matched_among_all_of_them() {
    let wire = HARBOUR.first().unwrap();
    let reprints: Vec<Document> =
        (0..250).map(|number| article(&number.to_string(), &[wire, "Bread is dear."])).collect();
    let tables = analyse(&reprints, &Manifest::default());
    let wires = matched(&tables).into_iter().filter(|(a, b)| a.1 == 1 && b.1 == 1);
    assert_eq!(wires.count(), 250 * 249 / 2);
}

#[test]
fn a_word_of_two_names_is_told_the_same_whichever_article_is_first() {
    let bundle = [
        article("a.txt", &["4.8 who; Battle of Hale Kosovo the the ferry Port Hale"]),
        article("b.txt", &["Port Hale the that the Port Hale Hale"]),
    ];
    let [one, other] = bundle.clone();
    let score = |documents: &[Document]| {
        let tables = analyse(documents, &Manifest::default());
        tables.parallels.iter().map(|parallel| parallel.score).collect::<Vec<_>>()
    };
    assert_eq!(score(&bundle), score(&[other, one]));
}

#[test]
fn the_same_words_about_other_people_weigh_less() {
    let score = |named: &str| {
        let first = ["Police arrested ", named, " in Bergen on suspicion of theft of a ferry."].concat();
        let other = "On suspicion of theft of a ferry, police in Bergen arrested John Smith.";
        let tables = analyse(
            &[article("a", &[&first, HARBOUR[0]]), article("b", &[other, GAZETTE[1]])],
            &Manifest::default(),
        );
        let first = |parallel: &&corpus::Parallel| tables.paragraphs[parallel.a.index()].number == 1;
        tables.parallels.iter().find(first).map_or(0, |parallel| parallel.score)
    };
    // A firm has a name, too; only one of the two paragraphs is about a person then.
    let (person, firm) = (score("Anna Lind"), score("Lind Ltd"));
    assert!(firm > person, "{firm} and {person}");
}

#[test]
fn a_caption_that_names_what_others_tell_of_tells_nothing_of_it() {
    let told =
        "Norland sold Skellen 40 Arrow missiles and trained its soldiers to fire them, the ministry said.";
    let caption = |text: &str| Document {
        source: "b.txt".to_string(),
        blocks: [Block { text: text.to_string(), role: Role::Caption, line: 1 }].into(),
        ..Document::default()
    };
    let parallels = |text| {
        let others = article("c.txt", &HARBOUR);
        analyse(&[article("a.txt", &[told]), caption(text), others], &Manifest::default()).parallels.len()
    };
    assert_eq!(parallels("A crew from Norland with Arrow missiles in Skellen"), 0);
    assert_eq!(parallels("Norland sold Skellen these 40 Arrow missiles"), 1);
}

/// How alike two sentences are, each the only one of an article.
fn likeness(one: &str, other: &str) -> f64 {
    let documents = [article("a.txt", &[one]), article("b.txt", &[other])];
    let tables = crate::pipeline::tables(&documents, &Manifest::default(), paragraphs, &mut |_| {});
    super::likenesses(&tables).first().map_or(0.0, |pair| pair.likeness)
}

fn paragraphs(documents: &[Document]) -> Vec<Vec<corpus::ParagraphKind>> {
    documents
        .iter()
        .map(|document| document.blocks.iter().map(|_| corpus::ParagraphKind::Body).collect())
        .collect()
}

#[test]
fn words_for_happenings_of_one_kind_tell_something_in_common() {
    let told = "Nine sailors were hurt in a gunfight near Skellen on Sunday.";
    let kin = likeness(told, "A riot near Skellen left the harbour closed.");
    let other = likeness(told, "A concert near Skellen left the harbour closed.");
    let same = likeness(told, "A gunfight near Skellen left the harbour closed.");
    assert!(other < kin && kin < same, "{other}, {kin}, {same}");
}

#[test]
fn a_capital_stands_for_the_government_of_its_country() {
    let told = "Norway will build 40 ferries next year.";
    let seat = likeness(told, "Oslo wants to have 40 ferries.");
    let elsewhere = likeness(told, "Vienna wants to have 40 ferries.");
    assert!(seat > elsewhere, "{seat} and {elsewhere}");
}

#[test]
fn what_somebody_is_called_is_no_further_thing_in_common() {
    let told = "Anna Lind has a new cottage, a minister heard.";
    let [title, other] = [
        "A wider channel was promised by the minister, Anna Lind, on Sunday.",
        "A wider channel was promised by Anna Lind to the minister on Sunday.",
    ]
    .map(|text| likeness(told, text));
    assert!(title < other, "{title} and {other}");
}

#[test]
fn common_things_tell_more_where_sentences_share_many() {
    let factor = |count, brevity| super::for_things(super::Things { count, ..Default::default() }, brevity);
    assert!(factor(3, 1.0) < factor(4, 1.0));
    assert!((factor(6, 0.0) - 1.0).abs() < f64::EPSILON);
}

#[test]
fn a_person_and_a_rare_word_in_one_sentence_may_be_a_deed() {
    let both = |name: &str| {
        likeness(&[name, " scuttled the ferry."].concat(), &["A rival scuttled by ", name, " sank."].concat())
    };
    // A firm has a name, too.
    let (person, firm) = (both("Anna Lind"), both("Lind Ltd"));
    assert!(person > firm, "{person} and {firm}");
}

#[test]
fn that_somebody_said_something_is_no_part_of_what_was_said() {
    let told = "The harbour will be closed, the mayor reported.";
    let said = likeness(told, "A storm is on its way, a pilot reported.");
    let seen =
        likeness("The harbour will be closed, the mayor warned.", "A storm is on its way, a pilot warned.");
    assert!(said < seen, "{said} and {seen}");
}
