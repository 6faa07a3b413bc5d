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

/// The cells of a stretch of a sentence, with a margin of empty ones on both sides.
pub(super) struct Cells {
    cells: Vec<Cell>,
    /// The index in the sentence of the first cell after the margin.
    start: usize,
}

/// How many words on each side of a segment its features look at.
const MARGIN: usize = 3;

/// Cells of the words of one segment of a sentence and of its neighbours.
pub(super) fn cells(
    words: &[Word<'_>],
    segment: &Range<usize>,
    style: Style,
    lexicon: &Lexicon,
    evidence: &Evidence,
) -> Cells {
    let from = segment.start.saturating_sub(MARGIN);
    let to = (segment.end + MARGIN).min(words.len());
    let mut cells = Vec::with_capacity(to - from + 2 * MARGIN);
    cells.extend([Cell::default(); MARGIN]);
    cells.extend(
        words.get(from..to).unwrap_or_default().iter().map(|word| cell(word, style, lexicon, evidence)),
    );
    cells.extend([Cell::default(); MARGIN]);
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
    Cells { cells, start: from }
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

/// Hands over observations as numbers.
struct Gatherer<F> {
    take: F,
    template: u64,
}

impl<F: FnMut(u32)> Gatherer<F> {
    #[inline]
    fn add(&mut self, value: u64) {
        let number = mix(self.template.wrapping_mul(0x2545_f491_4f6c_dd1d), value) >> (64 - BITS);
        (self.take)(number as u32);
        self.template += 1;
    }

    /// Adds an observation only where it says something; its number stays reserved.
    fn add_if(&mut self, says: bool, value: u64) {
        if says { self.add(value) } else { self.template += 1 }
    }

    fn add_bits(&mut self, bits: u64) {
        let mut rest = bits;
        while rest != 0 {
            let bit = rest.trailing_zeros();
            let number =
                mix(self.template.wrapping_mul(0x2545_f491_4f6c_dd1d), u64::from(bit)) >> (64 - BITS);
            (self.take)(number as u32);
            rest &= rest - 1;
        }
        self.template += 1;
    }
}

/// How many observations about a word, the first ones, are about its letters.
pub(super) const LEXICAL: usize = 9;

/// Hands over the observations about the word at `index` of a sentence.
pub(super) fn observe(words: &[Word<'_>], cells: &Cells, index: usize, take: impl FnMut(u32)) {
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
    let mut gather = Gatherer { take, template: 1 };

    gather.add(here.word);
    gather.add(mix(before.word, here.word));
    gather.add(mix(here.word, after.word));
    gather.add(openings[0]);
    gather.add(openings[1]);
    gather.add(endings[0]);
    gather.add(here.suffix);
    gather.add(endings[2]);
    gather.add(mix(here.word, here.case));

    gather.add(0);
    gather.add(before.word);
    gather.add(after.word);
    gather.add(before2.word);
    gather.add(after2.word);
    gather.add(mix(before2.word, before.word));
    gather.add(mix(after.word, after2.word));
    gather.add(mix(before.word, after.word));
    gather.add(before.suffix);
    gather.add(after.suffix);

    gather.add(here.shape);
    gather.add(mix(before.shape, here.shape));
    gather.add(mix(here.shape, after.shape));
    gather.add(mix(mix(before.shape, here.shape), after.shape));
    gather.add(here.case);
    gather.add(mix(mix(before.case, here.case), after.case));

    gather.add_if(here.listed != 0, here.listed);
    gather.add_if(before.listed != 0, before.listed);
    gather.add_if(after.listed != 0, after.listed);
    gather.add(mix(before.listed, here.listed));
    gather.add(mix(here.listed, after.listed));
    gather.add_if(here.listed != 0, mix(here.listed, mix(before.case, after.case)));

    gather.add_bits(u64::from(here.roles.bits()));
    gather.add_bits(u64::from(before.roles.bits()));
    gather.add_bits(u64::from(after.roles.bits()));
    gather.add(mix(
        u64::from(before.roles.bits()),
        mix(u64::from(here.roles.bits()), u64::from(after.roles.bits())),
    ));
    gather.add(mix(u64::from(before.roles.bits()), here.case));
    gather.add(mix(u64::from(here.roles.bits()), here.case));

    gather.add(mix(here.usage, here.case));
    gather.add(mix(before.usage, here.usage));
    gather.add(mix(here.usage, after.usage));
    gather.add_bits(u64::from(here.beside));
    gather.add(u64::from(here.beside));
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
    let here = at(0);
    if !here.capital {
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
    gather.add(place);
    gather.add_if(last > 0, at(last).word);
    gather.add_if(last > 0, at(last).suffix);
    gather.add_if(last > 0, u64::from(at(last).roles.bits()));
    gather.add_if(first < 0, at(first).word);
    gather.add_if(first < 0, u64::from(at(first).roles.bits()));
    gather.add_if(first < 0, at(first - 1).word);
    gather.add_if(last > 0, at(last + 1).word);
    gather.add(mix(at(first - 1).word, at(last + 1).word));
    gather.add(mix(place, u64::from(at(first - 1).roles.bits())));
    let owns = words.get(index).is_some_and(|word| word.owns);
    let owned = index.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|word| word.owns);
    gather.add(u64::from(owns) * 2 + u64::from(owned));
    let glued = |index: usize| words.get(index).is_some_and(|word| word.glued);
    gather.add(u64::from(glued(index)) * 2 + u64::from(glued(index + 1)));
}
