use alloc::vec::Vec;

use corpus::ParagraphKind;
use foldhash::fast::FixedState;
use hashbrown::HashSet;

use super::{line::Line, phrases::Phrases};
use crate::{
    lists::{Kept, entries},
    segment::Sentences,
};

/// What furniture says; see the files.
static CHROME_WORDS: &str = include_str!("../../data/chrome-words.txt");
static SECTION_LABELS: &str = include_str!("../../data/section-labels.txt");
static AGENCIES: &str = include_str!("../../data/agencies.txt");
static PICTURE_VERBS: &str = include_str!("../../data/picture-verbs.txt");
static TELLING_VERBS: &str = include_str!("../../data/telling-verbs.txt");
static LINK_HEADINGS: &str = include_str!("../../data/link-headings.txt");
static CALENDAR: &str = include_str!("../../data/quantities/calendar.txt");

/// Words of a line that may be furniture by what it says. Longer ones are text that happens to say it.
const LONGEST: usize = 40;

/// Words of a share bar or a date line at most.
const LONGEST_BAR: usize = 16;

/// Words of a heading over links at most ("Most read from the Example Times").
const LONGEST_HEADING: usize = 9;

/// Words of a caption that is told by its form, at most.
const LONGEST_CAPTION: usize = 45;

/// Words of such a caption at least.
const SHORTEST_CAPTION: usize = 8;

/// A list, only ever asked whether it has a word, so its order never shows.
type Words = HashSet<&'static str, FixedState>;

/// The word lists, ready to be asked.
pub(super) struct Vocabulary {
    phrases: Phrases,
    chrome: Words,
    sections: Words,
    agencies: Words,
    picture_verbs: Words,
    telling_verbs: Words,
    link_headings: Words,
    months: Words,
    sentences: &'static Sentences,
}

impl Vocabulary {
    /// What the lists of this build say.
    pub(super) fn of_lists() -> &'static Self {
        static VOCABULARY: Kept<Vocabulary> = Kept::new();
        VOCABULARY.get(Self::read)
    }

    fn read() -> Self {
        Self {
            phrases: Phrases::new(),
            chrome: entries(CHROME_WORDS).collect(),
            sections: entries(SECTION_LABELS).collect(),
            agencies: entries(AGENCIES).collect(),
            picture_verbs: entries(PICTURE_VERBS).collect(),
            telling_verbs: entries(TELLING_VERBS).collect(),
            link_headings: entries(LINK_HEADINGS).collect(),
            months: months().collect(),
            sentences: Sentences::of_lists(),
        }
    }

    /// The kind of a line by what it says, where it says what furniture says.
    pub(super) fn kind(&self, line: &Line<'_>) -> Option<ParagraphKind> {
        if line.word_count() > LONGEST {
            return None;
        }
        if self.is_bar(line) || line.is_code() {
            return Some(ParagraphKind::Furniture);
        }
        self.phrases.first_told(line).map(|phrase| phrase.kind)
    }

    /// Whether a line is nothing but words of buttons and dates, and numbers.
    fn is_bar(&self, line: &Line<'_>) -> bool {
        let number = |word: &str| word.starts_with(|first: char| first.is_ascii_digit());
        let (mut words, mut named) = (0, false);
        for word in line.words() {
            words += 1;
            let chrome = self.chrome.contains(word);
            named |= chrome;
            if words > LONGEST_BAR || !(chrome || number(word)) {
                return false;
            }
        }
        // Marks alone are a rule between parts of a page. "100 days." is a sentence, if a short one.
        let half_day = line.folded().ends_with("a.m.") || line.folded().ends_with("p.m.");
        words == 0 || (named && (half_day || !line.ends_sentence()))
    }

    pub(super) fn is_section(&self, line: &Line<'_>) -> bool {
        self.sections.contains(line.folded())
    }

    pub(super) fn is_agency(&self, line: &Line<'_>) -> bool {
        self.agencies.contains(line.folded().trim_matches(['(', ')', '-', ' ']))
    }

    /// Whether a line of furniture stands over links to other articles.
    pub(super) fn heads_links(&self, line: &Line<'_>) -> bool {
        line.word_count() <= LONGEST_HEADING
            && line.words().next().is_some_and(|word| self.link_headings.contains(word))
    }

    /// Whether a line is one sentence in the present tense of captions that ends in a full date.
    pub(super) fn is_dated_picture(&self, line: &Line<'_>) -> bool {
        let mut last = line.words().rev();
        let (Some(year), Some(third), Some(second)) = (last.next(), last.next(), last.next()) else {
            return false;
        };
        let year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
        let month = |word: &str| self.months.contains(word);
        let day = |word: &str| word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
        if !(year && ((month(second) && day(third)) || (day(second) && month(third)))) {
            return false;
        }
        let words: Vec<&str> = line.words().collect();
        let shows = words.iter().any(|word| self.picture_verbs.contains(word));
        let told = line.folded().contains(['"', '“', '”'])
            || words.iter().any(|word| self.telling_verbs.contains(word));
        let one = || self.sentences.of(line.folded()).len() == 1;
        shows && !told && one() && (SHORTEST_CAPTION..=LONGEST_CAPTION).contains(&words.len())
    }
}

/// The names of months and their abbreviations.
fn months() -> impl Iterator<Item = &'static str> {
    let names = entries(CALENDAR).filter_map(|line| line.strip_prefix("month "));
    names.flat_map(|line| line.split(' ').skip(1)).map(|name| name.trim_start_matches('!'))
}
