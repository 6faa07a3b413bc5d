use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use corpus::{Block, Document, Manifest, Role};

use crate::analyse;

/// The entities of articles of one paragraph each: a name to show, then all its wordings in the order they stand.
fn entities(articles: &[&str]) -> Vec<String> {
    let document = |text: &&str| Document {
        blocks: [Block { text: (*text).to_string(), role: Role::Plain, line: 1 }].into(),
        ..Document::default()
    };
    let documents: Vec<Document> = articles.iter().map(document).collect();
    let tables = analyse(&documents, &Manifest::default());
    let mut found: Vec<(String, Vec<&str>)> =
        tables.entities.iter().map(|entity| (entity.name.clone(), Vec::new())).collect();
    for mention in &tables.mentions {
        let text = tables.paragraphs.get(mention.paragraph.index()).map_or("", |one| one.text.as_str());
        if let Some((_, wordings)) = found.get_mut(mention.entity.index()) {
            wordings.push(mention.span.of(text));
        }
    }
    found.into_iter().map(|(name, wordings)| alloc::format!("{name}: {}", wordings.join(", "))).collect()
}

#[test]
fn a_number_of_a_generation_tells_nobody_apart_but_junior_does() {
    let found = entities(&[
        "The counsel, Robert S. Mueller III, said that Mr. Mueller agreed.",
        "Robert Mueller agreed.",
        "His friend Donald Trump and the son, Donald Trump Jr., agreed with Mr. Mueller.",
    ]);
    assert_eq!(
        found,
        [
            "Robert S. Mueller III: Robert S. Mueller III, Mueller, Robert Mueller, Mueller",
            "Donald Trump: Donald Trump",
            "Donald Trump Jr.: Donald Trump Jr.",
        ]
    );
}

#[test]
fn a_given_name_reaches_another_article_that_knows_the_surname() {
    let found = entities(&[
        "Shinzo Abe met Donald Trump in Florida.",
        "The talks were long, Mr. Trump said. “I like Donald,” his guest answered.",
        "Donald said so.",
    ]);
    assert!(found.contains(&"Donald Trump: Donald Trump, Trump, Donald".to_string()), "{found:?}");
}

#[test]
fn a_people_is_one_in_the_singular_and_the_plural() {
    let found =
        entities(&["They elected an ethnic Albanian mayor, and ethnic Albanians cheered in Albania."]);
    assert_eq!(found, ["Albanians: Albanian, Albanians", "Albania: Albania"]);
}

#[test]
fn a_made_thing_is_one_in_the_singular_and_the_plural() {
    let found = entities(&[
        "The army bought M1A1 Abrams tanks, an F-16 and more F-16s, and found one IED or two IEDs.",
    ]);
    assert_eq!(found, ["M1A1 Abrams: M1A1 Abrams", "F-16: F-16, F-16s", "IED: IED, IEDs"]);
}

#[test]
fn an_acronym_is_of_the_kind_of_its_whole() {
    let document = |text: &str| Document {
        blocks: [Block { text: text.to_string(), role: Role::Plain, line: 1 }].into(),
        ..Document::default()
    };
    let text = "The deal falls under the Foreign Military Sales (FMS) program, which is old.";
    let tables = analyse(&[document(text)], &Manifest::default());
    let kinds: Vec<_> = tables.entities.iter().map(|entity| (entity.name.as_str(), entity.kind)).collect();
    assert_eq!(kinds, [("Foreign Military Sales", corpus::EntityKind::Law)]);
}

#[test]
fn a_country_may_be_written_with_a_space() {
    let found = entities(&["The U. S. envoy said the United States and the US agree."]);
    assert_eq!(found, ["United States: U. S., United States, US"]);
}

#[test]
fn two_people_of_one_surname_stay_two() {
    let found =
        entities(&["John Smith met Jane Smith, and Martin Weber met Martina Weber. J. Smith was glad."]);
    assert_eq!(
        found,
        [
            "John Smith: John Smith",
            "Jane Smith: Jane Smith",
            "Martin Weber: Martin Weber",
            "Martina Weber: Martina Weber",
            "J. Smith: J. Smith",
        ]
    );
}

#[test]
fn an_initial_is_who_has_it_where_nobody_else_does() {
    let found = entities(&["John Smith met Anna Lind.", "J. Smith was glad, and A. Lind said so."]);
    assert_eq!(found, ["John Smith: John Smith, J. Smith", "Anna Lind: Anna Lind, A. Lind"]);
}

#[test]
fn designations_are_short_for_nothing_and_ships_keep_their_last_letter() {
    let found = entities(&["Men with AK-47 rifles left Aden Kesh. The USS Ross sailed from Aden Kesh."]);
    assert_eq!(found, ["AK-47: AK-47", "Aden Kesh: Aden Kesh, Aden Kesh", "USS Ross: USS Ross"]);
}
