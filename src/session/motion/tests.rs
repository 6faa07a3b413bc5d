use corpus::{ArticleId, Corpus, ParagraphId};

use super::follow;
use crate::filter::Filter;
use crate::fixture::{at, matched, named};
use crate::route::{Beside, Place, View, Wanted};
use crate::session::Command;

fn bundle() -> Corpus {
    matched(
        &[
            &["head: One", "first of [Kosovo]", "ad: menu", "second", "third of [Kosovo]"],
            &["head: Two", "first", "second"],
        ],
        &[((0, 1), (1, 1), 900, (900, 900)), ((0, 1), (1, 2), 600, (300, 300))],
    )
}

fn start(corpus: &Corpus) -> Place {
    Place { text: corpus.article_ids().next(), ..Place::default() }
}

/// The place after a row of commands; one that leads nowhere leaves it as it is.
fn after(corpus: &Corpus, mut place: Place, commands: &[Command]) -> Place {
    for command in commands {
        let passing = place.filter.apply(corpus);
        place = follow(command, &place, corpus, &passing).unwrap_or(place);
    }
    place
}

fn stepped(corpus: &Corpus, place: Place, steps: &[i32]) -> Option<ParagraphId> {
    let steps: Vec<_> = steps.iter().map(|step| Command::Step(*step)).collect();
    after(corpus, place, &steps).paragraph
}

#[test]
fn keys_walk_through_body_paragraphs_and_stop_at_the_ends() {
    let corpus = bundle();
    let walk = |steps: &[i32]| stepped(&corpus, start(&corpus), steps);
    assert_eq!(walk(&[1]), Some(at(&corpus, 0, 1)));
    assert_eq!(walk(&[1, 1]), Some(at(&corpus, 0, 3)), "what was set aside is passed over");
    assert_eq!(walk(&[1, 1, 1, 1, 1]), Some(at(&corpus, 0, 4)));
    assert_eq!(walk(&[1, 1, -1]), Some(at(&corpus, 0, 1)));
    assert_eq!(walk(&[1, -1, -1]), Some(at(&corpus, 0, 1)));
}

#[test]
fn keys_pass_over_what_is_folded_away() {
    let corpus = bundle();
    let mut filter = Filter::default();
    filter.set(named(&corpus, "Kosovo"), Some(Wanted::All));
    let place = Place { filter, ..start(&corpus) };
    assert_eq!(stepped(&corpus, place.clone(), &[1, 1]), Some(at(&corpus, 0, 4)));
    let full = Place { full: true, ..place };
    assert_eq!(stepped(&corpus, full, &[1, 1]), Some(at(&corpus, 0, 3)));
}

#[test]
fn from_what_is_no_stop_the_keys_go_on_to_the_nearest() {
    let corpus = bundle();
    let place = Place { paragraph: Some(at(&corpus, 0, 0)), ..start(&corpus) };
    assert_eq!(stepped(&corpus, place.clone(), &[1]), Some(at(&corpus, 0, 1)));
    assert_eq!(stepped(&corpus, place, &[-1]), Some(at(&corpus, 0, 1)));
}

#[test]
fn on_the_filter_page_the_keys_walk_through_all_texts() {
    let corpus = bundle();
    let place = Place { view: View::Filter, ..start(&corpus) };
    assert_eq!(stepped(&corpus, place, &[1, 1, 1, 1]), Some(at(&corpus, 1, 1)));
}

#[test]
fn another_paragraph_does_not_keep_the_counterpart_of_the_last() {
    let corpus = bundle();
    let beside = Command::CompareWith(at(&corpus, 0, 1), Beside::Paragraph(at(&corpus, 1, 2)), false);
    let place = after(&corpus, start(&corpus), &[beside.clone(), Command::Step(1)]);
    assert_eq!(place.beside, Some(Beside::Best));
    let same = after(&corpus, start(&corpus), &[beside, Command::Choose(at(&corpus, 0, 1))]);
    assert_eq!(same.beside, Some(Beside::Paragraph(at(&corpus, 1, 2))));
}

#[test]
fn comparing_without_a_current_paragraph_takes_the_first() {
    let corpus = bundle();
    let place = after(&corpus, start(&corpus), &[Command::Compare(Beside::Best)]);
    assert_eq!(place.paragraph, Some(at(&corpus, 0, 1)));
    let next = after(&corpus, place.clone(), &[Command::StepCounterpart(1)]);
    assert_eq!(next.beside, Some(Beside::Paragraph(at(&corpus, 1, 2))));
    let round = after(&corpus, next, &[Command::StepCounterpart(1)]);
    assert_eq!(round.beside, Some(Beside::Paragraph(at(&corpus, 1, 1))));
    assert_eq!(after(&corpus, place, &[Command::CloseComparison]).beside, None);
}

#[test]
fn choosing_elsewhere_opens_that_text() {
    let corpus = bundle();
    let place = after(&corpus, start(&corpus), &[Command::Read(at(&corpus, 1, 2))]);
    assert_eq!(place.text, Some(ArticleId(1)));
    assert_eq!(place.paragraph, Some(at(&corpus, 1, 2)));
}

#[test]
fn there_is_no_text_beyond_the_last() {
    let corpus = bundle();
    let place = start(&corpus);
    assert_eq!(after(&corpus, place.clone(), &[Command::OpenText(ArticleId(2))]), place);
    assert_eq!(after(&corpus, place, &[Command::OpenText(ArticleId(1))]).text, Some(ArticleId(1)));
}
