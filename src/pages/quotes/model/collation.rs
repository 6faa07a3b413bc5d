//! Wordings under each other: the same words in the same columns.

use corpus::Set;
use std::ops::Range;

/// A wording beside the longest one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collated {
    /// Its words in columns; together the cells span all columns.
    pub cells: Vec<Cell>,
    /// What became of the longest wording.
    pub relation: Relation,
}

/// A cell of a wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// How many columns it spans, at least one.
    pub columns: usize,
    /// What stands there.
    pub words: Words,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// Words of the longest wording, as this one spells them.
    Same(String),
    /// Other words, or words more.
    Other(String),
    /// Nothing: these words are not quoted.
    Gap,
}

/// What became of the longest wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// It is the longest.
    Longest,
    /// The same words.
    Same,
    /// A part of them, in one piece.
    Shorter,
    /// Parts of them, put together.
    Joined,
    /// So many of its words are not in the longest.
    Differs(usize),
    /// No word is the same: another part of what was said.
    Apart,
}

/// After so many words a wording is cut off: aligning takes the square of their number, and nobody reads on.
const WORDS: usize = 400;

/// Puts wordings under each other. The first is the longest, beside which the others are set.
pub fn collate(wordings: &[&str]) -> Vec<Collated> {
    let tokens: Vec<Vec<Token<'_>>> = wordings.iter().map(|words| tokens(words)).collect();
    let Some(base) = tokens.first() else { return Vec::new() };
    let pieces: Vec<Vec<Piece>> = tokens.iter().map(|tokens| pieces(base, tokens)).collect();
    let columns = columns(base.len(), &pieces);
    let rows = tokens.iter().zip(&pieces).enumerate();
    let row = |(at, (tokens, pieces)): (usize, (&Vec<Token<'_>>, &Vec<Piece>))| Collated {
        cells: cells(&columns, tokens, pieces),
        relation: if at == 0 { Relation::Longest } else { relation(pieces) },
    };
    rows.map(row).collect()
}

/// Words by which two wordings count as one, whatever their case, quotation marks and commas.
pub fn key(words: &str) -> Vec<String> {
    tokens(words).into_iter().map(|token| token.key).collect()
}

/// A word with the marks around it.
#[derive(Debug)]
struct Token<'a> {
    /// The wording that it is from.
    wording: &'a str,
    /// Where in it the word stands.
    place: Range<usize>,
    /// What it is compared by.
    key: String,
}

fn tokens(wording: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut at = 0;
    for part in wording.split_inclusive(|end: char| end.is_whitespace() || "—–/".contains(end)) {
        let place = at..at + part.trim_end().len();
        at += part.len();
        let key = part.trim_matches(|character: char| !character.is_alphanumeric());
        match tokens.last_mut() {
            // A dash alone stands with the word before it, so that no mark of a quotation is lost.
            Some(last) if key.is_empty() => last.place.end = last.place.end.max(place.end),
            None if key.is_empty() => {}
            _ => {
                // Marks before the first word stand with it.
                let place = if tokens.is_empty() { 0..place.end } else { place };
                tokens.push(Token { wording, place, key: key.to_lowercase().replace('’', "'") });
            }
        }
    }
    tokens.truncate(WORDS);
    tokens
}

/// A piece of a wording: which words of the longest it stands for, and which of its own stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    base: Range<usize>,
    own: Range<usize>,
    same: bool,
}

/// A wording cut into what it has in common with the longest and what stands in its place.
fn pieces(base: &[Token<'_>], own: &[Token<'_>]) -> Vec<Piece> {
    let mut runs = common_runs(base, own);
    drop_stray(&mut runs, own);
    let mut pieces = Vec::new();
    let (mut at, mut own_at) = (0, 0);
    let nothing_shared = runs.is_empty();
    for (start, own_start, length) in runs.into_iter().chain([(base.len(), own.len(), 0)]) {
        let piece = Piece { base: at..start, own: own_at..own_start, same: false };
        match piece {
            // What has no word in common is no other wording of the same words; it stands after them.
            Piece { base, own, .. } if nothing_shared && !own.is_empty() => {
                pieces.push(Piece { base: base.clone(), own: 0..0, same: false });
                pieces.push(Piece { base: base.end..base.end, own, same: false });
            }
            piece if !piece.base.is_empty() || !piece.own.is_empty() => pieces.push(piece),
            _ => {}
        }
        (at, own_at) = (start + length, own_start + length);
        if length > 0 {
            pieces.push(Piece { base: start..at, own: own_start..own_at, same: true });
        }
    }
    pieces
}

/// Runs of words that both have, in order: a longest common subsequence (Wagner and Fischer 1974).
fn common_runs(base: &[Token<'_>], own: &[Token<'_>]) -> Vec<(usize, usize, usize)> {
    let width = own.len() + 1;
    let mut lengths = vec![0_u16; (base.len() + 1) * width];
    let length = |lengths: &[u16], row: usize, column: usize| {
        lengths.get(row * width + column).copied().unwrap_or_default()
    };
    for (row, one) in base.iter().enumerate().rev() {
        for (column, other) in own.iter().enumerate().rev() {
            let best = if one.key == other.key {
                length(&lengths, row + 1, column + 1) + 1
            } else {
                length(&lengths, row + 1, column).max(length(&lengths, row, column + 1))
            };
            if let Some(place) = lengths.get_mut(row * width + column) {
                *place = best;
            }
        }
    }
    let mut runs: Vec<(usize, usize, usize)> = Vec::new();
    let (mut row, mut column) = (0, 0);
    while let (Some(one), Some(other)) = (base.get(row), own.get(column)) {
        if one.key == other.key {
            match runs.last_mut() {
                Some((start, own_start, run)) if (*start + *run, *own_start + *run) == (row, column) => {
                    *run += 1
                }
                _ => runs.push((row, column, 1)),
            }
            (row, column) = (row + 1, column + 1);
        } else if length(&lengths, row + 1, column) >= length(&lengths, row, column + 1) {
            row += 1;
        } else {
            column += 1;
        }
    }
    runs
}

/// Letters of a word at most that, alone between other words, is in common by accident: "of", "the".
const STRAY: usize = 3;

/// Takes out small words that stand alone between words of this wording only.
fn drop_stray(runs: &mut Vec<(usize, usize, usize)>, own: &[Token<'_>]) {
    if runs.len() < 2 {
        return;
    }
    let stray = |at: usize| {
        let (_, start, length) = *runs.get(at)?;
        let small = length == 1 && own.get(start)?.key.chars().count() <= STRAY;
        let before = at.checked_sub(1).and_then(|at| runs.get(at)).map_or(0, |run| run.1 + run.2);
        let after = runs.get(at + 1).map_or(own.len(), |run| run.1);
        (small && before < start && start + 1 < after).then_some(at)
    };
    let strays: Vec<usize> = (0..runs.len()).filter_map(stray).collect();
    if strays.len() < runs.len() {
        let mut at = 0;
        runs.retain(|_| {
            at += 1;
            !strays.contains(&(at - 1))
        });
    }
}

/// The columns: stretches of the longest wording, between them those where another has words more (empty ranges).
fn columns(length: usize, pieces: &[Vec<Piece>]) -> Vec<Range<usize>> {
    let bounds: Set<usize> = pieces
        .iter()
        .flatten()
        .flat_map(|piece| [piece.base.start, piece.base.end])
        .chain([0, length])
        .collect();
    let more: Set<usize> =
        pieces.iter().flatten().filter(|piece| piece.base.is_empty()).map(|piece| piece.base.start).collect();
    let bounds: Vec<usize> = bounds.into_iter().collect();
    let mut columns = Vec::new();
    for (index, &start) in bounds.iter().enumerate() {
        if more.contains(&start) {
            columns.push(start..start);
        }
        columns.extend(bounds.get(index + 1).map(|&end| start..end));
    }
    columns
}

fn cells(columns: &[Range<usize>], tokens: &[Token<'_>], pieces: &[Piece]) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    let mut last = None;
    for column in columns {
        let at =
            pieces.iter().position(|piece| covers(&piece.base, column) && !(piece.same && column.is_empty()));
        let piece = at.and_then(|at| pieces.get(at));
        let words = match piece {
            Some(piece) if piece.same => {
                let start = piece.own.start + column.start - piece.base.start;
                Words::Same(text(tokens, start..start + column.len()))
            }
            Some(piece) if !piece.own.is_empty() => Words::Other(text(tokens, piece.own.clone())),
            _ => Words::Gap,
        };
        match cells.last_mut() {
            Some(cell) if words == Words::Gap && cell.words == Words::Gap => cell.columns += 1,
            // Other words for several columns are one cell.
            Some(cell) if at.is_some() && at == last && matches!(words, Words::Other(_)) => cell.columns += 1,
            _ => cells.push(Cell { columns: 1, words }),
        }
        last = at;
    }
    cells
}

/// Whether a piece is what stands in a column. Words more stand in a column of their own, which other words go across.
fn covers(piece: &Range<usize>, column: &Range<usize>) -> bool {
    match column.is_empty() {
        true if piece.is_empty() => piece.start == column.start,
        true => piece.start < column.start && column.start < piece.end,
        false => piece.start <= column.start && column.end <= piece.end,
    }
}

/// Words as they stand in their wording, with the marks between them.
fn text(tokens: &[Token<'_>], range: Range<usize>) -> String {
    let tokens = tokens.get(range).unwrap_or_default();
    let text = tokens
        .first()
        .zip(tokens.last())
        .and_then(|(first, last)| first.wording.get(first.place.start..last.place.end));
    text.unwrap_or_default().to_owned()
}

fn relation(pieces: &[Piece]) -> Relation {
    let own: usize = pieces.iter().filter(|piece| !piece.same).map(|piece| piece.own.len()).sum();
    let shared = pieces.iter().filter(|piece| piece.same).count();
    let left = pieces.iter().any(|piece| !piece.same && !piece.base.is_empty());
    match (shared, own) {
        (0, _) => Relation::Apart,
        (_, 0) if !left => Relation::Same,
        (1, 0) => Relation::Shorter,
        (_, 0) => Relation::Joined,
        (_, own) => Relation::Differs(own),
    }
}

#[cfg(test)]
mod tests;
