//! Guards that what is packed comes back, and that damage comes to nothing.

use proptest::{
    collection::vec,
    prelude::{any, prop},
    prop_assert, prop_assert_eq, proptest,
};

use super::{pack, unpack};

proptest! {
    #[test]
    fn every_program_comes_back(program in vec(any::<u8>(), 0..3000), known in vec(any::<u8>(), 0..3000)) {
        prop_assert_eq!(unpack(&pack(&program, &known).unwrap(), &known), program);
    }

    #[test]
    fn damage_stops_nothing(program in vec(any::<u8>(), 1..3000), at in any::<prop::sample::Index>(), bit in 0..8_u32) {
        let mut packed = pack(&program, &[]).unwrap();
        // Behind the five bytes that say how the program is packed and how long it is.
        let at = 5 + at.index(packed.len() - 5);
        packed[at] ^= 1 << bit;
        let unpacked = unpack(&packed, &[]);
        prop_assert!(unpacked.is_empty() || unpacked.len() == program.len());
    }
}

#[test]
fn what_is_known_takes_no_room() {
    let known: Vec<u8> = (0..5000_u32).map(|at| (at.wrapping_mul(at) >> 7) as u8).collect();
    let program = [&known[1000..4000], b"and more"].concat();
    let (alone, with) = (pack(&program, &[]).unwrap(), pack(&program, &known).unwrap());
    assert!(with.len() < 50 && with.len() < alone.len(), "{} of {} bytes", with.len(), alone.len());
    assert_eq!(unpack(&with, &known), program);
    assert_ne!(unpack(&with, &[]), program, "it needs what is known");
}

#[test]
fn short_programs_come_back() {
    for length in 0..300 {
        let program: Vec<u8> = (0..length).map(|at| (at * at % 251) as u8).collect();
        assert_eq!(unpack(&pack(&program, &[]).unwrap(), &[]), program, "{length} bytes");
    }
}

#[test]
fn a_program_that_is_cut_off_is_none() {
    let packed = pack(&[7; 100], &[]).unwrap();
    assert_eq!(unpack(&packed[..packed.len() / 2], &[]), []);
    assert_eq!(unpack(&[], &[]), []);
    let long = [&[93], &u32::MAX.to_le_bytes()[..], &[0; 20]].concat();
    assert_eq!(unpack(&long, &[]), [], "no memory is taken for a length that is damage");
}
