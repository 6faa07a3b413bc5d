use corpus::QuotationKind::{Direct, Indirect, Scare};
use corpus::{ArticleId, Corpus};

use super::{Extent, Group, alone, said, shown, speaking, without_stop};
use crate::counts;
use crate::filter::Filter;
use crate::fixture::{at, named, quoted};
use crate::route::{View, Wanted};

/// Three texts: two quote Weiss on the loss, one of them more than the other; what else they quote they quote alone.
fn three() -> Corpus {
    quoted(
        &[
            &["head: A vote", "[Weiss] called it a “bitter loss for the islands.”"],
            &["“Bitter loss”, said [Weiss]. [Braun] spoke of “rain”.", "Some “friends” came."],
            &["[Braun] says that it rained. “We stay,” [Weiss] said."],
        ],
        &[
            ((0, 1), "bitter loss for the islands.", Direct, Some("Weiss")),
            ((1, 0), "Bitter loss", Direct, Some("Weiss")),
            ((1, 0), "rain", Direct, Some("Braun")),
            ((1, 1), "friends", Scare, None),
            ((2, 0), "it rained", Indirect, Some("Braun")),
            ((2, 0), "We stay,", Direct, Some("Weiss")),
        ],
        &[&[0, 1]],
    )
}

fn speakers(corpus: &Corpus, groups: &[Group]) -> Vec<(String, Vec<String>)> {
    let name = |group: &Group| group.speaker.map_or(String::new(), |id| corpus.entity(id).name.clone());
    let words = |group: &Group| group.lines.iter().map(|(words, _)| words.clone()).collect();
    groups.iter().map(|group| (name(group), words(group))).collect()
}

#[test]
fn an_utterance_has_a_row_for_each_text_that_quotes_it() {
    let corpus = three();
    let said = said(&corpus);
    let [said] = said.as_slice() else { panic!("{said:?}") };
    assert_eq!(said.words, "bitter loss for the islands");
    assert_eq!((said.texts.len(), said.wordings, said.columns), (2, 2, 2));
    assert_eq!(said.without, [ArticleId(2)]);
    assert_eq!(said.speakers, [(Some(named(&corpus, "Weiss")), vec![ArticleId(0), ArticleId(1)])]);
    let places: Vec<_> = said.versions().map(|version| version.paragraph).collect();
    assert_eq!(places, [at(&corpus, 0, 1), at(&corpus, 1, 0)]);
}

#[test]
fn whole_sentences_are_told_from_parts() {
    let corpus = three();
    let extents: Vec<Extent> = said(&corpus)[0].versions().map(|version| version.extent).collect();
    assert_eq!(extents, [Extent::Fragment, Extent::Whole]);
    let extent = |kind| alone(&corpus, kind)[0].lines[0].1.extent;
    assert_eq!(extent(Indirect), Extent::Reported);
    assert_eq!(extent(Scare), Extent::Fragment);
}

#[test]
fn what_one_text_quotes_alone_stands_by_speaker() {
    let corpus = three();
    let direct = alone(&corpus, Direct);
    let lines = |name: &str, words: &str| (name.to_owned(), vec![words.to_owned()]);
    assert_eq!(speakers(&corpus, &direct), [lines("Weiss", "We stay"), lines("Braun", "rain")]);
    assert_eq!(speakers(&corpus, &alone(&corpus, Scare)), [lines("", "friends")]);
    assert_eq!(speakers(&corpus, &alone(&corpus, Indirect)), [lines("Braun", "it rained")]);
}

#[test]
fn the_filter_is_obeyed() {
    let corpus = three();
    let mut filter = Filter::default();
    filter.set(named(&corpus, "Braun"), Some(Wanted::All));
    let passing = filter.apply(&corpus);
    assert!(said(&corpus)[0].passes(&passing, None), "its second version stands with Braun");
    let (groups, count) = shown(&alone(&corpus, Scare), &passing, None, 10);
    assert_eq!((groups.len(), count), (0, 0));
    filter.set(named(&corpus, "Weiss"), Some(Wanted::None));
    assert!(!said(&corpus)[0].passes(&filter.apply(&corpus), None));
}

#[test]
fn the_words_of_one_speaker_can_be_shown_alone() {
    let corpus = three();
    let (weiss, braun) = (named(&corpus, "Weiss"), named(&corpus, "Braun"));
    assert_eq!(speaking(&corpus), [weiss, braun], "Weiss says more");
    let passing = Filter::default().apply(&corpus);
    assert!(said(&corpus)[0].passes(&passing, Some(weiss)));
    assert!(!said(&corpus)[0].passes(&passing, Some(braun)));
    let (groups, count) = shown(&alone(&corpus, Direct), &passing, Some(braun), 10);
    assert_eq!((count, speakers(&corpus, &groups)), (1, vec![("Braun".to_owned(), vec!["rain".to_owned()])]));
    assert_eq!(shown(&alone(&corpus, Scare), &passing, Some(braun), 10).1, 0, "nobody is named for these");
}

#[test]
fn the_link_to_the_page_counts_what_stands_there() {
    let corpus = three();
    let (weiss, braun) = (named(&corpus, "Weiss"), named(&corpus, "Braun"));
    let mut numbers = Vec::new();
    for (name, wanted) in [(weiss, Wanted::All), (weiss, Wanted::None), (braun, Wanted::None)] {
        let mut filter = Filter::default();
        filter.set(name, Some(wanted));
        let passing = filter.apply(&corpus);
        for speaker in [None, Some(weiss), Some(braun)] {
            let shown = said(&corpus).iter().filter(|said| said.passes(&passing, speaker)).count();
            assert_eq!(counts::rows(View::Quotes, &corpus, &passing, speaker), Some(shown));
            numbers.push(shown);
        }
    }
    assert_eq!(numbers, [1, 1, 0, 0, 0, 0, 1, 1, 0]);
}

#[test]
fn no_more_lines_are_shown_than_have_room() {
    let corpus = three();
    let passing = Filter::default().apply(&corpus);
    let (groups, count) = shown(&alone(&corpus, Direct), &passing, None, 1);
    assert_eq!(count, 2);
    assert_eq!(groups.iter().map(|group| group.lines.len()).sum::<usize>(), 1);
}

#[test]
fn many_versions_turn_into_a_row_for_each_wording() {
    let words = |text: usize| if text.is_multiple_of(3) { "bitter loss" } else { "Bitter loss for all" };
    let texts: Vec<String> = (0..12).map(|text| format!("Text {text}: “{}”.", words(text))).collect();
    let lines: Vec<[&str; 1]> = texts.iter().map(|text| [text.as_str()]).collect();
    let articles: Vec<&[&str]> = lines.iter().map(<[&str; 1]>::as_slice).collect();
    let quotations: Vec<_> = (0..12).map(|text| ((text, 0), words(text), Direct, None)).collect();
    let mut versions: Vec<usize> = (0..12).collect();
    versions.sort_by_key(|text| text.is_multiple_of(3));
    let corpus = quoted(&articles, &quotations, &[&versions]);
    let said = said(&corpus);
    let rows: Vec<usize> = said[0].rows.iter().map(|row| row.versions.len()).collect();
    assert_eq!(rows, [8, 4]);
    assert_eq!(said[0].wordings, 2);
}

#[test]
fn a_stop_before_the_closing_mark_is_left_out_and_one_of_the_words_is_not() {
    for (words, left) in [
        ("We are ready.", "We are ready"),
        ("We are ready, ", "We are ready"),
        ("here and in the U.S.", "here and in the U.S."),
        ("We are...", "We are..."),
        (".", "."),
    ] {
        assert_eq!(without_stop(words), left);
    }
}
