use alloc::vec::Vec;
use core::cmp::{Ordering, Reverse};

use corpus::{Evidence, ParagraphId, Parallel};

use super::feature::{Held, Profile};

/// What two paragraphs share, measured.
pub(super) struct Likeness {
    /// How likely the match is right, in thousandths.
    pub(super) score: u16,
    a_told: u16,
    b_told: u16,
    evidence: Vec<Evidence>,
}

impl Likeness {
    pub(super) fn into_parallel(self, a: ParagraphId, b: ParagraphId) -> Parallel {
        Parallel {
            a,
            b,
            score: self.score,
            a_told: self.a_told,
            b_told: self.b_told,
            evidence: self.evidence,
        }
    }
}

/// Reasons given for one match; more than these few nobody reads.
const REASONS: usize = 12;

/// Compares what two paragraphs tell. Symmetric: `b` with `a` gives the same score.
pub(super) fn compare(a: &Profile, b: &Profile) -> Likeness {
    let shared = shared(a, b);
    let weight: f64 = shared.iter().map(|(one, _)| one.weight).sum();
    let (a_told, b_told) = (share(weight, a.weight), share(weight, b.weight));
    let cosine = cosine(a, b, &shared);
    let score = thousandths(libm::sqrt(cosine) * weight / (weight + HALF_WEIGHT));
    let mut evidence: Vec<Evidence> = shared
        .iter()
        .map(|(one, other)| Evidence {
            shared: one.shared(other),
            share: thousandths(share(one.weight, weight)),
            paragraphs: one.paragraphs,
        })
        .collect();
    evidence.sort_by_key(|reason| (Reverse(reason.share), reason.shared));
    evidence.truncate(REASONS);
    Likeness { score, a_told: thousandths(a_told), b_told: thousandths(b_told), evidence }
}

/// Shared weight at which a match is worth half of what its cosine says: two middling words in common prove little.
const HALF_WEIGHT: f64 = 2.0;

/// The features both have, in order.
fn shared<'a>(a: &'a Profile, b: &'a Profile) -> Vec<(&'a Held, &'a Held)> {
    let mut shared = Vec::new();
    let (mut left, mut right) = (a.held.iter().peekable(), b.held.iter().peekable());
    while let (Some(one), Some(other)) = (left.peek(), right.peek()) {
        match one.feature.cmp(&other.feature) {
            Ordering::Less => _ = left.next(),
            Ordering::Greater => _ = right.next(),
            Ordering::Equal => {
                shared.push((*one, *other));
                left.next();
                right.next();
            }
        }
    }
    shared
}

fn cosine(a: &Profile, b: &Profile, shared: &[(&Held, &Held)]) -> f64 {
    let square = |held: &Held| held.weight * held.weight;
    let norm = |profile: &Profile| profile.held.iter().map(square).sum::<f64>();
    let dot: f64 = shared.iter().map(|(one, _)| square(one)).sum();
    share(dot, libm::sqrt(norm(a) * norm(b)))
}

fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

fn thousandths(share: f64) -> u16 {
    // The cast rounds down and saturates, so the parts of one match never add up to more than 1000.
    (share.clamp(0.0, 1.0) * 1000.0) as u16
}
