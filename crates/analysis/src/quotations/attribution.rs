use core::ops::Range;

use super::{
    clause::{Clauses, Item, Kind},
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
    signed(clauses, quote)
        .or_else(|| following(clauses, quote, &sentence))
        .or_else(|| labelled(clauses, quote, &sentence))
        .or_else(|| by_law(clauses, quote, &sentence))
        .or_else(|| preceding(clauses, quote, &sentence))
        .or_else(|| by_noun(clauses, quote, &sentence))
        .or_else(|| according(clauses, &sentence))
        .or_else(|| tail(clauses, quote, &sentence))
}

/// Who spoke in the sentence before a quotation that is a sentence of its own: it goes on with them.
pub(super) fn carried(clauses: &Clauses<'_>, quote: usize) -> Option<Attribution> {
    let before = clauses.sentence(quote.checked_sub(1)?);
    let verb = before.clone().rev().find(|&place| is_verb(clauses, place, Senses::SAY.and(Senses::CALL)))?;
    let subject = (!trails(clauses, verb))
        .then(|| subject::before(clauses, verb, before.start))
        .flatten()
        .or_else(|| {
            subject::after(clauses, verb + 1, before.end)
                .filter(|_| verb > before.start && clauses.is(verb - 1, ","))
        })
        .or_else(|| main_subject(clauses, before.start, verb))?;
    Some(Attribution { subject: Some(subject), link: Link::Phrase })
}

/// Whether a verb of saying stands at a place, and no noun that is spelled like one.
pub(super) fn is_verb(clauses: &Clauses<'_>, at: usize, senses: Senses) -> bool {
    if !clauses.senses(at, senses) {
        return false;
    }
    let Some(item) = clauses.get(at) else { return false };
    let Some(before) = at.checked_sub(1).and_then(|before| clauses.get(before)) else { return true };
    // "fired back"; a back alone says nothing.
    if item.word == "back" {
        return is_any(before, BEFORE_BACK);
    }
    if matches!(item.word, "said" | "says" | "told" | "wrote" | "tweeted") {
        return true;
    }
    // "his claims", "the report", "of comments" are nouns; "after saying" and "to say" are verbs.
    if before.senses.any(Senses::POSSESSIVE) || before.owns {
        return false;
    }
    if item.word == "like" {
        return before.word == "would";
    }
    if item.senses.any(Senses::NOUNLIKE) {
        let subject = matches!(before.kind, Kind::Name(_))
            || before.senses.any(Senses::PRONOUN)
            || before.senses.any(Senses::ROLE)
            || matches!(before.word, "who" | "which" | "that");
        return subject
            || before.word == "to"
            || before.senses.any(Senses::AUXILIARY)
            || before.senses.any(Senses::ADVERB)
            || item.opens;
    }
    let base = !item.word.ends_with("ing");
    let pronoun = matches!(
        before.word,
        "that" | "this" | "others" | "many" | "some" | "several" | "both" | "one" | "another" | "all"
    );
    let noun = (before.senses.any(Senses::DETERMINER) && base && !pronoun)
        || (before.senses.any(Senses::PREPOSITION)
            && base
            && before.word != "to"
            && !item.word.ends_with("ed"));
    !noun
}

/// What is done back by who answers.
pub(super) const BEFORE_BACK: &[&str] = &[
    "shot", "shoots", "shooting", "fired", "fires", "firing", "hit", "hits", "hitting", "snapped", "clapped",
];

fn is_any(item: &Item<'_>, words: &[&str]) -> bool {
    item.kind == Kind::Word && words.contains(&item.word)
}

/// X: "…", as in records of what was said.
fn labelled(clauses: &Clauses<'_>, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
    let mut last = quote.checked_sub(2).filter(|_| clauses.is(quote - 1, ":"))?;
    if clauses.is(last, ")") {
        last = (sentence.start..last).rev().find(|&place| clauses.is(place, "("))?.checked_sub(1)?;
    }
    let Some(Kind::Name(_)) = clauses.get(last).map(|item| item.kind) else { return None };
    let subject = subject::before(clauses, last + 1, sentence.start)?;
    let before = subject.items.start.checked_sub(1).filter(|&before| before >= sentence.start);
    let opens = before.is_none_or(|before| {
        clauses.get(before).is_some_and(|item| {
            matches!(item.kind, Kind::Quote) || matches!(item.word, "-" | "–" | "—" | "]" | ".")
        })
    });
    opens.then_some(Attribution { subject: Some(subject), link: Link::Said })
}

/// "…," said X and "…," X said.
fn following(clauses: &Clauses<'_>, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
    let words =
        clauses.get(quote)?.span.of(clauses.text).trim_end_matches(['”', '"', '’', '\'', '»', '“', '‘', ' ']);
    let mut at = quote + 1;
    let comma = words.ends_with([',', '?', '!', '—', '–', '-']) || clauses.is_any(at, &[",", "—", "–", "--"]);
    while clauses.is_any(at, &[",", "—", "–", "-"]) {
        at += 1;
    }
    if !comma && clauses.get(quote).is_some_and(|item| !item.opens) {
        return None;
    }
    let to = (at..sentence.end)
        .find(|&place| matches!(clauses.get(place).map(|item| item.kind), Some(Kind::Quote)))
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
    let plain = |place: usize| {
        clauses.get(place).is_some_and(|item| match item.kind {
            Kind::Word => !item.senses.any(Senses::GLUE) || matches!(item.word, "of" | "for"),
            Kind::Mark => matches!(item.word, "." | "-" | "'" | "’"),
            _ => true,
        })
    };
    let near = (at..subject.items.start).all(plain);
    near.then_some(Attribution { subject: Some(subject), link: Link::Said })
}

/// "…" — X, at the end of a line: readers' letters, mottoes.
fn signed(clauses: &Clauses<'_>, quote: usize) -> Option<Attribution> {
    let dash = quote + 1 + usize::from(clauses.is(quote + 1, "."));
    let name = dash + 1 + usize::from(clauses.is(dash + 1, "-"));
    let Some(Kind::Name(entity)) = clauses.get(name).map(|item| item.kind) else { return None };
    let ends = clauses
        .get(name + 1)
        .is_none_or(|next| next.opens || next.kind == Kind::Mark || matches!(next.kind, Kind::Quote));
    let signed = clauses.is_any(dash, &["—", "–", "―", "-"]) && ends;
    let subject = Subject { items: name..name + 1, who: Who::Named(entity) };
    signed.then_some(Attribution { subject: Some(subject), link: Link::Said })
}

/// X said: "…", X called it a "…".
fn preceding(clauses: &Clauses<'_>, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
    let from = sentence.start.max(quote.saturating_sub(REACH));
    let clausal = |&verb: &usize| !clauses.senses(verb, Senses::CLAUSE) || opens_clause(clauses, verb, quote);
    let verbs = |senses: Senses| {
        (from..quote).rev().filter(move |&place| is_verb(clauses, place, senses)).filter(clausal)
    };
    let governs = |&verb: &usize| direct(clauses, verb, quote) || !is_relative(clauses, verb);
    let saying = Senses::SAY.and(Senses::CALL);
    let verb = verbs(saying)
        .find(governs)
        .or_else(|| verbs(saying).next())
        .or_else(|| verbs(Senses::THINK).next())?;
    let subject = agent(clauses, verb, quote)
        .or_else(|| {
            (!trails(clauses, verb)).then(|| subject::before(clauses, verb, sentence.start)).flatten()
        })
        .or_else(|| (verb == sentence.start).then(|| subject::after(clauses, verb + 1, quote)).flatten())
        .or_else(|| main_subject(clauses, sentence.start, verb));
    let subject = subject.map(|subject| issuer(clauses, subject, sentence.start));
    let said = clauses.senses(verb, Senses::SAY) && direct(clauses, verb, quote);
    Some(Attribution { subject, link: if said { Link::Said } else { Link::Phrase } })
}

/// Who speaks by a paper: "Lind released a statement saying …" are her words.
fn issuer(clauses: &Clauses<'_>, paper: Subject, from: usize) -> Subject {
    let Who::Role(noun, None) = paper.who else { return paper };
    let start = paper.items.start;
    if start <= from
        || !clauses.is_any(start, &["a", "an"])
        || !clauses.senses(noun, Senses::NOUN.and(Senses::PAPER).and(Senses::BODY))
    {
        return paper;
    }
    let verb = start - 1 - usize::from(clauses.is_any(start - 1, &["out", "up"]));
    if verb <= from || !clauses.senses(verb, Senses::ISSUE) {
        return paper;
    }
    subject::before(clauses, verb, from).or_else(|| main_subject(clauses, from, verb)).unwrap_or(paper)
}

/// Whether nothing but an object or a colon stands between a verb and the quotation.
fn direct(clauses: &Clauses<'_>, verb: usize, quote: usize) -> bool {
    let between = (verb + 1..quote).filter(|&place| {
        clauses.get(place).is_some_and(|item| {
            item.kind == Kind::Word
                && !item.senses.any(Senses::PRONOUN)
                && !item.senses.any(Senses::DETERMINER)
        })
    });
    between.count() == 0 || clauses.is_any(quote - 1, &[":", ",", "that"])
}

/// Whether "that", a colon or the quotation itself follows a verb.
fn opens_clause(clauses: &Clauses<'_>, verb: usize, quote: usize) -> bool {
    verb + 1 == quote
        || clauses.is_any(verb + 1, &["that", ":", ","])
        || clauses.is_any(quote - 1, &[":", ","])
}

/// Whether a verb belongs to "who", "which" or "what": its clause says something by the way.
fn is_relative(clauses: &Clauses<'_>, verb: usize) -> bool {
    verb > 0 && clauses.is_any(verb - 1, &["who", "which", "that"])
        || (verb > 1
            && clauses.senses(verb - 1, Senses::AUXILIARY)
            && clauses.is_any(verb - 2, &["who", "which"]))
}

/// "…, saying", "and added": a verb whose subject is the sentence's.
fn trails(clauses: &Clauses<'_>, verb: usize) -> bool {
    let ing = clauses.get(verb).is_some_and(|item| item.word.ends_with("ing"));
    // "with the president, Jane Doe, announcing": the name set off by commas is the one that announces.
    let set_off = verb > 2
        && matches!(clauses.get(verb - 2).map(|item| item.kind), Some(Kind::Name(_)))
        && clauses.is(verb - 3, ",");
    if set_off {
        return false;
    }
    verb > 0
        && (clauses.is_any(verb - 1, &["and", "but", "to"])
            || (ing
                && clauses.is_any(
                    verb - 1,
                    &[",", "—", "–", "while", "after", "before", "by", "in", "for", "even"],
                )))
}

/// "Resolution 1244, which bound them to respect '…'": what a law says.
fn by_law(clauses: &Clauses<'_>, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
    let law = (sentence.start..quote).rev().find(|&place| clauses.senses(place, Senses::LAW))?;
    let Some(Kind::Name(entity)) = clauses.get(law).map(|item| item.kind) else { return None };
    let binds = (law..quote).any(|place| clauses.senses(place, Senses::BIND));
    binds.then_some(Attribution {
        subject: Some(Subject { items: law..law + 1, who: Who::Named(entity) }),
        link: Link::Phrase,
    })
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
            Kind::Name(_) if !item.owns && !item.senses.any(Senses::MUTE) => {
                // "the nominee Jane Doe" is one subject, "the nominee thanked Jane Doe" another.
                let named = subject::named(clauses, place, verb);
                return role.filter(|role: &Subject| role.items.end < place).or(named);
            }
            Kind::Word
                if item.senses.any(Senses::PRONOUN) && !matches!(item.word, "him" | "them" | "you") =>
            {
                return role.or(Some(Subject { items: place..place + 1, who: Who::Pronoun(place) }));
            }
            Kind::Word if role.is_some() && ends_subject(item) => return role,
            Kind::Word if item.senses.any(Senses::ROLE) => {
                let start = if place > at && clauses.senses(place - 1, Senses::DETERMINER) {
                    place - 1
                } else {
                    place
                };
                role = Some(Subject { items: start..place + 1, who: Who::Role(place, None) });
            }
            _ => {}
        }
    }
    role
}

/// Whether a word after a noun shows that the verb has begun.
fn ends_subject(item: &Item<'_>) -> bool {
    item.senses.any(Senses::AUXILIARY) || item.senses.any(Senses::CUE) || item.word.ends_with("ed")
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
    let named = |place: usize| {
        clauses.is(place, "the") || clauses.get(place).is_some_and(|item| matches!(item.kind, Kind::Name(_)))
    };
    let after = sentence.clone().find_map(|place| match clauses.get(place)?.word {
        "according" if clauses.is(place + 1, "to") => Some(place + 2),
        "per" if named(place + 1) => Some(place + 1),
        _ => None,
    })?;
    let subject = subject::after(clauses, after, sentence.end);
    Some(Attribution { subject, link: Link::Phrase })
}

/// A verb of saying after the quotation, the quotation inside what was said: it was a "…" deal, X said.
fn tail(clauses: &Clauses<'_>, quote: usize, sentence: &Range<usize>) -> Option<Attribution> {
    let verb = (quote + 1..sentence.end).rev().find(|&place| is_verb(clauses, place, Senses::SAY))?;
    let subject = subject::before(clauses, verb, quote + 1)?;
    let set_off = clauses.is_any(subject.items.start.checked_sub(1)?, &[",", "—", "–"]);
    set_off.then_some(Attribution { subject: Some(subject), link: Link::Phrase })
}
