//! Whatever the tables, packing keeps them; whatever the bytes, unpacking ends.

mod made;

use corpus::{Damage, pack, unpack};
use made::sound;
use proptest::{collection::vec, prelude::*};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn sound_tables_survive_packing(tables in sound()) {
        prop_assert_eq!(tables.check(), Ok(()));
        let bytes = pack(&tables).expect("tables in memory can be packed");
        prop_assert_eq!(&*unpack(&bytes).expect("what was packed can be unpacked"), &tables);
    }

    #[test]
    fn a_row_that_is_wrong_is_found_after_packing_too(mut tables in sound(), row: usize, value: u32) {
        let rows = tables.quantities.len().max(1);
        if let Some(quantity) = tables.quantities.get_mut(row % rows) {
            quantity.span.end = value;
            quantity.paragraph.0 = quantity.paragraph.0.wrapping_add(value >> 28);
        }
        let unpacked = unpack(&pack(&tables).expect("tables in memory can be packed"));
        match tables.check() {
            Ok(()) => prop_assert_eq!(&*unpacked.expect("what was packed can be unpacked"), &tables),
            Err(invalid) => prop_assert_eq!(unpacked.err(), Some(Damage::Invalid(invalid))),
        }
    }

    #[test]
    fn scores_above_a_thousand_are_refused(mut tables in sound(), row: usize, which in 0..4_usize, above in 1001..=u16::MAX) {
        let rows = tables.parallels.len();
        prop_assume!(rows > 0);
        let parallel = &mut tables.parallels[row % rows];
        match which {
            0 => parallel.score = above,
            1 => parallel.a_told = above,
            2 => parallel.b_told = above,
            _ => parallel.evidence[0].share = above,
        }
        prop_assert!(tables.check().is_err());
    }

    #[test]
    fn changed_bytes_never_do_harm(
        tables in sound(),
        changes in vec((any::<usize>(), any::<u8>()), 1..8),
        cut in any::<usize>(),
        is_cut in any::<bool>(),
    ) {
        let mut bytes = pack(&tables).expect("tables in memory can be packed");
        let length = bytes.len();
        for (at, byte) in changes {
            // The mark at the beginning stays, or nothing behind it would be read.
            bytes[8 + at % (length - 8)] = byte;
        }
        if is_cut {
            bytes.truncate(cut % length);
        }
        ask_everything(&bytes);
    }

    #[test]
    fn any_bytes_never_do_harm(bytes in vec(any::<u8>(), 0..200), is_marked in any::<bool>()) {
        let mark = if is_marked { b"SYNOPT03".as_slice() } else { b"" };
        ask_everything(&[mark, &bytes].concat());
    }
}

/// Unpacks bytes and, where they are a corpus, asks it what pages ask.
fn ask_everything(bytes: &[u8]) {
    let Ok(corpus) = unpack(bytes) else { return };
    for article in corpus.article_ids() {
        corpus.article(article).label();
        for paragraph in corpus.telling(article) {
            corpus.told_by(paragraph);
            corpus.mentions_in(paragraph).iter().for_each(|row| _ = corpus.paragraphs_naming(row.entity));
            corpus.descriptions_in(paragraph).iter().for_each(|row| _ = corpus.entity(row.entity));
            corpus
                .quotations_in(paragraph)
                .iter()
                .for_each(|row| _ = row.utterance.map(|id| corpus.utterance(id)));
            corpus.quantities_in(paragraph).iter().for_each(|row| _ = row.figure.map(|id| corpus.figure(id)));
        }
    }
    for parallel in &corpus.parallels {
        corpus::difference(&corpus, parallel.a, parallel.b);
        corpus.counterparts(parallel.b).for_each(|counterpart| _ = counterpart.strength);
        let mutual = corpus.mutual(parallel.a, parallel.b);
        assert!(mutual.is_some() && mutual == corpus.mutual(parallel.b, parallel.a), "one tells the other");
        // A page rounds shares to hundredths and adds up those of one match.
        let _ = [parallel.score, parallel.a_told, parallel.b_told].map(|thousandths| (thousandths + 5) / 10);
    }
    for quantity in &corpus.quantities {
        let number =
            quantity.value.map(|value| (value.to_string(), value.to_f64(), value.significant_digits()));
        drop(number);
    }
}
