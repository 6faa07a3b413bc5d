//! How well the analysis does, as it was measured.

/// One figure of the accuracy report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The layer of the analysis.
    pub layer: &'static str,
    /// What was measured, in words.
    pub measure: &'static str,
    /// The texts it was measured on.
    pub set: &'static str,
    /// What came out: in hundredths with one decimal, or mistakes/cases, as two whole numbers.
    pub figure: &'static str,
}

/// All figures of the report; none where nothing was measured yet.
pub const FIGURES: &[Figure] = include!(concat!(env!("OUT_DIR"), "/measured.rs"));

#[cfg(test)]
mod tests {
    use super::FIGURES;

    #[test]
    fn figures_are_hundredths_with_a_name() {
        for figure in FIGURES.iter().filter(|figure| !figure.figure.contains('/')) {
            let hundredths: f32 = figure.figure.parse().unwrap();
            assert!((0.0..=100.0).contains(&hundredths), "{figure:?}");
            assert!(!figure.measure.is_empty() && !figure.set.is_empty(), "{figure:?}");
        }
    }
}
