use proptest::prelude::*;

use super::{Found, Index, Query, context::results, find, names::offered};
use crate::fixture::{at, corpus};
use corpus::{Corpus, Tables, TermId};

/// What the browser does, for the letters of these tests.
pub(super) fn decompose(text: &str) -> String {
    let apart = |letter: char| match letter {
        'ć' => "c\u{301}".to_owned(),
        'č' => "c\u{30c}".to_owned(),
        'Ć' => "C\u{301}".to_owned(),
        'Č' => "C\u{30c}".to_owned(),
        'й' => "и\u{306}".to_owned(),
        letter => letter.to_string(),
    };
    text.chars().map(apart).collect()
}

fn bundle() -> Corpus {
    corpus(&[
        &[
            "head: Wall approved",
            "The [Marlow Council] approved the wall of the harbour.",
            "“We told us so,” said [Vučić|Aleksandar Vučić] in the U.S. capital.",
            "ad: Buy walls!",
        ],
        &[
            "The harbour wall is high.",
            "Йога — for the US — costs $5,000.50.",
            "pic: Mr Vucic’s wall, of the town",
        ],
    ])
}

fn found(corpus: &Corpus, text: &str) -> Found {
    find(corpus, &Index::new(corpus, decompose), Query::read(text, decompose))
}

/// The words found, paragraph by paragraph.
fn spots(text: &str) -> Vec<Vec<String>> {
    let corpus = bundle();
    let words = |hit: &super::Hit| {
        let text = &corpus.paragraph(hit.paragraph).text;
        hit.spots.iter().map(|spot| spot.of(text).to_owned()).collect()
    };
    found(&corpus, text).hits.iter().map(words).collect()
}

#[test]
fn case_diacritics_and_possessives_make_no_difference() {
    assert_eq!(spots("vucic "), [["Vučić"], ["Vucic’s"]]);
    assert_eq!(spots("VUČIĆ "), spots("vucic "));
    assert_eq!(spots("ЙОГА "), [["Йога"]]);
    assert_eq!(spots("5,000.50 "), [["5,000.50"]]);
}

#[test]
fn the_last_word_may_be_unfinished() {
    assert_eq!(spots("harb"), [["harbour"], ["harbour"]]);
    assert_eq!(spots("harb "), [[""; 0]; 0]);
    assert_eq!(spots("h"), [[""; 0]; 0], "one letter begins too many words");
    assert_eq!(spots("harbour hi"), [["harbour", "high"]]);
}

#[test]
fn every_word_must_stand_in_the_paragraph_in_any_order() {
    assert_eq!(spots("harbour wall "), [["wall", "harbour"], ["harbour", "wall"]]);
    assert_eq!(spots("harbour approved "), [["approved", "harbour"]]);
}

#[test]
fn words_that_carry_no_news_count_in_phrases_and_alone() {
    assert_eq!(spots("the wall of ").len(), 4);
    assert_eq!(spots("\"the wall of\""), [["the wall of"]]);
    assert_eq!(spots("“wall, of the”"), [["wall of the"], ["wall, of the"]]);
    assert_eq!(spots("of "), [["of"], ["of"]]);
    assert_eq!(spots("\"harbour w"), [["harbour wall"]]);
    assert_eq!(spots("\"harbour w\""), [[""; 0]; 0]);
}

#[test]
fn a_form_that_no_text_has_finds_the_others() {
    let mut tables: Tables = (*bundle()).clone();
    let term = tables.terms.iter().position(|term| term.stem == "approved").unwrap();
    tables.terms[term].stem = "approv".to_owned();
    let corpus = Corpus::new(tables).unwrap();
    assert_eq!(found(&corpus, "approving ").hits.len(), 2);
    assert_eq!(found(&corpus, "\"approving\"").hits.len(), 0, "quotation marks ask for this form");
}

#[test]
fn the_country_is_not_the_pronoun() {
    let mut tables: Tables = (*bundle()).clone();
    let us =
        |tables: &Tables| tables.terms.iter().position(|term| term.stem == "us").map(TermId::new).unwrap();
    let country = us(&tables);
    for paragraph in &mut tables.paragraphs {
        let text = paragraph.text.clone();
        paragraph.words.retain(|word| word.span.of(&text) != "us");
        let initial = text.find("U.S.").map(|at| corpus::Span::new(at..at + 4));
        paragraph.words.retain(|word| initial.is_none_or(|span| !span.overlaps(word.span)));
        paragraph.words.extend(initial.map(|span| corpus::Word { span, term: country }));
        paragraph.words.sort_by_key(|word| word.span);
    }
    let corpus = Corpus::new(tables).unwrap();
    let found = found(&corpus, "US ");
    let words: Vec<_> =
        found.hits.iter().map(|hit| hit.spots[0].of(&corpus.paragraph(hit.paragraph).text)).collect();
    assert_eq!(words, ["U.S", "US"]);
}

#[test]
fn what_was_set_aside_is_not_searched() {
    let corpus = bundle();
    assert!(!found(&corpus, "wall").has(at(&corpus, 0, 3)));
    assert!(found(&corpus, "wall").has(at(&corpus, 1, 2)), "captions are");
    assert_eq!(found(&corpus, "buy").hits.len(), 0);
}

#[test]
fn words_on_the_page_are_found_wherever_they_are_shown() {
    let corpus = bundle();
    let index = Index::new(&corpus, decompose);
    let found = find(&corpus, &index, Query::read("\"harbour wall\" vucic", decompose));
    let shown = "… harbour wall, Vučić";
    let words: Vec<_> = found.spots(&index, shown).into_iter().map(|span| span.of(shown)).collect();
    assert_eq!(words, ["harbour wall", "Vučić"]);
    assert!(find(&corpus, &index, Query::default()).spots(&index, shown).is_empty());
}

#[test]
fn results_stand_text_by_text_in_their_sentences() {
    let corpus = bundle();
    let all = results(&corpus, &found(&corpus, "wall "), 10);
    assert_eq!((all.paragraphs, all.texts, all.more), (4, 2, 0));
    let texts: Vec<_> = all.sections.iter().map(|section| (section.text.0, section.lines.len())).collect();
    assert_eq!(texts, [(0, 2), (1, 2)]);
    let first = &all.sections[1].lines[0].runs;
    let runs: Vec<(&str, bool)> = first.iter().map(|(words, found)| (words.as_str(), *found)).collect();
    assert_eq!(runs, [("The harbour ", false), ("wall", true), (" is high.", false)]);
    let some = results(&corpus, &found(&corpus, "wall "), 1);
    assert_eq!((some.paragraphs, some.texts, some.more), (4, 2, 3));
    assert_eq!((some.sections.len(), some.sections[0].paragraphs), (1, 2));
}

#[test]
fn a_long_sentence_is_cut_around_what_was_found() {
    let long = ["word ".repeat(60), "needle ".to_owned(), "rest ".repeat(60)].concat();
    let corpus = corpus(&[&[long.trim()]]);
    let shown = results(&corpus, &found(&corpus, "needle"), 1);
    let runs = &shown.sections[0].lines[0].runs;
    assert!(runs[0].0 == "… " && runs.last().unwrap().0 == " …");
    let length: usize = runs.iter().map(|(words, _)| words.len()).sum();
    assert!((100..260).contains(&length), "{length}");
}

#[test]
fn names_are_offered_while_they_are_typed() {
    let corpus = bundle();
    let index = Index::new(&corpus, decompose);
    let names = |text: &str| -> Vec<String> {
        let offered = offered(&corpus, &index, &Query::read(text, decompose));
        offered.into_iter().map(|id| corpus.entity(id).name.clone()).collect()
    };
    assert_eq!(names("vuc"), ["Aleksandar Vučić"]);
    assert_eq!(names("council mar"), ["Marlow Council"]);
    assert_eq!(names("counc "), [""; 0]);
    assert_eq!(names("m"), [""; 0]);
    assert_eq!(names("\"vuc"), [""; 0], "quotation marks ask for words");
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[a-z “”\"'’.,ćйßU渡ไ😀-]{0,40}"]
}

proptest! {
    #[test]
    fn any_query_in_any_text_finds_whole_characters(query in any_text(), one in any_text(), shown in any_text()) {
        let line = one.replace(['[', ']', '|'], " ");
        if let Ok(corpus) = std::panic::catch_unwind(|| corpus(&[&[line.as_str(), "The wall of the harbour."]])) {
            let index = Index::new(&corpus, decompose);
            let found = find(&corpus, &index, Query::read(&query, decompose));
            let mut last = 0;
            for hit in &found.hits {
                let text = &corpus.paragraph(hit.paragraph).text;
                last = 0;
                for spot in &hit.spots {
                    prop_assert!(spot.fits(text) && spot.start >= last);
                    last = spot.end;
                }
            }
            let _ = last;
            prop_assert!(found.spots(&index, &shown).iter().all(|spot| spot.fits(&shown)));
            let all = results(&corpus, &found, 5);
            prop_assert_eq!(all.paragraphs, found.hits.len());
            for line in all.sections.iter().flat_map(|section| &section.lines) {
                let words: String = line.runs.iter().map(|(words, _)| words.as_str()).collect();
                let words = words.strip_prefix("… ").unwrap_or(&words);
                let words = words.strip_suffix(" …").unwrap_or(words);
                prop_assert!(corpus.paragraph(line.paragraph).text.contains(words));
            }
            let _ = offered(&corpus, &index, &Query::read(&query, decompose));
        }
    }

    #[test]
    fn each_word_of_a_paragraph_finds_it(words in "[a-zćй ]{1,40}", pick in any::<usize>()) {
        let corpus = corpus(&[&[words.as_str()]]);
        let all: Vec<&str> = words.split_whitespace().collect();
        prop_assume!(!all.is_empty());
        let word = all[pick % all.len()];
        prop_assert_eq!(found(&corpus, word).hits.len(), 1, "{}", word);
        let quoted = ["\"", &all.join(" "), "\""].concat();
        prop_assert_eq!(found(&corpus, &quoted).hits.len(), 1, "{}", quoted);
    }
}
