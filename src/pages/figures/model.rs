//! What stands on the Figures page besides what several texts count: what one counts alone.

use corpus::{Corpus, Quantity, QuantityKind};

use crate::figures::{Given, given};

/// What one text alone counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alone {
    /// What is counted, in the words of the text; may be empty.
    pub of: String,
    /// The number.
    pub given: Given,
}

/// Amounts that one text alone gives, in the order of the bundle.
pub fn alone(corpus: &Corpus) -> Vec<Alone> {
    let counts = |quantity: &&Quantity| {
        quantity.figure.is_none()
            && !matches!(quantity.kind, QuantityKind::Date | QuantityKind::Time | QuantityKind::Ordinal)
    };
    let alone =
        |quantity: &Quantity| Some(Alone { of: quantity.of.clone(), given: given(corpus, quantity)? });
    corpus.quantities.iter().filter(counts).filter_map(alone).collect()
}

#[cfg(test)]
mod tests;
