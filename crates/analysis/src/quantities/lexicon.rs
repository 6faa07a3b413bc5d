use alloc::{string::String, vec::Vec};

use foldhash::fast::FixedState;
use hashbrown::HashMap;

use super::{contexts::Contexts, decimal::Decimal};
use crate::lists::{Kept, entries, words_by_heading};

static NUMBERS: &str = include_str!("../../data/quantities/numbers.txt");
static UNITS: &str = include_str!("../../data/quantities/units.txt");
static CALENDAR: &str = include_str!("../../data/quantities/calendar.txt");
static HEDGES: &str = include_str!("../../data/quantities/hedges.txt");
static STOPS: &str = include_str!("../../data/quantities/stops.txt");
static CONTEXTS: &str = include_str!("../../data/quantities/contexts.txt");
static PLURALS: &str = include_str!("../../data/quantities/plurals.txt");

/// Every word that means something to amounts and dates, looked up once per token.
pub(super) struct Lexicon {
    /// Only ever asked by key, so its order never shows.
    entries: HashMap<&'static str, Entry, FixedState>,
    units: Vec<Unit>,
}

/// All that one spelling can mean.
#[derive(Default)]
pub(super) struct Entry {
    pub(super) cardinal: Option<i64>,
    pub(super) scale: Option<i64>,
    pub(super) ordinal: Option<i64>,
    /// "third" of "two thirds": one of so many equal parts.
    pub(super) part: Option<i64>,
    pub(super) calendar: Option<Calendar>,
    /// 1 where it says that something is to come, -1 that it is over.
    pub(super) tense: Option<i8>,
    /// A word of the calendar that is a common word too.
    pub(super) weak: bool,
    /// Unit spellings that start with this word, the longest first.
    pub(super) units: Vec<Spelling>,
    /// Hedges that end with this word, before a number.
    pub(super) hedges_before: Vec<HedgeForm>,
    /// Hedges that start with this word, after a number.
    pub(super) hedges_after: Vec<HedgeForm>,
    /// What it says about a number or a date beside it.
    pub(super) contexts: Contexts,
    /// No noun phrase runs past it.
    pub(super) stop: bool,
    /// Plural without an s.
    pub(super) plural: bool,
    /// A plural that stands before another noun: "sports teams".
    pub(super) modifier: bool,
}

/// A word of the calendar.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Calendar {
    Month(u8),
    Weekday(u8),
    Season(u8),
    Day(i8),
    Part,
    Clock(u8),
    Shift(i8),
    Portion,
    Quarter(u8),
    /// The first word of a feast day.
    Feast,
}

/// One unit of measure, money or time.
pub(super) struct Unit {
    pub(super) kind: UnitKind,
    pub(super) name: &'static str,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum UnitKind {
    Money,
    Measure,
    Percent,
    /// How many of which ISO 8601 designator it is: a week is one `W`, a decade ten `Y`.
    Time(Decimal, &'static str),
}

/// A spelling of a unit, split as texts are.
pub(super) struct Spelling {
    pub(super) pieces: Vec<&'static str>,
    pub(super) unit: usize,
    pub(super) glue: Glue,
}

/// How close to digits a spelling must stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Glue {
    Anywhere,
    AfterDigits,
    Glued,
}

/// A spelling of a hedge, split as texts are.
pub(super) struct HedgeForm {
    pub(super) pieces: Vec<&'static str>,
    pub(super) hedge: corpus::Hedge,
}

impl Entry {
    /// Whether an amount may begin with the word after an article.
    pub(super) fn opens(&self) -> bool {
        self.scale.is_some() || self.begins()
    }

    /// Whether an amount or a date may begin with the word.
    pub(super) fn begins(&self) -> bool {
        let number = self.cardinal.or(self.ordinal).or(self.part).is_some();
        number || self.calendar.is_some() || !self.units.is_empty()
    }
}

impl Lexicon {
    /// What the data files say.
    pub(super) fn of_lists() -> &'static Self {
        static LEXICON: Kept<Lexicon> = Kept::new();
        LEXICON.get(Self::read)
    }

    fn read() -> Self {
        let mut lexicon = Self { entries: HashMap::with_hasher(FixedState::default()), units: Vec::new() };
        for (word, fields) in senses(NUMBERS) {
            let (Some(value), Ok(number)) = (fields.first(), fields.first().unwrap_or(&"").parse()) else {
                continue;
            };
            let _ = value;
            for spelling in fields.iter().skip(1) {
                let entry = lexicon.entry(spelling);
                match word {
                    "cardinal" => entry.cardinal = Some(number),
                    "scale" => entry.scale = Some(number),
                    "ordinal" => entry.ordinal = Some(number),
                    _ => entry.part = Some(number),
                }
            }
        }
        for (word, fields) in senses(CALENDAR) {
            let number: i8 = fields.first().and_then(|field| field.parse().ok()).unwrap_or_default();
            let calendar = match word {
                "month" => Calendar::Month(number.unsigned_abs()),
                "weekday" => Calendar::Weekday(number.unsigned_abs()),
                "season" => Calendar::Season(number.unsigned_abs()),
                "day" => Calendar::Day(number),
                "tense" => {
                    fields.iter().skip(1).for_each(|spelling| lexicon.entry(spelling).tense = Some(number));
                    continue;
                }
                "part" => Calendar::Part,
                "clock" => Calendar::Clock(number.unsigned_abs()),
                "shift" => Calendar::Shift(number),
                "quarter" => Calendar::Quarter(number.unsigned_abs()),
                "feast" => Calendar::Feast,
                _ => Calendar::Portion,
            };
            for spelling in fields.iter().skip(1) {
                let entry = lexicon.entry(spelling.trim_start_matches('!'));
                entry.calendar = Some(calendar);
                entry.weak = spelling.starts_with('!');
            }
        }
        for word in entries(STOPS).flat_map(str::split_whitespace) {
            lexicon.entry(word).stop = true;
        }
        for word in entries(PLURALS).flat_map(str::split_whitespace) {
            match word.strip_prefix('+') {
                Some(word) => lexicon.entry(word).modifier = true,
                None => lexicon.entry(word).plural = true,
            }
        }
        for (heading, word) in words_by_heading(CONTEXTS) {
            let contexts = &mut lexicon.entry(word).contexts;
            *contexts = contexts.and(Contexts::under(heading));
        }
        lexicon.load_units();
        lexicon.load_hedges();
        lexicon
    }

    fn load_units(&mut self) {
        for line in entries(UNITS) {
            let Some((head, spellings)) = line.split_once(" : ") else { continue };
            let Some((kind, name)) = head.split_once(' ') else { continue };
            let (kind, name) = match kind {
                "money" => (UnitKind::Money, name),
                "percent" => (UnitKind::Percent, name),
                "time" => time(name).unwrap_or((UnitKind::Measure, name)),
                _ => (UnitKind::Measure, name),
            };
            let unit = self.units.len();
            self.units.push(Unit { kind, name });
            for spelling in spellings.split(", ") {
                let glue = match spelling.chars().next() {
                    Some('~') => Glue::AfterDigits,
                    Some('=') => Glue::Glued,
                    _ => Glue::Anywhere,
                };
                let pieces = split(spelling.trim_start_matches(['~', '=']));
                let Some(&first) = pieces.first() else { continue };
                let forms = &mut self.entry(first).units;
                forms.push(Spelling { pieces, unit, glue });
                forms.sort_by_key(|form| core::cmp::Reverse(form.pieces.len()));
            }
        }
    }

    fn load_hedges(&mut self) {
        for line in entries(HEDGES) {
            let Some((head, spellings)) = line.split_once(" : ") else { continue };
            let hedge = match head.split(' ').next() {
                Some("over") => corpus::Hedge::Over,
                Some("under") => corpus::Hedge::Under,
                _ => corpus::Hedge::About,
            };
            let before = head.ends_with("before");
            for spelling in spellings.split(", ") {
                let pieces = split(spelling);
                let Some(&key) = (if before { pieces.last() } else { pieces.first() }) else { continue };
                let entry = self.entry(key);
                let forms = if before { &mut entry.hedges_before } else { &mut entry.hedges_after };
                forms.push(HedgeForm { pieces, hedge });
                forms.sort_by_key(|form| core::cmp::Reverse(form.pieces.len()));
            }
        }
    }

    fn entry(&mut self, word: &'static str) -> &mut Entry {
        self.entries.entry(word).or_default()
    }

    pub(super) fn get(&self, word: &str) -> Option<&Entry> {
        self.entries.get(word)
    }

    pub(super) fn unit(&self, unit: usize) -> Option<&Unit> {
        self.units.get(unit)
    }
}

/// "week 1W": the name, and how many of which designator.
fn time(name: &'static str) -> Option<(UnitKind, &'static str)> {
    let (name, length) = name.rsplit_once(' ')?;
    let digits = length.find(|c: char| c.is_ascii_alphabetic())?;
    let count = Decimal::parse(length.get(..digits)?)?;
    Some((UnitKind::Time(count, length.get(digits..)?), name))
}

/// The lines of a data file as a first word and the rest.
fn senses(file: &'static str) -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    entries(file).filter_map(|line| {
        let mut words = line.split_whitespace();
        Some((words.next()?, words.collect()))
    })
}

/// Splits a spelling as the words and marks of a text are split; hyphens and white space fall away.
fn split(spelling: &'static str) -> Vec<&'static str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut last = None;
    for (at, character) in spelling.char_indices() {
        let word = character.is_alphanumeric() || character == '.';
        if last != Some(word) || !word {
            pieces.push(spelling.get(start..at).unwrap_or_default());
            start = at;
        }
        last = Some(word);
    }
    pieces.push(spelling.get(start..).unwrap_or_default());
    pieces.retain(|piece| !matches!(piece.trim(), "" | "-"));
    pieces
}

/// A unit's name with what it is counted per: "USD per month".
pub(super) fn per(unit: &str, rate: &str) -> String {
    alloc::format!("{unit} per {rate}")
}
