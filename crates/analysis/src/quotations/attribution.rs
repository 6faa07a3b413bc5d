use core::ops::Range;

use super::{
    clause::{Clauses, Kind},
    cues::Senses,
    subject::{self, Subject, Who},
};

/// What the sentence says about who said a quotation.
#[derive(Clone, Debug)]
pub(super) struct Attribution {
    /// Who, where it says so.
    pub(super) subject: Option<Subject>,
    pub(super) link: Link,
}

/// How closely a quotation hangs on a verb of saying.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Link {
    /// A verb or noun of saying governs the phrase the quotation is part of.
    Phrase,
    /// "…," X said; X said: "…"
    Said,
}

/// How many items a quotation may stand after the verb that governs it.
const REACH: usize = 40;

/// Who the sentence around a quotation says it comes from.
pub(super) fn attribution(clauses: &Clauses<'_>, quote: usize) -> Option<Attribution> {
    let sentence = clauses.sentence(quote);
    following(clauses, quote, &sentence)
        .or_else(|| preceding(clauses, quote, &sentence))
        .or_else(|| by_noun(clauses, quote, &sentence))
        .or_else(|| according(clauses, &sentence))
        .or_else(|| tail(clauses, quote, &sentence))
}

/// Whether a verb of saying stands at a place, and no noun that is spelled like one.
fn is_verb(clauses: &Clauses<'_>, at: usize, senses: Senses) -> bool {
    if !clauses.senses(at, senses) {
        return false;
    }
    let Some(item) = clauses.get(at) else { return false };
    let Some(before) = at.checked_sub(1).and_then(|before| clauses.get(before)) else { return true };
    let base = !item.word.ends_with("ing");
    // "his claims", "the report", "of comments" are nouns; "after saying" and "to say" are verbs.
    let noun = before.senses.any(Senses::POSSESSIVE)
        || before.owns && before.word != "who"
        || (before.senses.any(Senses::DETERMINER)
            && base
            && !matches!(
                before.word,
                "that" | "this" | "others" | "many" | "some" | "several" | "both" | "one" | "another" | "all"
            ))
        || (before.senses.any(Senses::PREPOSITION)
            && base
            && before.word != "to"
            && !item.word.ends_with("ed")
            && item.word != "said");
    !noun
        || item.senses.any(Senses::SAY) && matches!(item.word, "said" | "says" | "told" | "wrote" | "tweeted")
}

/// "…," said X and "…," X said.
fn following(clauses: &Clauses<'_>, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
    let words = clauses
        .text
        .get(clauses.get(quote)?.span.clone())?
        .trim_end_matches(['”', '"', '’', '\'', '»', '“', '‘', ' ']);
    let mut at = quote + 1;
    let comma = words.ends_with([',', '?', '!', '—', '–', '-']) || clauses.is_any(at, &[",", "—", "–", "--"]);
    while clauses.is_any(at, &[",", "—", "–", "-"]) {
        at += 1;
    }
    if !comma && clauses.get(quote).is_some_and(|item| !item.opens) {
        return None;
    }
    let to = (at..sentence.end)
        .find(|&place| matches!(clauses.get(place).map(|item| item.kind), Some(Kind::Quote(_))))
        .unwrap_or(sentence.end);
    if is_verb(clauses, at, Senses::SAY) && at < to {
        let subject =
            subject::after(clauses, at + 1, to).or_else(|| main_subject(clauses, sentence.start, quote));
        return Some(Attribution { subject, link: Link::Said });
    }
    if clauses.is_any(
        at,
        &["and", "but", "which", "who", "when", "while", "as", "after", "because", "or", "so", "for", "if"],
    ) {
        return None;
    }
    let verb = (at..to.min(at + REACH)).find(|&place| {
        is_verb(clauses, place, Senses::SAY)
            && !clauses.get(place).is_some_and(|item| item.word.ends_with("ing"))
    })?;
    let subject = subject::before(clauses, verb, at)?;
    let near = subject.items.start <= at + 3;
    near.then_some(Attribution { subject: Some(subject), link: Link::Said })
}

/// X said: "…", X called it a "…".
fn preceding(clauses: &Clauses<'_>, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
    let from = sentence.start.max(quote.saturating_sub(REACH));
    let verb_of = |senses: Senses| (from..quote).rev().find(|&place| is_verb(clauses, place, senses));
    let verb = verb_of(Senses::SAY.and(Senses::CALL)).or_else(|| verb_of(Senses::THINK))?;
    let subject = agent(clauses, verb, quote)
        .or_else(|| subject::before(clauses, verb, sentence.start))
        .or_else(|| (verb == sentence.start).then(|| subject::after(clauses, verb + 1, quote)).flatten())
        .or_else(|| main_subject(clauses, sentence.start, verb));
    let gap = quote - verb - 1;
    let between = (verb + 1..quote)
        .filter(|&place| {
            clauses
                .get(place)
                .is_some_and(|item| item.kind == Kind::Word && !item.senses.any(Senses::PRONOUN))
        })
        .count();
    let colon = clauses.is_any(quote - 1, &[":", ","]);
    let said = clauses.senses(verb, Senses::SAY)
        && (gap == 0 || colon || clauses.is(quote - 1, "that") || between == 0);
    Some(Attribution { subject, link: if said { Link::Said } else { Link::Phrase } })
}

/// The agent of a passive: "was called a … by X".
fn agent(clauses: &Clauses<'_>, verb: usize, quote: usize) -> Option<Subject> {
    let passive = verb > 0
        && clauses.is_any(verb - 1, &["was", "were", "been", "be", "is", "are", "being"])
        && clauses.get(verb)?.word.ends_with("ed");
    if !passive {
        return None;
    }
    let by = (verb + 1..quote + 8).find(|&place| clauses.is(place, "by"))?;
    subject::after(clauses, by + 1, clauses.items.len())
}

/// The subject of the sentence's first clause, for "…, saying" and "he went on to say".
fn main_subject(clauses: &Clauses<'_>, start: usize, verb: usize) -> Option<Subject> {
    let mut at = start;
    if clauses.senses(at, Senses::PREPOSITION)
        || clauses.senses(at, Senses::CONJUNCTION)
        || clauses.get(at)?.word.ends_with("ing")
    {
        at = (at..verb).find(|&place| clauses.is(place, ",")).map_or(at, |comma| comma + 1);
    }
    let mut role = None;
    for place in at..verb {
        let item = clauses.get(place)?;
        match item.kind {
            Kind::Name(entity) if !item.owns => {
                return Some(Subject { items: place..place + 1, who: Who::Named(entity) });
            }
            Kind::Word
                if item.senses.any(Senses::PRONOUN)
                    && !matches!(item.word, "it" | "him" | "them" | "you") =>
            {
                return Some(Subject { items: place..place + 1, who: Who::Pronoun(place) });
            }
            Kind::Word if item.senses.any(Senses::ROLE) && role.is_none() => {
                role = Some(Subject { items: place..place + 1, who: Who::Role(place, None) });
            }
            Kind::Word if item.senses.any(Senses::AUXILIARY) && role.is_some() => return role,
            _ => {}
        }
    }
    role
}

/// "in Moscow's words", "his wish is that", "word came from X of".
fn by_noun(clauses: &Clauses<'_>, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
    let noun = sentence.clone().rev().find(|&place| place != quote && clauses.senses(place, Senses::NOUN))?;
    let owner = noun.checked_sub(1)?;
    let item = clauses.get(owner)?;
    let subject = match item.kind {
        Kind::Name(entity) if item.owns => Some(Subject { items: owner..owner + 1, who: Who::Named(entity) }),
        Kind::Word if clauses.is_any(owner, &["his", "her", "their", "its"]) => {
            Some(Subject { items: owner..owner + 1, who: Who::Pronoun(owner) })
        }
        _ => (sentence.start..sentence.end)
            .find(|&place| clauses.is_any(place, &["from", "by"]))
            .and_then(|place| subject::after(clauses, place + 1, sentence.end)),
    };
    subject.map(|subject| Attribution { subject: Some(subject), link: Link::Phrase })
}

/// "according to X".
fn according(clauses: &Clauses<'_>, sentence: &Range<usize>) -> Option<Attribution> {
    let at = sentence.clone().find(|&place| clauses.is(place, "according") && clauses.is(place + 1, "to"))?;
    let subject = subject::after(clauses, at + 2, sentence.end);
    Some(Attribution { subject, link: Link::Phrase })
}

/// A verb of saying after the quotation, the quotation inside what was said: it was a "…" deal, X said.
fn tail(clauses: &Clauses<'_>, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
    let verb = (quote + 1..sentence.end).rev().find(|&place| is_verb(clauses, place, Senses::SAY))?;
    let subject = subject::before(clauses, verb, quote + 1)?;
    let set_off = clauses.is_any(subject.items.start.checked_sub(1)?, &[",", "—", "–"]);
    set_off.then_some(Attribution { subject: Some(subject), link: Link::Phrase })
}
