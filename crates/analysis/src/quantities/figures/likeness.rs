use alloc::vec::Vec;

use corpus::{Hedge, QuantityKind, Tables, TermId};

use super::{
    agreement::{agrees, same_value},
    candidate::Candidate,
    scope::apart,
};
use crate::weights::weights;

/// How well the words around two numbers must agree, in thousandths of the weight of one word that stands nowhere
/// else. The less telling a value is by itself (see [`telling`]) and the less the nouns agree, the more.
///
/// Rows: how the nouns agree (not at all, in part or left out, in their heads). Columns: how telling the value is
/// (one digit, two, three or more). `None`: never.
///
/// Of the 45 pairs of amounts that the sample's annotation puts together, 44 are found and none beside them. Half of all
/// these finds the same, half as much again loses 11: the values stand where losses begin, because a figure made of two
/// things is worse than one not found.
const WORDS_NEEDED: [[Option<u32>; 3]; 3] =
    [[None, Some(2_400), Some(300)], [Some(1_700), Some(900), Some(0)], [Some(1_000), Some(450), Some(0)]];

/// The same for numbers that agree only once rounded, or within their hedges: two texts meet in such values more often by
/// chance. From half to half as much again the sample's figures are the same.
const WORDS_NEEDED_ROUNDED: [[Option<u32>; 3]; 3] =
    [[None; 3], [None, Some(1_400), Some(1_400)], [Some(900), Some(250), Some(250)]];

/// What a day that both sentences name counts for: nearly a word that stands nowhere else. Without it one of the sample's
/// 44 pairs is lost; twice as much finds no more.
const SHARED_DAY: u32 = 800;

/// What a month or year that both sentences name counts for: less than a day, since a bundle has few of them.
const SHARED_YEAR: u32 = 300;

/// The words needed where numbers do not agree, those of about four rare words: two texts are said to differ only where
/// they clearly speak of the same. From a third to twice of it, nothing in the sample is said to differ.
const WORDS_NEEDED_DIFFERENT: u32 = 3_000;

/// What a paragraph's words beyond the sentence count for, in hundredths: less than those beside the number, for they may
/// be about another one. At 0 the sample loses 10 of 44 pairs, at 100 it gains none.
const PARAGRAPH_SHARE: u32 = 40;

/// The words around numbers and how rare they are.
pub(super) struct Context<'a> {
    tables: &'a Tables,
    /// For each term, its weight in thousandths.
    weights: Vec<u32>,
}

impl<'a> Context<'a> {
    pub(super) fn of(tables: &'a Tables) -> Self {
        Self { tables, weights: weights(tables) }
    }

    /// The weight of the words that two sorted lists share. The number itself is no evidence for itself; another
    /// number is.
    fn weight(&self, a: &[TermId], b: &[TermId], own: &str) -> u32 {
        let (mut a, mut b) = (a.iter().peekable(), b.iter().peekable());
        let mut sum = 0;
        while let (Some(&&one), Some(&&other)) = (a.peek(), b.peek()) {
            if one == other && !self.is_number(one, own) {
                sum += self.weights.get(one.index()).copied().unwrap_or_default();
            }
            if one <= other {
                a.next();
            }
            if other <= one {
                b.next();
            }
        }
        sum
    }

    /// Whether a term is the number `own`, or a number too short to tell anything.
    fn is_number(&self, term: TermId, own: &str) -> bool {
        let stem = self.tables.terms.get(term.index()).map_or("", |term| &term.stem);
        let mut digits = stem.chars().filter(|&character| character != ',');
        let number = stem.starts_with(|first: char| first.is_ascii_digit());
        number && (stem.len() < 3 || own.chars().all(|digit| digits.next() == Some(digit)))
    }

    /// The weight of the words two numbers share: those of the sentence, at a discount those of the paragraph, and
    /// the finest date that both sentences give.
    fn shared(&self, a: &Candidate<'_>, b: &Candidate<'_>) -> u32 {
        let near = self.weight(&a.near, &b.near, &a.digits);
        let far = self.weight(&a.far, &b.far, &a.digits).saturating_sub(near);
        let date = a.dates.iter().filter(|date| b.dates.contains(date)).map(|date| date.len()).max();
        let date =
            date.map_or(0, |length| if length == "2024-01-17".len() { SHARED_DAY } else { SHARED_YEAR });
        near + far * PARAGRAPH_SHARE / 100 + date
    }
}

/// How surely two amounts are of the same thing; `None` where they are not, or not surely enough.
pub(super) fn likeness(a: &Candidate<'_>, b: &Candidate<'_>, context: &Context<'_>) -> Option<u32> {
    let of_a_kind = a.kind == b.kind
        || [a.kind, b.kind].iter().all(|kind| matches!(kind, QuantityKind::Date | QuantityKind::Duration));
    if !of_a_kind || a.unit != b.unit {
        return None;
    }
    if a.article == b.article {
        // Within one article only what the text itself gives as another number for the same thing.
        let stated = b.alternative && a.paragraph == b.paragraph && a.sentence == b.sentence;
        return stated.then_some(1_000);
    }
    let agree = same_value(a, b) || agrees(a, b);
    // Most pairs are of two numbers that have nothing to do with each other: those that do not agree must be of one noun.
    if !(agree || within(a, b, OF_A_PART) && of_one_noun(a, b)) {
        return None;
    }
    let nouns = nouns(a, b);
    let row = if same_value(a, b) {
        *WORDS_NEEDED.get(nouns)?.get(telling(a).max(telling_with_hedge(a, b)))?
    } else if agree {
        *WORDS_NEEDED_ROUNDED.get(nouns)?.get(telling(a).max(telling(b)))?
    } else {
        let near = within(a, b, if apart(&a.scope, &b.scope) { OF_A_PART } else { OF_ONE_THING });
        near.then_some(WORDS_NEEDED_DIFFERENT)
    };
    let needed = row?;
    let shared = context.shared(a, b);
    let bonus = if same_value(a, b) { 10_000 } else { 0 };
    (shared >= needed).then_some(bonus + shared + 500 * u32::try_from(nouns).unwrap_or(0))
}

/// How unlikely it is that two texts give this value for different things: its digits, and more for money and
/// millions.
fn telling(candidate: &Candidate<'_>) -> usize {
    let digits = candidate.significant as usize;
    let money = usize::from(candidate.kind == QuantityKind::Money);
    let large = usize::from(candidate.number >= 1e6);
    let range = usize::from(candidate.upper.is_some());
    (digits + money + large + range).clamp(1, 3) - 1
}

/// Two texts that hedge a number of two digits alike ("more than 4,500") tell more than the number does.
fn telling_with_hedge(a: &Candidate<'_>, b: &Candidate<'_>) -> usize {
    let alike = a.hedge == b.hedge && a.hedge != Hedge::Exact && a.significant >= 2;
    (telling(a) + usize::from(alike)).min(2)
}

/// How the nouns of two amounts agree: 2 in their heads, 1 in another word or where one leaves it out, 0 not at all.
fn nouns(a: &Candidate<'_>, b: &Candidate<'_>) -> usize {
    if a.of.is_empty() || b.of.is_empty() {
        return 1;
    }
    if of_one_noun(a, b) {
        return 2;
    }
    usize::from(a.of.iter().any(|one| b.of.iter().any(|other| alike(one, other))))
}

/// Whether the nouns of two amounts agree in their heads.
fn of_one_noun(a: &Candidate<'_>, b: &Candidate<'_>) -> bool {
    a.of.last().zip(b.of.last()).is_some_and(|(one, other)| alike(one, other))
}

/// Shortest common beginning of two stems that counts as one word: "launch" and "launcher".
const COMMON_BEGINNING: usize = 5;

fn alike(one: &str, other: &str) -> bool {
    if one.as_bytes().first() != other.as_bytes().first() {
        return false;
    }
    if one == other {
        return true;
    }
    let common = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    common >= COMMON_BEGINNING && common * 10 >= one.len().max(other.len()) * 7
}

/// How many times as large as the other one of two numbers may be that are of one thing and not the same: corrections
/// and rival counts are of one order.
const OF_ONE_THING: f64 = 1.5;

/// The same for numbers of two parts of one thing: a part may be a tenth of the whole.
const OF_A_PART: f64 = 10.0;

fn within(a: &Candidate<'_>, b: &Candidate<'_>, times: f64) -> bool {
    let (a, b) = (a.number, b.number);
    a.max(b) <= a.min(b) * times
}
