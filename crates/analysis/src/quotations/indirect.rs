use core::ops::Range;

use corpus::Span;

use super::{
    attribution::is_verb,
    clause::{Clauses, Kind},
    cues::Senses,
    subject::{self, Subject, Who},
};

/// What somebody said, told without quotation marks.
pub(super) struct Reported {
    /// The reported clause.
    pub(super) span: Span,
    pub(super) subject: Subject,
}

/// Words a reported clause has at least: "said so" reports nothing.
const SHORTEST: usize = 4;

/// Items at most between a verb and its "that": "told Bloomberg on Monday that".
const BEFORE_THAT: usize = 7;

/// Items at most after a verb that ends its sentence: "said on Monday".
const AFTER_SAID: usize = 6;

/// The reported clause of a sentence without quotation marks, where a plain verb of saying tells whose it is.
pub(super) fn reported(clauses: &Clauses<'_>, sentence: &Range<usize>) -> Option<Reported> {
    let finite = |place: usize| place == sentence.start || !clauses.is(place - 1, "to");
    let verb = sentence.clone().find(|&place| is_verb(clauses, place, Senses::SAY) && finite(place))?;
    let (clause, subject) = trailing(clauses, sentence, verb).or_else(|| leading(clauses, sentence, verb))?;
    let words = clause
        .clone()
        .filter(|&place| clauses.get(place).is_some_and(|item| item.kind != Kind::Mark))
        .count();
    let known = !matches!(subject.who, Who::Pronoun(at) if !clauses.is_any(at, &["he", "she", "they"]));
    (words >= SHORTEST && known).then(|| Some(Reported { span: clauses.bytes(&clause)?, subject }))?
}

/// X said that it was so.
fn leading(clauses: &Clauses<'_>, sentence: &Range<usize>, verb: usize) -> Option<(Range<usize>, Subject)> {
    let subject = subject::before(clauses, verb, sentence.start)?;
    let that = (verb + 1..sentence.end.min(verb + 1 + BEFORE_THAT)).find(|&place| clauses.is(place, "that"));
    let plain = that.is_none_or(|that| (verb + 1..that).all(|place| !clauses.senses(place, Senses::CUE)));
    let start = match that.filter(|_| plain) {
        Some(that) => that + 1,
        // Without "that" only "said" is plain, and a clause must follow.
        None if clauses.is_any(verb, &["said", "says", "say"])
            && opens_clause(clauses, verb + 1, sentence.end) =>
        {
            verb + 1
        }
        None => return None,
    };
    Some((start..without_stop(clauses, start..sentence.end), subject))
}

/// It was so, X said.
fn trailing(clauses: &Clauses<'_>, sentence: &Range<usize>, verb: usize) -> Option<(Range<usize>, Subject)> {
    let rest = without_stop(clauses, verb + 1..sentence.end);
    let subject = subject::before(clauses, verb, sentence.start)?;
    let comma = subject
        .items
        .start
        .checked_sub(1)
        .filter(|&comma| comma > sentence.start && clauses.is(comma, ","))?;
    let ends =
        rest <= verb + 1 + AFTER_SAID && !(verb + 1..rest).any(|place| clauses.is_any(place, &["that", ","]));
    ends.then_some((sentence.start..comma, subject))
}

/// Whether a clause with a verb of its own starts at a place.
fn opens_clause(clauses: &Clauses<'_>, at: usize, to: usize) -> bool {
    let starts = clauses.get(at).is_some_and(|item| match item.kind {
        Kind::Name(_) => true,
        Kind::Word => {
            item.senses.any(Senses::PRONOUN)
                || item.senses.any(Senses::DETERMINER)
                || item.senses.any(Senses::POSSESSIVE)
                || item.word == "there"
        }
        _ => false,
    });
    starts
        && (at..to).any(|place| {
            clauses.senses(place, Senses::AUXILIARY)
                || clauses.get(place).is_some_and(|item| item.word.ends_with("ed"))
        })
}

/// The end of a range of items without the marks that end it.
fn without_stop(clauses: &Clauses<'_>, range: Range<usize>) -> usize {
    range
        .clone()
        .rev()
        .find(|&place| clauses.get(place).is_some_and(|item| item.kind != Kind::Mark))
        .map_or(range.start, |last| last + 1)
}
