use core::ops::Range;

use corpus::EntityId;

use super::{
    attribution::BEFORE_BACK,
    clause::{Clauses, Kind},
    cues::Senses,
};

/// Who a verb of saying belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Subject {
    /// The items that name them.
    pub(super) items: Range<usize>,
    pub(super) who: Who,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    Named(EntityId),
    /// "he", "she", "they", at an item.
    Pronoun(usize),
    /// "the minister", "a spokesman for the army": a common noun at an item, and a name that belongs to it.
    Role(usize, Option<EntityId>),
}

/// How far a subject may stand from its verb when an apposition comes between, in items.
const APPOSITION: usize = 24;

/// The subject that ends right before the verb at `verb`, not before `from`.
pub(super) fn before(clauses: &Clauses<'_>, verb: usize, from: usize) -> Option<Subject> {
    let mut at = verb.checked_sub(1)?;
    while at >= from && passes_over(clauses, at) {
        at = at.checked_sub(1)?;
    }
    if at < from {
        return None;
    }
    if clauses.is_any(at, &[",", "—", "–", "-", ")"]) {
        return set_off(clauses, at, from);
    }
    ending(clauses, at, from)
}

/// Adverbs, auxiliaries and times between a subject and its verb.
fn passes_over(clauses: &Clauses<'_>, at: usize) -> bool {
    clauses.get(at).is_some_and(|item| {
        let small = item.senses.any(Senses::ADVERB) || item.senses.any(Senses::AUXILIARY);
        // "went on to say", "began by saying".
        let adverb = item.word.ends_with("ly")
            || matches!(item.word, "not" | "n't" | "to" | "went" | "goes" | "going" | "began")
            || (BEFORE_BACK.contains(&item.word) && clauses.is(at + 1, "back"))
            || (matches!(item.word, "on" | "by")
                && at > 0
                && clauses.is_any(at - 1, &["went", "goes", "going", "began"]));
        item.kind == Kind::Word && (small || adverb || is_time(clauses, at))
    })
}

/// The subject before an apposition or aside that ends at `at`: "Smith, a lawyer, said".
fn set_off(clauses: &Clauses<'_>, at: usize, from: usize) -> Option<Subject> {
    let closing = clauses.get(at)?.word;
    let opening = if closing == ")" { "(" } else { closing };
    let floor = at.saturating_sub(APPOSITION).max(from);
    let mut places = (floor..at).rev().filter(|&place| clauses.is(place, opening));
    // "Smith, 45, a lawyer, said": what stands between two commas is no subject itself.
    places.find_map(|place| {
        // "its editor, Jane Doe, said": the name between the commas is who it is.
        if let Some(Kind::Name(entity)) = clauses.get(at - 1).map(|item| item.kind)
            && let named = of_name(clauses, at - 1, entity, from)
            && named.items.start == place + 1
            && place > from
            && is_noun(clauses, place - 1)
        {
            return Some(named);
        }
        let subject = ending(clauses, place.checked_sub(1)?, from)?;
        let aside = subject
            .items
            .start
            .checked_sub(1)
            .is_some_and(|before| before >= from && clauses.is(before, opening));
        (!aside || matches!(subject.who, Who::Named(_))).then_some(subject)
    })
}

/// Whether a word in small letters stands here that may be a noun: "editor", "operator".
fn is_noun(clauses: &Clauses<'_>, at: usize) -> bool {
    let small = Senses::GLUE
        .and(Senses::DETERMINER)
        .and(Senses::ADVERB)
        .and(Senses::AUXILIARY)
        .and(Senses::TIME)
        .and(Senses::SAY);
    clauses.get(at).is_some_and(|item| item.kind == Kind::Word && !item.senses.any(small))
}

/// "Monday", "on Monday", "late Tuesday", "late on Tuesday" between subject and verb.
fn is_time(clauses: &Clauses<'_>, at: usize) -> bool {
    clauses.senses(at, Senses::TIME)
        || (clauses.is_any(at, &["on", "late", "early", "last"])
            && clauses.senses(at + 1 + usize::from(clauses.is(at + 1, "on")), Senses::TIME))
}

/// The noun phrase whose last item is at `end`.
fn ending(clauses: &Clauses<'_>, end: usize, from: usize) -> Option<Subject> {
    let item = clauses.get(end)?;
    match item.kind {
        Kind::Quote | Kind::Mark => None,
        Kind::Name(entity) => Some(of_name(clauses, end, entity, from)),
        Kind::Word if item.senses.any(Senses::PRONOUN) => {
            if clauses.is_any(end, &["who", "which", "that"]) {
                return antecedent(clauses, end, from);
            }
            Some(Subject { items: end..end + 1, who: Who::Pronoun(end) })
        }
        Kind::Word if item.word == "who" || item.word == "which" || item.word == "that" => {
            antecedent(clauses, end, from)
        }
        Kind::Word
            if item.senses.any(Senses::GLUE)
                || item.senses.any(Senses::DETERMINER)
                    && !clauses.is_any(end, &["many", "some", "others", "another", "both", "several"]) =>
        {
            None
        }
        Kind::Word => {
            let subject = of_noun(clauses, end, from);
            means_somebody(clauses, &subject).then_some(subject)
        }
    }
}

/// Whether a common noun can be somebody who speaks: a role, something with a determiner, a plural, a capital.
fn means_somebody(clauses: &Clauses<'_>, subject: &Subject) -> bool {
    let (Some(first), Some(last)) = (clauses.get(subject.items.start), clauses.get(subject.items.end - 1))
    else {
        return false;
    };
    let determined = subject.items.len() > 1
        && (first.senses.any(Senses::DETERMINER) || first.senses.any(Senses::POSSESSIVE));
    let thing =
        last.word.chars().any(|character| character.is_ascii_digit()) || last.senses.any(Senses::TIME);
    !thing
        && (determined
            || last.senses.any(Senses::ROLE)
            || (last.capital && !last.opens)
            || (last.word.ends_with('s') && !last.senses.any(Senses::CUE)))
}

/// The one a relative clause is about: what stands before "who", a comma passed over.
fn antecedent(clauses: &Clauses<'_>, who: usize, from: usize) -> Option<Subject> {
    let mut at = who.checked_sub(1)?;
    if clauses.is(at, ",") {
        at = at.checked_sub(1)?;
    }
    (at >= from).then(|| ending(clauses, at, from)).flatten()
}

/// A name, with the noun it belongs to: "a spokesman for the State Department".
fn of_name(clauses: &Clauses<'_>, end: usize, entity: EntityId, from: usize) -> Subject {
    let mut at = end;
    while at > from
        && (clauses.senses(at - 1, Senses::DETERMINER)
            || clauses.get(at - 1).is_some_and(|item| {
                item.kind == Kind::Word && item.capital && !item.opens && !item.senses.any(Senses::GLUE)
            }))
    {
        at -= 1;
    }
    if at > from + 1
        && clauses.is_any(at - 1, &["of", "for", "from", "at", "with", "in"])
        && clauses.senses(at - 2, Senses::ROLE)
    {
        let mut role = of_noun(clauses, at - 2, from);
        role.items.end = end + 1;
        role.who = Who::Role(at - 2, Some(entity));
        return role;
    }
    // "Sen. Jane Doe of California": the person speaks, not the place.
    if at > from + 1
        && clauses.is_any(at - 1, &["of", "from"])
        && let Some(Kind::Name(person)) = clauses.get(at - 2).map(|item| item.kind)
    {
        let mut person = of_name(clauses, at - 2, person, from);
        person.items.end = end + 1;
        return person;
    }
    // Titles before a name are part of how the text names the speaker.
    while at > from && clauses.senses(at - 1, Senses::ROLE) {
        at -= 1;
    }
    Subject { items: at..end + 1, who: Who::Named(entity) }
}

/// A common noun with its adjectives and determiner: "the Norwegian defence minister".
fn of_noun(clauses: &Clauses<'_>, end: usize, from: usize) -> Subject {
    let mut start = end;
    let mut name = None;
    while start > from && end - start < 8 {
        let Some(item) = clauses.get(start - 1) else { break };
        match item.kind {
            Kind::Quote => break,
            Kind::Mark if item.word != "-" => break,
            Kind::Name(entity) => name = Some(entity),
            _ if item.senses.any(Senses::DETERMINER) || item.senses.any(Senses::POSSESSIVE) => {
                start -= 1;
                break;
            }
            _ if item.senses.any(Senses::GLUE) => break,
            _ if item.senses.any(Senses::CUE) && !item.senses.any(Senses::ROLE) => break,
            _ => {}
        }
        start -= 1;
    }
    Subject { items: start..end + 1, who: Who::Role(end, name) }
}

/// The subject whose first name is at `at`: "Norwegian President Aleksander Dahle" is him, "Skellen police" the police.
pub(super) fn named(clauses: &Clauses<'_>, at: usize, to: usize) -> Option<Subject> {
    let Kind::Name(entity) = clauses.get(at)?.kind else { return None };
    let title = |place: &usize| {
        clauses.get(*place).is_some_and(|item| {
            item.kind == Kind::Word
                && !item.senses.any(Senses::GLUE)
                && (item.capital || item.senses.any(Senses::ROLE))
        })
    };
    let end = (at + 1..to).take_while(title).last().map_or(at + 1, |last| last + 1);
    if let Some(Kind::Name(person)) =
        clauses.get(end).filter(|_| end > at + 1 && end < to).map(|item| item.kind)
    {
        return Some(Subject { items: at..end + 1, who: Who::Named(person) });
    }
    let role = (at + 1..end).rev().find(|&place| clauses.senses(place, Senses::ROLE));
    Some(match role {
        Some(role) => Subject { items: at..role + 1, who: Who::Role(role, Some(entity)) },
        None => Subject { items: at..at + 1, who: Who::Named(entity) },
    })
}

/// The subject that starts at `at`, after its verb: "said Emil Magnusson, the minister".
pub(super) fn after(clauses: &Clauses<'_>, at: usize, to: usize) -> Option<Subject> {
    let mut at = at;
    while clauses.senses(at, Senses::ADVERB) || is_time(clauses, at) {
        at += 1;
    }
    let start = at;
    let mut noun = None;
    while at < to {
        let item = clauses.get(at)?;
        match item.kind {
            Kind::Name(entity) => {
                // "Lind's lawyer", "State Department spokesman": the name belongs to a noun that follows.
                let next = at + 1;
                let follows = clauses.get(next).is_some_and(|item| {
                    item.kind == Kind::Word
                        && (item.senses.any(Senses::ROLE) || clauses.get(at).is_some_and(|name| name.owns))
                        && !item.senses.any(Senses::GLUE)
                });
                if follows {
                    noun = Some((next, Some(entity)));
                    at += 2;
                    continue;
                }
                return Some(Subject { items: start..at + 1, who: Who::Named(entity) });
            }
            Kind::Quote => break,
            Kind::Mark
                if item.word == "-"
                    || item.word == "."
                        && at > start
                        && clauses.get(at - 1).is_some_and(|item| item.capital) =>
            {
                at += 1
            }
            Kind::Mark => break,
            Kind::Word if at == start && item.senses.any(Senses::PRONOUN) => {
                return Some(Subject { items: at..at + 1, who: Who::Pronoun(at) });
            }
            Kind::Word if item.senses.any(Senses::GLUE) && !clauses.is_any(at, &["of", "for"]) => break,
            Kind::Word if clauses.is_any(at, &["of", "for"]) && noun.is_none() => break,
            Kind::Word => {
                if !item.senses.any(Senses::DETERMINER)
                    && !item.senses.any(Senses::POSSESSIVE)
                    && noun.is_none_or(|(place, _)| !clauses.is_any(place + 1, &["of", "for"]))
                {
                    noun = Some((at, noun.and_then(|(_, name)| name)));
                }
                at += 1;
            }
        }
    }
    let (place, name) = noun?;
    // "said the legislator, Carl Seel": the name in apposition is who it is.
    if clauses.is(at, ",")
        && let Some(Kind::Name(entity)) = clauses.get(at + 1).map(|item| item.kind)
    {
        return Some(Subject { items: start..at + 2, who: Who::Named(entity) });
    }
    Some(Subject { items: start..place + 1, who: Who::Role(place, name) })
}
