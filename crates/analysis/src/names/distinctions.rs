use super::{
    designation::is_designation,
    lexicon::{Lexicon, Roles},
};
use crate::segment::fold;

/// What evaluation sets tell apart and the corpus does not store: adjectives and people of a country from the country,
/// weapons from other things that are made.
pub struct Distinctions(&'static Lexicon);

impl Default for Distinctions {
    fn default() -> Self {
        Self(Lexicon::of_lists())
    }
}

impl Distinctions {
    /// Whether a wording is an adjective of a place or names its people: "Serbian", "Americans".
    ///
    /// ```
    /// let distinctions = analysis::Distinctions::default();
    /// assert!(distinctions.names_people("Serbian") && !distinctions.names_people("Serbia"));
    /// ```
    pub fn names_people(&self, wording: &str) -> bool {
        self.0.sense(&fold(wording)).is_some_and(|sense| sense.is_people())
    }

    /// Whether a word says what sort of weapon or military platform is meant: "missiles", "helicopter".
    pub fn is_sort_of_weapon(&self, word: &str) -> bool {
        self.0.role_of(&fold(word)).any(Roles::WEAPON)
    }

    /// Whether the name of a made thing is that of a weapon or a military platform.
    ///
    /// ```
    /// let distinctions = analysis::Distinctions::default();
    /// assert!(distinctions.names_weapon("Javelin") && distinctions.names_weapon("AK-47"));
    /// ```
    pub fn names_weapon(&self, name: &str) -> bool {
        let folded = fold(name);
        let singular = folded.strip_suffix('s').unwrap_or(&folded);
        let mut listed = [folded.as_str(), singular].into_iter().filter_map(|form| self.0.sense(form));
        let head = folded.rsplit(' ').next().unwrap_or_default();
        listed.any(|sense| sense.weapon)
            || is_designation(&folded, self.0)
            || self.0.role_of(head).any(Roles::WEAPON)
    }
}
