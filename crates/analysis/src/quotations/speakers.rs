use alloc::{collections::BTreeMap, vec::Vec};

use corpus::{EntityId, EntityKind, Span, Tables};

use super::{
    clause::{Clauses, Kind},
    cues::{Lexicon, Senses},
    subject::{Subject, Who},
};
use crate::segment::fold;

/// Who has been named so far in an article, to tell who "she" and "the minister" are.
pub(super) struct Memory<'a> {
    tables: &'a Tables,
    gender: BTreeMap<EntityId, Gender>,
    /// Persons in the order they are named: who, which paragraph, which sentence, whether as its first name.
    named: Vec<Named>,
    /// Who was introduced as what, the latest last.
    roles: BTreeMap<&'a str, Vec<EntityId>>,
    sentence: u32,
    last_speaker: Option<(EntityId, u32)>,
}

struct Named {
    entity: EntityId,
    sentence: u32,
    first: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gender {
    Woman,
    Man,
}

/// How many sentences back a pronoun may reach.
const PRONOUN_REACH: u32 = 8;

impl<'a> Memory<'a> {
    pub(super) fn new(tables: &'a Tables) -> Self {
        Self {
            tables,
            gender: BTreeMap::new(),
            named: Vec::new(),
            roles: BTreeMap::new(),
            sentence: 0,
            last_speaker: None,
        }
    }

    /// Learns what a paragraph tells of its persons: their titles, roles and gender.
    pub(super) fn learn(&mut self, clauses: &Clauses<'a>, lexicon: &Lexicon) {
        for (at, item) in clauses.items.iter().enumerate() {
            let Kind::Name(entity) = item.kind else { continue };
            let Some(row) =
                self.tables.entities.get(entity.index()).filter(|row| row.kind == EntityKind::Person)
            else {
                continue;
            };
            if at > 0
                && let Some(gender) = title_gender(
                    clauses.get(at - 1).map_or("", |item| item.word),
                    clauses.is(at - 1, ".").then(|| {
                        at.checked_sub(2).and_then(|at| clauses.get(at)).map_or("", |item| item.word)
                    }),
                )
            {
                self.gender.insert(entity, gender);
            }
            let first = row.name.split(' ').next().unwrap_or_default();
            if row.name.contains(' ') && lexicon.senses(&fold(first)).any(Senses::WOMAN) {
                self.gender.entry(entity).or_insert(Gender::Woman);
            }
            for back in 1..=6 {
                let Some(before) = at
                    .checked_sub(back)
                    .and_then(|place| clauses.get(place))
                    .filter(|item| item.kind != Kind::Mark || item.word == ".")
                else {
                    break;
                };
                if before.senses.any(Senses::ROLE) {
                    self.roles.entry(before.word).or_default().push(entity);
                }
                if before.senses.any(Senses::GLUE) && !matches!(before.word, "of" | "for") {
                    break;
                }
            }
            if clauses.is(at + 1, ",") {
                for place in at + 2..at + 12 {
                    let Some(after) = clauses
                        .get(place)
                        .filter(|item| !matches!(item.kind, Kind::Quote(_)) && item.word != ",")
                    else {
                        break;
                    };
                    if after.senses.any(Senses::ROLE) {
                        self.roles.entry(after.word).or_default().push(entity);
                        break;
                    }
                    if after.senses.any(Senses::AUXILIARY) || after.senses.any(Senses::CUE) {
                        break;
                    }
                }
            }
        }
    }

    /// Notes the persons between two items as read.
    pub(super) fn read(&mut self, clauses: &Clauses<'_>, from: usize, to: usize) {
        for at in from..to {
            let Some(item) = clauses.get(at) else { break };
            if item.opens {
                self.sentence += 1;
            }
            let Kind::Name(entity) = item.kind else { continue };
            if self.is_person(entity) {
                let first = !self
                    .named
                    .iter()
                    .rev()
                    .take_while(|named| named.sentence == self.sentence)
                    .any(|named| named.first)
                    && !item.owns;
                self.named.push(Named { entity, sentence: self.sentence, first });
            }
        }
    }

    pub(super) fn spoke(&mut self, entity: EntityId) {
        self.last_speaker = Some((entity, self.sentence));
    }

    fn is_person(&self, entity: EntityId) -> bool {
        self.tables.entities.get(entity.index()).is_some_and(|row| row.kind == EntityKind::Person)
    }

    /// The entity a subject means.
    pub(super) fn resolve(&self, clauses: &Clauses<'_>, subject: &Subject) -> Option<EntityId> {
        match subject.who {
            Who::Named(entity) => Some(entity),
            Who::Pronoun(at) => self.pronoun(clauses.get(at)?.word),
            Who::Role(at, name) => {
                let word = clauses.get(at)?.word;
                let known = self.roles.get(word).and_then(|entities| entities.last().copied());
                let definite = clauses
                    .get(subject.items.start)
                    .is_some_and(|item| matches!(item.word, "the" | "his" | "her" | "their"));
                known.filter(|_| definite && name.is_none()).or(name)
            }
        }
    }

    fn pronoun(&self, word: &str) -> Option<EntityId> {
        let gender = match word {
            "he" | "his" | "him" => Gender::Man,
            "she" | "her" => Gender::Woman,
            _ => return None,
        };
        let fits = |entity: EntityId| match self.gender.get(&entity) {
            Some(known) => *known == gender,
            None => true,
        };
        let sure = |entity: EntityId| self.gender.get(&entity) == Some(&gender);
        let recent =
            || self.named.iter().rev().take_while(|named| named.sentence + PRONOUN_REACH >= self.sentence);
        let newest = recent()
            .filter(|named| named.first)
            .find(|named| fits(named.entity))
            .or_else(|| recent().find(|named| fits(named.entity)));
        if gender == Gender::Woman
            && let Some(woman) = recent().find(|named| sure(named.entity))
        {
            return Some(woman.entity);
        }
        let speaker = self.last_speaker.filter(|&(entity, sentence)| {
            fits(entity) && newest.is_none_or(|named| named.sentence <= sentence)
        });
        speaker.map(|(entity, _)| entity).or(newest.map(|named| named.entity))
    }
}

/// What a title before a name tells; `before` is the word before an abbreviation period.
fn title_gender(word: &str, before: Option<&str>) -> Option<Gender> {
    match before.unwrap_or(word) {
        "mr" | "sir" | "lord" | "king" | "prince" | "congressman" | "chairman" | "spokesman"
        | "businessman" | "actor" => Some(Gender::Man),
        "mrs" | "ms" | "miss" | "lady" | "queen" | "princess" | "congresswoman" | "chairwoman"
        | "spokeswoman" | "businesswoman" | "actress" | "dame" => Some(Gender::Woman),
        _ => None,
    }
}

/// The words that name a subject.
pub(super) fn cue(clauses: &Clauses<'_>, subject: &Subject) -> Option<Span> {
    clauses.bytes(&subject.items)
}
