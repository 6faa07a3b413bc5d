use corpus::{EntityKind, Key, Revision};

use super::{MOST, Own, Subject, bundle_key};
use crate::fixture::{at, corpus, named};
use crate::route::pair_of;

fn key(number: usize) -> Key {
    Key::of("test", &number.to_string())
}

#[test]
fn a_match_is_refused_once_and_taken_back() {
    let mut own = Own::default();
    let pair = pair_of(key(1), key(2)).unwrap();
    assert!(own.refuse(pair) && own.refuse(pair));
    assert_eq!(own.refused, [pair]);
    own.accept(pair);
    assert!(own.is_empty());
}

#[test]
fn a_new_name_takes_the_place_of_the_last_and_not_that_of_a_new_kind() {
    let mut own = Own::default();
    let rename = |name: &str| Revision::Rename { entity: key(1), name: name.to_owned() };
    let retype = Revision::Retype { entity: key(1), kind: EntityKind::Place };
    for correction in [rename("a"), retype.clone(), rename("b")] {
        assert!(own.correct(correction));
    }
    assert_eq!(own.corrections, [retype.clone(), rename("b")]);
    own.leave(&rename("b"), None);
    assert_eq!(own.corrections, [retype]);
}

#[test]
fn a_note_without_words_is_none() {
    let mut own = Own::default();
    let on = Subject::pair(key(2), key(1));
    assert!(own.write(on, "  first \n") && own.write(on, "second"));
    assert_eq!(own.note(Subject::pair(key(1), key(2))), Some("second"));
    assert!(own.write(on, " "));
    assert!(own.is_empty());
}

#[test]
fn there_is_room_for_so_many_and_what_does_not_fit_changes_nothing() {
    let mut own = Own::default();
    for number in 0..MOST {
        assert!(own.write(Subject::Paragraph(key(number)), "x"));
    }
    assert!(!own.write(Subject::Paragraph(key(MOST)), "x"));
    let mut other = Own::default();
    assert!(
        other.refuse(pair_of(key(1), key(2)).unwrap()) && other.write(Subject::Paragraph(key(MOST)), "x")
    );
    let before = own.clone();
    assert!(!own.join(other));
    assert_eq!(own, before);
}

#[test]
fn notes_of_two_files_on_one_paragraph_stand_below_each_other() {
    let (mut own, mut other) = (Own::default(), Own::default());
    let on = Subject::Paragraph(key(1));
    assert!(own.write(on, "mine") && other.write(on, "theirs"));
    assert!(own.join(other.clone()) && own.join(other));
    assert_eq!(own.note(on), Some("mine\n\ntheirs"));
}

#[test]
fn what_names_nothing_of_a_bundle_is_counted() {
    let corpus = corpus(&[&["[Serbia]"], &["two"]]);
    let there = |article| corpus.paragraph(at(&corpus, article, 0)).key;
    let mut own = Own::default();
    let serbia = corpus.entity(named(&corpus, "Serbia")).key;
    assert!(own.refuse(pair_of(there(0), there(1)).unwrap()) && own.correct(Revision::Hide(serbia)));
    assert_eq!(own.astray(&corpus), 0);
    assert!(own.refuse(pair_of(there(0), key(9)).unwrap()) && own.correct(Revision::Hide(key(9))));
    assert!(own.write(Subject::Paragraph(key(9)), "x"));
    assert_eq!(own.astray(&corpus), 3);
}

#[test]
fn bundles_without_a_title_go_by_their_texts() {
    let (one, other) = (corpus(&[&["a"], &["b"]]), corpus(&[&["a"]]));
    assert_eq!(bundle_key(&one), bundle_key(&one));
    assert_ne!(bundle_key(&one), bundle_key(&other));
}

#[test]
fn undoing_a_name_brings_back_the_one_before_it() {
    let mut own = Own::default();
    let rename = |name: &str| Revision::Rename { entity: key(1), name: name.to_owned() };
    assert!(own.correct(rename("a")));
    let before = own.replaced_by(&rename("b"));
    assert!(own.correct(rename("b")));
    own.leave(&rename("b"), before);
    assert_eq!(own.corrections, [rename("a")]);
}
