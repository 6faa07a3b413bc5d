use super::{decimal::Decimal, pieces::Pieces};
use crate::text::Class;

/// A number in digits or words.
#[derive(Clone, Copy)]
pub(super) struct Numeral {
    pub(super) value: Decimal,
    /// One past its last piece.
    pub(super) end: usize,
    /// Written in digits, at least in part.
    pub(super) digits: bool,
    /// With a word for thousands, millions or dozens; "$10 to $15 billion" lends it to the first.
    pub(super) scale: Option<Decimal>,
    /// A share: "half", "two thirds".
    pub(super) share: bool,
}

/// Characters that are fractions by themselves.
const FRACTIONS: &[(&str, i64, i64)] = &[
    ("½", 1, 2),
    ("¼", 1, 4),
    ("¾", 3, 4),
    ("⅓", 1, 3),
    ("⅔", 2, 3),
    ("⅛", 1, 8),
    ("⅜", 3, 8),
    ("⅝", 5, 8),
    ("⅞", 7, 8),
];

/// Denominators a written fraction has in running text; "24/7" and "9/11" are no fractions.
const DENOMINATORS: [i64; 8] = [2, 3, 4, 5, 6, 8, 10, 16];

/// Reads the number that starts at a place. After a currency sign a glued "m" or "b" is millions or billions.
pub(super) fn numeral(pieces: &Pieces<'_>, at: usize, money: bool) -> Option<Numeral> {
    if let Some(negative) = signed(pieces, at) {
        let number = unsigned(pieces, negative, money)?;
        return Some(Numeral { value: number.value.negative(), ..number });
    }
    unsigned(pieces, at, money)
}

/// Where the number after a minus sign starts.
fn signed(pieces: &Pieces<'_>, at: usize) -> Option<usize> {
    let sign = pieces.is_any(at, &["-", "−", "–"]);
    let bare = sign && pieces.glued(at + 1) && !pieces.glued(at) && pieces.digits(at + 1).is_some();
    let word = pieces.is_any(at, &["minus", "negative"]);
    let next = at + 1 + usize::from(word && pieces.hyphen(at + 1));
    (bare || (word && numeric(pieces, next))).then_some(next)
}

fn numeric(pieces: &Pieces<'_>, at: usize) -> bool {
    pieces.digits(at).is_some() || pieces.entry(at).is_some_and(|entry| entry.cardinal.is_some())
}

fn unsigned(pieces: &Pieces<'_>, at: usize, money: bool) -> Option<Numeral> {
    if pieces.digits(at).is_some() || fraction_sign(pieces, at).is_some() {
        return in_digits(pieces, at, money);
    }
    in_shares(pieces, at).or_else(|| in_words(pieces, at))
}

fn in_digits(pieces: &Pieces<'_>, at: usize, money: bool) -> Option<Numeral> {
    let (mut value, mut end) = match pieces.digits(at) {
        Some(digits) => (Decimal::parse(digits)?, at + 1),
        None => (Decimal::whole(0), at),
    };
    // Thousands set apart by a narrow or unbreakable space are one number.
    while let (Some(head), Some(tail)) = (pieces.get(end - usize::from(end > at)), pieces.digits(end))
        && end > at
        && tail.len() == 3
        && head.end < pieces.get(end)?.start
        && pieces
            .text
            .get(head.end..pieces.get(end)?.start)
            .is_some_and(|gap| matches!(gap, "\u{a0}" | "\u{202f}" | "\u{2009}"))
    {
        value = value.times(Decimal::whole(1000))?.plus(Decimal::parse(tail)?)?;
        end += 1;
    }
    if let Some((part, next)) = fraction(pieces, end, at) {
        value = if next.1 { part } else { value.plus(part)? };
        end = next.0;
    }
    let mut scale = None;
    while let Some((factor, next)) = scale_at(pieces, end, money) {
        value = value.times(factor)?;
        scale = Some(scale.map_or(Some(factor), |scale: Decimal| scale.times(factor))?);
        end = next;
    }
    Some(Numeral { value, end, digits: true, scale, share: false })
}

/// A fraction after or at a whole number: "½", "1/2", "-1/2". The flag says that the whole number is its numerator.
fn fraction(pieces: &Pieces<'_>, end: usize, at: usize) -> Option<(Decimal, (usize, bool))> {
    if let Some((above, below)) = fraction_sign(pieces, end) {
        return Some((Decimal::whole(above).over(below)?, (end + 1, end == at)));
    }
    let over = |numerator: usize| {
        let (above, below) = (pieces.small(numerator)?, pieces.small(numerator + 2)?);
        let tight = pieces.is_any(numerator + 1, &["/", "⁄"])
            && pieces.glued(numerator + 1)
            && pieces.glued(numerator + 2);
        let plausible =
            tight && above < below && DENOMINATORS.contains(&below) && !pieces.is(numerator + 3, "/");
        plausible.then(|| Decimal::whole(above).over(below)).flatten()
    };
    if let Some(part) = over(end - 1) {
        return Some((part, (end + 2, true)));
    }
    let next = end + usize::from(pieces.hyphen(end));
    over(next).map(|part| (part, (next + 3, false)))
}

/// Whether a character is a fraction by itself.
pub(super) fn is_fraction(word: &str) -> bool {
    FRACTIONS.iter().any(|(mark, ..)| *mark == word)
}

fn fraction_sign(pieces: &Pieces<'_>, at: usize) -> Option<(i64, i64)> {
    let sign = pieces.get(at).filter(|piece| !piece.word.is_ascii())?;
    FRACTIONS.iter().find(|(mark, ..)| *mark == sign.word).map(|&(_, above, below)| (above, below))
}

/// A word or letter that multiplies the number before it.
fn scale_at(pieces: &Pieces<'_>, at: usize, money: bool) -> Option<(Decimal, usize)> {
    let hyphen = usize::from(pieces.hyphen(at));
    let piece = pieces.get(at + hyphen)?;
    let scale = piece.entry?.scale?;
    let letter = piece.word.len() <= 2 && !matches!(piece.word, "bn" | "mn" | "tn");
    let allowed = match piece.word {
        "k" | "bn" | "mn" | "tn" => true,
        "score" => false,
        // "35m of its devices" counts; "a 35m pool" measures.
        "m" => piece.glued && (money || followed_by_things(pieces, at + 1)),
        _ if letter => piece.glued && money,
        _ => true,
    };
    allowed.then_some((Decimal::whole(scale), at + hyphen + 1))
}

/// Whether the next word is "of" or looks like a plural noun.
fn followed_by_things(pieces: &Pieces<'_>, at: usize) -> bool {
    pieces.is(at, "of")
        || pieces.get(at).is_some_and(|piece| {
            let plural = piece.entry.is_some_and(|entry| entry.plural)
                || (piece.word.ends_with('s') && !piece.word.ends_with("ss") && piece.word.len() > 3);
            piece.class == Class::Word && plural && !piece.entry.is_some_and(|entry| entry.stop)
        })
}

/// Numbers in words: "two hundred and fifty", "a dozen", "one and a half million".
fn in_words(pieces: &Pieces<'_>, at: usize) -> Option<Numeral> {
    let article = pieces.is_any(at, &["a", "an"]);
    let scaled = |at: usize| {
        pieces
            .entry(at)
            .and_then(|entry| entry.scale)
            .filter(|_| pieces.word(at).len() > 4 && !pieces.is(at, "score"))
    };
    if article {
        scaled(at + 1)?;
    }
    let mut reader = Words {
        total: Decimal::whole(0),
        current: i64::from(article),
        scale: None,
        last: i64::from(article),
    };
    let mut end = at + usize::from(article);
    let mut read = article;
    loop {
        let next =
            end + usize::from(read && pieces.hyphen(end) && pieces.glued(end) && pieces.glued(end + 1));
        let joined = next + usize::from(read && pieces.is(next, "and") && reader.last >= 100);
        let Some(entry) = pieces.entry(joined) else { break };
        if let Some(cardinal) = entry.cardinal.filter(|&cardinal| reader.takes(cardinal, read)) {
            reader.add(cardinal);
        } else if read && let Some(factor) = scaled(next) {
            reader.scale(factor)?;
            end = next + 1;
            continue;
        } else {
            break;
        }
        end = joined + 1;
        read = true;
    }
    if !read || (article && end == at + 1) {
        return None;
    }
    let mut value = reader.value()?;
    // "two and a half million": the half belongs to the scale.
    if let Some(half) =
        pieces.spelled(end, &["and", "a", "half"]).or_else(|| pieces.spelled(end, &["and", "one", "half"]))
    {
        value = value.plus(Decimal::ONE.over(2)?)?;
        end = half;
        if let Some((factor, next)) = scale_at(pieces, end, false) {
            value = value.times(factor)?;
            end = next;
        }
    }
    Some(Numeral { value, end, digits: false, scale: reader.scale, share: false })
}

/// The state of a number in words: what the thousands gave, and the part below the next thousand.
struct Words {
    total: Decimal,
    current: i64,
    scale: Option<Decimal>,
    last: i64,
}

impl Words {
    /// Whether a cardinal continues the number: units after tens, anything small after hundreds.
    fn takes(&self, cardinal: i64, read: bool) -> bool {
        !read
            || (self.last >= 100 && cardinal < 100)
            || ((20..100).contains(&self.last) && self.last % 10 == 0 && (1..10).contains(&cardinal))
    }

    fn add(&mut self, cardinal: i64) {
        self.current += cardinal;
        self.last = cardinal;
    }

    fn scale(&mut self, factor: i64) -> Option<()> {
        self.last = factor;
        if factor <= 100 {
            self.current = self.current.max(1).checked_mul(factor)?;
        } else {
            let part = Decimal::whole(self.current.max(1)).times(Decimal::whole(factor))?;
            self.total = self.total.plus(part)?;
            self.current = 0;
            self.scale = Some(Decimal::whole(factor));
        }
        Some(())
    }

    fn value(&self) -> Option<Decimal> {
        self.total.plus(Decimal::whole(self.current))
    }
}

/// Shares: "half a million", "a quarter of a century" (the unit is read by the caller), "two thirds", "half".
fn in_shares(pieces: &Pieces<'_>, at: usize) -> Option<Numeral> {
    let part_at = |at: usize| pieces.entry(at).and_then(|entry| entry.part);
    let (above, part, next) = if let Some(part) = part_at(at).filter(|_| pieces.is(at, "half")) {
        (1, part, at + 1)
    } else {
        let above = if pieces.is_any(at, &["a", "one"]) { 1 } else { pieces.entry(at)?.cardinal? };
        let next = at + 1 + usize::from(pieces.hyphen(at + 1));
        let part = part_at(next)?;
        // "a second" is time and "three quarters" may be of a year: only plain shares of something count.
        let plural = pieces.word(next).ends_with('s') || pieces.is(next, "halves");
        (above, (above == 1 || plural).then_some(part)?, next + 1)
    };
    let value = Decimal::whole(above).over(part)?;
    let of = next + usize::from(pieces.is(next, "of"));
    let article = pieces.is_any(of, &["a", "an"]);
    if article && let Some(scale) = pieces.entry(of + 1).and_then(|entry| entry.scale) {
        return Some(Numeral {
            value: value.times(Decimal::whole(scale))?,
            end: of + 2,
            digits: false,
            scale: None,
            share: false,
        });
    }
    // "a quarter of a century", "half an hour": the article belongs to the amount, the unit follows.
    if article && pieces.unit(of + 1, false).is_some() {
        return Some(Numeral { value, end: of + 1, digits: false, scale: None, share: false });
    }
    // "the second half of the game" is a stretch of it, no share.
    let stretch = pieces.before(at).is_some_and(|before| {
        before.entry.is_some_and(|entry| entry.ordinal.is_some())
            || matches!(before.word, "other" | "better" | "latter" | "last")
    });
    let whole = pieces.is(next, "of") || pieces.is_any(next, &["the", "its", "their", "his", "her", "all"]);
    (whole && !stretch).then_some(Numeral { value, end: next, digits: false, scale: None, share: true })
}
