//! Weapons and military platforms as sets of security reports mark them: with whose they are and of what sort.
//!
//! Such sets mark "Norlandic fighter jets" and "Norlandic Arrow missiles" where the page has Norland and Arrow: a reader
//! filters by these.

use std::ops::Range;

use analysis::Distinctions;

static WORDS: &str = include_str!("../../data/armament.txt");

/// A stretch of a paragraph that something was found in.
pub(super) struct Marked {
    pub(super) place: Range<usize>,
    pub(super) sort: Sort,
}

/// What was found there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// The name of a weapon.
    Weapon,
    /// A name that tells whose a weapon is, or of what make, by standing before it.
    Owner,
    /// One that must say so: "Lind's rockets".
    Person,
    /// A date or a number.
    Other,
}

/// A paragraph and what was found in it.
pub(super) struct Reading<'a> {
    pub(super) text: &'a str,
    /// Where its sentences begin.
    pub(super) sentences: Vec<usize>,
    pub(super) marked: Vec<Marked>,
    pub(super) distinctions: &'a Distinctions,
}

impl Reading<'_> {
    /// The stretches that name weapons, in order; none meets another.
    pub(super) fn armaments(&self) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> =
            self.marked.iter().filter_map(|marked| self.around(marked)).collect();
        found.extend(self.openings());
        found.extend(self.unknown());
        found.sort_by_key(|stretch| stretch.start);
        found.dedup_by(|next, before| {
            let meets = next.start < before.end;
            if meets {
                before.end = before.end.max(next.end);
            }
            meets
        });
        found
    }

    /// The stretch that a name belongs to.
    fn around(&self, marked: &Marked) -> Option<Range<usize>> {
        let Range { start, end } = marked.place;
        let rest = self.text.get(end..)?;
        let behind = match marked.sort {
            Sort::Other => None,
            Sort::Weapon if self.text.get(..start)?.ends_with('-') => None,
            Sort::Weapon => self.behind(rest, true),
            Sort::Owner => self.behind(rest, false).or_else(|| self.owned(rest)),
            Sort::Person => self.owned(rest),
        };
        Some(self.before(start)..end + behind?)
    }

    /// How many bytes of "'s guided missiles" belong to the missiles.
    fn owned(&self, rest: &str) -> Option<usize> {
        let after = OWNS.iter().find_map(|owns| rest.strip_prefix(owns))?;
        Some(rest.len() - after.len() + self.behind(after, false)?)
    }

    /// Where a stretch begins that goes on with a name: words that say whose the weapon is belong to it.
    fn before(&self, name: usize) -> usize {
        let mut start = name;
        while let Some(head) = self.text.get(..start).and_then(|head| head.strip_suffix(' ')) {
            let last = head.rfind(' ').map_or(0, |space| space + 1);
            let word = head.get(last..).unwrap_or_default();
            let owner = self.marked.iter().find(|marked| {
                let joined = self.text.get(marked.place.end..head.len());
                marked.sort != Sort::Other
                    && joined.is_some_and(|joined| match marked.sort {
                        Sort::Person => OWNS.contains(&joined),
                        _ => joined.is_empty() || OWNS.contains(&joined) || is_participle(joined),
                    })
            });
            start = match owner {
                Some(owner) if owner.place.start < start => owner.place.start,
                _ if is_listed("before", word) => last,
                _ => break,
            };
        }
        start
    }

    /// "Stolen missiles" at the beginning of a sentence has a capital and no name.
    fn openings(&self) -> impl Iterator<Item = Range<usize>> {
        self.sentences.iter().filter_map(|&start| {
            let sentence = self.text.get(start..)?;
            let mut small = String::from(" ");
            small.extend(sentence.chars().next()?.to_lowercase());
            small.push_str(sentence.get(1..)?);
            let end = start + self.behind(&small, false)? - 1;
            self.text.get(start..end)?.contains(' ').then_some(start..end)
        })
    }

    /// Words with capitals that nothing was found in name what they stand before: "Arrow Nine rockets".
    fn unknown(&self) -> impl Iterator<Item = Range<usize>> {
        let mut run: Option<Range<usize>> = None;
        self.words().filter_map(move |word| {
            let text = self.text.get(word.clone())?;
            let closed = text.ends_with(|last: char| !last.is_alphanumeric());
            let known = self.sentences.contains(&word.start)
                || self
                    .marked
                    .iter()
                    .any(|marked| word.start < marked.place.end && marked.place.start < word.end);
            if known || closed || !text.starts_with(|first: char| first.is_uppercase()) {
                run = None;
                return None;
            }
            let start =
                run.take().filter(|run| run.end + 1 == word.start).map_or(word.start, |run| run.start);
            run = Some(start..word.end);
            let behind = self.behind(self.text.get(word.end..)?, false)?;
            Some(self.before(start)..word.end + behind)
        })
    }

    /// The words between spaces.
    fn words(&self) -> impl Iterator<Item = Range<usize>> {
        let mut at = 0;
        self.text.split(' ').map(move |word| {
            let start = at;
            at += word.len() + 1;
            start..start + word.len()
        })
    }

    /// How many bytes behind the end of a name say what weapons are meant, in " fighter jets" or "-led coalition aircraft";
    /// `None` where none are. The name may be a weapon's own.
    fn behind(&self, behind: &str, weapon: bool) -> Option<usize> {
        let mut rest = behind;
        let (mut end, mut armed) = (weapon.then_some(0), weapon);
        if let Some(participle) = rest.strip_prefix('-') {
            rest = participle.trim_start_matches(|letter: char| letter.is_ascii_lowercase());
        }
        while let Some(after) = rest.strip_prefix(' ') {
            let letters = |letter: char| letter.is_alphanumeric() || letter == '-';
            let word = &after[..after.find(|letter: char| !letters(letter)).unwrap_or(after.len())];
            rest = &after[word.len()..];
            let (between, whose) = (is_listed("between", word), is_listed("whose", word));
            if end.is_some() && is_listed("else", word) {
                end = None;
                if !(between || whose) {
                    break;
                }
                continue;
            }
            armed |= between;
            let part = armed && is_listed("parts", word);
            let small = weapon || word.starts_with(char::is_lowercase);
            let sort = || small && self.distinctions.is_sort_of_weapon(word);
            let arms = !between && (is_listed("arms", word) || sort());
            if (arms || part) && !is_deed(word, rest) {
                end = Some(behind.len() - rest.len());
                armed = true;
            } else if !(between || whose || word.contains('-')) {
                break;
            }
        }
        end
    }
}

/// How a name shows that something is its own.
const OWNS: &[&str] = &["'s", "’s", "'", "’"];

/// Words that are verbs, too: "Norland bombs the town".
const DEEDS: &[&str] = &["bombs", "shells", "rockets", "mines", "torpedoes"];

fn is_deed(word: &str, rest: &str) -> bool {
    let object =
        |next: &str| next.starts_with("the ") || next.starts_with(|first: char| first.is_uppercase());
    DEEDS.contains(&word) && rest.strip_prefix(' ').is_some_and(object)
}

/// "-made", "-era".
fn is_participle(joined: &str) -> bool {
    joined.strip_prefix('-').is_some_and(|word| word.chars().all(|letter| letter.is_ascii_lowercase()))
}

/// Whether a word stands under a heading of the list.
fn is_listed(heading: &str, word: &str) -> bool {
    let own = WORDS.lines().skip_while(|line| line.trim_matches(['[', ']']) != heading).skip(1);
    let own = own.take_while(|line| !line.starts_with('[')).filter(|line| !line.starts_with('#'));
    own.flat_map(str::split_whitespace).any(|listed| listed == word)
}

#[cfg(test)]
mod tests {
    use super::{Marked, Reading, Sort};
    use analysis::Distinctions;

    /// The weapons in a sentence, with what names were found in it.
    fn armaments<'a>(text: &'a str, names: &[(&str, Sort)]) -> Vec<&'a str> {
        let marked = names.iter().filter_map(|&(name, sort)| {
            let start = text.find(name)?;
            Some(Marked { place: start..start + name.len(), sort })
        });
        let reading = Reading {
            text,
            sentences: vec![0],
            marked: marked.collect(),
            distinctions: &Distinctions::default(),
        };
        reading.armaments().into_iter().filter_map(|stretch| text.get(stretch)).collect()
    }

    #[test]
    fn a_name_tells_whose_the_weapons_are() {
        let owned = |text| armaments(text, &[("Norlandic", Sort::Owner)]);
        assert_eq!(owned("Two Norlandic fighter jets left."), ["Norlandic fighter jets"]);
        assert_eq!(owned("By Norlandic-led coalition aircraft."), ["Norlandic-led coalition aircraft"]);
        assert_eq!(owned("The Norlandic anti-tank missiles"), ["Norlandic anti-tank missiles"]);
        assert_eq!(owned("A Norlandic armoured personnel carrier"), ["Norlandic armoured personnel carrier"]);
        assert_eq!(owned("A Norlandic heavy machine gun"), ["Norlandic heavy machine gun"]);
        assert_eq!(owned("The Norlandic troops fired missiles"), [""; 0]);
        assert_eq!(owned("The Norlandic, missiles"), [""; 0]);
        assert_eq!(owned("A Norlandic plane landed"), [""; 0]);
    }

    #[test]
    fn people_own_what_they_are_said_to_own() {
        let names = [("Lind", Sort::Person)];
        assert_eq!(armaments("It was Lind's barrel bombs.", &names), ["Lind's barrel bombs"]);
        assert_eq!(armaments("It was Lind missiles hit.", &names), [""; 0]);
    }

    #[test]
    fn a_weapon_stands_with_its_owner_and_its_sort() {
        let names = [("Norlandic", Sort::Owner), ("Arrow", Sort::Weapon)];
        assert_eq!(
            armaments("Two Norlandic Arrow guided missiles", &names),
            ["Norlandic Arrow guided missiles"]
        );
        assert_eq!(armaments("An Arrow air defence system", &names), ["Arrow air defence system"]);
        assert_eq!(armaments("The regime Arrow", &names), ["regime Arrow"]);
    }

    #[test]
    fn deeds_and_places_of_weapons_are_none() {
        let names = [("Norland", Sort::Owner), ("Arrow", Sort::Weapon)];
        assert_eq!(armaments("A Norland rocket attack", &names), [""; 0]);
        assert_eq!(armaments("The Arrow sales", &names), [""; 0]);
        assert_eq!(armaments("Counter-Arrow training", &names), [""; 0]);
        assert_eq!(armaments("When Norland bombs the town", &names), [""; 0]);
    }

    #[test]
    fn a_sentence_may_begin_with_them_and_unknown_names_stand_before_them() {
        assert_eq!(armaments("Barrel bombs fell.", &[]), ["Barrel bombs"]);
        assert_eq!(
            armaments("An old Longbow Nine surveillance aircraft", &[]),
            ["Longbow Nine surveillance aircraft"]
        );
        assert_eq!(armaments("On Friday aircraft came", &[("Friday", Sort::Other)]), [""; 0]);
    }
}
