use alloc::{collections::BTreeMap, vec::Vec};

use corpus::{EntityId, EntityKind, Span, Tables};

use super::{
    clause::{Clauses, Kind},
    cues::{Lexicon, Senses},
    subject::{Subject, Who},
};
use crate::{lists::entries, segment::fold};

/// Who has been named so far in an article, to tell who "she" and "the minister" are.
pub(super) struct Memory<'a> {
    tables: &'a Tables,
    gender: BTreeMap<EntityId, Gender>,
    /// Who is introduced as what in the article, and how often.
    roles: BTreeMap<&'a str, BTreeMap<EntityId, usize>>,
    /// Persons in the order they are named.
    named: Vec<Named>,
    /// Sentences read so far.
    sentence: u32,
    /// The sentence opened with a subordinate clause or phrase that no comma has ended yet.
    clause_open: bool,
    last_speaker: Option<(EntityId, u32)>,
}

struct Named {
    entity: EntityId,
    sentence: u32,
    place: Place,
}

/// What a name is to its sentence.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The first that nothing governs: most often its subject.
    Subject,
    /// After a preposition, or an owner.
    Governed,
    Other,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gender {
    Woman,
    Man,
}

/// How many sentences back a pronoun may reach.
const PRONOUN_REACH: u32 = 8;

/// What each sentence between a pronoun and a name costs.
const DISTANCE: i32 = 3;

/// What being the subject of its sentence is worth: pronouns go on with subjects.
const SUBJECT: i32 = 4;

/// What being the subject of the very sentence is worth on top.
const SAME_SENTENCE: i32 = 4;

/// What being governed by a preposition or owning something costs.
const GOVERNED: i32 = 2;

/// What having spoken last is worth: "he said" goes on with who spoke.
const SPOKE_LAST: i32 = 6;

/// What a known gender is worth against an unknown one.
const KNOWN_GENDER: i32 = 5;

/// Roles that speak for the body or country they are named with; see the file.
static FOR_OTHERS: &str = include_str!("../../data/quotations/roles-for-others.txt");

/// How many sentences back "the minister" may mean whoever spoke last.
const SPEAKER_REACH: u32 = 4;

/// Words before a name among which its title stands.
const TITLE_REACH: usize = 6;

/// Words after a name among which its role stands in apposition.
const APPOSITION_REACH: usize = 10;

impl<'a> Memory<'a> {
    pub(super) fn new(tables: &'a Tables) -> Self {
        Self {
            tables,
            gender: BTreeMap::new(),
            roles: BTreeMap::new(),
            named: Vec::new(),
            sentence: 0,
            clause_open: false,
            last_speaker: None,
        }
    }

    /// Learns what a paragraph tells of its persons: their titles, roles and gender.
    pub(super) fn learn(&mut self, clauses: &Clauses<'a>, lexicon: &Lexicon) {
        for (at, item) in clauses.items.iter().enumerate() {
            let Kind::Name(entity) = item.kind else { continue };
            let Some(row) = self.tables.entities.get(entity.index()) else { continue };
            if row.kind != EntityKind::Person {
                continue;
            }
            let first = row.name.split(' ').next().unwrap_or_default();
            if row.name.contains(' ') && lexicon.senses(&fold(first)).any(Senses::WOMAN) {
                self.gender.entry(entity).or_insert(Gender::Woman);
            }
            // "his wife, Jane Doe".
            let kin = at.checked_sub(2).filter(|_| clauses.is(at - 1, ",")).and_then(|kin| clauses.get(kin));
            if let Some(gender) = kin.and_then(|kin| title_gender(kin.word)) {
                self.gender.insert(entity, gender);
            }
            self.learn_title(clauses, at, entity);
            self.learn_apposition(clauses, at, entity);
        }
    }

    /// "Norwegian President Aleksander Dahle", "Mr. Doe".
    fn learn_title(&mut self, clauses: &Clauses<'a>, at: usize, entity: EntityId) {
        for back in 1..=TITLE_REACH {
            let before = at.checked_sub(back).and_then(|place| clauses.get(place));
            let Some(before) = before.filter(|item| item.kind != Kind::Mark || item.word == ".") else {
                break;
            };
            if let Some(gender) = title_gender(before.word) {
                self.gender.insert(entity, gender);
            }
            if before.senses.any(Senses::ROLE) && !before.senses.any(Senses::BODY) {
                self.introduce(before.word, entity);
            }
            if matches!(before.kind, Kind::Quote)
                || (before.senses.any(Senses::GLUE) && !matches!(before.word, "of" | "for"))
            {
                break;
            }
        }
    }

    /// "Jane Doe, the analyst, ...".
    fn learn_apposition(&mut self, clauses: &Clauses<'a>, at: usize, entity: EntityId) {
        if !clauses.is(at + 1, ",") {
            return;
        }
        for place in at + 2..at + 2 + APPOSITION_REACH {
            let Some(after) = clauses.get(place) else { break };
            let ends = matches!(after.kind, Kind::Quote)
                || after.word == ","
                || after.senses.any(Senses::AUXILIARY)
                || after.senses.any(Senses::SAY);
            if ends {
                break;
            }
            if let Some(gender) = title_gender(after.word) {
                self.gender.insert(entity, gender);
            }
            if after.senses.any(Senses::ROLE) && !after.senses.any(Senses::BODY) {
                self.introduce(after.word, entity);
                break;
            }
        }
    }

    fn introduce(&mut self, role: &'a str, entity: EntityId) {
        *self.roles.entry(role).or_default().entry(entity).or_default() += 1;
    }

    /// Notes the persons between two items as read.
    pub(super) fn read(&mut self, clauses: &Clauses<'_>, from: usize, to: usize) {
        for at in from..to {
            let Some(item) = clauses.get(at) else { break };
            if item.opens {
                self.sentence += 1;
                self.clause_open =
                    item.senses.any(Senses::CONJUNCTION) || item.senses.any(Senses::PREPOSITION);
            }
            self.clause_open &= item.word != ",";
            let entity = match item.kind {
                Kind::Name(entity) if self.is_person(entity) => entity,
                // A pronoun that is understood keeps who it means in mind.
                Kind::Word if matches!(item.word, "he" | "she") => match self.pronoun(item.word) {
                    Some(entity) => entity,
                    None => continue,
                },
                _ => continue,
            };
            let mut here = self.named.iter().rev().take_while(|named| named.sentence == self.sentence);
            // "As Doe left, Roe said": what comes before the comma is no subject.
            let place =
                if self.clause_open || item.owns || (at > 0 && clauses.senses(at - 1, Senses::PREPOSITION)) {
                    Place::Governed
                } else if here.any(|named| named.place == Place::Subject) {
                    Place::Other
                } else {
                    Place::Subject
                };
            self.named.push(Named { entity, sentence: self.sentence, place });
        }
    }

    fn can_speak(&self, entity: EntityId) -> bool {
        let kind = self.tables.entities.get(entity.index()).map(|row| row.kind);
        !matches!(kind, Some(EntityKind::Product | EntityKind::Event) | None)
    }

    fn is_person(&self, entity: EntityId) -> bool {
        self.tables.entities.get(entity.index()).is_some_and(|row| row.kind == EntityKind::Person)
    }

    /// Notes who spoke, and what a body was introduced as that did: "a spokeswoman for the firm".
    pub(super) fn spoke(&mut self, clauses: &Clauses<'a>, subject: &Subject, entity: EntityId) {
        self.last_speaker = Some((entity, self.sentence));
        if let Who::Role(at, Some(name)) = subject.who
            && name == entity
            && let Some(item) = clauses.get(at)
        {
            self.introduce(item.word, entity);
        }
    }

    /// The entity a subject means.
    pub(super) fn resolve(&self, clauses: &Clauses<'_>, subject: &Subject) -> Option<EntityId> {
        match subject.who {
            Who::Named(entity) => Some(entity).filter(|&entity| self.can_speak(entity)),
            Who::Pronoun(at) if matches!(clauses.get(at)?.word, "they" | "their") => {
                self.recent_speaker(|speaker| !self.is_person(speaker))
            }
            Who::Pronoun(at) => self.pronoun(clauses.get(at)?.word),
            Who::Role(at, name) => {
                let role = clauses.get(at)?;
                let definite = clauses
                    .get(subject.items.start)
                    .is_some_and(|first| matches!(first.word, "the" | "his" | "her" | "their"));
                if definite && role.senses.any(Senses::PAPER) {
                    return self.last_speaker.map(|(entity, _)| entity);
                }
                let holder = definite.then(|| self.holder(role.word)).flatten();
                // A spokesman for a ministry speaks for it; somebody's lawyer is not that somebody, and the governor
                // of Texas is not Texas.
                let speaks_for =
                    role.senses.any(Senses::BODY) || entries(FOR_OTHERS).any(|word| word == role.word);
                let body = name.filter(|&name| speaks_for && !self.is_person(name));
                // "The ferry's operator" is somebody's: who spoke last need not be.
                let owned = subject.items.clone().any(|at| clauses.get(at).is_some_and(|item| item.owns));
                let goes_on =
                    definite && !owned && !role.senses.any(Senses::BODY) && !role.word.ends_with('s');
                holder.or(body).or_else(|| goes_on.then(|| self.recent_speaker(|_| true)).flatten())
            }
        }
    }

    /// Who spoke last, if it is fresh in mind and fits.
    fn recent_speaker(&self, fits: impl Fn(EntityId) -> bool) -> Option<EntityId> {
        let (entity, sentence) = self.last_speaker?;
        (sentence + SPEAKER_REACH >= self.sentence && fits(entity)).then_some(entity)
    }

    /// Who the article introduces as "the minister": whoever it most often does, the one named last of equals.
    fn holder(&self, role: &str) -> Option<EntityId> {
        let last = |entity: EntityId| self.named.iter().rposition(|named| named.entity == entity);
        let holders = self.roles.get(role)?;
        holders
            .iter()
            .max_by_key(|(entity, count)| (last(**entity).is_some(), **count, last(**entity)))
            .map(|(entity, _)| *entity)
    }

    fn pronoun(&self, word: &str) -> Option<EntityId> {
        let gender = match word {
            "he" | "his" | "him" => Gender::Man,
            "she" | "her" => Gender::Woman,
            _ => return None,
        };
        let weigh = |entity: EntityId| match self.gender.get(&entity) {
            Some(known) => (*known == gender).then_some(KNOWN_GENDER),
            None => Some(if gender == Gender::Man { KNOWN_GENDER } else { 0 }),
        };
        let mut weights: BTreeMap<EntityId, i32> = BTreeMap::new();
        for named in
            self.named.iter().rev().take_while(|named| named.sentence + PRONOUN_REACH >= self.sentence)
        {
            let Some(known) = weigh(named.entity) else { continue };
            let distance = i32::try_from(self.sentence - named.sentence).unwrap_or(0) * DISTANCE;
            let place = match named.place {
                Place::Subject if distance == 0 => SUBJECT + SAME_SENTENCE,
                Place::Subject => SUBJECT,
                Place::Governed => -GOVERNED,
                Place::Other => 0,
            };
            let weight = weights.entry(named.entity).or_insert(i32::MIN);
            *weight = (*weight).max(known + place - distance);
        }
        if let Some((entity, sentence)) = self.last_speaker
            && let Some(known) = weigh(entity)
        {
            let distance = i32::try_from(self.sentence.saturating_sub(sentence)).unwrap_or(0) * DISTANCE;
            let weight = weights.entry(entity).or_insert(i32::MIN);
            *weight = (*weight).max(known - distance) + SPOKE_LAST;
        }
        weights
            .into_iter()
            .max_by_key(|(entity, weight)| {
                (*weight, self.named.iter().rposition(|named| named.entity == *entity))
            })
            .map(|(entity, _)| entity)
    }
}

/// What a title tells of its bearer.
fn title_gender(word: &str) -> Option<Gender> {
    match word {
        "mr" | "sir" | "lord" | "king" | "prince" | "congressman" | "chairman" | "spokesman"
        | "businessman" | "actor" => Some(Gender::Man),
        "mrs" | "ms" | "miss" | "lady" | "queen" | "princess" | "congresswoman" | "chairwoman"
        | "spokeswoman" | "businesswoman" | "actress" | "dame" | "wife" | "mother" | "daughter"
        | "sister" | "widow" => Some(Gender::Woman),
        _ => None,
    }
}

/// The words that name a subject.
pub(super) fn cue(clauses: &Clauses<'_>, subject: &Subject) -> Option<Span> {
    clauses.bytes(&subject.items)
}
