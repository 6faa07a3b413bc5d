//! Weapons without a name of their own, by whose they are.
//!
//! Sets of security reports mark "Norlandic fighter jets" as a military platform. The page has no entity for them: a reader
//! filters by Norland.

use analysis::Distinctions;

static WORDS: &str = include_str!("../../data/armament.txt");

/// Whether a word stands under a heading of the list.
fn is_listed(heading: &str, word: &str) -> bool {
    let own = WORDS.lines().skip_while(|line| line.trim_matches(['[', ']']) != heading).skip(1);
    let own = own.take_while(|line| !line.starts_with('[')).filter(|line| !line.starts_with('#'));
    own.flat_map(str::split_whitespace).any(|listed| listed == word)
}

/// How many bytes behind the end of a name say what weapons are meant, in " fighter jets" or "-led coalition aircraft";
/// `None` where none are.
pub(super) fn named_armament(behind: &str, distinctions: &Distinctions) -> Option<usize> {
    let mut rest = behind;
    let mut end = None;
    if let Some(participle) = rest.strip_prefix('-') {
        rest = participle.trim_start_matches(|letter: char| letter.is_ascii_lowercase());
    }
    while let Some(after) = rest.strip_prefix(' ') {
        let word = &after[..after
            .find(|letter: char| !(letter.is_alphanumeric() || letter == '-'))
            .unwrap_or(after.len())];
        rest = &after[word.len()..];
        if is_listed("arms", word) || distinctions.is_sort_of_weapon(word) {
            end = Some(behind.len() - rest.len());
        } else if end.is_some() && is_listed("else", word) {
            return None;
        } else if !(is_listed("between", word) || word.contains('-')) {
            break;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::named_armament;

    /// What stands behind the name "Norlandic", and the part of it that is the weapon.
    fn armament(behind: &str) -> Option<&str> {
        Some(&behind[..named_armament(behind, &analysis::Distinctions::default())?])
    }

    #[test]
    fn whose_the_weapons_are_may_stand_at_some_distance() {
        assert_eq!(armament(" fighter jets struck"), Some(" fighter jets"));
        assert_eq!(armament("-led coalition aircraft."), Some("-led coalition aircraft"));
        assert_eq!(armament(" anti-tank missiles, "), Some(" anti-tank missiles"));
        assert_eq!(armament(" chemical weapons and money"), Some(" chemical weapons"));
    }

    #[test]
    fn a_weapon_behind_another_word_is_somebody_elses() {
        assert_eq!(armament(" troops fired missiles"), None);
        assert_eq!(armament(", missiles"), None);
        assert_eq!(armament(" rocket attacks"), None);
        assert_eq!(armament(""), None);
    }
}
