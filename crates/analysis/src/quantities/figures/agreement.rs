use corpus::{Agreement, Hedge};

use super::{candidate::Candidate, scope::apart};

/// How far a number hedged with "about" may be off, as a share of it: "about 5,000" is said of 4,700 and of 5,400, and a
/// tenth is what rounding to one digit moves a number of that size. From 0.05 to 0.2 the sample's figures are the same.
const ABOUT: f64 = 0.1;

/// How far "more than" and "nearly" reach beyond and below a number, as a share of it: "more than 4,500" is said of
/// 5,000, while of 6,000 one says so. From 0.1 to 0.5 the sample's figures are the same.
const BEYOND: f64 = 0.25;

/// Whether two amounts give the same number.
pub(super) fn same_value(a: &Candidate<'_>, b: &Candidate<'_>) -> bool {
    a.value == b.value && a.upper == b.upper
}

/// Whether two amounts agree once the rougher one is rounded, or within their hedges.
pub(super) fn agrees(a: &Candidate<'_>, b: &Candidate<'_>) -> bool {
    rounds(a, b) || overlap(a, b)
}

/// Whether two amounts may stand in one figure: numbers of one article must not contradict each other.
pub(super) fn compatible(a: &Candidate<'_>, b: &Candidate<'_>) -> bool {
    a.unit == b.unit
        && (same_value(a, b)
            || agrees(a, b)
            || a.article != b.article
            || (a.paragraph == b.paragraph && (a.alternative || b.alternative)))
}

/// How the numbers of a figure relate.
pub(super) fn agreement(members: &[&Candidate<'_>]) -> Agreement {
    let pairs = || {
        members
            .iter()
            .enumerate()
            .flat_map(|(place, a)| members.iter().skip(place + 1).map(move |b| (*a, *b)))
    };
    if pairs().all(|(a, b)| same_value(a, b)) {
        Agreement::Same
    } else if pairs().all(|(a, b)| same_value(a, b) || rounds(a, b)) {
        Agreement::Rounded
    } else if pairs().all(|(a, b)| same_value(a, b) || agrees(a, b)) {
        Agreement::Compatible
    } else if pairs().all(|(a, b)| same_value(a, b) || agrees(a, b) || apart(&a.scope, &b.scope)) {
        Agreement::DifferentScope
    } else {
        Agreement::Differs
    }
}

/// Whether the number with fewer digits is the other one, rounded to them. A round number that claims to be exact
/// is only taken for rounded where it has two digits or is hedged.
fn rounds(a: &Candidate<'_>, b: &Candidate<'_>) -> bool {
    let (rough, fine) = if a.significant < b.significant { (a, b) } else { (b, a) };
    if rough.significant == fine.significant || rough.upper.is_some() || fine.upper.is_some() {
        return false;
    }
    let (value, target) = (fine.number, rough.number);
    let magnitude = libm::floor(libm::log10(target.abs().max(1.0)));
    let step = libm::pow(10.0, magnitude + 1.0 - f64::from(rough.significant));
    let near = libm::fabs(value - target) < step / 2.0;
    let hedged = rough.hedge != Hedge::Exact || rough.significant >= 2;
    near && hedged && target >= 10.0
}

/// Whether the stretches that the hedges of two amounts leave open meet.
fn overlap(a: &Candidate<'_>, b: &Candidate<'_>) -> bool {
    if a.hedge == Hedge::Exact && b.hedge == Hedge::Exact && a.upper.is_none() && b.upper.is_none() {
        return false;
    }
    let ((low_a, high_a), (low_b, high_b)) = (stretch(a), stretch(b));
    low_a <= high_b && low_b <= high_a
}

fn stretch(candidate: &Candidate<'_>) -> (f64, f64) {
    let low = candidate.number;
    let high = candidate.upper.map_or(low, |upper| upper.to_f64());
    match candidate.hedge {
        Hedge::Exact => (low, high),
        Hedge::About => (low * (1.0 - ABOUT), high * (1.0 + ABOUT)),
        Hedge::Over => (low, high * (1.0 + BEYOND)),
        Hedge::Under => (low * (1.0 - BEYOND), high),
    }
}
