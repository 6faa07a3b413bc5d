//! Offices that stand for their holders: "the Foreign Secretary".
//!
//! Some sets mark them as persons. The page does not: it would show readers names where no name is.

use std::ops::Range;

static OFFICES: &str = include_str!("../../data/offices.txt");

/// The offices in a text that begins with them or has "the" before them, in order; what stands before a name or a place
/// belongs to it and is left out. `opens` tells where sentences begin.
pub(super) fn offices(text: &str, opens: impl Fn(usize) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        let start = at;
        at += word.len();
        let before = text.get(..start).unwrap_or_default();
        let after_the = before.ends_with("the ") || before.ends_with("The ");
        let Some(office) = text.get(start..).and_then(longest) else { continue };
        let alone = after_the || opens(start) && office.contains(' ');
        if alone && !goes_on(text.get(start + office.len()..).unwrap_or_default()) {
            found.push(start..start + office.len());
        }
    }
    found
}

/// Whether an office ends right before the end of a text, a name to follow it: "Foreign Secretary Ida Moe".
pub(super) fn is_held(before: &str, office: &str) -> bool {
    before.trim_end_matches([' ', ',']).ends_with(office)
}

/// The longest office that a text begins with.
fn longest(text: &str) -> Option<&'static str> {
    let offices = OFFICES.lines().filter(|line| !line.starts_with('#'));
    let begun = offices.filter(|office| {
        let rest = text.strip_prefix(office);
        rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
    });
    begun.max_by_key(|office| office.len())
}

/// Whether more belongs to the name of the office or its holder.
fn goes_on(rest: &str) -> bool {
    let next = rest.trim_start_matches([' ', ',']);
    rest.starts_with('-')
        || next.starts_with("of ")
        || next.starts_with("for ")
        || rest.len() > next.len() && next.starts_with(|next: char| next.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::{is_held, offices};

    #[test]
    fn an_office_alone_is_its_holder() {
        let found = |text: &'static str| -> Vec<&str> {
            offices(text, |start| start == 0).into_iter().map(|stretch| &text[stretch]).collect()
        };
        assert_eq!(
            found("On Friday the Foreign Secretary met the Prime Minister."),
            ["Foreign Secretary", "Prime Minister"]
        );
        assert_eq!(found("Foreign Secretary meets the Prime Minister Ida Moe"), ["Foreign Secretary"]);
        assert_eq!(found("The President of Norland met a minister and the President, Ida Moe."), [""; 0]);
    }

    #[test]
    fn an_office_before_a_name_is_held() {
        assert!(
            is_held("The Foreign Secretary, ", "Foreign Secretary")
                && !is_held("The Foreign ", "Foreign Secretary")
        );
    }
}
