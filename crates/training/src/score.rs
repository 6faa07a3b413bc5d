//! How well labels fit marked texts the tagger has not learned from.

use std::collections::BTreeSet;

use analysis::training::{Class, Label, Place, parts};

use crate::examples::{Example, Labels};

/// Counts of names: right, found, marked.
#[derive(Clone, Copy, Default)]
pub(crate) struct Score {
    pub(crate) right: usize,
    pub(crate) found: usize,
    pub(crate) marked: usize,
}

impl Score {
    /// The harmonic mean of precision and recall, in percent.
    pub(crate) fn f1(self) -> f64 {
        200.0 * self.right as f64 / (self.found + self.marked).max(1) as f64
    }
}

/// Span and class of persons, places and organisations; and span alone of all names.
pub(crate) fn score(
    examples: &[Example],
    missed: usize,
    label: impl Fn(&Example) -> Vec<Label>,
) -> (Score, Score, Vec<(Class, Score)>) {
    let core = [Class::Person, Class::Place, Class::Organisation];
    let (mut strict, mut spans) = (Score::default(), Score::default());
    let mut classes: Vec<(Class, Score)> =
        Class::ALL.iter().map(|&class| (class, Score::default())).collect();
    for example in examples {
        let found = names(&label(example));
        let marked = names(&example.words.iter().map(|word| only(word.allowed)).collect::<Vec<_>>());
        let in_core = |names: &BTreeSet<(usize, usize, Class)>| {
            names.iter().filter(|name| core.contains(&name.2)).copied().collect::<BTreeSet<_>>()
        };
        let (found_core, marked_core) = (in_core(&found), in_core(&marked));
        strict.right += found_core.intersection(&marked_core).count();
        strict.found += found_core.len();
        strict.marked += marked_core.len();
        for (class, score) in &mut classes {
            let of = |names: &BTreeSet<(usize, usize, Class)>| {
                names.iter().filter(|name| name.2 == *class).count()
            };
            score.right += found.intersection(&marked).filter(|name| name.2 == *class).count();
            score.found += of(&found);
            score.marked += of(&marked);
        }
        let place = |names: BTreeSet<(usize, usize, Class)>| {
            names.into_iter().map(|(first, last, _)| (first, last)).collect::<BTreeSet<_>>()
        };
        let (found, marked) = (place(found), place(marked));
        spans.right += found.intersection(&marked).count();
        spans.found += found.len();
        spans.marked += marked.len();
    }
    strict.marked += missed;
    spans.marked += missed;
    (strict, spans, classes)
}

fn only(allowed: Labels) -> Label {
    if allowed.count_ones() == 1 { allowed.trailing_zeros() as Label } else { 0 }
}

/// The names that labels say: first word, last word, class.
fn names(labels: &[Label]) -> BTreeSet<(usize, usize, Class)> {
    let mut names = BTreeSet::new();
    let mut first = 0;
    for (index, &label) in labels.iter().enumerate() {
        match parts(label) {
            Some((_, Place::First)) => first = index,
            Some((class, Place::Last)) => _ = names.insert((first, index, class)),
            Some((class, Place::Only)) => _ = names.insert((index, index, class)),
            _ => {}
        }
    }
    names
}
