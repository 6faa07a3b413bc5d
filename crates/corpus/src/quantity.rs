use alloc::{string::String, vec::Vec};
use core::fmt;

use serde::{Deserialize, Serialize};

use crate::{FigureId, ParagraphId, Span};

/// An amount or a point in time that a text gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quantity {
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// The expression with its unit, without its hedge: "$75 million", "two dozen", "Sept. 24".
    pub span: Span,
    /// What sort of amount it is.
    pub kind: QuantityKind,
    /// Its value in whole units; the lower bound of a range. `None` for dates and times that name no
    /// amount ("25 years ago" does).
    pub value: Option<Number>,
    /// The upper bound of a range.
    pub upper: Option<Number>,
    /// ISO 4217 code, unit name ("kilometre"), "percent", or empty for a plain count.
    pub unit: String,
    /// What is counted, in the text's words: "missiles", "NATO troops"; may be empty.
    pub of: String,
    /// ISO 8601, at the precision given: `2024-01-11`, `2023-10`, `2024-W02`, `2008`, `P25Y`, `T14:30`; seasons, decades and
    /// centuries as in ISO 8601-2 (`2024-21` is spring, `199X`, `19XX`), quarters and halves as in TIMEX3 (`2023-Q3`, `2024-H1`).
    pub date: Option<String>,
    /// How the text qualifies the value.
    pub hedge: Hedge,
    /// The words that do so, where they stand apart from the expression: "more than", "or so".
    pub hedged_by: Option<Span>,
    /// The figure it belongs to, where several articles count the same thing.
    pub figure: Option<FigureId>,
}

/// What sort of amount a [`Quantity`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum QuantityKind {
    /// A sum of money.
    Money,
    /// A number of things.
    Count,
    /// An amount of a unit of measure.
    Measure,
    /// A share in hundredths.
    Percent,
    /// A place in an order.
    Ordinal,
    /// A stretch of the calendar: a day, a week, a year, a quarter.
    Date,
    /// A time of day.
    Time,
    /// A length of time.
    Duration,
}

impl QuantityKind {
    /// The word for it in data formats.
    pub fn word(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Count => "count",
            Self::Measure => "measure",
            Self::Percent => "percent",
            Self::Ordinal => "ordinal",
            Self::Date => "date",
            Self::Time => "time",
            Self::Duration => "duration",
        }
    }
}

/// How a text qualifies a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Hedge {
    /// Not at all.
    #[default]
    Exact,
    /// "about", "some", "around".
    About,
    /// "more than", "upwards of", "at least".
    Over,
    /// "fewer than", "up to", "nearly".
    Under,
}

impl Hedge {
    /// The word for it in data formats.
    pub fn word(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::About => "about",
            Self::Over => "over",
            Self::Under => "under",
        }
    }
}

/// A decimal number, exact: `mantissa × 10^exponent`, with no trailing zero in the mantissa.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Number {
    mantissa: i64,
    exponent: i8,
}

impl Number {
    /// `mantissa × 10^exponent`, brought to its only form.
    ///
    /// ```
    /// use corpus::Number;
    /// assert_eq!(Number::new(75, 6), Number::new(75_000_000, 0));
    /// assert_eq!(Number::new(25, -1).to_string(), "2.5");
    /// ```
    pub fn new(mantissa: i64, exponent: i8) -> Self {
        let mut number = Self { mantissa, exponent };
        if mantissa == 0 {
            number.exponent = 0;
        }
        while number.mantissa != 0 && number.mantissa % 10 == 0 && number.exponent < i8::MAX {
            number.mantissa /= 10;
            number.exponent += 1;
        }
        number
    }

    /// The nearest binary number, for arithmetic that may round.
    pub fn to_f64(self) -> f64 {
        let ten = |power: u8| (0..power).fold(1.0, |product: f64, _| product * 10.0);
        let power = ten(self.exponent.unsigned_abs());
        if self.exponent < 0 { self.mantissa as f64 / power } else { self.mantissa as f64 * power }
    }

    /// Digits that carry information: 2 for 75,000,000.
    pub fn significant_digits(self) -> u32 {
        self.mantissa.unsigned_abs().checked_ilog10().map_or(1, |log| log + 1)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = alloc::format!("{}", self.mantissa.unsigned_abs());
        if self.mantissa < 0 {
            f.write_str("-")?;
        }
        let zeros = |f: &mut fmt::Formatter<'_>, count: usize| (0..count).try_for_each(|_| f.write_str("0"));
        if self.exponent >= 0 {
            f.write_str(&digits)?;
            return zeros(f, self.exponent as usize);
        }
        let decimals = usize::from(self.exponent.unsigned_abs());
        if digits.len() > decimals {
            let (whole, fraction) = digits.split_at(digits.len() - decimals);
            write!(f, "{whole}.{fraction}")
        } else {
            f.write_str("0.")?;
            zeros(f, decimals - digits.len())?;
            f.write_str(&digits)
        }
    }
}

/// One thing that two or more articles count, and whether their numbers agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// What is counted, in the words of the texts.
    pub of: String,
    /// Rows of [`Tables::quantities`](crate::Tables::quantities), in order.
    pub quantities: Vec<u32>,
    /// How the numbers relate. No number is preferred.
    pub agreement: Agreement,
}

/// How the numbers of a [`Figure`] relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Agreement {
    /// Every text that gives it gives the same one, whatever the spelling.
    Same,
    /// They agree once the rougher one is rounded.
    Rounded,
    /// A hedge makes room for both ("more than 4,500", "around 5,000").
    Compatible,
    /// One event, but the texts count different parts of it.
    DifferentScope,
    /// Same thing, same time, and the numbers are not the same.
    Differs,
}

impl Agreement {
    /// The word for it in data formats.
    pub fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Rounded => "rounded",
            Self::Compatible => "compatible",
            Self::DifferentScope => "different scope",
            Self::Differs => "differs",
        }
    }
}
