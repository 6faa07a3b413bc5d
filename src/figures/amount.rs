use corpus::Number;

use super::Amount;
use crate::messages::{figures as messages, fill, form, things};
use crate::words;

impl Amount {
    /// The number with its unit: "75,000,000 USD", "90 percent", "20–30 years".
    pub fn words(&self) -> String {
        self.with_unit(self.digits())
    }

    /// The number alone, or both ends of a range.
    pub fn digits(&self) -> String {
        let upper = self.upper.map(|upper| ["–", &number(upper)].concat());
        number(self.number) + &upper.unwrap_or_default()
    }

    /// Words of numbers with the unit of this one.
    pub fn with_unit(&self, numbers: String) -> String {
        let time = match self.unit.as_str() {
            "" => return numbers,
            "percent" => return fill(messages::PERCENT, &[&numbers]),
            "year" => things::YEARS,
            "month" => things::MONTHS,
            "week" => things::WEEKS,
            "day" => things::DAYS,
            "hour" => things::HOURS,
            "minute" => things::MINUTES,
            unit => return [numbers.as_str(), " ", unit].concat(),
        };
        let count = self.upper.unwrap_or(self.number).to_f64();
        // A part of one takes the form of several.
        let whole = if count.fract() == 0.0 { count as usize } else { 0 };
        [numbers.as_str(), " ", form(time, whole)].concat()
    }
}

/// A number with marks between thousands.
fn number(number: Number) -> String {
    let digits = number.to_string();
    let (whole, part) =
        digits.split_once('.').map_or((digits.as_str(), None), |(whole, part)| (whole, Some(part)));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), words::thousands);
    part.map_or_else(|| whole.clone(), |part| [&whole, ".", part].concat())
}

#[cfg(test)]
mod tests {
    use corpus::Number;

    use crate::figures::Amount;

    fn said(number: Number, upper: Option<Number>, unit: &str) -> String {
        Amount { number, upper, unit: unit.to_owned() }.words()
    }

    #[test]
    fn amounts_are_readable() {
        assert_eq!(said(Number::new(75, 6), None, "USD"), "75,000,000 USD");
        assert_eq!(said(Number::new(25, -1), None, "kilometre"), "2.5 kilometre");
        assert_eq!(said(Number::new(90, 0), None, "percent"), "90 percent");
        assert_eq!(said(Number::new(20, 0), Some(Number::new(30, 0)), "year"), "20–30 years");
        assert_eq!(said(Number::new(1, 0), None, "year"), "1 year");
        assert_eq!(said(Number::new(12345, -1), None, ""), "1,234.5");
        assert_eq!(said(Number::new(-5, 0), None, ""), "-5");
    }
}
