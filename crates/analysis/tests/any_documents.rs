//! Whatever the articles, analysis ends, its tables are sound, and no article is heard before another.

use std::collections::{BTreeMap, BTreeSet};

use analysis::{analyse, likeness};
use corpus::{
    Block, Date, Document, Manifest, Origin, ParagraphId, Role, Span, Stated, Tables, pack, unpack,
};
use proptest::{collection::vec, prelude::*, sample::select};

/// Words that steer the annotators, and the marks that stand between words.
const WORDS: &str = "the|of|in|said|told|called|according to|that|who|he|she|they|its|not|President|Minister|Gen.|Mr.|\
    Anna Weiss|Weiss|A. Weiss|Karl Braun|Karl-Heinz Braun|Ana Đurić|Port Hale|Hale|Kosovo|U.S.|the United States|NATO|\
    Coast Guard|Harbour Act|Battle of Hale|Acme Motors|Acme|Orkla River|Germans|ferry|ran aground|channel|missiles|\
    boats|storm|harbour|closed|sold|one|two dozen|half|third|12|5,000|4,500|4.8|2008|1244|more than|about|up to|\
    million|percent|%|$75|€|kilometres|km|a.m.|Monday|last week|January|Jan.|17|2024|years ago|5:30|next year";
const MARKS: &str = ", |. |.|! |? |; |: | — |-|–| “|” |\"|'|’s |‘|« | »| (|) |/|…|... |•|#|@|©|\t|\n|\u{a0}|\u{ad}|\u{200b}|\
    \u{301}|\u{feff}|\u{0}|\u{7f}|\u{202e}|😀|👨‍👩‍👧|渡轮|паром|سفينة|นกแก้ว|İ|ß|ﬁ|Ǆ|①|½";

/// Words of news without doubt about what is named: names stand apart and share no word with another.
const PLAIN: &str = "Anna Weiss said that|Karl Braun told them|Port Hale lies in|Kosovo has|NATO sold|the Coast Guard \
    closed|Germans saw|the ferry ran aground|the channel|missiles|the boats|a storm|about 5,000 boats|more than 4,500 \
    boats|12 sailors|on Monday|in January 2024|$75 million|40 percent|by 2026|divers inspected the hull|a tear";
const PLAIN_MARKS: &str = ", |. |? |; | — | “|” | (|) ";

fn one_of(list: &'static str) -> impl Strategy<Value = String> {
    select(list.split('|').map(str::to_string).collect::<Vec<_>>())
}

/// Text that is not empty, without white space at its ends, as readers give it.
fn text(word: impl Strategy<Value = String>, mark: &'static str) -> impl Strategy<Value = String> {
    let space = prop_oneof![6 => Just(" ".to_string()), 3 => one_of(mark)];
    let joined = |words: Vec<(String, String)>| {
        words.iter().fold(String::new(), |text, (word, space)| text + word + space)
    };
    vec((word, space), 1..30).prop_map(joined).prop_map(|text| text.trim().to_string())
}

/// A paragraph: something like prose, or any characters at all.
fn paragraph() -> impl Strategy<Value = String> {
    let characters = any::<String>().prop_map(|text| format!("x{text}").trim_end().to_string());
    prop_oneof![6 => text(prop_oneof![8 => one_of(WORDS), 1 => "[A-Z][a-z]{1,8}"], MARKS), 1 => characters]
}

/// A paragraph whose names are plain.
fn plain() -> impl Strategy<Value = String> {
    text(one_of(PLAIN), PLAIN_MARKS)
}

fn document(paragraph: impl Strategy<Value = String>) -> impl Strategy<Value = Document> {
    let role =
        select(vec![Role::Plain, Role::Plain, Role::Plain, Role::Heading, Role::Caption, Role::Related]);
    (vec((paragraph, role), 0..5), any::<bool>(), any::<bool>()).prop_map(
        |(paragraphs, has_headline, has_date)| {
            let mut blocks: Vec<Block> =
                paragraphs.into_iter().map(|(text, role)| Block { text, role, line: 1 }).collect();
            let mut headline = None;
            if let Some(first) = blocks.first_mut().filter(|_| has_headline) {
                first.role = Role::Headline;
                headline = Some(Stated { value: first.text.clone(), origin: Origin::Given });
            }
            let date = Date::parse("2024-01-17").filter(|_| has_date);
            let date = date.map(|value| Stated { value, origin: Origin::Given });
            Document { headline, date, blocks, ..Document::default() }
        },
    )
}

/// Articles of one event, each with its own file name.
fn documents(paragraph: impl Strategy<Value = String>) -> impl Strategy<Value = Vec<Document>> {
    vec(document(paragraph), 0..5).prop_map(|mut documents| {
        for (number, document) in documents.iter_mut().enumerate() {
            document.source = format!("{number}.txt");
        }
        documents
    })
}

fn analysed(documents: &[Document]) -> Tables {
    analyse(documents, &Manifest::default())
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 100, failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn tables_are_sound_and_texts_unaltered(documents in documents(paragraph())) {
        let tables = analysed(&documents);
        prop_assert_eq!(tables.check(), Ok(()));
        let bytes = pack(&tables).expect("tables in memory can be packed");
        prop_assert_eq!(&*unpack(&bytes).expect("what was packed can be unpacked"), &tables);

        prop_assert_eq!(tables.articles.len(), documents.len());
        let texts = tables.paragraphs.iter().map(|paragraph| &paragraph.text);
        prop_assert!(texts.eq(documents.iter().flat_map(|document| &document.blocks).map(|block| &block.text)));
        for paragraph in &tables.paragraphs {
            let mut end = 0;
            for sentence in &paragraph.sentences {
                prop_assert_eq!(paragraph.text[end..sentence.start as usize].trim(), "");
                end = sentence.end as usize;
            }
            prop_assert_eq!(paragraph.text[end..].trim(), "");
        }
        for parallel in &tables.parallels {
            prop_assert!(!parallel.evidence.is_empty());
        }
    }

    #[test]
    fn the_order_of_articles_is_nothing_but_their_order(documents in documents(plain()), turn in 1..4_usize) {
        let mut turned = documents.clone();
        turned.rotate_left(turn.min(documents.len()));
        turned.reverse();
        let (one, other) = (analysed(&documents), analysed(&turned));
        let (ours, theirs) = (findings(&one), findings(&other));
        let apart: Vec<_> = ours.symmetric_difference(&theirs).collect();
        prop_assert!(apart.is_empty(), "{apart:#?}");
        let (one, other) = (matches(&one), matches(&other));
        prop_assert!(one.keys().eq(other.keys()), "{:?} {:?}", one, other);
        // Sums of the same weights in another order may differ in their last bit.
        prop_assert!(one.values().zip(other.values()).all(|(one, other)| one.abs_diff(*other) <= 1));
    }

    #[test]
    fn likeness_has_no_direction(pairs in vec((plain(), plain()), 1..4)) {
        let there: Vec<(&str, &str)> = pairs.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        let back: Vec<(&str, &str)> = pairs.iter().map(|(a, b)| (b.as_str(), a.as_str())).collect();
        for ((one, same), (other, said)) in likeness(&there).into_iter().zip(likeness(&back)) {
            prop_assert_eq!(same, said);
            prop_assert!((0.0..=1.0).contains(&one) && (one - other).abs() < 1e-9, "{one} {other}");
        }
    }
}

/// Where a paragraph is, whatever the order of the articles.
type Place = (String, u32);

fn place(tables: &Tables, id: ParagraphId) -> Place {
    let article = &tables.articles[tables.paragraphs[id.index()].article.index()];
    (article.source.clone(), id.0 - article.paragraphs.start)
}

/// Everything that is found in the texts, by its place.
fn findings(tables: &Tables) -> BTreeSet<(Place, Span, String)> {
    let name = |id: corpus::EntityId| {
        let entity = &tables.entities[id.index()];
        format!("{} {}", entity.kind, entity.name)
    };
    let mentions =
        tables.mentions.iter().map(|row| (place(tables, row.paragraph), row.span, name(row.entity)));
    let quotations = tables.quotations.iter().map(|row| {
        let said = format!("{:?} {:?} {:?}", row.kind, row.speaker.map(name), row.cue);
        (place(tables, row.paragraph), row.span, said)
    });
    let quantities = tables.quantities.iter().map(|row| {
        let given =
            format!("{:?} {:?} {:?} {} {} {:?}", row.kind, row.value, row.upper, row.unit, row.of, row.date);
        (place(tables, row.paragraph), row.span, given)
    });
    mentions.chain(quotations).chain(quantities).collect()
}

/// The matched paragraphs and how likely each match is right.
fn matches(tables: &Tables) -> BTreeMap<(Place, Place), u16> {
    let ends = |row: &corpus::Parallel| {
        let (a, b) = (place(tables, row.a), place(tables, row.b));
        (a.clone().min(b.clone()), a.max(b))
    };
    tables.parallels.iter().map(|row| (ends(row), row.score)).collect()
}
