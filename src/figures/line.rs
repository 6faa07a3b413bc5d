//! The numbers of a figure on a line.

use corpus::ArticleId;

use super::Value;

/// How a line is measured, in pixels.
#[derive(Clone, Copy, Debug)]
pub struct Measures {
    /// Width of the drawing.
    pub width: f64,
    /// Width of a digit.
    pub digit: f64,
    /// Width of a siglum.
    pub siglum: f64,
    /// The widest row of sigla at one number; where there are more, they overlap.
    pub stack: f64,
}

/// Between what is written at two numbers, in pixels.
const BETWEEN: f64 = 8.0;

/// A line with a mark at each number of a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The marks, the smallest number first.
    pub marks: Vec<Mark>,
    /// Whether there is room for what is written at each.
    pub fits: bool,
}

/// A number on a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// How far from the beginning of the drawing it stands.
    pub place: f64,
    /// What is written there.
    pub number: String,
    /// The texts that give it, and where their sigla begin.
    pub sigla: Vec<(ArticleId, f64)>,
}

impl Line {
    /// The line of some numbers, the smallest first.
    pub fn new(values: &[Value], measures: &Measures) -> Self {
        let numbers: Vec<f64> = values.iter().map(|value| value.amount.number.to_f64()).collect();
        let written: Vec<String> = values.iter().map(|value| value.amount.digits()).collect();
        let stack = |value: &Value| (value.texts.len() as f64 * measures.siglum).min(measures.stack);
        let widths: Vec<f64> = values
            .iter()
            .zip(&written)
            .map(|(value, written)| (written.chars().count() as f64 * measures.digit).max(stack(value)))
            .collect();
        let half = |width: Option<&f64>| width.copied().unwrap_or_default() / 2.0;
        let (start, end) = (half(widths.first()), half(widths.last()));
        let room = widths.iter().copied().fold(0.0, f64::max) + BETWEEN;
        let length = measures.width - start - end;
        let mark = |((value, number), place): ((&Value, String), f64)| {
            let place = place + start;
            let step = match value.texts.len() {
                0 | 1 => 0.0,
                count => (stack(value) - measures.siglum) / (count - 1) as f64,
            };
            let left = place - stack(value) / 2.0;
            let texts = value.texts.iter().enumerate();
            let sigla = texts.map(|(at, &text)| (text, left + step * at as f64)).collect();
            Mark { place, number, sigla }
        };
        let places = places(&numbers, length, room);
        Self {
            marks: values.iter().zip(written).zip(places).map(mark).collect(),
            fits: room * values.len().saturating_sub(1) as f64 <= length,
        }
    }

    /// Where it begins and ends.
    pub fn ends(&self) -> (f64, f64) {
        let place = |mark: Option<&Mark>| mark.map_or(0.0, |mark| mark.place);
        (place(self.marks.first()), place(self.marks.last()))
    }
}

/// Where numbers, the smallest first, stand on a line of a length: in proportion, but with room for what is written at
/// each. Where there is not enough room for that, at equal distances.
fn places(numbers: &[f64], length: f64, room: f64) -> Vec<f64> {
    let (Some(first), Some(last)) = (numbers.first(), numbers.last()) else { return Vec::new() };
    let gaps = numbers.len().saturating_sub(1);
    let extent = last - first;
    if gaps == 0 || extent <= 0.0 {
        return vec![length / 2.0; numbers.len()];
    }
    if room * gaps as f64 >= length {
        return (0..numbers.len()).map(|at| length * at as f64 / gaps as f64).collect();
    }
    let mut places: Vec<f64> = numbers.iter().map(|number| (number - first) / extent * length).collect();
    // Pushed apart to the right, then back from the end.
    for at in 1..places.len() {
        places[at] = places[at].max(places[at - 1] + room);
    }
    if let Some(last) = places.last_mut() {
        *last = length;
    }
    for at in (0..gaps).rev() {
        places[at] = places[at].min(places[at + 1] - room);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn numbers_stand_in_proportion() {
        assert_eq!(places(&[0.0, 25.0, 100.0], 200.0, 10.0), [0.0, 50.0, 200.0]);
        assert_eq!(places(&[4500.0, 5000.0], 70.0, 40.0), [0.0, 70.0]);
    }

    #[test]
    fn what_is_written_at_them_does_not_overlap() {
        assert_eq!(places(&[0.0, 1.0, 2.0, 100.0], 200.0, 50.0), [0.0, 50.0, 100.0, 200.0]);
        assert_eq!(places(&[0.0, 98.0, 99.0, 100.0], 200.0, 50.0), [0.0, 100.0, 150.0, 200.0]);
    }

    #[test]
    fn too_many_stand_at_equal_distances() {
        assert_eq!(places(&[1.0, 2.0, 1000.0], 100.0, 60.0), [0.0, 50.0, 100.0]);
    }

    #[test]
    fn one_number_stands_in_the_middle() {
        assert_eq!(places(&[3.0], 100.0, 10.0), [50.0]);
        assert_eq!(places(&[], 100.0, 10.0), [0.0; 0]);
    }
}
