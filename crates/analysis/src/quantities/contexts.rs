/// What a word says about a number or a date beside it: a set of the headings of the file it stands under.
#[derive(Clone, Copy, Default)]
pub(super) struct Contexts(u16);

macro_rules! contexts {
    ($($name:ident = $bit:literal, $heading:literal;)*) => {
        impl Contexts {
            $(pub(super) const $name: Self = Self(1 << $bit);)*

            /// The one that words under a heading belong to.
            pub(super) fn under(heading: &str) -> Self {
                match heading {
                    $($heading => Self::$name,)*
                    _ => Self::default(),
                }
            }
        }
    };
}

contexts! {
    NUMBERED = 0, "numbered";
    BEFORE_PRONOUN_ONE = 1, "before-pronoun-one";
    AFTER_PRONOUN_ONE = 2, "after-pronoun-one";
    CHANGE = 3, "change";
    BEFORE_VERB_LAST = 4, "before-verb-last";
    OVER_A_PERIOD = 5, "over-a-period";
    LASTING = 6, "lasting";
    BEFORE_YEAR = 7, "before-year";
    OWNER = 8, "owner";
    BEFORE_MONTH = 9, "before-month";
    BEFORE_ORDINAL = 10, "before-ordinal";
    BUSINESS = 11, "business";
}

impl Contexts {
    pub(super) fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Contexts;
    use crate::lists::words_by_heading;

    #[test]
    fn every_heading_of_the_file_means_something() {
        for (heading, word) in words_by_heading(include_str!("../../data/quantities/contexts.txt")) {
            assert_ne!(Contexts::under(heading).0, 0, "{heading}: {word}");
        }
    }
}
