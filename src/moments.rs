//! The dates the texts give, in the order of time.

use corpus::Map;

use corpus::{ArticleId, Corpus, Date, ParagraphId, QuantityKind, Span};

use crate::filter::Passing;

/// A point or stretch of the calendar, in the order of time; a longer one stands before what lies in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct When {
    /// The first day of it.
    first: (i32, u8, u8),
    /// What sort it is.
    pub span: Stretch,
}

/// How long a stretch of the calendar is, the longest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stretch {
    /// A hundred years.
    Century,
    /// Ten years.
    Decade,
    /// A year.
    Year,
    /// Six months: 0 or 1.
    Half(u8),
    /// Three months: 0 to 3.
    Quarter(u8),
    /// Three months: 0 spring to 3 winter.
    Season(u8),
    /// A month.
    Month,
    /// Seven days from a Monday.
    Week,
    /// A day.
    Day,
}

impl When {
    /// Reads a date as the analysis writes it: ISO 8601, with the seasons, decades and centuries of ISO 8601-2, and the
    /// quarters and halves of TIMEX3.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_at_checked(4)?;
        if let Some(years) = year.strip_suffix("XX").and_then(|digits| digits.parse::<i32>().ok()) {
            return Some(Self { first: (years * 100, 1, 1), span: Stretch::Century });
        }
        if let Some(years) = year.strip_suffix('X').and_then(|digits| digits.parse::<i32>().ok()) {
            return Some(Self { first: (years * 10, 1, 1), span: Stretch::Decade });
        }
        let number: i32 = year.parse().ok()?;
        if let Some(week) = rest.strip_prefix("-W") {
            let week: i64 = week.parse().ok()?;
            let first = civil(monday_of_week_one(number) + (week - 1) * 7);
            return Some(Self { first, span: Stretch::Week });
        }
        let part = |letter, parts: u8| {
            let part: u8 = rest.strip_prefix('-')?.strip_prefix(letter)?.parse().ok()?;
            (1..=parts).contains(&part).then_some(part - 1)
        };
        if let Some(quarter) = part('Q', 4) {
            return Some(Self { first: (number, quarter * 3 + 1, 1), span: Stretch::Quarter(quarter) });
        }
        if let Some(half) = part('H', 2) {
            return Some(Self { first: (number, half * 6 + 1, 1), span: Stretch::Half(half) });
        }
        let season = rest.strip_prefix('-').and_then(|rest| rest.parse::<u8>().ok());
        if let Some(season) = season.filter(|season| (21..=24).contains(season)) {
            let season = season - 21;
            return Some(Self { first: (number, season * 3 + 3, 1), span: Stretch::Season(season) });
        }
        let date = Date::parse(text)?;
        let span = match (date.month, date.day) {
            (Some(_), Some(_)) => Stretch::Day,
            (Some(_), None) => Stretch::Month,
            _ => Stretch::Year,
        };
        Some(Self { first: (number, date.month.unwrap_or(1), date.day.unwrap_or(1)), span })
    }

    /// Its first day, month or year, as precise as it is long.
    pub fn date(self) -> Date {
        let (year, month, day) = self.first;
        let whole = matches!(self.span, Stretch::Day | Stretch::Week);
        let month = (whole || self.span == Stretch::Month).then_some(month);
        Date { year: u16::try_from(year).unwrap_or_default(), month, day: whole.then_some(day) }
    }

    /// The year it begins in.
    pub fn year(self) -> i32 {
        self.first.0
    }
}

/// Days from 1 January 1970 to a day of the Gregorian calendar (Hinnant, "chrono-compatible low-level date algorithms").
fn days((year, month, day): (i32, u8, u8)) -> i64 {
    let (month, day) = (i64::from(month), i64::from(day));
    let year = i64::from(year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The day so many days after 1 January 1970.
fn civil(days: i64) -> (i32, u8, u8) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    let small = |number: i64| u8::try_from(number).unwrap_or(1);
    (i32::try_from(year).unwrap_or_default(), small(month), small(day))
}

/// The Monday of the week that has 4 January (ISO 8601), as days from 1 January 1970.
fn monday_of_week_one(year: i32) -> i64 {
    let fourth = days((year, 1, 4));
    // 1 January 1970 was a Thursday.
    fourth - (fourth + 3).rem_euclid(7)
}

/// A date that texts give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The date.
    pub when: When,
    /// How many years lie between the one before and this; 0 where it is fewer than two.
    pub years: i32,
    /// The texts that give it.
    pub texts: Vec<ArticleId>,
    /// Where they do, in the order of the bundle.
    pub places: Vec<(ParagraphId, Span)>,
    /// The texts that were published then.
    pub published: Vec<ArticleId>,
}

impl Moment {
    fn new(when: When) -> Self {
        Self { when, years: 0, texts: Vec::new(), places: Vec::new(), published: Vec::new() }
    }
}

/// The dates that paragraphs which pass give, in the order of time.
pub fn moments(corpus: &Corpus, passing: &Passing) -> Vec<Moment> {
    let mut moments: Map<When, Moment> = Map::new();
    let dates = corpus.quantities.iter().filter(|quantity| quantity.kind == QuantityKind::Date);
    for quantity in dates.filter(|quantity| passing.passes(quantity.paragraph)) {
        let Some(when) = quantity.date.as_deref().and_then(When::parse) else { continue };
        let moment = moments.entry(when).or_insert_with(|| Moment::new(when));
        let text = corpus.paragraph(quantity.paragraph).article;
        if !moment.texts.contains(&text) {
            moment.texts.push(text);
        }
        moment.places.push((quantity.paragraph, quantity.span));
    }
    if !moments.is_empty() {
        add_published(corpus, &mut moments);
    }
    let mut moments: Vec<Moment> = moments.into_values().collect();
    let mut last = None;
    for moment in &mut moments {
        let years = last.map_or(0, |last: i32| moment.when.year() - last);
        moment.years = if years > 1 { years } else { 0 };
        last = Some(moment.when.year());
    }
    moments
}

/// The days the texts themselves were published: from them "last week" counts.
fn add_published(corpus: &Corpus, moments: &mut Map<When, Moment>) {
    for text in corpus.article_ids() {
        let Some(date) = corpus.article(text).date.as_ref().map(|given| given.value) else { continue };
        if let Some(when) = When::parse(&date.to_string()) {
            moments.entry(when).or_insert_with(|| Moment::new(when)).published.push(text);
        }
    }
}

/// A date in its sentence: the words before it, of which the last so many characters are shown, so that it is in sight where
/// the sentence is cut short; its own; and those after it.
pub fn excerpt(corpus: &Corpus, (id, span): (ParagraphId, Span), near: usize) -> (String, String, String) {
    let paragraph = corpus.paragraph(id);
    let holds = |sentence: &&Span| sentence.covers(span);
    let sentence = paragraph.sentences.iter().find(holds).copied().unwrap_or(span);
    let part = |start, end| Span { start, end }.of(&paragraph.text);
    let before = part(sentence.start, span.start);
    let cut = before.char_indices().rev().nth(near).map(|(at, _)| at);
    let before = match cut.and_then(|at| before.get(at..)).and_then(|near| near.split_once(' ')) {
        Some((_, near)) => "… ".to_owned() + near,
        None => before.to_owned(),
    };
    (before, part(span.start, span.end).to_owned(), part(span.end, sentence.end).to_owned())
}

#[cfg(test)]
mod tests;
