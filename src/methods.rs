//! How the analysis works: of each method, the four things a reader should know.

use crate::measured::{FIGURES, Figure};
use crate::messages::{Message, methods as words};

/// One method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Method {
    /// What it finds.
    pub title: Message,
    /// The layers of the accuracy report that measure it; none where nobody has measured it yet.
    layers: &'static [&'static str],
    /// What it does.
    pub does: Message,
    /// What it does not do.
    pub does_not: Message,
    /// What a reader can do about it.
    pub remedy: Message,
}

impl Method {
    /// How often it errs, as far as that was measured.
    pub fn figures(&self) -> impl Iterator<Item = &'static Figure> {
        FIGURES.iter().filter(|figure| self.layers.contains(&figure.layer))
    }
}

/// How paragraphs are matched.
pub const MATCHING: Method = Method {
    title: words::MATCHING,
    layers: &["parallels", "events"],
    does: words::MATCHING_DOES,
    does_not: words::MATCHING_DOES_NOT,
    remedy: words::MATCHING_REMEDY,
};

/// All methods, in the order the analysis applies them.
pub const METHODS: [Method; 7] = [
    Method {
        title: words::CLEANING,
        layers: &["cleaning", "sentences"],
        does: words::CLEANING_DOES,
        does_not: words::CLEANING_DOES_NOT,
        remedy: words::CLEANING_REMEDY,
    },
    Method {
        title: words::NAMES,
        layers: &["names"],
        does: words::NAMES_DOES,
        does_not: words::NAMES_DOES_NOT,
        remedy: words::NAMES_REMEDY,
    },
    Method {
        title: words::RESOLVING,
        layers: &["entities"],
        does: words::RESOLVING_DOES,
        does_not: words::RESOLVING_DOES_NOT,
        remedy: words::RESOLVING_REMEDY,
    },
    Method {
        title: words::DESCRIPTIONS,
        layers: &[],
        does: words::DESCRIPTIONS_DOES,
        does_not: words::DESCRIPTIONS_DOES_NOT,
        remedy: words::DESCRIPTIONS_REMEDY,
    },
    Method {
        title: words::QUOTATIONS,
        layers: &["quotations"],
        does: words::QUOTATIONS_DOES,
        does_not: words::QUOTATIONS_DOES_NOT,
        remedy: words::QUOTATIONS_REMEDY,
    },
    Method {
        title: words::FIGURES,
        layers: &["quantities"],
        does: words::FIGURES_DOES,
        does_not: words::FIGURES_DOES_NOT,
        remedy: words::FIGURES_REMEDY,
    },
    MATCHING,
];

#[cfg(test)]
mod tests {
    use super::{FIGURES, METHODS};

    #[test]
    fn every_figure_of_the_report_stands_on_one_card() {
        for figure in FIGURES {
            let cards = METHODS.iter().filter(|method| method.figures().any(|other| other == figure)).count();
            assert_eq!(cards, 1, "{figure:?}");
        }
    }

    #[test]
    fn every_method_that_a_layer_measures_has_figures() {
        for method in METHODS {
            let unmeasured = FIGURES.is_empty() || method.layers.is_empty();
            assert!(unmeasured || method.figures().next().is_some(), "{:?}", method.title);
        }
    }
}
