use corpus::{ArticleId, Corpus};

use super::{MATCHES, Tab, listed, neighbour, open_tab, tabs};
use crate::fixture::{Match, at, corpus, matched};
use crate::route::Beside;

/// The tabs beside the first paragraph: "1.2" is line 2 of text 1, "1.2?" put there by hand, "1-" nothing found.
fn shown(corpus: &Corpus, beside: Beside) -> Vec<String> {
    let show = |tab: &Tab| match (tab.paragraph, tab.strength) {
        (Some(id), strength) => {
            let line = id.0 - corpus.article(tab.text).paragraphs.start;
            format!("{}.{line}{}", tab.text.0, if strength.is_none() { "?" } else { "" })
        }
        (None, _) => format!("{}-", tab.text.0),
    };
    tabs(corpus, at(corpus, 0, 0), beside).iter().map(show).collect()
}

fn bundle() -> Corpus {
    let matches: [Match; 3] = [
        ((0, 0), (1, 0), 600, (900, 900)),
        ((0, 0), (1, 1), 900, (300, 300)),
        ((0, 0), (2, 0), 700, (900, 900)),
    ];
    matched(&[&["one", "more"], &["two", "three"], &["four", "five"], &["six"]], &matches)
}

#[test]
fn the_best_match_stands_first_and_texts_without_one_last() {
    assert_eq!(shown(&bundle(), Beside::Best), ["1.1", "2.0", "1.0", "3-"]);
}

#[test]
fn a_pair_put_together_by_hand_has_a_tab_of_its_own() {
    let corpus = bundle();
    assert_eq!(shown(&corpus, Beside::Paragraph(at(&corpus, 2, 1)))[0], "2.1?");
    assert_eq!(shown(&corpus, Beside::Paragraph(at(&corpus, 0, 1)))[0], "0.1?", "also of the same text");
    let matched = shown(&corpus, Beside::Paragraph(at(&corpus, 2, 0)));
    assert_eq!(matched, shown(&corpus, Beside::Best), "a match stays where it is");
    let itself = shown(&corpus, Beside::Paragraph(at(&corpus, 0, 0)));
    assert_eq!(itself, shown(&corpus, Beside::Best), "nothing stands beside itself");
}

#[test]
fn the_tab_asked_for_is_open_and_steps_go_round() {
    let corpus = bundle();
    let id = at(&corpus, 0, 0);
    let asked = Beside::Text(ArticleId(3));
    let tabs = tabs(&corpus, id, asked);
    assert_eq!(open_tab(&tabs, Beside::Best), Some(0));
    assert_eq!(open_tab(&tabs, asked), Some(3));
    assert_eq!(neighbour(&tabs, asked, 1), Some(Beside::Paragraph(at(&corpus, 1, 1))));
    assert_eq!(neighbour(&tabs, Beside::Best, -1), Some(asked));
    assert_eq!(neighbour(&[], Beside::Best, 1), None);
}

#[test]
fn a_crowd_of_texts_without_a_match_gets_no_tabs() {
    let lines = vec![&["one"][..]; 30];
    let corpus = corpus(&lines);
    assert_eq!(shown(&corpus, Beside::Best), Vec::<String>::new());
    assert_eq!(shown(&corpus, Beside::Text(ArticleId(20))), ["20-"]);
}

#[test]
fn a_crowd_of_matches_leaves_tabs_to_the_best_and_to_what_is_asked_for() {
    let lines = vec![&["one"][..]; 30];
    let score = |text: usize| 900 - u16::try_from(text).unwrap();
    let matches: Vec<Match> = (1..30).map(|text| ((0, 0), (text, 0), score(text), (900, 900))).collect();
    let corpus = matched(&lines, &matches);
    let best: Vec<String> = (1..=MATCHES).map(|text| format!("{text}.0")).collect();
    assert_eq!(shown(&corpus, Beside::Best), best);
    let asked = shown(&corpus, Beside::Paragraph(at(&corpus, 25, 0)));
    assert_eq!(asked, [&best[..], &["25.0".to_owned()]].concat());
    assert_eq!(listed(&corpus, at(&corpus, 0, 0)).len(), 29, "all of them are in the list");
    assert_eq!(listed(&corpus, at(&corpus, 1, 0)), [], "one match needs no list");
}
