//! How the analysis works: of each method, the four things a reader should know.

use crate::measured::{FIGURES, Figure};

/// One method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Method {
    /// What it finds.
    pub title: &'static str,
    /// The layers of the accuracy report that measure it.
    layers: &'static [&'static str],
    /// What it does.
    pub does: &'static str,
    /// What it does not do.
    pub does_not: &'static str,
    /// What a reader can do about it.
    pub remedy: &'static str,
}

impl Method {
    /// How often it errs, as far as that was measured.
    pub fn figures(&self) -> impl Iterator<Item = &'static Figure> {
        FIGURES.iter().filter(|figure| self.layers.contains(&figure.layer))
    }
}

/// How paragraphs are matched.
pub const MATCHING: Method = Method {
    title: "Paragraphs that tell the same",
    layers: &["parallels", "events"],
    does: "Puts paragraphs together when they share names, figures and rare words.",
    does_not: "It does not read meaning. It can miss a match told in other words, and it can match two paragraphs that \
               only share names.",
    remedy: "See why two paragraphs were matched, and put any two side by side yourself. The author of an edition can \
             take matches out and add others.",
};

/// All methods, in the order the analysis applies them.
pub const METHODS: [Method; 6] = [
    Method {
        title: "Sentences, and what belongs to the page",
        layers: &["cleaning", "sentences"],
        does: "Sets aside lines that belong to the page and not to the article: captions, bylines, links to other \
               articles, buttons, copyright lines. Nothing is deleted.",
        does_not: "It does not see the page. A short line of the article may be set aside, and a line of the page may \
                   stay among the paragraphs.",
        remedy: "Below each text stands how many lines were set aside; one press shows them.",
    },
    Method {
        title: "Names and their kinds",
        layers: &["names"],
        does: "Finds names by word lists, by the words beside them, and by a small tagger that learned from freely \
               licensed texts. The clear names of all texts explain the unclear ones.",
        does_not: "It does not know who or what is named. It can take a place for a person, and it misses names that \
                   are written like other words. Names in languages other than English are found by their capitals.",
        remedy: "Ask for a name in the filter and read every paragraph that was taken to name it. The author of an edition \
                 can change its kind or take it out.",
    },
    Method {
        title: "One thing, many names",
        layers: &["entities"],
        does: "Puts names together that mean one thing: full names and surnames, initials, acronyms, spellings with and \
               without accents, countries and their adjectives. In doubt they stay apart.",
        does_not: "It does not follow \"he\" or \"the company\", except to find who speaks. Two things of one name may \
                   be put together.",
        remedy: "The author of an edition can join names and part them.",
    },
    Method {
        title: "Quotations and speakers",
        layers: &["quotations"],
        does: "Finds words in quotation marks, tells speech from single words set in marks, and gives speech to whom a \
               verb of saying points. Versions of one utterance are put together.",
        does_not: "It does not know who spoke beyond what the sentence says. Where a pronoun or a role may mean two \
                   people it can choose the wrong one, or leave the speaker open.",
        remedy: "Read the sentence the words stand in.",
    },
    Method {
        title: "Figures and dates",
        layers: &["quantities"],
        does: "Reads amounts, units and dates, whatever their spelling, and puts together those that count the same \
               thing. Dates are read from the day the article was published.",
        does_not: "It prefers no number. It can put together two figures that count different things, and it passes \
                   over figures whose noun is not said.",
        remedy: "The sign after a figure opens every text's own sentence.",
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
    fn every_method_was_measured() {
        for method in METHODS {
            assert!(FIGURES.is_empty() || method.figures().next().is_some(), "{}", method.title);
        }
    }
}
