//! Places on a line of numbers.

/// Where numbers, the smallest first, stand on a line of a length: in proportion, but with room for what is written at
/// each. Where there is not enough room for that, at equal distances.
pub fn places(numbers: &[f64], length: f64, room: f64) -> Vec<f64> {
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
