/// How likely two paragraphs of such a likeness tell the same thing, from 0 to 1. Strictly rising.
pub(super) fn chance(likeness: f64) -> f64 {
    let odds = libm::exp(INTERCEPT + SLOPE * libm::log(likeness.max(1e-6)));
    odds / (1.0 + odds)
}

const INTERCEPT: f64 = 6.0;
const SLOPE: f64 = 4.0;
