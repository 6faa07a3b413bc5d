//! What the tagger looks at: for each word a few dozen numbers, each the hash of one observation.

use alloc::vec::Vec;
use core::ops::Range;

use super::super::{
    evidence::{Evidence, Style},
    hash::mix,
    lexicon::{Lexicon, Roles},
    spelling::{Letters, shape},
    words::{Case, Word},
};

/// Observations are told apart by this many bits of their hash: so few that weights stay small, so many that few
/// observations share one number.
pub const BITS: u32 = 24;

/// What is known of a word before its neighbours are looked at.
#[derive(Clone, Copy, Default)]
struct Cell {
    word: u64,
    /// How it is written, under the paragraph's style.
    case: u64,
    shape: u64,
    suffix: u64,
    roles: Roles,
    /// Which established name it is part of, and where in it.
    listed: u64,
    /// How the bundle writes the word.
    usage: u64,
    beside: u16,
    capital: bool,
}

impl Cell {
    /// What the word is, besides the word itself: few numbers for many words.
    fn sort(&self) -> u64 {
        let written = mix(self.shape, self.case);
        let known = mix(u64::from(self.roles.bits()), self.usage);
        mix(mix(written, known), self.listed)
    }
}

/// The cells of a stretch of a sentence, with a margin of empty ones on both sides.
#[derive(Default)]
pub(super) struct Cells {
    cells: Vec<Cell>,
    /// The index in the sentence of the first cell after the margin.
    start: usize,
    /// Of the word before the segment, its words, and the word after it, what each is besides the word itself.
    sorts: Vec<u64>,
    /// The index in the sentence of the first word of the segment.
    begin: usize,
}

/// How many words on each side of a segment its features look at.
const MARGIN: usize = 3;

impl Cells {
    /// Fills them with the words of one segment of a sentence and with its neighbours.
    pub(super) fn fill(
        &mut self,
        words: &[Word<'_>],
        segment: &Range<usize>,
        style: Style,
        lexicon: &Lexicon,
        evidence: &Evidence,
    ) {
        let from = segment.start.saturating_sub(MARGIN);
        let to = (segment.end + MARGIN).min(words.len());
        let Self { cells, start, sorts, begin } = self;
        *start = from;
        cells.clear();
        cells.extend([Cell::default(); MARGIN]);
        let inside = words.get(from..to).unwrap_or_default();
        cells.extend(inside.iter().map(|word| cell(word, style, lexicon, evidence)));
        cells.extend([Cell::default(); MARGIN]);
        list(cells, words, from..to, lexicon);
        sorts.clear();
        // Those of the segment and of one neighbour on each side.
        let first = MARGIN + segment.start - from - 1;
        let sorted = cells.get(first..first + segment.len() + 2).unwrap_or_default();
        sorts.extend(sorted.iter().map(Cell::sort));
        *begin = segment.start;
    }

    /// The sorts of the word at `index` of the sentence and its neighbours, as one number.
    pub(super) fn sorts(&self, index: usize) -> u64 {
        let before = index - self.begin;
        let sorts = self.sorts.get(before..before + 3).unwrap_or_default();
        sorts.iter().fold(0, |all, &sort| mix(all, sort))
    }
}

/// Marks the cells of established names, after the margin those of a range of words.
fn list(cells: &mut [Cell], words: &[Word<'_>], range: Range<usize>, lexicon: &Lexicon) {
    let Range { start: from, end: to } = range;
    let mut index = from;
    while index < to {
        let found = words
            .get(index..to)
            .and_then(|words| lexicon.longest(words))
            .filter(|_| words.get(index).is_some_and(|word| word.case != Case::Lower));
        let Some((sense, count)) = found else {
            index += 1;
            continue;
        };
        let code = 1 + sense.kind as u64 * 3 + sense.form as u64;
        for offset in 0..count {
            let place = match (offset, count - offset) {
                (0, 1) => 0,
                (0, _) => 1,
                (_, 1) => 2,
                _ => 3,
            };
            if let Some(cell) = cells.get_mut(MARGIN + index + offset - from) {
                cell.listed = code * 4 + place;
            }
        }
        index += count;
    }
}

fn cell(word: &Word<'_>, style: Style, lexicon: &Lexicon, evidence: &Evidence) -> Cell {
    let seen = evidence.seen(word);
    let usage = u64::from(seen.capital > 0)
        + 2 * u64::from(seen.small > 0)
        + 4 * u64::from(seen.capital > seen.small);
    let numeral = word.case == Case::Number;
    let letters = &word.spelling.letters;
    let shape = if word.spelling.is_whole(word) { letters.shape } else { shape(word.text) };
    Cell {
        word: if numeral { shape } else { word.hash },
        case: (word.case as u64 * 2 + u64::from(word.opens)) * 3 + style as u64,
        shape: if style == Style::Plain { shape } else { style as u64 },
        suffix: letters.endings[1],
        roles: lexicon.roles(word),
        listed: 0,
        usage: 1 + usage,
        beside: seen.beside,
        capital: word.is_capital(),
    }
}

/// What an observation looks at: a set of places.
#[derive(Clone, Copy)]
pub(super) struct Sight(u8);

impl Sight {
    /// The word itself, as it is written there.
    pub(super) const HERE: Self = Self(1 << 0);
    /// The word before it alone.
    pub(super) const BEFORE: Self = Self(1 << 1);
    /// The word after it alone.
    pub(super) const AFTER: Self = Self(1 << 2);
    /// The second word before it alone.
    pub(super) const BEFORE2: Self = Self(1 << 3);
    /// The second word after it alone.
    pub(super) const AFTER2: Self = Self(1 << 4);
    /// The word and its neighbours: of what sort each is; see [`Cell::sort`].
    pub(super) const SORTS: Self = Self(1 << 5);
    /// Several words themselves, or the run of capitals they stand in.
    pub(super) const SEVERAL: Self = Self(1 << 6);
    /// Everything.
    pub(super) const ALL: Self = Self(u8::MAX);

    const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// Hands over observations as numbers, those that look where it is asked to.
struct Gatherer<F> {
    take: F,
    sight: Sight,
    template: u64,
}

impl<F: FnMut(u32)> Gatherer<F> {
    #[inline(always)]
    fn add(&mut self, sight: Sight, value: u64) {
        self.add_if(sight, true, value);
    }

    /// Adds an observation only where it says something; its number stays reserved.
    #[inline(always)]
    fn add_if(&mut self, sight: Sight, says: bool, value: u64) {
        if says && self.sight.meets(sight) {
            self.hand_over(value);
        }
        self.template += 1;
    }

    #[inline(always)]
    fn add_bits(&mut self, sight: Sight, bits: u32) {
        let mut rest = if self.sight.meets(sight) { bits } else { 0 };
        while rest != 0 {
            self.hand_over(u64::from(rest.trailing_zeros()));
            rest &= rest - 1;
        }
        self.template += 1;
    }

    #[inline(always)]
    fn hand_over(&mut self, value: u64) {
        let number = mix(self.template.wrapping_mul(0x2545_f491_4f6c_dd1d), value) >> (64 - BITS);
        (self.take)(number as u32);
    }
}

/// How many observations about a word, the first ones, are about its letters.
pub(super) const LEXICAL: usize = 9;

/// Hands over the observations about the word at `index` of a sentence.
///
/// Inlined, so that what is not in sight costs nothing where that is a constant.
#[inline(always)]
pub(super) fn observe(words: &[Word<'_>], cells: &Cells, index: usize, sight: Sight, take: impl FnMut(u32)) {
    let at = |offset: isize| -> &Cell {
        const NONE: &Cell = &Cell {
            word: 0,
            case: 0,
            shape: 0,
            suffix: 0,
            roles: Roles::NONE,
            listed: 0,
            usage: 0,
            beside: 0,
            capital: false,
        };
        (MARGIN + index - cells.start)
            .checked_add_signed(offset)
            .and_then(|at| cells.cells.get(at))
            .unwrap_or(NONE)
    };
    let (before2, before, here, after, after2) = (at(-2), at(-1), at(0), at(1), at(2));
    let Some(word) = words.get(index) else { return };
    let Letters { openings, endings, .. } = &word.spelling.letters;
    let mut gather = Gatherer { take, sight, template: 1 };

    gather.add(Sight::HERE, here.word);
    gather.add(Sight::SEVERAL, mix(before.word, here.word));
    gather.add(Sight::SEVERAL, mix(here.word, after.word));
    gather.add(Sight::HERE, openings[0]);
    gather.add(Sight::HERE, openings[1]);
    gather.add(Sight::HERE, endings[0]);
    gather.add(Sight::HERE, here.suffix);
    gather.add(Sight::HERE, endings[2]);
    gather.add(Sight::HERE, mix(here.word, here.case));

    gather.add(Sight::HERE, 0);
    gather.add(Sight::BEFORE, before.word);
    gather.add(Sight::AFTER, after.word);
    gather.add(Sight::BEFORE2, before2.word);
    gather.add(Sight::AFTER2, after2.word);
    gather.add(Sight::SEVERAL, mix(before2.word, before.word));
    gather.add(Sight::SEVERAL, mix(after.word, after2.word));
    gather.add(Sight::SEVERAL, mix(before.word, after.word));
    gather.add(Sight::BEFORE, before.suffix);
    gather.add(Sight::AFTER, after.suffix);

    gather.add(Sight::HERE, here.shape);
    gather.add(Sight::SORTS, mix(before.shape, here.shape));
    gather.add(Sight::SORTS, mix(here.shape, after.shape));
    gather.add(Sight::SORTS, mix(mix(before.shape, here.shape), after.shape));
    gather.add(Sight::HERE, here.case);
    gather.add(Sight::SORTS, mix(mix(before.case, here.case), after.case));

    gather.add_if(Sight::SORTS, here.listed != 0, here.listed);
    gather.add_if(Sight::SORTS, before.listed != 0, before.listed);
    gather.add_if(Sight::SORTS, after.listed != 0, after.listed);
    gather.add(Sight::SORTS, mix(before.listed, here.listed));
    gather.add(Sight::SORTS, mix(here.listed, after.listed));
    gather.add_if(Sight::SORTS, here.listed != 0, mix(here.listed, mix(before.case, after.case)));

    gather.add_bits(Sight::HERE, here.roles.bits());
    gather.add_bits(Sight::BEFORE, before.roles.bits());
    gather.add_bits(Sight::AFTER, after.roles.bits());
    gather.add(
        Sight::SORTS,
        mix(u64::from(before.roles.bits()), mix(u64::from(here.roles.bits()), u64::from(after.roles.bits()))),
    );
    gather.add(Sight::SORTS, mix(u64::from(before.roles.bits()), here.case));
    gather.add(Sight::HERE, mix(u64::from(here.roles.bits()), here.case));

    gather.add(Sight::HERE, mix(here.usage, here.case));
    gather.add(Sight::SORTS, mix(before.usage, here.usage));
    gather.add(Sight::SORTS, mix(here.usage, after.usage));
    gather.add_bits(Sight::HERE, u32::from(here.beside));
    gather.add(Sight::HERE, u64::from(here.beside));
    run(&mut gather, &at, words, index);
}

/// The longest run of capitals looked at.
const RUN: isize = MARGIN as isize - 1;

/// Observations about the run of capitals a word stands in: its first and last word, what stands around it.
fn run<'a, F: FnMut(u32)>(
    gather: &mut Gatherer<F>,
    at: &impl Fn(isize) -> &'a Cell,
    words: &[Word<'_>],
    index: usize,
) {
    const SEVERAL: Sight = Sight::SEVERAL;
    let here = at(0);
    if !here.capital || !gather.sight.meets(SEVERAL) {
        return;
    }
    let (mut first, mut last) = (0, 0);
    while first > -RUN && at(first - 1).capital {
        first -= 1;
    }
    while last < RUN && at(last + 1).capital {
        last += 1;
    }
    let place = mix((-first) as u64, last as u64);
    gather.add(SEVERAL, place);
    gather.add_if(SEVERAL, last > 0, at(last).word);
    gather.add_if(SEVERAL, last > 0, at(last).suffix);
    gather.add_if(SEVERAL, last > 0, u64::from(at(last).roles.bits()));
    gather.add_if(SEVERAL, first < 0, at(first).word);
    gather.add_if(SEVERAL, first < 0, u64::from(at(first).roles.bits()));
    gather.add_if(SEVERAL, first < 0, at(first - 1).word);
    gather.add_if(SEVERAL, last > 0, at(last + 1).word);
    gather.add(SEVERAL, mix(at(first - 1).word, at(last + 1).word));
    gather.add(SEVERAL, mix(place, u64::from(at(first - 1).roles.bits())));
    let owns = words.get(index).is_some_and(|word| word.owns);
    let owned = index.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|word| word.owns);
    gather.add(SEVERAL, u64::from(owns) * 2 + u64::from(owned));
    let glued = |index: usize| words.get(index).is_some_and(|word| word.glued);
    gather.add(SEVERAL, u64::from(glued(index)) * 2 + u64::from(glued(index + 1)));
}
