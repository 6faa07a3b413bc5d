use corpus::Number;

/// A decimal number while it is put together: `mantissa × 10^exponent`.
///
/// Every operation gives `None` where the result does not fit; such numbers are not news.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Decimal {
    mantissa: i64,
    exponent: i8,
}

/// Digits kept of a quotient that does not end, such as a third.
const QUOTIENT_DIGITS: u32 = 12;

impl Decimal {
    pub(super) const ONE: Self = Self::whole(1);

    pub(super) const fn whole(value: i64) -> Self {
        Self { mantissa: value, exponent: 0 }
    }

    /// Reads digits as English writes them: `5,000`, `2.5`, `1,234.56`; groups of three after the first comma.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.as_bytes().splitn(3, |&byte| byte == b'.');
        let (whole, fraction) = (parts.next()?, parts.next().unwrap_or_default());
        if parts.next().is_some() {
            return None;
        }
        let mut groups = whole.split(|&byte| byte == b',');
        let first = groups.next().unwrap_or_default();
        let grouped = first.len() < whole.len();
        if groups.any(|group| group.len() != 3) || (grouped && (first.is_empty() || first.len() > 3)) {
            return None;
        }
        let mut mantissa: i64 = 0;
        for &digit in whole.iter().chain(fraction).filter(|&&byte| byte != b',') {
            let digit = digit.checked_sub(b'0').filter(|&digit| digit < 10)?;
            mantissa = mantissa.checked_mul(10)?.checked_add(i64::from(digit))?;
        }
        Some(Self { mantissa, exponent: i8::try_from(fraction.len()).ok()?.checked_neg()? })
    }

    pub(super) fn times(self, other: Self) -> Option<Self> {
        let (one, two) = (self.reduced(), other.reduced());
        Some(Self {
            mantissa: one.mantissa.checked_mul(two.mantissa)?,
            exponent: one.exponent.checked_add(two.exponent)?,
        })
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let exponent = self.exponent.min(other.exponent);
        let raised = |number: Self| {
            let power = u32::from(number.exponent.abs_diff(exponent));
            number.mantissa.checked_mul(10i64.checked_pow(power)?)
        };
        Some(Self { mantissa: raised(self)?.checked_add(raised(other)?)?, exponent })
    }

    pub(super) fn negative(self) -> Self {
        Self { mantissa: -self.mantissa, ..self }
    }

    /// The quotient, to twelve digits where it does not end.
    pub(super) fn over(self, divisor: i64) -> Option<Self> {
        let one = self.reduced();
        let scale = 10i64.checked_pow(QUOTIENT_DIGITS)?;
        if divisor == 0 {
            return None;
        }
        let mantissa = one.mantissa.checked_mul(scale)?.checked_div(divisor)?;
        Some(Self { mantissa, exponent: one.exponent.checked_sub(12)? }.reduced())
    }

    pub(super) fn number(self) -> Number {
        Number::new(self.mantissa, self.exponent)
    }

    /// The value where it is a whole number.
    pub(super) fn integer(self) -> Option<i64> {
        let one = self.reduced();
        if one.exponent < 0 {
            return None;
        }
        one.mantissa.checked_mul(10i64.checked_pow(u32::from(one.exponent.unsigned_abs()))?)
    }

    pub(super) fn less_than(self, other: Self) -> bool {
        self.number().to_f64() < other.number().to_f64()
    }

    fn reduced(mut self) -> Self {
        while self.mantissa != 0 && self.mantissa % 10 == 0 && self.exponent < i8::MAX {
            self.mantissa /= 10;
            self.exponent += 1;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[test]
    fn reads_digits_as_english_writes_them() {
        let read =
            |text| Decimal::parse(text).map(|number| alloc::string::ToString::to_string(&number.number()));
        assert_eq!(read("5,000").as_deref(), Some("5000"));
        assert_eq!(read("1,234.56").as_deref(), Some("1234.56"));
        assert_eq!(read(".5").as_deref(), Some("0.5"));
        assert_eq!(read("192.168.1.2"), None);
        assert_eq!(read("3,96"), None);
    }
}
