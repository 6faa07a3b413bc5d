//! What the report shows: `measures.txt`, read.

use std::fmt;

use anyhow::{Context, Result};

/// One line of the report.
#[derive(Debug)]
pub(super) struct Measure {
    /// The part of the analysis it measures.
    pub(super) layer: &'static str,
    pub(super) name: &'static str,
    /// The set it is measured on.
    pub(super) set: &'static str,
    pub(super) printed: Printed,
    pub(super) aim: Option<Amount>,
    /// The best peer on the dev split, and which it is.
    pub(super) peer: Option<(Amount, &'static str)>,
    /// The best peer on the sealed split.
    pub(super) sealed_peer: Option<Amount>,
    /// What one should know to judge the figure.
    pub(super) note: Option<&'static str>,
}

/// Where the scorer prints a figure.
#[derive(Debug)]
pub(super) struct Printed {
    pub(super) task: &'static str,
    pub(super) line: &'static str,
    pub(super) figure: &'static str,
}

/// A figure: the more the better, or the fewer the better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Amount {
    /// In hundredths.
    Percent(f64),
    /// Mistakes made, and how many could be made.
    Mistakes(u32, u32),
}

/// All measures, in the order of the report.
///
/// # Errors
///
/// Where a line of the list is broken: the error shows it.
pub(super) fn measures() -> Result<Vec<Measure>> {
    let lines = include_str!("measures.txt").lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| read(line).with_context(|| format!("measures.txt has a broken line: {line}"))).collect()
}

fn read(line: &'static str) -> Option<Measure> {
    let columns: Vec<&str> = line.split('|').map(str::trim).collect();
    let [layer, name, set, printed, aim, peer, sealed_peer, note] = columns[..] else { return None };
    let (task, rest) = printed.split_once(", ")?;
    let (line, figure) = rest.rsplit_once(", ")?;
    let peer = match peer {
        "-" => None,
        peer => {
            let (amount, name) = peer.split_once(" by ")?;
            Some((Amount::read(amount)?, name))
        }
    };
    let amount = |text: &str| if text == "-" { Some(None) } else { Amount::read(text).map(Some) };
    let printed = Printed { task, line, figure };
    let (aim, sealed_peer) = (amount(aim)?, amount(sealed_peer)?);
    let note = Some(note).filter(|&note| note != "-");
    Some(Measure { layer, name, set, printed, aim, peer, sealed_peer, note })
}

impl Amount {
    fn read(text: &str) -> Option<Self> {
        match text.split_once(" of ") {
            Some((made, possible)) => Some(Self::Mistakes(made.parse().ok()?, possible.parse().ok()?)),
            None => text.parse().ok().map(Self::Percent),
        }
    }

    /// The share in hundredths.
    pub(super) fn percent(self) -> f64 {
        match self {
            Self::Percent(percent) => percent,
            Self::Mistakes(made, possible) => 100.0 * f64::from(made) / f64::from(possible.max(1)),
        }
    }

    /// Whether it is at least as good as an aim.
    pub(super) fn reaches(self, aim: Self) -> bool {
        match self {
            Self::Percent(percent) => percent >= aim.percent(),
            Self::Mistakes(..) => self.percent() <= aim.percent(),
        }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Percent(percent) => write!(f, "{percent:.1}"),
            Self::Mistakes(made, possible) => write!(f, "{made} of {possible}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_list_is_read() {
        let measures = measures().unwrap();
        assert!(measures.len() > 20);
        let scare = measures.iter().find(|measure| measure.printed.figure == "n/of").unwrap();
        assert_eq!(scare.aim, Some(Amount::Mistakes(15, 53)));
        assert_eq!(scare.printed.line, "scare_quotes_wrongly_reported");
        let core = &measures[0].printed;
        assert_eq!(core.line, "strict:CORE(PERSON,PLACE,ORG)", "commas without a space belong to the line");
    }

    #[test]
    fn fewer_mistakes_are_better() {
        assert!(Amount::Mistakes(13, 61).reaches(Amount::Mistakes(15, 53)));
        assert!(!Amount::Mistakes(30, 61).reaches(Amount::Mistakes(15, 53)));
        assert!(Amount::Percent(77.0).reaches(Amount::Percent(77.0)));
    }
}
