use alloc::vec::Vec;

use corpus::Tables;

/// Rarity is judged as if a bundle had at least so many paragraphs: in two short texts every shared word stands in half
/// of them all. A news text has ten to thirty.
const FEWEST_PARAGRAPHS: usize = 24;

/// For each term, what it weighs as evidence, in thousandths: 1000 where it stands in one paragraph, 0 where it stands in
/// all.
///
/// Inverse document frequency (Spärck Jones 1972) over the telling paragraphs, by its largest value.
pub(crate) fn weights(tables: &Tables) -> Vec<u32> {
    let count =
        tables.paragraphs.iter().filter(|paragraph| paragraph.kind.tells()).count().max(FEWEST_PARAGRAPHS);
    let all = libm::log(count as f64);
    let weight = |paragraphs: u32| {
        let rarity = libm::log(count as f64 / f64::from(paragraphs.max(1))) / all;
        libm::round(rarity.clamp(0.0, 1.0) * 1000.0) as u32
    };
    tables.terms.iter().map(|term| weight(term.paragraphs)).collect()
}
