//! How well the analysis does, as it was measured.

/// One figure of the accuracy report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What was measured, in words.
    pub measure: &'static str,
    /// The texts it was measured on.
    pub set: &'static str,
    /// What came out, in hundredths, with one decimal.
    pub figure: &'static str,
}

/// The figures of matching paragraphs; none where nothing was measured yet.
pub const MATCHES: &[Figure] = include!(concat!(env!("OUT_DIR"), "/measured.rs"));

#[cfg(test)]
mod tests {
    use super::MATCHES;

    #[test]
    fn figures_are_hundredths_with_a_name() {
        for figure in MATCHES {
            let hundredths: f32 = figure.figure.parse().unwrap();
            assert!((0.0..=100.0).contains(&hundredths), "{figure:?}");
            assert!(!figure.measure.is_empty() && !figure.set.is_empty(), "{figure:?}");
        }
    }
}
