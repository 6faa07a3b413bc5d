//! How the corpus on the page differs from the one that was built.

use corpus::InOrder as _;
use corpus::{Corpus, Revision, blind, keep_from, revise};

use crate::messages::{Language, fill, own as say, spoken};
use crate::own::Own;
use crate::route::{Pair, REFUSED, Route};

/// What was done to the corpus; equal versions have equal corpora.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Version {
    /// Counts what the reader made of the bundle by adding texts; 0 as it was built.
    pub(super) edition: u32,
    /// Corrections of names, in order.
    corrections: Vec<Revision>,
    /// Refused matches, sorted.
    refused: Vec<Pair>,
    /// The deal of a blind view, and the language its labels are in.
    blind: Option<(u32, Language)>,
    /// From which strength on matches are kept, in hundredths.
    strength: Option<u8>,
}

impl Version {
    /// What a reader's own work and a link make of the corpus together. What was taken back on this visit counts in no
    /// link: going back in the history is no second refusal.
    pub(super) fn of(own: &Own, route: &Route, taken_back: &[Pair]) -> Self {
        let linked = route.refused.iter().filter(|pair| !taken_back.contains(pair));
        let mut refused: Vec<Pair> = own.refused.iter().chain(linked).copied().collect();
        refused.put_in_order();
        refused.dedup();
        let blind = route.blind.map(|seed| (seed, spoken()));
        Self { edition: 0, corrections: own.corrections.clone(), refused, blind, strength: route.strength }
    }

    /// Whether the match of a pair is refused.
    pub(super) fn refuses(&self, pair: Pair) -> bool {
        self.refused.binary_search(&pair).is_ok()
    }

    /// The refused matches that go into links: those of the link that led here, then the reader's latest.
    pub(super) fn linked(&self, own: &Own) -> Vec<Pair> {
        let foreign = self.refused.iter().filter(|pair| !own.refused.contains(pair));
        let mut pairs: Vec<Pair> = foreign.chain(own.refused.iter().rev()).copied().take(REFUSED).collect();
        pairs.put_in_order();
        pairs
    }

    /// Makes the corpus of that of its edition; `None` where it is that.
    pub(super) fn make(&self, base: &Corpus) -> Option<Corpus> {
        if *self == (Self { edition: self.edition, ..Self::default() }) {
            return None;
        }
        let refusals = self.refused.iter().map(|&(one, other)| Revision::Reject(one, other));
        let revisions: Vec<Revision> = self.corrections.iter().cloned().chain(refusals).collect();
        // What names nothing here may fit another edition of the bundle; it is kept and does nothing.
        let (mut tables, _) = revise((**base).clone(), &revisions);
        if let Some(strength) = self.strength {
            keep_from(&mut tables, 10 * u16::from(strength));
        }
        if let Some((seed, _)) = self.blind {
            tables = blind(tables, seed, |place| fill(say::TEXT, &[&crate::words::letter(place)]));
        }
        // Revising keeps tables sound, which is tested; were it not so, the texts as they were are better than none.
        Corpus::new(tables).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{Own, REFUSED, Route, Version};
    use crate::fixture::{at, matched};
    use crate::route::{Pair, pair_of};
    use corpus::{Key, Revision};

    fn pair(number: usize) -> Pair {
        pair_of(Key::of("test", &number.to_string()), Key::of("test", "other")).unwrap()
    }

    fn route(refused: Vec<Pair>) -> Route {
        Route { refused, ..Route::default() }
    }

    #[test]
    fn the_reader_and_the_link_refuse_together() {
        let own = Own { refused: vec![pair(1)], ..Own::default() };
        let version = Version::of(&own, &route(vec![pair(1), pair(2), pair(3)]), &[pair(3)]);
        assert!(version.refused == [pair(1).min(pair(2)), pair(1).max(pair(2))]);
        assert_eq!(version, Version::of(&own, &route(version.linked(&own)), &[]), "a link to it leads to it");
    }

    #[test]
    fn a_link_has_room_for_the_latest() {
        let own = Own { refused: (0..REFUSED + 5).map(pair).collect(), ..Own::default() };
        let linked = Version::of(&own, &Route::default(), &[]).linked(&own);
        assert_eq!(linked.len(), REFUSED);
        assert!(linked.contains(&pair(REFUSED + 4)) && !linked.contains(&pair(0)));
    }

    #[test]
    fn only_a_version_with_changes_is_a_corpus_of_its_own() {
        let base = matched(&[&["[Serbia]"], &["two"]], &[((0, 0), (1, 0), 800, (500, 500))]);
        assert!(Version::default().make(&base).is_none());
        let key = |text| base.paragraph(at(&base, text, 0)).key;
        let own = Own { refused: vec![pair_of(key(0), key(1)).unwrap()], ..Own::default() };
        let made = Version::of(&own, &Route::default(), &[]).make(&base).unwrap();
        assert!(made.parallels.is_empty() && made.entities.len() == 1);
        let hide = Revision::Hide(base.entities[0].key);
        let own = Own { corrections: vec![hide], ..Own::default() };
        assert!(Version::of(&own, &Route::default(), &[]).make(&base).unwrap().entities.is_empty());
    }

    #[test]
    fn a_version_of_strong_matches_has_no_others() {
        let pairs = [((0, 0), (1, 0), 799, (500, 500)), ((0, 1), (1, 1), 800, (500, 500))];
        let base = matched(&[&["one", "two"], &["three", "four"]], &pairs);
        let route = Route { strength: Some(80), ..Route::default() };
        let made = Version::of(&Own::default(), &route, &[]).make(&base).unwrap();
        assert_eq!(made.parallels.iter().map(|parallel| parallel.score).collect::<Vec<_>>(), [800]);
    }

    #[test]
    fn a_blind_version_names_texts_by_their_letters() {
        let base = matched(&[&["one"], &["two"]], &[]);
        let route = Route { blind: Some(3), ..Route::default() };
        let made = Version::of(&Own::default(), &route, &[]).make(&base).unwrap();
        let labels: Vec<_> = made.articles.iter().map(|article| article.label()).collect();
        assert_eq!(labels, ["Text A", "Text B"]);
    }
}
